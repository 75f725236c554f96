// What health says of each thing that may be wrong, in both languages, without writing anything.

import { runCheck } from '../../../src/app/check/check';
import { healthOf } from '../../../src/app/health/health';
import { installTrigger } from '../../../src/app/jobs/install';
import { JOBS } from '../../../src/app/jobs/job-list';
import { runHourly } from '../../../src/app/jobs/run-hourly';
import { copyWorkbook } from '../../../src/host/model/copy-workbook';
import { putValue, type Workbook } from '../../../src/host/model/workbook';
import { removeTriggerFrom, setAuthorised } from '../../../src/host/services/triggers';
import { processZone } from '../../../src/host/services/zone-clock';
import { tabOf } from '../../support/builders';
import { type DeskPlace, deskPlace } from '../jobs/support/desk-place';
import { HE, LIN } from '../jobs/support/night-host';
import { smallTeam } from '../support/small-team';
import { wholeWorkbook } from '../support/whole-workbook';

interface Place extends DeskPlace {
  readonly facts: (moment: string, user?: string) => readonly (readonly string[])[];
}

const placeOf = (book: Workbook, zone?: string): Place => {
  const place = deskPlace(book, zone);
  return {
    ...place,
    facts: (moment, user) =>
      healthOf(place.desk(moment, user)).facts.map(({ code, level, sentence, press }) => [
        ...[code, level, sentence, press],
      ]),
  };
};

const checked = ((): Workbook => {
  const place = placeOf(smallTeam({ numbered: true }));
  const report = runCheck(place.desk('2026-11-20 08:30'), { asked: true });
  if (!report.ok) throw new Error(report.sentence);
  return place.book;
})();

/** Set up on 20 November, with LIN's trigger, which came at 02:17 on the 21st. */
const healthy = (zone?: string): Place => {
  const place = placeOf(copyWorkbook(checked), zone);
  const { kind } = installTrigger(place.desk('2026-11-20 09:00'));
  if (kind !== 'installed') throw new Error(kind);
  const settings = tabOf(place.book, '设置');
  const id = String(settings.values.find((row) => row?.[4] === 'trigger')?.[12]);
  const report = runHourly(place.desk('2026-11-21 02:17', LIN, 'trigger'), id, JOBS);
  if (!report.ok) throw new Error(report.sentence);
  return place;
};
const MAINLAND = processZone() === 'Asia/Shanghai';
const NOON = '2026-11-21 12:17';
const only = (facts: readonly (readonly string[])[], code: string) =>
  facts.filter(([one]) => one === code).map(([, ...rest]) => rest);

test('when all is well, each line says so', () => {
  const facts = healthy().facts(NOON);
  expect(facts.map(([code, level]) => `${code} ${level}`)).toEqual([
    ...['copy ok', 'zones ok', 'authorisation ok', 'trigger ok', 'last run ok', 'job ok'],
    // The preset promises 24 hours, which no weekend keeps without a duty person.
    'rules warn',
    // From October on the next year's official days are waited for, where there are any.
    MAINLAND ? 'days warn' : 'days ok',
    // No lead of this team is known by address.
    ...['protection warn', 'protection ok'],
  ]);
  expect(only(facts, 'trigger')).toEqual([
    ['ok', '以您的身份自动运行，上次运行在 10 小时前。', ''],
  ]);
  expect(only(facts, 'last run')).toEqual([['ok', '上次检查在 10 小时前。', '']]);
});

test('it writes nothing and asks at most twenty-five times', () => {
  const place = healthy();
  const before = JSON.stringify(wholeWorkbook(place.book));
  place.facts(NOON);
  expect(JSON.stringify(wholeWorkbook(place.book))).toBe(before);
  const calls = place.calls();
  expect(calls.filter((call) => /^(write|flush|lock)/.test(call))).toEqual([]);
  expect(calls.length).toBeLessThanOrEqual(25);
});

