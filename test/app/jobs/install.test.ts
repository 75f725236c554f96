// 3-product §4: one trigger for a file: made, kept, taken over after 26 hours of silence, taken away.
import { putValue } from '../../../src/host/model/workbook';
import { installTriggerFor, removeTriggerFrom } from '../../../src/host/services/triggers';
import { tabOf } from '../../support/builders';
import { smallTeam } from '../support/small-team';
import { checkedBook, HE, LIN, nightly, nightOn, SETTINGS } from './support/night-host';

const anotherOf = (night: ReturnType<typeof nightly>, user: string, handler = 'hourly'): string =>
  installTriggerFor(night.host.state, { handler, user, everyHours: 1 }).id;

test('the first who presses gets the trigger; Settings say whose it is', () => {
  const night = nightOn(checkedBook());
  expect(night.press(LIN, '2026-11-20 09:00')).toEqual({
    kind: 'installed',
    isOn: true,
    sentence: '从现在起，检查每晚以您的身份自动运行。',
    language: 'zh',
  });
  expect(night.questions.map(({ title, prompt }) => [title, prompt])).toEqual([
    ['每晚自动运行', '从现在起，检查每晚以您的身份自动运行。'],
  ]);
  const [[id] = ['']] = night.triggers();
  expect(night.triggers()).toEqual([[id, LIN]]);
  expect(night.job('trigger')).toMatchObject({
    ...{ 经手: LIN, 触发器: id, 上次成功: '' },
    开始于: expect.stringMatching(/^2026-11-20 09:00:00 [+-]\d\d:\d\d$/),
  });
  expect(night.job('check')).toMatchObject({ 开关: '开', 时间: '02:00', 上次成功: '' });
  expect(night.job('watch')).toMatchObject({ 开关: '开', 时间: '每小时' });
});

test('pressed again it says so, and makes no second one', () => {
  const night = nightly();
  const before = night.triggers();
  expect(night.press(LIN, '2026-11-20 10:00')).toMatchObject({
    kind: 'yours',
    sentence: '已在以您的身份自动运行，还没有运行过。',
  });
  night.report('2026-11-20 10:17');
  expect(night.press(LIN, '2026-11-20 10:57')).toMatchObject({
    kind: 'yours',
    sentence: '已在以您的身份自动运行，上次运行在 40 分钟前。',
  });
  expect(night.triggers()).toEqual(before);
});

test('somebody else hears whose it is and when it last ran, up to the last minute of 26 hours', () => {
  const night = nightly();
  night.report('2026-11-20 10:17');
  const before = night.triggers();
  expect(night.press(HE, '2026-11-20 10:57')).toMatchObject({
    ...{ kind: 'runs', isOn: true },
    sentence: `由${LIN}运行，上次运行在 40 分钟前。有一个就够了。`,
  });
  expect(night.press(HE, '2026-11-21 12:16').kind).toBe('runs');
  expect(night.triggers()).toEqual(before);
  expect(night.questions.filter(({ buttons }) => buttons.includes('YES'))).toEqual([]);
});

describe('after 26 hours of silence', () => {
  test('somebody else is asked; No leaves everything', () => {
    const night = nightly();
    night.report('2026-11-20 10:17');
    expect(night.press(HE, '2026-11-21 12:17', 'NO').kind).toBe('silent');
    expect(night.questions[night.questions.length - 2]?.prompt).toBe(
      `原由${LIN}运行，上次运行在 26 小时前，看来已经停止。\n要由您接替，每晚以您的身份运行吗？`,
    );
    expect(night.triggers().map(([, user]) => user)).toEqual([LIN]);
    expect(night.job('trigger').经手).toBe(LIN);
  });

  test('Yes makes theirs the recorded one; the old one removes itself at its next tick', () => {
    const night = nightly();
    night.report('2026-11-20 10:17');
    const [[old] = ['']] = night.triggers();
    expect(night.press(HE, '2026-11-21 12:17')).toMatchObject({
      kind: 'took over',
      sentence: `您已接替${LIN}：检查每晚以您的身份自动运行。`,
    });
    expect(night.triggers().map(([, user]) => user)).toEqual([LIN, HE]);
    expect(night.report('2026-11-21 12:17', old)).toMatchObject({ code: 'not recorded', runs: [] });
    expect(night.triggers().map(([, user]) => user)).toEqual([HE]);
    expect(night.report('2026-11-21 12:30').code).toBe('ran');
  });

  test('its own maker gets it made anew', () => {
    const night = nightly();
    night.report('2026-11-20 10:17');
    const [[old] = ['']] = night.triggers();
    expect(night.press(LIN, '2026-11-23 09:00')).toMatchObject({ kind: 'renewed', isOn: true });
    expect(night.triggers()).toHaveLength(1);
    expect(night.triggers()[0]?.[0]).not.toBe(old);
  });

  test('a trigger that never came: the silence is counted from when it was made', () => {
    const night = nightly();
    expect(night.press(HE, '2026-11-21 10:59').kind).toBe('runs');
    expect(night.press(HE, '2026-11-21 11:00', 'NO')).toMatchObject({
      kind: 'silent',
      sentence: `原由${LIN}运行，还没有运行过，看来已经停止。`,
    });
  });
});

