// Adds the styles that changed cells need to a workbook's styles, each combination once.
import { readFormats, readStyles } from './read-styles';
import {
  attribute,
  element,
  elements,
  encodeXml,
  insertBefore,
  replaceElement,
  withAttribute,
} from './xml';

/** What a cell wants to differ from its base style; undefined leaves it, null takes it away. */
export interface StyleChange {
  readonly numberFormat?: string | null;
  readonly background?: string | null;
  readonly bold?: boolean;
}
export interface RuleLook {
  readonly background?: string | undefined;
  readonly fontColor?: string | undefined;
  readonly bold?: boolean | undefined;
}
export interface StyleBook {
  /** The number of the style that is the base one with the change. */
  readonly derive: (base: number, change: StyleChange) => number;
  /** The number of a conditional format's look. */
  readonly look: (look: RuleLook) => number;
  /** The number format of a style, also of one that was added; undefined is General. */
  readonly formatOf: (style: number) => string | undefined;
  /** xl/styles.xml with everything added; undefined when nothing was. */
  readonly render: () => string | undefined;
}

/** Text is format 49 everywhere; our own formats get numbers from here on. */
const FIRST_OWN_FORMAT = 164;
const TEXT_FORMAT = 49;
const LISTS = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
];
const FOLLOWERS = [...LISTS, 'tableStyles', 'colors', 'extLst'];

const argb = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`;

/** One list of the styles part: what is there, and what is added to it. */
class StyleList {
  private readonly items: string[];
  private readonly known: number;
  private readonly indexes = new Map<string, number>();
  constructor(
    xml: string,
    private readonly list: string,
    item: string,
  ) {
    this.items = elements(element(xml, list)?.inner ?? '', item).map(({ whole }) => whole);
    this.known = this.items.length;
  }
  at(index: number): string | undefined {
    return this.items[index];
  }
  get changed(): boolean {
    return this.items.length > this.known;
  }
  add(item: string): number {
    const index = this.indexes.get(item) ?? this.items.push(item) - 1;
    this.indexes.set(item, index);
    return index;
  }
  renderInto(xml: string): string {
    if (!this.changed) return xml;
    const { list } = this;
    const old = element(xml, list);
    const tag = withAttribute(
      (old?.tag ?? `<${list}>`).replace(/\/>$/, '>'),
      'count',
      String(this.items.length),
    );
    const whole = `${tag}${this.items.join('')}</${list}>`;
    if (old !== undefined) return replaceElement(xml, old, whole);
    return insertBefore(xml, whole, 'styleSheet', FOLLOWERS.slice(FOLLOWERS.indexOf(list) + 1));
  }
}

const withBold = (font: string, bold: boolean): string => {
  const plain = font.replace(/<b(?=[\s/>])[^>]*?(?:\/>|>\s*<\/b>)/g, '');
  if (!bold) return plain;
  return /^<font[^>]*\/>$/.test(plain)
    ? '<font><b/></font>'
    : plain.replace(/^<font[^>]*>/, '$&<b/>');
};

const setAttributes = (xf: string, values: Readonly<Record<string, number>>): string => {
  const tag = elements(xf, 'xf')[0]?.tag ?? '<xf/>';
  let changed = tag;
  for (const [name, value] of Object.entries(values))
    changed = withAttribute(changed, name, String(value));
  return changed + xf.slice(tag.length);
};

/** A book over xl/styles.xml. */
export const styleBook = (xml: string): StyleBook => {
  const formats = new Map([...readFormats(xml)].map(([id, code]) => [code, id]));
  let nextFormat = Math.max(FIRST_OWN_FORMAT - 1, ...formats.values()) + 1;
  const formatList = new StyleList(xml, 'numFmts', 'numFmt');
  const fonts = new StyleList(xml, 'fonts', 'font');
  const fills = new StyleList(xml, 'fills', 'fill');
  const xfs = new StyleList(xml, 'cellXfs', 'xf');
  const looks = new StyleList(xml, 'dxfs', 'dxf');
  const derived = new Map<string, number>();
  const styles = readStyles(xml);
  const ownFormats = new Map<number, string | undefined>();
  const formatOf = (style: number): string | undefined =>
    ownFormats.has(style) ? ownFormats.get(style) : styles.cells[style]?.numberFormat;

  const formatId = (code: string | null): number => {
    if (code === null || /^general$/i.test(code)) return 0;
    if (code === '@') return TEXT_FORMAT;
    const known = formats.get(code);
    if (known !== undefined) return known;
    const id = nextFormat;
    nextFormat += 1;
    formats.set(code, id);
    formatList.add(`<numFmt numFmtId="${id}" formatCode="${encodeXml(code)}"/>`);
    return id;
  };
  const solid = (color: string): string =>
    `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;

  const derive = (base: number, change: StyleChange): number => {
    const key = `${base}|${change.numberFormat}|${change.background}|${change.bold}`;
    const known = derived.get(key);
    if (known !== undefined) return known;
    const xf = xfs.at(base) ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
    const values: Record<string, number> = {};
    if (change.numberFormat !== undefined) {
      values.numFmtId = formatId(change.numberFormat);
      values.applyNumberFormat = 1;
    }
    if (change.background !== undefined) {
      values.fillId = change.background === null ? 0 : fills.add(solid(change.background));
      values.applyFill = 1;
    }
    if (change.bold !== undefined) {
      const font = fonts.at(Number(attribute(xf, 'fontId') ?? 0)) ?? '<font/>';
      values.fontId = fonts.add(withBold(font, change.bold));
      values.applyFont = 1;
    }
    const index = Object.keys(values).length === 0 ? base : xfs.add(setAttributes(xf, values));
    const format =
      change.numberFormat === undefined ? formatOf(base) : (change.numberFormat ?? undefined);
    ownFormats.set(index, format);
    derived.set(key, index);
    return index;
  };

  const look = ({ background, fontColor, bold }: RuleLook): number => {
    const color = fontColor === undefined ? '' : `<color rgb="${argb(fontColor)}"/>`;
    const font =
      bold === true || color !== '' ? `<font>${bold === true ? '<b/>' : ''}${color}</font>` : '';
    const fill =
      background === undefined
        ? ''
        : `<fill><patternFill patternType="solid"><fgColor rgb="${argb(background)}"/><bgColor rgb="${argb(background)}"/></patternFill></fill>`;
    return looks.add(`<dxf>${font}${fill}</dxf>`);
  };

  const lists = [formatList, fonts, fills, xfs, looks];
  return {
    derive,
    formatOf,
    look,
    render: () =>
      lists.some((list) => list.changed)
        ? lists.reduce((text, list) => list.renderInto(text), xml)
        : undefined,
  };
};