describe('the trigger', () => {
  test('somebody else’s is theirs to run, and others hear when it last came', () => {
    expect(only(healthy().facts(NOON, HE), 'trigger')).toEqual([
      ['ok', `由${LIN}运行，上次运行在 10 小时前。`, ''],
    ]);
  });

  test('silent for 26 hours: whoever looks may take it over', () => {
    const place = healthy();
    expect(only(place.facts('2026-11-22 04:16', HE), 'trigger')[0]?.[0]).toBe('ok');
    expect(only(place.facts('2026-11-22 04:17', HE), 'trigger')).toEqual([
      [
        ...['bad', `原由${LIN}运行，上次运行在 26 小时前，已经停止。`],
        '客户关怀 › 每晚自动运行，并接替',
      ],
    ]);
    expect(only(place.facts('2026-11-22 04:17', LIN), 'trigger')[0]?.[2]).toBe(
      '客户关怀 › 每晚自动运行',
    );
  });

  test('taken away: its maker sees it at once', () => {
    const place = healthy();
    const settings = tabOf(place.book, '设置');
    const line = settings.values.find((row) => row?.[4] === 'trigger');
    removeTriggerFrom(place.state, String(line?.[12]));
    expect(only(place.facts(NOON), 'trigger')).toEqual([
      [
        ...['bad', '您的触发器不见了：有人在 Apps 脚本编辑器里删掉了，或者被 Google 停用了。'],
        '客户关怀 › 每晚自动运行',
      ],
    ]);
  });

  test('none yet', () => {
    const place = placeOf(copyWorkbook(checked));
    expect(only(place.facts('2026-11-20 09:00'), 'trigger')).toEqual([
      ['bad', '检查没有自动运行。', '客户关怀 › 每晚自动运行'],
    ]);
  });
});

test('rights that are missing', () => {
  const place = healthy();
  setAuthorised(place.state, HE, false);
  expect(only(place.facts(NOON, HE), 'authorisation')[0]?.[0]).toBe('bad');
  expect(only(place.facts(NOON, LIN), 'authorisation')[0]?.[0]).toBe('ok');
});

test('a copy', () => {
  const place = healthy();
  putValue(tabOf(place.book, '设置'), 1, 1, 'the id of another file');
  expect(only(place.facts(NOON), 'copy')).toEqual([
    ['bad', '这个文件是已设置文件的副本：这里不会自动运行。', '客户关怀 › 设置…'],
  ]);
});

test('zones that differ', () => {
  const place = healthy();
  const elsewhere = placeOf(place.book, 'America/Caracas');
  const [[level, sentence] = []] = only(elsewhere.facts(NOON), 'zones');
  expect(level).toBe('bad');
  expect(sentence).toContain('America/Caracas');
});

test('an old check, a job that failed, a job that is switched off', () => {
  const place = healthy();
  const settings = tabOf(place.book, '设置');
  const row = (name: string) => settings.values.findIndex((cells) => cells?.[4] === name);
  putValue(settings, row('check'), 10, '工作表“学员名单”不见了。');
  putValue(settings, row('watch'), 6, '否');
  const facts = place.facts('2026-11-23 09:00');
  expect(only(facts, 'last run')).toEqual([
    ['bad', '上次检查在 2 天前：表中的内容已经过时。', '客户关怀 › 立即检查'],
  ]);
  expect(only(facts, 'job')).toEqual([
    ['bad', '上一次夜间检查出错：工作表“学员名单”不见了。', '客户关怀 › 立即检查'],
    ['warn', '投诉跟踪在设置里关闭了。', '隐藏的设置工作表，“开关”一列'],
  ]);
});

test('rules with a mistake: since when the last good ones are in force', () => {
  const place = healthy();
  const rules = tabOf(place.book, '服务规则');
  const first = rules.values.findIndex((cells) => cells?.[0] === '级别');
  putValue(rules, first < 0 ? 1 : first, 0, '什么');
  const [[level, sentence, press] = []] = only(place.facts(NOON), 'rules');
  expect([level, press]).toEqual(['bad', '工作表“服务规则”的“检查”一列']);
  expect(sentence).toContain('2026-11-20');
});

test('years that are not loaded', () => {
  const place = healthy();
  const [[level, sentence] = []] = only(place.facts('2029-03-05 09:00'), 'days');
  expect([level, sentence?.includes('2029')]).toEqual(MAINLAND ? ['warn', true] : ['ok', false]);
});

test('a customer tab that is gone is said, and the rest of the panel stands', () => {
  const place = healthy();
  const tab = tabOf(place.book, '学员名单');
  place.book.sheets.splice(place.book.sheets.indexOf(tab), 1);
  const facts = place.facts(NOON);
  expect(only(facts, 'sheet')[0]?.[1]).toContain('学员名单');
  expect(only(facts, 'trigger')[0]?.[0]).toBe('ok');
});

test.each([
  ['never set up', () => smallTeam({ numbered: true }), '这个文件还没有设置客户关怀。'],
  [
    'the name of Settings is gone',
    () => {
      const book = copyWorkbook(checked);
      book.names.delete('CARE_SETTINGS');
      return book;
    },
    '读不出这个文件的设置：名称 CARE_SETTINGS 或其中的行不见了。',
  ],
])('%s: both languages, since nobody knows the sheet’s', (_, book, sentence) => {
  const facts = placeOf(book()).facts(NOON);
  expect(facts).toHaveLength(1);
  expect(facts[0]?.[2]?.split('\n')[0]).toBe(sentence);
  expect(facts[0]?.[2]?.split('\n')).toHaveLength(2);
});
