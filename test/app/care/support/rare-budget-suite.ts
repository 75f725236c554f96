// The budget of saves where something is unusual: the first ones of a file, lost properties, rules in error, rights.
import { copyWorkbook } from '../../../../src/host/model/copy-workbook';
import { putValue, type Workbook } from '../../../../src/host/model/workbook';
import type { RunResult } from '../../../../src/host/runner/host';
import { countOf } from '../../../../src/host/services/service-call';
import { tabOf } from '../../../support/builders';
import { runCheckOn } from '../../support/run-check';
import { aTask, withTaskLines } from '../../tasks/support/task-lines';
import type { Case } from './budget-suite';
import { aContact, type CareHost, careOn, ourContacts, TODAY } from './care-host';
import { aCase, answered, aStep, cases, logged } from './case-host';

const MOST = 15;
const LEADS = ['服务规则', '工作日历', '员工', '设置', '级别变动', '操作记录', '生效规则'];
const USER = { user: 'lin@example.com' };

/** A person who has opened the panel and is known. */
const known = (book: Workbook): CareHost => {
  const care = careOn(book, USER);
  care.call('careOpen', {});
  care.call('careChooseName', { name: '林老师' });
  return care;
};
/** Somebody whose properties are gone, or who has never opened it. */
const unknown = (book: Workbook): CareHost => careOn(book, { user: 'x@example.com' });

const protect = (book: Workbook, names: readonly string[]): Workbook => {
  for (const sheet of book.sheets) {
    if (names.includes(sheet.name)) sheet.protections.push({ range: 'sheet', warningOnly: false });
  }
  return book;
};
const addRule = (book: Workbook, ...cells: (string | number)[]): Workbook => {
  tabOf(book, '服务规则').values.push(cells);
  return book;
};
const wrongRules = (book: Workbook): Workbook =>
  addRule(book, '级别', '最高级', '费用', '不少于', '很多', '元');

interface Made {
  readonly fresh: Workbook;
  readonly used: Workbook;
  readonly tab: string;
  /** Row of the header, column of the numbers. */
  readonly column: number;
  readonly numbers: readonly string[];
  /** Saved before: a contact of one, one of twelve who stand apart, an open case. */
  readonly single: string;
  readonly several: string;
  readonly caseNo: string;
}

const made = (make: () => Workbook): Made => {
  const fresh = make();
  const { report } = runCheckOn(fresh, { asOf: TODAY });
  if (report?.ok !== true) throw new Error('not set up');
  const sheet = tabOf(fresh, report.tab);
  const caption = report.mapping.id ?? '';
  const header = sheet.values.findIndex((row) => row?.includes(caption) === true);
  const column = sheet.values[header]?.indexOf(caption) ?? -1;
  const numbers = sheet.values
    .slice(header + 1)
    .map((row) => String(row?.[column] ?? ''))
    .filter((no) => no !== '' && no !== 'null');
  const used = copyWorkbook(fresh);
  const care = known(used);
  const single = aContact({ customers: [numbers[6] ?? ''] });
  care.call('careLogContact', single);
  const several = aContact({ customers: numbers.filter((_, nth) => nth % 5 === 2).slice(0, 12) });
  care.call('careLogContact', several);
  const { caseNo } = logged(care, { customer: numbers[5] ?? '' });
  return {
    ...{ fresh, used, tab: report.tab, column, numbers, caseNo },
    ...{ single: single.key, several: several.key },
  };
};

type Situation = readonly [
  name: string,
  isFirst: boolean,
  care: (book: Workbook, made: Made) => CareHost,
];

const SITUATIONS: readonly Situation[] = [
  ['the first saves of a file', true, known],
  ['the first saves, lost properties', true, unknown],
  ['the first saves, tabs of the leads protected', true, (book) => known(protect(book, LEADS))],
  ['the first saves of who is known by address alone', true, (book) => careOn(book, USER)],
  ['nothing unusual', false, known],
  ['lost properties', false, unknown],
  ['known by address alone', false, (book) => careOn(book, USER)],
  ['rules in error', false, (book) => known(wrongRules(book))],
  ['rules in error, lost properties', false, (book) => unknown(wrongRules(book))],
  [
    'promises by tier, lost properties',
    false,
    (book) => unknown(addRule(book, '回复', '重点', '投诉', '不超过', 4, '工作小时')),
  ],
  ['tabs of the leads protected', false, (book) => known(protect(book, LEADS))],
  ['the customer tab protected', false, (book, { tab }) => known(protect(book, [tab]))],
  [
    'boxes below the records',
    false,
    (book) => {
      const contacts = ourContacts(book);
      if (contacts !== undefined) putValue(contacts, contacts.values.length + 3, 5, false);
      return known(book);
    },
  ],
];

