// The sample workbooks: the same from the same seed, of the promised size and untidiness.

import { columnOfKey, valueAt } from '../../src/host/model/workbook';
import { bigSchool, sampleSchool } from '../../src/host/samples/school';

import { columnOf, tabOf } from '../support/builders';

const AS_OF = '2026-11-20';

describe('sampleSchool', () => {
  const book = sampleSchool({ asOf: AS_OF });
  const students = tabOf(book, '学员');

  test('the same seed gives the same workbook, another seed another one', () => {
    expect(sampleSchool({ asOf: AS_OF })).toEqual(book);
    expect(sampleSchool({ asOf: AS_OF, seed: 2 })).not.toEqual(book);
  });

  test('300 students below a title row, one blank row, totals at the end', () => {
    expect(valueAt(students, 0, 0)).toContain('学员名单');
    const names = columnOf(students, '学员姓名');
    expect(names.filter((name) => name !== null && name !== '合计')).toHaveLength(300);
    expect(names.slice(0, -1)).toContain(null);
    expect(names[names.length - 1]).toBe('合计');
    expect([...students.formulas.values()]).toEqual(['=SUM(L3:L303)']);
  });

  test('4-host: 2,000 contacts and 40 cases', () => {
    expect(tabOf(book, '联系记录').values).toHaveLength(2001);
    expect(tabOf(book, '投诉与意见').values).toHaveLength(41);
  });

  test.each([
    ['缴费金额', ['元', '万', 'w', '千', '约', '+', '¥', ',', '０', '#N/A']],
    ['报班时长（月）', ['个月', '半年', '一年', '月', '约', '５']],
    ['最近一次沟通', ['年', '.', '/', '星期', '下午']],
    ['生日', ['农历', '腊月', '闰', '月', '除夕']],
    ['职务', ['待补', '班主任', '校长兼班主任', '总经理助理', '兼', '/', '#N/A']],
  ])('2-rules §2.5, §8: %s is typed in every way', (header, signs) => {
    const texts = columnOf(students, header).map((cell) =>
      typeof cell === 'object' && cell?.kind === 'error' ? cell.text : cell,
    );
    for (const sign of signs) {
      expect(texts).toContainEqual(expect.stringContaining(sign));
    }
    expect(texts).toContain(null);
  });

  test('the team has colours and a conditional format of its own, and no managed column', () => {
    expect(students.backgrounds.size).toBeGreaterThan(5);
    expect([...students.backgrounds.keys()].every((key) => columnOfKey(key) < 16)).toBe(true);
    expect(students.rules).toHaveLength(1);
    expect(students.values[1]).toHaveLength(16);
    expect(students.values[1]).not.toContain('级别');
  });

  test('names that fit two students exist, and stand in the log', () => {
    const names = columnOf(students, '学员姓名').map((name) => `${name ?? ''}`.trim());
    const twice = names.filter((name, at) => name !== '' && names.indexOf(name) !== at);
    expect(twice).toHaveLength(3);
    const logged = columnOf(tabOf(book, '联系记录'), '学员');
    expect(logged).toEqual(expect.arrayContaining(twice));
  });

  test('the English school is the same school with English headers', () => {
    const english = sampleSchool({ asOf: AS_OF, language: 'en' });
    const sheet = tabOf(english, 'Students');
    expect(columnOf(sheet, 'Fees')).toEqual(columnOf(students, '缴费金额'));
    expect(columnOf(sheet, 'Last contact')).toEqual(columnOf(students, '最近一次沟通'));
    expect(tabOf(english, 'Call log').values).toHaveLength(2001);
  });

  test.each(['2026-13-01', '20.11.2026', ''])('an as-of text that is no date: %j', (asOf) => {
    expect(() => sampleSchool({ asOf })).toThrow('is no date');
  });
});

describe('bigSchool', () => {
  test('has as many customers and contacts as asked, in plain cells', () => {
    const book = bigSchool({ customers: 1000, contacts: 5000, seed: 3 });
    const students = tabOf(book, '学员');
    expect(students.values).toHaveLength(1001);
    expect(tabOf(book, '联系记录').values).toHaveLength(5001);
    expect(columnOf(students, '缴费金额').every((fees) => typeof fees === 'number')).toBe(true);
  });

  test('20,000 customers have 20,000 different names but for the planted pairs', () => {
    const book = bigSchool({ customers: 20000, contacts: 0 });
    const names = columnOf(tabOf(book, '学员'), '学员姓名');
    expect(names).toHaveLength(20000);
    expect(new Set(names).size).toBe(19997);
  });
});
