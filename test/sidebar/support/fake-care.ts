// The script's calls in memory, for tests of the panel: strict about keys, with what was asked kept.
import type { CareCalls } from '../../../src/app/care/calls';
import type {
  Answer,
  Card,
  CaseLine,
  Saved,
  SavedRow,
  TaskStep,
  TierRequestLine,
} from '../../../src/app/care/wire';
import type { World } from './world';

export interface FakeCare {
  readonly calls: CareCalls;
  /** Each key that was really written, in order. */
  readonly written: string[];
}

const ok = <Value>(value: Value): Answer<Value> => ({ ok: true, value });
const no = <Value>(code: string, field: string | null, sentence: string): Answer<Value> => ({
  ok: false,
  issues: [{ code, field, sentence }],
});

const rowOf = ({ no: number, name, lastContact, nextCall, status, statusWord, why }: Card) => ({
  ...{ no: number, name, lastContact, nextCall, status, statusWord, why },
});

const STATES: Readonly<Record<string, CaseLine['state']>> = {
  reply: 'answered',
  wait: 'waiting',
  resume: 'answered',
  resolve: 'resolved',
  close: 'closed',
  reopen: 'reopened',
};

const withStep = (world: World, ref: string, step: TaskStep | null, done: boolean): void => {
  const lines = world.opened.lines.map((line) =>
    line.ref === ref ? { ...line, step, done } : line,
  );
  world.opened = { ...world.opened, lines };
};

