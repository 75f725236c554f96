// What a worksheet holds beside its cells: frozen rows, column formats, merges, rules, protection.
import { cellKey, columnOfKey, type GridRange, rowOfKey, type Sheet } from '../model/workbook';
import type { CellStyle, DifferentialStyle } from './read-styles';
import { parseArea, parseAreas } from './reference-text';
import { forEachCell, forEachRow } from './sheet-data';
import { attribute, decodeXml, type Element, element, elements } from './xml';

/** How many rows and columns a new sheet has; a file's sheet has no fewer. */
const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 26;

/** A conditional-format rule as it stands in the file, kept with the model's rule. */
export interface CarriedRule {
  readonly xml: string;
}
/** A validation of the file; several rectangles of one element share it. */
export interface CarriedValidation {
  readonly xml: string;
}

const isOn = (flag: string | undefined): boolean => flag === '1' || flag === 'true';

/** Where columns have a style of their own: `<col min max style>`. */
export const readColumnStyles = (xml: string): Map<number, number> => {
  const styles = new Map<number, number>();
  for (const { tag } of elements(element(xml, 'cols')?.inner ?? '', 'col')) {
    const style = Number(attribute(tag, 'style') ?? 0);
    const last = Math.min(Number(attribute(tag, 'max')), 1000);
    if (style === 0) continue;
    for (let column = Number(attribute(tag, 'min')); column <= last; column += 1) {
      styles.set(column - 1, style);
    }
  }
  return styles;
};

/** The merged rectangles; only their first cell has a value. */
const blankMerged = (xml: string, sheet: Sheet): void => {
  for (const { tag } of elements(element(xml, 'mergeCells')?.inner ?? '', 'mergeCell')) {
    const area = parseArea(attribute(tag, 'ref') ?? '');
    if (area === undefined) continue;
    for (let row = area.row; row < Math.min(area.row + area.rows, sheet.values.length); row += 1) {
      const cells = sheet.values[row];
      const end = Math.min(area.column + area.columns, cells?.length ?? 0);
      for (let column = area.column; column < end; column += 1) {
        if (cells === undefined || (row === area.row && column === area.column)) continue;
        cells[column] = null;
        sheet.formulas.delete(cellKey(row, column));
        sheet.spilled.delete(cellKey(row, column));
      }
    }
  }
};

const readRules = (xml: string, sheet: Sheet, looks: readonly DifferentialStyle[]): void => {
  for (const block of elements(xml, 'conditionalFormatting')) {
    const ranges = parseAreas(attribute(block.tag, 'sqref') ?? '');
    for (const rule of elements(block.inner, 'cfRule')) {
      const type = attribute(rule.tag, 'type') ?? '';
      const carried: CarriedRule = { xml: rule.whole };
      sheet.rules.push({
        criteria: type === 'expression' ? 'CUSTOM_FORMULA' : type,
        values: elements(rule.inner, 'formula').map(({ inner }) => `=${decodeXml(inner)}`),
        ranges,
        ...looks[Number(attribute(rule.tag, 'dxfId') ?? -1)],
        carried,
      });
    }
  }
};

/** The texts of a list that stands in the rule itself: `"a,b"`. */
const listOf = (validation: Element): string[] | undefined => {
  if (attribute(validation.tag, 'type') !== 'list') return undefined;
  const text = decodeXml(element(validation.inner, 'formula1')?.inner ?? '').trim();
  if (!/^".*"$/s.test(text)) return undefined;
  return text
    .slice(1, -1)
    .replace(/""/g, '"')
    .split(',')
    .map((value) => value.trim());
};

const readValidations = (xml: string, sheet: Sheet): void => {
  for (const found of elements(element(xml, 'dataValidations')?.inner ?? '', 'dataValidation')) {
    const values = listOf(found);
    const source: CarriedValidation = { xml: found.whole };
    const strict = isOn(attribute(found.tag, 'showErrorMessage'));
    const allowInvalid = !strict || (attribute(found.tag, 'errorStyle') ?? 'stop') !== 'stop';
    for (const range of parseAreas(attribute(found.tag, 'sqref') ?? '')) {
      const isCheckbox = values !== undefined && /^true,false$/i.test(values.join());
      sheet.validations.push({
        range,
        rule: isCheckbox
          ? { kind: 'checkbox' }
          : values === undefined
            ? { kind: 'carried', source }
            : { kind: 'list', values },
        allowInvalid,
      });
    }
  }
};

/**
 * A protected sheet of a file leaves its unlocked cells free; the model has rectangles. So each
 * column is protected unless all its cells (those of a column without any: its style) are unlocked.
 */
const readProtection = (xml: string, sheet: Sheet, styles: readonly CellStyle[]): void => {
  const found = element(xml, 'sheetProtection');
  if (found === undefined || !isOn(attribute(found.tag, 'sheet'))) return;
  const locked = new Map<number, boolean>();
  forEachRow(xml, ({ inner }) =>
    forEachCell(inner, ({ column, style }) => {
      locked.set(column, (locked.get(column) ?? false) || (styles[style]?.locked ?? true));
    }),
  );
  const columnStyles = readColumnStyles(xml);
  const isLocked = (column: number): boolean =>
    locked.get(column) ?? styles[columnStyles.get(column) ?? 0]?.locked ?? true;
  const pieces: GridRange[] = [];
  for (let column = 0; column < sheet.maxColumns; column += 1) {
    if (!isLocked(column)) continue;
    const last = pieces[pieces.length - 1];
    if (last !== undefined && last.column + last.columns === column) {
      pieces[pieces.length - 1] = { ...last, columns: last.columns + 1 };
    } else pieces.push({ row: 0, column, rows: sheet.maxRows, columns: 1 });
  }
  const whole = pieces[0]?.columns === sheet.maxColumns;
  sheet.protections.push(
    ...(whole ? (['sheet'] as const) : pieces).map((range) => ({ range, warningOnly: false })),
  );
};

/** The grid is as large as what stands in it, and never smaller than a new sheet. */
const fitGrid = (sheet: Sheet): void => {
  let columns = LEAST_COLUMNS;
  for (const row of sheet.values) columns = Math.max(columns, row?.length ?? 0);
  let rows = Math.max(LEAST_ROWS, sheet.values.length);
  for (const key of [...sheet.spilled.keys(), ...sheet.formulas.keys()]) {
    rows = Math.max(rows, rowOfKey(key) + 1);
    columns = Math.max(columns, columnOfKey(key) + 1);
  }
  sheet.maxRows = rows;
  sheet.maxColumns = columns;
};

/** Completes a sheet whose cells are read. */
export const readSheetProperties = (
  xml: string,
  sheet: Sheet,
  cells: readonly CellStyle[],
  looks: readonly DifferentialStyle[],
): void => {
  const pane = element(element(xml, 'sheetViews')?.inner ?? '', 'pane');
  if (pane !== undefined && /^frozen/.test(attribute(pane.tag, 'state') ?? '')) {
    sheet.frozenRows = Number(attribute(pane.tag, 'ySplit') ?? 0);
  }
  for (const [column, style] of readColumnStyles(xml)) {
    const format = cells[style]?.numberFormat;
    if (format !== undefined) sheet.columnFormats.set(column, format);
  }
  blankMerged(xml, sheet);
  fitGrid(sheet);
  readRules(xml, sheet, looks);
  readValidations(xml, sheet);
  readProtection(xml, sheet, cells);
};
