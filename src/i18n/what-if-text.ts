// What a changed rule book would mean, in a few lines: read in a dialog by whoever changed it.
import type { Language } from '../domain/language';
import type { TierMove, WhatIf } from '../domain/what-if/what-if';
import { numberText } from './say';

export interface WhatIfWords {
  readonly nothingKept: string;
  readonly mistakes: (errors: number) => string;
  readonly unchanged: string;
  readonly heading: string;
  readonly tiers: (counts: string) => string;
  readonly moves: (facts: {
    readonly count: number;
    readonly up: number;
    readonly down: number;
    readonly names: string;
    readonly more: number;
  }) => string;
  readonly calls: (counts: string) => string;
  readonly overdue: (facts: {
    readonly before: number;
    readonly after: number;
    readonly added: number;
    readonly removed: number;
  }) => string;
  readonly nobody: string;
  readonly noTier: string;
  readonly needsData: string;
  readonly move: (name: string, from: string, to: string) => string;
  readonly between: string;
  readonly foot: string;
}

const EN: WhatIfWords = {
  nothingKept:
    'There are no rules in force to compare with yet: run the check once, then change the rules and try again.',
  mistakes: (errors) =>
    `The rules have ${errors} ${errors === 1 ? 'mistake' : 'mistakes'}: mend the rows marked “Error” in the tab Rules first.`,
  unchanged: 'These rules change nothing: no tier, no call, nobody overdue.',
  heading: 'With the rules as they stand in the tab now:',
  tiers: (counts) => `Customers: ${counts}`,
  moves: ({ count, up, down, names, more }) =>
    `${count} ${count === 1 ? 'moves' : 'move'} tier (${up} up, ${down} down): ${names}${more === 0 ? '' : ` and ${more} more`}`,
  calls: (counts) => `Calls a week: ${counts}`,
  overdue: ({ before, after, added, removed }) =>
    `Overdue tomorrow: ${before} → ${after} (${added} new, ${removed} no longer)`,
  nobody: 'nobody',
  noTier: 'no tier',
  needsData: 'Needs data',
  move: (name, from, to) => `${name} ${from} → ${to}`,
  between: ', ',
  foot: 'Nothing has been written. The next check puts these rules in force.',
};

const ZH: WhatIfWords = {
  nothingKept: '还没有已生效的规则可比较：请先运行一次检查，再修改规则试算。',
  mistakes: (errors) => `规则有 ${errors} 处错误：请先改正服务规则表里标为“错误”的行。`,
  unchanged: '这些规则不改变任何结果：级别、联系次数、逾期都不变。',
  heading: '按服务规则表现在的内容：',
  tiers: (counts) => `人数：${counts}`,
  moves: ({ count, up, down, names, more }) =>
    `${count} 人级别变动（升 ${up}，降 ${down}）：${names}${more === 0 ? '' : `，等另外 ${more} 人`}`,
  calls: (counts) => `每周联系次数：${counts}`,
  overdue: ({ before, after, added, removed }) =>
    `明天逾期：${before} → ${after}（新增 ${added}，减少 ${removed}）`,
  nobody: '无跟进人',
  noTier: '无级别',
  needsData: '资料不全',
  move: (name, from, to) => `${name} ${from} → ${to}`,
  between: '，',
  foot: '什么都没有写入。下一次检查才会启用这些规则。',
};

export const whatIfWords = (language: Language): WhatIfWords => (language === 'zh' ? ZH : EN);

const NAMES_SHOWN = 8;
const PEOPLE_SHOWN = 12;
const tenth = (value: number): string => numberText(Math.round(value * 10) / 10);

const movesLine = (
  words: WhatIfWords,
  moves: readonly TierMove[],
  nameOf: (key: string) => string,
): string =>
  words.moves({
    count: moves.length,
    up: moves.filter(({ direction }) => direction === 'up').length,
    down: moves.filter(({ direction }) => direction === 'down').length,
    names: moves
      .slice(0, NAMES_SHOWN)
      .map(({ key, from, to }) => words.move(nameOf(key), from ?? words.noTier, to ?? words.noTier))
      .join(words.between),
    more: Math.max(0, moves.length - NAMES_SHOWN),
  });

/**
 * The change as lines of a dialog; what stays the same is left out.
 *
 * @param nameOf the customer's name by the key of a move
 */
export const whatIfText = (
  language: Language,
  change: WhatIf,
  nameOf: (key: string) => string,
): string => {
  const words = whatIfWords(language);
  const counts = [...change.tiers, { tier: words.needsData, ...change.needsData }]
    .filter(({ before, after }) => before !== after)
    .map(({ tier, before, after }) => `${tier} ${before} → ${after}`);
  const calls = change.callsAWeek
    .filter(({ before, after }) => tenth(before) !== tenth(after))
    .slice(0, PEOPLE_SHOWN)
    .map(
      ({ owner, before, after }) =>
        `${owner === '' ? words.nobody : owner} ${tenth(before)} → ${tenth(after)}`,
    );
  const { before, after, added, removed } = change.overdueTomorrow;
  const lines = [
    counts.length === 0 ? '' : words.tiers(counts.join(words.between)),
    change.moves.length === 0 ? '' : movesLine(words, change.moves, nameOf),
    calls.length === 0 ? '' : words.calls(calls.join(words.between)),
    added.length + removed.length === 0
      ? ''
      : words.overdue({
          before: before.length,
          after: after.length,
          added: added.length,
          removed: removed.length,
        }),
  ].filter((line) => line !== '');
  if (lines.length === 0) return words.unchanged;
  return [words.heading, ...lines, words.foot].join('\n');
};
