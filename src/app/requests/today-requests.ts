// The requests that wait for a lead, as lines of Today above the lead's list.
import type { Language } from '../../domain/language';
import { isoDate } from '../../domain/time/civil-date';
import { requestWords } from '../../i18n/request-words';
import type { TierRequest } from '../../tables/tier-requests';
import { NO_MARK, type TodayBlock } from '../check/today-task';

/** Nobody decides more in a morning; the panel has them all. */
const MOST = 50;

/** Nothing is ticked here: a decision wants a word, and only the panel knows who a lead is. */
export const todayRequests = (
  open: readonly TierRequest[],
  language: Language,
): readonly TodayBlock[] => {
  if (open.length === 0) return [];
  const words = requestWords(language);
  const tasks = open.slice(0, MOST).map((one) => ({
    ...{ ref: '', owner: '', name: one.name, phone: '', words: null, mark: NO_MARK, key: '' },
    what: words.asks(one.tierThen, one.tier),
    dueOn: null,
    why: words.askedBy(one.by, one.reason, one.until === null ? '' : isoDate(one.until)),
  }));
  return [{ heading: words.block(open.length), tasks }];
};
