// Opening the panel and its states: late, failed, who I am, back after a while (3-product §3).
import { failureFrom, refusal, worthRetrying } from '../../src/sidebar/failure';
import { readMemory } from '../../src/sidebar/memory';
import { asked, drive, opened } from './support/drive';

const HERE = { online: true, answeredBefore: false };

describe('3-product §3: the states of a failed call', () => {
  test.each([
    ['NetworkError: Connection failure due to HTTP 0', 'offline'],
    [
      'We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED',
      'several accounts',
    ],
    ['Authorization is required to perform that action.', 'several accounts'],
    ['需要授权才能执行该操作。', 'several accounts'],
    ['You do not have permission to access the requested document.', 'no permission'],
    ['NetworkError: Connection failure due to HTTP 401', 'session expired'],
    ['There are too many scripts running simultaneously for this Google user account.', 'crowded'],
    ['Service invoked too many times per second', 'crowded'],
    ['We’re sorry, a server error occurred. Please wait a bit and try again.', 'broken'],
    ['Exceeded maximum execution time', 'broken'],
    ['', 'broken'],
  ])('%s', (message, kind) => {
    expect(failureFrom(message, HERE).kind).toBe(kind);
  });

  test('the same words later mean that the session has ended', () => {
    const message = 'Authorization is required to perform that action.';
    expect(failureFrom(message, { online: true, answeredBefore: true }).kind).toBe(
      'session expired',
    );
  });

  test('without a network nothing else is believed', () => {
    expect(failureFrom('PERMISSION_DENIED', { ...HERE, online: false }).kind).toBe('offline');
  });

  test.each([
    ['locked', 'lock', true],
    ['internal error', 'broken', true],
    ['protected', 'no permission', false],
    ['far ahead', 'refused', false],
  ])('the script’s own code %s is %s', (code, kind, retry) => {
    const failure = refusal([{ code, field: null, sentence: 'x' }]);
    expect([failure.kind, worthRetrying(failure)]).toEqual([kind, retry]);
  });
});

describe('opening', () => {
  test('after eight seconds the help is offered, and the list still comes', async () => {
    const driven = drive(({ silent }) => {
      silent.add('careOpen');
    });
    driven.send({ type: 'start' });
    await driven.pass(7_999);
    expect(driven.state()).toMatchObject({ phase: 'loading', late: false });
    await driven.pass(1);
    expect(driven.state()).toMatchObject({ phase: 'loading', late: true });
    driven.send({ type: 'opened', reply: { ok: true, value: driven.world.opened } });
    expect(driven.state()).toMatchObject({ phase: 'ready', late: false });
  });

  test('a failure is said, and "try again" opens', async () => {
    const driven = await opened(({ failures }) => {
      failures.careOpen = ['PERMISSION_DENIED'];
    });
    expect(driven.state()).toMatchObject({
      phase: 'failed',
      failure: { kind: 'several accounts' },
      focus: { place: 'again' },
      said: { urgent: true },
    });
    driven.send({ type: 'start' });
    await driven.pass();
    expect(driven.state().phase).toBe('ready');
  });

  test('3-product §3: opened for the selected row it reads that row first, else the list', async () => {
    const forRow = await opened(({ world }) => {
      world.opened = { ...world.opened, start: 'row' };
    });
    expect(forRow.state().view).toBe('row');
    expect(asked(forRow, 'careSelection')).toHaveLength(1);
    const forList = await opened();
    expect([forList.state().view, asked(forList, 'careSelection')]).toEqual(['list', []]);
  });

  test('the panel speaks the sheet’s language', async () => {
    const driven = await opened(({ world }) => {
      world.opened = { ...world.opened, language: 'zh' };
    });
    expect(driven.state().language).toBe('zh');
  });

  test('3-product §7: the name is asked once where the platform does not say', async () => {
    const driven = await opened(({ world }) => {
      world.opened = { ...world.opened, me: { email: '', name: '', role: 'staff' } };
    });
    driven.send({ type: 'name', name: 'Zhao Min' });
    await driven.pass();
    expect(driven.state().opened?.me.name).toBe('Zhao Min');
    expect(driven.state().owner).toBe('Zhao Min');
    driven.send({ type: 'outcome', digit: 1 });
    driven.send({ type: 'save' });
    await driven.pass();
    expect(asked(driven, 'careLogContact')).toMatchObject([{ by: 'Zhao Min' }]);
  });

  test('come back after ten minutes: the list is read again, place and text stay', async () => {
    const driven = await opened();
    driven.send({ type: 'go', by: 1 });
    driven.send({ type: 'edit', change: { summary: 'half' } });
    const before = driven.state().current;
    driven.send({ type: 'window', focused: false, visible: false });
    await driven.pass(10 * 60_000 + 1);
    driven.send({ type: 'window', focused: true, visible: true });
    await driven.pass();
    expect(asked(driven, 'careOpen')).toHaveLength(2);
    expect(driven.state().current).toBe(before);
    expect(driven.state().drafts['C-000002']?.summary).toBe('half');
  });

  test('come back from the sheet: who was dealt with there makes way for the next one', async () => {
    const driven = await opened();
    const [first, second] = driven.world.opened.lines;
    const done = driven.world.opened.lines.map((line, i) =>
      i === 0 ? { ...line, done: true } : line,
    );
    driven.world.opened = { ...driven.world.opened, lines: done };
    driven.send({ type: 'window', focused: false, visible: true });
    await driven.pass(14_000);
    driven.send({ type: 'window', focused: true, visible: true });
    await driven.pass();
    expect(asked(driven, 'careOpen')).toHaveLength(1);
    expect(driven.state().current).toContain(first?.no);
    const cards = asked(driven, 'careCard').length;
    driven.send({ type: 'window', focused: false, visible: true });
    await driven.pass(2_000);
    driven.send({ type: 'window', focused: true, visible: true });
    await driven.pass();
    expect(asked(driven, 'careOpen')).toHaveLength(2);
    expect(driven.state().current).toContain(second?.no);
    // What the sheet says of them may be another thing now.
    expect(asked(driven, 'careCard').length).toBeGreaterThan(cards);
  });

  test('come back from the sheet: what is typed for a customer keeps them', async () => {
    const driven = await opened();
    const { current } = driven.state();
    driven.send({ type: 'edit', change: { summary: 'half' } });
    const done = driven.world.opened.lines.map((line) => ({ ...line, done: true }));
    driven.world.opened = { ...driven.world.opened, lines: done };
    driven.send({ type: 'window', focused: false, visible: true });
    await driven.pass(20_000);
    driven.send({ type: 'window', focused: true, visible: true });
    await driven.pass();
    expect(asked(driven, 'careOpen')).toHaveLength(2);
    expect(driven.state().current).toBe(current);
  });

  test('a list that can’t be read again leaves everything as it is, and says so', async () => {
    const driven = await opened();
    driven.failures.careOpen = ['NetworkError'];
    driven.send({ type: 'refresh' });
    await driven.pass();
    expect(driven.state().phase).toBe('ready');
    expect(driven.state().said).toMatchObject({ urgent: true });
  });

  test.each([null, '', '{', '[]', '{"version":0}', '{"version":2,"drafts":[],"jobs":[]}'])(
    'a memory that can’t be read is none: %s',
    (text) => {
      expect(readMemory(text)).toEqual({ drafts: {}, jobs: [] });
    },
  );
});
