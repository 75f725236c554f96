// 2-rules §1: a rule book with an error keeps the last good one in force, and says so, until it is mended.
import type { CheckDone } from '../../src/app/check/report';
import type { Language } from '../../src/domain/language';
import { copyWorkbook } from '../../src/host/model/copy-workbook';
import { putValue, type Sheet, valueAt, type Workbook } from '../../src/host/model/workbook';
import { countOf } from '../../src/host/services/service-call';
import { aCustomerSheet, addTab, day, tabOf } from '../support/builders';
import { type Ran, runCheckOn, shown, shownRows } from './support/run-check';
import { wholeWorkbook } from './support/whole-workbook';

const DAYS = { first: '2026-11-20', second: '2026-11-23', third: '2026-11-24' } as const;

interface Words {
  readonly rules: string;
  readonly kept: string;
  readonly quality: string;
  readonly book: () => Workbook;
  readonly lastGood: RegExp;
  readonly partly: RegExp;
}

/** A key customer, called on Thu 12 Nov: due Fri 27 Nov by the preset. */
const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    rules: 'Rules',
    kept: 'Rules in force',
    quality: 'Data quality',
    book: () =>
      aCustomerSheet({
        tab: 'People',
        headers: ['Name', 'Position', 'Fees', 'Months', 'Last contact'],
        rows: [['Ann', 'manager', 9000, 6, day('2026-11-12')]],
      }),
    lastGood:
      /The rules have 1 mistake, so the rules of 2026-11-20 stay in force: mend the rows marked “Error” in the tab “Rules”\./,
    partly:
      /The rules have 1 mistake, and there are no earlier ones without: the rows that can be read are in force\./,
  },
  zh: {
    rules: '服务规则',
    kept: '生效规则',
    quality: '资料检查',
    book: () => aCustomerSheet({ rows: [['张三', '部门经理', 9000, 6, day('2026-11-12')]] }),
    lastGood: /规则有 1 处错误，仍按 2026-11-20 的规则执行：请改正“服务规则”里标为“错误”的行。/,
    partly: /规则有 1 处错误，也没有更早的无误规则：先按能识别的行执行。/,
  },
};

const run = (book: Workbook, asOf: string): Ran & { readonly report: CheckDone } => {
  const ran = runCheckOn(book, { asOf, entry: asOf === DAYS.first ? 'checkNow' : 'nightlyCheck' });
  expect(ran.result.error).toBeUndefined();
  if (ran.report?.ok !== true) throw new Error(ran.report?.sentence);
  return { ...ran, report: ran.report };
};

/** Row of the rules that says how often key customers are called. */
const cadenceOf = (rules: Sheet): number =>
  rules.values.findIndex((row) => row?.[0] === '联系' || row?.[0] === 'contact');
const VALUE = 4;

