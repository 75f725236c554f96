// The custom functions. Their JSDoc is the product: Sheets shows it while people type.
import { UserError } from '../app/user-error';
import { type Cell, isBlank, isErrorText } from '../domain/cell';
import { followUpStatus } from '../domain/follow-up/follow-up-status';
import { nextDue } from '../domain/follow-up/next-call';
import { knownValue } from '../domain/reading';
import { readDate } from '../domain/reading/date';
import { receivedText } from '../domain/reading/received';
import { cadenceFor } from '../domain/rule-book/cadence';
import { errorsFor, fallbackTier, type RuleBook, tierNames } from '../domain/rule-book/rule-book';
import { findTier, isNeedsData } from '../domain/rule-book/tier-name';
import type { RuleWord } from '../domain/rule-book/words';
import { tierJudge } from '../domain/tier/assign-tier';
import type { CivilDate } from '../domain/time/civil-date';
import { cellOf } from '../google/cells';
import { ruleIssueText } from '../i18n/rule-issue-text';
import { messages } from '../i18n/say';
import { tierSentence } from '../i18n/tier-sentence';
import { inCell, mapRows } from './in-cell';
import { calendarOf, ruleBook } from './rules-argument';

const dateCell = (on: CivilDate): Cell => ({ kind: 'date', on, minutes: 0 });

/**
 * The book, if the rows of the kinds that a function rests on can be relied on.
 *
 * Rule: 3-product §2. A half-typed row is skipped; a wrong one is named, because an answer without it
 * would be another rule book's.
 */
const relyOn = (book: RuleBook, kinds: readonly RuleWord[]): RuleBook => {
  const [issue] = errorsFor(book, kinds);
  if (issue !== undefined) throw new UserError(ruleIssueText(book.language, issue));
  const [kind] = kinds;
  const rows = kind === 'contact' ? book.contacts : book.tiers;
  if (kind !== undefined && rows.length === 0) {
    throw new UserError(messages(book.language)['no rows of kind']({ kind }));
  }
  return book;
};

const pastDate = (book: RuleBook) => ({ role: 'past', asOf: null, order: book.dateOrder }) as const;

/**
 * Tier of a customer by position, fees and months. 按职务、缴费金额、报班时长给出级别。
 * Example 例：=TIER(B2, C2, D2), or in the header cell 或放在标题格：={"Tier"; TIER(B2:B, C2:C, D2:D, CARE_RULES)}
 *
 * @param {string|Array<Array<string>>} position Position or title: a cell or a column. 职务：一格或一列。
 * @param {number|Array<Array<number>>} fees Fees paid: a cell or a column. 累计缴费：一格或一列。
 * @param {number|Array<Array<number>>} months Length booked, in months. 报班时长（月）。
 * @param {Array<Array<string>>} rules Optional: the rule book, CARE_RULES. 可不填：规则表 CARE_RULES。
 * @return {string|Array<Array<string>>} Tier name, "Needs data", or blank when all three are blank.
 * @customfunction
 */
export function TIER(position: unknown, fees: unknown, months: unknown, rules?: unknown): unknown {
  return inCell(() => {
    const book = relyOn(ruleBook(rules), ['tier', 'position']);
    const judge = tierJudge(book);
    const needsData = messages(book.language)['needs data'];
    return mapRows(
      [position, fees, months],
      ['position', 'fees', 'months'],
      book.language,
      ([p, f, m]) => {
        const result = judge({ position: p ?? '', fees: f ?? '', months: m ?? '' });
        return result.kind === 'tier' ? result.tier : result.kind === 'blank' ? '' : needsData;
      },
    );
  });
}

/**
 * Why a customer has this tier: what is met, what is missing for the next. 说明级别的原因：满足了什么，离上一级还差什么。
 * Example 例：=TIERWHY(B2, C2, D2, CARE_RULES)
 *
 * @param {string|Array<Array<string>>} position Position or title: a cell or a column. 职务：一格或一列。
 * @param {number|Array<Array<number>>} fees Fees paid: a cell or a column. 累计缴费：一格或一列。
 * @param {number|Array<Array<number>>} months Length booked, in months. 报班时长（月）。
 * @param {Array<Array<string>>} rules Optional: the rule book, CARE_RULES. 可不填：规则表 CARE_RULES。
 * @return {string|Array<Array<string>>} A sentence, or blank when all three are blank.
 * @customfunction
 */
export function TIERWHY(
  position: unknown,
  fees: unknown,
  months: unknown,
  rules?: unknown,
): unknown {
  return inCell(() => {
    const book = relyOn(ruleBook(rules), ['tier', 'position']);
    const explain = tierSentence(book);
    return mapRows(
      [position, fees, months],
      ['position', 'fees', 'months'],
      book.language,
      ([p, f, m]) => explain({ position: p ?? '', fees: f ?? '', months: m ?? '' }),
    );
  });
}

/** The tier that a cell names; a blank one or "needs data" is the fallback tier (5-decisions). */
const namedTier = (book: RuleBook, cell: Cell): string | null => {
  if (isBlank(cell) || isErrorText(cell)) return fallbackTier(book);
  const text = receivedText(cell);
  if (isNeedsData(text)) return fallbackTier(book);
  const tier = findTier(book, text);
  if (tier === null)
    throw new UserError(
      messages(book.language)['unknown tier']({ received: text, tiers: tierNames(book) }),
    );
  return tier;
};

