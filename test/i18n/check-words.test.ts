// 5-decisions "Words": what the check writes is called as the list says, in both languages.
import { checkWords } from '../../src/i18n/check-words';

const [en, zh] = [checkWords('en'), checkWords('zh')];

describe('5-decisions "Words"', () => {
  test.each([
    ['id', 'Customer no.', '客户编号'],
    ['tier', 'Tier', '级别'],
    ['last contact', 'Last contact', '最近联系'],
    ['next call', 'Next call', '下次联系'],
    ['status', 'Status', '联系状态'],
    ['why', 'Why', '原因'],
  ] as const)('the column %s is %s, %s', (role, english, chinese) => {
    expect([en.headers[role], zh.headers[role]]).toEqual([english, chinese]);
  });

  test.each([
    ['rules', 'Rules', '服务规则'],
    ['days', 'Days', '工作日历'],
    ['today', 'Today', '今日待办'],
    ['contacts', 'Contacts', '跟进记录'],
    ['quality', 'Data quality', '资料检查'],
    ['history', 'Tier history', '级别变动'],
    ['settings', 'Settings', '设置'],
    ['log', 'Log', '操作记录'],
  ] as const)('the tab %s is %s, %s', (tab, english, chinese) => {
    expect([en.tabs[tab], zh.tabs[tab]]).toEqual([english, chinese]);
  });

  test('a call is overdue by days, 逾期 3 天', () => {
    expect(en.overdueBy(3, 1, '2026-11-20')).toBe(
      '3 days overdue (1 working day; was due 2026-11-20)',
    );
    expect(en.overdueBy(1, 0, '2026-11-20')).toBe('1 day overdue (was due 2026-11-20)');
    expect(zh.overdueBy(3, 1, '2026-11-20')).toBe('逾期 3 天（1 个工作日，应于 2026-11-20）');
  });

  test('the lead sees 人工定级 where a tier was set by hand', () => {
    expect(zh.override('重点', '一般')).toBe('人工定级为重点；计算结果：一般');
  });
});
