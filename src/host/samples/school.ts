// The sample school: a made-up team's own workbook, as untidy as the real ones, from one seed.

import type { Language } from '../../domain/language';
import {
  addDays,
  type CivilDate,
  civilDateOf,
  isoDate,
  partsOf,
} from '../../domain/time/civil-date';
import {
  addSheet,
  cellKey,
  type ModelValue,
  newWorkbook,
  putValue,
  type Sheet,
  type Workbook,
} from '../model/workbook';
import { contactLogOf } from './contact-log';
import { type Random, randomOf } from './random';
import { SCHOOL_COLUMNS, type SchoolColumn, type SchoolWords, schoolWords } from './school-words';
import { type Student, studentsOf } from './students';
import { dateCell } from './typed-cells';

export interface SchoolOptions {
  readonly seed?: number;
  /** A civil date, or its text yyyy-mm-dd. */
  readonly asOf: CivilDate | string;
  readonly language?: Language;
}
export interface BigSchoolOptions {
  readonly customers: number;
  readonly contacts: number;
  readonly seed?: number;
  readonly asOf?: CivilDate | string;
  readonly language?: Language;
  /** Cells as people type them; plain numbers and dates otherwise. */
  readonly messy?: boolean;
}

const ZONE = 'Asia/Shanghai';
const SEED = 20261120;

const civilDate = (from: CivilDate | string): CivilDate => {
  if (typeof from === 'number') return from;
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(from);
  const on = match && civilDateOf(Number(match[1]), Number(match[2]), Number(match[3]));
  if (!on) throw new Error(`"${from}" is no date: write yyyy-mm-dd`);
  return on;
};

const column = (wanted: SchoolColumn): number => SCHOOL_COLUMNS.indexOf(wanted);

const putRows = (sheet: Sheet, first: number, rows: readonly (readonly ModelValue[])[]): void => {
  while (sheet.values.length < first) sheet.values.push([]);
  rows.forEach((cells, index) => {
    sheet.values[first + index] = [...cells];
  });
};

const emphasise = (sheet: Sheet, row: number, columns: number): void => {
  for (let at = 0; at < columns; at += 1) sheet.bold.add(cellKey(row, at));
};

const cellsOf = (student: Student): ModelValue[] =>
  SCHOOL_COLUMNS.map((name) => student.cells[name]);

/** What every customer tab of ours has: the header and the column formats of the team. */
const studentSheet = (book: Workbook, words: SchoolWords, header: number, rows: number): Sheet => {
  const sheet = addSheet(book, words.tabs.students, header + rows + 40, 26);
  putRows(sheet, header, [SCHOOL_COLUMNS.map((name) => words.headers[name])]);
  emphasise(sheet, header, SCHOOL_COLUMNS.length);
  sheet.frozenRows = header + 1;
  for (const name of ['enrolledOn', 'endsOn', 'birthday', 'lastContact'] as const) {
    sheet.columnFormats.set(column(name), 'yyyy-mm-dd');
  }
  return sheet;
};

/** The team's own colours and its own conditional format, which must outlive every check. */
const teamColours = (sheet: Sheet, words: SchoolWords, first: number, last: number): void => {
  for (let row = first; row <= last; row += 37) {
    sheet.backgrounds.set(cellKey(row, column('name')), '#fff2cc');
    sheet.backgrounds.set(cellKey(row, column('note')), '#d9ead3');
  }
  const at = column('position');
  const letter = String.fromCharCode(65 + at);
  sheet.rules.push({
    criteria: 'CUSTOM_FORMULA',
    values: [`=$${letter}${first + 1}="${words.titles.unknown[0] ?? ''}"`],
    ranges: [{ row: first, column: at, rows: last - first + 1, columns: 1 }],
    background: '#fce5cd',
  });
};

