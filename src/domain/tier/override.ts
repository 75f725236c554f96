// A tier that a lead has set by hand: until when it counts, and whether it may lower: "Key until 2026-12-31".
import type { Language } from '../language';
import { type DateOrder, readDate } from '../reading/date';
import { type CivilDate, isoDate } from '../time/civil-date';

export interface Override {
  /** As it was written, without the day. */
  readonly tier: string;
  /** The last day on which it counts; null = for good. */
  readonly until: CivilDate | null;
  /** It counts as it is, also where the computed tier is higher. */
  readonly alsoLower: boolean;
}

const UNTIL =
  /^(.+?)[\s,，;；:：(（[【]*(?:有效期至|有效至|截止到|截止|截至|直到|到|至|\buntil\b|\btill\b|\bthrough\b|\bto\b)\s*[:：]?\s*(\d.*?)\s*(?:止|为止)?[)）\]】]?$/i;

/** Anywhere behind the tier, in brackets, behind a comma or bare. */
const ALSO_LOWER =
  /(?:[\s,，;；、(（[【]*(?:可低于计算级别|低于计算也算|也可降级|可降级)|[\s,，;；(（[【]+(?:also|even if) lower\b(?!-))[)）\]】]*/i;

/**
 * The tier and the day of an override cell; null when the cell is blank.
 *
 * Rule: 2-rules §2.7, 5-decisions: the day itself is included. A text whose day cannot be read, or has
 * no year, is taken as the name of a tier, which no book has: so it is listed and does not count.
 * @example readOverride('一般 至 2026-12-31（可降级）', null)   // 一般, to the end of 31 Dec 2026, also lower
 */
export const readOverride = (text: string, order: DateOrder | null): Override | null => {
  const typed = text.trim();
  if (typed === '') return null;
  const rest = typed.replace(ALSO_LOWER, ' ').trim();
  // The mark alone names no tier.
  const alsoLower = rest !== typed && rest !== '';
  const said = alsoLower ? rest : typed;
  const [, tier, day] = UNTIL.exec(said) ?? [];
  if (tier === undefined || day === undefined) return { tier: said, until: null, alsoLower };
  const until = readDate(day, { role: 'future', asOf: null, order });
  return until.kind === 'known'
    ? { tier: tier.trim(), until: until.value, alsoLower }
    : { tier: typed, until: null, alsoLower: false };
};

/** As it is written into the cell. */
export const overrideText = ({ tier, until, alsoLower }: Override, language: Language): string => {
  const zh = language === 'zh';
  const to = until === null ? '' : `${zh ? ' 至 ' : ' until '}${isoDate(until)}`;
  return `${tier}${to}${alsoLower ? (zh ? '（可降级）' : ' (also lower)') : ''}`;
};

/** Does the override count no more? */
export const isExpired = ({ until }: Pick<Override, 'until'>, today: CivilDate): boolean =>
  until !== null && until < today;
