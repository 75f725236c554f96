// What a check says when it is done: for the person as a sentence, for scripts as JSON (4-host).
import type { FollowUpStatus } from '../../domain/follow-up/follow-up-status';
import type { SheetIssue } from '../../domain/issue';
import { isoDate } from '../../domain/time/civil-date';
import type { CaseCounts } from '../cases/watch-cases';
import type { Assessment } from './assess';

export interface ReportRow {
  /** Row number in the customer tab, from 1. */
  readonly row: number;
  readonly name: string;
  /** The computed tier, or the words for needs data. */
  readonly tier: string;
  readonly effectiveTier: string | null;
  readonly nextCall: string | null;
  readonly planned: string | null;
  readonly status: FollowUpStatus;
  readonly daysLate: number;
}

export interface CheckDone {
  readonly ok: true;
  /** The sentence for the person. */
  readonly sentence: string;
  readonly asOf: string;
  readonly zone: string;
  readonly tab: string;
  readonly mapping: Readonly<Record<string, string>>;
  readonly customers: number;
  readonly tiers: Readonly<Record<string, number>>;
  readonly statuses: Readonly<Record<FollowUpStatus, number>>;
  /** Of all registers; null without one: nothing is counted that was not looked at. */
  readonly cases: CaseCounts | null;
  readonly rows: readonly ReportRow[];
  readonly issues: readonly SheetIssue[];
  /** Managed cells that were written. */
  readonly changed: number;
}

export interface CheckRefused {
  readonly ok: false;
  readonly sentence: string;
  /** For scripts: why nothing was done. */
  readonly code:
    | 'zones differ'
    | 'needs set-up'
    | 'leaving'
    | 'declined'
    | 'no customer tab'
    | 'no customers'
    | 'tab gone'
    | 'column gone'
    | 'no rules'
    | 'no working day'
    | 'protected'
    | 'locked'
    | 'rows moving'
    | 'out of time'
    | 'file full';
}

export type CheckReport = CheckDone | CheckRefused;

export const refused = (code: CheckRefused['code'], sentence: string): CheckRefused => ({
  ok: false,
  code,
  sentence,
});

const STATUSES: readonly FollowUpStatus[] = [
  'overdue',
  'today',
  'booked',
  'soon',
  'fine',
  'never',
  'paused',
  'none',
  'needsData',
];

export const countStatuses = (
  list: readonly Assessment[],
): Readonly<Record<FollowUpStatus, number>> => {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<
    FollowUpStatus,
    number
  >;
  for (const { status } of list) counts[status] += 1;
  return counts;
};

/** Customers per tier, highest first, with those whose data is missing last. */
export const countTiers = (
  list: readonly Assessment[],
  names: readonly string[],
): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = 0;
  for (const { tier } of list) counts[tier] = (counts[tier] ?? 0) + 1;
  return counts;
};

export const reportRow = (one: Assessment): ReportRow => ({
  row: one.customer.row + 1,
  name: one.customer.name,
  tier: one.tier,
  effectiveTier: one.effectiveTier,
  nextCall: one.due === null ? null : isoDate(one.due),
  planned: one.planned === null ? null : isoDate(one.planned),
  status: one.status,
  daysLate: one.daysLate,
});
