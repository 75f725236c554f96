// 3-product §5: going through the set-up, without a browser: Next alone, back, refusals, failures.
import type { Choices } from '../../src/app/set-up/wire';
import type { Event } from '../../src/sidebar/set-up/event';
import { askedFor, type Driven, driveSetUp } from './support/set-up/drive-set-up';
import { setUpWorld, unsureWorld } from './support/set-up/set-up-world';

const NEXT: Event = { type: 'next' };

const screens = async (driven: Driven, count: number): Promise<readonly string[]> => {
  const seen: string[] = [driven.state().screen];
  for (let i = 0; i < count; i += 1) {
    await driven.send(NEXT);
    seen.push(driven.state().screen);
  }
  return seen;
};

const unsure = (driven: Driven): void => {
  driven.fake.worldOf = unsureWorld;
};

const setUpBefore = (driven: Driven): void => {
  driven.fake.worldOf = (language) => {
    const world = setUpWorld(language);
    return { ...world, proposal: { ...world.proposal, isSetUp: true } };
  };
};

const toTeam = async (driven: Driven): Promise<void> => {
  while (driven.state().screen !== 'team') await driven.send(NEXT);
};

describe('3-product §5: Next alone', () => {
  test('where every column is clear, three presses set up what was proposed', async () => {
    const driven = await driveSetUp();
    expect(await screens(driven, 3)).toEqual(['sheet', 'team', 'trial', 'done']);
    expect(driven.fake.written).toEqual([setUpWorld('en').proposal.choices]);
    expect(driven.state().said.text).toBe(setUpWorld('en').applied.sentence);
  });

  test('unsure columns have a step of their own: four presses', async () => {
    const driven = await driveSetUp(unsure);
    expect(await screens(driven, 4)).toEqual(['sheet', 'columns', 'team', 'trial', 'done']);
    expect(driven.fake.written).toEqual([unsureWorld('en').proposal.choices]);
  });

  test('nothing is written before the last press, and each step begins at its heading', async () => {
    const driven = await driveSetUp(unsure);
    await screens(driven, 3);
    expect(driven.fake.written).toEqual([]);
    expect(driven.asked.map(({ name }) => name)).toEqual(['setUpOpen', 'setUpTry']);
    expect(driven.state().focus.place).toBe('start');
  });

  test('pressed twice in the same moment it is applied once', async () => {
    const driven = await driveSetUp();
    await screens(driven, 2);
    driven.press(NEXT);
    driven.press(NEXT);
    await driven.send({ type: 'apply' });
    expect(askedFor(driven, 'setUpApply')).toHaveLength(1);
    expect(driven.fake.written).toHaveLength(1);
  });

  test('before the trial has answered there is nothing to apply', async () => {
    const driven = await driveSetUp(({ silent }) => silent.add('setUpTry'));
    await screens(driven, 4);
    expect(driven.state().screen).toBe('trial');
    expect(askedFor(driven, 'setUpApply')).toEqual([]);
  });
});

describe('3-product §5: every step can be gone back', () => {
  test('to each step before, with everything that was chosen', async () => {
    const driven = await driveSetUp(unsure);
    await driven.send(NEXT, { type: 'role', column: 4, role: 'position' }, NEXT);
    await driven.send({ type: 'team', change: { goLive: '2026-12-01' } }, NEXT);
    const seen: string[] = [];
    for (let i = 0; i < 4; i += 1) {
      seen.push(driven.state().screen);
      await driven.send({ type: 'back' });
    }
    expect(seen).toEqual(['trial', 'team', 'columns', 'sheet']);
    expect(driven.state().screen).toBe('sheet');
    await screens(driven, 4);
    const [written] = driven.fake.written;
    expect(written).toMatchObject({ goLive: '2026-12-01', roles: { position: 4 } });
  });

  test('by the name of an earlier step; never forward past what has not been looked at', async () => {
    const driven = await driveSetUp(unsure);
    await toTeam(driven);
    await driven.send({ type: 'step', step: 'trial' });
    expect(driven.state().screen).toBe('team');
    await driven.send({ type: 'step', step: 'sheet' });
    expect(driven.state().screen).toBe('sheet');
  });

  test('a trial that is still on its way is forgotten, and tried anew with other choices', async () => {
    const driven = await driveSetUp();
    await toTeam(driven);
    driven.press(NEXT);
    driven.press({ type: 'back' });
    await driven.send({ type: 'team', change: { firstRoundDays: '5' } });
    expect([driven.state().screen, driven.state().trial]).toEqual(['team', null]);
    await driven.send(NEXT);
    expect(askedFor(driven, 'setUpTry').map((one) => (one as Choices).firstRoundDays)).toEqual([
      10, 5,
    ]);
    expect(driven.state().trial).not.toBeNull();
  });

  test('not while it is being applied', async () => {
    const driven = await driveSetUp(({ silent }) => silent.add('setUpApply'));
    await screens(driven, 3);
    await driven.send({ type: 'back' }, { type: 'step', step: 'sheet' }, { type: 'ask remove' });
    expect([driven.state().screen, driven.state().work?.name]).toEqual(['trial', 'apply']);
  });
});

