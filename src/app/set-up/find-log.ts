// The team's own log of contacts among the tabs, if there is one.
import { recogniseLog } from '../../tables/recognise';
import type { Desk } from '../desk';

const PEEK_ROWS = 120;
const PEEK_TABS = 40;

/** The tab that reads most like a log; undefined when none does. */
export const findLog = (desk: Desk, customers: number): number | undefined => {
  let best: { readonly id: number; readonly score: number } | undefined;
  for (const { id } of desk.tabs().slice(0, PEEK_TABS)) {
    if (id === customers || desk.isHidden(id)) continue;
    const score = recogniseLog(desk.peek(id, PEEK_ROWS))?.score;
    if (score !== undefined && (best === undefined || score > best.score)) best = { id, score };
  }
  return best?.id;
};
