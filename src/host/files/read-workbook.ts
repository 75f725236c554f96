// The parts of a workbook package, read into the model sheet by sheet.
import type JSZip from 'jszip';
import {
  cellKey,
  columnOfKey,
  newSheet,
  rowOfKey,
  type Sheet,
  type Workbook,
} from '../model/workbook';
import type { OriginalFile, OriginalSheet } from './original-file';
import { readPart, readRelationships } from './package-parts';
import { readCells, richText } from './read-cells';
import { readSheetProperties } from './read-sheet';
import { readStyles } from './read-styles';
import { parseReference } from './reference-text';
import { attribute, decodeXml, element, elements } from './xml';

type Parts = Pick<OriginalFile, 'workbookPart' | 'stylesPart' | 'date1904' | 'sheets'>;

/** A spilled cell of Google's export does not say whose it is: the nearest formula above or left. */
const findAnchors = (
  sheet: Sheet,
  wrapped: ReadonlySet<number>,
  computed: readonly number[],
): void => {
  const isAnchor = (key: number): boolean => wrapped.has(key) && sheet.formulas.has(key);
  for (const key of computed) {
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    const anchor = [
      ...(row > 0 ? [cellKey(row - 1, column)] : []),
      ...(column > 0 ? [cellKey(row, column - 1)] : []),
    ]
      .map((neighbour) => (isAnchor(neighbour) ? neighbour : sheet.spilled.get(neighbour)))
      .find((found) => found !== undefined);
    // Without one its formula is gone: what it left behind is a plain value.
    if (anchor !== undefined) sheet.spilled.set(key, anchor);
  }
};

const readNames = (xml: string, workbook: Workbook): void => {
  for (const { tag, inner } of elements(element(xml, 'definedNames')?.inner ?? '', 'definedName')) {
    const name = attribute(tag, 'name') ?? '';
    if (name.startsWith('_xlnm.') || attribute(tag, 'localSheetId') !== undefined) continue;
    const text = decodeXml(inner).trim();
    const owner = parseReference(text)?.sheet?.toLowerCase();
    const sheet = workbook.sheets.find(({ name: own }) => own.toLowerCase() === owner);
    const found = sheet && parseReference(text, { rows: sheet.maxRows, columns: sheet.maxColumns });
    if (sheet === undefined || found === undefined) continue;
    workbook.names.set(name, { name, sheetId: sheet.id, range: found.range });
  }
};

/** Undefined when the package holds no workbook; throws when a part that it names is missing. */
export const readWorkbook = async (zip: JSZip, workbook: Workbook): Promise<Parts | undefined> => {
  const roots = await readRelationships(zip, '');
  const workbookPart = roots.find(({ type }) => type === 'officeDocument')?.target;
  if (workbookPart === undefined) return undefined;
  const xml = await readPart(zip, workbookPart);
  if (xml === undefined || !/<workbook(?=[\s>])/.test(xml)) return undefined;
  const related = await readRelationships(zip, workbookPart);
  const partOf = (type: string): string | undefined =>
    related.find((relationship) => relationship.type === type)?.target;
  const stylesPart = partOf('styles');
  const textsPart = partOf('sharedStrings');
  const styles = readStyles(stylesPart && (await readPart(zip, stylesPart)));
  const textsXml = (textsPart && (await readPart(zip, textsPart))) ?? '';
  const texts = elements(textsXml, 'si').map(({ inner }) => richText(inner));
  const flag = attribute(element(xml, 'workbookPr')?.tag ?? '', 'date1904');
  const date1904 = flag === '1' || flag === 'true';

  const sheets = new Map<number, OriginalSheet>();
  for (const { tag } of elements(element(xml, 'sheets')?.inner ?? '', 'sheet')) {
    const relationship = related.find(({ id }) => id === attribute(tag, 'r:id'));
    if (relationship?.type !== 'worksheet') continue;
    const sheetXml = await readPart(zip, relationship.target);
    if (sheetXml === undefined || !sheetXml.includes('</worksheet>')) {
      throw new Error(`incomplete part ${relationship.target}`);
    }
    const sheet = newSheet(workbook.sheets.length, attribute(tag, 'name') ?? '');
    sheet.hidden = /hidden/i.test(attribute(tag, 'state') ?? '');
    const wrapped = readCells(sheetXml, sheet, { texts, styles: styles.cells, date1904 });
    findAnchors(sheet, wrapped.keys, wrapped.computed);
    readSheetProperties(sheetXml, sheet, styles.cells, styles.differential);
    workbook.sheets.push(sheet);
    sheets.set(sheet.id, { part: relationship.target, wrapped: wrapped.keys });
  }
  if (zip.file(/(^|\/)vbaProject\.bin$/).length > 0) workbook.notCarried.set('macros', 1);
  readNames(xml, workbook);
  return { workbookPart, stylesPart, date1904, sheets };
};
