// The working mode without a browser: a digit, Enter, the next customer (3-product §3).
import { currentLine, shownLines } from '../../src/sidebar/lines';
import { draftOf } from '../../src/sidebar/subject';
import { asked, type Driven, opened } from './support/drive';

const log = (driven: Driven, digit: number): void => {
  driven.send({ type: 'outcome', digit });
  driven.send({ type: 'save' });
};
const nameOf = (driven: Driven): string => currentLine(driven.state())?.name ?? '';

describe('3-product §3: the list is the working mode', () => {
  test('shows my lines first, from the top, with the next two cards read ahead', async () => {
    const driven = await opened();
    expect(shownLines(driven.state())).toHaveLength(13);
    expect(nameOf(driven)).toBe('Wang Xiuying');
    expect(asked(driven, 'careCard')).toEqual([
      { no: 'C-000001' },
      { no: 'C-000002' },
      { no: 'C-000003' },
    ]);
    expect(driven.state().focus.place).toBe('start');
  });

  test('a digit and Enter save once and show the next customer before any answer', async () => {
    const driven = await opened();
    log(driven, 1);
    expect(nameOf(driven)).toBe('Chen Jie');
    expect(driven.written).toEqual([]);
    expect(driven.state().jobs[0]?.state).toBe('saving');
    await driven.pass();
    expect(driven.state().jobs[0]?.state).toBe('saved');
    expect(driven.state().said).toMatchObject({ text: 'Wang Xiuying: saved.', urgent: false });
    expect(asked(driven, 'careLogContact')).toEqual([
      {
        key: expect.stringMatching(/^key-/),
        customers: ['C-000001'],
        outcome: 'reached',
        channel: 'call',
        direction: 'out',
        happenedAt: null,
        summary: '',
        satisfaction: null,
        promised: '',
        promisedUntil: null,
        nextAppointment: null,
        by: 'Li Fang',
      },
    ]);
  });

  test.each([
    [1, 'reached'],
    [2, 'no answer'],
    [3, 'busy'],
    [4, 'left a message'],
    [6, 'refused'],
    [7, 'wrong number'],
  ])('digit %i is "%s"', async (digit, outcome) => {
    const driven = await opened();
    log(driven, digit);
    await driven.pass();
    expect(asked(driven, 'careLogContact')).toMatchObject([{ outcome }]);
  });

  test('5, asked for another time, goes to the date and does not save without it', async () => {
    const driven = await opened();
    driven.send({ type: 'outcome', digit: 5 });
    expect(driven.state().focus.place).toBe('nextOn');
    driven.send({ type: 'save' });
    expect(nameOf(driven)).toBe('Wang Xiuying');
    expect(driven.state().problems).toEqual([
      { field: 'nextOn', sentence: 'Enter the day that the customer asked for.' },
    ]);
    driven.send({ type: 'edit', change: { nextOn: '2026-11-23', nextTime: '15:30' } });
    expect(driven.state().problems).toEqual([]);
    driven.send({ type: 'save' });
    await driven.pass();
    expect(asked(driven, 'careLogContact')).toMatchObject([
      { outcome: 'another time', nextAppointment: '2026-11-23T15:30' },
    ]);
  });

  test('Enter without an outcome saves nothing, says why at once and stays', async () => {
    const driven = await opened();
    driven.send({ type: 'save' });
    expect(driven.state().said).toMatchObject({
      text: 'Choose how it went: a digit from 1 to 7.',
      urgent: true,
    });
    expect(driven.state().focus.place).toBe('outcome');
    expect(driven.state().jobs).toEqual([]);
  });

  test('thirteen in a row: all saved, each once, never more than two on the way', async () => {
    const driven = await opened();
    for (let i = 0; i < 13; i += 1) {
      log(driven, 2);
      const sending = driven.state().jobs.filter(({ state }) => state === 'saving');
      expect(sending.length).toBeLessThanOrEqual(2);
    }
    expect(currentLine(driven.state())).toBeNull();
    expect(driven.state().said.text).toBe('All done for today');
    for (let i = 0; i < 13; i += 1) await driven.pass();
    expect(new Set(driven.written).size).toBe(13);
    expect(driven.state().jobs.every(({ state }) => state === 'saved')).toBe(true);
  });

  test('what is typed for one customer waits there while others are looked at', async () => {
    const driven = await opened();
    driven.send({ type: 'edit', change: { summary: 'rings back' } });
    driven.send({ type: 'go', by: 1 });
    expect(draftOf(driven.state()).summary).toBe('');
    driven.send({ type: 'go', by: -1 });
    expect(draftOf(driven.state()).summary).toBe('rings back');
  });

  test('the arrows stop at both ends and say so', async () => {
    const driven = await opened();
    driven.send({ type: 'go', by: -1 });
    expect(driven.state().said.text).toBe('This is the first customer of the list.');
    expect(nameOf(driven)).toBe('Wang Xiuying');
    for (let i = 0; i < 12; i += 1) driven.send({ type: 'go', by: 1 });
    const last = nameOf(driven);
    driven.send({ type: 'go', by: 1 });
    expect(nameOf(driven)).toBe(last);
    expect(driven.state().said.text).toBe('This is the last customer of the list.');
  });

  test("everybody's lines, or one colleague's", async () => {
    const driven = await opened();
    driven.send({ type: 'owner', owner: null });
    expect(shownLines(driven.state())).toHaveLength(15);
    driven.send({ type: 'owner', owner: 'Zhao Min' });
    expect(shownLines(driven.state())).toHaveLength(2);
    expect(nameOf(driven)).toBe('He Jing');
  });

  test.each([
    ['staff', 'Somebody', 0],
    ['lead', 'Somebody', 15],
    ['staff', '', 15],
  ] as const)('a %s named "%s" without lines sees %i', async (role, name, count) => {
    const driven = await opened(({ world }) => {
      world.opened = { ...world.opened, me: { email: 'x@example.com', name, role } };
    });
    expect(shownLines(driven.state())).toHaveLength(count);
  });

  test('a line that the list says is done is passed over, but can be looked at', async () => {
    const driven = await opened(({ world }) => {
      world.opened = {
        ...world.opened,
        lines: world.opened.lines.map((line, i) => ({ ...line, done: i === 0 })),
      };
    });
    expect(nameOf(driven)).toBe('Chen Jie');
    driven.send({ type: 'go', by: -1 });
    expect(nameOf(driven)).toBe('Wang Xiuying');
  });

  test('the new next call stands on the card as soon as it is saved', async () => {
    const driven = await opened();
    log(driven, 1);
    await driven.pass();
    expect(driven.state().cards['C-000001']).toMatchObject({
      stale: true,
      card: { nextCall: '2026-12-04', lastContact: '2026-11-20', status: 'fine' },
    });
  });

  test('a customer without a number cannot be logged', async () => {
    const driven = await opened(({ world }) => {
      const [first] = world.opened.lines;
      if (first !== undefined) {
        world.opened = { ...world.opened, lines: [{ ...first, no: '' }] };
      }
    });
    log(driven, 1);
    await driven.pass();
    expect(driven.state().jobs).toEqual([]);
    expect(driven.written).toEqual([]);
  });

  test('the phone is copied as a phone takes it', async () => {
    const driven = await opened();
    driven.send({ type: 'copy phone' });
    await driven.pass();
    expect(driven.copied).toEqual(['13800138000']);
    expect(driven.state().said.text).toBe('Phone number copied');
  });
});
