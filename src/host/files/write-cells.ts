// Writes changed cells into a worksheet's XML; every other row and cell stays as it stood.
import { cellName } from '../model/grid-range';
import { isDateFormat } from '../model/number-format';
import { cellKey, type ModelValue, type Sheet } from '../model/workbook';
import { type ChangedRow, changedKeys } from './cell-changes';
import { COMPUTED_VALUE, needsWrapping, wrap } from './google-wrapper';
import { formatForSerial } from './number-format';
import { DAYS_1904 } from './read-cells';
import { forEachCell, forEachRow, sheetDataSpan } from './sheet-data';
import type { StyleBook, StyleChange } from './style-book';
import { attribute, element, encodeText, encodeXml, withAttribute } from './xml';

/** The longest text that a cell of the file format holds. */
const LONGEST_TEXT = 32_767;
const ERRORS = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!']);

export interface CellWriter {
  readonly sheet: Sheet;
  readonly before: Sheet;
  readonly wrapped: ReadonlySet<number>;
  /** Cells whose formula fills others too. */
  readonly anchors: ReadonlySet<number>;
  readonly styles: StyleBook;
  readonly columnStyles: ReadonlyMap<number, number>;
  readonly date1904: boolean;
  readonly customFunctions: readonly string[];
  readonly lost: (kind: string) => void;
}

/** Type attribute and `<v>` of a value; a formula's text goes into `<v>`, a plain one inline. */
const content = (value: ModelValue, formula: string, writer: CellWriter): [string, string] => {
  const stored = (type: string, text: string): [string, string] => [
    type,
    `${formula}<v>${text}</v>`,
  ];
  const text = (raw: string): [string, string] => {
    if (raw.length > LONGEST_TEXT) writer.lost('textsCutAt32767');
    const kept = encodeText(raw.slice(0, LONGEST_TEXT));
    if (formula !== '') return stored(' t="str"', kept);
    return [' t="inlineStr"', `<is><t xml:space="preserve">${kept}</t></is>`];
  };
  if (value === null) return ['', formula];
  if (typeof value === 'string') return text(value);
  if (typeof value === 'boolean') return stored(' t="b"', value ? '1' : '0');
  if (typeof value === 'number') {
    return Number.isFinite(value) ? stored('', String(value)) : stored(' t="e"', '#NUM!');
  }
  if (value.kind === 'date') {
    return stored('', String(value.serial - (writer.date1904 ? DAYS_1904 : 0)));
  }
  return ERRORS.has(value.text) ? stored(' t="e"', value.text) : text(value.text);
};

const plainValue = (value: ModelValue, date1904: boolean): string | number | boolean | null => {
  if (value === null || typeof value !== 'object') return value;
  return value.kind === 'error' ? value.text : value.serial - (date1904 ? DAYS_1904 : 0);
};

const formulaXml = (
  key: number,
  value: ModelValue,
  oldInner: string,
  writer: CellWriter,
): string => {
  const { sheet, before, wrapped, anchors } = writer;
  const shown = plainValue(value, writer.date1904);
  const anchor = sheet.spilled.get(key);
  if (anchor !== undefined) {
    // The file's own array formulas fill their cells without any formula in them.
    const isOwn = before.spilled.get(key) === anchor && !wrapped.has(key);
    return isOwn ? '' : `<f>${encodeXml(wrap(COMPUTED_VALUE, shown))}</f>`;
  }
  const formula = sheet.formulas.get(key);
  if (formula === undefined) return '';
  const kept = before.formulas.get(key) === formula ? element(oldInner, 'f') : undefined;
  if (kept !== undefined && !wrapped.has(key)) return kept.whole;
  const text = formula.replace(/^=/, '');
  const isForeign =
    wrapped.has(key) || anchors.has(key) || needsWrapping(text, writer.customFunctions);
  return `<f>${encodeXml(isForeign ? wrap(text, shown) : text)}</f>`;
};

const styleOf = (key: number, base: number, value: ModelValue, writer: CellWriter): number => {
  const { sheet, before, styles } = writer;
  const change: { -readonly [K in keyof StyleChange]: StyleChange[K] } = {};
  const format = sheet.numberFormats.get(key);
  if (format !== before.numberFormats.get(key)) change.numberFormat = format ?? null;
  const effective = change.numberFormat ?? styles.formatOf(base) ?? 'General';
  if (typeof value === 'object' && value?.kind === 'date' && !isDateFormat(effective)) {
    change.numberFormat = formatForSerial(value.serial);
  }
  const background = sheet.backgrounds.get(key);
  if (background !== before.backgrounds.get(key)) change.background = background ?? null;
  if (sheet.bold.has(key) !== before.bold.has(key)) change.bold = sheet.bold.has(key);
  return styles.derive(base, change);
};

