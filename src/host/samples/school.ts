// The sample school: a made-up team's own workbook, as untidy as the real ones, from one seed.
import type { Language } from '../../domain/language';
import { type CivilDate, civilDateOf, partsOf } from '../../domain/time/civil-date';
import { addSheet, newWorkbook, type Workbook } from '../model/workbook';
import { casesOf } from './cases';
import { contactLogOf } from './contact-log';
import {
  plainNumbers,
  putRows,
  studentCells,
  studentSheet,
  tableSheet,
  teamColours,
  totals,
} from './school-sheets';
import { schoolWords } from './school-words';
import { studentsOf } from './students';

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
const AS_OF = '2026-11-20';

const civilDate = (from: CivilDate | string): CivilDate => {
  if (typeof from === 'number') return from;
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(from);
  const on = match && civilDateOf(Number(match[1]), Number(match[2]), Number(match[3]));
  if (!on) throw new Error(`"${from}" is no date: write yyyy-mm-dd`);
  return on;
};

/** 300 students, 2,000 lines of contact log, 40 cases and a page of prose, for trying and testing. */
export const sampleSchool = (options: SchoolOptions): Workbook => {
  const words = schoolWords(options.language ?? 'zh');
  const asOf = civilDate(options.asOf);
  const seed = options.seed ?? SEED;
  const students = studentsOf({ count: 300, seed, asOf, words, messy: true });
  const book = newWorkbook(words.file, ZONE);
  putRows(addSheet(book, words.tabs.guide), 0, words.guide);

  // Title row, header, 150 students, a blank row, 150 more, the team's totals.
  const sheet = studentSheet(book, words, 1, 302);
  putRows(sheet, 0, [[words.title(partsOf(asOf).year)]]);
  putRows(sheet, 2, students.slice(0, 150).map(studentCells));
  putRows(sheet, 153, students.slice(150).map(studentCells));
  totals(sheet, words, 2, 303);
  plainNumbers(sheet);
  teamColours(sheet, words, 2, 302);

  const log = contactLogOf(students, { count: 2000, seed, asOf, words, messy: true });
  tableSheet(book, words.tabs.log, words.logHeaders, log, [0, 4]);
  const cases = casesOf(seed, students, words, asOf);
  tableSheet(book, words.tabs.cases, words.caseHeaders, cases, [0, 6]);
  return book;
};

/** A school of any size, tidy unless asked otherwise: for measuring, not for looking at. */
export const bigSchool = (options: BigSchoolOptions): Workbook => {
  const words = schoolWords(options.language ?? 'zh');
  const asOf = civilDate(options.asOf ?? AS_OF);
  const seed = options.seed ?? SEED;
  const messy = options.messy ?? false;
  const students = studentsOf({ count: options.customers, seed, asOf, words, messy });
  const book = newWorkbook(words.file, ZONE);
  putRows(studentSheet(book, words, 0, options.customers), 1, students.map(studentCells));
  const log = contactLogOf(students, { count: options.contacts, seed, asOf, words, messy });
  tableSheet(book, words.tabs.log, words.logHeaders, log, [0, 4]);
  return book;
};
