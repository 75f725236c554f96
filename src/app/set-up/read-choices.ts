// Reads what the set-up panel sends: anybody can send anything, so each part is read as what it should be.
import { parseWindows } from '../../domain/calendar/windows-text';
import { isEmail } from '../../domain/email';
import type { Language } from '../../domain/language';
import { PRESET_NAMES } from '../../domain/rule-book/presets/presets';
import { AFTER_COURSE } from '../../domain/rule-book/presets/with-past';
import { isoDate } from '../../domain/time/civil-date';
import { careWords } from '../../i18n/care-words';
import { setUpSentences } from '../../i18n/set-up-sentences';
import { ROLES, type Role } from '../../tables/roles';
import { refuse } from '../care/answer';
import { cleanText, type Fields, fieldsOf, readDay, SHORT_TEXT } from '../care/fields';
import type { Choices, StaffLine, WeekHours } from './wire';

const LANGUAGES: readonly Language[] = ['en', 'zh'];
const STAFF_ROLES: readonly StaffLine['role'][] = ['staff', 'lead', 'messaging admin', 'manager'];
const MOST_STAFF = 200;
const MOST_DAYS = 60;
const MOST_COLUMNS = 18_278;

const partOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

const wholeBetween = (value: unknown, least: number, most: number): number | undefined => {
  const number = Number(value);
  const good = typeof value === 'number' && Number.isInteger(number);
  return good && number >= least && number <= most ? number : undefined;
};

const lineOf = (value: unknown): string =>
  typeof value === 'string'
    ? cleanText(value)
        .replace(/[\t\n]+/g, ' ')
        .trim()
        .slice(0, SHORT_TEXT)
    : '';

const rolesOf = (given: unknown): Choices['roles'] => {
  const roles: { [role in Role]?: number } = {};
  for (const role of ROLES) {
    const column = wholeBetween(partOf(given, role), 0, MOST_COLUMNS);
    if (column !== undefined) roles[role] = column;
  }
  return roles;
};

/** Two roles of one column cannot both be meant. */
const usedTwice = (roles: Choices['roles']): boolean => {
  const columns = Object.values(roles);
  return new Set(columns).size !== columns.length;
};

const weekOf = (given: unknown): WeekHours => {
  const day = (n: number): string => (Array.isArray(given) ? lineOf(given[n]) : '');
  return [day(0), day(1), day(2), day(3), day(4), day(5), day(6)];
};

const staffOf = (given: unknown): readonly StaffLine[] =>
  (Array.isArray(given) ? given.slice(0, MOST_STAFF) : []).flatMap((line: unknown): StaffLine[] => {
    const name = lineOf(partOf(line, 'name'));
    const role = STAFF_ROLES.find((one) => one === partOf(line, 'role')) ?? 'staff';
    return name === '' ? [] : [{ name, email: lineOf(partOf(line, 'email')), role }];
  });

const languageOf = (request: unknown): Language =>
  LANGUAGES.find((one) => one === partOf(request, 'language')) ?? 'en';

/** Left out by a panel that was open before the question came: nothing is changed for anybody. */
const afterCourseOf = (request: unknown, at: Fields): Choices['afterCourse'] =>
  partOf(request, 'afterCourse') === undefined
    ? 'as before'
    : at.oneOf('afterCourse', AFTER_COURSE);

const checkHours = (week: WeekHours, at: Fields, language: Language): void => {
  const say = setUpSentences(language);
  week.forEach((hours, day) => {
    if (hours !== '' && parseWindows(hours) === undefined) {
      at.wrong(`week.${day}`, 'not a time', say.hoursUnreadable(hours));
    }
  });
  if (week.every((hours) => hours === '')) at.wrong('week', 'missing', say.neverOpen);
};

const checkStaff = (staff: readonly StaffLine[], at: Fields, language: Language): void => {
  const say = setUpSentences(language);
  staff.forEach(({ email }, line) => {
    if (email !== '' && !isEmail(email)) {
      at.wrong(`staff.${line}`, 'not listed', say.notAnAddress(email));
    }
  });
};

/** The choices of a request, or every issue with its field. */
export const readChoices = (request: unknown): Choices => {
  const language = languageOf(request);
  const say = setUpSentences(language);
  const at = fieldsOf(request, careWords(language));
  const roles = rolesOf(partOf(request, 'roles'));
  const week = weekOf(partOf(request, 'week'));
  const staff = staffOf(partOf(request, 'staff'));
  const preset = at.oneOf('preset', PRESET_NAMES);
  const afterCourse = afterCourseOf(request, at);
  const tab = wholeBetween(partOf(request, 'tab'), 0, Number.MAX_SAFE_INTEGER);
  const headerRow = wholeBetween(partOf(request, 'headerRow'), 1, 1_000_000);
  const given = partOf(request, 'goLive');
  const goLive = given === '' ? undefined : readDay(given);
  const firstRoundDays = wholeBetween(partOf(request, 'firstRoundDays'), 1, MOST_DAYS);
  if (tab === undefined) at.wrong('tab', 'missing', say.tabGone);
  if (headerRow === undefined) at.wrong('headerRow', 'missing', say.noHeaderRow);
  if (roles.name === undefined) at.wrong('roles', 'missing', say.nameNeeded);
  if (usedTwice(roles)) at.wrong('roles', 'not listed', say.columnTwice);
  if (given !== '' && goLive === undefined) at.wrong('goLive', 'not a day', say.notADay);
  if (firstRoundDays === undefined) {
    at.wrong('firstRoundDays', 'not listed', say.roundDays(MOST_DAYS));
  }
  checkHours(week, at, language);
  checkStaff(staff, at, language);
  if (at.issues.length > 0 || tab === undefined || headerRow === undefined) {
    return refuse(...at.issues);
  }
  return {
    ...{ language, tab, headerRow, roles, preset, afterCourse, week, staff },
    goLive: goLive === undefined ? '' : isoDate(goLive),
    firstRoundDays: firstRoundDays ?? 1,
  };
};