const cellXml = (
  row: number,
  column: number,
  base: number,
  oldInner: string,
  writer: CellWriter,
): string => {
  const key = cellKey(row, column);
  const value = writer.sheet.values[row]?.[column] ?? null;
  const formula = formulaXml(key, value, oldInner, writer);
  const style = styleOf(key, base, value, writer);
  const [type, body] = content(value, formula, writer);
  const s = style === 0 ? '' : ` s="${style}"`;
  if (body === '') return s === '' ? '' : `<c r="${cellName(row, column)}"${s}/>`;
  return `<c r="${cellName(row, column)}"${s}${type}>${body}</c>`;
};

const NO_FORMULA_FOLLOWERS: ReadonlySet<string> = new Set();

/** Shared formulas whose master is overwritten: their followers have to stand for themselves. */
const lostMasters = (xml: string, changed: ReadonlySet<number>): ReadonlySet<string> => {
  if (!xml.includes('t="shared"')) return NO_FORMULA_FOLLOWERS;
  const lost = new Set<string>();
  forEachRow(xml, ({ row, inner }) => {
    if (!inner.includes('t="shared"')) return;
    forEachCell(inner, (cell) => {
      const formula = element(cell.inner, 'f');
      const index = formula && attribute(formula.tag, 'si');
      if (index === undefined || formula?.inner === '') return;
      if (changed.has(cellKey(row, cell.column))) lost.add(index);
    });
  });
  return lost;
};

/** A row with its changed cells, and with followers of lost masters written out. */
const rowXml = (
  tag: string,
  inner: string,
  { row, columns }: ChangedRow,
  lost: ReadonlySet<string>,
  writer: CellWriter,
): string => {
  const opening = withAttribute(tag.replace(/\s*\/>$/, '>'), 'spans', undefined);
  const rowStyle =
    attribute(tag, 'customFormat') === '1' ? Number(attribute(tag, 's') ?? 0) : undefined;
  const pending = new Set(columns);
  const cells = new Map<number, string>();
  forEachCell(inner, (cell) => {
    const formula = lost.size > 0 ? element(cell.inner, 'f') : undefined;
    const orphan = formula !== undefined && lost.has(attribute(formula.tag, 'si') ?? '');
    const rewrite = pending.delete(cell.column) || orphan;
    const old = orphan ? '' : cell.inner;
    cells.set(
      cell.column,
      rewrite ? cellXml(row, cell.column, cell.style, old, writer) : cell.whole,
    );
  });
  for (const column of pending) {
    const base = rowStyle ?? writer.columnStyles.get(column) ?? 0;
    cells.set(column, cellXml(row, column, base, '', writer));
  }
  const sorted = [...cells].sort(([a], [b]) => a - b).map(([, xml]) => xml);
  return `${opening}${sorted.join('')}</row>`;
};

/** The worksheet's XML with the changed rows written. */
export const writeCells = (
  xml: string,
  rows: readonly ChangedRow[],
  writer: CellWriter,
): string => {
  if (rows.length === 0) return xml;
  const whole = xml.replace(/<sheetData\s*\/>/, '<sheetData></sheetData>');
  const span = sheetDataSpan(whole);
  if (span === undefined) return xml;
  const lost = lostMasters(whole, changedKeys(rows));
  const pieces: string[] = [];
  let next = 0;
  const newRowsBefore = (row: number): void => {
    for (let change = rows[next]; change !== undefined && change.row < row; change = rows[next]) {
      pieces.push(rowXml(`<row r="${change.row + 1}">`, '', change, lost, writer));
      next += 1;
    }
  };
  forEachRow(whole, ({ row, tag, inner, start, end }) => {
    newRowsBefore(row);
    const change = rows[next]?.row === row ? rows[next] : undefined;
    if (change !== undefined) next += 1;
    if (change === undefined && (lost.size === 0 || !inner.includes('t="shared"'))) {
      pieces.push(whole.slice(start, end));
    } else pieces.push(rowXml(tag, inner, change ?? { row, columns: [] }, lost, writer));
  });
  newRowsBefore(Number.POSITIVE_INFINITY);
  return whole.slice(0, span[0]) + pieces.join('') + whole.slice(span[1]);
};
