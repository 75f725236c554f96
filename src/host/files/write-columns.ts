// Writes new column formats, and widths for columns that were empty in the file.
import type { Sheet } from '../model/workbook';
import { putPart, type SheetWriter } from './sheet-writer';
import { attribute, element, elements, withAttribute } from './xml';

/** Width in characters that shows every text of a column, within reason. */
const widthOf = (sheet: Sheet, column: number): number => {
  let widest = 8;
  for (const row of sheet.values.slice(0, 300)) {
    const value = row?.[column] ?? null;
    const text = typeof value === 'object' ? '2026-01-01' : String(value);
    let width = 0;
    for (const c of text) width += c.charCodeAt(0) > 0x2e80 ? 2 : 1;
    widest = Math.max(widest, width);
  }
  return Math.min(widest + 2, 44);
};

/** A character of the default font. */
const PIXELS_PER_CHARACTER = 7;

interface ColumnLook {
  readonly tag: string;
}

/** New column formats, and room for what stands in columns that were empty in the file. */
export const writeColumns = (xml: string, writer: SheetWriter): string => {
  const { sheet, before, styles } = writer;
  const used = (values: Sheet['values']): Set<number> => {
    const found = new Set<number>();
    for (const row of values)
      row?.forEach((value, column) => {
        if (value !== null) found.add(column);
      });
    return found;
  };
  const then = used(before.values);
  const fresh = [...used(sheet.values)].filter((column) => !then.has(column));
  const formats = [
    ...new Set([...sheet.columnFormats.keys(), ...before.columnFormats.keys()]),
  ].filter((column) => sheet.columnFormats.get(column) !== before.columnFormats.get(column));
  const set = [...sheet.columnWidths.keys()];
  if (fresh.length === 0 && formats.length === 0 && set.length === 0) return xml;
  const looks = new Map<number, ColumnLook>();
  const tail: string[] = [];
  for (const { tag, whole } of elements(element(xml, 'cols')?.inner ?? '', 'col')) {
    const [min, max] = [Number(attribute(tag, 'min')), Number(attribute(tag, 'max'))];
    const last = Math.min(max, sheet.maxColumns);
    for (let column = min; column <= last; column += 1) looks.set(column - 1, { tag });
    if (max > last) tail.push(withAttribute(whole, 'min', String(Math.max(min, last + 1))));
  }
  const tagOf = (column: number): string => looks.get(column)?.tag ?? '<col width="9.14"/>';
  for (const column of formats) {
    const format = sheet.columnFormats.get(column) ?? null;
    const base = Number(attribute(tagOf(column), 'style') ?? 0);
    const style = styles.derive(base, { numberFormat: format });
    looks.set(column, { tag: withAttribute(tagOf(column), 'style', String(style)) });
  }
  for (const column of [...new Set([...fresh, ...set])]) {
    if (attribute(tagOf(column), 'hidden') === '1') continue;
    const pixels = sheet.columnWidths.get(column);
    const width =
      pixels === undefined
        ? Math.max(widthOf(sheet, column), Number(attribute(tagOf(column), 'width') ?? 0))
        : pixels / PIXELS_PER_CHARACTER;
    const tag = withAttribute(tagOf(column), 'width', String(width));
    looks.set(column, { tag: withAttribute(tag, 'customWidth', '1') });
  }
  const own = [...looks]
    .sort(([a], [b]) => a - b)
    .map(([column, { tag }]) => {
      const closed = tag.replace(/\s*\/?>$/, '/>');
      return withAttribute(
        withAttribute(closed, 'max', String(column + 1)),
        'min',
        String(column + 1),
      );
    });
  return putPart(xml, 'cols', `<cols>${own.join('')}${tail.join('')}</cols>`);
};
