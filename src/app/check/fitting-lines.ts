// Lines of Data quality for which the file has room: the last one says how many more there are.
import type { Cell } from '../../domain/cell';
import type { CheckWords } from '../../i18n/check-words';
import { QUALITY, type QualityLines } from './data-quality';

type Lines = Pick<QualityLines, 'lines' | 'links'>;

/** @param fits so many lines; none at all where there is no room for a single one */
export const fittingLines = (
  { lines, links }: Lines,
  fits: number,
  { more, qualityHeader }: CheckWords,
): Lines => {
  if (fits >= lines.length) return { lines, links };
  if (fits === 0) return { lines: [], links: [] };
  const rest = new Array<Cell>(qualityHeader.length).fill('');
  rest[QUALITY.what] = more(lines.length - fits + 1);
  return {
    lines: [...lines.slice(0, fits - 1), rest],
    links: [...links.slice(0, fits - 1), ''],
  };
};
