// Rows that say nothing new, or treat a higher tier worse than a lower one (2-rules §1).

import { squash } from '../../text';
import { unreachable } from '../../unreachable';
import { cadenceFor } from '../cadence';
import type { CaseScope } from '../case-rules';
import { caseRules } from '../read-case-rules';
import { type Cadence, type RuleBook, tierNames } from '../rule-book';
import { columnTiersOf } from '../sections/column-tiers';
import { rewardsOf } from '../sections/rewards';
import { servicesOf } from '../sections/services';
import type { RuleWord } from '../words';
import { dimensionKey } from './dimension';
import type { RuleFinding } from './finding';

interface Keyed {
  readonly rule: RuleWord;
  readonly row: number;
  /** Rows of one kind with one key say the same thing, and the first wins. */
  readonly key: readonly unknown[];
}

const repeated = (
  rows: readonly Keyed[],
  code: 'row without effect' | 'counts twice',
): readonly RuleFinding[] => {
  const first = new Map<string, number>();
  return rows.flatMap(({ rule, row, key }): readonly RuleFinding[] => {
    const form = JSON.stringify([rule, ...key]);
    const earlier = first.get(form);
    if (earlier !== undefined) return [{ row, rule, level: 'warning', code, earlier }];
    first.set(form, row);
    return [];
  });
};

const scopeKey = ({ tier, kinds, severities }: CaseScope): readonly unknown[] => [
  tier,
  kinds === null ? null : [...kinds].sort(),
  severities === null ? null : [...severities].sort(),
];

/** Rows that an earlier row of the same meaning overrides. */
const withoutEffect = (book: RuleBook): readonly RuleFinding[] => {
  const { clocks } = caseRules(book);
  return repeated(
    [
      ...book.contacts.map(({ row, tier, channel }) => ({
        ...{ rule: 'contact' as const, row, key: [tier, channel] },
      })),
      ...book.past.map(({ row, channel }) => ({
        ...{ rule: 'contact' as const, row, key: ['past', channel, 'stage'] },
      })),
      ...[...clocks.reply, ...clocks.arrive, ...clocks.resolve].map((rule) => ({
        ...{ rule: rule.clock, row: rule.row, key: scopeKey(rule) },
      })),
      ...rewardsOf(book).rules.map(({ row, tier, subject }) => ({
        ...{ rule: 'reward' as const, row, key: [tier, squash(subject)] },
      })),
      ...servicesOf(book).rules.map(({ row, tier, andUp, item, itemText }) => ({
        ...{ rule: 'service' as const, row, key: [tier, andUp, item ?? squash(itemText)] },
      })),
      ...book.statements
        .filter(({ rule, sound }) => rule === 'setting' && sound)
        .map(({ row, subject, subjectText }) => ({
          ...{ rule: 'setting' as const, row, key: [subject ?? squash(subjectText)] },
        })),
      ...book.statements
        .filter(
          ({ rule, subject, sound }) => rule === 'tier' && subject === 'conditions met' && sound,
        )
        .map(({ row, tier }) => ({
          ...{ rule: 'tier' as const, row, key: [squash(tier ?? ''), 'conditions met'] },
        })),
    ],
    'row without effect',
  );
};

/** The same question asked twice in one tier: a customer who meets it has met two conditions. */
const countedTwice = (book: RuleBook): readonly RuleFinding[] =>
  repeated(
    columnTiersOf(book).tiers.flatMap(({ name, conditions }) =>
      conditions
        .map((condition) => ({
          ...{ rule: 'tier' as const, row: condition.row },
          key: [name, dimensionKey(condition), condition.kind === 'position' || condition.test],
        }))
        .map(({ key, ...rest }) => ({
          ...rest,
          // at least 4000 and at least 8000 are one question, at least and at most two.
          key: key.map((part) => (typeof part === 'object' ? part.kind : part)),
        })),
    ),
    'counts twice',
  );

const lengthOf = (cadence: Cadence): number => {
  switch (cadence.kind) {
    case 'days':
      return cadence.days;
    case 'months':
      return cadence.months * 30;
    case 'per month':
      return cadence.times === 1 ? 30 : 28 / cadence.times;
    case 'per week':
      return 7 / cadence.times;
    default:
      return unreachable(cadence);
  }
};

/** A higher tier that is called or visited less often than a lower one. */
const waitingLonger = (book: RuleBook): readonly RuleFinding[] => {
  const ranked = tierNames(book);
  const channels = [...new Set(book.contacts.map(({ channel }) => channel))];
  const found = new Map<number, RuleFinding>();
  for (const channel of channels) {
    const rules = ranked.map((tier) => cadenceFor(book, tier, channel));
    rules.forEach((rule, index) => {
      if (rule === undefined || rule.tier === null || found.has(rule.row)) return;
      const own = lengthOf(rule.cadence);
      const at = rules.findIndex(
        (other, below) => below > index && other !== undefined && lengthOf(other.cadence) < own,
      );
      const lower = ranked[at];
      if (lower === undefined) return;
      const { row, tier } = rule;
      found.set(row, {
        ...{ row, rule: 'contact', level: 'warning', code: 'waits longer', tier, lower },
      });
    });
  }
  return [...found.values()];
};

/** Tiers whose customers nobody has to contact, in a book that has contact rows. */
const withoutCadence = (book: RuleBook): readonly RuleFinding[] => {
  const unfinished = book.issues.some(
    ({ rule, level }) => rule === 'contact' && level !== 'warning',
  );
  if (book.contacts.length === 0 || unfinished) return [];
  return book.tiers
    .filter(({ name }) => !book.contacts.some(({ tier }) => tier === null || tier === name))
    .map(({ row, name }) => ({
      ...{ row, rule: 'contact', level: 'warning', code: 'no cadence', tier: name },
    }));
};

/** Position levels that no title can reach. */
const withoutWords = (book: RuleBook): readonly RuleFinding[] =>
  book.levels
    .filter(({ contains }) => contains.length === 0)
    .map(({ name }) => {
      const row = book.statements.find(
        ({ rule, tier }) => rule === 'position' && squash(tier ?? '') === squash(name),
      )?.row;
      return {
        ...{ row: row ?? 1, rule: 'position', level: 'warning', code: 'level without words' },
        received: name,
      };
    });

/** What rows of a book do to each other, apart from the tiers that they make. */
export const rowFindings = (book: RuleBook): readonly RuleFinding[] => [
  ...withoutEffect(book),
  ...countedTwice(book),
  ...waitingLonger(book),
  ...withoutCadence(book),
  ...withoutWords(book),
];
