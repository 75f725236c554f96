// The cells of one worksheet: values as the spreadsheet holds them, formulas as Google shows them.
import { mapReferences, type ReferenceEnd } from '../model/formula-references';
import { isDateFormat } from '../model/number-format';
import { cellKey, type DateValue, type ModelValue, putValue, type Sheet } from '../model/workbook';
import { unwrap } from './google-wrapper';
import type { CellStyle } from './read-styles';
import { parseArea } from './reference-text';
import { type FileCell, forEachCell, forEachRow } from './sheet-data';
import { attribute, decodeText, decodeXml, element, elements } from './xml';

/** The largest serial that is a date: 9999-12-31. */
const LAST_SERIAL = 2_958_465;
/** Days between the two date systems. */
export const DAYS_1904 = 1462;
const DAY = 86_400_000;

export interface CellContext {
  readonly texts: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
}
/** Cells whose formula stands in Google's wrapper, and which of them a formula elsewhere filled. */
export interface Wrapped {
  readonly keys: Set<number>;
  readonly computed: number[];
}

const PLAIN_RUN = /^<t(?:\s[^>]*)?>([^<]*)<\/t>$/;

/** The text of `<si>` or `<is>`: its runs joined, readings (phonetic runs) left out. */
export const richText = (inner: string): string => {
  const plain = PLAIN_RUN.exec(inner)?.[1];
  if (plain !== undefined) return decodeText(plain);
  const runs = inner.includes('<rPh') ? inner.replace(/<rPh[\s>][\s\S]*?<\/rPh>/g, '') : inner;
  return decodeText(
    elements(runs, 't')
      .map((run) => run.inner)
      .join(''),
  );
};

const VALUE = /<v(?:\s[^>]*)?>([\s\S]*?)<\/v>/;
const dateFormats = new Map<string, boolean>();
const showsDate = (format: string | undefined): boolean => {
  if (format === undefined) return false;
  const known = dateFormats.get(format);
  if (known !== undefined) return known;
  const answer = isDateFormat(format);
  dateFormats.set(format, answer);
  return answer;
};

const number = (raw: string, style: CellStyle | undefined, date1904: boolean): ModelValue => {
  const value = Number(raw);
  if (!Number.isFinite(value)) return raw.trim() === '' ? null : raw;
  if (!showsDate(style?.numberFormat)) return value;
  const serial = value + (date1904 ? DAYS_1904 : 0);
  return serial > LAST_SERIAL + 1 ? value : { kind: 'date', serial };
};

const isoDate = (raw: string): DateValue | string => {
  const instant = Date.parse(/[T ]/.test(raw) ? `${raw.replace(/Z$/, '')}Z` : raw);
  return Number.isNaN(instant) ? raw : { kind: 'date', serial: instant / DAY + 25_569 };
};

const readValue = (cell: FileCell, context: CellContext): ModelValue => {
  if (cell.inner === '') return null;
  if (cell.type === 'inlineStr') return richText(element(cell.inner, 'is')?.inner ?? '') || null;
  const raw = VALUE.exec(cell.inner)?.[1];
  if (raw === undefined) return null;
  switch (cell.type) {
    case 's':
      return context.texts[Number(raw)] || null;
    case 'str':
      return decodeText(raw) || null;
    case 'b':
      return raw.trim() === '1' || raw.trim() === 'true';
    case 'e':
      return { kind: 'error', text: decodeXml(raw) };
    case 'd':
      return isoDate(raw);
    default:
      return number(raw, context.styles[cell.style], context.date1904);
  }
};

const ERROR_TEXT = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|ERROR!|NULL!)$/;

/** A shared formula of another cell as it reads here. */
const shifted = (formula: string, rows: number, columns: number): string => {
  const move = (end: ReferenceEnd): ReferenceEnd => ({
    ...end,
    ...(end.row === undefined || end.rowFixed ? {} : { row: end.row + rows }),
    ...(end.column === undefined || end.columnFixed ? {} : { column: end.column + columns }),
  });
  return mapReferences(formula, ({ sheet, start, end }) => ({
    sheet,
    start: move(start),
    end: end && move(end),
  }));
};

interface Master {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Puts the cells of a worksheet into the model; says which of them stood in Google's wrapper. */
export const readCells = (xml: string, sheet: Sheet, context: CellContext): Wrapped => {
  const wrapped: Wrapped = { keys: new Set(), computed: [] };
  const masters = new Map<string, Master>();

  const formulaOf = (cell: FileCell, row: number): string | undefined => {
    const found = element(cell.inner, 'f');
    if (found === undefined) return undefined;
    const kind = attribute(found.tag, 't');
    const text = decodeXml(found.inner).replace(/_xlfn\.|_xlws\.|_xlpm\./gi, '');
    if (kind === 'shared') {
      const index = attribute(found.tag, 'si') ?? '';
      if (text !== '') {
        masters.set(index, { text, row, column: cell.column });
        return text;
      }
      const master = masters.get(index);
      return master && shifted(master.text, row - master.row, cell.column - master.column);
    }
    if (kind === 'array' && unwrap(text).kind === 'plain') {
      const area = parseArea(attribute(found.tag, 'ref') ?? '');
      const anchor = cellKey(row, cell.column);
      for (let r = 0; r < (area?.rows ?? 0); r += 1) {
        for (let c = 0; c < (area?.columns ?? 0); c += 1) {
          if (r + c > 0) sheet.spilled.set(cellKey(row + r, cell.column + c), anchor);
        }
      }
      return /^arrayformula\(/i.test(text) ? text : `ARRAYFORMULA(${text})`;
    }
    // LibreOffice writes a plain TRUE or FALSE as a formula.
    if (kind === 'dataTable' || /^(TRUE|FALSE)\(\)$/i.test(text)) return undefined;
    return text === '' ? undefined : text;
  };

  const putFormula = (key: number, text: string, value: ModelValue): ModelValue => {
    const inside = unwrap(text);
    if (inside.kind === 'plain') sheet.formulas.set(key, `=${text}`);
    else wrapped.keys.add(key);
    if (inside.kind === 'formula') sheet.formulas.set(key, `=${inside.text}`);
    if (inside.kind === 'computed') wrapped.computed.push(key);
    // The wrapper keeps an error as the text that the cell showed.
    const isError = inside.kind !== 'plain' && typeof value === 'string' && ERROR_TEXT.test(value);
    return isError ? { kind: 'error', text: value } : value;
  };

  forEachRow(xml, ({ row, inner }) => {
    forEachCell(inner, (cell) => {
      const key = cellKey(row, cell.column);
      const style = context.styles[cell.style];
      if (style?.numberFormat !== undefined) sheet.numberFormats.set(key, style.numberFormat);
      if (style?.background !== undefined) sheet.backgrounds.set(key, style.background);
      if (style?.bold === true) sheet.bold.add(key);
      const value = readValue(cell, context);
      const formula = cell.inner.includes('<f') ? formulaOf(cell, row) : undefined;
      const shown = formula === undefined ? value : putFormula(key, formula, value);
      if (shown !== null) putValue(sheet, row, cell.column, shown);
    });
  });
  return wrapped;
};
