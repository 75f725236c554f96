// The styles of a workbook file as far as the model knows them: format, background, bold, locked.
import { builtInFormat } from './number-format';
import { attribute, type Element, element, elements } from './xml';

export interface CellStyle {
  /** Undefined: General. */
  readonly numberFormat: string | undefined;
  readonly background: string | undefined;
  readonly bold: boolean;
  readonly locked: boolean;
}
/** What a conditional format changes (a dxf). */
export interface DifferentialStyle {
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}
export interface Styles {
  readonly cells: readonly CellStyle[];
  readonly differential: readonly DifferentialStyle[];
}

const PLAIN: CellStyle = {
  numberFormat: undefined,
  background: undefined,
  bold: false,
  locked: true,
};

/** #rrggbb of a colour element; theme and indexed colours are left to the file. */
const rgb = (color: Element | undefined): string | undefined => {
  const value = color && attribute(color.tag, 'rgb');
  return value === undefined ? undefined : `#${value.slice(-6).toLowerCase()}`;
};

const on = (flag: Element | undefined): boolean =>
  flag !== undefined && !/^(0|false)$/.test(attribute(flag.tag, 'val') ?? '1');

const children = (xml: string, list: string, item: string): Element[] =>
  elements(element(xml, list)?.inner ?? '', item);

const differential = ({ inner }: Element): DifferentialStyle => {
  const fill = element(inner, 'fill')?.inner ?? '';
  const font = element(inner, 'font')?.inner ?? '';
  const background = rgb(element(fill, 'bgColor')) ?? rgb(element(fill, 'fgColor'));
  const fontColor = rgb(element(font, 'color'));
  return {
    ...(background === undefined ? {} : { background }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(on(element(font, 'b')) ? { bold: true } : {}),
  };
};

/** Number formats that the file spells out, by their number. */
export const readFormats = (xml: string): Map<number, string> =>
  new Map(
    children(xml, 'numFmts', 'numFmt').map(({ tag }) => [
      Number(attribute(tag, 'numFmtId')),
      attribute(tag, 'formatCode') ?? 'General',
    ]),
  );

/** Reads xl/styles.xml; a file without one has the plain style only. */
export const readStyles = (xml: string | undefined): Styles => {
  if (xml === undefined) return { cells: [PLAIN], differential: [] };
  const formats = readFormats(xml);
  const bold = children(xml, 'fonts', 'font').map(({ inner }) => on(element(inner, 'b')));
  const fills = children(xml, 'fills', 'fill').map(({ inner }) => {
    const pattern = element(inner, 'patternFill');
    if (pattern === undefined || attribute(pattern.tag, 'patternType') !== 'solid')
      return undefined;
    return rgb(element(pattern.inner, 'fgColor'));
  });
  const cells = children(xml, 'cellXfs', 'xf').map(({ tag, inner }): CellStyle => {
    const id = Number(attribute(tag, 'numFmtId') ?? 0);
    const format = formats.get(id) ?? builtInFormat(id);
    const protection = element(inner, 'protection');
    return {
      numberFormat: /^general$/i.test(format) ? undefined : format,
      background: fills[Number(attribute(tag, 'fillId') ?? 0)],
      bold: bold[Number(attribute(tag, 'fontId') ?? 0)] ?? false,
      locked: !/^(0|false)$/.test((protection && attribute(protection.tag, 'locked')) ?? '1'),
    };
  });
  return {
    cells: cells.length === 0 ? [PLAIN] : cells,
    differential: children(xml, 'dxfs', 'dxf').map(differential),
  };
};
