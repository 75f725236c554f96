// What conditional formats make of cells: background, text colour, bold; the first rule that says so wins.
import { attribute } from '../files/xml';
import { moveRelative } from '../model/formula-references';
import { cellName } from '../model/grid-range';
import type { BooleanRule, GridRange, ModelValue, Sheet } from '../model/workbook';

export interface Look {
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

/** Evaluates formulas that stand in no cell. */
export type Evaluate = (sheet: Sheet, formulas: readonly string[]) => readonly ModelValue[];

const OPERATORS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

const operand = (value: unknown): string => String(value).replace(/^=/, '');

/** A comparison of a file's rule (`cellIs`) as a formula of its first cell. */
const comparison = ({ carried, values }: BooleanRule, cell: string): string | undefined => {
  const xml: unknown = Reflect.get(Object(carried), 'xml');
  const kind = typeof xml === 'string' ? (attribute(xml, 'operator') ?? '') : '';
  const [low, high] = values.map(operand);
  if (kind === 'between') return `=AND(${cell}>=${low},${cell}<=${high})`;
  if (kind === 'notBetween') return `=OR(${cell}<${low},${cell}>${high})`;
  const operator = OPERATORS[kind];
  return operator === undefined ? undefined : `=${cell}${operator}${low}`;
};

/** The condition as a formula of the first cell of the rule; scales, bars and icons have none. */
export const conditionOf = (rule: BooleanRule): string | undefined => {
  const [first] = rule.ranges;
  if (first === undefined) return undefined;
  if (rule.criteria === 'cellIs') return comparison(rule, cellName(first.row, first.column));
  // Files spell the condition out beside their names for it: containsText, beginsWith …
  const [formula] = rule.values;
  return typeof formula === 'string' && formula.startsWith('=') ? formula : undefined;
};

const isTrue = (value: ModelValue | undefined): boolean =>
  value === true || (typeof value === 'number' && value !== 0);

const inside = ({ row, column, rows, columns }: GridRange, y: number, x: number): boolean =>
  y >= row && y < row + rows && x >= column && x < column + columns;

/** The condition as each cell asks it: with `$` before all columns a row asks only once. */
const asking = (condition: string, first: GridRange): ((row: number, column: number) => string) => {
  const sameInRow = moveRelative(condition, 0, 1) === condition;
  const rows = new Map<number, string>();
  return (row, column) => {
    if (!sameInRow) return moveRelative(condition, row - first.row, column - first.column);
    const text = rows.get(row) ?? moveRelative(condition, row - first.row, 0);
    rows.set(row, text);
    return text;
  };
};

interface Wish {
  readonly rule: BooleanRule;
  readonly cell: string;
  readonly condition: string;
}

/** What every rule asks of the cells of the part, in the order of the rules. */
const wishesOf = (sheet: Sheet, part: GridRange): Wish[] =>
  sheet.rules.flatMap((rule) => {
    const condition = conditionOf(rule);
    const [first] = rule.ranges;
    if (condition === undefined || first === undefined) return [];
    const ask = asking(condition, first);
    const wishes: Wish[] = [];
    for (let row = part.row; row < part.row + part.rows; row += 1) {
      for (let column = part.column; column < part.column + part.columns; column += 1) {
        if (!rule.ranges.some((range) => inside(range, row, column))) continue;
        wishes.push({ rule, cell: `${row},${column}`, condition: ask(row, column) });
      }
    }
    return wishes;
  });

const lookOf = ({ background, fontColor, bold }: BooleanRule): Look => ({
  ...(background === undefined ? {} : { background }),
  ...(fontColor === undefined ? {} : { fontColor }),
  ...(bold === undefined ? {} : { bold }),
});

/** Looks of the cells of a part of a sheet, by row and column; a cell without any has none. */
export const ruleLooks = (
  sheet: Sheet,
  part: GridRange,
  evaluate: Evaluate,
): ((row: number, column: number) => Look | undefined) => {
  const wishes = wishesOf(sheet, part);
  const conditions = [...new Set(wishes.map(({ condition }) => condition))];
  const values = conditions.length === 0 ? [] : evaluate(sheet, conditions);
  const holds = new Map(conditions.map((condition, at) => [condition, isTrue(values[at])]));
  const looks = new Map<string, Look>();
  for (const { rule, cell, condition } of wishes) {
    if (holds.get(condition) === true) looks.set(cell, { ...lookOf(rule), ...looks.get(cell) });
  }
  return (row, column) => looks.get(`${row},${column}`);
};