describe.each(['en', 'zh'] as const)('2-rules §1, in %s', (language) => {
  const words = WORDS[language];
  const team = (): { book: Workbook; rules: Sheet; at: number } => {
    const book = words.book();
    run(book, DAYS.first);
    const rules = tabOf(book, words.rules);
    return { book, rules, at: cadenceOf(rules) };
  };
  const forceLines = ({ issues }: CheckDone) =>
    issues.filter(({ code }) => code.endsWith('in force')).map(({ code, row }) => [code, row]);

  test('the first run keeps the rules in a hidden tab, seven columns of plain values', () => {
    const { book, rules } = team();
    const kept = tabOf(book, words.kept);
    expect(kept.hidden).toBe(true);
    expect(kept.formulas.size).toBe(0);
    const seven = (sheet: Sheet) =>
      sheet.values.map((row) => Array.from({ length: 7 }, (_, at) => shown(row?.[at])));
    expect(seven(kept).slice(1)).toEqual(seven(rules));
    expect(shown(valueAt(kept, 0, 1))).toBe(DAYS.first);
  });

  test('an error keeps the last good rules in force; mended, the new ones are', () => {
    const { book, rules, at } = team();
    putValue(rules, at, VALUE, 'often');
    const wrong = run(book, DAYS.second).report;
    expect(wrong.rows[0]).toMatchObject({ nextCall: '2026-11-27' });
    expect(wrong.sentence).toMatch(words.lastGood);
    expect(forceLines(wrong)).toEqual([['last good rules in force', 0]]);
    expect(shownRows(tabOf(book, words.quality)).flat().join(' ')).toMatch(words.lastGood);
    putValue(rules, at, VALUE, '7');
    const mended = run(book, DAYS.third).report;
    expect(mended.rows[0]).toMatchObject({ nextCall: '2026-11-19' });
    expect(forceLines(mended)).toEqual([]);
    expect(mended.sentence).not.toMatch(words.lastGood);
    // What is in force now is what an error would keep tomorrow.
    putValue(rules, at, VALUE, 'often');
    expect(run(book, DAYS.third).report.rows[0]).toMatchObject({ nextCall: '2026-11-19' });
  });

  test('an emptied tab of rules too: nobody is left without a tier', () => {
    const { book, rules } = team();
    rules.values.splice(1);
    const { report } = run(book, DAYS.second);
    expect(report.tiers).toMatchObject(language === 'zh' ? { 重点: 1 } : { Key: 1 });
    expect(forceLines(report)).toEqual([['last good rules in force', 0]]);
    // There is no row of a rule: it is said below the header.
    expect(String(valueAt(rules, 1, 7))).toMatch(language === 'zh' ? /^错误：/ : /^Error: /);
  });

  test('a first run with an error: the rows that can be read, and it is said', () => {
    const { rules, at } = team();
    putValue(rules, at, VALUE, 'often');
    const book = words.book();
    addTab(
      book,
      words.rules,
      rules.values.map((row) => (row ?? []).slice(0, 7)),
    );
    const { report } = run(book, DAYS.first);
    expect(report.sentence).toMatch(words.partly);
    expect(forceLines(report)).toEqual([['rules partly in force', 0]]);
    expect(report.tiers).toMatchObject(language === 'zh' ? { 重点: 1 } : { Key: 1 });
    expect(book.sheets.map(({ name }) => name)).not.toContain(words.kept);
    // The next night says the same, and once mended the book is kept.
    expect(run(book, DAYS.second).report.sentence).toMatch(words.partly);
    putValue(tabOf(book, words.rules), at, VALUE, '15');
    run(book, DAYS.third);
    expect(tabOf(book, words.kept).values.length).toBeGreaterThan(10);
  });

  test('a warning and a row that is not finished keep nothing back', () => {
    const { book, rules, at } = team();
    putValue(rules, at, VALUE, '7');
    const last = rules.values.length;
    ['contact', 'Key', 'visit', 'every', ''].forEach((text, c) => {
      putValue(rules, last, c, text);
    });
    const { report } = run(book, DAYS.second);
    expect(report.rows[0]).toMatchObject({ nextCall: '2026-11-19' });
    const codes = report.issues.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['rule warning', 'rule unfinished']));
    expect(forceLines(report)).toEqual([]);
  });
});

