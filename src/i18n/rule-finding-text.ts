// What the rule book's check found, as a sentence that names the row (2-rules §1).
import type { Language } from '../domain/language';
import type { Amount } from '../domain/rule-book/amount';
import type { ExampleCustomer, Moment, RuleFinding } from '../domain/rule-book/check/finding';
import type { Cadence } from '../domain/rule-book/rule-book';
import { cadenceText } from './cadence-text';
import { type FindingFacts, type FindingWords, findingWords } from './rule-finding-words';
import { messages, quoted } from './say';
import { momentText, weekdayTimeText } from './time-text';

/** As people type it into a cell: 9000, not 9,000. */
const plain = (value: number): string => String(Math.round(value * 1e4) / 1e4);

const customerText = (words: FindingWords, { values }: ExampleCustomer): string => {
  const parts = values.flatMap(({ subject, name, value }): readonly string[] => {
    if (subject === 'position') return name === null ? [] : [name];
    if (value === null) return [];
    const text = typeof value === 'number' ? plain(value) : value;
    if (subject === 'column') return [words.column(name ?? '', text)];
    return [subject === 'fees' ? words.fees(text) : words.months(text)];
  });
  return parts.length === 0 ? words.anybody : words.joined(parts);
};

const momentOf = (language: Language, { weekday, minutes, on }: Moment): string =>
  on === null ? weekdayTimeText(language, weekday, minutes) : momentText(language, { on, minutes });

const budgetText = (words: FindingWords, { value, unit }: Amount): string => {
  const [one = '', many = ''] = words.budgetUnits[unit ?? ''] ?? [];
  return words.budget(plain(value), value === 1 ? one : many);
};

/** The cadence as often as it can be kept. */
const kept = (cadence: Cadence, count: number): Cadence => {
  switch (cadence.kind) {
    case 'days':
      return { ...cadence, days: count };
    case 'months':
      return { ...cadence, months: count };
    default:
      return { ...cadence, times: count };
  }
};

const NO_FACTS: FindingFacts = {
  ...{ received: '', tier: '', other: '', example: '', second: '', row: 0, low: '', high: '' },
  ...{ from: '', to: '', most: '', duty: false },
};

/** One finding where its row is seen anyway: without "row 8 of the rules". */
export const ruleFindingSentence = (language: Language, finding: RuleFinding): string => {
  const words = findingWords(language);
  const { sentences } = words;
  const say = (code: keyof typeof sentences, facts: Partial<FindingFacts> = {}): string =>
    sentences[code]({ ...NO_FACTS, ...facts });
  const whole = (example: ExampleCustomer): string =>
    language === 'zh'
      ? `${customerText(words, example)}${example.tier === null ? words.noTier : `为${example.tier}`}`
      : `${customerText(words, example)} is ${example.tier ?? words.noTier}`;

  switch (finding.code) {
    case 'value missing':
    case 'no such column':
    case 'column twice':
    case 'column wanted':
    case 'level without words':
      return say(finding.code, { received: quoted(finding.received) });
    case 'caught by nobody':
      return say(finding.code, { example: whole(finding.example) });
    case 'tier unreachable':
      return say(finding.code, { tier: finding.tier, other: finding.by ?? '' });
    case 'fallback not last':
      return say(finding.code, { tier: finding.tier, other: finding.below });
    case 'overlap': {
      const [tier, other] = finding.tiers;
      return say(finding.code, { tier, other, example: customerText(words, finding.example) });
    }
    case 'gap': {
      const { low, high, example } = finding;
      return say(finding.code, { low: plain(low), high: plain(high), example: whole(example) });
    }
    case 'not monotone':
      return say(finding.code, { example: whole(finding.more), second: whole(finding.less) });
    case 'asks less':
    case 'waits longer':
      return say(finding.code, { tier: finding.tier, other: finding.lower });
    case 'row without effect':
    case 'counts twice':
      return say(finding.code, { row: finding.earlier });
    case 'promise not keepable': {
      const { budget, received, promise, wantsDuty: duty } = finding;
      const [from, to] = [momentOf(language, received), momentOf(language, promise)];
      return say(finding.code, { from, to, received: budgetText(words, budget), duty });
    }
    case 'never open':
      return say(finding.code);
    case 'too often': {
      const { cadence, most } = finding;
      const received = cadenceText(language, cadence);
      return say(finding.code, { received, most: cadenceText(language, kept(cadence, most)) });
    }
    case 'no cadence':
      return say(finding.code, { tier: finding.tier });
    default: {
      const received = quoted(finding.received);
      return messages(language)['rule issue'][finding.code]({ received });
    }
  }
};

/**
 * One finding as a whole sentence.
 *
 * @example ruleFindingText('en', finding)
 *   // row 8 of the rules: fees 9000, 4 months is General, fees 5000, 4 months is Watch: more brings a lower tier
 */
export const ruleFindingText = (language: Language, finding: RuleFinding): string =>
  messages(language)['in rule row']({
    row: finding.row,
    sentence: ruleFindingSentence(language, finding),
  });
