// Which columns a first run may write: empty ones of the right name, else new ones at the right end.
import { planColumns } from '../../src/app/check/set-up';
import type { Cell } from '../../src/domain/cell';
import { checkWords } from '../../src/i18n/check-words';
import { type Rows, recogniseCustomers } from '../../src/tables/recognise';

const plan = (rows: Rows, formulas: readonly number[] = [], language: 'en' | 'zh' = 'zh') => {
  const mapping = recogniseCustomers(rows);
  if (mapping === null) throw new Error('no header');
  const found = planColumns(rows, mapping, (at) => formulas.includes(at), checkWords(language));
  return {
    added: found.added.map((role) => found.headers.get(role)),
    at: found.added.map((role) => found.columns.get(role)),
    ours: [...found.ours].sort(),
    theirs: found.theirs,
    headers: Object.fromEntries(found.headers),
  };
};

const people = (headers: readonly string[], ...rows: (readonly Cell[])[]): Rows => [
  headers,
  ...rows,
];
const ALL = ['id', 'last contact', 'next call', 'status', 'tier', 'why'];

describe('3-product §1: managed columns', () => {
  test('a tab without any of them gets all, in order, at its right end', () => {
    const { added, at, ours, theirs } = plan(
      people(['姓名', '职务', '缴费金额'], ['张三', '职员', 8000, '', '随手写的']),
    );
    expect(added).toEqual(['客户编号', '级别', '最近联系', '下次联系', '联系状态', '原因']);
    // Beyond the widest row, not only beyond the header.
    expect(at).toEqual([5, 6, 7, 8, 9, 10]);
    expect(ours).toEqual(ALL);
    expect(theirs).toEqual([]);
  });

  test('in English, in an English tab', () => {
    expect(plan(people(['Name', 'Title', 'Fees'], ['Ann', 'Owner', 5]), [], 'en').added).toEqual([
      ...['Customer no.', 'Tier', 'Last contact', 'Next call', 'Status', 'Why'],
    ]);
  });

  test('empty columns of the right name are filled, filled ones stay the team’s', () => {
    const { added, ours, theirs, headers } = plan(
      people(
        ['学号', '姓名', '级别', '下次联系', '联系状态', '原因', '上次联系'],
        ['S1', '张三', '', '2026-12-01', '', '忙', '2026-11-02'],
      ),
    );
    expect(theirs).toEqual(['id', 'next call', 'why']);
    // The team keeps its number; beside its next call and reason ours get columns of their own.
    expect(added).toEqual(['客户关怀：下次联系', '客户关怀：原因']);
    expect(ours).toEqual(['last contact', 'next call', 'status', 'tier', 'why']);
    expect(headers.id).toBe('学号');
    expect(headers['last contact']).toBe('上次联系');
  });

  test('M4.9: a tier that the team fills itself is read, never written, and gets no twin', () => {
    const { added, theirs, ours } = plan(people(['姓名', '级别', '缴费金额'], ['张三', '重点', 1]));
    expect(theirs).toEqual(['tier']);
    expect(ours).not.toContain('tier');
    expect(added).not.toContain('级别');
  });

  test('a formula in a managed column belongs to the team, whatever stands below it', () => {
    const rows = people(['姓名', '级别', '最近联系', '缴费金额'], ['张三', '', '', 1]);
    const { added, theirs, ours } = plan(rows, [1, 2]);
    expect(theirs).toEqual(['tier', 'last contact']);
    expect(ours).not.toContain('tier');
    expect(ours).not.toContain('last contact');
    expect(added).toEqual(['客户编号', '下次联系', '联系状态', '原因']);
  });

  test('no header of ours is there twice', () => {
    // A column that only looks like ours by its header: its values say otherwise.
    const { added } = plan(people(['姓名', '缴费金额', '最近联系'], ['张三', 5, '李老师谈过']));
    expect(added).toContain('客户关怀：最近联系');
    expect(new Set(added).size).toBe(added.length);
  });
});
