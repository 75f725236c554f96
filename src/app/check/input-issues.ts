// What could not be read in the customer tab, one line each, for the data-quality list.
import { isBlank, isErrorText } from '../../domain/cell';
import type { SheetIssue, SheetIssueCode } from '../../domain/issue';
import { readFees, readMonths } from '../../domain/reading/number';
import { receivedText } from '../../domain/reading/received';
import type { RuleBook } from '../../domain/rule-book/rule-book';
import { findTier, isNeedsData } from '../../domain/rule-book/tier-name';
import { isExpired, readOverride } from '../../domain/tier/override';
import { type CivilDate, isoDate } from '../../domain/time/civil-date';
import type { CustomerTable } from '../../tables/customers';
import type { Rows } from '../../tables/recognise';
import type { Assessment } from './assess';
import type { Layout } from './layout';
import type { TierReader } from './tier-table';

/** Longer texts are cut in the list, never in the sheet. */
const SHOWN = 80;
const LONG_TEXT = 5_000;

interface Inputs {
  readonly table: CustomerTable;
  readonly list: readonly Assessment[];
  readonly book: RuleBook;
  readonly tiers: TierReader;
  readonly hasLog: boolean;
  readonly today: CivilDate;
}

/** Every unreadable input of the customers, and the rows that were left out. */
export const inputIssues = (
  rows: Rows,
  layout: Layout,
  { table, list, book, tiers, hasLog, today }: Inputs,
): readonly SheetIssue[] => {
  const issues: SheetIssue[] = [];
  const add = (
    row: number,
    role: string,
    code: SheetIssueCode,
    received: string,
    expected = '',
  ): void => {
    issues.push({
      tab: layout.tabName,
      row: row + 1,
      role,
      code,
      expected,
      received: received.slice(0, SHOWN),
    });
  };
  for (const row of table.leftOut) {
    add(
      row,
      'name',
      'not a customer',
      receivedText(rows[row]?.find((cell) => !isBlank(cell)) ?? ''),
    );
  }
  const titles = new Set<string>();
  for (const { customer, lastIsTyped, unlistedTitle } of list) {
    const { row, fees, months, position, lastTyped } = customer;
    if (typeof position === 'string' && isErrorText(position))
      add(row, 'position', 'error value', position);
    if (readFees(fees).kind === 'unknown')
      add(row, 'fees', 'fees not readable', receivedText(fees));
    if (readMonths(months).kind === 'unknown')
      add(row, 'months', 'months not readable', receivedText(months));
    for (const { header, received } of tiers.unreadable(customer))
      add(row, header, 'value not readable', received);
    if (lastTyped.kind === 'unknown')
      add(row, 'last contact', 'date not readable', lastTyped.received);
    if (lastTyped.kind === 'known' && lastTyped.value > today)
      add(row, 'last contact', 'contact in the future', isoDate(lastTyped.value));
    for (const { role, received } of customer.unread ?? []) {
      add(
        row,
        role,
        role === 'do not contact' ? 'mark not readable' : 'date not readable',
        received,
      );
    }
    if (hasLog && lastIsTyped && lastTyped.kind === 'known') {
      add(row, 'last contact', 'contact without a record', isoDate(lastTyped.value));
    }
    // 2-rules §2.3: once per distinct title.
    if (unlistedTitle !== null && !titles.has(unlistedTitle)) {
      titles.add(unlistedTitle);
      add(row, 'position', 'position not listed', unlistedTitle);
    }
    for (const role of ['tier', 'tier override'] as const) {
      const cell = role === 'tier' ? customer.tier : customer.override;
      if (layout.writable.has('tier') && role === 'tier') continue;
      const text = receivedText(cell);
      const set = role === 'tier' ? null : readOverride(text, book.dateOrder);
      const name = set?.tier ?? text;
      if (!isBlank(cell) && !isNeedsData(text) && findTier(book, name) === null) {
        add(row, role, 'tier name not known', text);
      } else if (set !== null && isExpired(set, today)) add(row, role, 'override expired', text);
    }
    if (customer.name.length > LONG_TEXT)
      add(row, 'name', 'text very long', `${customer.name.length}`);
  }
  return issues;
};