/**
 * Date of the next call: the last contact plus the interval of the tier, moved off rest days. 下次联系日期：最近联系加该级别的间隔，避开休息日。
 * Example 例：=NEXTCALL(E2, F2), or in the header cell 或放在标题格：={"Next call"; NEXTCALL(E2:E, F2:F, , CARE_RULES)}
 *
 * @param {string|Array<Array<string>>} tier Tier: a cell or a column. 级别：一格或一列。
 * @param {Date|Array<Array<Date>>} last_contact Date of the last contact: a cell or a column. 最近联系日期：一格或一列。
 * @param {Date|Array<Array<Date>>} since Optional: enrolled on; counts when there was no contact yet. 可不填：报名日期，尚未联系时从这天算起。
 * @param {Array<Array<string>>} rules Optional: the rule book, CARE_RULES. 可不填：规则表 CARE_RULES。
 * @param {Array<Array<string>>} days Optional: holidays and make-up workdays, CARE_DAYS. 可不填：工作日历 CARE_DAYS。
 * @return {Date|Array<Array<Date>>} The date, "Not yet contacted", or blank.
 * @customfunction
 */
export function NEXTCALL(
  tier: unknown,
  last_contact: unknown,
  since?: unknown,
  rules?: unknown,
  days?: unknown,
): unknown {
  return inCell(() => {
    const book = relyOn(ruleBook(rules), ['contact', 'hours']);
    const calendar = calendarOf(book, days);
    const words = messages(book.language);
    const options = pastDate(book);
    return mapRows(
      [tier, last_contact, since],
      ['tier', 'last_contact', 'since'],
      book.language,
      ([tierCell, lastCell, sinceCell]) => {
        const name = namedTier(book, tierCell ?? '');
        const last = readDate(lastCell ?? '', options);
        const start = readDate(sinceCell ?? '', options);
        if (last.kind === 'unknown') {
          return lastCell === words.status.never ? words.status.never : words['needs data'];
        }
        const rule = cadenceFor(book, name, 'call');
        if (rule === undefined) throw new UserError(words['no call row']({ tier: name ?? '' }));
        const next = nextDue({
          cadence: rule.cadence,
          calendar,
          shift: book.shift,
          lastContact: knownValue(last),
          since: knownValue(start),
        });
        if (next !== null) return dateCell(next.due);
        return start.kind === 'unknown' ? words['needs data'] : words['not yet contacted'];
      },
    );
  });
}

/**
 * How a next call stands on a day: Overdue, Today, Soon, Fine and so on. 某一天的联系状态：逾期、今天、3个工作日内、正常等。
 * Example 例：=CALLSTATUS(G2, CARE_TODAY)
 *
 * @param {Date|Array<Array<Date>>} next_call Date of the next call: a cell or a column. 下次联系日期：一格或一列。
 * @param {Date} as_of The day: CARE_TODAY. 截止日期：CARE_TODAY。
 * @param {Date|Array<Array<Date>>} last_contact Optional: date of the last contact; blank means never. 可不填：最近联系日期，空白表示尚未联系。
 * @param {Array<Array<string>>} rules Optional: the rule book, CARE_RULES. 可不填：规则表 CARE_RULES。
 * @param {Array<Array<string>>} days Optional: holidays and make-up workdays, CARE_DAYS. 可不填：工作日历 CARE_DAYS。
 * @return {string|Array<Array<string>>} One word of the fixed list, or blank.
 * @customfunction
 */
export function CALLSTATUS(
  next_call: unknown,
  as_of: unknown,
  last_contact?: unknown,
  rules?: unknown,
  days?: unknown,
): unknown {
  return inCell(() => {
    const book = ruleBook(rules);
    const noDate = (received: string): string =>
      messages(book.language)['no date']({ parameter: 'as_of', received });
    const calendar = calendarOf(book, days);
    const statuses = messages(book.language).status;
    const options = pastDate(book);
    const asOfCell = Array.isArray(as_of) ? '' : as_of === undefined ? '' : cellOf(as_of);
    const today = Array.isArray(as_of) ? null : readDate(asOfCell, options);
    if (today?.kind === 'blank')
      throw new UserError(messages(book.language)['as-of date is blank']);
    if (today?.kind === 'unknown') throw new UserError(noDate(today.received));
    const knowsContacts = last_contact !== undefined;
    const never = [messages('en').status.never, messages('zh').status.never];
    return mapRows(
      today === null ? [next_call, last_contact, as_of] : [next_call, last_contact],
      ['next_call', 'last_contact', 'as_of'],
      book.language,
      ([nextCell, lastCell, dayCell]) => {
        const day = today ?? readDate(dayCell ?? '', options);
        if (day.kind !== 'known') throw new UserError(noDate(receivedText(dayCell ?? '')));
        if (typeof nextCell === 'string' && never.includes(nextCell)) return statuses.never;
        const due = knownValue(readDate(nextCell ?? '', options)) ?? null;
        const contacted = !knowsContacts || !isBlank(lastCell);
        return statuses[followUpStatus({ asOf: day.value, calendar, due, contacted }).status];
      },
    );
  });
}