describe('3-product §5: tab and header row', () => {
  test('another tab is read with its own header row, and what was said of columns is forgotten', async () => {
    const driven = await driveSetUp(unsure);
    await driven.send({ type: 'role', column: 4, role: 'position' }, { type: 'tab', id: 8 });
    await driven.pass(300);
    expect(askedFor(driven, 'setUpOpen')[1]).toEqual({ language: 'en', tab: 8, headerRow: null });
    expect(driven.state().form).toMatchObject({ tab: 8, picked: {} });
  });

  test('another header row keeps what was said of columns', async () => {
    const driven = await driveSetUp(unsure);
    await driven.send(
      { type: 'role', column: 4, role: 'position' },
      { type: 'header row', row: 2 },
    );
    await driven.pass(300);
    expect(askedFor(driven, 'setUpOpen')[1]).toEqual({ language: 'en', tab: 7, headerRow: 2 });
    expect(driven.state().form).toMatchObject({ headerRow: 2, picked: { 4: 'position' } });
  });

  test('Next before the tab is read stays, and says so', async () => {
    const driven = await driveSetUp(({ failures }) => {
      failures.setUpOpen = [{ ok: true, value: setUpWorld('en').proposal }, 'server error'];
    });
    await driven.send({ type: 'tab', id: 8 });
    await driven.pass(300);
    expect(driven.state().failed?.name).toBe('read');
    await driven.send(NEXT);
    expect(driven.state()).toMatchObject({
      screen: 'sheet',
      problems: [{ field: 'tab', sentence: 'This tab has not been read yet.' }],
    });
    await driven.send({ type: 'again' });
    expect(askedFor(driven, 'setUpOpen')[2]).toEqual({ language: 'en', tab: 8, headerRow: null });
    await driven.send(NEXT);
    expect(driven.state().screen).toBe('team');
  });

  test('rows that the arrow keys pass by are not read, only where they stop', async () => {
    const driven = await driveSetUp();
    for (const row of [4, 5, 6]) await driven.send({ type: 'header row', row });
    await driven.send(NEXT);
    expect(driven.state().screen).toBe('sheet');
    await driven.pass(300);
    expect(askedFor(driven, 'setUpOpen').slice(1)).toEqual([
      { language: 'en', tab: 7, headerRow: 6 },
    ]);
    expect(driven.state().problems).toEqual([]);
  });

  test('of two tabs that were chosen one after the other only the last counts', async () => {
    const driven = await driveSetUp();
    await driven.send({ type: 'tab', id: 8 });
    driven.press({ type: 'read due', turn: driven.state().turn });
    await driven.send({ type: 'tab', id: 9 });
    await driven.pass(300);
    expect(askedFor(driven, 'setUpOpen')).toHaveLength(3);
    expect(driven.state().proposal?.choices.tab).toBe(9);
  });
});

