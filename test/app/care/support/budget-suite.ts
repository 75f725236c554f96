// The budget of every save, in files of every kind and size: 15 calls, and ten seconds with the lock.

import type { CareCalls } from '../../../../src/app/care/calls';
import type { ModelValue, Sheet, Workbook } from '../../../../src/host/model/workbook';
import type { RunResult } from '../../../../src/host/runner/host';
import { bigSchool, sampleSchool } from '../../../../src/host/samples/school';
import {
  countOf,
  estimateMilliseconds,
  type ServiceCall,
} from '../../../../src/host/services/service-call';
import { addTab, day, tabOf } from '../../../support/builders';
import { EVERY } from '../../../support/samples';
import { runCheckOn } from '../../support/run-check';
import { smallTeam } from '../../support/small-team';
import { aTask, withTaskLines } from '../../tasks/support/task-lines';
import { aContact, type CareHost, careOn, TODAY } from './care-host';
import { aCase, answered, aStep } from './case-host';

const MOST = 15;
const LOCK_LIMIT_MS = 10_000;

/** A calendar of the team's own, staff with skills: tabs more to read. */
export const withTabs = (book: Workbook): Workbook => {
  addTab(book, '工作日历', [
    ['起', '止', '类型', '时间', '备注'],
    [day('2026-10-01'), day('2026-10-07'), '休息', null, '国庆'],
  ]);
  addTab(book, '员工', [
    ['姓名', '邮箱', '角色', '技能'],
    ['林老师', 'lin@example.com', '员工', '投诉'],
    ['何老师', 'he@example.com', '员工', '投诉'],
  ]);
  return book;
};

export interface Case {
  readonly name: string;
  readonly make: () => Workbook;
}

export const CASES: readonly Case[] = [
  { name: 'a small team', make: () => smallTeam({ numbered: true }) },
  { name: 'our own numbers', make: () => smallTeam({ numbered: false }) },
  {
    name: 'with calendar, staff and a column of last contacts of its own',
    make: () => withTabs(smallTeam({ numbered: true, typedLast: true })),
  },
  { name: 'the sample school', make: () => sampleSchool({ asOf: TODAY }) },
  ...(EVERY
    ? [
        {
          name: '5,000 customers, 30,000 contacts',
          make: () => withTabs(bigSchool({ customers: 5_000, contacts: 30_000, asOf: TODAY })),
        },
      ]
    : []),
];

/** So many that the tab is read in parts; EVERY=1 takes the largest. */
const LARGEST = EVERY
  ? { customers: 20_000, contacts: 200_000 }
  : { customers: 9_000, contacts: 60_000 };
export const BIG: Case = {
  name: `${LARGEST.customers} customers, ${LARGEST.contacts} contacts`,
  make: () => withTabs(bigSchool({ ...LARGEST, asOf: TODAY })),
};

const inLock = (calls: readonly ServiceCall[]): number =>
  estimateMilliseconds(
    calls.slice(
      Math.max(
        0,
        calls.findIndex(({ member }) => member === 'tryLock'),
      ),
    ),
    0,
  );

/** A notice on the screen is no call of a service that is counted (3-product §8). */
const counted = ({ calls }: RunResult): readonly ServiceCall[] =>
  calls.filter(({ price }) => price !== 'ui');

interface Opened {
  readonly care: CareHost;
  readonly sheet: Sheet;
  /** Column of the numbers, row of the header. */
  readonly column: number;
  readonly header: number;
  /** Numbers of the first customers, in order. */
  readonly numbers: readonly string[];
}

const open = (book: Workbook): Opened => {
  const { report } = runCheckOn(book, { asOf: TODAY });
  if (report?.ok !== true) throw new Error('not set up');
  const sheet = tabOf(book, report.tab);
  const caption: ModelValue = report.mapping.id ?? '';
  const header = sheet.values.findIndex((row) => row?.includes(caption) === true);
  const column = sheet.values[header]?.indexOf(caption) ?? -1;
  const numbers = sheet.values
    .slice(header + 1)
    .map((row) => String(row?.[column] ?? ''))
    .filter((no) => no !== '' && no !== 'null');
  return { care: careOn(book, { user: 'lin@example.com' }), sheet, column, header, numbers };
};

