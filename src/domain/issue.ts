// One line of the data-quality list: where, what was expected, what was found.

export type SheetIssueCode =
  | 'file near its limit'
  | 'date not readable'
  | 'fees not readable'
  | 'months not readable'
  | 'value not readable'
  | 'mark not readable'
  | 'error value'
  | 'position not listed'
  | 'tier name not known'
  | 'override expired'
  | 'contact in the future'
  | 'outcome not listed'
  | 'contact without customer'
  | 'contact fits several customers'
  | 'contact without a record'
  | 'two columns for one role'
  | 'column missing'
  | 'column holds a formula'
  | 'formula slipped'
  | 'column holds the team’s own values'
  | 'column protected'
  | 'number doubled'
  | 'not a customer'
  | 'rule error'
  | 'rule warning'
  | 'rule unfinished'
  | 'last good rules in force'
  | 'rules partly in force'
  | 'day not readable'
  | 'official days not loaded'
  | 'text very long'
  | 'record incomplete'
  | 'record stale'
  | 'phone not readable'
  | 'e-mail not readable'
  | 'birthday not readable'
  | 'dates contradict'
  | 'may be a duplicate'
  | 'rest day not readable'
  | 'substitute not listed'
  | 'case time missing'
  | 'case out of order'
  | 'case in the future'
  | 'case number doubled'
  | 'case without customer';

export interface SheetIssue {
  /** Name of the tab. */
  readonly tab: string;
  /** Row as the sheet counts, from 1; 0 when the whole tab is meant. */
  readonly row: number;
  readonly role: string;
  readonly code: SheetIssueCode;
  readonly expected: string;
  readonly received: string;
}
