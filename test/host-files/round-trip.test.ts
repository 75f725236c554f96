// 4-host "Files": what the model holds survives a save and an open, and other programs read it too.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { openWorkbook } from '../../src/host/files/open-workbook';
import { type SaveOptions, saveWorkbook } from '../../src/host/files/save-workbook';
import { formatAt } from '../../src/host/model/number-format';
import {
  addSheet,
  cellKey,
  type ModelValue,
  newWorkbook,
  putValue,
  type Workbook,
} from '../../src/host/model/workbook';
import { GUARD_MARK } from '../../src/i18n/guard-words';

const folder = mkdtempSync(join(tmpdir(), 'files-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const newPath = (): string => {
  files += 1;
  return join(folder, `${files}.xlsx`);
};

const open = async (path: string) => {
  const opened = await openWorkbook(path, { zone: 'Asia/Shanghai' });
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened;
};
const again = async (book: Workbook, options: SaveOptions = {}) => {
  const path = newPath();
  expect(await saveWorkbook(book, undefined, path, options)).toEqual({ ok: true });
  return { path, ...(await open(path)) };
};
const bookOf = (rows: readonly (readonly ModelValue[])[]): Workbook => {
  const book = newWorkbook('school', 'Asia/Shanghai');
  const sheet = addSheet(book, '学员');
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      putValue(sheet, r, c, value);
    });
  });
  return book;
};
const first = (book: Workbook) => {
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
};

describe('4-host files: values', () => {
  test.each<[because: string, value: ModelValue]>([
    ['text', '王小明'],
    ['text that looks like a formula', '=1+1'],
    ['text that looks like a number', '001'],
    ['blanks at the ends and line breaks', '  a\nb  '],
    ['markup', '<b>&amp;"\'</b>'],
    ["the format's own escape", '_x0041_'],
    ['a control character', 'a\u0007b\rc'],
    ['beyond the basic plane', '𠮷😀'],
    ['a number', -12.345],
    ['a very small number', 1e-9],
    ['true', true],
    ['false', false],
    ['a date', { kind: 'date', serial: 46346 }],
    ['a date and time', { kind: 'date', serial: 46346.75 }],
    ['a time of day', { kind: 'date', serial: 0.5 }],
    ['an error', { kind: 'error', text: '#DIV/0!' }],
    ['#N/A', { kind: 'error', text: '#N/A' }],
  ])('%s', async (_, value) => {
    const { workbook } = await again(bookOf([['header'], [value]]));
    expect(first(workbook).values[1]?.[0]).toEqual(value);
  });

  test('any text at all', async () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(texts, async (column) => {
        const { workbook } = await again(bookOf(column.map((text) => [text])));
        expect(first(workbook).values.map((row) => row?.[0])).toEqual(column);
      }),
      { numRuns: 20 },
    );
  });

  test('another program reads the same', async () => {
    const { path } = await again(
      bookOf([
        ['王', 12.5, true],
        [{ kind: 'date', serial: 46346 }, '=x', { kind: 'error', text: '#N/A' }],
      ]),
    );
    const other = new ExcelJS.Workbook();
    await other.xlsx.readFile(path);
    const sheet = other.getWorksheet('学员');
    expect(sheet?.getRow(1).values).toEqual([undefined, '王', 12.5, true]);
    expect(sheet?.getCell('A2').value).toEqual(new Date(Date.UTC(2026, 10, 20)));
    expect(sheet?.getCell('B2').value).toBe('=x');
    expect(sheet?.getCell('C2').value).toEqual({ error: '#N/A' });
  });
});

