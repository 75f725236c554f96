// 3-product §4: a tick: who may run, what is due, each job for itself, the log, the clock, the lock.
import { insertRows } from '../../../src/host/model/structure';
import { putValue } from '../../../src/host/model/workbook';
import { installTriggerFor } from '../../../src/host/services/triggers';
import { day, tabOf } from '../../support/builders';
import { headerRowOf, TAB } from '../support/small-team';
import { namesOf, wholeWorkbook } from '../support/whole-workbook';
import {
  checkedBook,
  HE,
  instantAt,
  LIN,
  LOG_TAB,
  type NightHost,
  nightly,
  nightOn,
  SETTINGS,
} from './support/night-host';

const CHECKED = expect.stringContaining('共 14 位客户');
const stamped = (moment: string) => expect.stringMatching(new RegExp(`^${moment}:00 [+-]`));

describe('the nights of a file', () => {
  test('the first tick makes good what was never run; then each night once, at the first tick after 02:00', () => {
    const night = nightly();
    const ran = (moment: string): readonly string[] =>
      night.report(moment).runs.map(({ job, isLate }) => (isLate ? `${job} late` : job));
    expect(ran('2026-11-20 09:17')).toEqual(['check']);
    // The cells of the file are counted by the first tick of a day that has no check.
    expect(ran('2026-11-20 10:17')).toEqual(['proof', 'watch', 'fill-in', 'size']);
    expect(ran('2026-11-21 01:17')).toEqual(['watch', 'fill-in', 'size']);
    expect(ran('2026-11-21 02:17')).toEqual(['check']);
    expect(ran('2026-11-21 03:17')).toEqual(['watch', 'fill-in']);
    expect(ran('2026-11-24 06:17')).toEqual(['check late']);
    expect(ran('2026-11-24 07:17')).toEqual(['watch', 'fill-in', 'size']);
    expect(night.log().map(([job]) => job)).toEqual(['检查', '检查', '检查', '检查']);
    expect(night.log().map(([, sentence]) => String(sentence).slice(0, 9))).toEqual([
      '共 14 位客户：',
      '共 14 位客户：',
      '共 14 位客户：',
      '补上错过的一次。 ',
    ]);
  });

  test('the table says when it last came, and what every job did', () => {
    const night = nightly();
    night.report('2026-11-21 02:17');
    const done = { 上次成功: stamped('2026-11-21 02:17'), 开始于: '', 上次错误: '' };
    expect(night.job('check')).toMatchObject(done);
    expect(night.job('watch')).toMatchObject(done);
    expect(night.job('fill-in')).toMatchObject(done);
    expect(night.job('trigger')).toMatchObject({
      上次成功: stamped('2026-11-21 02:17'),
      开始于: stamped('2026-11-20 09:00'),
      经手: LIN,
    });
  });

  test('what a person has switched off, or set to another hour, stays so', () => {
    const night = nightly();
    const settings = tabOf(night.book, SETTINGS);
    const at = (name: string): number => settings.values.findIndex((row) => row?.[4] === name);
    night.host.edit(() => {
      putValue(settings, at('check'), 7, day('1899-12-30 05:30'));
      putValue(settings, at('watch'), 6, false);
    });
    night.report('2026-11-21 02:17');
    const ran = (moment: string) => night.report(moment).runs.map(({ job }) => job);
    expect(ran('2026-11-21 05:29')).toEqual(['fill-in', 'size']);
    expect(ran('2026-11-21 06:17')).toEqual(['check']);
    expect(ran('2026-11-22 02:17')).toEqual(['proof', 'fill-in', 'size']);
    expect(ran('2026-11-22 05:30')).toEqual(['check']);
    expect(night.job('check').时间).toBe('1899-12-30+0.2292');
    expect(night.job('watch').开关).toBe(false);
  });

  test('a customer who was added gets number and status within the hour', () => {
    const night = nightly();
    night.report('2026-11-21 02:17');
    const customers = tabOf(night.book, TAB);
    const header = customers.values[headerRowOf(customers)] ?? [];
    const [name, status] = [header.indexOf('姓名'), header.indexOf('联系状态')];
    const row = headerRowOf(customers) + 3;
    night.host.edit((book) => {
      insertRows(book, customers, row, 1);
      putValue(customers, row, name, '钱多');
    });
    expect(night.report('2026-11-21 09:17').runs).toEqual([
      { job: 'watch', ok: true, isLate: false, sentence: '没有未结案的记录。' },
      { job: 'fill-in', ok: true, isLate: false, sentence: '补填了 1 个新增的行。' },
      {
        ...{ job: 'size', ok: true, isLate: false },
        sentence: expect.stringMatching(/^Google 允许 1000 万个单元格，这个文件已用 2[68] 万个。$/),
      },
    ]);
    expect(customers.values[row]?.[status]).toBe('正常');
    expect(night.report('2026-11-21 10:17').runs.map(({ sentence }) => sentence)).toEqual([
      '2026-11-21 没有客户生日，不需要祝福。',
      '没有未结案的记录。',
      '没有缺编号或状态的行。',
    ]);
  });

  test('a night costs sixteen service calls more than its check, and sixty at most', () => {
    const night = nightly();
    night.report('2026-11-20 09:17');
    const { callCount } = night.tick('2026-11-21 02:17');
    const check = night.host.run('nightlyCheck', [], { context: 'trigger' });
    expect(callCount - check.callCount).toBeLessThanOrEqual(16);
    expect(callCount).toBeLessThanOrEqual(60);
  });

  test('an hour in which nothing is to be done costs 22 service calls at most', () => {
    const night = nightly();
    night.report('2026-11-21 02:17');
    const { callCount } = night.tick('2026-11-21 03:17');
    // Once a day two calls more for each of the nine tabs, and six to note what they say.
    expect(callCount).toBeLessThanOrEqual(22 + 24);
    expect(night.tick('2026-11-21 04:17').callCount).toBeLessThanOrEqual(22);
  });
});