const totals = (sheet: Sheet, words: SchoolWords, first: number, row: number): void => {
  const fees = column('fees');
  const letter = String.fromCharCode(65 + fees);
  let sum = 0;
  for (let at = first; at < row; at += 1) {
    const value = sheet.values[at]?.[fees];
    if (typeof value === 'number') sum += value;
  }
  putValue(sheet, row, column('name'), words.total);
  putValue(sheet, row, fees, Math.round(sum * 100) / 100);
  sheet.formulas.set(cellKey(row, fees), `=SUM(${letter}${first + 1}:${letter}${row})`);
};

const caseRows = (
  random: Random,
  students: readonly Student[],
  words: SchoolWords,
  asOf: CivilDate,
): ModelValue[][] =>
  Array.from({ length: 40 }, (_, index) => {
    const on = addDays(asOf, index - 39 - random.whole(0, 1));
    const minutes = random.whole(9 * 60, 17 * 60);
    const answered = index < 34 || random.chance(0.4);
    const reply = dateCell(addDays(on, random.chance(0.15) ? 2 : 0), minutes + 45);
    const open = !answered || index > 35;
    const severity = random.pick(words.severities);
    const [kind, text] = random.pick(words.complaints);
    const { name, teacher } = random.pick(students);
    const result = random.pick(words.results);
    return [
      dateCell(on, minutes),
      name,
      kind,
      severity,
      text,
      teacher,
      answered ? reply : null,
      open ? null : result,
      open ? words.caseStates.open : words.caseStates.closed,
    ];
  });

const tableSheet = (
  book: Workbook,
  name: string,
  headers: readonly string[],
  rows: readonly ModelValue[][],
  times: readonly number[],
): void => {
  const sheet = addSheet(book, name, rows.length + 100, 26);
  putRows(sheet, 0, [headers, ...rows]);
  emphasise(sheet, 0, headers.length);
  sheet.frozenRows = 1;
  for (const at of times) sheet.columnFormats.set(at, 'yyyy-mm-dd hh:mm');
};

/** 300 students, 2,000 lines of contact log, 40 cases and a page of prose, for trying and testing. */
export const sampleSchool = (options: SchoolOptions): Workbook => {
  const words = schoolWords(options.language ?? 'zh');
  const asOf = civilDate(options.asOf);
  const seed = options.seed ?? SEED;
  const students = studentsOf({ count: 300, seed, asOf, words, messy: true });
  const book = newWorkbook(words.file, ZONE);
  putRows(addSheet(book, words.tabs.guide), 0, words.guide);

  // Title row, header, 150 students, a blank row, 150 more, and the team's totals below a gap.
  const sheet = studentSheet(book, words, 1, 302);
  putRows(sheet, 0, [[words.title(partsOf(asOf).year)]]);
  putRows(sheet, 2, students.slice(0, 150).map(cellsOf));
  putRows(sheet, 153, students.slice(150).map(cellsOf));
  totals(sheet, words, 2, 303);
  teamColours(sheet, words, 2, 302);

  const log = contactLogOf(students, { count: 2000, seed, asOf, words, messy: true });
  tableSheet(book, words.tabs.log, words.logHeaders, log, [0, 4]);
  const cases = caseRows(randomOf(seed + 31), students, words, asOf);
  tableSheet(book, words.tabs.cases, words.caseHeaders, cases, [0, 6]);
  return book;
};

/** A school of any size, tidy unless asked otherwise: for measuring, not for looking at. */
export const bigSchool = (options: BigSchoolOptions): Workbook => {
  const words = schoolWords(options.language ?? 'zh');
  const asOf = civilDate(options.asOf ?? isoDate(civilDate('2026-11-20')));
  const seed = options.seed ?? SEED;
  const messy = options.messy ?? false;
  const students = studentsOf({ count: options.customers, seed, asOf, words, messy });
  const book = newWorkbook(words.file, ZONE);
  putRows(studentSheet(book, words, 0, options.customers), 1, students.map(cellsOf));
  const log = contactLogOf(students, { count: options.contacts, seed, asOf, words, messy });
  tableSheet(book, words.tabs.log, words.logHeaders, log, [0, 4]);
  return book;
};
