// Complaints and opinions in the panel: the promise before saving, each step of the life (M0.11, M3.1).
import { stepsOf } from '../../src/sidebar/case-steps';
import { currentLine, isCase, lineId, openAfter, shownLines } from '../../src/sidebar/lines';
import { asked, type Driven, opened } from './support/drive';

/** The thirteenth customer's line is made by a case. */
const withCaseLine = (prepare: (driven: Driven) => void = () => undefined): Promise<Driven> =>
  opened((driven) => {
    const { world } = driven;
    prepare(driven);
    const lines = world.opened.lines.map((line, i) =>
      i === 12 ? { ...line, kind: 'case late' as const, caseNo: 'K-0007' } : line,
    );
    const [last] = lines.splice(12, 1);
    world.opened = { ...world.opened, lines: last === undefined ? lines : [last, ...lines] };
  });

const formOf = (driven: Driven): void => {
  driven.send({ type: 'doing', doing: { kind: 'case' } });
  driven.send({ type: 'case edit', change: { kind: 'complaint', text: 'too late', owner: '' } });
};

describe('M0.11: a complaint is entered with its promise shown first', () => {
  test('promise and act-by are asked when the typing rests, once', async () => {
    const driven = await opened();
    formOf(driven);
    driven.send({ type: 'case edit', change: { severity: 'urgent' } });
    expect(asked(driven, 'carePromise')).toEqual([]);
    await driven.pass(400);
    expect(asked(driven, 'carePromise')).toEqual([
      {
        customer: 'C-000001',
        kind: 'complaint',
        severity: 'urgent',
        receivedAt: null,
        owner: '',
      },
    ]);
    expect(driven.state().promise.times).toMatchObject({
      promise: '2026-11-21T08:31',
      actBy: '2026-11-20T18:00',
      owner: 'Li Fang',
    });
  });

  test('an answer to an older question is not shown', async () => {
    const driven = await opened();
    formOf(driven);
    await driven.pass(400);
    const { turn } = driven.state().promise;
    driven.send({ type: 'case edit', change: { kind: 'grumble' } });
    driven.send({
      type: 'promise',
      turn,
      reply: { ok: true, value: { promise: null, actBy: null, sentence: 'old', owner: '' } },
    });
    expect(driven.state().promise.times?.sentence).not.toBe('old');
  });

  test('saved through the outbox; the case stands on the card', async () => {
    const driven = await opened();
    formOf(driven);
    driven.send({ type: 'save' });
    expect(driven.state().doing.kind).toBe('contact');
    await driven.pass();
    expect(asked(driven, 'careLogCase')).toMatchObject([
      { customer: 'C-000001', kind: 'complaint', text: 'too late', by: 'Li Fang' },
    ]);
    expect(driven.state().cards['C-000001']?.card?.cases[0]?.caseNo).toBe('K-101');
    expect(driven.state().caseForm.text).toBe('');
  });

  test('kind and text are needed, and nothing is received in the future', async () => {
    const driven = await opened();
    driven.send({ type: 'doing', doing: { kind: 'case' } });
    driven.send({ type: 'case edit', change: { receivedAt: '2026-11-20T09:00' } });
    driven.send({ type: 'save' });
    expect(driven.state().problems.map(({ field }) => field)).toEqual([
      'kind',
      'text',
      'receivedAt',
    ]);
    expect(driven.state().focus.place).toBe('kind');
  });

  test('what the script refuses comes back into the form', async () => {
    const driven = await opened(({ failures }) => {
      failures.careLogCase = [
        { ok: false, issues: [{ code: 'too long', field: 'text', sentence: 'Too long.' }] },
      ];
    });
    formOf(driven);
    driven.send({ type: 'save' });
    await driven.pass();
    driven.send({ type: 'job corrected', key: driven.state().jobs[0]?.key ?? '' });
    expect(driven.state().doing.kind).toBe('case');
    expect(driven.state().caseForm).toMatchObject({ kind: 'complaint', text: 'too late' });
    expect(driven.state().problems).toEqual([{ field: 'text', sentence: 'Too long.' }]);
  });
});

