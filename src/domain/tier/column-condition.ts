// A condition of the rule book bound to the columns of one table: does a row meet it? (2-rules §2.1)
import type { Cell } from '../cell';
import { readFees, readMonths } from '../reading/number';
import { remember } from '../remember';
import type { RuleBook } from '../rule-book/rule-book';
import type { AnyCondition, ColumnCondition } from '../rule-book/sections/column-tiers';
import type { UnitWord } from '../rule-book/words';
import { unreachable } from '../unreachable';
import {
  readNumberCell,
  type Span,
  spanOf,
  spanOfSeveral,
  spanState,
  textJudge,
  UNKNOWN_SPAN,
} from './column-input';
import type { Met } from './conditions';
import { readerOf } from './position-level';

export interface BoundCondition {
  readonly columns: readonly number[];
  readonly stateOf: (row: readonly Cell[]) => Met;
  /** Is this cell one that a person has to fill in? */
  readonly isMissing: (cell: Cell) => boolean;
}

export interface Binder {
  readonly bind: (condition: AnyCondition, columns: readonly number[]) => BoundCondition;
  /** A new row begins: what was read of the last one is forgotten. */
  readonly nextRow: () => void;
}

interface NumberReader {
  readonly read: (cell: Cell) => number | null;
  readonly isMissing: (cell: Cell) => boolean;
}

type NumberColumns = ColumnCondition & { readonly kind: 'column number' };

/** Binds the conditions of one book; tiers that ask about the same columns share the reading. */
export const makeBinder = (book: RuleBook): Binder => {
  let turn = 0;
  const shared = new Map<string, (row: readonly Cell[]) => Span>();
  const readPosition = readerOf(book.levels);
  const numberReader = remember((unit: UnitWord | null): NumberReader => {
    const read = (cell: Cell): number | null => readNumberCell(cell, unit);
    return { read, isMissing: (cell) => read(cell) === null };
  });

  const once = (key: string, read: (row: readonly Cell[]) => Span) => {
    const known = shared.get(key);
    if (known !== undefined) return known;
    let readAt = -1;
    let span = UNKNOWN_SPAN;
    const reader = (row: readonly Cell[]): Span => {
      if (readAt !== turn) {
        span = read(row);
        readAt = turn;
      }
      return span;
    };
    shared.set(key, reader);
    return reader;
  };
  const single = (only: number, read: (cell: Cell) => number | null) => {
    return (row: readonly Cell[]): Span => {
      const value = read(row[only] ?? null);
      return value === null ? UNKNOWN_SPAN : spanOf(value);
    };
  };
  const bindNumber = (
    { subject, test, unit }: NumberColumns,
    columns: readonly number[],
  ): BoundCondition => {
    const { read, isMissing } = numberReader(unit);
    const { aggregate } = subject;
    const several = (row: readonly Cell[]): Span =>
      aggregate === null
        ? UNKNOWN_SPAN
        : spanOfSeveral(
            aggregate,
            columns.map((at) => read(row[at] ?? null)),
          );
    const span = once(
      `${aggregate ?? ''} ${unit ?? ''} ${columns.join(' ')}`,
      aggregate === null ? single(columns[0] ?? 0, read) : several,
    );
    return {
      columns,
      stateOf: (row) => spanState(test, span(row)),
      isMissing,
    };
  };

  const bind: Binder['bind'] = (condition, columns) => {
    const [only = 0] = columns;
    switch (condition.kind) {
      case 'position':
        return {
          columns,
          stateOf: (row) => {
            const title = readPosition(row[only] ?? null);
            if (title.kind !== 'known') return 'unknown';
            return title.value.rank <= condition.rank ? 'met' : 'not met';
          },
          isMissing: (cell) => readPosition(cell).kind !== 'known',
        };
      case 'number': {
        const { subject, test } = condition;
        const reading = subject === 'fees' ? readFees : readMonths;
        const read = (cell: Cell): number | null => {
          const value = reading(cell);
          return value.kind === 'known' ? value.value : null;
        };
        const span = once(`own ${subject} ${only}`, single(only, read));
        return {
          columns,
          stateOf: (row) => spanState(test, span(row)),
          isMissing: (cell) => read(cell) === null,
        };
      }
      case 'column number':
        return bindNumber(condition, columns);
      case 'column text': {
        const judge = textJudge(condition.test, condition.words);
        return {
          columns,
          stateOf: (row) => judge(row[only] ?? null),
          isMissing: (cell) => judge(cell) === 'unknown',
        };
      }
      default:
        return unreachable(condition);
    }
  };
  return {
    bind,
    nextRow: () => {
      turn += 1;
    },
  };
};