describe('two at once', () => {
  test('two ticks in the same minute do a thing once', () => {
    const night = nightly();
    expect(night.report('2026-11-21 02:17').runs.map(({ job }) => job)).toEqual(['check']);
    expect(night.report('2026-11-21 02:17').runs).toEqual([]);
    expect(night.log()).toHaveLength(2);
  });

  const LOCKED = [
    '一直有人在写入，这次没有运行，下一小时会补上。',
    'Somebody else was writing all the time, so nothing was run: it is made up next hour.',
  ].join('\n');

  test('a lock that is held: nothing runs, it is said, and the next hour makes up for it', () => {
    const night = nightly();
    night.host.state.lockHolder = 'another';
    expect(night.tick('2026-11-21 02:17').error?.message).toBe(LOCKED);
    expect(night.log()).toHaveLength(1);
    night.host.state.lockHolder = undefined;
    expect(night.report('2026-11-21 03:17').runs).toMatchObject([{ job: 'check', ok: true }]);
  });

  test('a run that was killed is dead after ten minutes, and made up for', () => {
    const night = nightly();
    night.report('2026-11-20 09:17');
    night.onCall(({ index }) => {
      if (index === 30) throw new Error('ended from outside');
    });
    expect(night.tick('2026-11-21 02:17').error?.message).toBe('ended from outside');
    night.onCall(undefined);
    expect(night.report('2026-11-21 02:20').runs).toEqual([]);
    expect(night.report('2026-11-21 03:17').runs).toMatchObject([{ job: 'check', isLate: true }]);
  });
});

