// The tab Data quality: its lines written as one block, with a link to the cell in each.
import type { Cell } from '../../domain/cell';
import type { CheckWords } from '../../i18n/check-words';
import type { Rows } from '../../tables/recognise';
import { ISO_DATE } from '../date-formats';
import type { Desk } from '../desk';
import { QUALITY, type QualityLines } from './data-quality';
import { fittingLines } from './fitting-lines';
import { sameCell } from './pieces';
import type { OwnTabs } from './write-own-tabs';

const PIXELS = [110, 60, 120, 330, 220, 110, 90, 90, 80];

/** The tab as it stands; nothing while there is none. */
export const readQualityTab = (desk: Desk, own: OwnTabs): Rows => {
  const id = own.find('quality');
  return id === null ? [] : desk.readAll(id);
};

/**
 * Replaces the lines of that tab; makes it with its first line.
 *
 * @param before the tab as it stands
 */
export const writeQualityTab = (
  desk: Desk,
  own: OwnTabs,
  words: CheckWords,
  { lines: all, links: allLinks }: Pick<QualityLines, 'lines' | 'links'>,
  before: Rows,
): void => {
  if (all.length === 0 && !own.ids.has('quality')) return;
  const { id, isNew } = own.open('quality');
  const width = words.qualityHeader.length;
  const fits = own.fitting('quality', id, 1, all.length);
  const { lines, links } = fittingLines({ lines: all, links: allLinks }, fits, words);
  const block = lines.map((line) => [...line]);
  const old = isNew ? 1 : before.length;
  while (block.length + 1 < old) block.push(new Array<Cell>(width).fill(''));
  const stands =
    !isNew &&
    block.every((line, at) =>
      line.every((cell, column) => sameCell(cell, before[at + 1]?.[column])),
    );
  if (block.length > 0 && !stands) desk.write(id, 1, 0, block);
  // Formulas of ours that lead to the cell, beside the text. A run that was ended may have left the text alone.
  if (links.some((link) => link !== '')) {
    const cells = links.map((link, at) => [link || String(lines[at]?.[QUALITY.cell] ?? '')]);
    desk.writeFormulas(id, 1, QUALITY.cell, cells);
  }
  if (isNew) {
    const below = desk.gridRows(id) - 1;
    desk.format(id, { row: 1, column: QUALITY.since, rows: below, columns: 1 }, ISO_DATE);
    PIXELS.forEach((pixels, column) => {
      desk.widen(id, column, pixels);
    });
  }
};
