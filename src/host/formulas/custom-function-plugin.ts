// Custom functions inside the engine: arguments are evaluated here, errors included, and answers spill.
import {
  ArraySize,
  CellError,
  EmptyValue,
  ErrorType,
  FunctionPlugin,
  type ImplementedFunctions,
  SimpleRangeValue,
} from 'hyperformula';
import type { ModelValue } from '../model/workbook';
import type { CallMemo } from './call-memo';
import { errorText, errorType } from './engine-values';
import type { CustomFunctions, FunctionArgument } from './formula-engine';
import { DEPENDING, holdsAny, VOLATILE } from './formula-text';

type Interpreter = ConstructorParameters<typeof FunctionPlugin>[0];
type Ast = Parameters<Interpreter['evaluateAst']>[0];
type State = Parameters<Interpreter['evaluateAst']>[1];
type Value = ReturnType<Interpreter['evaluateAst']>;
type Scalar = Exclude<Value, SimpleRangeValue>;
type Call = Extract<Ast, { procedureName: string }>;

/** What the functions of one engine share; the engine hands it to the plugin as its context. */
export interface Bridge {
  readonly functions: CustomFunctions;
  readonly memo: CallMemo;
  /** Blocks that were read in this recalculation, by their corners. */
  readonly blocks: Map<string, readonly (readonly ModelValue[])[]>;
  /** Keys of volatile cells by the engine's sheet number. */
  volatile: ReadonlyMap<number, ReadonlySet<number>>;
  calls: number;
}

const REFUSED =
  'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().';

const isCall = (ast: Ast): ast is Call => 'procedureName' in ast;

type Reference = Extract<Ast, { reference: unknown }>['reference'];
const isCell = (address: object): address is Reference => 'toSimpleCellAddress' in address;

/** What stands inside a part of a formula: arguments, operands, what is in brackets. */
const parts = (ast: Ast): readonly Ast[] => {
  if ('args' in ast) return ast.args.flat();
  if ('left' in ast) return [ast.left, ast.right];
  if ('expression' in ast) return [ast.expression];
  return 'value' in ast && typeof ast.value === 'object' && 'type' in ast.value ? [ast.value] : [];
};

const readScalar = (value: Scalar): ModelValue => {
  if (value === EmptyValue || typeof value === 'symbol') return null;
  if (value instanceof CellError) return { kind: 'error', text: errorText(value.type) };
  if (typeof value !== 'object') return value;
  return /DATE|TIME/.test(value.getDetailedType())
    ? { kind: 'date', serial: value.val }
    : value.val;
};

const isBlock = (
  value: ModelValue | readonly (readonly ModelValue[])[],
): value is readonly (readonly ModelValue[])[] => Array.isArray(value);

/** The functions of the bundle as functions of the engine; all of them are this one method. */
class CustomFunctionPlugin extends FunctionPlugin {
  private get bridge(): Bridge {
    return this.config.context as Bridge;
  }

  /** How a date comes back: the engine's own class for dates is not exported, but its values make more. */
  private date(serial: number): Scalar {
    const sample = this.arithmeticHelper.coerceToMaybeNumber('2000-01-01');
    return typeof sample === 'object' ? sample.fromNumber(serial) : serial;
  }

  private write(value: ModelValue): Scalar {
    if (value === null) return EmptyValue;
    if (typeof value === 'number' && !Number.isFinite(value)) return new CellError(ErrorType.NUM);
    if (typeof value !== 'object') return value;
    if (value.kind === 'date') return this.date(value.serial);
    return new CellError(errorType(value.text), value.detail);
  }

  private isVolatile(ast: Ast, state: State): boolean {
    if (isCall(ast) && VOLATILE.has(ast.procedureName)) return true;
    if (parts(ast).some((part) => this.isVolatile(part, state))) return true;
    if (this.bridge.volatile.size === 0) return false;
    const corners = 'reference' in ast ? [ast.reference, ast.reference] : [];
    if ('start' in ast) corners.push(...[ast.start, ast.end].filter(isCell));
    const [start, end] = corners.map((one) => one.toSimpleCellAddress(state.formulaAddress));
    if (start === undefined || end === undefined) return false;
    const keys = this.bridge.volatile.get(start.sheet);
    const corner = ({ row, col }: typeof start): { row: number; column: number } => ({
      row,
      column: col,
    });
    return keys !== undefined && holdsAny(keys, corner(start), corner(end));
  }

  /** Cells of a range are read once in a recalculation: they are final before anything reads them. */
  private block(range: SimpleRangeValue): readonly (readonly ModelValue[])[] {
    const area = range.range;
    const key =
      area && `${area.sheet},${area.start.row},${area.start.col},${area.end.row},${area.end.col}`;
    const known = key === undefined ? undefined : this.bridge.blocks.get(key);
    if (known !== undefined) return known;
    const rows = range.data.map((row) => row.map(readScalar));
    if (key !== undefined) this.bridge.blocks.set(key, rows);
    return rows;
  }

