// A lead approves or refuses a request: the override, the decision and a line in the log, in one locked step.

import { dayCell } from '../../domain/cell';
import { parseRules } from '../../domain/rule-book/parse-rules';
import { tierNames } from '../../domain/rule-book/rule-book';
import { findTier } from '../../domain/rule-book/tier-name';
import { squash } from '../../domain/text';
import { overrideText } from '../../domain/tier/override';
import { type RequestWords, requestWords } from '../../i18n/request-words';
import { type RequestCells, readRequests, type TierRequest } from '../../tables/tier-requests';
import { refuse } from '../care/answer';
import { type CareFile, openForSave } from '../care/care-file';
import { fieldsOf } from '../care/fields';
import { withKnownTabs } from '../care/known-tabs';
import { saveLocked } from '../care/save-locked';
import { staffOf } from '../care/who';
import type { TierRequestLine } from '../care/wire';
import { readOwnRange } from '../check/own-range';
import { RULES } from '../check/rules-tab';
import type { Desk } from '../desk';
import { demandRows } from '../file-room';
import { type Overridden, putOverride } from './override-cell';
import { requestIssue, requestLine } from './request-line';
import { appendRequest, findRequestTab } from './request-tab';

interface Draft {
  readonly key: string;
  readonly no: string;
  readonly approve: boolean;
  readonly alsoLower: boolean;
  readonly word: string;
}

const readDraft = (request: unknown, { care }: CareFile, words: RequestWords): Draft => {
  const at = fieldsOf(request, care);
  const draft: Draft = {
    ...{ key: at.key('key'), no: at.line('no', true), approve: at.flag('approve') },
    ...{ alsoLower: at.flag('alsoLower'), word: at.line('word') },
  };
  if (at.issues.length === 0 && !draft.approve && draft.word === '') {
    at.issues.push(requestIssue('why not', words.issues['why not'], 'word'));
  }
  return at.issues.length > 0 ? refuse(...at.issues) : draft;
};

/** By address alone: whoever has none has the rights of staff. Rule: 3-product §7. */
const leadOf = (file: CareFile, { issues }: RequestWords): string => {
  const email = squash(file.bare.email());
  const known = file.settings.tabs.has('staff') ? withKnownTabs(file) : file;
  const me = email === '' ? undefined : staffOf(known).find((one) => one.email === email);
  return me?.role === 'lead' && !me.hasLeft
    ? me.name
    : refuse(requestIssue('leads only', issues['leads only']));
};

/** The override as the cell will read; refuses what the rules or the calendar do not allow any more. */
const textOf = (
  file: CareFile,
  one: TierRequest,
  alsoLower: boolean,
  words: RequestWords,
): string => {
  const { desk, settings, now } = file;
  const rules = readOwnRange(desk, desk.tabs(), RULES, settings.tabs);
  const book = parseRules(rules?.rows ?? []);
  const tier = findTier(book, one.tier);
  if (tier === null) {
    return refuse(requestIssue('unknown tier', words.issues['unknown tier'](tierNames(book))));
  }
  if (one.until !== null && one.until < now.on) {
    return refuse(requestIssue('until is over', words.issues['until is over']));
  }
  return overrideText({ tier, until: one.until, alsoLower }, settings.language);
};

/** @param isAgain a run that was cut short may have come so far, or not: it is looked for */
const log = (file: CareFile, one: TierRequest, words: RequestWords, isAgain: boolean): void => {
  const { bare, settings, now } = file;
  const tab = settings.tabs.get('log');
  const { decision } = one;
  if (tab === undefined || bare.tab(tab) === null || decision === null) return;
  const { by, word, cellNow } = decision;
  const sentence =
    decision.kind === 'approved'
      ? words.approved(one.name, cellNow, by, one.reason, word)
      : words.refused(one.name, one.tier, by, one.reason, word);
  if (isAgain && bare.readAll(tab).some((row) => row[2] === sentence)) return;
  const at = { kind: 'date', on: now.on, minutes: now.minutes } as const;
  bare.appendRow(tab, [at, words.job, sentence]);
};

const decide = (opened: CareFile, draft: Draft, by: string): TierRequest => {
  const file = withKnownTabs(opened);
  const { bare, settings, now } = file;
  const words = requestWords(settings.language);
  const tabs = settings.tabs.has('requests') ? file.desk.tabs() : bare.tabs();
  const tab = findRequestTab(bare, tabs, settings.tabs);
  const rows = tab === undefined ? [] : bare.readAll(tab.id);
  const one = readRequests(rows).find(({ no }) => no === draft.no);
  if (tab === undefined || one === undefined) {
    return refuse(requestIssue('no such request', words.issues['no such request']));
  }
  if (one.decision !== null) {
    if (one.decision.key === draft.key) {
      log(file, one, words, true);
      return one;
    }
    const { by: who, kind } = one.decision;
    const sentence = words.issues['already decided'](who, kind === 'approved');
    return refuse(requestIssue('already decided', sentence));
  }
  const logTab = settings.tabs.get('log') ?? tab.id;
  demandRows(bare, bare.tab(logTab) === null ? [tab.id] : [tab.id, logTab]);
  // The cell first: a run that is cut short leaves the request open, and the next one finds it written.
  const nothing: Overridden = { before: '', now: '' };
  const cell = draft.approve
    ? putOverride(file, one.customer, textOf(file, one, draft.alsoLower, words))
    : nothing;
  const kind = draft.approve ? 'approved' : 'refused';
  const cells: RequestCells = {
    ...{ no: one.no, what: words.kinds[kind], who: by },
    at: { kind: 'date', on: now.on, minutes: now.minutes },
    ...{ customer: one.customer, name: one.name, 'tier then': one.tierThen, tier: one.tier },
    until: dayCell(one.until),
    'also lower': draft.approve && draft.alsoLower ? words.yes : '',
    ...{ words: draft.word, 'cell before': cell.before, 'cell now': cell.now, key: draft.key },
  };
  appendRequest(bare, tab, rows[0] ?? [], cells);
  const decided: TierRequest = {
    ...one,
    decision: {
      ...{ kind, by, word: draft.word, alsoLower: draft.alsoLower, key: draft.key },
      ...{ cellBefore: cell.before, cellNow: cell.now },
    },
  };
  log(file, decided, words, false);
  return decided;
};

/**
 * Decides a request, once: the first lead's word stands, whoever comes second is told whose it was.
 *
 * Rule: M0.3. The check of the night, or one that is run by hand, brings the tier and its history.
 */
export const decideTier = (bare: Desk, request: unknown): TierRequestLine => {
  const file = openForSave(bare);
  const words = requestWords(file.settings.language);
  const draft = readDraft(request, file, words);
  const by = leadOf(file, words);
  const decided = saveLocked(
    file,
    (one) => findRequestTab(one.bare, one.bare.tabs(), one.settings.tabs),
    (one) => decide(one, draft, by),
  );
  return requestLine(decided);
};
