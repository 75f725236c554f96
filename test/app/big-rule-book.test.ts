// 3-product §8: a rule book of 500 rows is read, checked and answered for at its rows in one pass.
import type { Workbook } from '../../src/host/model/workbook';
import { countOf } from '../../src/host/services/service-call';
import { aCustomerSheet, addTab, day, tabOf } from '../support/builders';
import { runCheckOn, shown } from './support/run-check';

const ROWS = 500;
const TIERS = 60;
const HEADER = ['规则', '级别', '项目', '条件', '数值', '单位', '备注'];

/** Sixty tiers with all that belongs to them, the rest phrases, and in the last row a mistake. */
const bigBook = (): string[][] => {
  const rows = [HEADER];
  const tiers = Array.from({ length: TIERS }, (_, at) => `T${at + 1}`);
  tiers.forEach((tier, at) => {
    rows.push(['分级', tier, '缴费金额', '至少', `${(TIERS - at) * 1000}`, '元']);
    rows.push(['分级', tier, '报班时长', '至少', `${TIERS - at}`, '个月']);
  });
  rows.push(['分级', '其余', '其他']);
  for (const tier of [...tiers, '其余']) {
    rows.push(['联系', tier, '电话', '每', '15', '天']);
    rows.push(['奖励', tier, '转介绍礼品', '为', '200', '元']);
    rows.push(['服务', tier, '定期电话', '由', '跟进人']);
  }
  while (rows.length < ROWS - 1) rows.push(['话术', '不限', `场合 ${rows.length}`, '为', '您好']);
  rows.push(['联系', '其余', '上门拜访', '每', '许多', '天']);
  return rows;
};

const team = (rules: readonly (readonly string[])[]): Workbook => {
  const book = aCustomerSheet({
    rows: [
      ['甲', '职员', 60000, 60, day('2026-11-12')],
      ['乙', '职员', 7000, 7, day('2026-11-12')],
      ['丙', '职员', 100, 1, day('2026-11-12')],
    ],
  });
  addTab(book, '服务规则', rules);
  return book;
};

/** Every service call by name: growth of a grid apart, they may not depend on the number of rules. */
const callsOf = (book: Workbook): { readonly first: number; readonly next: number } => {
  const [first, next] = [runCheckOn(book), runCheckOn(book)].map(({ result }) => {
    expect(result.error).toBeUndefined();
    return countOf(result.calls);
  });
  return { first: first ?? 0, next: next ?? 0 };
};

test(`2-rules §1: ${ROWS} rows, ${TIERS} tiers: the mistake stands at its row, the others are in force`, () => {
  const book = team(bigBook());
  const { report } = runCheckOn(book);
  expect(report).toMatchObject({
    ok: true,
    rows: [{ tier: 'T1' }, { tier: 'T54' }, { tier: '其余' }],
  });
  const rules = tabOf(book, '服务规则').values;
  expect(shown(rules[ROWS - 1]?.[7])).toBe('错误：“许多”不是这里需要的数值');
  expect(shown(rules[0]?.[7])).toBe('检查');
  const marked = rules.filter((row) => shown(row?.[7]) !== '').length;
  expect(marked).toBe(2);
});

test('3-product §8: the service calls are those of a small book', () => {
  const small = bigBook().filter(
    ([rule, tier]) => rule === '规则' || (rule !== '话术' && tier === '其余'),
  );
  expect(small).toHaveLength(6);
  expect(callsOf(team(bigBook()))).toEqual(callsOf(team(small)));
});