describe('who may run', () => {
  const untouched = (night: NightHost): string =>
    JSON.stringify([wholeWorkbook(night.book), namesOf(night.book), night.log()]);

  test('a trigger that is not the recorded one removes itself and runs nothing', () => {
    const night = nightly();
    const before = untouched(night);
    const [recorded] = night.triggers();
    for (const user of [LIN, HE]) {
      const extra = { handler: 'hourly', user, everyHours: 1 };
      const { id } = installTriggerFor(night.host.state, extra);
      expect(night.report('2026-11-21 02:17', id)).toEqual({
        ...{ ok: true, code: 'not recorded', runs: [] },
        sentence: '这个触发器不是设置里登记的那一个，没有运行，已删除。',
      });
      expect(night.triggers()).toEqual([recorded]);
    }
    expect(untouched(night)).toBe(before);
  });

  test('an event that names somebody else’s trigger removes nobody’s', () => {
    const night = nightly();
    const theirs = installTriggerFor(night.host.state, {
      ...{ handler: 'hourly', user: HE, everyHours: 1 },
    });
    Object.assign(night.host.state, { user: LIN });
    const { error } = night.host.run('hourly', [{ triggerUid: theirs.id }], { context: 'rpc' });
    expect(error?.message).toContain('not recorded in Settings and not among yours');
    expect(night.triggers()).toHaveLength(2);
  });

  test.each([[undefined], [{}], ['now'], [{ triggerUid: '' }], [null]])(
    'without a trigger’s event (%j) nothing is run',
    (event) => {
      const night = nightly();
      const before = untouched(night);
      const { error } = night.host.run('hourly', [event], { context: 'rpc' });
      expect(error?.message).toContain('Only its trigger starts the hourly run.');
      expect(untouched(night)).toBe(before);
    },
  );

  test('a copy of the file runs nothing and says so', () => {
    const night = nightly();
    const settings = tabOf(night.book, SETTINGS);
    putValue(settings, 1, 1, 'the id of another file');
    const before = untouched(night);
    expect(night.tick('2026-11-21 02:17').error?.message).toBe(
      '自动运行没有进行：这个文件是已设置文件的副本。',
    );
    expect(untouched(night)).toBe(before);
  });

  test('everything taken back: the trigger goes, too', () => {
    const night = nightly();
    const { sheets, names } = night.book;
    const [[id] = ['']] = night.triggers();
    night.host.edit(() => {
      names.delete('CARE_SETTINGS');
      sheets.splice(sheets.indexOf(tabOf(night.book, SETTINGS)), 1);
    });
    expect(night.report('2026-11-21 02:17', id)).toMatchObject({ ok: true, code: 'taken back' });
    expect(night.triggers()).toEqual([]);
  });

  test('Settings that cannot be read: the trigger stays, and says that it cannot run', () => {
    const night = nightly();
    const [[id] = ['']] = night.triggers();
    night.host.edit((book) => {
      book.names.delete('CARE_SETTINGS');
      const settings = tabOf(book, SETTINGS);
      const row = settings.values.findIndex((cells) => cells?.[0] === 'column:name');
      putValue(settings, row, 0, null);
    });
    expect(night.tick('2026-11-21 02:17', id).error?.message).toContain(
      'Nothing runs by itself: the Settings of this file cannot be read.',
    );
    expect(night.triggers()).toHaveLength(1);
  });
});

test('zones that differ: no dated work, both ways to mend it, and the tick is noted', () => {
  const night = nightly();
  const [[id] = ['']] = night.triggers();
  const moved = nightOn(night.book, 'America/Caracas');
  installTriggerFor(moved.host.state, { handler: 'hourly', user: LIN, everyHours: 1 });
  const settings = tabOf(moved.book, SETTINGS);
  const row = settings.values.findIndex((cells) => cells?.[4] === 'trigger');
  const column = 12;
  expect(settings.values[row]?.[column]).toBe(id);
  putValue(settings, row, column, moved.triggers()[0]?.[0] ?? '');
  const { error } = moved.tick('2026-11-21 02:17');
  expect(error?.message).toMatch(
    /^表格的时区是 America\/Caracas，脚本的时区是 .+ --zone America\/Caracas /,
  );
  expect(moved.log()).toHaveLength(1);
  expect(moved.job('trigger').上次成功).toEqual(stamped('2026-11-21 02:17'));
  expect(moved.job('check').上次成功).toBe('');
});

