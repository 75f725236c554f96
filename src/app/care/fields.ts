// Reads what came over the wire: anybody can send anything, so each field is read as what it should be.

import { type CivilDate, civilDateOf, civilDateOfIso } from '../../domain/time/civil-date';
import type { CareIssues, CareWords } from '../../i18n/care-words';
import type { Now } from '../desk';
import type { WireIssue } from './wire';

/** What fits into a cell, with room for the apostrophe before it and for the sheet's own limit. */
export const LONG_TEXT = 40_000;
export const SHORT_TEXT = 200;

// Control characters and marks of byte order go; blanks, line ends and RTL marks stay.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff]/g;
const SURROGATE = /[\ud800-\udfff]/;

/** Without halves of characters, which cutting a text leaves. */
const whole = (text: string): string =>
  SURROGATE.test(text)
    ? [...text].filter((one) => one.length > 1 || !SURROGATE.test(one)).join('')
    : text;

/** Text as it is stored: line ends as one character, nothing that no cell can show. */
export const cleanText = (text: string): string =>
  whole(text.replace(/\r\n?/g, '\n').replace(CONTROL, '')).replace(/[ \t\n]+$/, '');

const cleanLine = (text: string): string =>
  cleanText(text)
    .replace(/[\t\n]+/g, ' ')
    .trim();

const KEY = /^[A-Za-z0-9][A-Za-z0-9_.:-]{5,79}$/;
const MOMENT = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/;

const dayOf = (match: RegExpExecArray | null): CivilDate | undefined =>
  match === null ? undefined : civilDateOf(Number(match[1]), Number(match[2]), Number(match[3]));

/** A day on the wire; undefined for what is none. */
export const readDay = (text: unknown): CivilDate | undefined =>
  typeof text === 'string' ? civilDateOfIso(text) : undefined;

/** A moment on the wire; undefined for what is none. */
export const readMoment = (text: unknown): Now | undefined => {
  const match = typeof text === 'string' ? MOMENT.exec(text) : null;
  const on = dayOf(match);
  const [hours, minutes] = [Number(match?.[4]), Number(match?.[5])];
  return on === undefined || hours > 23 || minutes > 59
    ? undefined
    : { on, minutes: hours * 60 + minutes };
};

/** The fields of one request; all that is wrong is collected, each with its field. */
export interface Fields {
  readonly issues: WireIssue[];
  readonly wrong: (field: string, code: keyof CareIssues, sentence: string) => void;
  /** An id of the panel's making. */
  readonly key: (field: string) => string;
  readonly line: (field: string, needed?: boolean) => string;
  readonly text: (field: string) => string;
  readonly lines: (field: string, most: number) => readonly string[];
  readonly oneOf: <Word extends string | number>(field: string, words: readonly Word[]) => Word;
  readonly flag: (field: string) => boolean;
  /** Null stays null; `read` gives undefined for what is wrong. */
  readonly optional: <Value>(
    field: string,
    code: 'not a day' | 'not a time' | 'not listed',
    read: (given: unknown) => Value | undefined,
  ) => Value | null;
}

export const fieldsOf = (request: unknown, words: CareWords): Fields => {
  const issues: WireIssue[] = [];
  const sentences = words.issues;
  const wrong: Fields['wrong'] = (field, code, sentence) => {
    issues.push({ code, field, sentence });
  };
  const isRecord = typeof request === 'object' && request !== null && !Array.isArray(request);
  if (!isRecord) {
    issues.push({ code: 'not a request', field: null, sentence: sentences['not a request'] });
  }
  const given = (field: string): unknown => (isRecord ? Reflect.get(request, field) : undefined);
  const strange = (field: string): void => {
    if (isRecord) wrong(field, 'not a request', sentences['not a request']);
  };
  const typed = (field: string, most: number, clean: (text: string) => string): string => {
    const value = given(field);
    if (typeof value !== 'string') {
      strange(field);
      return '';
    }
    const text = clean(value);
    if (text.length > most) wrong(field, 'too long', sentences['too long'](text.length, most));
    return text;
  };
  return {
    issues,
    wrong,
    key: (field) => {
      const value = given(field);
      if (typeof value === 'string' && KEY.test(value)) return value;
      strange(field);
      return '';
    },
    line: (field, needed = false) => {
      const text = typed(field, SHORT_TEXT, cleanLine);
      if (needed && text === '' && typeof given(field) === 'string') {
        wrong(field, 'missing', sentences.missing);
      }
      return text;
    },
    text: (field) => typed(field, LONG_TEXT, cleanText),
    lines: (field, most) => {
      const value = given(field);
      if (!Array.isArray(value) || !value.every((one) => typeof one === 'string')) {
        strange(field);
        return [];
      }
      const lines = [...new Set(value.map((one: string) => one.trim()))];
      if (lines.length > most) wrong(field, 'too many', sentences['too many'](most));
      if (lines.length === 0 || lines.includes('')) wrong(field, 'missing', sentences.missing);
      return lines;
    },
    oneOf: (field, list) => {
      const value = given(field);
      const found = list.find((word) => word === value);
      if (found !== undefined) return found;
      const code = value === undefined || value === null ? 'missing' : 'not listed';
      if (isRecord) wrong(field, code, sentences[code]);
      const [first] = list;
      if (first === undefined) throw new Error('an empty list');
      return first;
    },
    flag: (field) => {
      const value = given(field);
      if (typeof value !== 'boolean') strange(field);
      return value === true;
    },
    optional: (field, code, read) => {
      const value = given(field);
      if (value === null) return null;
      const found = read(value);
      if (found !== undefined) return found;
      if (isRecord) wrong(field, code, sentences[code]);
      return null;
    },
  };
};