/** Every save that there is in every situation; those of the first records where `isFirst`. */
export const rareBudgetSuite = (
  { name, make }: Case,
  only: (situation: string) => boolean = () => true,
): void => {
  describe(`3-product §8, ${name}`, () => {
    const start = made(make);
    const { numbers, tab, column, caseNo } = start;
    const no = (nth: number): string => numbers[nth] ?? '';
    const within = (what: string, { calls, error }: RunResult): void => {
      const counted = calls.filter(({ price }) => price !== 'ui');
      expect(error).toBeUndefined();
      const members = counted.map(({ member }) => member);
      expect([what, countOf(counted) <= MOST ? 'within' : members]).toEqual([what, 'within']);
    };

    describe.each(SITUATIONS.filter(([situation]) => only(situation)))(
      '%s',
      (situation, isFirst, open) => {
        const isLocked = situation === 'the customer tab protected';
        const care = (): CareHost => open(copyWorkbook(isFirst ? start.fresh : start.used), start);

        const contacts = [
          ['a contact', [no(1)], 'reached'],
          ['one of who was never reached', [no(13)], 'no answer'],
          ['a contact for two', numbers.slice(1, 3), 'reached'],
          ['a contact for two hundred', numbers.slice(1, 201), 'reached'],
          [
            'a contact for twenty who stand apart',
            numbers.filter((_, nth) => nth % 5 === 1).slice(0, 20),
            'reached',
          ],
        ] as const;

        test('contacts, each again, each taken back', () => {
          let at = care();
          for (const [what, customers, outcome] of contacts) {
            const draft = aContact({ customers: [...customers], outcome });
            const { answer, result } = at.call('careLogContact', draft);
            expect([what, answer]).toMatchObject([what, { ok: true, value: { again: false } }]);
            within(what, result);
            const again = at.call('careLogContact', draft);
            expect(again.answer).toMatchObject({ ok: true, value: { again: true } });
            within(`${what} again`, again.result);
            const undone = at.call('careUndo', { key: draft.key });
            expect(undone.answer).toMatchObject({ ok: true });
            within(`undo of ${what}`, undone.result);
            if (isFirst) at = care();
          }
        });

        if (!isFirst) {
          test('undo of what was saved before, and once more', () => {
            for (const key of [start.single, start.several]) {
              const at = care();
              for (const time of ['undo', 'undo again']) {
                const { answer, result } = at.call('careUndo', { key });
                expect(answer).toMatchObject({ ok: true });
                within(time, result);
              }
            }
          });
        }

        test.each(['logReached', 'logNotReached'])('the macro %s', (macro) => {
          const at = care();
          const sheet = tabOf(at.book, tab);
          const row = sheet.values.findIndex((cells) => String(cells?.[column]) === no(8));
          at.host.state.activeSheetId = sheet.id;
          at.host.state.selections.set(sheet.id, { row, column: 0, rows: 1, columns: 1 });
          within(macro, at.host.run(macro, [], { context: 'menu' }));
        });

        test('a case and its steps, to its closing and again', () => {
          const at = care();
          const customer = no(5);
          const asked = { kind: '投诉', severity: '', receivedAt: null, owner: '' };
          within('promise', at.call('carePromise', { customer, ...asked }).result);
          const { answer, result } = at.call('careLogCase', aCase({ customer: no(9) }));
          within('a case', result);
          const one = isFirst ? answered(answer).caseNo : caseNo;
          for (const step of ['reply', 'hand over', 'resolve', 'close'] as const) {
            const draft = aStep(one, step, step === 'resolve' ? { text: '已补课' } : {});
            const taken = at.call('careCaseStep', draft);
            expect([step, taken.answer]).toMatchObject([step, { ok: true }]);
            within(step, taken.result);
          }
          const before = cases(at.book).length;
          at.setClock('2026-11-29T09:00');
          const late = at.call('careCaseStep', aStep(one, 'reopen'));
          expect(late.answer).toMatchObject({ ok: true });
          within('a reopening that is a new case', late.result);
          expect(cases(at.book).length).toBe(before + 1);
        });

        test('a birthday, a gift, a promise, each again and taken back', () => {
          const at = care();
          const lines = withTaskLines(at.book, start.single);
          for (const { ref, step } of lines) {
            // Nothing was logged yet: there is no record that could hold a promise.
            if (isFirst && step === 'kept') continue;
            const draft = aTask({ ref, step });
            const { answer, result } = at.call('careTask', draft);
            expect([step, answer]).toMatchObject([step, { ok: true, value: { again: false } }]);
            within(step, result);
            const again = at.call('careTask', draft);
            expect(again.answer).toMatchObject({ ok: true, value: { again: true } });
            within(`${step} again`, again.result);
            const undone = at.call('careUndoTask', { key: draft.key });
            expect(undone.answer).toMatchObject({ ok: true, value: { step: null } });
            within(`undo of ${step}`, undone.result);
          }
        });

        test('a new customer', () => {
          const draft = {
            key: 'new-form-1',
            name: '钱多多',
            phone: '19900000001',
            organisation: '',
          };
          const more = { position: '部门经理', owner: '林老师', despiteAlike: true };
          const { answer, result } = care().call('careNewCustomer', { ...draft, ...more });
          expect(answer).toMatchObject(
            isLocked ? { issues: [{ code: 'protected' }] } : { ok: true },
          );
          within('a new customer', result);
        });
      },
    );
  });
};
