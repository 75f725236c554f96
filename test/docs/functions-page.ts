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
  readonly function: string;
  readonly meaning: string;
  readonly pass: string;
  readonly of: (both: Both) => string;
}

const EN: PageWords = {
  title: 'Functions',
  intro: [
    'Put the formula into the **header cell** of an empty column and begin its ranges in the header row, as in `B1:B`. The function gives the header cell its caption and each row below it an answer, and goes on doing so when rows are sorted, inserted or deleted. If something stands in the cells below, `#REF!` comes instead. A formula for one row alone (`B2`) works too, but moves with its row when somebody sorts.',
    'A row of which the formula reads only blank cells stays blank. A row that makes no sense answers in its own cell with a text that begins with `?`; all other rows stay right. A single cell shows the sentence as `#ERROR!`: rest the mouse on the cell to read it.',
    'What is optional may be left out at the end; in between, leave its place empty: `NEXTCALL(E1:E, F1:F, , CARE_RULES)`. Columns of another tab are written with its name: `Students!E1:E`. Where your locale separates arguments by semicolons, write semicolons.',
    'The menu item *Run the check now* makes these names: `CARE_RULES`, the tab Rules; `CARE_DAYS`, the tab Days, if there is one; `CARE_TODAY` and `CARE_NOW`, date and time of the last check, in the tab Today.',
  ],
  gives: 'Gives: ',
  example: 'Example:',
  argument: 'Argument',
  function: 'Function',
  meaning: 'What it answers',
  pass: 'What to pass',
  of: ({ en }) => en,
};

const ZH: PageWords = {
  title: '函数',
  intro: [
    '把公式放在空列的**标题格**，区域从标题行开始写，如 `B1:B`。函数自己给标题格写上标题，下面每行一个答案；排序、插入、删除行以后仍然正确。如果下面的格子里已有内容，会显示 `#REF!`。只算一行（`B2`）的公式也可以，但别人排序时会跟着那一行走。',
    '公式读到的格子都空着的行，保持空白。看不懂的一行，只在自己的格子里用以 `?` 开头的文字回答，其他行不受影响。单独一格则显示 `#ERROR!`：鼠标停在格子上就能看到说明。',
    '可不填的参数，在末尾可以省略；在中间则把位置空出来：`NEXTCALL(E1:E, F1:F, , CARE_RULES)`。别的工作表的列要写上表名：`学员!E1:E`。如果您的地区用分号分隔参数，请写分号。',
    '菜单“立即检查”会建立这些名称：`CARE_RULES` 是服务规则表；`CARE_DAYS` 是工作日历表（有这张表时）；`CARE_TODAY` 和 `CARE_NOW` 是上次检查的日期和时间，在今日待办表里。',
  ],
  gives: '结果：',
  example: '例：',
  argument: '参数',
  function: '函数',
  meaning: '回答什么',
  pass: '填什么',
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
  `| ${words.argument} | ${words.pass} |`,
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
  `| ${words.function} | ${words.meaning} |`,
  '|---|---|',
  ...functions.map((one) => `| \`${one.name}\` | ${inTable(words.of(one.what))} |`),
  '',
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
