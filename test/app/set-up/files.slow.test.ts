// 3-product §5 on real .xlsx files: filters, merged cells, hidden and grouped rows, a hidden column, from open to save.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { openWorkbook } from '../../../src/host/files/open-workbook';
import { saveWorkbook } from '../../../src/host/files/save-workbook';
import { processZone } from '../../../src/host/services/zone-clock';
import { answered, NOTHING_CHOSEN, panelOn } from './support/panel';

const folder = mkdtempSync(join(tmpdir(), 'set-up-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

const NAMES = ['王芳', '李娜', '张伟', '刘洋', '陈静', '杨磊', '赵敏', '黄强', '周杰', '吴倩'];
const HEADER_ROW = 4;
const HIDDEN = [7, 8, 12];

/** As a school's office keeps it: a merged title, a band over two columns, a filter that hides rows. */
const write = async (path: string): Promise<void> => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('2026秋季学员');
  sheet.mergeCells('A1:H1');
  sheet.getCell('A1').value = '2026 年秋季学员登记表';
  sheet.mergeCells('A2:H2');
  sheet.getCell('A2').value = '筛选后请勿删除隐藏行';
  sheet.mergeCells('E3:F3');
  sheet.getCell('E3').value = '缴费情况';
  sheet.getRow(HEADER_ROW).values = [
    ...['学号', '姓名', '职务', '联系电话', '累计缴费', '报班时长', '跟进人', '备注'],
  ];
  NAMES.forEach((name, i) => {
    sheet.getRow(HEADER_ROW + 1 + i).values = [
      ...[`S${String(i + 1).padStart(3, '0')}`, name, i % 3 === 0 ? '部门经理' : '职员'],
      ...[`1380000${1000 + i}`, 3000 + i * 900, (i % 8) + 1, i % 2 === 0 ? '林老师' : '何老师'],
      i === 4 ? '换过电话' : '',
    ];
  });
  sheet.mergeCells('H6:H7');
  const last = HEADER_ROW + NAMES.length;
  sheet.autoFilter = `A${HEADER_ROW}:H${last}`;
  for (const row of HIDDEN) sheet.getRow(row).hidden = true;
  for (const row of [9, 10]) sheet.getRow(row).outlineLevel = 1;
  sheet.getColumn(3).hidden = true;
  sheet.views = [{ state: 'frozen', ySplit: HEADER_ROW }];
  await book.xlsx.writeFile(path);
};

const looked = async (path: string) => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const [sheet] = book.worksheets;
  if (sheet === undefined) throw new Error('no sheet');
  const rows = Array.from({ length: 30 }, (_, i) => i + 1);
  return {
    sheet,
    tabs: book.worksheets.map(({ name }) => name),
    look: {
      merges: [...(sheet.model.merges ?? [])].sort(),
      filter: JSON.stringify(sheet.autoFilter),
      hidden: rows.filter((row) => sheet.getRow(row).hidden === true),
      grouped: rows.filter((row) => (sheet.getRow(row).outlineLevel ?? 0) > 0),
      hiddenColumns: [1, 2, 3, 4, 5, 6, 7, 8].filter((column) => sheet.getColumn(column).hidden),
      frozen: JSON.stringify(sheet.views.map((view) => Reflect.get(view, 'ySplit'))),
    },
    cells: rows.map((row) =>
      [1, 2, 3, 4, 5, 6, 7, 8].map((column) => {
        const cell = sheet.getCell(row, column);
        return cell.isMerged && cell.master !== cell ? '' : String(cell.value ?? '');
      }),
    ),
  };
};

const opened = async (path: string) => {
  const found = await openWorkbook(path, { zone: processZone() });
  if (!found.ok) throw new Error(found.problem.code);
  return found;
};

test('set up, saved, opened, taken back: nothing of the file’s own is lost or counted wrongly', async () => {
  const [before, after, back] = ['before', 'after', 'back'].map((name) =>
    join(folder, `${name}.xlsx`),
  ) as [string, string, string];
  await write(before);
  const start = await looked(before);

  const first = await opened(before);
  const panel = panelOn(first.workbook);
  const proposal = answered(panel.call('setUpOpen', NOTHING_CHOSEN));
  expect(proposal.choices.roles).toMatchObject({
    id: 0,
    name: 1,
    position: 2,
    phone: 3,
    fees: 4,
    months: 5,
  });
  const trial = answered(panel.call('setUpTry', proposal.choices));
  // Hidden rows are customers, too (5-decisions).
  expect(trial.figures.customers).toBe(NAMES.length);
  const applied = answered(panel.call('setUpApply', proposal.choices));
  expect(applied.figures).toEqual(trial.figures);
  expect(await saveWorkbook(first.workbook, first.original, after)).toEqual({ ok: true });

  const set = await looked(after);
  expect(set.look).toEqual(start.look);
  expect(set.cells).toEqual(start.cells);
  expect(set.tabs).toContain('今日待办');
  const statuses = Array.from({ length: NAMES.length }, (_, i) => HEADER_ROW + 1 + i).map((row) =>
    String(set.sheet.getRow(row).getCell(12).value ?? ''),
  );
  expect(statuses.filter((text) => text !== '')).toHaveLength(NAMES.length);
  expect([...first.workbook.notCarried.keys()]).not.toContain('protections');

  const second = await opened(after);
  const removed = panelOn(second.workbook).call('setUpRemove', {
    ...{ keepRecords: false, language: 'zh' },
  });
  expect(answered(removed).left).toEqual([]);
  expect(await saveWorkbook(second.workbook, second.original, back)).toEqual({ ok: true });
  const end = await looked(back);
  expect([end.look, end.cells, end.tabs]).toEqual([start.look, start.cells, start.tabs]);
});
