// What the sample school says in each language: headers, tabs, people, places, titles, courses.
import type { Language } from '../../domain/language';
import { ENGLISH } from './school-words-en';
import { CHINESE } from './school-words-zh';

/** The columns of the sample's customer tab, in the order in which that team keeps them. */
export const SCHOOL_COLUMNS = [
  'name',
  'gender',
  'hobby',
  'phone',
  'birthday',
  'organisation',
  'position',
  'course',
  'enrolledOn',
  'endsOn',
  'months',
  'fees',
  'teacher',
  'consultant',
  'lastContact',
  'note',
] as const;
export type SchoolColumn = (typeof SCHOOL_COLUMNS)[number];

/** Titles by what the default book makes of them. */
export interface Titles {
  readonly manager: readonly string[];
  readonly public: readonly string[];
  /** Read, and on no level. */
  readonly none: readonly string[];
  /** A placeholder: nobody knows. */
  readonly unknown: readonly string[];
}
/** Outcomes of a contact by what they do to the next call. */
export interface Outcomes {
  readonly reached: string;
  readonly refused: string;
  readonly later: string;
  readonly failed: readonly string[];
}
export interface SchoolWords {
  readonly language: Language;
  readonly file: string;
  readonly tabs: {
    readonly guide: string;
    readonly students: string;
    readonly log: string;
    readonly cases: string;
  };
  readonly title: (year: number) => string;
  readonly total: string;
  readonly headers: Readonly<Record<SchoolColumn, string>>;
  readonly genders: readonly [string, string];
  readonly name: {
    readonly family: readonly string[];
    readonly given: readonly string[];
    readonly join: (family: string, given: string) => string;
  };
  readonly hobbies: readonly string[];
  readonly organisations: readonly string[];
  readonly titles: Titles;
  readonly courses: readonly string[];
  readonly teachers: readonly string[];
  readonly consultants: readonly string[];
  readonly notes: readonly string[];
  /** Birthdays by the farmers' calendar, as families say them. */
  readonly lunarBirthdays: readonly string[];
  readonly guide: readonly (readonly string[])[];
  /** date, student, channel, outcome, next appointment, what was said, teacher */
  readonly logHeaders: readonly string[];
  readonly talks: readonly string[];
  readonly textMessage: string;
  readonly outcomes: Outcomes;
  readonly said: readonly string[];
  readonly misspelt: readonly string[];
  /** received at, student, kind, severity, text, handled by, first reply at, result, state */
  readonly caseHeaders: readonly string[];
  readonly severities: readonly string[];
  readonly complaints: readonly (readonly [kind: string, text: string])[];
  readonly results: readonly string[];
  readonly caseStates: { readonly open: string; readonly closed: string };
}

export const schoolWords = (language: Language): SchoolWords =>
  language === 'zh' ? CHINESE : ENGLISH;
