// 3-product §8: a case is logged and takes a step in at most 15 service calls, however the file is made.

import type { ModelValue, Workbook } from '../../../src/host/model/workbook';
import { bigSchool } from '../../../src/host/samples/school';
import { countOf, estimateMilliseconds } from '../../../src/host/services/service-call';
import { tabOf } from '../../support/builders';
import { runCheckOn } from '../support/run-check';
import { smallTeam } from '../support/small-team';
import { withTabs } from './support/budget-suite';
import { careOn, TODAY } from './support/care-host';
import { aCase, answered, aStep, logged, ourCases } from './support/case-host';

const MOST = 15;
const LOCK_LIMIT_MS = 10_000;

const askForTiers = (book: Workbook): void => {
  tabOf(book, '服务规则').values.push(['回复', '重点', '投诉', '不超过', 4, '工作小时']);
};
/** Fills our register with copies of its first case. */
const fill = (book: Workbook, count: number): void => {
  const values = ourCases(book)?.values ?? [];
  const [, first = []] = values;
  for (let nth = 0; nth < count; nth += 1) {
    const copy: ModelValue[] = [...first];
    copy[0] = `K-X${nth}`;
    copy[28] = `copy-${nth}`;
    values.push(copy);
  }
  const sheet = ourCases(book);
  if (sheet !== undefined) sheet.maxRows = Math.max(sheet.maxRows, values.length);
};

const FILES: readonly (readonly [string, () => Workbook, number])[] = [
  ['a small team', () => smallTeam({ numbered: true }), 0],
  ['with calendar, staff and tiers', () => withTabs(smallTeam({ numbered: true })), 30],
  [
    '5,000 customers and 5,000 cases',
    () => withTabs(bigSchool({ customers: 5_000, contacts: 10_000, asOf: TODAY })),
    5_000,
  ],
];

describe.each(FILES)('3-product §8, %s', (name, make, count) => {
  const book = make();
  const { report } = runCheckOn(book, { asOf: TODAY });
  if (report?.ok !== true) throw new Error('not set up');
  const header = report.mapping.id ?? '';
  const customers = tabOf(book, report.tab).values;
  const at = customers.findIndex((row) => row?.includes(header) === true);
  const customer = String(customers[at + 5]?.[customers[at]?.indexOf(header) ?? -1]);
  if (name !== 'a small team') askForTiers(book);
  const care = careOn(book, { user: 'lin@example.com', now: `${TODAY}T09:00` });
  const { caseNo } = logged(care, { customer });
  fill(book, count);

  test.each([
    ['carePromise', { customer, kind: '投诉', severity: '', receivedAt: null, owner: '' }],
    ['careLogCase', aCase({ customer })],
    ['careCaseStep', aStep(caseNo, 'reply')],
  ] as const)('%s', (call, request) => {
    const { answer, result } = care.call(call, request);
    answered(answer as never);
    expect([countOf(result.calls) <= MOST, result.calls.map(({ member }) => member)]).toEqual([
      true,
      expect.anything(),
    ]);
    const lock = result.calls.findIndex(({ member }) => member === 'tryLock');
    expect(estimateMilliseconds(result.calls.slice(Math.max(0, lock)), 0)).toBeLessThan(
      LOCK_LIMIT_MS,
    );
  });
});