export const budgetSuite = (cases: readonly Case[]): void => {
  describe.each(cases)('3-product §8, $name', ({ name, make }) => {
    const { care, sheet, column, numbers } = open(make());
    const no = (nth: number): string => numbers[nth] ?? '';
    const said: string[] = [];
    afterAll(() => console.info(`${name}\n${said.join('\n')}`));

    const within = (what: string, result: RunResult): void => {
      const calls = counted(result);
      const ms = inLock(calls);
      said.push(`  ${what}: ${countOf(calls)} calls, ${Math.round(ms)} ms with the lock`);
      expect([what, countOf(calls) <= MOST, calls.map(({ member }) => member)]).toEqual([
        what,
        true,
        expect.anything(),
      ]);
      expect(ms).toBeLessThan(LOCK_LIMIT_MS);
      expect(result.callsWhileLoading).toBe(0);
    };
    const save = <Name extends keyof CareCalls>(what: string, call: Name, request: unknown) => {
      const { answer, result } = care.call(call, request);
      expect(answer).toMatchObject({ ok: true });
      within(what, result);
      return answer;
    };

    test('a contact: with an appointment, again, not reached, taken back', () => {
      // Nobody saves before the panel knows who is there.
      care.call('careOpen', {});
      care.call('careChooseName', { name: '林老师' });
      save('the first contact', 'careLogContact', aContact({ customers: [no(5)] }));
      const booked = aContact({ customers: [no(6)], nextAppointment: '2026-12-10T10:00' });
      save('a contact', 'careLogContact', booked);
      save('the same again', 'careLogContact', booked);
      const missed = aContact({ customers: [no(7)], outcome: 'no answer' });
      save('not reached', 'careLogContact', missed);
      save('undo', 'careUndo', { key: booked.key });
      save('undo of an attempt', 'careUndo', { key: missed.key });
    });

    test.each([2, 3, 5, 6, 40, 300])('a contact for %i who stand side by side', (count) => {
      const customers = numbers.slice(1, count + 1);
      if (customers.length < count) return;
      const draft = aContact({ customers });
      save(`a contact for ${count}`, 'careLogContact', draft);
      save(`undo for ${count}`, 'careUndo', { key: draft.key });
    });

    test('a contact for twelve who stand apart', () => {
      const customers = numbers.filter((_, nth) => nth % 5 === 2).slice(0, 12);
      const draft = aContact({ customers, outcome: 'reached' });
      save('a contact for scattered ones', 'careLogContact', draft);
      save('undo for scattered ones', 'careUndo', { key: draft.key });
    });

    test('a birthday, a gift and a promise of Today, again, taken back', () => {
      const record = aContact({ customers: [no(4)], promised: '寄课程表' });
      save('a contact with a promise', 'careLogContact', record);
      for (const { ref, step } of withTaskLines(care.book, record.key)) {
        const draft = aTask({ ref, step });
        save(`a line of Today: ${step}`, 'careTask', draft);
        save(`${step}, again`, 'careTask', draft);
        save(`undo of ${step}`, 'careUndoTask', { key: draft.key });
      }
    });

    test('the macro of the selected row', () => {
      const row = sheet.values.findIndex((cells) => String(cells?.[column]) === no(8));
      care.host.state.activeSheetId = sheet.id;
      care.host.state.selections.set(sheet.id, { row, column: 0, rows: 1, columns: 1 });
      const { error, value, ...result } = care.host.run('logReached', [], { context: 'menu' });
      expect([error, value]).toEqual([undefined, expect.stringContaining('2026-')]);
      within('a macro', { error, value, ...result });
    });

    test('a case and its steps, where promises ask for the tier and where they do not', () => {
      const { caseNo } = answered(
        save('the first case', 'careLogCase', aCase({ customer: no(5) })),
      );
      const asked = { kind: '投诉', severity: '', receivedAt: null, owner: '' };
      save('the promise', 'carePromise', { customer: no(5), ...asked });
      save('a case', 'careLogCase', aCase({ customer: no(9) }));
      save('a step', 'careCaseStep', aStep(caseNo, 'reply'));
      tabOf(care.book, '服务规则').values.push(['回复', '重点', '投诉', '不超过', 4, '工作小时']);
      save('a case by tier', 'careLogCase', aCase({ customer: no(10) }));
      save('a step by tier', 'careCaseStep', aStep(caseNo, 'resolve'));
      tabOf(care.book, '服务规则').values.pop();
    });

    test('a new customer', () => {
      const draft = { key: 'new-form-1', name: '钱多多', phone: '19900000001', owner: '林老师' };
      const more = { organisation: '', position: '部门经理', despiteAlike: true };
      save('a new customer', 'careNewCustomer', { ...draft, ...more });
      save('the same customer again', 'careNewCustomer', { ...draft, ...more });
    });
  });
};
