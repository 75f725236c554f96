// What a cell shows: a value under its number format, for the formats that sheets like these use.
import { formatForSerial } from '../files/number-format';
import { isDateFormat } from '../model/number-format';
import type { ModelValue } from '../model/workbook';
import { dateText } from './date-text';
import { numberText, plainNumber } from './number-text';

/** The text that a cell shows. */
export const displayText = (value: ModelValue, format: string | undefined): string => {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') {
    return format === undefined || /^general$|^@$/i.test(format)
      ? plainNumber(value)
      : numberText(value, format);
  }
  if (value.kind === 'error') return value.text;
  return dateText(
    value.serial,
    format !== undefined && isDateFormat(format) ? format : formatForSerial(value.serial),
  );
};
