// Values between the model and the engine: dates, errors and texts keep what they are.
import { type CellValue, DetailedCellError, ErrorType, type RawCellContent } from 'hyperformula';
import { showsSame } from '../model/same-value';
import type { DateValue, ErrorValue, ModelValue } from '../model/workbook';

const DAY = 86_400_000;
const UNIX_SERIAL = 25_569;

/** A date whose local parts are those of the serial, whatever the zone of this machine. */
class SerialDate extends Date {
  constructor(serial: number) {
    super(Math.round((serial - UNIX_SERIAL) * DAY));
  }
  override getFullYear(): number {
    return this.getUTCFullYear();
  }
  override getMonth(): number {
    return this.getUTCMonth();
  }
  override getDate(): number {
    return this.getUTCDate();
  }
  override getHours(): number {
    return this.getUTCHours();
  }
  override getMinutes(): number {
    return this.getUTCMinutes();
  }
  override getSeconds(): number {
    return this.getUTCSeconds();
  }
  override getMilliseconds(): number {
    return this.getUTCMilliseconds();
  }
}

const TYPES: Readonly<Record<string, ErrorType>> = {
  '#DIV/0!': ErrorType.DIV_BY_ZERO,
  '#N/A': ErrorType.NA,
  '#NAME?': ErrorType.NAME,
  '#NUM!': ErrorType.NUM,
  '#REF!': ErrorType.REF,
  '#VALUE!': ErrorType.VALUE,
  '#ERROR!': ErrorType.ERROR,
};

/** The engine's word for an error as a cell shows it. */
export const errorType = (text: string): ErrorType => TYPES[text] ?? ErrorType.ERROR;

const TEXTS = new Map(Object.entries(TYPES).map(([text, type]) => [type, text]));
/** How Google shows an error; a circle and a blocked spill are #REF! there. */
export const errorText = (type: ErrorType | string): string =>
  [...TEXTS].find(([known]) => known === type)?.[1] ?? '#REF!';

/** What is put into the engine's cell; text is marked so that nothing in it is read as a formula. */
export const toEngine = (value: ModelValue): RawCellContent => {
  if (value === null) return null;
  if (typeof value === 'string') return `'${value}`;
  if (typeof value !== 'object') return value;
  if (value.kind === 'date') return value.serial < 0 ? value.serial : new SerialDate(value.serial);
  return value.text in TYPES ? value.text : `'${value.text}`;
};

const PARSE_MESSAGE = /^Parsing error/;
const NAME_MESSAGE = /^Named expression (.*) not recognized/;

const detailOf = ({ type, message }: DetailedCellError): string | undefined => {
  if (type === ErrorType.CYCLE) return 'Circular dependency detected.';
  if (PARSE_MESSAGE.test(message)) return 'Formula parse error.';
  const name = NAME_MESSAGE.exec(message)?.[1];
  if (name !== undefined) return `Unknown range name: '${name}'.`;
  return message === '' ? undefined : message;
};

/** Did the engine not understand the formula at all? */
export const isParseError = (value: CellValue): boolean =>
  value instanceof DetailedCellError && PARSE_MESSAGE.test(value.message);
/** Is there no room for what the formula gives? */
export const isBlocked = (value: CellValue): boolean =>
  value instanceof DetailedCellError && value.type === ErrorType.SPILL;

/** What the cell shows, from the engine's value and its detailed type. */
export const fromEngine = (value: CellValue, type: string): ModelValue => {
  if (value instanceof DetailedCellError) {
    const detail = detailOf(value);
    const text = errorText(value.type);
    const error: ErrorValue = { kind: 'error', text, ...(detail === undefined ? {} : { detail }) };
    return error;
  }
  if (typeof value === 'number' && /^NUMBER_(DATE|TIME|DATETIME)$/.test(type)) {
    const date: DateValue = { kind: 'date', serial: value };
    return date;
  }
  return value;
};

const detailIn = (value: ModelValue): string | undefined =>
  typeof value === 'object' && value?.kind === 'error' ? value.detail : undefined;

/** The same to see, and on hovering. */
export const sameValue = (a: ModelValue, b: ModelValue): boolean =>
  showsSame(a, b) && detailIn(a) === detailIn(b);