describe('3-product §5: columns', () => {
  test('a role used twice is said at once beside each column, and Next goes to the first', async () => {
    const driven = await driveSetUp(unsure);
    await driven.send(NEXT, { type: 'role', column: 4, role: 'phone' });
    const sentence = '“Phone” stands for 2 columns (C, E). Choose one.';
    const problems = [
      { field: 'column 2', sentence },
      { field: 'column 4', sentence },
    ];
    expect(driven.state()).toMatchObject({ problems, said: { text: sentence, urgent: true } });
    await driven.send(NEXT);
    expect(driven.state()).toMatchObject({ screen: 'columns', focus: { place: 'column 2' } });
    await driven.send({ type: 'role', column: 2, role: '' });
    expect(driven.state().problems).toEqual([]);
    await driven.send(NEXT);
    expect(driven.state().screen).toBe('team');
  });

  test('without a name there is no going on', async () => {
    const driven = await driveSetUp();
    await driven.send({ type: 'role', column: 1, role: '' }, NEXT);
    expect(driven.state()).toMatchObject({
      screen: 'sheet',
      problems: [{ field: 'roles', sentence: 'Say which column holds “Name”: it is needed.' }],
    });
  });
});

describe('3-product §5: how the team works', () => {
  const team = async (): Promise<Driven> => {
    const driven = await driveSetUp();
    await toTeam(driven);
    return driven;
  };
  const fields = (driven: Driven): readonly string[] =>
    driven.state().problems.map(({ field }) => field);

  test('the usual weeks open and close days; hours that a day had come back', async () => {
    const driven = await team();
    await driven.send({ type: 'hours', day: 6, text: '10:00–16:00' });
    await driven.send({ type: 'quick week', week: 'Mon–Fri' });
    const usual = '09:00–12:00, 13:30–18:00';
    expect(driven.state().form.team.week).toEqual([usual, usual, usual, usual, usual, '', '']);
    await driven.send({ type: 'quick week', week: 'Tue–Sun' });
    expect(driven.state().form.team.week).toEqual([
      ...['', usual, usual, usual, usual, usual],
      '10:00–16:00',
    ]);
    await driven.send({ type: 'open day', day: 6, open: false });
    await driven.send({ type: 'open day', day: 6, open: true });
    expect(driven.state().form.team.week[6]).toBe('10:00–16:00');
  });

  test('a week without an open day, hours, days, addresses and names that cannot be stop Next', async () => {
    const driven = await team();
    for (const day of [0, 1, 2, 3, 4, 5, 6]) {
      await driven.send({ type: 'open day', day, open: false });
    }
    await driven.send(NEXT);
    expect(fields(driven)).toEqual(['week']);
    await driven.send({ type: 'open day', day: 1, open: true });
    await driven.send({ type: 'hours', day: 1, text: 'nine' });
    await driven.send({ type: 'team', change: { firstRoundDays: '61' } });
    await driven.send({ type: 'staff', at: 0, change: { email: 'chen' } }, { type: 'add person' });
    await driven.send(NEXT);
    expect(fields(driven)).toEqual(['week 1', 'firstRoundDays', 'staff 0 email', 'staff 3 name']);
    expect(driven.state().focus.place).toBe('week 1');
    await driven.send({ type: 'staff', at: 3, change: { name: ' 陈静 ' } });
    expect(fields(driven)).toEqual(['week 1', 'firstRoundDays', 'staff 0 email']);
    await driven.send(NEXT);
    expect(driven.state().problems[3]?.sentence).toBe('This name is there already.');
    expect(askedFor(driven, 'setUpTry')).toEqual([]);
  });

  test.each([
    ['', 'nonsense', true],
    ['2026-12-01', '1', true],
    ['2026-12-01', '60', true],
    ['2026-12-01', '0', false],
    ['2026-12-01', '2.5', false],
    ['2026-12-01', '', false],
    ['2026-02-30', '5', false],
  ])('first day %j over %j days: goes on %j', async (goLive, firstRoundDays, good) => {
    const driven = await team();
    await driven.send({ type: 'team', change: { goLive, firstRoundDays } }, NEXT);
    expect(driven.state().screen).toBe(good ? 'trial' : 'team');
  });

  test('half a date, which reads as none, is not taken for "no first day"', async () => {
    const driven = await team();
    await driven.send({ type: 'unreadable', field: 'goLive' });
    expect(driven.state()).toMatchObject({
      screen: 'team',
      focus: { place: 'goLive' },
      problems: [{ field: 'goLive', sentence: 'This is no date.' }],
    });
  });

  test('another language is asked of the script, and what was changed stays', async () => {
    const driven = await team();
    await driven.send({ type: 'staff', at: 0, change: { email: 'a@b.cn', role: 'lead' } });
    await driven.send({ type: 'remove person', at: 2 });
    await driven.send({ type: 'team', change: { goLive: '' } });
    await driven.send({ type: 'language', language: 'zh' });
    expect(askedFor(driven, 'setUpOpen')[1]).toEqual({ language: 'zh', tab: 7, headerRow: 3 });
    const { screen, language, proposal, form } = driven.state();
    expect([screen, language, proposal?.roles[0]?.label]).toEqual(['team', 'zh', '姓名']);
    expect(form.team).toMatchObject({
      goLive: '',
      staff: [
        { name: '陈静', email: 'a@b.cn', role: 'lead' },
        { name: '刘洋', email: '', role: 'staff' },
      ],
    });
    await driven.send(NEXT, NEXT);
    expect(driven.fake.written).toMatchObject([{ language: 'zh', goLive: '' }]);
  });
});

