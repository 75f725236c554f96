// The light beside our calendar: which years' official days stand in it, and which are not loaded.
import { type Cell, isBlank } from '../../domain/cell';
import type { Language } from '../../domain/language';
import { bookWords } from '../../i18n/book-words';
import type { Rows } from '../../tables/recognise';

const LANGUAGES = ['en', 'zh'] as const;
const LABELS: ReadonlySet<Cell> = new Set(LANGUAGES.map((one) => bookWords(one).officialDays));
/** It stands in the header row; people may have put rows above. */
const SEARCHED = 10;

export interface Light {
  /** Zero-based place of its first cell. */
  readonly row: number;
  readonly column: number;
  /** The years that it names as given. */
  readonly given: readonly number[];
  readonly cells: readonly Cell[];
}

/** Its three cells: what it is, the years that are in the tab, those that are not loaded. */
export const lightCells = (
  given: readonly number[],
  notLoaded: readonly number[],
  language: Language,
): readonly Cell[] => {
  const words = bookWords(language);
  return [
    words.officialDays,
    given.join(', '),
    notLoaded.length === 0 ? '' : words.yearsNotLoaded(notLoaded),
  ];
};

/** Finds the light in a tab; with it the tab is ours, and it remembers the years that were given. */
export const findLight = (all: Rows, from: number): Light | null => {
  for (let row = 0; row < Math.min(all.length, SEARCHED); row += 1) {
    const cells = all[row] ?? [];
    const column = cells.findIndex((cell, at) => at >= from && LABELS.has(cell));
    if (column < 0) continue;
    const [label = '', years = '', rest = ''] = cells.slice(column, column + 3);
    const given = (String(years).match(/\d{4}/g) ?? []).map(Number);
    return { row, column, given, cells: [label, years, isBlank(rest) ? '' : rest] };
  }
  return null;
};
