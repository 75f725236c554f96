// The size of the file as Settings note it: one value, which people can read too.
import type { FileSize } from '../domain/file-size';
import { civilDateOfIso, isoDate } from '../domain/time/civil-date';

const NOTED = /^(\d+) cells on (\d{4}-\d{2}-\d{2})(?:, (\d+) of (\d+) blank in tab (\d+))?$/;

export const renderFileSize = ({ cells, on, blankest }: FileSize): string => {
  const counted = `${cells} cells on ${isoDate(on)}`;
  if (blankest === null) return counted;
  return `${counted}, ${blankest.blank} of ${blankest.cells} blank in tab ${blankest.tab}`;
};

/** Null where nothing is noted, or somebody has typed something else. */
export const parseFileSize = (text: string): FileSize | null => {
  const [, cells, day = '', blank, all, tab] = NOTED.exec(text) ?? [];
  const on = civilDateOfIso(day);
  if (cells === undefined || on === undefined) return null;
  const blankest =
    tab === undefined ? null : { tab: Number(tab), cells: Number(all), blank: Number(blank) };
  return { cells: Number(cells), on, blankest };
};
