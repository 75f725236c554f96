// A member of staff asks for another tier of a customer, with the reason; a lead decides.
import { dayCell } from '../../domain/cell';
import { tierNames } from '../../domain/rule-book/rule-book';
import { findTier } from '../../domain/rule-book/tier-name';
import type { CivilDate } from '../../domain/time/civil-date';
import { requestWords } from '../../i18n/request-words';
import { nameText } from '../../tables/customers';
import { type RequestCells, readRequests, type TierRequest } from '../../tables/tier-requests';
import { refuse } from '../care/answer';
import { type CareFile, openForSave } from '../care/care-file';
import { booksOf, placeOfOne } from '../care/case-customer';
import { fieldsOf, readDay } from '../care/fields';
import { withKnownTabs } from '../care/known-tabs';
import { saveLocked } from '../care/save-locked';
import { whoLogs } from '../care/who';
import type { TierRequestLine } from '../care/wire';
import type { Desk } from '../desk';
import { freshNumber } from '../fresh-number';
import { requestIssue, requestLine } from './request-line';
import {
  appendRequest,
  findRequestTab,
  headerOf,
  makeRequestTab,
  openRequests,
} from './request-tab';

interface Draft {
  readonly key: string;
  readonly customer: string;
  readonly tier: string;
  readonly until: CivilDate | null;
  readonly reason: string;
  readonly by: string;
}

const readDraft = (request: unknown, { care, settings, now }: CareFile): Draft => {
  const { issues } = requestWords(settings.language);
  const at = fieldsOf(request, care);
  const draft: Draft = {
    ...{ key: at.key('key'), customer: at.line('customer', true), tier: at.line('tier', true) },
    until: at.optional('until', 'not a day', readDay),
    ...{ reason: at.text('reason').trim(), by: at.line('by') },
  };
  const isSaid = draft.reason !== '' || at.issues.some(({ field }) => field === 'reason');
  if (!isSaid) at.issues.push(requestIssue('why', issues.why, 'reason'));
  if (draft.until !== null && draft.until < now.on) {
    at.issues.push(requestIssue('until is over', issues['until is over'], 'until'));
  }
  return at.issues.length > 0 ? refuse(...at.issues) : draft;
};

/** The tier as the rules write it; refuses one that they do not know, or that the customer has. */
const tierOf = (file: CareFile, { tier }: Draft, now: string): string => {
  const { issues } = requestWords(file.settings.language);
  const { book } = booksOf(file);
  const found = findTier(book, tier);
  if (found === null) {
    const sentence = issues['unknown tier'](tierNames(book));
    return refuse(requestIssue('unknown tier', sentence, 'tier'));
  }
  return found === findTier(book, now)
    ? refuse(requestIssue('same tier', issues['same tier'](found), 'tier'))
    : found;
};

const ask = (opened: CareFile, draft: Draft, by: string): TierRequest => {
  const file = withKnownTabs(opened);
  const { bare, settings, now } = file;
  const words = requestWords(settings.language);
  // By the sheet itself: a colleague may have made it since this call began.
  const tab = findRequestTab(
    bare,
    settings.tabs.has('requests') ? file.desk.tabs() : bare.tabs(),
    settings.tabs,
  );
  const rows = tab === undefined ? [headerOf(settings.language)] : bare.readAll(tab.id);
  const requests = readRequests(rows);
  const before = requests.find(({ key }) => key === draft.key);
  if (before !== undefined) return before;
  const waiting = openRequests(requests).find(({ customer }) => customer === draft.customer);
  if (waiting !== undefined) {
    const sentence = words.issues['already asked'](waiting.by);
    return refuse(requestIssue('already asked', sentence));
  }
  const place = placeOfOne(file, draft.customer);
  const { columns } = place.begun.layout;
  const row = place.rows[place.found.get(draft.customer) ?? -1] ?? [];
  const text = (role: 'name' | 'tier'): string => nameText(row[columns.get(role) ?? -1]);
  const tier = tierOf(file, draft, text('tier'));
  const used = new Set(requests.map(({ no }) => no));
  const cells: RequestCells = {
    ...{ no: freshNumber(bare, 'R-', used), what: words.kinds.asked },
    at: { kind: 'date', on: now.on, minutes: now.minutes },
    ...{ who: by, customer: draft.customer, name: text('name'), 'tier then': text('tier'), tier },
    ...{
      until: dayCell(draft.until),
      'also lower': '',
      words: draft.reason,
      'cell before': '',
      'cell now': '',
    },
    key: draft.key,
  };
  appendRequest(bare, tab ?? makeRequestTab(file), rows[0] ?? [], cells);
  return {
    ...{ no: String(cells.no), at: now, by, customer: draft.customer, name: text('name') },
    ...{ tierThen: text('tier'), tier, until: draft.until, reason: draft.reason, key: draft.key },
    decision: null,
  };
};

/**
 * Files a request for another tier, once however often the same key comes.
 *
 * Rule: M0.3. One at a time for each customer: the lead decides before the next.
 */
export const askTier = (bare: Desk, request: unknown): TierRequestLine => {
  const file = openForSave(bare);
  const draft = readDraft(request, file);
  const by = whoLogs(file, draft.by);
  const asked = saveLocked(
    file,
    (one) => findRequestTab(one.bare, one.bare.tabs(), one.settings.tabs),
    (one) => ask(one, draft, by),
  );
  return requestLine(asked);
};
