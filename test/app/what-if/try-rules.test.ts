// The menu item that tries changed rules: what it says, and that it writes nothing.
import type { TriedRules } from '../../../src/app/what-if/try-rules';
import { type ModelValue, putValue, type Workbook } from '../../../src/host/model/workbook';
import type { Host } from '../../../src/host/runner/host';
import { aWorkbook, day, tabOf } from '../../support/builders';
import { HERE } from '../../support/bundle';
import { runCheckOn } from '../support/run-check';

const ZH = ['姓名', '职务', '缴费金额', '报班时长', '最近联系', '跟进人'];
const EN = ['Name', 'Position', 'Fees', 'Months', 'Last contact', 'Owner'];
const school = (header: readonly string[], owner: string): Workbook =>
  aWorkbook(
    {
      Students: [
        [...header],
        ['张三', '部门经理', 9000, 2, day('2026-11-18'), owner],
        ['李四', '职员', 8500, 6, day('2026-11-09'), owner],
        ['王五', '公务员', 3999, 2.9, day('2026-11-18'), null],
        ['赵六', '职员', 3000, 1, day('2026-11-03'), owner],
      ],
    },
    HERE,
  );

/** Changes the value of the first rule row that fits. */
const change = (host: Host, tab: string, tier: string, subject: string, value: ModelValue): void =>
  host.edit((book) => {
    const rules = tabOf(book, tab);
    const row = rules.values.findIndex((line) => line?.[1] === tier && line?.[2] === subject);
    if (row < 0) throw new Error(`no rule row ${tier} ${subject}`);
    putValue(rules, row, 4, value);
  });

const tried = (host: Host): TriedRules => {
  const before = JSON.stringify(host.workbook.sheets.map(({ values }) => values));
  const { value, error } = host.run('tryRules', [], { context: 'menu' });
  expect(error).toBeUndefined();
  expect(JSON.stringify(host.workbook.sheets.map(({ values }) => values))).toBe(before);
  const shown = host.state.alerts[host.state.alerts.length - 1];
  expect(shown?.prompt).toBe((value as TriedRules).text);
  return value as TriedRules;
};

describe('what-if: the changed rules, tried', () => {
  const { host } = runCheckOn(school(ZH, '王老师'));

  test('rules that are as the last check found them change nothing', () => {
    expect(tried(host).text).toBe('这些规则不改变任何结果：级别、联系次数、逾期都不变。');
  });

  test('who moves tier, calls a week and person, what is overdue tomorrow; nothing is written', () => {
    change(host, '服务规则', '重点', '缴费金额', '8600');
    expect(tried(host).text.split('\n')).toEqual([
      '按服务规则表现在的内容：',
      '人数：重点 2 → 1，关注 0 → 1',
      '1 人级别变动（升 0，降 1）：李四 重点 → 关注',
      '每周联系次数：王老师 1.2 → 0.9',
      '什么都没有写入。下一次检查才会启用这些规则。',
    ]);
    change(host, '服务规则', '重点', '缴费金额', '8000');
    change(host, '服务规则', '重点', '电话', '10');
    const { change: found, text } = tried(host);
    expect(found?.overdueTomorrow).toEqual({
      before: [],
      after: expect.any(Array),
      added: expect.any(Array),
      removed: [],
    });
    expect(found?.overdueTomorrow.added).toHaveLength(1);
    expect(text).toContain('明天逾期：0 → 1（新增 1，减少 0）');
  });

  test('2-rules §2.4: months counted otherwise, each book by its own count', () => {
    const heads = [...ZH.slice(0, 4), '报名日期', ...ZH.slice(4)];
    const cells = ['李四', '职员', 8500, 6, day('2026-09-01'), day('2026-11-09'), '王老师'];
    const { host: other } = runCheckOn(aWorkbook({ Students: [heads, cells] }, HERE));
    other.edit((book) => {
      const rules = tabOf(book, '服务规则');
      const setting = ['设置', null, '报班时长', '为', '已上'];
      const row = rules.values.length;
      setting.forEach((value, column) => {
        putValue(rules, row, column, value);
      });
    });
    expect(tried(other).text).toContain('1 人级别变动（升 0，降 1）：李四 重点 → 一般');
  });

  test('a mistake is to be mended first', () => {
    change(host, '服务规则', '重点', '电话', '常常');
    expect(tried(host)).toEqual({
      change: null,
      text: '规则有 1 处错误：请先改正服务规则表里标为“错误”的行。',
    });
  });

  test('in English', () => {
    const english = runCheckOn(school(EN, 'Ann')).host;
    change(english, 'Rules', 'Key', 'fees', '8600');
    expect(tried(english).text.split('\n')).toEqual([
      'With the rules as they stand in the tab now:',
      'Customers: Key 2 → 1, Watch 0 → 1',
      '1 moves tier (0 up, 1 down): 李四 Key → Watch',
      'Calls a week: Ann 1.2 → 0.9',
      'Nothing has been written. The next check puts these rules in force.',
    ]);
    change(english, 'Rules', 'Key', 'fees', '8000');
    expect(tried(english).text).toBe(
      'These rules change nothing: no tier, no call, nobody overdue.',
    );
  });

  test('before any check there is nothing to compare with', () => {
    const { host: fresh } = runCheckOn(school(EN, 'Ann'), { answer: 'NO' });
    expect(tried(fresh)).toEqual({
      change: null,
      text: 'There are no rules in force to compare with yet: run the check once, then change the rules and try again.',
    });
  });
});