describe('4-host files: what a sheet holds beside its values', () => {
  test('hidden, frozen, formats, colours, names, validation, order', async () => {
    const book = bookOf([
      ['姓名', '费用'],
      ['王', 8000],
    ]);
    const sheet = first(book);
    sheet.frozenRows = 1;
    sheet.bold.add(cellKey(0, 0));
    sheet.backgrounds.set(cellKey(0, 1), '#d9ead3');
    sheet.numberFormats.set(cellKey(1, 1), '#,##0.00');
    sheet.columnFormats.set(0, '@');
    const range = { row: 1, column: 2, rows: 5, columns: 1 };
    sheet.validations.push({ range, rule: { kind: 'checkbox' }, allowInvalid: false });
    const list = { kind: 'list', values: ['重点', '一般'] } as const;
    sheet.validations.push({ range: { ...range, column: 3 }, rule: list, allowInvalid: true });
    const settings = addSheet(book, "Ann's settings", 1000, 26, 0);
    settings.hidden = true;
    putValue(settings, 0, 0, 'key');
    const rules = { row: 0, column: 0, rows: 1000, columns: 7 };
    const names = [
      { name: 'CARE_RULES', sheetId: settings.id, range: rules },
      { name: 'CARE_TODAY', sheetId: sheet.id, range: { row: 1, column: 1, rows: 1, columns: 1 } },
    ];
    for (const name of names) book.names.set(name.name, name);

    const { workbook } = await again(book);
    expect(workbook.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["Ann's settings", true],
      ['学员', false],
    ]);
    const read = workbook.sheets[1];
    expect(read?.frozenRows).toBe(1);
    expect([...(read?.bold ?? [])]).toEqual([cellKey(0, 0)]);
    expect([...(read?.backgrounds ?? [])]).toEqual([[cellKey(0, 1), '#d9ead3']]);
    expect(read?.numberFormats.get(cellKey(1, 1))).toBe('#,##0.00');
    expect([...(read?.columnFormats ?? [])]).toEqual([[0, '@']]);
    expect(read?.validations).toEqual(sheet.validations);
    expect([...workbook.names.values()]).toEqual([
      { ...names[0], sheetId: 0 },
      { ...names[1], sheetId: 1 },
    ]);
  });

  test('a date in a column with a date format of its own keeps that format', async () => {
    const on: ModelValue = { kind: 'date', serial: 46_085 };
    const book = bookOf([[on], [on, on], [on]]);
    first(book).columnFormats.set(0, 'yyyy"年"m"月"d"日"');
    first(book).columnFormats.set(1, 'General');
    first(book).bold.add(cellKey(1, 0));
    const sheet = first((await again(book)).workbook);
    expect([0, 1, 2].map((row) => formatAt(sheet, row, 0))).toEqual(
      new Array(3).fill('yyyy"年"m"月"d"日"'),
    );
    expect(formatAt(sheet, 1, 1)).toBe('yyyy-mm-dd');
  });

  test('saving what was just opened changes no part of it', async () => {
    const { path, workbook, original } = await again(
      bookOf([
        ['a', 1],
        ['b', 2],
      ]),
    );
    const copy = newPath();
    await saveWorkbook(workbook, original, copy);
    const parts = async (file: string) => {
      const { original: read } = await open(file);
      const names = Object.keys(read.zip.files).sort();
      return Promise.all(names.map(async (n) => [n, await read.zip.file(n)?.async('string')]));
    };
    const sheets = (all: unknown[][]) =>
      all.filter(([name]) => /sheet\d|styles/.test(String(name)));
    expect(sheets(await parts(copy))).toEqual(sheets(await parts(path)));
  });

  test('the input is never written to, by whatever name', async () => {
    const { path, workbook, original } = await again(bookOf([['a']]));
    const bytes = readFileSync(path);
    const name = join(folder, '.', path.slice(folder.length + 1));
    const saved = await saveWorkbook(workbook, original, name);
    expect(saved).toEqual({ ok: false, problem: { code: 'fileIsInput', file: name } });
    expect(readFileSync(path)).toEqual(bytes);
  });

  test('a folder that is not there is a problem, not a crash', async () => {
    const path = join(folder, 'none', 'a.xlsx');
    const saved = await saveWorkbook(bookOf([['a']]), undefined, path);
    expect(saved).toMatchObject({
      ok: false,
      problem: { code: 'fileNotWritten', detail: 'ENOENT' },
    });
  });
});

describe('4-host files: bad input', () => {
  const cut = async (): Promise<Buffer> => {
    const { path } = await again(bookOf([['a']]));
    return readFileSync(path).subarray(0, 900);
  };
  test.each<
    [because: string, name: string, bytes: () => Buffer | Promise<Buffer>, expected: object]
  >([
    ['text', 'a.xlsx', () => Buffer.from('姓名\n王'), { code: 'fileNoWorkbook' }],
    ['ASCII text', 'b.xlsx', () => Buffer.from('name\nWang'), { looksLike: 'text' }],
    ['a CSV file', 'c.csv', () => Buffer.from('name,fees\nWang,1'), { code: 'fileIsCsv' }],
    ['a picture', 'd.xlsx', () => Buffer.from('89504e470d0a', 'hex'), { looksLike: 'picture' }],
    ['nothing', 'e.xlsx', () => Buffer.alloc(0), { looksLike: 'nothing' }],
    [
      'a password or .xls',
      'f.xlsx',
      () => Buffer.from('d0cf11e0a1b1', 'hex'),
      { code: 'fileProtectedOrOld' },
    ],
    ['a cut-off download', 'g.xlsx', cut, { code: 'fileDamaged' }],
  ])('%s', async (_, name, bytes, expected) => {
    const path = join(folder, name);
    writeFileSync(path, new Uint8Array(await bytes()));
    const opened = await openWorkbook(path, { zone: 'UTC' });
    expect(opened).toMatchObject({ ok: false, problem: { file: path, ...expected } });
  });

  test('a file that is not there', async () => {
    const path = join(folder, 'none.xlsx');
    const opened = await openWorkbook(path, { zone: 'UTC' });
    expect(opened).toEqual({ ok: false, problem: { code: 'fileMissing', file: path } });
  });

  test('a workbook without any content', async () => {
    const path = newPath();
    await saveWorkbook(bookOf([]), undefined, path);
    const opened = await openWorkbook(path, { zone: 'UTC' });
    expect(opened).toEqual({ ok: false, problem: { code: 'fileEmpty', file: path } });
  });
});

test('a protection of ours is neither saved nor counted as lost: the next check puts it up', async () => {
  const book = bookOf([['规则']]);
  const [sheet] = book.sheets;
  const description = `${GUARD_MARK}for leads`;
  sheet?.protections.push(
    { range: 'sheet', warningOnly: true, description },
    { range: 'sheet', warningOnly: false, description, editors: ['he@example.com'] },
  );
  const { workbook } = await again(book);
  expect(workbook.sheets[0]?.protections).toEqual([]);
  expect([...book.notCarried]).toEqual([]);
});
