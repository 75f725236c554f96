// Opens an .xlsx file as a workbook of the model; a file that is none gets its own problem.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import JSZip from 'jszip';
import { copyWorkbook } from '../model/copy-workbook';
import { newWorkbook, type Workbook } from '../model/workbook';
import { errorCode } from './error-code';
import type { FileKind, FileProblem } from './file-problem';
import type { OriginalFile } from './original-file';
import { readWorkbook } from './read-workbook';

export type Opened =
  | { readonly ok: true; readonly workbook: Workbook; readonly original: OriginalFile }
  | { readonly ok: false; readonly problem: FileProblem };

export interface OpenOptions {
  /** IANA zone of the spreadsheet: a file has none. */
  readonly zone: string;
}

const startsWith = (bytes: Uint8Array, ...first: number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte);

const isText = (bytes: Uint8Array): boolean =>
  bytes.subarray(0, 1000).every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);

const kindOf = (bytes: Uint8Array): FileKind => {
  if (bytes.length === 0) return 'nothing';
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || startsWith(bytes, 0xff, 0xd8, 0xff)) {
    return 'picture';
  }
  if (startsWith(bytes, 0x47, 0x49, 0x46, 0x38)) return 'picture';
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf';
  return isText(bytes) ? 'text' : 'unknown';
};

const kindOfArchive = (zip: JSZip): FileKind => {
  if (zip.file(/^xl\/workbook\.bin$/).length > 0) return 'binaryWorkbook';
  return zip.file('mimetype') === null ? 'archive' : 'openDocument';
};

const readBytes = async (path: string): Promise<Uint8Array | FileProblem> => {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') return { code: 'fileMissing', file: path };
    if (code === 'EISDIR') return { code: 'fileNoWorkbook', file: path, looksLike: 'folder' };
    return { code: 'fileUnreadable', file: path, detail: code };
  }
};

const hasContent = (workbook: Workbook): boolean =>
  workbook.sheets.some(
    (sheet) =>
      sheet.formulas.size > 0 ||
      sheet.values.some((row) => row?.some((value) => value !== null) ?? false),
  );

/** Reads the bytes of a file of that name. */
export const openBytes = async (
  bytes: Uint8Array,
  path: string,
  options: OpenOptions,
): Promise<Opened> => {
  const failed = (problem: FileProblem): Opened => ({ ok: false, problem });
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    return failed({ code: 'fileProtectedOrOld', file: path });
  }
  if (!startsWith(bytes, 0x50, 0x4b)) {
    const isCsv = /\.(csv|tsv)$/i.test(path);
    if (isCsv) return failed({ code: 'fileIsCsv', file: path });
    return failed({ code: 'fileNoWorkbook', file: path, looksLike: kindOf(bytes) });
  }
  const workbook = newWorkbook(basename(path).replace(/\.xls[xm]$/i, ''), options.zone);
  try {
    const zip = await JSZip.loadAsync(bytes);
    const parts = await readWorkbook(zip, workbook);
    if (parts === undefined) {
      return failed({ code: 'fileNoWorkbook', file: path, looksLike: kindOfArchive(zip) });
    }
    if (!hasContent(workbook)) return failed({ code: 'fileEmpty', file: path });
    const before = copyWorkbook(workbook);
    return { ok: true, workbook, original: { path, bytes, zip, ...parts, before } };
  } catch (error) {
    // A bug of ours must not look like a damaged file.
    if (error instanceof TypeError || error instanceof ReferenceError) throw error;
    return failed({ code: 'fileDamaged', file: path });
  }
};

/** Reads the file; its bytes stay as they are on the disk and in what is returned. */
export const openWorkbook = async (path: string, options: OpenOptions): Promise<Opened> => {
  const bytes = await readBytes(path);
  return bytes instanceof Uint8Array
    ? openBytes(bytes, path, options)
    : { ok: false, problem: bytes };
};
