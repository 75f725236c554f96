// What every case of a call or a night is judged by: rules, working time, the clock, the words.
import { makeWorkingTime, type WorkingTime } from '../../domain/calendar/working-time';
import type { Cell } from '../../domain/cell';
import type { GoLive } from '../../domain/follow-up/spread';
import type { Language } from '../../domain/language';
import { instantReader } from '../../domain/reading/instant';
import type { CaseFacts } from '../../domain/rule-book/case-rules';
import { type CaseRules, caseFacts, caseRules } from '../../domain/rule-book/read-case-rules';
import type { RuleBook } from '../../domain/rule-book/rule-book';
import { type Instant, instantOf, wallTimeOf } from '../../domain/time/instant';
import { startOf, type Zone } from '../../domain/time/zone';
import { type CaseCareWords, caseCareWords } from '../../i18n/case-care-words';
import { type CaseWords, caseWords } from '../../i18n/case-words';
import type { LineReader } from '../../tables/case-lines';
import type { Books } from '../check/books';
import type { Desk } from '../desk';

export interface CaseBench {
  readonly language: Language;
  readonly words: CaseCareWords;
  readonly statusWords: CaseWords;
  readonly book: RuleBook;
  readonly rules: CaseRules;
  /** Does any promise or duty depend on the customer's tier? */
  readonly asksTier: boolean;
  readonly time: WorkingTime;
  readonly zone: Zone;
  readonly now: Instant;
  /** Cases received before the team began are not measured; null for a team without such a day. */
  readonly measuredFrom: Instant | null;
  readonly reader: LineReader;
}

/** The present instant as a cell keeps it: whole seconds. */
export const presentInstant = (desk: Pick<Desk, 'milliseconds'>): Instant =>
  instantOf(Math.floor(desk.milliseconds() / 1000) * 1000);

export const caseBench = (
  desk: Pick<Desk, 'wallClock' | 'milliseconds'>,
  { book, calendar }: Pick<Books, 'book' | 'calendar'>,
  { language, goLive }: { readonly language: Language; readonly goLive: GoLive | null },
): CaseBench => {
  const zone = desk.wallClock();
  const now = presentInstant(desk);
  const rules = caseRules(book);
  const { reply, arrive, resolve } = rules.clocks;
  return {
    language,
    words: caseCareWords(language),
    statusWords: caseWords(language),
    book,
    rules,
    asksTier: [...reply, ...arrive, ...resolve, ...rules.duties].some(({ tier }) => tier !== null),
    time: makeWorkingTime(calendar, zone),
    zone,
    now,
    measuredFrom: goLive === null ? null : startOf(zone, wallTimeOf(goLive.on, 0)),
    reader: { read: instantReader(book.dateOrder, zone), zone, now },
  };
};

/** What a case says of itself. A tier that the book lacks is none: its customer keeps the general promise. */
export const factsOf = (
  { book }: CaseBench,
  { kind, severity }: { readonly kind: string; readonly severity: string },
  tier: Cell,
): CaseFacts => {
  const facts = caseFacts(book, { tier, kind, severity });
  if (facts.ok) return facts.value;
  const general = caseFacts(book, { tier: '', kind, severity });
  return general.ok ? general.value : { tier: null, kind: null, severity: null };
};
