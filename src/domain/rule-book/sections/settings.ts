// The setting rows: named choices of the team (2-rules §1).
import { squash } from '../../text';
import { readDemotion } from '../../tier/grace';
import type { RuleBook, Shift } from '../rule-book';
import { about, type Report, type Statement } from '../statement';

const SHIFTS = new Map<string, Shift>([
  ['earlier', 'earlier'],
  ['提前', 'earlier'],
  ['later', 'later'],
  ['顺延', 'later'],
  ['推后', 'later'],
  ['none', 'none'],
  ['不调整', 'none'],
  ['不变', 'none'],
]);
const DATE_ORDERS = new Map<string, 'day first' | 'month first'>([
  ['dayfirst', 'day first'],
  ['日在前', 'day first'],
  ['monthfirst', 'month first'],
  ['月在前', 'month first'],
]);
/** Rule: 2-rules §2.4. Of a course of a year that began three months ago, 12 or 3 months count. */
const MONTHS_COUNTED = new Map<string, RuleBook['monthsCounted']>([
  ['booked', 'booked'],
  ['lengthbooked', 'booked'],
  ['报班时长', 'booked'],
  ['报班', 'booked'],
  ['elapsed', 'elapsed'],
  ['已上', 'elapsed'],
  ['已学', 'elapsed'],
  ['已过', 'elapsed'],
  ['已过时长', 'elapsed'],
]);

const SWITCHES = new Map<string, boolean>([
  ['on', true],
  ['yes', true],
  ['开', true],
  ['开启', true],
  ['是', true],
  ['off', false],
  ['no', false],
  ['none', false],
  ['关', false],
  ['关闭', false],
  ['否', false],
  ['不均衡', false],
]);

/** Are calls planned earlier so that days are even? Rule: 2-rules §3 "Levelling", on by default. */
export const isLevelled = ({ settings }: Pick<RuleBook, 'settings'>): boolean =>
  SWITCHES.get(squash(settings.get('levelling') ?? 'on')) !== false;

export type Settings = Pick<RuleBook, 'settings' | 'shift' | 'dateOrder' | 'monthsCounted'>;

/** Settings by name: the product's own word, else the name as written; the earlier row wins. */
export const readSettings = (statements: readonly Statement[], report: Report): Settings => {
  const settings = new Map<string, string>();
  let shift: Shift | null = null;
  let dateOrder: RuleBook['dateOrder'] = null;
  let monthsCounted: RuleBook['monthsCounted'] | null = null;
  for (const statement of statements) {
    const { subject, subjectText, valueText, test } = statement;
    if (!statement.sound) continue;
    if (subjectText === '' || valueText === '') {
      report(about(statement, 'unfinished row', subjectText || valueText, 'unfinished'));
      continue;
    }
    if (test !== null && test !== 'is') {
      report(about(statement, 'unknown test', statement.testText));
      continue;
    }
    const name = subject ?? squash(subjectText);
    if (subject === null) report(about(statement, 'unknown subject', subjectText, 'warning'));
    if (settings.has(name)) continue;
    const word = squash(valueText);
    if (name === 'shift') shift = SHIFTS.get(word) ?? null;
    if (name === 'date order') dateOrder = DATE_ORDERS.get(word) ?? null;
    if (name === 'months') monthsCounted = MONTHS_COUNTED.get(word) ?? null;
    const unread =
      (name === 'shift' && shift === null) ||
      (name === 'date order' && dateOrder === null) ||
      (name === 'months' && monthsCounted === null) ||
      (name === 'demotion' && readDemotion(valueText) === null) ||
      (name === 'levelling' && !SWITCHES.has(word));
    if (unread) report(about(statement, 'setting not readable', valueText));
    else settings.set(name, valueText);
  }
  return {
    ...{ settings, shift: shift ?? 'earlier', dateOrder },
    monthsCounted: monthsCounted ?? 'booked',
  };
};
