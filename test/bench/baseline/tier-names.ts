// The tiers of one school as people type them into a cell.
import { isEmpty, type RawCell } from './cells';

/** The tier of a cell, blank being 一般; a sentence that begins with ? for one that nobody knows. */
export const tierNamed = (cell: RawCell): string => {
  if (isEmpty(cell)) return '一般';
  const text = String(cell).trim();
  switch (text.toLowerCase()) {
    case '重点':
    case 'key':
      return '重点';
    case '关注':
    case 'watch':
      return '关注';
    case '一般':
    case 'general':
    case '资料不全':
    case 'needs data':
      return '一般';
    default:
      return `? 没有“${text}”这个级别：重点、关注、一般`;
  }
};
