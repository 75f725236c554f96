// What is kept of an opened file, so that saving can write a copy in which only changes differ.
import type JSZip from 'jszip';
import type { Workbook } from '../model/workbook';

export interface OriginalSheet {
  /** Path of the worksheet's part. */
  readonly part: string;
  /** Cells whose formula stands in Google's wrapper. */
  readonly wrapped: ReadonlySet<number>;
}

export interface OriginalFile {
  /** As opened; saving refuses to write there. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly zip: JSZip;
  readonly workbookPart: string;
  readonly stylesPart: string | undefined;
  readonly date1904: boolean;
  /** By the sheet's id in the model. */
  readonly sheets: ReadonlyMap<number, OriginalSheet>;
  /** The model as it was read. */
  readonly before: Workbook;
}
