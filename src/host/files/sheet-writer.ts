// What the writers of a worksheet's parts share, and where the schema wants each part.
import type { Sheet } from '../model/workbook';
import type { StyleBook } from './style-book';
import { element, insertBefore, replaceElement } from './xml';

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

/** Puts a part in its place without looking for an old one. */
export const insertPart = (xml: string, name: string, child: string): string =>
  insertBefore(xml, child, 'worksheet', ORDER.slice(ORDER.indexOf(name) + 1));

/** Puts a part in its place, over the old one if there is one. */
export const putPart = (xml: string, name: string, child: string): string => {
  const old = element(xml, name);
  if (old !== undefined) return replaceElement(xml, old, child);
  return insertPart(xml, name, child);
};
