// The outbox without a browser: one retry with the same key, nothing lost, taken back for ten minutes.
import { currentLine } from '../../src/sidebar/lines';
import { draftOf } from '../../src/sidebar/subject';
import { asked, type Driven, opened } from './support/drive';

const MINUTE = 60_000;

const logged = async (prepare?: (driven: Driven) => void): Promise<Driven> => {
  const driven = await opened();
  driven.send({ type: 'edit', change: { summary: 'wants the timetable' } });
  driven.send({ type: 'outcome', digit: 1 });
  prepare?.(driven);
  driven.send({ type: 'save' });
  await driven.pass();
  return driven;
};
const states = (driven: Driven): readonly string[] => driven.state().jobs.map(({ state }) => state);
const keysAsked = (driven: Driven): readonly unknown[] =>
  asked(driven, 'careLogContact').map((request) => Reflect.get(Object(request), 'key'));

describe('3-product §3: saves go on in a visible outbox with one retry', () => {
  test('a failure on the way is tried once more by itself, with the same key', async () => {
    const driven = await logged(({ failures }) => {
      failures.careLogContact = ['NetworkError: Connection failure due to HTTP 0'];
    });
    expect(states(driven)).toEqual(['retrying']);
    await driven.pass(2_000);
    expect(states(driven)).toEqual(['saved']);
    const keys = keysAsked(driven);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
    expect(driven.written).toHaveLength(1);
  });

  test('a second failure stays, is said at once, and waits for "try again"', async () => {
    const driven = await logged(({ failures }) => {
      failures.careLogContact = [
        'Service invoked too many times',
        'Service invoked too many times',
      ];
    });
    await driven.pass(2_000);
    expect(states(driven)).toEqual(['failed']);
    expect(driven.state().said).toMatchObject({
      urgent: true,
      text: 'Wang Xiuying: not saved. Too much is going on at once.',
    });
    await driven.pass(10 * MINUTE);
    driven.send({ type: 'second' });
    expect(states(driven)).toEqual(['failed']);
    const [job] = driven.state().jobs;
    driven.send({ type: 'job again', key: job?.key ?? '' });
    await driven.pass();
    expect(states(driven)).toEqual(['saved']);
    expect(driven.written).toHaveLength(1);
  });

  test('no answer at all: after 45 seconds once more, and the same key saves once', async () => {
    const driven = await logged(({ silent }) => {
      silent.add('careLogContact');
    });
    expect(states(driven)).toEqual(['saving']);
    await driven.pass(45_000);
    expect(states(driven)).toEqual(['retrying']);
    driven.silent.clear();
    await driven.pass(2_000);
    expect(states(driven)).toEqual(['saved']);
    expect(driven.written).toHaveLength(1);
  });

  test('saved, but the answer got lost: the retry writes nothing a second time', async () => {
    const driven = await logged();
    const [first] = asked(driven, 'careLogContact');
    const key = Reflect.get(Object(first), 'key') as string;
    driven.send({
      type: 'job answered',
      key,
      reply: { ok: false, failure: { kind: 'no answer', issues: [] } },
    });
    await driven.pass(2_000);
    expect(states(driven)).toEqual(['saved']);
    expect(keysAsked(driven)).toEqual([key, key]);
    expect(driven.written).toEqual([key]);
  });

  test("a colleague's lock is waited for, and said if it stays", async () => {
    const locked = { ok: false, issues: [{ code: 'locked', field: null, sentence: 'Busy now' }] };
    const driven = await logged(({ failures }) => {
      failures.careLogContact = [locked, locked];
    });
    expect(states(driven)).toEqual(['retrying']);
    await driven.pass(2_000);
    expect(states(driven)).toEqual(['failed']);
    expect(driven.state().said.text).toBe('Wang Xiuying: not saved. Busy now.');
  });

  test('offline: sent by itself when the network is back', async () => {
    const driven = await logged((at) => {
      at.online = false;
      at.failures.careLogContact = ['x', 'x'];
    });
    await driven.pass(2_000);
    expect(states(driven)).toEqual(['failed']);
    driven.send({ type: 'connection', online: false });
    driven.online = true;
    driven.send({ type: 'connection', online: true });
    await driven.pass();
    expect(states(driven)).toEqual(['saved']);
  });

  test('a refusal opens the line again and goes back into its form, with the reason', async () => {
    const driven = await logged(({ failures }) => {
      failures.careLogContact = [
        {
          ok: false,
          issues: [{ code: 'far ahead', field: 'nextAppointment', sentence: 'Too far ahead.' }],
        },
      ];
    });
    expect(states(driven)).toEqual(['refused']);
    expect(driven.state().handled).toEqual({});
    driven.send({ type: 'job corrected', key: driven.state().jobs[0]?.key ?? '' });
    expect(currentLine(driven.state())?.name).toBe('Wang Xiuying');
    expect(draftOf(driven.state())).toMatchObject({
      summary: 'wants the timetable',
      outcome: 'reached',
    });
    expect(driven.state().problems).toEqual([{ field: 'nextOn', sentence: 'Too far ahead.' }]);
    expect(driven.state().jobs).toEqual([]);
  });

  test('discarded: the line is open again', async () => {
    const driven = await logged(({ failures }) => {
      failures.careLogContact = ['broken', 'broken'];
    });
    await driven.pass(2_000);
    expect(Object.keys(driven.state().handled)).toHaveLength(1);
    driven.send({ type: 'job dropped', key: driven.state().jobs[0]?.key ?? '' });
    expect(driven.state().handled).toEqual({});
    expect(driven.state().jobs).toEqual([]);
  });
});

