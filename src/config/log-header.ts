// The header row of the team's own log, kept in Settings: of a long log a save reads nothing but the end.
import { type Cell, isBlank } from '../domain/cell';

const KEY = 'log header';

const isText = (cell: unknown): cell is string => typeof cell === 'string';

/** Rows for the Settings tab; nothing where there is no log with a header. */
export const logHeaderRows = (header: readonly Cell[] | null): readonly (readonly Cell[])[] => {
  if (header === null || header.length === 0) return [];
  const texts = header.map((cell) => (isBlank(cell) || !isText(cell) ? '' : cell));
  return [[KEY, JSON.stringify(texts), '']];
};

/** The texts of that header by column; null where Settings hold none that can be read. */
export const logHeaderIn = (rows: readonly (readonly Cell[])[]): readonly string[] | null => {
  const text = rows.find(([key]) => key === KEY)?.[1];
  if (typeof text !== 'string') return null;
  try {
    const kept: unknown = JSON.parse(text);
    return Array.isArray(kept) && kept.every(isText) ? kept : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};

/** Do Settings hold this header already? */
export const isSameLogHeader = (
  header: readonly Cell[] | null,
  stored: readonly (readonly Cell[])[],
): boolean => {
  const [wanted, kept] = [logHeaderIn(logHeaderRows(header)), logHeaderIn(stored)];
  return JSON.stringify(wanted) === JSON.stringify(kept);
};
