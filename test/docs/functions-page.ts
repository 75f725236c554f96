// docs/functions.md, written from what Sheets shows while somebody types: the JSDoc of the bundle.
import { customFunctionsOf } from './functions-of';

const CHINESE = /[\u4e00-\u9fff“《]/;
const ALTERNATIVE = /, or in the header cell 或放在标题格：/;

interface Both {
  readonly en: string;
  readonly zh: string;
}

interface Parameter extends Both {
  readonly name: string;
}

interface Documented {
  readonly name: string;
  readonly call: string;
  readonly what: Both;
  readonly gives: Both;
  readonly formulas: readonly string[];
  readonly parameters: readonly Parameter[];
}

/** "English. 中文。" at the first Chinese sign, which no English text contains. */
const inBoth = (text: string): Both => {
  const at = text.search(CHINESE);
  const cut = at < 0 ? text.length : at;
  return { en: text.slice(0, cut).trim(), zh: text.slice(cut).trim() };
};

const documented = (comment: string, name: string, call: string): Documented => {
  const lines = comment
    .split('\n')
    .map((line) => line.replace(/^\s*\*\s?/, '').trim())
    .filter((line) => line !== '');
  const prose = lines.filter((line) => !line.startsWith('@') && !line.startsWith('Example 例：'));
  const example = lines.find((line) => line.startsWith('Example 例：')) ?? '';
  const tagged = (tag: string): readonly string[] =>
    lines.filter((line) => line.startsWith(`@${tag} `));
  return {
    name,
    call,
    what: inBoth(prose.join(' ')),
    gives: inBoth(tagged('return')[0]?.replace(/^@return \{[^}]*\} /, '') ?? ''),
    formulas: example.replace('Example 例：', '').split(ALTERNATIVE),
    parameters: tagged('param').map((line) => {
      const [, parameter = '', text = ''] = /^@param \{[^}]*\} (\w+) (.*)$/.exec(line) ?? [];
      return { name: parameter, ...inBoth(text) };
    }),
  };
};

/** Those that every sheet begins with come first; a new one stands at the end until it has its place. */
const ORDER = [
  ...['TIER', 'TIERBY', 'TIERWHY', 'NEXTCALL', 'NEXTCONTACT', 'NEXTCALLWHY', 'CALLSTATUS'],
  ...['REPLYDUE', 'ACTBY', 'REPLYDUEWHY', 'CASESTATUS', 'WORKTIME', 'ADDWORKTIME'],
  ...['SERVICES', 'REFERRALREWARD', 'NEXTBIRTHDAY'],
];
const placeOf = (call: string): number => {
  const place = ORDER.indexOf(call.slice(0, call.indexOf('(')));
  return place < 0 ? ORDER.length : place;
};

/** What the JSDoc of each custom function of a bundle says, in the order in which they are taught. */
export const documentedFunctions = (code: string): readonly Documented[] => {
  const calls = [...customFunctionsOf(code)].sort((a, b) => placeOf(a) - placeOf(b));
  return calls.map((call) => {
    const name = call.slice(0, call.indexOf('('));
    const [, comment = ''] =
      new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*function ${name}\\(`).exec(code) ?? [];
    return documented(comment, name, call);
  });
};

interface PageWords {
  readonly title: string;
  readonly intro: readonly string[];
  readonly gives: string;
  readonly example: string;
  readonly argument: string;
  readonly meaning: string;
  readonly of: (both: Both) => string;
}

const EN: PageWords = {
  title: 'Functions',
  intro: [
    'Put the formula into the **header cell**: it fills the whole column and survives sorting, inserting and deleting rows. The cells below must be empty. Each function takes a cell or whole columns; a blank row gives a blank.',
    'A row that makes no sense answers in its own cell with a text that begins with `?`; all other rows stay right. A single cell shows the sentence as `#ERROR!`, in the note of the cell. `CARE_RULES`, `CARE_DAYS`, `CARE_TODAY` and `CARE_NOW` are names of ranges that the check makes. Where your locale separates arguments by semicolons, write semicolons.',
  ],
  gives: 'Gives: ',
  example: 'Example:',
  argument: 'Argument',
  meaning: 'What to pass',
  of: ({ en }) => en,
};

const ZH: PageWords = {
  title: '函数',
  intro: [
    '把公式放在**标题格**：它会填满整列，排序、插入或删除行都不受影响。下面的格子必须是空的。每个函数都接受一格或整列；空行得到空白。',
    '看不懂的一行，只在自己的格子里用以 `?` 开头的文字回答，其他行不受影响。单独一格则显示 `#ERROR!`，说明在格子的提示里。`CARE_RULES`、`CARE_DAYS`、`CARE_TODAY`、`CARE_NOW` 是检查时建立的区域名称。如果您的地区用分号分隔参数，请写分号。',
  ],
  gives: '结果：',
  example: '例：',
  argument: '参数',
  meaning: '填什么',
  of: ({ zh }) => zh,
};

const inTable = (text: string): string => text.replace(/\|/g, '\\|');

const section = (one: Documented, words: PageWords): readonly string[] => [
  `### ${one.name}`,
  '',
  `\`${one.call}\``,
  '',
  words.of(one.what),
  '',
  `${words.gives}${words.of(one.gives)}`,
  '',
  `| ${words.argument} | ${words.meaning} |`,
  '|---|---|',
  ...one.parameters.map((parameter) => `| ${parameter.name} | ${inTable(words.of(parameter))} |`),
  '',
  words.example,
  '',
  '```',
  ...one.formulas,
  '```',
  '',
];

const language = (functions: readonly Documented[], words: PageWords): readonly string[] => [
  `## ${words.title}`,
  '',
  ...words.intro.flatMap((paragraph) => [paragraph, '']),
  ...functions.flatMap((one) => section(one, words)),
];

/** The page, English first. Same bundle, same bytes. */
export const functionsPage = (code: string): string => {
  const functions = documentedFunctions(code);
  return [
    '# Functions 函数',
    '',
    '[English](#functions) · [简体中文](#函数)',
    '',
    ...language(functions, EN),
    ...language(functions, ZH),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
};