describe('3-product §3: undo for ten minutes', () => {
  test('takes back and brings the form back as it was, under a new key', async () => {
    const driven = await logged();
    const [before] = keysAsked(driven);
    driven.send({ type: 'undo', key: null });
    expect(states(driven)).toEqual(['undoing']);
    await driven.pass();
    expect(states(driven)).toEqual(['undone']);
    expect(driven.state().said.text).toBe('Wang Xiuying: taken back.');
    expect(currentLine(driven.state())?.name).toBe('Wang Xiuying');
    expect(draftOf(driven.state()).summary).toBe('wants the timetable');
    expect(draftOf(driven.state()).key).not.toBe(before);
    expect(driven.state().cards['C-000001']?.card?.nextCall).toBe('2026-11-17');
    driven.send({ type: 'save' });
    await driven.pass();
    expect(driven.written).toHaveLength(2);
  });

  test('whoever is typing for somebody else is not torn away', async () => {
    const driven = await logged();
    driven.send({ type: 'undo', key: null });
    driven.send({ type: 'edit', change: { summary: 'busy here' } });
    await driven.pass();
    expect(currentLine(driven.state())?.name).toBe('Chen Jie');
    expect(driven.state().handled).toEqual({});
  });

  test.each([
    [9 * MINUTE + 59_000, 'undoing'],
    [10 * MINUTE, 'saved'],
  ])('after %i ms', async (milliseconds, state) => {
    const driven = await logged();
    await driven.pass(milliseconds);
    driven.send({ type: 'undo', key: driven.state().jobs[0]?.key ?? '' });
    if (state === 'undoing') expect(states(driven)).toEqual(['undoing']);
    else {
      expect(asked(driven, 'careUndo')).toEqual([]);
      expect(driven.state().said.text).toBe('There is nothing to undo.');
    }
  });

  test('the latest first; what the script refuses stays saved, with its reason', async () => {
    const driven = await logged();
    driven.send({ type: 'outcome', digit: 2 });
    driven.send({ type: 'save' });
    await driven.pass();
    driven.failures.careUndo = [
      { ok: false, issues: [{ code: 'too late to undo', field: null, sentence: 'Too late.' }] },
    ];
    driven.send({ type: 'undo', key: null });
    await driven.pass();
    expect(states(driven)).toEqual(['saved', 'saved']);
    expect(driven.state().jobs[1]?.undoFailure?.issues[0]?.sentence).toBe('Too late.');
    expect(driven.state().said).toMatchObject({
      urgent: true,
      text: 'Chen Jie: could not be taken back. Too late.',
    });
  });
});

describe('nothing typed is lost (3-product §3)', () => {
  test('what was typed or on its way comes back with the same key when the panel is reopened', async () => {
    const first = await opened(({ silent }) => {
      silent.add('careLogContact');
    });
    first.send({ type: 'outcome', digit: 1 });
    first.send({ type: 'save' });
    first.send({ type: 'edit', change: { summary: 'half a sentence' } });
    const [sent] = asked(first, 'careLogContact');
    const second = await opened(undefined, new Map(first.kept));
    await second.pass();
    // The same, but for the time: "now" has become the time at which Enter was pressed.
    expect(asked(second, 'careLogContact')).toEqual([
      Object.assign({}, sent, { happenedAt: '2026-11-20T08:31' }),
    ]);
    expect(currentLine(second.state())?.name).toBe('Chen Jie');
    expect(draftOf(second.state()).summary).toBe('half a sentence');
    expect(states(second)).toEqual(['saved']);
  });

  test('in another workbook the same number is somebody else: nothing is sent for it', async () => {
    const first = await opened(({ silent }) => {
      silent.add('careLogContact');
    });
    first.send({ type: 'outcome', digit: 1 });
    first.send({ type: 'save' });
    const second = await opened(({ world }) => {
      const lines = world.opened.lines.map((line) => ({ ...line, name: `${line.name} II` }));
      world.opened = { ...world.opened, lines };
    }, new Map(first.kept));
    expect(second.state().jobs).toEqual([]);
    expect(asked(second, 'careLogContact')).toEqual([]);
  });

  test('what is sent late carries the time at which Enter was pressed', async () => {
    const driven = await logged(({ failures }) => {
      failures.careLogContact = ['NetworkError', 'NetworkError'];
    });
    await driven.pass(3_600_000);
    driven.send({ type: 'job again', key: driven.state().jobs[0]?.key ?? '' });
    await driven.pass();
    const times = asked(driven, 'careLogContact').map((request) =>
      Reflect.get(Object(request), 'happenedAt'),
    );
    expect(times).toEqual([null, '2026-11-20T08:31', '2026-11-20T08:31']);
  });

  test('the next person at the same computer finds nothing of it', async () => {
    const first = await opened();
    first.send({ type: 'edit', change: { summary: 'private' } });
    const second = await opened(({ world }) => {
      world.opened = {
        ...world.opened,
        me: { email: 'zhao@example.com', name: 'Zhao Min', role: 'lead' },
      };
    }, new Map(first.kept));
    expect(second.state().drafts).toEqual({});
  });

  test('what is saved is not kept', async () => {
    const driven = await logged();
    expect([...driven.kept.values()]).toEqual([{ drafts: {}, jobs: [] }]);
  });
});
