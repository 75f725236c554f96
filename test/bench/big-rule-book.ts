// A rule book of 500 rows, as a group of schools would keep it: many tiers, channels, kinds and services.
import type { Cell } from '../../src/domain/cell';

const LEVELS = 5;
const TIERS = 40;
const CHANNELS = ['call', 'visit', 'wechat'];
const KINDS = ['complaint', 'grumble', 'opinion', 'suggestion', 'question', 'repair', 'refund'];
const SEVERITIES = ['urgent', 'high', 'normal', 'low'];
const BIG = 500;

const tierName = (index: number): string => `Tier ${index + 1}`;
const times = <T>(count: number, make: (index: number) => readonly T[]): T[] =>
  Array.from({ length: count }, (_, index) => make(index)).flat();

/** The rows with their header, 500 rules below it; the last one names a tier that there is not. */
export const bigRuleBook = (): readonly (readonly Cell[])[] => {
  const rules: (readonly Cell[])[] = [
    ...times(LEVELS, (level): (readonly Cell[])[] => [
      [
        'position',
        `level ${level + 1}`,
        'title',
        'contains',
        `rank ${level + 1}, title ${level + 1}`,
      ],
    ]),
    ...times(TIERS - 1, (index): (readonly Cell[])[] => [
      ['tier', tierName(index), 'conditions met', 'at least', 2],
      ['tier', tierName(index), 'position', 'at least', `level ${Math.min(LEVELS, index + 1)}`],
      ['tier', tierName(index), 'fees', 'at least', (TIERS - index) * 1000, 'CNY'],
      ['tier', tierName(index), 'months', 'at least', TIERS - index, 'months'],
    ]),
    ['tier', tierName(TIERS - 1), 'otherwise'],
    ...times(TIERS, (index) =>
      CHANNELS.map((channel): readonly Cell[] => [
        ...['contact', tierName(index), channel, 'every', 7 + index, 'days'],
      ]),
    ),
    ...KINDS.flatMap((kind) =>
      SEVERITIES.map((severity, at): readonly Cell[] => [
        ...['reply', 'any', `${kind} / ${severity}`, 'within', 4 * (at + 1), 'working hours'],
      ]),
    ),
    ['reply', 'any', 'any', 'within', 24, 'hours'],
    ['hours', '', 'Mon–Fri', 'open', '09:00–12:00, 13:30–18:00'],
    ['duty', 'any', 'rest days', 'by', 'Wang'],
  ];
  const services = times(BIG - rules.length - 1, (index): (readonly Cell[])[] => [
    ['service', tierName(index % TIERS), `service ${index + 1}`, 'by', 'owner'],
  ]);
  const last: readonly Cell[] = ['service', 'Tier 41', 'gift', 'by', 'lead'];
  return [
    ['Rule', 'Tier', 'Subject', 'Test', 'Value', 'Unit', 'Note'],
    ...rules,
    ...services,
    last,
  ];
};
