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

/**
 * Looks of the cells of a part of a sheet, by row and column; a cell without any is absent.
 *
 * A condition whose columns are fixed by `$` says the same for a whole row, so it is asked once.
 */
export const ruleLooks = (
  sheet: Sheet,
  part: GridRange,
  evaluate: Evaluate,
): ((row: number, column: number) => Look | undefined) => {
  const asked = new Map<string, number>();
  const wanted: { readonly rule: BooleanRule; readonly row: number; readonly column: number }[] =
    [];
  const questions: number[] = [];
  for (const rule of sheet.rules) {
    const condition = conditionOf(rule);
    const [first] = rule.ranges;
    if (condition === undefined || first === undefined) continue;
    for (let row = part.row; row < part.row + part.rows; row += 1) {
      for (let column = part.column; column < part.column + part.columns; column += 1) {
        if (!rule.ranges.some((range) => inside(range, row, column))) continue;
        const text = moveRelative(condition, row - first.row, column - first.column);
        const at = asked.get(text) ?? asked.size;
        asked.set(text, at);
        wanted.push({ rule, row, column });
        questions.push(at);
      }
    }
  }
  if (wanted.length === 0) return () => undefined;
  const answers = evaluate(sheet, [...asked.keys()]);
  const looks = new Map<string, Look>();
  wanted.forEach(({ rule, row, column }, at) => {
    if (!isTrue(answers[questions[at] ?? -1])) return;
    const { background, fontColor, bold } = rule;
    const own = {
      ...(background === undefined ? {} : { background }),
      ...(fontColor === undefined ? {} : { fontColor }),
      ...(bold === undefined ? {} : { bold }),
    };
    const key = `${row},${column}`;
    looks.set(key, { ...own, ...looks.get(key) });
  });
  return (row, column) => looks.get(`${row},${column}`);
};
