// M0.7, 2-rules §5, 3-product §4: the proof of ten o'clock looks at the ticks' own times and tells the lead.
import { TODAY_COLUMNS } from '../../../src/app/check/today';
import { copyWorkbook } from '../../../src/host/model/copy-workbook';
import { day } from '../../support/builders';
import { birthdayTeam, messages, put, rowWith, todayTab } from '../greetings/support/birthday-team';
import { runCheckOn, shown } from '../support/run-check';
import { FIRST_DAY, LIN, type NightHost, nightOn } from './support/night-host';

const start = birthdayTeam();
runCheckOn(start, { asOf: FIRST_DAY });

const opened = (): NightHost => {
  const night = nightOn(copyWorkbook(start));
  night.press(LIN, `${FIRST_DAY} 09:00`);
  night.report(`${FIRST_DAY} 09:17`);
  return night;
};
const tick = ({ book }: NightHost, name: string, at: string | null): void => {
  const row = rowWith(book, '今天生日', name);
  put(book, row, 'done', true);
  if (at !== null) put(book, row, 'loggedAt', day(at));
};
const proof = (night: NightHost, moment: string) =>
  night.report(moment).runs.filter(({ job }) => job === 'proof');
/** The lead's lines: name, why, sender. */
const told = ({ book }: NightHost) =>
  todayTab(book).values.flatMap((row) =>
    row?.[TODAY_COLUMNS.ref] === 'proof'
      ? [[row[TODAY_COLUMNS.name], row[TODAY_COLUMNS.why], row[TODAY_COLUMNS.owner]].map(shown)]
      : [],
  );
const headings = ({ book }: NightHost): readonly unknown[] =>
  todayTab(book).values.flatMap((row) => (String(row?.[0]).includes('10:00') ? [row?.[0]] : []));
const greeted = ({ book }: NightHost) =>
  messages(book).flatMap(([id, , , , , , , result, inTime]) =>
    String(id).startsWith('B') ? [[id, result, inTime]] : [],
  );
const proofLog = (night: NightHost) => night.log().filter(([job]) => job === '10:00 核对');

test('ticked by ten: in time, the day stands in the log and in Messages, nobody is told', () => {
  const night = opened();
  tick(night, '安今天', `${FIRST_DAY} 08:20`);
  tick(night, '白农历', `${FIRST_DAY} 10:00`);
  expect(proof(night, `${FIRST_DAY} 10:17`)).toEqual([
    {
      ...{ job: 'proof', ok: true, isLate: false },
      sentence: '2026-11-20 的生日祝福：2 条，10:00 前全部发出。',
    },
  ]);
  expect(greeted(night)).toEqual([
    ['B20261120-S001', '已发送', '是'],
    ['B20261120-S002', '已发送', '是'],
  ]);
  expect(told(night)).toEqual([]);
  expect(proofLog(night)).toHaveLength(1);
  expect(proof(night, `${FIRST_DAY} 11:17`)).toEqual([]);
});

test('one not ticked, one late, one without a time: the lead has them in Today at once, once', () => {
  const night = opened();
  tick(night, '安今天', `${FIRST_DAY} 10:01`);
  expect(proof(night, `${FIRST_DAY} 10:17`).map(({ sentence }) => sentence)).toEqual([
    '2026-11-20 的生日祝福：2 条中有 2 条 10:00 前没有发出。',
  ]);
  expect(headings(night)).toEqual(['▸ 客服负责人：2 位客户的生日祝福 10:00 前没有发出']);
  expect(told(night)).toEqual([
    ['安今天', '生日祝福；10:01 打勾', '周短信'],
    ['白农历', '生日祝福；没有打勾', '周短信'],
  ]);
  expect(greeted(night)).toEqual([
    ['B20261120-S001', '已发送', '否'],
    ['B20261120-S002', '未发送', '否'],
  ]);
  const before = JSON.stringify(todayTab(night.book).values);
  night.report(`${FIRST_DAY} 11:17`);
  night.report(`${FIRST_DAY} 12:17`);
  expect(JSON.stringify(todayTab(night.book).values)).toBe(before);
});

test('a tick without a time that is first seen after ten is not proven', () => {
  const night = opened();
  tick(night, '安今天', `${FIRST_DAY} 09:00`);
  tick(night, '白农历', null);
  proof(night, `${FIRST_DAY} 10:17`);
  expect(told(night)).toEqual([['白农历', '生日祝福；已打勾，时间不详', '周短信']]);
  expect(greeted(night)).toEqual([
    ['B20261120-S001', '已发送', '是'],
    ['B20261120-S002', '已发送', '不详'],
  ]);
});

test('a check after ten says it, too; what is ticked late is late for good', () => {
  const night = opened();
  tick(night, '安今天', `${FIRST_DAY} 09:00`);
  proof(night, `${FIRST_DAY} 10:17`);
  tick(night, '白农历', `${FIRST_DAY} 11:00`);
  night.host.run('checkNow', [], { context: 'menu' });
  expect(told(night)).toEqual([['白农历', '生日祝福；11:00 打勾', '周短信']]);
  expect(greeted(night)).toEqual([
    ['B20261120-S001', '已发送', '是'],
    ['B20261120-S002', '已发送', '否'],
  ]);
});

test('a day without birthdays needs no tick: no line in the log, none for the lead', () => {
  const night = opened();
  night.report(`${FIRST_DAY} 10:17`);
  night.report('2026-11-22 02:17');
  const before = proofLog(night).length;
  expect(proof(night, '2026-11-22 10:17').map(({ sentence }) => sentence)).toEqual([
    '2026-11-22 没有客户生日，不需要祝福。',
  ]);
  expect(proofLog(night)).toHaveLength(before);
  expect(told(night)).toEqual([]);
});

test('a proof that was missed is made up for by the check: the lead is told the next morning', () => {
  const night = opened();
  tick(night, '安今天', `${FIRST_DAY} 09:00`);
  expect(night.report('2026-11-21 02:17').runs.map(({ job }) => job)).toEqual(['check']);
  expect(told(night)).toEqual([['白农历', '生日祝福；没有打勾', '周短信']]);
  expect(greeted(night)).toEqual([
    ['B20261120-S001', '已发送', '是'],
    ['B20261120-S002', '未发送', '否'],
  ]);
  // Saturday: the birthday of that day is the substitute's, and proven for itself.
  tick(night, '陈周六', '2026-11-21 08:00');
  expect(proof(night, '2026-11-21 10:17').map(({ sentence }) => sentence)).toEqual([
    '2026-11-21 的生日祝福：1 条，10:00 前全部发出。',
  ]);
});

test('a check that comes after ten does not stand in for the proof of that day', () => {
  const night = opened();
  expect(night.report('2026-11-21 10:40').runs.map(({ job }) => job)).toEqual(['check', 'proof']);
  expect(told(night)).toContainEqual(['陈周六', '生日祝福；没有打勾', '何老师']);
});

test('switched off or at another hour, as the table says', () => {
  const night = opened();
  expect(night.job('proof')).toMatchObject({ 开关: '开', 时间: '10:00' });
});