export const fakeCare = (world: World): FakeCare => {
  const written: string[] = [];
  const saved = new Map<string, { answer: Saved; before: readonly Card[] }>();
  const tasks = new Map<string, { readonly ref: string; readonly before: TaskStep | null }>();
  let caseNumber = 100;
  let requestNumber = 100;

  const save = (key: string, customers: readonly string[], reached: boolean): Answer<Saved> => {
    const earlier = saved.get(key);
    if (earlier !== undefined) return ok({ ...earlier.answer, again: true });
    const unknown = customers.find((one) => world.cards[one] === undefined);
    if (unknown !== undefined) return no('no customer', null, `no customer ${unknown}`);
    const before = customers.map((one) => world.cards[one] as Card);
    const rows: SavedRow[] = before.map((card) => {
      const after: Card = reached
        ? { ...card, lastContact: '2026-11-20', nextCall: '2026-12-04', status: 'fine' }
        : { ...card, nextCall: '2026-11-23', status: 'soon' };
      world.cards[card.no] = after;
      return rowOf(after);
    });
    written.push(key);
    const answer: Saved = { key, rows, undoUntil: '2026-11-20T08:41', again: false };
    saved.set(key, { answer, before });
    return ok(answer);
  };

  const calls: CareCalls = {
    careOpen: () => ok(world.opened),
    careChooseName: ({ name }) => {
      world.opened = { ...world.opened, me: { ...world.opened.me, name } };
      return ok(world.opened.me);
    },
    careCard: ({ no: number }) => {
      const card = world.cards[number];
      return card === undefined ? no('no customer', 'no', 'no such customer') : ok(card);
    },
    careSelection: () => ok({ ...world.selection }),
    careShow: ({ no: number }) =>
      world.cards[number] === undefined
        ? no('no such customer', 'no', `no customer ${number}`)
        : ok({ sheet: 0, row: 7, no: number }),
    careIndex: () => ok(world.index),
    careLogContact: ({ key, customers, outcome }) =>
      save(key, customers, outcome === 'reached' || outcome === 'refused'),
    careUndo: ({ key }) => {
      const done = saved.get(key);
      if (done === undefined)
        return no('nothing to undo', null, 'nothing was saved under this key');
      saved.delete(key);
      for (const card of done.before) world.cards[card.no] = card;
      return ok({ key, rows: done.before.map(rowOf) });
    },
    careTask: ({ key, ref, step }) => {
      const line = world.opened.lines.find((one) => one.ref === ref);
      if (line === undefined) return no('no such line', null, 'no such line');
      const done = step !== 'chosen' && step !== 'ordered';
      const again = line.step === step;
      const mine = tasks.get(key);
      if (!again) tasks.set(key, { ref, before: line.step ?? null });
      if (!again) written.push(key);
      withStep(world, ref, step, done);
      const undoUntil = again && mine === undefined ? null : '2026-11-20T08:41';
      return ok({ key, ref, step, done, undoUntil, again });
    },
    careUndoTask: ({ key }) => {
      const mine = tasks.get(key);
      if (mine === undefined) return no('nothing to undo', null, 'nothing under this key');
      withStep(world, mine.ref, mine.before, false);
      const until = { undoUntil: '2026-11-20T08:41', again: false };
      return ok({ key, ref: mine.ref, step: mine.before, done: false, ...until });
    },
    careNewCustomer: ({ name, phone, owner, despiteAlike }) => {
      const alike = world.index.filter((one) => one.phone === phone || one.name === name);
      if (alike.length > 0 && !despiteAlike) return ok({ kind: 'alike', customers: alike });
      const number = `C-NEW${world.index.length}`;
      const [some] = Object.values(world.cards);
      if (some === undefined) return no('empty', null, 'an empty world');
      world.cards[number] = { ...some, no: number, name, phone, owner, cases: [], trail: [] };
      world.index.push({ no: number, name, phone, owner });
      return ok({ kind: 'added', no: number, row: 300 });
    },
    carePromise: ({ owner }) =>
      ok({
        promise: '2026-11-21T08:31',
        actBy: '2026-11-20T18:00',
        sentence: '',
        owner: owner === '' ? world.opened.me.name : owner,
      }),
    careLogCase: ({ key, customer, kind, text }) => {
      caseNumber += 1;
      const line: CaseLine = {
        ...{ caseNo: `K-${caseNumber}`, kind, text, state: 'new', status: '', late: false },
        ...{ promise: '2026-11-21T08:31', actBy: '2026-11-20T18:00', arriveBy: null },
      };
      const card = world.cards[customer];
      if (card === undefined) return no('no customer', null, 'no such customer');
      world.cards[customer] = { ...card, cases: [line, ...card.cases] };
      written.push(key);
      return ok(line);
    },
    careAskTier: ({ key, customer, tier, until, reason, by }) => {
      const card = world.cards[customer];
      if (card === undefined) return no('no customer', null, 'no such customer');
      if (!card.tiers.includes(tier)) return no('unknown tier', 'tier', 'no such tier');
      requestNumber += 1;
      const asked: TierRequestLine = {
        ...{ no: `R-${requestNumber}`, customer, name: card.name, by, at: '2026-11-20T08:31' },
        ...{ tierThen: card.tier, tier, until, reason, state: 'open', decidedBy: '', word: '' },
      };
      world.cards[customer] = { ...card, request: asked };
      written.push(key);
      return ok(asked);
    },
    careDecideTier: ({ key, no: number, approve, word }) => {
      const asked = world.opened.requests.find((one) => one.no === number);
      if (asked === undefined) return no('no such request', null, 'no such request');
      if (!approve && word === '') return no('why not', 'word', 'say why not');
      const state = approve ? 'approved' : 'refused';
      const decided: TierRequestLine = { ...asked, state, decidedBy: world.opened.me.name, word };
      const others = world.opened.requests.filter((one) => one.no !== number);
      world.opened = { ...world.opened, requests: others };
      written.push(key);
      return ok(decided);
    },
    careCaseStep: ({ key, caseNo, step, text }) => {
      const card = Object.values(world.cards).find(({ cases }) =>
        cases.some((line) => line.caseNo === caseNo),
      );
      const line = card?.cases.find((one) => one.caseNo === caseNo);
      if (card === undefined || line === undefined) return no('no case', null, 'no such case');
      if (step === 'reply' && text === '') return no('blank', 'text', 'a reply needs its text');
      const arrived = step === 'arrive' ? { arriveBy: null } : {};
      const state = STATES[step] ?? line.state;
      const changed = { ...line, ...arrived, state, late: false, status: '' };
      const others = card.cases.filter((one) => one.caseNo !== caseNo);
      world.cards[card.no] = { ...card, cases: [changed, ...others] };
      written.push(key);
      return ok(changed);
    },
  };
  return { calls, written };
};
