// Writes what a worksheet holds beside its cells where it changed; the rest stays as it stands.
import type { GridRange, Sheet } from '../model/workbook';
import { putPart, type SheetWriter } from './sheet-writer';
import { writeColumns } from './write-columns';
import { writeRules } from './write-rules';
import { writeValidations } from './write-validations';
import { element, replaceElement } from './xml';

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
  return putPart(xml, 'sheetViews', `<sheetViews>${tag}${pane}${rest}</sheetView></sheetViews>`);
};

const whole = (range: GridRange | 'sheet', sheet: Sheet): boolean =>
  range === 'sheet' || (range.rows >= sheet.maxRows && range.columns >= sheet.maxColumns);

/** How our own protections begin: they name people, which no file can, and the next check puts them up. */
const OURS = 'SheetCare · ';

/** A file can only lock; a warning, or a part of a sheet, is said to be lost. */
const protection = (xml: string, writer: SheetWriter): string => {
  const { sheet, before } = writer;
  const added = sheet.protections.filter(
    (one) => !before.protections.includes(one) && one.description?.startsWith(OURS) !== true,
  );
  const locks = added.filter(({ range, warningOnly }) => !warningOnly && whole(range, sheet));
  if (added.length > locks.length) writer.lost('protections', added.length - locks.length);
  if (locks.length === 0) return xml;
  return putPart(xml, 'sheetProtection', '<sheetProtection sheet="1" objects="1" scenarios="1"/>');
};

/** Writes everything but the cells; a sheet without changes comes back as it was. */
export const writeSheetProperties = (xml: string, writer: SheetWriter): string =>
  [frozen, writeColumns, writeRules, writeValidations, protection].reduce(
    (text, write) => write(text, writer),
    xml,
  );

/** Without the note of how large the sheet is: optional, and wrong once cells were added. */
export const withoutDimension = (xml: string): string => {
  const found = element(xml, 'dimension');
  return found === undefined ? xml : replaceElement(xml, found, '');
};
