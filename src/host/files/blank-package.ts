// The parts of a workbook without any sheet: what a new file starts from.
import JSZip from 'jszip';
import { newWorkbook } from '../model/workbook';
import type { OriginalFile } from './original-file';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A worksheet without any cell. */
export const BLANK_SHEET = `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>`;
export const SHEET_TYPE = `${TYPES}.worksheet+xml`;
export const WORKBOOK_TYPE = `${TYPES}.sheet.main+xml`;
export const SHEET_RELATION = `${OFFICE}/worksheet`;

const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

const relationships = (...entries: readonly string[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`;

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${WORKBOOK_TYPE}"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
  '_rels/.rels': relationships(
    `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>`,
  ),
  'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relationships(
    `<Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/>`,
  ),
  'xl/styles.xml': STYLES,
};

/** An original for a workbook that comes from no file. */
export const blankOriginal = (): OriginalFile => {
  const zip = new JSZip();
  for (const [path, text] of Object.entries(PARTS))
    zip.file(path, text, { date: new Date(Date.UTC(2000, 0, 1)) });
  return {
    path: '',
    bytes: new Uint8Array(),
    zip,
    workbookPart: 'xl/workbook.xml',
    stylesPart: 'xl/styles.xml',
    date1904: false,
    sheets: new Map(),
    before: newWorkbook('', 'UTC'),
  };
};