test('a trigger that its maker has lost is made anew at once', () => {
  const night = nightly();
  const [[id] = ['']] = night.triggers();
  removeTriggerFrom(night.host.state, id);
  expect(night.press(LIN, '2026-11-20 09:30').kind).toBe('renewed');
  expect(night.triggers().map(([, user]) => user)).toEqual([LIN]);
});

test('reconciles: own surplus goes, what calls something else and what is another’s stays', () => {
  const night = nightly();
  const [[kept] = ['']] = night.triggers();
  anotherOf(night, LIN);
  const other = anotherOf(night, LIN, 'nightlyCheck');
  const theirs = anotherOf(night, HE);
  expect(night.press(LIN, '2026-11-20 10:00').kind).toBe('yours');
  expect(night.triggers()).toEqual([
    [kept, LIN],
    [other, LIN],
    [theirs, HE],
  ]);
  expect(night.press(HE, '2026-11-20 10:00').kind).toBe('runs');
  expect(night.triggers()).toEqual([
    [kept, LIN],
    [other, LIN],
  ]);
});

test('a trigger of mine that a press cut short has left behind is taken, not another one made', () => {
  const night = nightOn(checkedBook());
  const left = anotherOf(night, LIN);
  expect(night.press(LIN, '2026-11-20 09:00').kind).toBe('installed');
  expect(night.triggers()).toEqual([[left, LIN]]);
  expect(night.job('trigger').触发器).toBe(left);
});

test('Google refuses the twenty-first: the sentence says what to do, nothing is recorded', () => {
  const night = nightOn(checkedBook());
  for (let n = 0; n < 20; n += 1) anotherOf(night, LIN, 'other');
  expect(night.press(LIN, '2026-11-20 09:00')).toMatchObject({
    ...{ kind: 'refused', isOn: false },
    sentence:
      'Google 不允许您再建触发器：This script has too many triggers. Triggers must be deleted from the script before more can be added. 请在 扩展程序 › Apps 脚本 › 触发器 里删掉一个。',
  });
  expect(night.triggers()).toHaveLength(20);
});

test('before set-up, in a copy, while somebody writes: nothing is made, and it is said why', () => {
  const fresh = nightOn(smallTeam({ numbered: true }));
  expect(fresh.press(LIN, '2026-11-20 09:00').kind).toBe('needs set-up');
  expect(fresh.triggers()).toEqual([]);

  const copy = checkedBook();
  const settings = tabOf(copy, SETTINGS);
  putValue(settings, 1, 1, 'the id of another file');
  const inCopy = nightOn(copy);
  expect(inCopy.press(LIN, '2026-11-20 09:00')).toMatchObject({
    kind: 'copy',
    sentence: '自动运行没有进行：这个文件是已设置文件的副本。',
  });
  expect(inCopy.triggers()).toEqual([]);

  const busy = nightOn(checkedBook());
  busy.host.state.lockHolder = 'another';
  expect(busy.press(LIN, '2026-11-20 09:00').kind).toBe('locked');
  expect(busy.triggers()).toEqual([]);
});

test('a copy that has become a file of its own has nobody’s trigger yet', () => {
  const night = nightly();
  night.report('2026-11-20 09:17');
  const settings = tabOf(night.book, SETTINGS);
  const line = settings.values.findIndex((row) => row?.[4] === 'trigger');
  putValue(settings, line, 13, 'the id of the original');
  expect(night.press(HE, '2026-11-20 09:30').kind).toBe('installed');
  expect(night.job('trigger').经手).toBe(HE);
});

test('without an address the record has the name that the person has chosen, else none', () => {
  const night = nightOn(checkedBook());
  Object.assign(night.host.state, { user: '' });
  night.host.run('careChooseName', [{ name: '林老师' }], { context: 'rpc' });
  expect(night.press('', '2026-11-20 09:00').kind).toBe('installed');
  expect(night.job('trigger').经手).toBe('林老师');
});

test('pressing costs fifteen service calls at most', () => {
  const night = nightOn(checkedBook());
  Object.assign(night.host.state, { user: LIN });
  const { callCount, error } = night.host.run('everyNight', [], { context: 'menu' });
  expect(error).toBeUndefined();
  expect(callCount).toBeLessThanOrEqual(15);
});
