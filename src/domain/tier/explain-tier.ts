// Why a customer has a tier: what is met, by how much, what the next tier lacks, what is certain.
import { isBlank } from '../cell';
import { receivedText } from '../reading/received';
import type { Condition, NumberTest, RuleBook, TierRule } from '../rule-book/rule-book';
import { inOrder, tierOf } from './assign-tier';
import {
  areBlank,
  inputOf,
  passes,
  readCells,
  stateOf,
  type TierCells,
  type TierInput,
  type TierReadings,
} from './conditions';
import { readerOf } from './position-level';

/** A condition beside what the customer has. */
export type Finding =
  | {
      readonly kind: 'number';
      readonly subject: 'fees' | 'months';
      readonly test: NumberTest;
      readonly value: number;
      readonly met: boolean;
    }
  | {
      readonly kind: 'position';
      readonly title: string;
      /** The level that the title reaches, null for none. */
      readonly level: string | null;
      /** The level that the condition asks for. */
      readonly wanted: string;
      readonly met: boolean;
    }
  | {
      readonly kind: 'missing';
      readonly input: TierInput;
      /** What stands in the cell and cannot be read; null when it is blank. */
      readonly received: string | null;
    };

/** What one tier asks for, and how the customer stands. */
export interface TierFindings {
  readonly tier: string;
  readonly needed: number;
  readonly findings: readonly Finding[];
}

export type TierExplanation =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'tier';
      readonly tier: string;
      /** The conditions of this tier; null when it catches the rest. */
      readonly own: TierFindings | null;
      /** The next tier up, and what it lacks; null at the top. */
      readonly next: TierFindings | null;
    }
  | {
      readonly kind: 'needs data';
      readonly atLeast: string | null;
      readonly possible: string | null;
      /** The cells that decide, blank or unreadable. */
      readonly missing: readonly Finding[];
    };

const missingFinding = (input: TierInput, cells: TierCells): Finding => ({
  kind: 'missing',
  input,
  received: isBlank(cells[input]) ? null : receivedText(cells[input]),
});

const findingOf = (condition: Condition, cells: TierCells, readings: TierReadings): Finding => {
  if (condition.kind === 'position') {
    const reading = readings.position;
    if (reading.kind !== 'known') return missingFinding('position', cells);
    return {
      kind: 'position',
      title: receivedText(cells.position).trim(),
      level: reading.value.level,
      wanted: condition.level,
      met: stateOf(condition, readings) === 'met',
    };
  }
  const { subject, test } = condition;
  const reading = readings[subject];
  if (reading.kind !== 'known') return missingFinding(inputOf(condition), cells);
  return { kind: 'number', subject, test, value: reading.value, met: passes(test, reading.value) };
};

/**
 * Everything that a person may want to know about a tier, as data; `i18n` makes the sentence.
 *
 * Rule: 3-product §2 TIERWHY, 2-rules §2.6.
 */
export const explainTier = (book: RuleBook, cells: TierCells): TierExplanation => {
  if (areBlank(cells)) return { kind: 'blank' };
  const readings = readCells(cells, readerOf(book.levels));
  const tried = inOrder(book.tiers);
  const result = tierOf(tried, readings);
  if (result.kind === 'blank') return result;
  if (result.kind === 'needs data') {
    const missing = result.missing.map((input) => missingFinding(input, cells));
    return { kind: 'needs data', atLeast: result.atLeast, possible: result.possible, missing };
  }
  const findings = (tier: TierRule | undefined): TierFindings | null =>
    tier === undefined
      ? null
      : {
          tier: tier.name,
          needed: tier.needed,
          findings: tier.conditions.map((condition) => findingOf(condition, cells, readings)),
        };
  const at = tried.findIndex((tier) => tier.name === result.tier);
  const own = tried[at];
  return {
    kind: 'tier',
    tier: result.tier,
    own: own?.otherwise === true ? null : findings(own),
    next: findings(tried[at - 1]),
  };
};

/** How far a number is from passing a test: below or above it; null when it has no distance. */
export const distanceOf = (
  test: NumberTest,
  value: number,
): { readonly side: 'short' | 'over'; readonly by: number } | null => {
  const low = test.kind === 'between' ? test.low : test.value;
  const high = test.kind === 'between' ? test.high : test.value;
  const upper = test.kind === 'at most' || test.kind === 'below';
  if (!upper && value < low) return { side: 'short', by: low - value };
  const lower = test.kind === 'at least' || test.kind === 'above';
  if (!lower && value > high) return { side: 'over', by: value - high };
  return null;
};
