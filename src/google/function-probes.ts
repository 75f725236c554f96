// How the platform calls our functions from cells: none of this is in its documentation.
import { expect, show } from './contract/found';
import { cell, NAME } from './contract/scratch';
import {
  answered,
  answerOf,
  judged,
  type Probe,
  type ProbePlace,
  type ProbeRow,
  told,
} from './probe';
import type { CellValue } from './used-api';

const MANY_ROWS = 10_000;

/** Rows of the scratch sheet from here on are free; each probe keeps to some of its own. */
const FIRST = 40;

/** A formula and what it must show; the formula may name its own row as #. */
const gives =
  (row: number, formula: string, wanted: CellValue) =>
  (at: ProbePlace): string | null =>
    expect(answerOf(at, FIRST + row, formula.replace(/#/g, String(FIRST + row))), wanted);

const JUDGED: readonly ProbeRow[] = [
  [
    'an argument left empty between commas arrives as if it were left out',
    '两个逗号之间不填的参数，等于没有这个参数',
    gives(0, '=CALLSTATUS(DATE(2026,11,17),DATE(2026,11,20),,"学校")', '逾期'),
  ],
  [
    'a blank cell as an argument is blank to the function',
    '空格作参数，函数得到空白',
    gives(1, '=TIER(C#,9000,1)', 'Needs data'),
  ],
  [
    'an error cell as an argument reaches the function as text',
    '错误值作参数，以文字传给函数',
    (at) => {
      cell(at.sheet, FIRST + 2, 3).setFormula('=NA()');
      return gives(2, '=TIER(C#,9000,1)', 'Needs data')(at);
    },
  ],
  [
    'a name as an argument is the range that it names',
    '名称作参数，就是它所指的范围',
    (at) => {
      const book = at.app.getActiveSpreadsheet();
      const rules = at.sheet.getRange(FIRST + 3, 3, 2, 6);
      rules.setValues([
        ['tier', 'A', 'fees', 'at least', 5, 'CNY'],
        ['tier', 'B', 'otherwise', '', '', ''],
      ]);
      book.setNamedRange(NAME, rules);
      const found = gives(3, `=TIER("",5,"",${NAME})`, 'A')(at);
      book.removeNamedRange(NAME);
      return found;
    },
  ],
  [
    'null from a function leaves the cell truly blank',
    '函数返回 null，格子是真正的空白',
    (at) => {
      cell(at.sheet, FIRST + 5, 3).setFormula('=TIER("","","")');
      return gives(5, '=ISBLANK(C#)', true)(at);
    },
  ],
  [
    'a Date from a function equals that day in a formula',
    '函数返回的日期在公式里等于那一天',
    gives(6, '=INT(NEXTCALL("Key",DATE(2026,3,3)))=DATE(2026,3,18)', true),
  ],
  [
    'an error thrown by a function reads as #ERROR!',
    '函数抛出的错误读作 #ERROR!',
    gives(7, '=NEXTCALL("Gold",DATE(2026,3,3))', '#ERROR!'),
  ],
  [
    'names of functions are read in any case',
    '函数名不分大小写',
    gives(8, '=tier("职员",8000,5)', 'Key'),
  ],
  [
    'one formula in the header cell fills the column below it',
    '标题格里的一个公式填满下面整列',
    ({ app, sheet }) => {
      const people = sheet.getRange(FIRST + 10, 3, 3, 3);
      people.setValues([
        ['职员', 8000, 5],
        ['', '', ''],
        ['职员', 8000, 4],
      ]);
      const [from, to] = [FIRST + 10, FIRST + 12];
      const columns = ['C', 'D', 'E'].map((letter) => `${letter}${from}:${letter}${to}`);
      cell(sheet, FIRST + 9).setFormula(`={"级别";TIER(${columns.join()},"学校")}`);
      app.flush();
      const found = answered(app, sheet.getRange(FIRST + 9, 1, 4, 1));
      return expect(found.map(([value]) => String(value)).join(), '级别,重点,,关注');
    },
  ],
  [
    'formulas written with commas are read in every locale',
    '用逗号写的公式在任何地区设置下都能识别',
    gives(14, '=SUM({1,2;3,4})+MAX(1,2)', 12),
  ],
  [
    'WORKDAY.INTL takes the week as seven digits, and N of a text is 0',
    'WORKDAY.INTL 接受七位数字的一周，文字的 N 是 0',
    gives(
      15,
      '=AND(N("care:x")=0,WORKDAY.INTL(DATE(2026,11,20),3,"0000011")=DATE(2026,11,25))',
      true,
    ),
  ],
  [
    'a date with a time from a function keeps its time to the second',
    '函数返回的日期和时间精确到秒',
    gives(
      19,
      '=ROUND((ADDWORKTIME(DATE(2026,11,20)+TIME(16,7,0),1/60)-DATE(2026,11,20))*86400,3)',
      (16 * 60 + 8) * 60,
    ),
  ],
  [
    'a date with a time as an argument arrives to the second',
    '日期和时间作参数，精确到秒',
    (at) => {
      const typed = at.sheet.getRange(FIRST + 20, 3, 1, 2);
      typed.setValues([[new Date(2026, 10, 20, 16, 7), new Date(2026, 10, 20, 17, 14, 0)]]);
      const sums = `DATE(2026,11,20)+TIME(16,7,0),DATE(2026,11,20)+TIME(17,14,0)`;
      return gives(20, `=(WORKTIME(C#,D#)+WORKTIME(${sums}))*3600`, 2 * 67 * 60)(at);
    },
  ],
  [
    'a function takes columns of 10,000 rows in one call',
    '一次调用可以传 10,000 行的整列',
    (at) => {
      const height = at.sheet.getMaxRows();
      if (height < MANY_ROWS) at.sheet.insertRowsAfter(height, MANY_ROWS - height);
      const column = (letter: string): string => `${letter}1:${letter}${MANY_ROWS}`;
      return gives(16, `=ROWS(TIER(${column('H')},${column('I')},${column('J')}))`, MANY_ROWS)(at);
    },
  ],
  [
    'a spilled cell reads its value and has no formula of its own',
    '公式溢出的格子能读到值，自己没有公式',
    ({ app, sheet }) => {
      cell(sheet, FIRST + 22).setFormula('={"a";"b"}');
      app.flush();
      const range = sheet.getRange(FIRST + 22, 1, 2, 1);
      return expect(
        [answered(app, range), range.getFormulas()],
        [
          [['a'], ['b']],
          [['={"a";"b"}'], ['']],
        ],
      );
    },
  ],
  [
    'an open range reaches a function down to the end of the grid, blanks and all',
    '开口的范围会一直传到表格末尾，包括空格',
    (at) => {
      const rows = at.sheet.getMaxRows() - FIRST;
      return gives(24, `=ROWS(TIER(H${FIRST + 1}:H,I${FIRST + 1}:I,J${FIRST + 1}:J))`, rows)(at);
    },
  ],
  [
    'a range that holds the cell of its own formula is a circular reference',
    '参数范围包含公式自己那一格，就是循环引用',
    gives(19, '=TIERBY(A#:C#,A#:C#)', '#REF!'),
  ],
];

/** There is no right answer: what was found is told. */
const TOLD: readonly ProbeRow[] = [
  [
    'what a date from a function is read as',
    '函数返回的日期读出来是什么',
    (at) => show(answerOf(at, FIRST + 17, '=NEXTCALL("Key",DATE(2026,3,3))')),
  ],
  [
    'whether TODAY() may be an argument',
    'TODAY() 能不能作参数',
    (at) => show(answerOf(at, FIRST + 18, '=CALLSTATUS(DATE(2000,1,3),TODAY())')),
  ],
];

export const FUNCTION_PROBES: readonly Probe[] = [...JUDGED.map(judged), ...TOLD.map(told)];
