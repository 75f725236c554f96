// The hours rows: the opening windows of each weekday (2-rules §1, §4).
import { joinWindows, parseWindows } from '../../calendar/windows-text';
import { squash } from '../../text';
import type { Window } from '../../time/window';
import { about, type Report, type Statement } from '../statement';
import { readWeekdays } from '../weekdays';

const CLOSED = ['closed', 'off', 'none', '休', '休息', '关闭', '不开放'];
const WEEK = [0, 1, 2, 3, 4, 5, 6] as const;

interface HoursRow {
  readonly days: readonly number[];
  readonly windows: readonly Window[];
}

const readRow = (statement: Statement, report: Report): HoursRow | null => {
  const { subjectText, valueText, test } = statement;
  if (!statement.sound) return null;
  if (test === null && valueText === '') {
    report(about(statement, 'unfinished row', subjectText, 'unfinished'));
    return null;
  }
  if (test !== null && test !== 'open' && test !== 'is') {
    report(about(statement, 'unknown test', statement.testText));
    return null;
  }
  const days = subjectText === '' ? WEEK : readWeekdays(subjectText);
  if (days === null) {
    report(about(statement, 'unknown subject', subjectText));
    return null;
  }
  const windows = CLOSED.includes(squash(valueText)) ? [] : parseWindows(valueText);
  if (windows === undefined) {
    report(about(statement, 'hours not readable', valueText));
    return null;
  }
  return { days, windows };
};

/**
 * The opening windows by weekday, index 0 = Monday; null when no hours row can be read.
 *
 * Rule: 2-rules §1, the most specific wins: for each day the rows that name the fewest days;
 * equally specific ones (morning and afternoon) add up.
 */
export const readWeek = (
  statements: readonly Statement[],
  report: Report,
): readonly (readonly Window[])[] | null => {
  const rows: HoursRow[] = [];
  for (const statement of statements) {
    const row = readRow(statement, report);
    if (row !== null) rows.push(row);
  }
  if (rows.length === 0) return null;
  return WEEK.map((day) => {
    const fitting = rows.filter((row) => row.days.includes(day));
    const fewest = Math.min(...fitting.map((row) => row.days.length));
    const specific = fitting.filter((row) => row.days.length === fewest);
    return joinWindows(specific.flatMap((row) => row.windows));
  });
};
