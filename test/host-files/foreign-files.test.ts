// 4-host "Files": files of other programs, read as they mean it and given back with what they hold.
import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { openWorkbook } from '../../src/host/files/open-workbook';
import { type SaveOptions, saveWorkbook, workbookBytes } from '../../src/host/files/save-workbook';
import { cellKey, putValue, type Sheet, type Workbook } from '../../src/host/model/workbook';

const folder = mkdtempSync(join(tmpdir(), 'foreign-'));
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
const first = (book: Workbook): Sheet => {
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
};

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd;@"/></numFmts><fonts count="1"><font><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0" applyNumberFormat="1"/><xf numFmtId="31" fontId="0"/><xf numFmtId="57" fontId="0"/><xf numFmtId="0" fontId="0"><protection locked="0"/></xf></cellXfs><dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFFF00"/></patternFill></fill></dxf></dxfs></styleSheet>`;

interface Parts {
  /** What stands inside `<sheetData>`. */
  readonly rows: string;
  readonly after?: string;
  readonly before?: string;
  readonly texts?: string;
  readonly workbook?: string;
  readonly more?: Readonly<Record<string, string>>;
}
/** A file put together by hand, as other programs write it. */
const fileOf = async ({
  rows,
  after = '',
  before = '',
  texts = '',
  workbook = '',
  more = {},
}: Parts) => {
  const zip = new JSZip();
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (...all: string[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/></Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbook}<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      relation('rId2', 'styles', 'styles.xml'),
      relation('rId3', 'sharedStrings', 'sharedStrings.xml'),
    ),
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${texts}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
    ...more,
  };
  for (const [path, text] of Object.entries(parts)) zip.file(path, text);
  const path = newPath();
  await writeFile(path, await zip.generateAsync({ type: 'uint8array' }));
  return path;
};
const sheetXml = async (
  book: Workbook,
  original: Parameters<typeof workbookBytes>[1],
  options: SaveOptions = {},
) => {
  const zip = await JSZip.loadAsync(await workbookBytes(book, original, options));
  return (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
};

describe('4-host files: cells of other programs', () => {
  const texts =
    '<si><r><rPr><b/></rPr><t>重</t></r><r><t xml:space="preserve">点 </t></r><rPh sb="0" eb="1"><t>zhong</t></rPh></si><si><t>a&amp;lt;b_x000D_</t></si><si><t/></si>';
  test.each<[because: string, cell: string, value: unknown]>([
    ['rich text is joined, readings are left out', '<c r="A1" t="s"><v>0</v></c>', '重点 '],
    ['entities are resolved once', '<c r="A1" t="s"><v>1</v></c>', 'a&lt;b\r'],
    ['an empty text is blank', '<c r="A1" t="s"><v>2</v></c><c r="B1"><v>1</v></c>', null],
    [
      'a date, not shifted by any zone',
      '<c r="A1" s="1"><v>46346</v></c>',
      { kind: 'date', serial: 46_346 },
    ],
    [
      'the built-in date of Chinese Excel',
      '<c r="A1" s="2"><v>46346</v></c>',
      { kind: 'date', serial: 46_346 },
    ],
    [
      'its month without a day',
      '<c r="A1" s="3"><v>46346</v></c>',
      { kind: 'date', serial: 46_346 },
    ],
    ['a number beyond every date', '<c r="A1" s="1"><v>20260305</v></c>', 20_260_305],
    [
      'a date before 1900 as its text',
      '<c r="A1" s="1" t="inlineStr"><is><t>1899-05-04</t></is></c>',
      '1899-05-04',
    ],
    [
      'an ISO date',
      '<c r="A1" t="d"><v>2026-11-20T18:00:00</v></c>',
      { kind: 'date', serial: 46_346.75 },
    ],
    [
      'a text in a date cell that a formula gives',
      '<c r="A1" s="1" t="str"><f>B1</f><v>尚未联系</v></c>',
      '尚未联系',
    ],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', { kind: 'error', text: '#REF!' }],
    [
      'a tick that LibreOffice wrote',
      '<c r="A1" t="b"><f aca="false">FALSE()</f><v>0</v></c>',
      false,
    ],
    ['a cell without its place', '<c><v>5</v></c>', 5],
  ])('%s', async (_, cell, value) => {
    const { workbook } = await open(
      await fileOf({
        texts,
        rows: `<row r="1">${cell}</row><row r="2"><c r="A2"><v>1</v></c></row>`,
      }),
    );
    expect(first(workbook).values[0]?.[0] ?? null).toEqual(value);
  });

  test('the 1904 date system counts from four years later, in and out', async () => {
    const path = await fileOf({
      workbook: '<workbookPr date1904="1"/>',
      rows: '<row r="1"><c r="A1" s="1"><v>44884</v></c></row>',
    });
    const { workbook, original } = await open(path);
    expect(first(workbook).values[0]?.[0]).toEqual({ kind: 'date', serial: 46_346 });
    putValue(first(workbook), 1, 0, { kind: 'date', serial: 46_347 });
    expect(await sheetXml(workbook, original)).toMatch(/<c r="A2" s="\d+"><v>44885<\/v><\/c>/);
  });

  test('shared formulas read as they would in each cell', async () => {
    const { workbook } = await open(
      await fileOf({
        rows: '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1&amp;"A1"</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>',
      }),
    );
    expect([...first(workbook).formulas.values()]).toEqual(['=A1*$A$1&"A1"', '=A2*$A$1&"A1"']);
  });

  test('a shared formula survives when the cell that states it is overwritten', async () => {
    const path = await fileOf({
      rows: '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>',
    });
    const { workbook, original } = await open(path);
    const sheet = first(workbook);
    sheet.formulas.delete(cellKey(0, 1));
    putValue(sheet, 0, 1, 'typed');
    const xml = await sheetXml(workbook, original);
    expect(xml).toContain('<c r="B2"><f>A2*2</f><v>2</v></c>');
    expect(xml).not.toContain('shared');
  });

  test('only the first cell of a merged area has a value', async () => {
    const { workbook } = await open(
      await fileOf({
        rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="C2"><v>4</v></c></row>',
        after: '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
      }),
    );
    expect(first(workbook).values).toEqual([
      [1, null],
      [null, null, 4],
    ]);
  });

  test('elements with a prefix, and a sheet that is not called sheet1', async () => {
    const path = await fileOf({
      rows: '',
      more: {
        'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      },
    });
    expect(first((await open(path)).workbook).values).toEqual([[7]]);
  });

  test('a protected sheet protects the columns whose cells are locked', async () => {
    const { workbook } = await open(
      await fileOf({
        before: '<cols><col min="1" max="3" style="4"/></cols>',
        rows: '<row r="1"><c r="A1" s="4"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1" s="4"><v>3</v></c></row>',
        after: '<sheetProtection sheet="1"/>',
      }),
    );
    expect(first(workbook).protections.map(({ range }) => range)).toEqual([
      { row: 0, column: 1, rows: 1000, columns: 1 },
      { row: 0, column: 3, rows: 1000, columns: 23 },
    ]);
  });
});

describe("4-host files: Google's export", () => {
  const wrapped = (formula: string, value: string): string =>
    `<f>IFERROR(__xludf.DUMMYFUNCTION(${formula}),&quot;${value}&quot;)</f><v>${value}</v>`;
  const rows =
    `<row r="1"><c r="A1" t="str">${wrapped('&quot;{&quot;&quot;级别&quot;&quot;; TIER(B2:B)}&quot;', '级别')}</c>` +
    `<c r="C1" t="str">${wrapped('&quot;TIER(B&quot;&amp;&quot;2)&quot;', '重点')}</c></row>` +
    `<row r="2"><c r="A2" t="str">${wrapped('&quot;&quot;&quot;COMPUTED_VALUE&quot;&quot;&quot;', '重点')}</c></row>` +
    `<row r="3"><c r="A3" t="str"><f>iferror(__XLUDF.dummyfunction(&quot;&quot;&quot;computed_value&quot;&quot;&quot;),&quot;一般&quot;)</f><v>一般</v></c><c r="C3" t="str">${wrapped('&quot;TIER(B3)&quot;', '#ERROR!')}</c></row>`;

  test('is unwrapped', async () => {
    const sheet = first((await open(await fileOf({ rows }))).workbook);
    expect([...sheet.formulas]).toEqual([
      [cellKey(0, 0), '={"级别"; TIER(B2:B)}'],
      [cellKey(0, 2), '=TIER(B2)'],
      [cellKey(2, 2), '=TIER(B3)'],
    ]);
    expect([...sheet.spilled]).toEqual([
      [cellKey(1, 0), cellKey(0, 0)],
      [cellKey(2, 0), cellKey(0, 0)],
    ]);
    expect(sheet.values.map((row) => row?.[0])).toEqual(['级别', '重点', '一般']);
    expect(sheet.values[2]?.[2]).toEqual({ kind: 'error', text: '#ERROR!' });
  });

  test('is wrapped again where it changed, and left where it did not', async () => {
    const { workbook, original } = await open(await fileOf({ rows }));
    const sheet = first(workbook);
    putValue(sheet, 1, 0, '关注');
    sheet.formulas.set(cellKey(5, 0), `=TIER("${'长'.repeat(300)}")`);
    putValue(sheet, 5, 0, 1);
    const path = newPath();
    await saveWorkbook(workbook, original, path, { customFunctions: ['TIER'] });
    const other = new ExcelJS.Workbook();
    await other.xlsx.readFile(path);
    expect(other.getWorksheet('S')?.getCell('A2').formula).toBe(
      'IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),"关注")',
    );
    const again = first((await open(path)).workbook);
    expect([...again.formulas.entries()].sort()).toEqual([...sheet.formulas.entries()].sort());
    expect(again.spilled).toEqual(sheet.spilled);
    expect(again.values).toEqual(sheet.values);
  });
});

describe('4-host files: what the model does not know stays in the file', () => {
  const theirs =
    '<conditionalFormatting sqref="A1:A9"><cfRule type="duplicateValues" dxfId="0" priority="3" stopIfTrue="1"/></conditionalFormatting>' +
    '<conditionalFormatting sqref="B1:B9 D1:D9"><cfRule type="beginsWith" dxfId="0" priority="7" operator="beginsWith" text="x"><formula>LEFT(B1,1)="x"</formula></cfRule><cfRule type="expression" dxfId="0" priority="9"><formula>B1&gt;1</formula></cfRule></conditionalFormatting>';
  const rest =
    '<dataValidations count="1"><dataValidation type="whole" sqref="C1:C9 E1"><formula1>1</formula1></dataValidation></dataValidations><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings xmlns:x14="x"><x14:conditionalFormatting><x14:cfRule type="expression" priority="12"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
  const file = () =>
    fileOf({
      rows: '<row r="1" spans="1:1"><c r="A1"><v>1</v></c></row>',
      before: '<dimension ref="A1"/>',
      after: theirs + rest,
      more: { 'xl/charts/chart1.xml': '<chart/>', 'xl/calcChain.xml': '<calcChain/>' },
    });
  const range = { row: 1, column: 5, rows: 8, columns: 1 };
  const ours = {
    criteria: 'CUSTOM_FORMULA',
    values: ['=AND($F2<TODAY(),N("care:overdue")=0)'],
    ranges: [range],
    background: '#f4cccc',
    bold: true,
  };

  test('rules of the file keep their text and come before ours', async () => {
    const { workbook, original } = await open(await file());
    const sheet = first(workbook);
    expect(
      sheet.rules.map(({ criteria, values, background }) => [criteria, values, background]),
    ).toEqual([
      ['duplicateValues', [], '#ffff00'],
      ['beginsWith', ['=LEFT(B1,1)="x"'], '#ffff00'],
      ['CUSTOM_FORMULA', ['=B1>1'], '#ffff00'],
    ]);
    sheet.rules = [...sheet.rules, ours];
    sheet.validations = [
      ...sheet.validations,
      { range, rule: { kind: 'checkbox' }, allowInvalid: false },
    ];
    putValue(sheet, 0, 5, 'Status');
    const xml = await sheetXml(workbook, original, { asOf: 46_346 });
    expect(xml).toContain(
      `${theirs}<conditionalFormatting sqref="F2:F9"><cfRule type="expression" dxfId="1" priority="13"><formula>AND($F2&lt;DATE(2026,11,20),N(&quot;care:overdue&quot;)=0)</formula></cfRule></conditionalFormatting><dataValidations count="2"><dataValidation type="whole" sqref="C1:C9 E1"><formula1>1</formula1></dataValidation><dataValidation type="list"`,
    );
    expect(xml.endsWith(`${rest.slice(rest.indexOf('<pageMargins'))}</worksheet>`)).toBe(true);
  });

  test('TODAY() stays without a day, and in rules of others', async () => {
    const { workbook, original } = await open(await file());
    first(workbook).rules.push(ours, { ...ours, values: ['=$F2<TODAY()'] });
    const without = await sheetXml(workbook, original);
    expect(without.match(/TODAY\(\)/g)).toHaveLength(2);
    const withDay = await sheetXml(workbook, original, { asOf: 46_346 });
    expect(withDay).toContain('<formula>$F2&lt;TODAY()</formula>');
    expect(withDay.match(/TODAY\(\)/g)).toHaveLength(1);
  });

  test('ours can be taken away again, theirs stay', async () => {
    const { workbook, original } = await open(await file());
    first(workbook).rules.push(ours);
    const path = newPath();
    await saveWorkbook(workbook, original, path);
    const second = await open(path);
    const sheet = first(second.workbook);
    expect(sheet.rules).toHaveLength(4);
    sheet.rules = sheet.rules.slice(0, 3);
    const xml = await sheetXml(second.workbook, second.original);
    expect(xml).not.toContain('care:');
    expect(xml.match(/<cfRule/g)).toHaveLength(3);
    expect(xml).toContain('type="duplicateValues" dxfId="0" priority="3" stopIfTrue="1"');
  });

  test('parts that nobody asked for are still there; the calculation chain goes', async () => {
    const { workbook, original } = await open(await file());
    putValue(first(workbook), 5, 5, 'x');
    const zip = await JSZip.loadAsync(await workbookBytes(workbook, original));
    expect(zip.file('xl/charts/chart1.xml')).not.toBeNull();
    expect(zip.file('xl/calcChain.xml')).toBeNull();
    expect(await zip.file('xl/workbook.xml')?.async('string')).toContain('fullCalcOnLoad="1"');
  });

  test('what cannot be written is counted', async () => {
    const { workbook, original } = await open(await file());
    const sheet = first(workbook);
    const long = Array.from({ length: 40 }, (_, i) => `option ${i}`);
    sheet.validations.push({ range, rule: { kind: 'list', values: long }, allowInvalid: true });
    sheet.protections.push({ range, warningOnly: true });
    putValue(sheet, 3, 0, 'x'.repeat(50_000));
    await workbookBytes(workbook, original);
    expect([...workbook.notCarried].sort()).toEqual([
      ['dropDowns', 1],
      ['protections', 1],
      ['textsCutAt32767', 1],
    ]);
  });

  test('a macro workbook becomes a plain one, and says so', async () => {
    const path = await fileOf({
      rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
      more: { 'xl/vbaProject.bin': 'x' },
    });
    const { workbook, original } = await open(path);
    const zip = await JSZip.loadAsync(await workbookBytes(workbook, original));
    expect([...workbook.notCarried]).toEqual([['macros', 1]]);
    expect(zip.file('xl/vbaProject.bin')).toBeNull();
  });
});
