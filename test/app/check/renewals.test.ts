// M0.4: from 30 days before to 30 days after the course end "why" says so, and Today ends with a short block.
import { TODAY_COLUMNS } from '../../../src/app/check/today';
import { type ModelValue, putValue, type Workbook } from '../../../src/host/model/workbook';
import { aWorkbook, day, tabOf } from '../../support/builders';
import { runCheckOn, shown, shownRows } from '../support/run-check';

const HEADERS = ['学号', '姓名', '职务', '缴费金额', '报班时长', '跟进人', '结课日期', '最近联系'];
const student = (no: string, ends: ModelValue, stage = '职员'): ModelValue[] => [
  ...[no, `学员${no}`, stage, 1000, 6, '林老师', ends, day('2026-11-18')],
];
const school = (rows: readonly ModelValue[][]): Workbook => aWorkbook({ 学员: [HEADERS, ...rows] });
const checked = (book: Workbook, asOf = '2026-11-20'): void => {
  const { report } = runCheckOn(book, { asOf });
  if (report?.ok !== true) throw new Error('no check');
};
const whyOf = (book: Workbook, no: string): string => {
  const [header = [], ...rows] = shownRows(tabOf(book, '学员'));
  return String(rows.find(([id]) => id === no)?.[header.indexOf('原因')]);
};
const block = (book: Workbook) => {
  const rows = tabOf(book, '今日待办').values;
  const at = rows.findIndex((row) => String(row?.[0]).startsWith('▸ 续报与升级'));
  if (at < 0) return null;
  const lines = rows
    .slice(at + 1)
    .filter((row) => ['renewal', 'promotion'].includes(String(row?.[TODAY_COLUMNS.ref])));
  return {
    heading: rows[at]?.[0],
    lines: lines.map((row) =>
      (['status', 'key', 'due', 'why', 'done'] as const).map((column) =>
        shown(row?.[TODAY_COLUMNS[column]]),
      ),
    ),
  };
};

test('the window begins 30 days before the end and ends 30 days after it', () => {
  const book = school([
    student('S1', day('2026-12-20')),
    student('S2', day('2026-12-21')),
    student('S3', day('2026-10-21')),
    student('S4', day('2026-10-20')),
    student('S5', day('2026-11-20')),
    student('S6', null),
  ]);
  checked(book);
  expect(whyOf(book, 'S1')).toContain('续报：2026-12-20 结课，还有 30 天');
  expect(whyOf(book, 'S3')).toContain('续报：2026-10-21 已结课 30 天');
  expect(whyOf(book, 'S5')).toContain('续报：今天 2026-11-20 结课');
  for (const no of ['S2', 'S4', 'S6']) expect(whyOf(book, no)).not.toContain('续报');
  expect(block(book)).toEqual({
    heading: '▸ 续报与升级：结课前后 30 天 3 位，今天升级 0 位',
    lines: [
      ['续报', 'S5', '2026-11-20', '续报：今天 2026-11-20 结课；一般', ''],
      ['续报', 'S1', '2026-12-20', '续报：2026-12-20 结课，还有 30 天；一般', ''],
      ['续报', 'S3', '', '续报：2026-10-21 已结课 30 天；一般', ''],
    ],
  });
});

test('the promotions of the day stand there all day, and not the day after', () => {
  const book = school([student('S1', null), student('S2', null)]);
  checked(book);
  expect(block(book)).toBeNull();
  const fees = HEADERS.indexOf('缴费金额');
  putValue(tabOf(book, '学员'), 1, fees, 9000);
  for (const _ of [1, 2]) {
    checked(book, '2026-11-21');
    expect(block(book)).toEqual({
      heading: '▸ 续报与升级：结课前后 30 天 0 位，今天升级 1 位',
      lines: [['升级', 'S1', '', '今天由一般升为重点', '']],
    });
  }
  checked(book, '2026-11-22');
  expect(block(book)).toBeNull();
});

test('of hundreds the next thirty are listed, the heading counts them all', () => {
  const book = school(
    Array.from({ length: 200 }, (_, i) => student(`S${i + 1000}`, day('2026-12-01'))),
  );
  checked(book);
  expect(block(book)?.heading).toBe('▸ 续报与升级：结课前后 30 天 200 位，今天升级 0 位');
  expect(block(book)?.lines).toHaveLength(30);
});
