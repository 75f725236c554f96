// The rows and cells of a worksheet's XML, found without building a tree: files have millions.
import { columnOfLetters } from '../model/grid-range';
import { attribute } from './xml';

export interface FileRow {
  readonly row: number;
  /** `<row ...>` */
  readonly tag: string;
  readonly inner: string;
  readonly start: number;
  readonly end: number;
}
export interface FileCell {
  readonly column: number;
  readonly style: number;
  readonly type: string | undefined;
  /** Everything between the cell's tags. */
  readonly inner: string;
  readonly whole: string;
}

/** Where `<sheetData>` begins and ends, its own tags left out; undefined when it has none. */
export const sheetDataSpan = (xml: string): readonly [number, number] | undefined => {
  const open = /<sheetData(?=[\s/>])[^>]*?(\/?)>/.exec(xml);
  if (open === null || open[1] === '/') return undefined;
  const start = open.index + open[0].length;
  const end = xml.indexOf('</sheetData>', start);
  return end < 0 ? undefined : [start, end];
};

/** Calls back with each row in order; a row without a number follows the one before it. */
export const forEachRow = (xml: string, visit: (row: FileRow) => void): void => {
  const span = sheetDataSpan(xml);
  if (span === undefined) return;
  const opening = /<row(?=[\s/>])[^>]*?(\/?)>/g;
  opening.lastIndex = span[0];
  let next = 0;
  for (let match = opening.exec(xml); match !== null; match = opening.exec(xml)) {
    if (match.index >= span[1]) return;
    const tag = match[0];
    const body = match.index + tag.length;
    const close = match[1] === '/' ? body : xml.indexOf('</row>', body);
    const end = match[1] === '/' ? body : close + '</row>'.length;
    const number = attribute(tag, 'r');
    const row = number === undefined ? next : Number(number) - 1;
    next = row + 1;
    visit({ row, tag, inner: xml.slice(body, close), start: match.index, end });
    opening.lastIndex = end;
  }
};

const CELL = /<c(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;
const PLACE = /(?:^|\s)r\s*=\s*["']([A-Za-z]+)/;
const STYLE = /(?:^|\s)s\s*=\s*["'](\d+)/;
const TYPE = /(?:^|\s)t\s*=\s*["'](\w+)/;

/** Calls back with each cell of a row in order. */
export const forEachCell = (inner: string, visit: (cell: FileCell) => void): void => {
  let next = 0;
  CELL.lastIndex = 0;
  for (let match = CELL.exec(inner); match !== null; match = CELL.exec(inner)) {
    const attributes = match[1] ?? '';
    const letters = PLACE.exec(attributes)?.[1];
    const column = letters === undefined ? next : columnOfLetters(letters);
    next = column + 1;
    const style = STYLE.exec(attributes)?.[1];
    visit({
      column,
      style: style === undefined ? 0 : Number(style),
      type: TYPE.exec(attributes)?.[1],
      inner: match[2] ?? '',
      whole: match[0],
    });
  }
};