  private argument(ast: Ast, state: State): FunctionArgument {
    // `TIER(A2,,3)`: nothing stands between the commas.
    if (String(ast.type) === 'EMPTY') return undefined;
    const value = this.evaluateAst(ast, state);
    if (value instanceof SimpleRangeValue) return this.block(value);
    // A range of one cell is still a block to a function: B2:B2.
    return 'start' in ast ? [[readScalar(value)]] : readScalar(value);
  }

  answer(ast: Call, state: State): Value {
    try {
      if (ast.args.some((arg) => this.isVolatile(arg, state))) {
        return new CellError(ErrorType.ERROR, REFUSED);
      }
      const { memo, functions } = this.bridge;
      const args = ast.args.map((arg) => this.argument(arg, state));
      const name = ast.procedureName;
      const answer = memo.answer(name, args, () => {
        this.bridge.calls += 1;
        return functions.call(name, args);
      });
      if ('error' in answer) return new CellError(ErrorType.ERROR, answer.error);
      if (!isBlock(answer.value)) return this.write(answer.value);
      const rows = answer.value.map((row) => row.map((value) => this.write(value)));
      if (rows.length === 1 && rows[0]?.length === 1) return rows[0][0] ?? EmptyValue;
      const expected = this.answerSize(ast, state);
      if (rows.length > expected.height || (rows[0]?.length ?? 0) > expected.width) {
        const given = `${rows.length} × ${rows[0]?.length ?? 0}`;
        const text = `${name} gave ${given} cells where ${expected.height} × ${expected.width} fit`;
        return new CellError(ErrorType.ERROR, text);
      }
      return SimpleRangeValue.onlyValues(rows as Parameters<typeof SimpleRangeValue.onlyValues>[0]);
    } catch (error) {
      // An escaped throw would undo the edit that caused the evaluation.
      return new CellError(ErrorType.ERROR, error instanceof Error ? error.message : String(error));
    }
  }

  /**
   * One column, as high as the columns among the arguments. Tables (CARE_RULES, CARE_DAYS) don't
   * count, unless a row of headers as wide as the table stands beside it: TIERBY(headers, rows).
   */
  answerSize(ast: Call, state: State): ArraySize {
    const sizes = ast.args.map((arg) => this.arraySizeForAst(arg, state));
    const isRows = ({ width, height }: ArraySize): boolean =>
      height > 1 && sizes.some((other) => other.height === 1 && other.width === width);
    const counted = sizes.filter((size) => size.width === 1 || isRows(size));
    return new ArraySize(1, Math.max(1, ...counted.map(({ height }) => height)));
  }

  depending({ args: [first] }: Call, state: State): Value {
    return first === undefined ? EmptyValue : this.evaluateAst(first, state);
  }
  dependingSize({ args: [first] }: Call, state: State): ArraySize {
    if (first === undefined) return ArraySize.scalar();
    const { width, height } = this.arraySizeForAst(first, state);
    return new ArraySize(width, height);
  }

  today(): Value {
    return this.date(Math.floor(this.bridge.functions.now?.() ?? 0));
  }
  now(): Value {
    return this.date(this.bridge.functions.now?.() ?? 0);
  }
}

/** The plugin for these functions; with a clock, HOSTTODAY and HOSTNOW too. */
export const pluginFor = (functions: CustomFunctions): typeof CustomFunctionPlugin => {
  const implemented: ImplementedFunctions = {
    [DEPENDING]: {
      method: 'depending',
      sizeOfResultArrayMethod: 'dependingSize',
      vectorizationForbidden: true,
      parameters: [],
    },
  };
  for (const name of functions.names) {
    implemented[name.toUpperCase()] = {
      method: 'answer',
      sizeOfResultArrayMethod: 'answerSize',
      vectorizationForbidden: true,
      parameters: [],
    };
  }
  if (functions.now !== undefined) {
    implemented.HOSTTODAY = { method: 'today', parameters: [], isVolatile: true };
    implemented.HOSTNOW = { method: 'now', parameters: [], isVolatile: true };
  }
  // The engine takes only methods of the class itself, not inherited ones.
  return class extends CustomFunctionPlugin {
    static override implementedFunctions = implemented;
    override answer(ast: Call, state: State): Value {
      return super.answer(ast, state);
    }
    override answerSize(ast: Call, state: State): ArraySize {
      return super.answerSize(ast, state);
    }
    override depending(ast: Call, state: State): Value {
      return super.depending(ast, state);
    }
    override dependingSize(ast: Call, state: State): ArraySize {
      return super.dependingSize(ast, state);
    }
    override today(): Value {
      return super.today();
    }
    override now(): Value {
      return super.now();
    }
  };
};
