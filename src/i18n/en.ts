// English.
import type { RuleWord } from '../domain/rule-book/words';
import type { Messages } from './messages';

const RULE_NAMES: Readonly<Record<RuleWord, string>> = {
  tier: 'tier',
  position: 'position',
  contact: 'contact',
  reply: 'reply',
  arrive: 'arrive',
  resolve: 'resolve',
  warn: 'warn',
  escalate: 'escalate',
  reward: 'reward',
  service: 'service',
  hours: 'hours',
  duty: 'duty',
  offer: 'offer',
  phrase: 'phrase',
  credit: 'credit',
  setting: 'setting',
};

const list = (items: readonly string[]): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`;
const conditions = (count: number): string => `${count} condition${count === 1 ? '' : 's'}`;

export const EN: Messages = {
  'needs data': 'Needs data',
  'not yet contacted': 'Not yet contacted',
  status: {
    overdue: 'Overdue',
    today: 'Today',
    booked: 'Booked',
    soon: 'Soon',
    fine: 'Fine',
    never: 'Not yet contacted',
    paused: 'Paused',
    none: 'No more contact',
    needsData: 'Needs data',
  },

  'unknown tier': ({ received, tiers }) => `unknown tier "${received}": ${tiers.join(', ')}`,
  'unequal heights': ({ heights }) =>
    `the columns differ in height (${heights.join(', ')} rows): pass the same rows of each`,
  'several columns': ({ parameter }) => `${parameter}: pass one column, not several`,
  'headers are blank': 'the headers are blank: pass the row of column names, such as A1:H1',
  'headers are several rows': 'headers: pass one row of column names, not several',
  'unequal widths': ({ headers, rows }) =>
    `the headers and the rows differ in width (${headers} and ${rows} columns): pass the same columns of both`,
  'no date': ({ parameter, received }) => `${parameter} is no date that can be read: "${received}"`,
  'empty rule book':
    'the rule book is empty: pass CARE_RULES, or leave it out for the default rules',
  'unknown rule book': ({ received }) =>
    `"${received}" is no rule book: pass CARE_RULES, or "school", "key accounts", "stars", "support desk", or leave it out`,
  'no rows of kind': ({ kind }) => `the rule book has no readable "${RULE_NAMES[kind]}" row`,
  'internal error': ({ reference }) => `internal error ${reference}`,

  rule: RULE_NAMES,
  'no call row': ({ tier }) => `the rule book has no call row for ${tier}`,
  'no channel row': ({ tier, channel, channels }) => {
    const forTier = tier === null ? '' : ` for ${tier}`;
    if (channels.length === 0) return `the rule book has no contact row${forTier}`;
    const trouble =
      channel === '' ? 'the channel is blank' : `the rule book has no "${channel}" row${forTier}`;
    return `${trouble}: ${channels.join(', ')}`;
  },
  'day row': ({ row, received }) => `row ${row} of the days cannot be read: ${received}`,
  'day is blank': {
    as_of: 'the as-of date is blank: pass CARE_TODAY',
    from: 'the day to look from is blank: pass CARE_TODAY',
  },
  'in rule row': ({ row, sentence }) => `row ${row} of the rules: ${sentence}`,
  'rule issue': {
    'unknown rule': ({ received }) => `unknown rule "${received}"`,
    'unknown test': ({ received }) =>
      received === '' ? 'the test is missing' : `the test "${received}" does not fit here`,
    'unknown unit': ({ received }) => `the unit of "${received}" is missing or does not fit here`,
    'unknown subject': ({ received }) => `unknown subject "${received}"`,
    'number expected': ({ received }) => `"${received}" is not the number that is needed here`,
    'absurd number': ({ received }) => `${received} cannot be meant`,
    'level not defined': ({ received }) =>
      received === '' ? 'the position level is missing' : `no position row defines "${received}"`,
    'tier not defined': ({ received }) =>
      received === '' ? 'the tier is missing' : `no tier row defines "${received}"`,
    'no fallback tier': () => 'no tier catches the rest: add a row with the subject "otherwise"',
    'hours not readable': ({ received }) =>
      `"${received}" are no opening hours: write 09:00–12:00, 13:30–18:00`,
    'unfinished row': () => 'the row is not finished and is left out until it is',
    'setting not readable': ({ received }) => `"${received}" is no value of this setting`,
    'no tier rows': () => 'the rule book has no tier row',
    'literal band': ({ received }) =>
      `${received} has an upper end: a customer above it loses the tier`,
  },

  input: { position: 'position', fees: 'fees', months: 'months' },
  'months amount': ({ amount }) => amount,
  'has value': ({ input, value }) => `${input} ${value}`,
  'is missing': ({ input }) => `${input} ${input === 'position' ? 'is' : 'are'} missing`,
  'is unreadable': ({ input, received }) => `${input} "${received}" cannot be read`,
  'is met': ({ fact, wanted }) => `${fact} (${wanted})`,
  'is short': ({ fact, by }) => `${fact} is ${by} short`,
  'is over': ({ fact, by }) => `${fact} is ${by} too much`,
  'is not': ({ fact, wanted }) => `${fact} is not ${wanted}`,
  'is not level': ({ fact, level }) => `${fact} is not ${level}`,
  test: {
    'at least': (value) => `${value} or more`,
    above: (value) => `more than ${value}`,
    'at most': (value) => `${value} or less`,
    below: (value) => `less than ${value}`,
    is: (value) => `exactly ${value}`,
    between: (low, high) => `${low} to ${high}`,
  },
  'both together': list,
  'one after another': (clauses) => clauses.join(', '),
  'why tier': ({ tier, met, lacking }) => `${tier}: ${met}${lacking === '' ? '' : `; ${lacking}`}`,
  'why next tier': ({ tier, more, lacking }) => `. ${tier} needs ${more} more of: ${lacking}`,
  'why fallback': ({ tier, next, needed, metCount, met, lacking }) =>
    metCount === 0
      ? `${tier}: ${next} needs ${conditions(needed)}, none is met: ${lacking}`
      : `${tier}: ${next} needs ${conditions(needed)}, ${metCount} ${metCount === 1 ? 'is' : 'are'} met: ${met}; ${lacking}`,
  'why everybody': ({ tier }) => `${tier}: everybody`,
  'why needs data': ({ atLeast, possible, missing }) => {
    const certain = atLeast === null ? '' : `at least ${atLeast}; `;
    const hope = possible === null ? '' : ` (${possible} is possible)`;
    return `Needs data: ${certain}${missing}${hope}`;
  },
};
