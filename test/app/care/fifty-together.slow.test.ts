// 3-product §8: two people save at the same moment, fifty times at other moments; every save stands once.

import type { CareCalls } from '../../../src/app/care/calls';
import { copyWorkbook } from '../../../src/host/model/copy-workbook';
import type { Workbook } from '../../../src/host/model/workbook';
import { tabOf } from '../../support/builders';
import { EVERY } from '../../support/samples';
import { runCheckOn } from '../support/run-check';
import { smallTeam, TAB } from '../support/small-team';
import { aContact, type CareHost, careOn, checkedCare, records } from './support/care-host';
import { aCase, aStep, cases, logged } from './support/case-host';

const RUNS = EVERY ? 50 : 20;

const start = smallTeam({ numbered: true });
checkedCare(start);
const before = careOn(start, { now: '2026-11-20T08:50' });
before.call('careChooseName', { name: '林老师' });
const KEPT = aContact({ customers: ['S005'] });
before.call('careLogContact', KEPT);
const CASE = logged(before, { customer: 'S006' }).caseNo;

/** The same numbers in each run of the suite. */
const dice = (seed: number): ((most: number) => number) => {
  let state = seed * 2654435761;
  return (most) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) >>> 0;
    return (state >>> 8) % most;
  };
};

interface Save {
  readonly call: keyof CareCalls;
  readonly request: { readonly key: string };
  /** How often it stands in the workbook. */
  readonly count: (book: Workbook) => number;
}

const NUMBERS = ['S001', 'S002', 'S003', 'S005', 'S006', 'S007', 'S009', 'S012'] as const;
let keys = 0;

const logContact = (by: string, customers: readonly string[]): Save => {
  const request = aContact({ customers, by });
  const wanted = customers.map((_, nth) => (nth === 0 ? request.key : `${request.key}-${nth + 1}`));
  return {
    ...{ call: 'careLogContact', request },
    count: (book) => {
      const ids = records(book).map(({ 记录编号: id }) => id);
      const counts = wanted.map((key) => ids.filter((id) => id === key).length);
      return counts.every((one) => one === counts[0]) ? (counts[0] ?? 0) : -1;
    },
  };
};

const aSave = (roll: (most: number) => number, by: string): Save => {
  const some = NUMBERS.filter(() => roll(3) > 0);
  const no = NUMBERS[roll(NUMBERS.length)] ?? 'S001';
  switch (roll(6)) {
    case 0:
    case 1:
      return logContact(by, [no]);
    case 2:
      return logContact(by, some.length === 0 ? [no] : some);
    case 3: {
      const request = aCase({ customer: no, by, text: `${by} ${roll(1000)}` });
      const count = (book: Workbook): number =>
        cases(book).filter(({ 记录编号: id }) => id === request.key).length;
      return { call: 'careLogCase', request, count };
    }
    case 4: {
      const request = aStep(CASE, 'hand over', { by, text: by });
      const count = (book: Workbook): number =>
        cases(book).filter(({ 记录编号: ids }) => String(ids).split('\n').includes(request.key))
          .length;
      return { call: 'careCaseStep', request, count };
    }
    default: {
      keys += 1;
      const name = `新客户 ${keys}`;
      const typed = { phone: '', organisation: '', position: '职员', owner: by };
      const request = { key: `together-${keys}`, name, ...typed, despiteAlike: true };
      const count = (book: Workbook): number =>
        tabOf(book, TAB).values.filter((row) => row?.includes(name) === true).length;
      return { call: 'careNewCustomer', request, count };
    }
  }
};

const isRefusedFor = (answer: unknown, code: string): boolean =>
  JSON.stringify(answer).includes(`"code":"${code}"`);

/** Sends it now; when the lock is taken once more afterwards, as the panel does. */
const send = (care: CareHost, { call, request }: Save): 'saved' | 'locked' | string => {
  const { answer } = care.call(call, request);
  if (answer.ok) return 'saved';
  return isRefusedFor(answer, 'locked') ? 'locked' : JSON.stringify(answer.issues);
};

/** What the runs met, so that fifty are not fifty times the same. */
const met = { kinds: new Set<string>(), locked: 0, outside: 0 };

describe('3-product §8, two at the same moment', () => {
  afterAll(() => {
    expect([...met.kinds].sort()).toEqual([
      ...['careCaseStep', 'careLogCase', 'careLogContact', 'careNewCustomer'],
    ]);
    expect(met.locked).toBeGreaterThan(0.3 * RUNS);
    expect(met.outside).toBeGreaterThan(0.1 * RUNS);
  });

  test.each(Array.from({ length: RUNS }, (_, nth) => nth + 1))('interleaved run %i', (seed) => {
    const roll = dice(seed);
    const book = copyWorkbook(start);
    const care = careOn(book, { seed });
    const name = roll(2) === 0 ? '林老师' : '何老师';
    if (roll(3) > 0) care.call('careChooseName', { name });
    else care.call('careChooseName', { name: '别人' });
    const [mine, other] = [aSave(roll, '林老师'), aSave(roll, '何老师')];
    // Every third time the other one is the same save again: a double press.
    const theirs = seed % 3 === 0 ? mine : other;
    const calls = careOn(copyWorkbook(book), { seed }).call(mine.call, mine.request).result.calls;
    const index = roll(calls.length);
    const phase = roll(2) === 0 ? 'before' : 'after';
    let heard = '';
    care.onCall((moment) => {
      if (heard !== '' || moment.index !== index || moment.phase !== phase) return;
      heard = 'sent';
      heard = send(care, theirs);
    });
    const said = send(care, mine);
    care.onCall(undefined);
    met.kinds.add(mine.call);
    if (heard === 'locked') met.locked += 1;
    else met.outside += 1;
    if (heard !== 'saved') heard = send(care, theirs);
    expect([said, heard]).toEqual(['saved', 'saved']);
    // A third time, and whose answer got lost asks again.
    expect([send(care, mine), send(care, theirs)]).toEqual(['saved', 'saved']);
    expect([mine.count(book), theirs.count(book)]).toEqual([1, 1]);
    // What stood there before stands there still, once.
    expect(records(book).filter(({ 记录编号: id }) => id === KEPT.key)).toHaveLength(1);
    expect(cases(book).filter(({ 受理编号: no }) => no === CASE)).toHaveLength(1);
    const { report } = runCheckOn(copyWorkbook(book), { entry: 'nightlyCheck' });
    expect(report?.ok === true && report.changed).toBe(0);
  });
});