describe('a job that fails', () => {
  test('is said in the log, in the table and in red; the others run; it is tried again each hour', () => {
    const night = nightly();
    night.report('2026-11-20 09:17');
    const tab = tabOf(night.book, TAB);
    const header = tab.values[headerRowOf(tab)] ?? [];
    const name = header.indexOf('姓名');
    night.host.edit(() => putValue(tab, headerRowOf(tab), name, 'x'));
    const fails = night.tick('2026-11-21 02:17');
    const sentence = `工作表“${TAB}”里缺少“姓名”这一列。没有改动任何内容。`;
    expect(fails.error?.message.split('\n')[0]).toBe(`夜间检查: ${sentence}`);
    expect(night.job('check')).toMatchObject({
      ...{ 上次错误: sentence, 开始于: '' },
      上次成功: stamped('2026-11-20 09:17'),
    });
    expect(night.log().slice(2)).toEqual([
      ['夜间检查', sentence, ''],
      ['补填', sentence, ''],
    ]);
    night.host.edit(() => putValue(tab, headerRowOf(tab), name, '姓名'));
    expect(night.report('2026-11-21 04:17').runs).toMatchObject([
      { job: 'check', ok: true, isLate: true, sentence: CHECKED },
    ]);
    expect(night.job('check').上次错误).toBe('');
  });

  test('a log that does not take its line costs no other job anything', () => {
    const night = nightly();
    night.report('2026-11-20 09:17');
    const tab = tabOf(night.book, TAB);
    const name = (tab.values[headerRowOf(tab)] ?? []).indexOf('姓名');
    night.host.edit((book) => {
      putValue(tab, headerRowOf(tab), name, 'x');
      tabOf(book, LOG_TAB).protections.push({ range: 'sheet', warningOnly: false });
    });
    const { error } = night.tick('2026-11-21 02:17');
    expect(error?.message).toContain('You are trying to edit a protected cell');
    expect(night.job('fill-in').上次错误).toContain('缺少“姓名”');
  });
});

test('the clock: after four and a half minutes the rest is left for the next hour', () => {
  const night = nightly();
  night.report('2026-11-21 02:17');
  let begun = false;
  night.onCall(({ call, phase }) => {
    if (phase === 'after' && call.member === 'releaseLock') begun = true;
    if (!begun || phase === 'before' || call.member !== 'getValues') return;
    // The first look of the first job takes five minutes.
    night.host.state.now = Math.max(night.host.state.now, instantAt('2026-11-21 03:22'));
  });
  const { error } = night.tick('2026-11-21 03:17');
  night.onCall(undefined);
  expect(error?.message).toBe('一次运行的时间已用完，其余的下一小时继续。');
  expect(night.job('fill-in')).toMatchObject({ 上次成功: stamped('2026-11-21 02:17'), 开始于: '' });
  expect(night.job('watch').上次成功).toEqual(stamped('2026-11-21 03:17'));
  expect(night.report('2026-11-21 04:17').runs.map(({ job }) => job)).toEqual([
    ...['watch', 'fill-in', 'size'],
  ]);
});

test('the check writes Settings anew and leaves the table beside its keys alone', () => {
  const night = nightly();
  night.report('2026-11-21 02:17');
  const before = [night.job('trigger'), night.job('check')];
  const tab = tabOf(night.book, TAB);
  const phone = (tab.values[headerRowOf(tab)] ?? []).indexOf('电话');
  night.host.edit(() => putValue(tab, headerRowOf(tab), phone, '手机'));
  night.host.run('checkNow', [], { context: 'menu' });
  const keys = tabOf(night.book, SETTINGS).values.find((row) => row?.[0] === 'column:phone');
  expect(keys?.[1]).toBe('手机');
  expect([night.job('trigger'), night.job('check')]).toEqual(before);
  expect(checkedBook().names.has('CARE_SETTINGS')).toBe(true);
});
