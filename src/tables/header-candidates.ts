// Which roles a header could mean by its words alone, and how strongly it says so.
import type { Cell } from '../domain/cell';
import { remember } from '../domain/remember';
import { type HeaderForm, headerForms, headerKey } from './header-key';
import type { HeaderLines } from './header-lines';
import { roleWords } from './role-words';
import { ROLES, type Role } from './roles';

/** The half of a name that stands in the column of the name itself. */
export const FAMILY_NAME = 'family name';
export type Half = Role | typeof FAMILY_NAME;

export interface Candidate {
  readonly role: Half;
  readonly column: number;
  readonly score: number;
  readonly strength: 'exact' | 'part';
  /** The text that spoke: of one line, or of two. */
  readonly word: string;
  readonly above: string;
}

/** A candidate that has got its role, and the first other column that says the same. */
export interface Taken extends Candidate {
  readonly rival: number | null;
}

const EXACT = 1;
export const PART = 0.6;
/** A word for somebody else's number, taken only where nobody has one of their own. */
const SOMEBODY = 0.5;

interface KeyedWords {
  readonly exact: ReadonlyMap<string, number>;
  readonly part: readonly string[];
  readonly not: readonly string[];
}
const FAMILY_WORDS: KeyedWords = {
  exact: new Map(
    '姓 姓氏 lastname surname familyname studentlastname clientlastname contactlastname'
      .split(' ')
      .map((word, at) => [word, at]),
  ),
  part: [],
  not: '家长 guardian parent teacher emergency'.split(' '),
};
const HALVES: readonly Half[] = [...ROLES, FAMILY_NAME];
const listOf = remember((role: Half): KeyedWords => {
  if (role === FAMILY_NAME) return FAMILY_WORDS;
  const { exact, part, not } = roleWords(role);
  const ranks = new Map<string, number>();
  exact.forEach((word, rank) => {
    if (!ranks.has(headerKey(word))) ranks.set(headerKey(word), rank);
  });
  return { exact: ranks, part: part.map(headerKey), not: not.map(headerKey) };
});

/** Of whom a column speaks when it does not speak of the customer. */
const SOMEBODY_ELSE =
  /家长|父亲|母亲|爸爸|妈妈|监护|配偶|紧急|受益人|被保险人|教练|任课|授课|guardian|parent|father|mother|spouse|emergency|kin\b|beneficiary|coach|instructor|courseteacher|supplier|vendor|employee/;
/** 老师电话, Teacher e-mail: of the people who serve the customer. */
const OF_STAFF =
  /老师|教师|班主任|顾问|客户经理|业务员|员工|校长|teacher|trainer|manager|doctor|salesrep|employee|staff|school|class|企业|单位|班级|学校/;
const CONTACT_DATA: ReadonlySet<Half> = new Set(['id', 'phone', 'e-mail', 'address', 'birthday']);
const OF_A_PERSON: ReadonlySet<Half> = new Set([
  'id',
  'name',
  'given name',
  FAMILY_NAME,
  'position',
  'phone',
  'e-mail',
  'address',
  'birthday',
  'owner',
]);
/** Numbers and days of papers and payments: 发票号, Invoice no., Contract no., Next payment date. */
const OF_A_PAPER =
  /发票|保单|合同编|合同号|订单|身份证|护照|收据|车牌|invoice|policy|contractno|contractn|passport|receipt|licen[cs]e|orderno|nationalid|payment/;
const NOT_OF_PAPERS: ReadonlySet<Half> = new Set(['id', 'name', 'last contact', 'next call']);

const speaksOfOthers = (role: Half, whole: string, context: string): boolean =>
  (OF_A_PERSON.has(role) && SOMEBODY_ELSE.test(context)) ||
  (CONTACT_DATA.has(role) && OF_STAFF.test(context)) ||
  (NOT_OF_PAPERS.has(role) && OF_A_PAPER.test(whole));

interface Said {
  readonly score: number;
  readonly strength: Candidate['strength'];
  readonly joined: boolean;
}

const sayOf = (
  role: Half,
  list: KeyedWords,
  forms: readonly HeaderForm[],
  whole: string,
  context: string,
): Said | null => {
  let best: Said | null = null;
  forms.forEach(({ key, weight }, at) => {
    const rank = list.exact.get(key);
    // What else the header says may forbid it, unless it says the same again.
    const rest = at === 0 ? '' : whole.replace(key, '');
    const forbidden = !list.exact.has(rest) && list.not.some((part) => rest.includes(part));
    if (rank !== undefined && !forbidden) {
      const score = EXACT * weight - rank / 10000;
      if (best === null || score > best.score)
        best = { score, strength: 'exact', joined: weight > 1 };
    }
  });
  if (best === null && !list.not.some((part) => whole.includes(part))) {
    if (list.part.some((part) => whole.includes(part)))
      best = { score: PART - whole.length / 1000, strength: 'part', joined: false };
  }
  if (best === null || !speaksOfOthers(role, whole, context)) return best;
  // 家长电话 is in the list itself: the number to call where the customer has none.
  const listed = list.exact.has(whole) && whole === context;
  return listed ? { ...best, score: SOMEBODY } : null;
};

/** The words of a name that also says "and phone", without those. */
const PHONE_WORDS = /[及和与]?(联系电话|电话|手机号码|手机号|手机|phone|mobile|tel|cell)$/;

/** A note of a page is no header, and is not searched for words. */
const LONGEST_HEADER = 160;

/** What one column's header could mean, best first. */
const candidatesOf = (lines: HeaderLines, column: number, nameAndPhone: boolean): Candidate[] => {
  const cell: Cell = lines.own[column] ?? '';
  const above = lines.above[column] ?? '';
  if (typeof cell !== 'string' || cell.length + above.length > LONGEST_HEADER) return [];
  const forms = [...headerForms(cell, above)];
  const [first] = forms;
  if (first === undefined) return [];
  const whole = first.key;
  const context = `${headerKey(lines.band[column])}${whole}`;
  if (nameAndPhone) {
    for (const { key, weight } of [...forms]) {
      const name = key.replace(/[+]/g, '').replace(PHONE_WORDS, '');
      if (name !== key && name !== '') forms.push({ key: name, weight: Math.min(1, weight) });
    }
  }
  const found = HALVES.flatMap((role): Candidate[] => {
    const said = sayOf(role, listOf(role), forms, whole, context);
    if (said === null) return [];
    const text = headerKey(cell) !== '' ? cell.trim() : above;
    const { score, strength, joined } = said;
    return [{ role, column, score, strength, word: text, above: joined ? above : '' }];
  });
  // "Last" over "name" is no name: what both lines say together outweighs the lower one alone.
  const joined = found.some(({ score }) => score > EXACT);
  return joined ? found.filter(({ score }) => score > EXACT) : found;
};

export const headerCandidates = (
  lines: HeaderLines,
  holdsNameAndPhone: (column: number) => boolean,
): readonly Candidate[] =>
  lines.own
    .flatMap((_, column) => candidatesOf(lines, column, holdsNameAndPhone(column)))
    .sort((a, b) => b.score - a.score || a.column - b.column);
