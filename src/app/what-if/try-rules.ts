// What the rules as they stand in their tab would change, before they are in force. Writes nothing.

import { receivedText } from '../../domain/reading/received';
import { hasError } from '../../domain/rule-book/check/finding';
import { parseRules } from '../../domain/rule-book/parse-rules';
import { columnTiersOf } from '../../domain/rule-book/sections/column-tiers';
import type { TierCells } from '../../domain/tier/conditions';
import { isExpired, readOverride } from '../../domain/tier/override';
import { type WhatIf, type WhatIfCustomer, whatIf } from '../../domain/what-if/what-if';
import { columnIssueText } from '../../i18n/column-issue-text';
import { whatIfText, whatIfWords } from '../../i18n/what-if-text';
import { type Customer, readCustomers } from '../../tables/customers';
import type { Rows } from '../../tables/recognise';
import { steady } from '../check/again';
import type { Assessment } from '../check/assess';
import { gather } from '../check/gather';
import { type Facts, judge } from '../check/judge';
import { openSheet } from '../check/open-sheet';
import { cadenceStart } from '../check/plan-contact';
import { findKept } from '../check/rules-in-force';
import type { Desk } from '../desk';

export interface TriedRules {
  /** Null when there is nothing to compare; the text says why. */
  readonly change: WhatIf | null;
  /** For the dialog: a line each. */
  readonly text: string;
}

const cellsOf = ({ position, fees, months }: Customer): TierCells => ({ position, fees, months });

const customerOf =
  (
    rows: Rows,
    { history, now: { on: today }, books }: Facts,
    before: ReadonlyMap<number, Customer>,
  ) =>
  (one: Assessment): WhatIfCustomer => {
    const { customer, key } = one;
    const written = readOverride(receivedText(customer.override), books.book.dateOrder);
    const override = written === null || isExpired(written, today) ? null : written;
    return {
      key,
      owner: customer.owner,
      cells: cellsOf(customer),
      cellsBefore: cellsOf(before.get(customer.row) ?? customer),
      row: rows[customer.row] ?? [],
      ...{ override: override?.tier ?? null, overrideAlsoLower: override?.alsoLower === true },
      lastEffective: history.lastTier.get(key) ?? null,
      lastContact: one.lastContact,
      since: cadenceStart(customer, one.lastContact, history.firstSeenOn.get(key), today),
      appointment: one.booked ? one.due : null,
      needsNoCall: customer.gone || one.status === 'paused',
      isPast: customer.isPast === true,
    };
  };

/**
 * Compares the rules in force, as the last check kept them, with those in the tab now.
 *
 * Rule: 2-rules §1; who moves tier, calls a week and person, what would be overdue tomorrow.
 */
export const tryRules = (bare: Desk): TriedRules => {
  const desk = steady(bare);
  const opened = openSheet(desk, { asked: true });
  if (!opened.ok) return { change: null, text: opened.sentence };
  const words = whatIfWords(opened.begun.language);
  const gathered = gather(desk, opened);
  if (!gathered.ok) return { change: null, text: gathered.sentence };
  const { facts, tabs, known } = gathered;
  const { books, layout, now } = facts;
  const kept = findKept(desk, tabs, known);
  if (kept === null) return { change: null, text: words.nothingKept };
  const errors = books.findings.filter(({ level }) => level === 'error').length;
  if (hasError(books.findings)) return { change: null, text: words.mistakes(errors) };

  const { rows } = opened.begun;
  const { list } = judge(rows, layout.headerRow, facts);
  const after = parseRules(books.ruleRows);
  const { calendar } = books;
  const named = columnTiersOf(after).custom || columnTiersOf(kept.book).custom;
  const { headerRow, columns } = layout;
  const asBefore = readCustomers(rows, headerRow, columns, now.on, kept.book);
  const before = new Map(asBefore.customers.map((customer) => [customer.row, customer]));
  const result = whatIf({
    customers: list.map(customerOf(rows, facts, before)),
    before: { book: kept.book, calendar },
    after: { book: after, calendar },
    today: now.on,
    ...(named ? { headers: (rows[layout.headerRow] ?? []).map(receivedText) } : {}),
  });
  if (!result.ok) {
    const issues = result.error.map((issue) => columnIssueText(opened.begun.language, issue));
    return { change: null, text: issues.join('\n') };
  }
  const names = new Map(list.map(({ key, customer }) => [key, customer.name]));
  return {
    change: result.value,
    text: whatIfText(opened.begun.language, result.value, (key) => names.get(key) ?? key),
  };
};