describe('M3.1: a case is carried through its life', () => {
  test.each([
    ['new', ['reply', 'wait', 'hand over', 'resolve']],
    ['answered', ['reply', 'wait', 'hand over', 'resolve', 'close']],
    ['waiting', ['reply', 'resume', 'hand over', 'resolve', 'close']],
    ['resolved', ['reply', 'hand over', 'close', 'reopen']],
    ['closed', ['reopen']],
    ['reopened', ['reply', 'wait', 'hand over', 'resolve']],
  ] as const)('%s: %j', (state, steps) => {
    expect(stepsOf({ state, arriveBy: null })).toEqual(steps);
  });

  test.each([
    ['new', ['reply', 'arrive', 'wait', 'hand over', 'resolve']],
    ['answered', ['reply', 'arrive', 'wait', 'hand over', 'resolve', 'close']],
    ['waiting', ['reply', 'arrive', 'resume', 'hand over', 'resolve', 'close']],
    ['resolved', ['reply', 'hand over', 'close', 'reopen']],
    ['closed', ['reopen']],
    ['reopened', ['reply', 'arrive', 'wait', 'hand over', 'resolve']],
  ] as const)('M4.7, where somebody is owed to come: %s: %j', (state, steps) => {
    expect(stepsOf({ state, arriveBy: '2026-11-20T18:00' })).toEqual(steps);
  });

  test.each([
    ['new', 'C-000013'],
    ['answered', null],
  ] as const)(
    'M4.7: arriving needs no text; of what is %s it leaves the line %s',
    async (state, left) => {
      const driven = await withCaseLine(({ world }) => {
        const card = world.cards['C-000013'];
        const [line] = card?.cases ?? [];
        if (card === undefined || line === undefined) throw new Error('no case');
        const owed = { ...line, state, arriveBy: '2026-11-20T18:00' };
        world.cards['C-000013'] = { ...card, cases: [owed] };
      });
      driven.send({ type: 'step', caseNo: 'K-0007', step: 'arrive' });
      driven.send({ type: 'save' });
      const here = currentLine(driven.state());
      expect(here?.caseNo === 'K-0007' ? here.no : null).toBe(left);
      await driven.pass();
      expect(asked(driven, 'careCaseStep')).toMatchObject([
        { caseNo: 'K-0007', step: 'arrive', at: null, text: '', by: 'Li Fang' },
      ]);
      expect(driven.state().cards['C-000013']?.card?.cases[0]).toMatchObject({
        ...{ state, arriveBy: null },
      });
    },
  );

  test('the reply settles the line of the case and goes on to the next', async () => {
    const driven = await withCaseLine();
    expect(currentLine(driven.state())?.caseNo).toBe('K-0007');
    driven.send({ type: 'step', caseNo: 'K-0007', step: 'reply' });
    expect(driven.state().focus.place).toBe('stepText');
    driven.send({ type: 'step edit', text: 'apologised' });
    driven.send({ type: 'save' });
    expect(currentLine(driven.state())?.name).toBe('Wang Xiuying');
    await driven.pass();
    expect(asked(driven, 'careCaseStep')).toMatchObject([
      { caseNo: 'K-0007', step: 'reply', at: null, text: 'apologised', by: 'Li Fang' },
    ]);
    expect(driven.state().cards['C-000013']?.card?.cases[0]?.state).toBe('answered');
  });

  test('a contact alone does not settle a case', async () => {
    const driven = await withCaseLine();
    driven.send({ type: 'outcome', digit: 1 });
    driven.send({ type: 'save' });
    await driven.pass();
    expect(driven.state().handled).toEqual({});
  });

  test.each([
    ['reply', 'Enter what was said.'],
    ['resolve', 'Enter what was said.'],
    ['hand over', 'Enter who takes it over.'],
  ] as const)('%s needs its text', async (step, sentence) => {
    const driven = await withCaseLine();
    driven.send({ type: 'step', caseNo: 'K-0007', step });
    driven.send({ type: 'save' });
    expect(driven.state().problems).toEqual([{ field: 'stepText', sentence }]);
    expect(driven.state().jobs).toEqual([]);
  });
});

describe('2-rules §7: a case whose times cannot be is the last line, and can be opened', () => {
  /** The thirteenth customer's line, behind all others. */
  const untimed = (): Promise<Driven> =>
    opened(({ world }) => {
      const [mine] = world.opened.lines.slice(12, 13);
      if (mine === undefined) throw new Error('no line');
      const lines = world.opened.lines.filter((line) => line !== mine);
      const last = { ...mine, kind: 'case untimed', caseNo: 'K-0007', due: null } as const;
      world.opened = { ...world.opened, lines: [...lines, last] };
    });
  const ID = 'case untimed C-000013 K-0007';

  test('it is a case: opened, its card is read, and no call is asked for', async () => {
    const driven = await untimed();
    const lines = shownLines(driven.state());
    expect(lines.map(lineId).indexOf(ID)).toBe(lines.length - 1);
    driven.send({ type: 'line', id: ID });
    await driven.pass();
    const here = currentLine(driven.state());
    expect(here !== null && isCase(here)).toBe(true);
    expect(driven.state().cards['C-000013']?.card?.cases[0]?.caseNo).toBe('K-0007');
  });

  test('a contact alone does not settle it', async () => {
    const driven = await untimed();
    driven.send({ type: 'line', id: ID });
    driven.send({ type: 'outcome', digit: 1 });
    driven.send({ type: 'save' });
    await driven.pass();
    expect(driven.state().handled[ID]).toBeUndefined();
    expect(openAfter(driven.state(), null).map(lineId)).toContain(ID);
  });
});
