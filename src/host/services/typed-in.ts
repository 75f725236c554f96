// A string that is written counts as typed: numbers, dates, booleans and formulas are recognised.
import { civilDateOf, serialOf } from '../../domain/time/civil-date';
import type { ModelValue } from '../model/workbook';

/** What a typed string becomes. */
export type Typed =
  | { readonly kind: 'value'; readonly value: ModelValue }
  | { readonly kind: 'formula'; readonly formula: string };

const DIGITS = '(?:\\d{1,3}(?:,\\d{3})+|\\d+(?: \\d+)*)';
const NUMBER = new RegExp(
  `^([+-]?)(?:[$€£¥￥]\\s*)?([+-]?)(${DIGITS}?(?:\\.\\d*)?)(e[+-]?\\d+)?\\s*(%?)$`,
  'i',
);

const parseNumber = (text: string): number | null => {
  const negative = /^\((.+)\)$/.exec(text);
  if (negative?.[1] !== undefined) {
    const inner = parseNumber(negative[1]);
    return inner === null ? null : -inner;
  }
  const match = NUMBER.exec(text);
  const [, sign = '', inner = '', digits = '', exponent = '', percent = ''] = match ?? [];
  if (match === null || !/\d/.test(digits) || (sign !== '' && inner !== '')) return null;
  const value = Number(`${sign}${inner}${digits.replace(/[, ]/g, '')}${exponent}`);
  return percent === '' ? value : value / 100;
};

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d{1,3})?))?\s*([ap]m)?$/i;

const parseTime = (text: string): number | null => {
  const match = TIME.exec(text);
  if (match === null) return null;
  const [, hour, minute, second = '0', half = ''] = match;
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || Number(second) >= 60) return null;
  return (hours * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
};

const DAYS: readonly [RegExp, (match: readonly string[], thisYear: number) => readonly number[]][] =
  [
    [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/, ([, y, , m, d]) => [Number(y), Number(m), Number(d)]],
    [/^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/, ([, y, m, d]) => [Number(y), Number(m), Number(d)]],
    [/^(\d{1,2})月(\d{1,2})[日号]$/, ([, m, d], year) => [year, Number(m), Number(d)]],
    [/^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/, ([, m, , d, y]) => [Number(y), Number(m), Number(d)]],
    [/^(\d{1,2})[-/](\d{1,2})$/, ([, m, d], year) => [year, Number(m), Number(d)]],
  ];

const parseDay = (text: string, thisYear: number): number | null => {
  for (const [pattern, read] of DAYS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const [year = 0, month = 0, day = 0] = read(match, thisYear);
    const date = civilDateOf(year, month, day);
    // Sheets keeps dates before 1900 as text.
    if (date !== undefined && serialOf(date) > 0) return serialOf(date);
  }
  return null;
};

const parseDate = (text: string, thisYear: number): number | null => {
  const time = parseTime(text);
  if (time !== null) return time;
  const [dayText = '', ...rest] = text.split(/\s+|T(?=\d)/);
  const day = parseDay(dayText, thisYear);
  if (day === null || rest.length === 0) return day;
  const clock = parseTime(rest.join(' '));
  return clock === null ? null : day + clock;
};

/**
 * What Sheets makes of a typed string in a cell that is not plain text (platform facts 5.3, 5.4).
 *
 * An apostrophe in front keeps the rest as text and is not stored. Month before day in `3/4`.
 */
export const parseTyped = (text: string, thisYear: number): Typed => {
  const value = (parsed: ModelValue): Typed => ({ kind: 'value', value: parsed });
  if (text === '') return value(null);
  if (text.startsWith("'")) return value(text.slice(1) === '' ? null : text.slice(1));
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const bare = text.trim();
  if (/^true$/i.test(bare)) return value(true);
  if (/^false$/i.test(bare)) return value(false);
  const number = parseNumber(bare);
  if (number !== null && Number.isFinite(number)) return value(number);
  const serial = parseDate(bare, thisYear);
  return value(serial === null ? text : { kind: 'date', serial });
};
