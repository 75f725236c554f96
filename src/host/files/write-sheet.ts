// Writes what a worksheet holds beside its cells where it changed: panes, columns, rules, validation.
import type { BooleanRule, GridRange, Sheet, Validation } from '../model/workbook';
import type { CarriedRule, CarriedValidation } from './read-sheet';
import { renderAreas } from './reference-text';
import type { StyleBook } from './style-book';
import {
  attribute,
  element,
  elements,
  encodeXml,
  insertBefore,
  replaceElement,
  withAttribute,
} from './xml';

/** The children of a worksheet in the order of the schema. */
const ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

export interface SheetWriter {
  readonly sheet: Sheet;
  readonly before: Sheet;
  readonly styles: StyleBook;
  /** Puts the as-of date in the place of TODAY() in our rules. */
  readonly inRule: (formula: string) => string;
  readonly lost: (kind: string, count: number) => void;
}

const put = (xml: string, name: string, child: string): string => {
  const old = element(xml, name);
  if (old !== undefined) return replaceElement(xml, old, child);
  return insertBefore(xml, child, 'worksheet', ORDER.slice(ORDER.indexOf(name) + 1));
};

const frozen = (xml: string, { sheet, before }: SheetWriter): string => {
  if (sheet.frozenRows === before.frozenRows) return xml;
  const rows = sheet.frozenRows;
  const views = element(xml, 'sheetViews');
  const view = element(views?.inner ?? '', 'sheetView');
  const tag = (view?.tag ?? '<sheetView workbookViewId="0">').replace(/\s*\/>$/, '>');
  const rest = (view?.inner ?? '').replace(
    /<(pane|selection)(?=[\s/>])[^>]*?(\/>|>\s*<\/\1>)/g,
    '',
  );
  const pane =
    rows === 0
      ? ''
      : `<pane ySplit="${rows}" topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`;
  return put(xml, 'sheetViews', `<sheetViews>${tag}${pane}${rest}</sheetView></sheetViews>`);
};

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

interface ColumnLook {
  readonly tag: string;
}

