// The day from the panel beside the day by hand, as the table of docs/teachers-day.md.
import type { Language } from '../../../src/domain/language';
import { type Effort, modelSeconds, sumOf } from './effort';
import type { Deed } from './the-day';

interface Days {
  readonly deeds: readonly Deed[];
  readonly efforts: Readonly<Record<'panel' | 'hand', readonly Effort[]>>;
  /** Going on from lines of the list that are answered elsewhere. */
  readonly passed: readonly Effort[];
  /** Keys that Sheets itself would save by finishing words that stand in the column. */
  readonly completable: number;
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** The row of the document for a language: keys and clicks from the panel, then by hand. */
export const countsIn = (page: string, language: Language): readonly number[] | undefined =>
  page
    .split('\n')
    .find((text) => text.startsWith(`| ${language} | `))
    ?.split(' | ')
    .slice(1)
    .map((cell) => Number.parseInt(cell, 10));

/** A line for each kind of customer: how many, then keys, clicks, scrollings, seconds here and by the model. */
export const comparison = (
  language: Language,
  { deeds, efforts, passed, completable }: Days,
): string => {
  const kinds = [...new Set(deeds)];
  const sum = (way: 'panel' | 'hand', kind?: Deed): Effort =>
    sumOf([
      ...efforts[way].filter((_, i) => kind === undefined || deeds[i] === kind),
      ...(kind === undefined && way === 'panel' ? passed : []),
    ]);
  const line = (name: string, kind?: Deed): string => {
    const [panel, hand] = [sum('panel', kind), sum('hand', kind)];
    const count = deeds.filter((deed) => kind === undefined || deed === kind).length;
    const cells = [panel, hand].flatMap((effort) => [
      effort.keys,
      effort.clicks,
      effort.scrollings,
      effort.seconds.toFixed(1),
      Math.round(modelSeconds(effort)),
    ]);
    return row([name, count, ...cells]);
  };
  return [
    `${language}; of the keys by hand ${completable} would be saved by autocomplete`,
    ...kinds.map((kind) => line(kind, kind)),
    line('all'),
  ].join('\n');
};