describe('3-product §5: what the script refuses', () => {
  const issue = (field: string | null) => ({ code: 'x', field, sentence: `about ${field}` });
  const refusing = async (
    call: 'setUpTry' | 'setUpApply',
    ...refused: readonly (string | null)[]
  ): Promise<Driven> => {
    const driven = await driveSetUp((one) => {
      unsure(one);
      one.failures[call] = [{ ok: false, issues: refused.map(issue) }];
    });
    await screens(driven, call === 'setUpTry' ? 3 : 4);
    return driven;
  };

  test.each([
    ['tab', 'sheet', 'tab'],
    ['headerRow', 'sheet', 'headerRow'],
    ['roles', 'columns', 'roles'],
    ['roles.phone', 'columns', 'column 2'],
    ['week', 'team', 'week'],
    ['week.2', 'team', 'week 2'],
    ['staff.1', 'team', 'staff 1 email'],
    ['staff.1.name', 'team', 'staff 1 name'],
    ['goLive', 'team', 'goLive'],
    ['preset', 'team', 'preset'],
  ])('%s is shown at the step %s beside %s', async (field, screen, place) => {
    for (const call of ['setUpTry', 'setUpApply'] as const) {
      const driven = await refusing(call, field);
      expect(driven.state()).toMatchObject({
        ...{ screen, work: null, focus: { place } },
        problems: [{ field: place, sentence: `about ${field}` }],
        said: { urgent: true },
      });
      expect(driven.fake.written).toEqual([]);
    }
  });

  test('several: the first step that has one, and all of them stay known', async () => {
    const driven = await refusing('setUpApply', 'week.1', null, 'roles.fees');
    expect(driven.state().screen).toBe('columns');
    expect(driven.state().problems.map(({ field }) => field)).toEqual(['week 1', '', 'column 5']);
  });

  test('what belongs to no field stays where it was asked for, with the way to try again', async () => {
    const driven = await refusing('setUpApply', null);
    expect(driven.state()).toMatchObject({ screen: 'trial', failed: { name: 'apply' } });
    await driven.send({ type: 'again' });
    expect(driven.state().screen).toBe('done');
  });
});

describe('3-product §5: calls that fail', () => {
  test('each is asked again as it was, and nothing chosen is lost', async () => {
    const driven = await driveSetUp(({ failures }) => {
      failures.setUpOpen = ['NetworkError: HTTP 0'];
      failures.setUpTry = ['too many scripts'];
      failures.setUpApply = ['server error'];
    });
    expect(driven.state()).toMatchObject({
      screen: 'opening',
      failed: { name: 'open', failure: { kind: 'offline' } },
      focus: { place: 'again' },
    });
    await driven.send({ type: 'again' });
    await toTeam(driven);
    await driven.send({ type: 'team', change: { firstRoundDays: '3' } }, NEXT);
    expect(driven.state().failed).toMatchObject({ name: 'try', failure: { kind: 'crowded' } });
    await driven.send({ type: 'again' }, NEXT);
    expect(driven.state().failed).toMatchObject({ name: 'apply', failure: { kind: 'broken' } });
    await driven.send({ type: 'again' });
    expect(driven.state()).toMatchObject({ screen: 'done', failed: null });
    expect(driven.fake.written).toMatchObject([{ firstRoundDays: 3 }]);
  });

  test('back online, what only reads is asked again by itself; what writes is not', async () => {
    const driven = await driveSetUp(({ failures }) => {
      failures.setUpTry = ['NetworkError: HTTP 0'];
      failures.setUpApply = ['NetworkError: HTTP 0'];
    });
    await screens(driven, 2);
    await driven.send({ type: 'connection', online: false }, { type: 'connection', online: true });
    expect(driven.state().trial).not.toBeNull();
    await driven.send(NEXT);
    await driven.send({ type: 'connection', online: false }, { type: 'connection', online: true });
    expect(driven.state().failed?.name).toBe('apply');
    expect(askedFor(driven, 'setUpApply')).toHaveLength(1);
  });

  test('after eight seconds it is said why; applying is waited for longer than a run can last', async () => {
    const driven = await driveSetUp(({ silent }) => silent.add('setUpApply'));
    await screens(driven, 3);
    await driven.pass(8_000);
    expect(driven.state().work).toMatchObject({ name: 'apply', late: true });
    await driven.pass(352_000);
    expect(driven.state().failed).toBeNull();
    await driven.pass(30_000);
    expect(driven.state().failed).toMatchObject({ name: 'apply', failure: { kind: 'no answer' } });
  });
});

