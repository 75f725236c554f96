// The lines of Today that are the lead's: who is unattended, why, and whom to ask instead.

import { type StaffMember, unattended } from '../../domain/follow-up/unattended';
import type { Language } from '../../domain/language';
import { compareText, joined, squash } from '../../domain/text';
import { checkWords } from '../../i18n/check-words';
import { leadWords } from '../../i18n/lead-words';
import type { Colleague } from '../care/colleagues';
import type { Assessment } from './assess';

export interface LeadLine {
  readonly one: Assessment;
  readonly what: string;
  readonly why: string;
  /** It stands nowhere else in Today, so that it can be ticked here. */
  readonly isOnlyHere: boolean;
}

export interface LeadList {
  readonly heading: string;
  readonly lines: readonly LeadLine[];
  /** How many did not fit; blank when all do. */
  readonly more: string;
}

/** Nobody gives out more in a morning. */
const MOST = 200;

/** By tier, then who is latest, then number and row: the reason comes before, in the list itself. */
const byNeed = (a: Assessment, b: Assessment): number =>
  a.tierRank - b.tierRank ||
  b.intervalsLate - a.intervalsLate ||
  compareText(a.key, b.key) ||
  a.customer.row - b.customer.row;

/**
 * The lead's list of the morning; null when nobody is unattended.
 *
 * Rule: M0.12, 5-decisions "Unattended". Pure.
 */
export const leadList = (
  list: readonly Assessment[],
  staff: readonly StaffMember[],
  language: Language,
): LeadList | null => {
  const words = leadWords(language);
  const { separator, more } = checkWords(language);
  const found = unattended(
    [...list].sort(byNeed).map((one) => ({
      one,
      owner: one.customer.owner,
      unreachable: one.attempts?.unreachable === true,
      refused: one.refused,
      intervalsLate: one.intervalsLate,
      gone: one.status === 'none',
    })),
    staff,
  );
  if (found.length === 0) return null;
  const lines = found.slice(0, MOST).map(({ customer: { one, owner }, reason, proposed }) => ({
    one,
    what: words.what(reason),
    why: joined(
      [words.reason(reason, owner), proposed === '' ? '' : words.proposed(proposed), one.why],
      separator,
    ),
    isOnlyHere: reason === 'unreachable',
  }));
  const rest = found.length - lines.length;
  return { heading: words.block(found.length), lines, more: rest === 0 ? '' : more(rest) };
};

/** Who may be proposed, each name once. */
export const inTurn = (staff: readonly Colleague[]): readonly StaffMember[] => {
  const seen = new Set<string>();
  return staff.flatMap(({ name, role, hasLeft }) => {
    const isNew = !seen.has(squash(name));
    seen.add(squash(name));
    return isNew ? [{ name, hasLeft, inTurn: role === 'staff' }] : [];
  });
};
