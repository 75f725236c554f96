// 3-product §4: a check ends itself after four and a half minutes, says where, and the next one gets further.
import { stageClock } from '../../../src/app/check/stages';
import { putValue, type Workbook } from '../../../src/host/model/workbook';
import { CHECK_STAGES, type CheckStage, checkWords } from '../../../src/i18n/check-words';
import { tabOf } from '../../support/builders';
import { EVERY } from '../../support/samples';
import { checkedBook, type NightHost, nightOn } from '../jobs/support/night-host';
import { runCheckOn } from '../support/run-check';
import { headerRowOf, TAB } from '../support/small-team';
import { type Team, teams } from '../support/teams';
import { withoutChance, withoutTimes } from '../support/whole-workbook';

/** A run in which this call takes five minutes; null in none. */
const run = (team: Team, book: Workbook, slow: number | null) =>
  runCheckOn(book, {
    ...{ asOf: team.asOf, seed: 3 },
    at: ({ index, phase }, { state }) => {
      if (phase === 'after' && index === slow) state.now += 5 * 60_000;
    },
  });

/** Without times of day: what the first of two runs has written stays. */
const days = (book: Workbook): string => withoutTimes(withoutChance(book));

const unfinishedOf = (book: Workbook): unknown =>
  book.sheets
    .find(({ name }) => name === '设置')
    ?.values.find((row) => row?.[0] === 'unfinished')?.[1];

describe.each(teams())('$name', (team) => {
  const calm = run(team, team.workbook(), null);
  const wanted = days(calm.host.workbook);
  const calls = calm.result.calls.length;
  const stride = EVERY ? 1 : 11;
  const moments = Array.from({ length: calls }, (_, at) => at).filter(
    (at) => at % stride === 0 || at === calls - 1,
  );
  const ends: unknown[] = [];

  test.each(moments)('time is up at call %d: the next run comes to the end', (slow) => {
    const book = team.workbook();
    const first = run(team, book, slow).report;
    ends.push(first?.ok === false ? first.code : first?.ok);
    if (first?.ok === false) expect(first.code).toBe('out of time');
    expect(run(team, book, null).report?.ok).toBe(true);
    expect(days(book)).toBe(wanted);
    expect(unfinishedOf(book)).toBeUndefined();
  });

  test('most of these runs did end themselves, not all', () => {
    expect(ends.filter((end) => end === 'out of time').length).toBeGreaterThan(ends.length / 2);
    expect(ends).toContain(true);
  });
});

test('a file that always takes too long to read gets one stage further with each run', () => {
  const [, team] = teams();
  if (team === undefined) throw new Error('no team');
  const book = team.workbook();
  const stages: unknown[] = [];
  const sentences: string[] = [];
  for (let nth = 0; nth < 6; nth += 1) {
    const { report } = run(team, book, 0);
    if (report?.ok === false) sentences.push(report.sentence);
    stages.push(report?.ok === true ? 'done' : unfinishedOf(book));
  }
  expect(stages).toEqual(['customers', 'cases', 'today', 'quality', 'protection', 'done']);
  const { trouble } = checkWords('zh');
  expect(sentences).toEqual(CHECK_STAGES.map((stage) => trouble.outOfTime(stage)));
  expect(trouble.outOfTime('customers')).toBe(
    '读取和计算已用完一次运行的时间，检查已自行停止。下一次运行会继续写入。没有改动任何内容。',
  );
  expect(trouble.outOfTime('today')).toBe(
    '一次运行的时间已用完，检查已自行停止。还没有做：今日待办、资料检查、保护。下一次运行会继续；每小时的运行会自动进行。',
  );
  const english = checkWords('en').trouble;
  expect(english.outOfTime('customers')).toBe(
    'Reading and computing took the time of one run, so the check ended itself. The next run writes all the same. Nothing was changed.',
  );
  expect(english.outOfTime('quality')).toBe(
    'The time of one run was used up, so the check ended itself. Still to do: Data quality, protection. The next run gets further; the hourly run comes by itself.',
  );
});