describe('3-product §8: the last good rules survive', () => {
  const { kept: keptName, rules: rulesName, book: make } = WORDS.zh;
  const spoil = (book: Workbook): void => {
    const rules = tabOf(book, rulesName);
    putValue(rules, cadenceOf(rules), VALUE, '许多');
  };

  test.each<[string, (kept: Sheet) => void]>([
    ['a row is gone', (kept) => kept.values.splice(5, 1)],
    ['a value was changed by hand', (kept) => putValue(kept, 12, 4, '99')],
    ['only its title was written', (kept) => kept.values.splice(1)],
    ['it was emptied', (kept) => kept.values.splice(0)],
  ])('a kept book of which %s does not count', (_, change) => {
    const book = make();
    run(book, DAYS.first);
    change(tabOf(book, keptName));
    spoil(book);
    expect(run(book, DAYS.second).report.sentence).toMatch(WORDS.zh.partly);
  });

  test('a kept book that was deleted is kept anew', () => {
    const book = make();
    run(book, DAYS.first);
    const before = shownRows(tabOf(book, keptName));
    book.sheets.splice(book.sheets.indexOf(tabOf(book, keptName)), 1);
    run(book, DAYS.first);
    expect(shownRows(tabOf(book, keptName))).toEqual(before);
    expect(tabOf(book, keptName).hidden).toBe(true);
    // Its new id is remembered: the night after has nothing to do with it.
    const nights = [run(book, DAYS.second), run(book, DAYS.second)];
    const [one, other] = nights.map(({ result }) => result.calls.map(({ member }) => member));
    expect(other).toEqual(one);
    expect(other).not.toContain('insertSheet');
  });

  test('a tab of the team’s own with its name is left alone', () => {
    const book = make();
    addTab(book, keptName, [['我们现行的规则'], ['微笑']]);
    run(book, DAYS.first);
    expect(shownRows(tabOf(book, keptName))).toEqual([['我们现行的规则'], ['微笑']]);
    spoil(book);
    expect(run(book, DAYS.second).report.sentence).toMatch(WORDS.zh.lastGood);
  });

  test('rules that are numbers, dates and ticks are kept as they are', () => {
    const book = make();
    addTab(book, rulesName, [
      ['分级', '重点', '缴费金额', '至少', 8000, '元', true],
      ['分级', '一般', '其他', null, null, null, day('2026-01-01')],
      ['联系', '不限', '电话', '每', 7, '天', null],
      ['奖励', '不限', '新客户折扣', '为', 0.2, '%', null],
    ]);
    run(book, DAYS.first);
    spoil(book);
    const { report } = run(book, DAYS.second);
    expect(report.sentence).toMatch(WORDS.zh.lastGood);
    expect(report.rows[0]).toMatchObject({ tier: '重点', nextCall: '2026-11-19' });
  });

  test('2-rules §1: a run ended at any call while new rules come leaves no half book that counts', () => {
    const start = make();
    run(start, DAYS.first);
    const rules = tabOf(start, rulesName);
    putValue(rules, cadenceOf(rules), VALUE, '7');
    // Shorter than before, so that lines are left over.
    rules.values.splice(rules.values.length - 3, 3);
    const calm = copyWorkbook(start);
    const { calls } = run(calm, DAYS.second).result;
    const wanted = wholeWorkbook(calm);
    calls.forEach((_, index) => {
      const book = copyWorkbook(start);
      runCheckOn(book, {
        asOf: DAYS.second,
        entry: 'nightlyCheck',
        at: (moment) => {
          if (moment.index === index && moment.phase === 'after') throw new Error('ended');
        },
      });
      const spoilt = copyWorkbook(book);
      spoil(spoilt);
      // Either the old book or the new one, whole.
      const { report } = run(spoilt, DAYS.third);
      expect(report.sentence).toMatch(/仍按 2026-11-2[03] 的规则执行/);
      expect(['2026-11-27', '2026-11-19']).toContain(report.rows[0]?.nextCall);
      run(book, DAYS.second);
      expect(wholeWorkbook(book)).toEqual(wanted);
    });
  });
});

describe('3-product §8: what the rule book’s check costs', () => {
  const calls = (book: Workbook): number => countOf(run(book, DAYS.second).result.calls);

  test('a quiet night pays nothing for it; an error one read, its text once five more', () => {
    const book = WORDS.zh.book();
    run(book, DAYS.first);
    run(book, DAYS.second);
    const quiet = run(book, DAYS.second).result.calls.map(({ member }) => member);
    // One look at its tabs serves all.
    expect(quiet.filter((member) => member === 'getSheets')).toHaveLength(1);
    const rules = tabOf(book, WORDS.zh.rules);
    putValue(rules, cadenceOf(rules), VALUE, '许多');
    const first = calls(book);
    const again = calls(book);
    expect(again - quiet.length).toBe(1);
    // One of them for Data quality, whose lines a quiet night leaves as they are.
    expect(first - again).toBeLessThanOrEqual(5);
  });
});