describe('3-product §5: after it', () => {
  test('a file that was set up before begins with its health; the lines come by themselves', async () => {
    const driven = await driveSetUp(setUpBefore);
    expect(driven.asked.map(({ name }) => name)).toEqual(['setUpOpen', 'setUpHealth']);
    expect(driven.state()).toMatchObject({
      screen: 'health',
      health: setUpWorld('en').health,
      said: { text: '2 things need a look.' },
    });
    await driven.send({ type: 'change set-up' }, { type: 'back' });
    expect(driven.state().screen).toBe('health');
    await driven.send({ type: 'change set-up' });
    expect(await screens(driven, 3)).toEqual(['sheet', 'team', 'trial', 'done']);
  });

  test('in another language its lines are asked for anew', async () => {
    const driven = await driveSetUp(setUpBefore);
    await driven.send({ type: 'language', language: 'zh' });
    expect(askedFor(driven, 'setUpHealth')).toEqual([{ language: 'en' }, { language: 'zh' }]);
    expect(driven.state()).toMatchObject({ screen: 'health', language: 'zh' });
  });

  test('the hourly run is installed or taken over, and health is looked at anew', async () => {
    const driven = await driveSetUp(setUpBefore);
    await driven.send({ type: 'install trigger' });
    expect(askedFor(driven, 'setUpTrigger')).toEqual([{ language: 'en' }]);
    expect(driven.state().trigger).toEqual(setUpWorld('en').trigger);
    expect(askedFor(driven, 'setUpHealth')).toHaveLength(2);
  });

  test('undo asks first; "no" changes nothing, "yes" keeps the records unless told otherwise', async () => {
    const driven = await driveSetUp();
    await screens(driven, 3);
    await driven.send({ type: 'ask remove' }, { type: 'cancel' });
    expect(driven.state().screen).toBe('done');
    expect(askedFor(driven, 'setUpRemove')).toEqual([]);
    await driven.send({ type: 'ask remove' });
    driven.press({ type: 'remove' });
    await driven.send({ type: 'remove' });
    expect(askedFor(driven, 'setUpRemove')).toEqual([{ keepRecords: true, language: 'en' }]);
    expect(driven.state()).toMatchObject({ screen: 'removed', removed: setUpWorld('en').removed });
    await driven.send({ type: 'start' });
    expect(driven.state()).toMatchObject({ screen: 'sheet', applied: null, removed: null });
  });

  test('uninstall can take the records, too', async () => {
    const driven = await driveSetUp(setUpBefore);
    await driven.send({ type: 'ask remove' }, { type: 'keep records', keep: false });
    await driven.send({ type: 'remove' });
    expect(askedFor(driven, 'setUpRemove')).toEqual([{ keepRecords: false, language: 'en' }]);
  });

  test('the list opens in this place; when it does not, it is said beside the button', async () => {
    const driven = await driveSetUp(({ failures }) => {
      failures.openSidebar = ['server error'];
    });
    await screens(driven, 3);
    await driven.send({ type: 'open list' });
    expect(driven.state().problems).toEqual([
      { field: 'open list', sentence: 'Something went wrong at Google' },
    ]);
    await driven.send({ type: 'open list' });
    expect(askedFor(driven, 'openSidebar')).toEqual([null, null]);
    expect(driven.state().problems).toEqual([]);
  });
});
