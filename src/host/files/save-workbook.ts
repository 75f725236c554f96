// Saves a workbook to a new file: a copy of what was opened in which only what changed is written.
import { realpath, rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import JSZip from 'jszip';
import { newSheet, type Sheet, type Workbook } from '../model/workbook';
import { asOfFormula } from './as-of-formula';
import { BLANK_SHEET, blankOriginal, WORKBOOK_TYPE } from './blank-package';
import { changedRows } from './cell-changes';
import { errorCode } from './error-code';
import type { FileProblem } from './file-problem';
import type { OriginalFile } from './original-file';
import { readPart, relsPath } from './package-parts';
import { readColumnStyles } from './read-sheet';
import { type StyleBook, styleBook } from './style-book';
import { writeCells } from './write-cells';
import { withoutDimension, writeSheetProperties } from './write-sheet';
import { type NewSheet, writeWorkbookPart } from './write-workbook';
import { elements, replaceElement } from './xml';

export interface SaveOptions {
  /** Serial of the day that our highlights compare with instead of TODAY(); null: leave TODAY(). */
  readonly asOf?: number | null;
  /** Names of the custom functions, which Google's wrapper keeps for other programs. */
  readonly customFunctions?: readonly string[];
}
export type Saved = { readonly ok: true } | { readonly ok: false; readonly problem: FileProblem };

/** Faster than the default and hardly larger. */
const COMPRESSION = 3;
/** The same contents give the same bytes. */
const STAMP = new Date(Date.UTC(2000, 0, 1));

const realPath = async (path: string): Promise<string> => {
  try {
    return await realpath(path);
  } catch {
    // The file need not exist yet.
    return resolve(path);
  }
};

const writeSheet = (
  xml: string,
  sheet: Sheet,
  original: OriginalFile,
  styles: StyleBook,
  options: SaveOptions,
  lost: (kind: string, count?: number) => void,
): { readonly xml: string; readonly cellsChanged: boolean } => {
  const before = original.before.sheets.find(({ id }) => id === sheet.id) ?? newSheet(sheet.id, '');
  const inRule = (formula: string): string => asOfFormula(formula, options.asOf ?? null);
  const rows = changedRows(sheet, before);
  const properties = writeSheetProperties(xml, { sheet, before, styles, inRule, lost });
  const written = writeCells(properties, rows, {
    sheet,
    before,
    wrapped: original.sheets.get(sheet.id)?.wrapped ?? new Set(),
    anchors: new Set(sheet.spilled.values()),
    styles,
    columnStyles: readColumnStyles(properties),
    date1904: original.date1904,
    customFunctions: options.customFunctions ?? [],
    lost,
  });
  return {
    xml: rows.length > 0 ? withoutDimension(written) : written,
    cellsChanged: rows.length > 0,
  };
};

const newParts = (zip: JSZip, workbook: Workbook, original: OriginalFile): NewSheet[] => {
  const folder = original.workbookPart.replace(/[^/]*$/, '');
  const taken = Object.keys(zip.files).map((name) =>
    Number(/sheet(\d+)\.xml$/.exec(name)?.[1] ?? 0),
  );
  const first = Math.max(0, ...taken) + 1;
  return workbook.sheets
    .filter(({ id }) => !original.sheets.has(id))
    .map((sheet, index) => ({
      sheet,
      part: `${folder}worksheets/sheet${first + index}.xml`,
      relationId: `rIdOwn${first + index}`,
    }));
};

/** Removes a part, what leads to it and what says its type. */
const dropPart = (zip: JSZip, parts: { rels: string; types: string }, name: RegExp): void => {
  for (const { name: path } of zip.file(name)) zip.remove(path);
  const without = (xml: string, tagName: string): string =>
    elements(xml, tagName).reduceRight(
      (text, found) =>
        name.test(found.tag.replace(/"/g, '/')) ? replaceElement(text, found, '') : text,
      xml,
    );
  parts.rels = without(parts.rels, 'Relationship');
  parts.types = without(parts.types, 'Override');
};

const copyOf = (zip: JSZip): JSZip => {
  const copy = new JSZip();
  Object.assign(copy.files, zip.files);
  return copy;
};

/** The bytes of the saved file; kinds of things that could not be written are added to notCarried. */
export const workbookBytes = async (
  workbook: Workbook,
  opened: OriginalFile | undefined,
  options: SaveOptions = {},
): Promise<Uint8Array> => {
  const original = opened ?? blankOriginal();
  const zip = copyOf(original.zip);
  const lostNow = new Map<string, number>();
  const lost = (kind: string, count = 1): void => {
    lostNow.set(kind, (lostNow.get(kind) ?? 0) + count);
  };
  const stylesPart = original.stylesPart ?? '';
  const styles = styleBook((await readPart(zip, stylesPart)) ?? '<styleSheet></styleSheet>');
  const added = newParts(zip, workbook, original);
  let cellsChanged = false;
  for (const sheet of workbook.sheets) {
    const part =
      original.sheets.get(sheet.id)?.part ?? added.find((one) => one.sheet === sheet)?.part ?? '';
    const old = (await readPart(zip, part)) ?? BLANK_SHEET;
    const written = writeSheet(old, sheet, original, styles, options, lost);
    cellsChanged = cellsChanged || written.cellsChanged;
    if (written.xml !== old || zip.file(part) === null)
      zip.file(part, new TextEncoder().encode(written.xml), { date: STAMP });
  }
  for (const [kind, count] of lostNow) workbook.notCarried.set(kind, count);
  const newStyles = styles.render();
  if (newStyles !== undefined) zip.file(stylesPart, newStyles, { date: STAMP });
  const relations = relsPath(original.workbookPart);
  const text = async (path: string): Promise<string> => (await readPart(zip, path)) ?? '';
  const parts = writeWorkbookPart(
    {
      workbook: await text(original.workbookPart),
      relationships: await text(relations),
      contentTypes: await text('[Content_Types].xml'),
    },
    workbook,
    original,
    added,
    cellsChanged,
  );
  const mutable = { rels: parts.relationships, types: parts.contentTypes };
  if (cellsChanged) dropPart(zip, mutable, /(^|\/)calcChain\.xml/);
  // A workbook with macros has another type; the copy is a plain one.
  dropPart(zip, mutable, /(^|\/)vba\w*\.(bin|xml)/);
  const types = mutable.types.replace(
    /application\/vnd\.ms-excel\.sheet\.macroEnabled\.main\+xml/g,
    WORKBOOK_TYPE,
  );
  zip.file(original.workbookPart, parts.workbook, { date: STAMP });
  zip.file(relations, mutable.rels, { date: STAMP });
  zip.file('[Content_Types].xml', types, { date: STAMP });
  return zip.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: COMPRESSION },
  });
};

/** Writes the workbook; never over the file that it was opened from. */
export const saveWorkbook = async (
  workbook: Workbook,
  original: OriginalFile | undefined,
  path: string,
  options: SaveOptions = {},
): Promise<Saved> => {
  if (original !== undefined && (await realPath(path)) === (await realPath(original.path))) {
    return { ok: false, problem: { code: 'fileIsInput', file: path } };
  }
  const bytes = await workbookBytes(workbook, original, options);
  const half = `${path}.part`;
  try {
    await writeFile(half, bytes);
    await rename(half, path);
    return { ok: true };
  } catch (error) {
    await rm(half, { force: true });
    return { ok: false, problem: { code: 'fileNotWritten', file: path, detail: errorCode(error) } };
  }
};