describe('the hourly run', () => {
  /** A tick in which the first call of this name that a job makes takes five minutes. */
  const slowTick = (night: NightHost, moment: string, member: string) => {
    let isRunning = false;
    let isSlow = false;
    night.onCall(({ call, phase }) => {
      if (phase === 'before') return;
      if (isRunning && !isSlow && call.member === member) {
        isSlow = true;
        night.host.state.now += 5 * 60_000;
      }
      if (call.member === 'releaseLock') isRunning = true;
    });
    const { error } = night.tick(moment);
    night.onCall(undefined);
    return error?.message.split('\n')[0];
  };
  const nightly = (): NightHost => {
    const night = nightOn(checkedBook());
    night.press('he@example.com', '2026-11-20 09:00');
    night.report('2026-11-20 09:17');
    return night;
  };
  const { trouble } = checkWords('zh');

  test('says it, gets further the next hour, and is then done for the day', () => {
    const night = nightly();
    const first = trouble.outOfTime('customers');
    expect(slowTick(night, '2026-11-21 02:17', 'getValues')).toBe(`夜间检查: ${first}`);
    expect(night.job('check')).toMatchObject({ 上次错误: first, 开始于: '' });
    const second = trouble.outOfTime('cases');
    expect(slowTick(night, '2026-11-21 03:17', 'getValues')).toBe(`夜间检查: ${second}`);
    expect(unfinishedOf(night.book)).toBe('cases');
    expect(night.log().slice(-1)).toEqual([['夜间检查', `补上错过的一次。 ${second}`, '']]);
    expect(night.report('2026-11-21 04:17').runs[0]).toMatchObject({ job: 'check', ok: true });
    expect(night.job('check').上次错误).toBe('');
    expect(unfinishedOf(night.book)).toBeUndefined();
    expect(night.report('2026-11-21 05:17').runs.map(({ job }) => job)).not.toContain('check');
  });

  test('cells that were filled in, but not the lists: the next hour makes the lists', () => {
    const night = nightly();
    night.report('2026-11-21 02:17');
    const tab = tabOf(night.book, TAB);
    const headerRow = headerRowOf(tab);
    const status = (tab.values[headerRow] ?? []).indexOf('联系状态');
    night.host.edit(() => putValue(tab, headerRow + 1, status, null));
    const left = trouble.outOfTime('cases');
    expect(slowTick(night, '2026-11-21 10:17', 'setValues')).toBe(`补填: ${left}`);
    expect(tab.values[headerRow + 1]?.[status]).not.toBeNull();
    const report = night.report('2026-11-21 11:17');
    expect(report.runs).toContainEqual(expect.objectContaining({ job: 'fill-in', ok: true }));
    expect(unfinishedOf(night.book)).toBeUndefined();
  });
});

test('minutes before the one question of a first run is answered count for nothing', () => {
  const [team] = teams();
  if (team === undefined) throw new Error('no team');
  const { report } = runCheckOn(team.workbook(), {
    asOf: team.asOf,
    at: ({ call, phase }, { state }) => {
      if (phase === 'after' && call.member === 'alert') state.now += 5 * 60_000;
    },
  });
  expect(report?.ok).toBe(true);
});

test('the clock asks nothing of the stages that were reached before', () => {
  const over = (unfinished: string, until: number): readonly CheckStage[] => {
    const clock = stageClock({ milliseconds: () => 1000 }, until, unfinished);
    return CHECK_STAGES.filter(clock.isOver);
  };
  expect(over('', 999)).toEqual(CHECK_STAGES);
  expect(over('', 1000)).toEqual([]);
  expect(over('today', 999)).toEqual(['quality', 'protection']);
  expect(over('protection', 999)).toEqual([]);
  expect(over('what nobody wrote', 999)).toEqual(CHECK_STAGES);
});