/** New column formats, and room for what stands in columns that were empty in the file. */
const columns = (xml: string, writer: SheetWriter): string => {
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
  if (fresh.length === 0 && formats.length === 0) return xml;
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
  for (const column of fresh) {
    if (attribute(tagOf(column), 'hidden') === '1') continue;
    const width = Math.max(widthOf(sheet, column), Number(attribute(tagOf(column), 'width') ?? 0));
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
  return put(xml, 'cols', `<cols>${own.join('')}${tail.join('')}</cols>`);
};

const isCarriedRule = (carried: unknown): carried is CarriedRule =>
  typeof carried === 'object' && carried !== null && 'xml' in carried;

const sameRule = (a: BooleanRule, b: BooleanRule | undefined): boolean =>
  b !== undefined &&
  a.carried === b.carried &&
  renderAreas(a.ranges) === renderAreas(b.ranges) &&
  a.values.join('\n') === b.values.join('\n');

const formulaText = (value: unknown): string => encodeXml(String(value).replace(/^=/, ''));

const carriedXml = (rule: BooleanRule, { xml }: CarriedRule): string => {
  const formulas = elements(xml, 'formula');
  return formulas.reduceRight(
    (text, found, index) =>
      replaceElement(text, found, `<formula>${formulaText(rule.values[index] ?? '')}</formula>`),
    xml,
  );
};

/** Rules of ours come after all of the file's; theirs stay untouched unless they moved or went. */
const rules = (xml: string, writer: SheetWriter): string => {
  const { sheet, before, styles } = writer;
  const theirs = sheet.rules.filter(({ carried }) => isCarriedRule(carried));
  const ours = sheet.rules.filter(({ carried }) => !isCarriedRule(carried));
  const isUntouched =
    theirs.length === before.rules.length &&
    theirs.every((rule, i) => sameRule(rule, before.rules[i]));
  if (isUntouched && ours.length === 0) return xml;
  const block = (rule: BooleanRule, inner: string): string =>
    `<conditionalFormatting sqref="${renderAreas(rule.ranges)}">${inner}</conditionalFormatting>`;
  let rest = xml;
  let kept = '';
  for (const old of elements(xml, 'conditionalFormatting').reverse()) {
    kept = old.whole + kept;
    rest = replaceElement(rest, old, '');
  }
  if (!isUntouched) {
    kept = theirs
      .map((rule) =>
        isCarriedRule(rule.carried) ? block(rule, carriedXml(rule, rule.carried)) : '',
      )
      .join('');
  }
  const used = [...xml.matchAll(/\spriority="(\d+)"/g)].map(([, priority]) => Number(priority));
  const first = Math.max(0, ...used) + 1;
  const added = ours.map((rule, index) => {
    if (rule.criteria !== 'CUSTOM_FORMULA') {
      writer.lost('conditionalFormats', 1);
      return '';
    }
    const formula = formulaText(writer.inRule(String(rule.values[0] ?? '')));
    const look = styles.look(rule);
    return block(
      rule,
      `<cfRule type="expression" dxfId="${look}" priority="${first + index}"><formula>${formula}</formula></cfRule>`,
    );
  });
  const all = kept + added.join('');
  if (all === '') return rest;
  return insertBefore(
    rest,
    all,
    'worksheet',
    ORDER.slice(ORDER.indexOf('conditionalFormatting') + 1),
  );
};

/** The format's limit for the texts of a list that stands in the rule. */
const LONGEST_LIST = 255;

const sourceOf = (rule: Validation['rule']): string | undefined => {
  if (rule.kind !== 'carried') return undefined;
  const { source } = rule;
  return typeof source === 'object' && source !== null && 'xml' in source
    ? String((source as CarriedValidation).xml)
    : undefined;
};

const validationXml = (validation: Validation, writer: SheetWriter): string => {
  const { rule, allowInvalid } = validation;
  const sqref = renderAreas([validation.range]);
  const source = sourceOf(rule);
  if (source !== undefined) {
    const tag = elements(source, 'dataValidation')[0]?.tag ?? '';
    return withAttribute(tag, 'sqref', sqref) + source.slice(tag.length);
  }
  if (rule.kind === 'carried') return '';
  const list = rule.kind === 'checkbox' ? 'TRUE,FALSE' : rule.values.join(',');
  if (
    list.length > LONGEST_LIST ||
    (rule.kind === 'list' && rule.values.some((v) => v.includes(',')))
  ) {
    writer.lost('dropDowns', 1);
    return '';
  }
  const strict = allowInvalid ? '' : ' showErrorMessage="1"';
  const formula = encodeXml(`"${list.replace(/"/g, '""')}"`);
  return `<dataValidation type="list" allowBlank="1"${strict} sqref="${sqref}"><formula1>${formula}</formula1></dataValidation>`;
};

const validations = (xml: string, writer: SheetWriter): string => {
  const { sheet, before } = writer;
  const now = new Set(sheet.validations);
  const gone = before.validations.filter((validation) => !now.has(validation));
  const old = new Set(before.validations);
  const added = sheet.validations.filter((validation) => !old.has(validation));
  if (gone.length === 0 && added.length === 0) return xml;
  const list = element(xml, 'dataValidations');
  // When one of the file's is gone, all are written from the model: an element may serve many ranges.
  const kept = gone.length === 0 ? (list?.inner ?? '') : '';
  const written = (gone.length === 0 ? added : sheet.validations).map((v) =>
    validationXml(v, writer),
  );
  const inner = kept + written.join('');
  const count = elements(inner, 'dataValidation').length;
  if (count === 0) return list === undefined ? xml : replaceElement(xml, list, '');
  const tag = (list?.tag ?? '<dataValidations>').replace(/\s*\/>$/, '>');
  return put(
    xml,
    'dataValidations',
    `${withAttribute(tag, 'count', String(count))}${inner}</dataValidations>`,
  );
};

const whole = (range: GridRange | 'sheet', sheet: Sheet): boolean =>
  range === 'sheet' || (range.rows >= sheet.maxRows && range.columns >= sheet.maxColumns);

/** A file can only lock; a warning, or a part of a sheet, is said to be lost. */
const protection = (xml: string, writer: SheetWriter): string => {
  const { sheet, before } = writer;
  const added = sheet.protections.filter((one) => !before.protections.includes(one));
  const locks = added.filter(({ range, warningOnly }) => !warningOnly && whole(range, sheet));
  if (added.length > locks.length) writer.lost('protections', added.length - locks.length);
  if (locks.length === 0) return xml;
  return put(xml, 'sheetProtection', '<sheetProtection sheet="1" objects="1" scenarios="1"/>');
};

/** Writes everything but the cells; a sheet without changes comes back as it was. */
export const writeSheetProperties = (xml: string, writer: SheetWriter): string =>
  [frozen, columns, rules, validations, protection].reduce(
    (text, write) => write(text, writer),
    xml,
  );

/** Without the note of how large the sheet is: optional, and wrong once cells were added. */
export const withoutDimension = (xml: string): string => {
  const found = element(xml, 'dimension');
  return found === undefined ? xml : replaceElement(xml, found, '');
};
