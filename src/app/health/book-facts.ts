// What the rule book and the calendar say of themselves.
import { checkWords } from '../../i18n/check-words';
import type { HealthWords } from '../../i18n/health-words';
import { readBooks } from '../check/books';
import type { Begun } from '../check/first-run';
import { forceSentence } from '../check/rule-issues';
import type { Desk } from '../desk';
import type { JobPlace } from '../jobs/job-place';
import { fact, type HealthFact } from './fact';
import { guardFacts } from './guard-facts';

/** Reads both as a check would; writes nothing. */
export const bookFacts = (
  desk: Desk,
  place: JobPlace,
  customers: Begun,
  words: HealthWords,
): readonly HealthFact[] => {
  const { language, tabs: known } = place.settings;
  const tabs = desk.tabs();
  const books = readBooks(desk, {
    ...{ tabs, known, language, customers, preset: customers.preset },
    ...{ asOf: desk.now().on, zone: desk.zones().sheet },
  });
  const names = checkWords(language).tabs;
  const rulesTab = books.rules?.tab.name ?? names.rules;
  const force = forceSentence(books, rulesTab, language);
  const remarks = books.findings.filter(({ level }) => level !== 'error').length;
  const rules =
    force !== null
      ? fact('rules', 'bad', force, words.press.rules(rulesTab))
      : remarks > 0
        ? fact('rules', 'warn', words.warnings(remarks, rulesTab), words.press.rules(rulesTab))
        : fact('rules', 'ok', words.rulesGood);
  const missing = books.dayIssues.filter(({ code }) => code === 'official days not loaded');
  const daysTab = books.days.range?.tab.name ?? names.days;
  const days =
    missing.length === 0
      ? [fact('days', 'ok', words.daysLoaded)]
      : missing.map(({ received }) => fact('days', 'warn', received, words.press.days(daysTab)));
  const taken = [customers.layout.tab, customers.logTab];
  const ranges = [books.rules, books.days.range];
  return [rules, ...days, ...guardFacts(desk, place, { tabs, taken, ranges })];
};
