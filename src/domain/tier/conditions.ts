// Is a condition met, not met or unknown? (2-rules §2.1)
import { type Cell, isBlank } from '../cell';
import type { Reading } from '../reading';
import { readFees, readMonths } from '../reading/number';
import type { Condition, NumberTest, TierRule } from '../rule-book/rule-book';
import { unreachable } from '../unreachable';
import type { PositionReader, Standing } from './position-level';

/** What a tier rests on. */
export type TierInput = 'position' | 'fees' | 'months';

export const TIER_INPUTS: readonly TierInput[] = ['position', 'fees', 'months'];

/** The cells as they stand in the sheet. */
export interface TierCells {
  readonly position: Cell;
  readonly fees: Cell;
  readonly months: Cell;
}

export interface TierReadings {
  readonly position: Reading<Standing>;
  readonly fees: Reading<number>;
  readonly months: Reading<number>;
}

export type Met = 'met' | 'not met' | 'unknown';

export const areBlank = ({ position, fees, months }: TierCells): boolean =>
  isBlank(fees) && isBlank(months) && isBlank(position);

export const readCells = (cells: TierCells, readPosition: PositionReader): TierReadings => ({
  position: readPosition(cells.position),
  fees: readFees(cells.fees),
  months: readMonths(cells.months),
});

export const inputOf = (condition: Condition): TierInput =>
  condition.kind === 'position' ? 'position' : condition.subject;

/** Does a number pass a test? "at least" includes the number itself, a band both ends. */
export const passes = (test: NumberTest, value: number): boolean => {
  switch (test.kind) {
    case 'at least':
      return value >= test.value;
    case 'above':
      return value > test.value;
    case 'at most':
      return value <= test.value;
    case 'below':
      return value < test.value;
    case 'is':
      return value === test.value;
    case 'between':
      return value >= test.low && value <= test.high;
    default:
      return unreachable(test);
  }
};

export const stateOf = (condition: Condition, readings: TierReadings): Met => {
  if (condition.kind === 'position') {
    const { position } = readings;
    if (position.kind !== 'known') return 'unknown';
    return position.value.rank <= condition.rank ? 'met' : 'not met';
  }
  const reading = readings[condition.subject];
  if (reading.kind !== 'known') return 'unknown';
  return passes(condition.test, reading.value) ? 'met' : 'not met';
};

/** 'met': this tier for certain; 'unknown': it depends on what is missing. Rule: 2-rules §2.1. */
export const tierState = (tier: TierRule, readings: TierReadings): Met => {
  if (tier.otherwise) return 'met';
  let met = 0;
  let open = 0;
  for (const condition of tier.conditions) {
    const state = stateOf(condition, readings);
    if (state === 'met') met += 1;
    else if (state === 'unknown') open += 1;
  }
  if (met >= tier.needed) return 'met';
  return met + open >= tier.needed ? 'unknown' : 'not met';
};
