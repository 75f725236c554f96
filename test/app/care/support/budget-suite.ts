// The budget of a save in files of every kind: the largest one in the slow suite.
import type { Workbook } from '../../../../src/host/model/workbook';
import { bigSchool, sampleSchool } from '../../../../src/host/samples/school';
import { estimateMilliseconds, type ServiceCall } from '../../../../src/host/services/service-call';
import { addTab, day, tabOf } from '../../../support/builders';
import { runCheckOn } from '../../support/run-check';
import { smallTeam } from '../../support/small-team';
import { aContact, type CareHost, careOn, checkedCare, TODAY } from './care-host';

const SAVE_CALLS = 15;
const LOCK_LIMIT_MS = 10_000;

/** The calendar of the team's own: a tab more to read. */
const withDays = (book: Workbook): Workbook => {
  addTab(book, '工作日历', [
    ['起', '止', '类型', '时间', '备注'],
    [day('2026-10-01'), day('2026-10-07'), '休息', null, '国庆'],
  ]);
  return book;
};
const withStaff = (book: Workbook): Workbook => {
  addTab(book, '员工', [
    ['姓名', '邮箱', '角色'],
    ['林老师', 'lin@example.com', '员工'],
  ]);
  return book;
};
/** Our columns apart from the team's own column of last contacts. */
const apart = (): Workbook => smallTeam({ numbered: true, typedLast: true });

const inLock = (calls: readonly ServiceCall[]): number =>
  estimateMilliseconds(calls.slice(calls.findIndex(({ member }) => member === 'tryLock')), 0);

export interface Case {
  readonly name: string;
  readonly make: () => Workbook;
  readonly no: string;
  readonly user?: string;
  readonly most?: number;
}

const someNumber = (book: Workbook, nth: number): string => {
  const { report } = runCheckOn(book, { asOf: TODAY });
  if (report?.ok !== true) throw new Error('not set up');
  const header = report.mapping.id ?? '';
  const tab = tabOf(book, report.tab);
  const at = tab.values.findIndex((row) => row?.includes(header) === true);
  return String(tab.values[at + nth]?.[tab.values[at]?.indexOf(header) ?? -1]);
};

export const CASES: readonly Case[] = [
  { name: 'a small team', make: () => smallTeam({ numbered: true }), no: 'S001' },
  { name: 'our own numbers', make: () => smallTeam({ numbered: false }), no: '' },
  { name: 'with a calendar', make: () => withDays(smallTeam({ numbered: true })), no: 'S001' },
  {
    name: 'with calendar, staff and a column of last contacts of its own',
    make: () => withStaff(withDays(apart())),
    no: 'S001',
    user: 'lin@example.com',
  },
  { name: 'the sample school', make: () => sampleSchool({ asOf: TODAY }), no: '' },
  {
    name: '5,000 customers, 30,000 contacts',
    make: () => bigSchool({ customers: 5_000, contacts: 30_000, asOf: TODAY }),
    no: '',
  },
];

export const BIG: Case = {
  name: '20,000 customers, 100,000 contacts',
  make: () => bigSchool({ customers: 20_000, contacts: 100_000, asOf: TODAY }),
  no: '',
  // A tab of 200,000 cells and more is read in parts: header, numbers, names, row; a long log at
  // both ends. Read whole, it would be 15 calls and twice the time.
  most: 18,
};

export const budgetSuite = (cases: readonly Case[]): void => {
  describe.each(cases)(
    '3-product §8, $name',
    ({ name, make, no, user = '', most = SAVE_CALLS }) => {
      const open = (): { care: CareHost; number: string } => {
        const book = make();
        const number = no === '' ? someNumber(book, 5) : no;
        if (no === '') return { care: careOn(book, { user }), number };
        return { care: checkedCare(book, { user }), number };
      };

      test(`a save is ${most} calls at most, and the lock is held for less than ten seconds`, () => {
        const { care, number } = open();
        // The first save makes the tab; whom the Staff tab knows has opened the panel before.
        care.call('careLogContact', aContact({ customers: [number] }));
        const { answer, result } = care.call(
          'careLogContact',
          aContact({ customers: [number], nextAppointment: '2026-12-10T10:00' }),
        );
        expect(answer).toMatchObject({ ok: true });
        console.info(
          `${name}: ${result.callCount} calls, ${Math.round(result.estimateMilliseconds)} ms modelled, ` +
            `${Math.round(inLock(result.calls))} ms in the lock`,
        );
        expect(result.callCount).toBeLessThanOrEqual(most);
        expect(inLock(result.calls)).toBeLessThan(LOCK_LIMIT_MS);
        expect(result.callsWhileLoading).toBe(0);
      });
    },
  );
};
