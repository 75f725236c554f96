// The columns of a tab for a person to look through: header, samples, and the role that each seems to play.
import type { Settings } from '../../config/settings';
import type { Cell } from '../../domain/cell';
import type { Language } from '../../domain/language';
import { receivedText } from '../../domain/reading/received';
import { reasonSentence } from '../../i18n/guess-sentences';
import type { Mapping, Rows } from '../../tables/recognise';
import type { Role } from '../../tables/roles';
import { columnLetters } from '../check/highlights';
import type { ColumnChoice } from './wire';

const SAMPLES = 3;
const SAMPLE_LENGTH = 40;

/** A cell in one line, and not a long one. */
export const shown = (cell: Cell | undefined): string =>
  receivedText(cell ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, SAMPLE_LENGTH);

/** The rows of a tab, and the row by whose texts its columns are known. */
export interface UnderHeader {
  readonly rows: Rows;
  readonly headerRow: number;
  readonly texts: Rows[number];
}

type Guess = Pick<ColumnChoice, 'role' | 'sureness' | 'reason'>;

/** What each column is: what is in force where it was set up, else what words and values suggest. */
export const guessesOf = (
  mapping: Mapping<Role> | null,
  settings: Settings | undefined,
  header: Rows[number],
  language: Language,
): ReadonlyMap<number, Guess> => {
  const guesses = new Map<number, Guess>();
  const headerOf = (column: number): string => shown(header[column]);
  for (const [role, { column, confidence, reasons }] of mapping?.guesses ?? []) {
    const reason = reasonSentence(reasons, headerOf, language);
    // What nobody can be sure of is shown and left to the person: it plays no role by itself.
    if (mapping?.columns.get(role) === column)
      guesses.set(column, { role, sureness: confidence, reason });
    else if (!guesses.has(column)) guesses.set(column, { role: '', sureness: 'unsure', reason });
  }
  if (settings === undefined) return guesses;
  for (const [role, text] of settings.headers) {
    const column = header.indexOf(text);
    if (column >= 0) guesses.set(column, { role, sureness: 'chosen', reason: '' });
  }
  return guesses;
};

const samplesOf = (rows: Rows, headerRow: number, column: number): readonly string[] => {
  const samples: string[] = [];
  for (let r = headerRow + 1; r < rows.length && samples.length < SAMPLES; r += 1) {
    const text = shown(rows[r]?.[column]);
    if (text !== '' && !samples.includes(text)) samples.push(text);
  }
  return samples;
};

export const columnsOf = (
  { rows, headerRow, texts }: UnderHeader,
  guesses: ReadonlyMap<number, Guess>,
  ours: ReadonlySet<number>,
): readonly ColumnChoice[] => {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns: ColumnChoice[] = [];
  for (let column = 0; column < width; column += 1) {
    if (ours.has(column)) continue;
    const header = shown(texts[column]);
    const samples = samplesOf(rows, headerRow, column);
    if (header === '' && samples.length === 0) continue;
    const guess = guesses.get(column) ?? ({ role: '', sureness: 'none', reason: '' } as const);
    columns.push({ ...guess, column, letter: columnLetters(column), header, samples });
  }
  return columns;
};
