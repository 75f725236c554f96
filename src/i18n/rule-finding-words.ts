// The words of the rule book's check in both languages: parts of its sentences.
import type { Language } from '../domain/language';
import type { FindingCode } from '../domain/rule-book/check/finding';
import type { RuleIssue } from '../domain/rule-book/rule-book';
import { columnSentences } from './column-issue-text';

/** Everything that a sentence about a finding is made of, already as text. */
export interface FindingFacts {
  readonly received: string;
  readonly tier: string;
  readonly other: string;
  readonly example: string;
  readonly second: string;
  readonly row: number;
  readonly low: string;
  readonly high: string;
  readonly from: string;
  readonly to: string;
  readonly most: string;
  /** The advice is a duty person, not another promise. */
  readonly duty: boolean;
}

export interface FindingWords {
  readonly fees: (amount: string) => string;
  readonly months: (count: string) => string;
  readonly column: (name: string, value: string) => string;
  readonly anybody: string;
  readonly joined: (parts: readonly string[]) => string;
  readonly noTier: string;
  readonly budgetUnits: Readonly<Record<string, readonly [one: string, many: string]>>;
  readonly budget: (count: string, unit: string) => string;
  readonly sentences: Readonly<
    Record<Exclude<FindingCode, RuleIssue['code']>, (facts: FindingFacts) => string>
  >;
}

const EN: FindingWords = {
  fees: (amount) => `fees ${amount}`,
  months: (count) => (count === '1' ? '1 month' : `${count} months`),
  column: (name, value) => `${name} ${value}`,
  anybody: 'a customer who meets nothing',
  joined: (parts) => parts.join(', '),
  noTier: 'in no tier',
  budgetUnits: {
    seconds: ['second', 'seconds'],
    minutes: ['minute', 'minutes'],
    hours: ['hour', 'hours'],
    days: ['day', 'days'],
    weeks: ['week', 'weeks'],
  },
  budget: (count, unit) => `${count} ${unit}`,
  sentences: {
    'value missing': ({ received }) => `the value of "${received}" is missing`,
    ...columnSentences('en'),
    'column wanted': ({ received }) => `the customer table must have the column "${received}"`,
    'caught by nobody': ({ example }) =>
      `no tier catches the rest: add a row with the subject "otherwise". ${example}`,
    'tier unreachable': ({ tier, other }) =>
      other === ''
        ? `nobody can be ${tier}: no customer meets its conditions`
        : `nobody can be ${tier}: whoever fits is ${other} already`,
    'fallback not last': ({ tier, other }) =>
      `${tier} catches the rest but ranks above ${other}: move its row below`,
    overlap: ({ tier, other, example }) =>
      `${example} fits ${tier} and ${other} alike: ${tier} is taken`,
    gap: ({ low, high, example }) => `nothing is said between ${low} and ${high}: ${example}`,
    'not monotone': ({ example, second }) => `${example}, ${second}: more brings a lower tier`,
    'asks less': ({ tier, other }) => `${tier} asks for less here than ${other}, which ranks lower`,
    'level without words': ({ received }) =>
      `no title can reach "${received}": its words are missing`,
    'row without effect': ({ row }) => `row ${row} says this already and wins`,
    'counts twice': ({ row }) => `row ${row} asks the same: one fact would count as two`,
    'promise not keepable': ({ from, received, to, duty }) =>
      `received ${from}, ${received}, no working minute before ${to}: ${
        duty ? 'name a duty person for closed days' : 'promise working hours, or more time'
      }`,
    'never open': () => 'no day of the week is open: nothing can ever be due',
    'too often': ({ received, most }) =>
      `${received} cannot be kept on the working days of this book: ${most} is the most`,
    'no cadence': ({ tier }) => `nobody has to contact ${tier}: add a contact row`,
    'waits longer': ({ tier, other }) =>
      `${tier} is contacted less often than ${other}, which ranks lower`,
  },
};

const ZH: FindingWords = {
  fees: (amount) => `缴费${amount}元`,
  months: (count) => `报班${count}个月`,
  column: (name, value) => `${name}为${value}`,
  anybody: '不满足任何条件的客户',
  joined: (parts) => parts.join('、'),
  noTier: '没有级别',
  budgetUnits: {
    seconds: ['秒', '秒'],
    minutes: ['分钟', '分钟'],
    hours: ['小时', '小时'],
    days: ['天', '天'],
    weeks: ['周', '周'],
  },
  budget: (count, unit) => `${count}${unit}`,
  sentences: {
    'value missing': ({ received }) => `“${received}”后面还没有填数值`,
    ...columnSentences('zh'),
    'column wanted': ({ received }) => `客户表里要有“${received}”所指的列`,
    'caught by nobody': ({ example }) => `没有兜底的级别：请加一行，项目填“其他”。${example}`,
    'tier unreachable': ({ tier, other }) =>
      other === ''
        ? `没有人能成为${tier}：它的条件无法满足`
        : `没有人能成为${tier}：符合的客户都已是${other}`,
    'fallback not last': ({ tier, other }) =>
      `${tier}是兜底级别，却排在${other}前面：请把它移到最后`,
    overlap: ({ tier, other, example }) => `${example}同时符合${tier}和${other}，按${tier}处理`,
    gap: ({ low, high, example }) => `${low} 与 ${high} 之间没有规定：${example}`,
    'not monotone': ({ example, second }) => `${example}，${second}：更多反而级别更低`,
    'asks less': ({ tier, other }) => `${tier}在这一项上的要求低于排在后面的${other}`,
    'level without words': ({ received }) => `没有职务能归入“${received}”：缺少词语`,
    'row without effect': ({ row }) => `与第 ${row} 行重复，以第 ${row} 行为准`,
    'counts twice': ({ row }) => `与第 ${row} 行问的是同一项：会算成满足两项`,
    'promise not keepable': ({ from, received, to, duty }) =>
      `${from}收到，限${received}，${to}之前没有工作时间：${
        duty ? '请指定休息日的值班人' : '请改用工作小时，或放宽时限'
      }`,
    'never open': () => '一周里没有开放的日子，什么都不会到期',
    'too often': ({ received, most }) => `${received}在本规则的工作日里做不到：最多${most}`,
    'no cadence': ({ tier }) => `${tier}没有联系频率：请加一行“联系”`,
    'waits longer': ({ tier, other }) => `${tier}的联系频率低于排在后面的${other}`,
  },
};

export const findingWords = (language: Language): FindingWords => (language === 'zh' ? ZH : EN);
