// A small team for tests of the panel: customers, their cards and the day's lines, in either language.
import type { Card, CaseLine, IndexLine, Opened, WorkLine } from '../../../src/app/care/wire';
import type { Language } from '../../../src/domain/language';

export interface World {
  opened: Opened;
  cards: Record<string, Card>;
  index: IndexLine[];
  /** The row that is selected in the grid, and whose it is. */
  selection: { sheet: number; row: number; no: string };
}

interface Words {
  readonly me: string;
  readonly other: string;
  readonly names: readonly string[];
  readonly tiers: readonly string[];
  readonly overdue: string;
  readonly why: string;
  readonly organisation: string;
  readonly services: string;
  readonly tierWhy: string;
  readonly birthday: string;
  readonly preference: { readonly name: string; readonly text: string };
  readonly family: string;
  readonly summary: string;
  readonly noAnswer: string;
  readonly call: string;
  readonly caseKind: string;
  readonly caseText: string;
  readonly caseStatus: string;
  readonly promised: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    me: 'Li Fang',
    other: 'Zhao Min',
    names: [
      ...['Wang Xiuying', 'Chen Jie', 'Liu Yang', 'Zhang Wei', 'Huang Lei', 'Zhou Ting', 'Wu Gang'],
      ...['Xu Na', 'Sun Li', 'Ma Chao', 'Zhu Lin', 'Hu Bin', 'Guo Yan', 'He Jing', 'Gao Feng'],
    ],
    tiers: ['Key', 'Watch', 'General'],
    overdue: 'Overdue',
    why: 'Key: every 15 days, last contact Mon 2026-11-02, due Tue 2026-11-17',
    organisation: 'No. 3 Middle School',
    services: 'Call every 15 days; birthday gift on the day; festival greetings',
    tierWhy: 'fees 9,200 and 6 months are met; position is missing',
    birthday: '24 November',
    preference: { name: 'Preferences', text: 'after 19:00, by WeChat; no calls in class' },
    family: 'Chen family',
    summary: 'Asked about the winter course, wants the timetable.',
    noAnswer: 'No answer',
    call: 'Call',
    caseKind: 'Complaint',
    caseText: 'The lesson on Sunday began twenty minutes late and nobody told the parents.',
    caseStatus: '2 hours late',
    promised: 'send the winter timetable',
  },
  zh: {
    me: '李芳',
    other: '赵敏',
    names: [
      ...['王秀英', '陈洁', '刘洋', '张伟', '黄磊', '周婷', '吴刚', '徐娜', '孙丽', '马超'],
      ...['朱琳', '胡斌', '郭燕', '何静', '高峰'],
    ],
    tiers: ['重点', '关注', '一般'],
    overdue: '逾期',
    why: '重点：每15天联系，最近联系 2026-11-02（周一），应联系日 2026-11-17（周二）',
    organisation: '第三中学',
    services: '每15天电话联系；生日礼物当天送达；节日祝福',
    tierWhy: '累计缴费 9,200 元、报班时长 6 个月符合；职务缺失',
    birthday: '11月24日',
    preference: { name: '沟通偏好', text: '19:00 以后，用微信；上课时不接电话' },
    family: '陈家',
    summary: '问寒假班，想要课程表。',
    noAnswer: '无人接听',
    call: '电话',
    caseKind: '投诉',
    caseText: '周日的课晚了二十分钟才开始，没有人通知家长。',
    caseStatus: '已超时 2 小时',
    promised: '发寒假课程表',
  },
};

const noOf = (i: number): string => `C-00${`${i + 1}`.padStart(4, '0')}`;
const phoneOf = (i: number): string => `1380013${`${8000 + i}`}`;

const caseOf = (words: Words, caseNo: string): CaseLine => ({
  caseNo,
  kind: words.caseKind,
  state: 'new',
  text: words.caseText,
  promise: '2026-11-20T06:30',
  actBy: '2026-11-19T18:00',
  arriveBy: null,
  status: words.caseStatus,
  late: true,
});

const personOf = (words: Words, i: number): IndexLine => ({
  ...{ no: noOf(i), name: words.names[i] ?? '', phone: phoneOf(i), owner: words.me },
});

const cardOf = (words: Words, i: number): Card => ({
  no: noOf(i),
  name: words.names[i] ?? '',
  phone: phoneOf(i),
  organisation: words.organisation,
  owner: i < 13 ? words.me : words.other,
  tier: words.tiers[i % 3] ?? '',
  tierWhy: words.tierWhy,
  tiers: words.tiers,
  request: null,
  status: 'overdue',
  statusWord: words.overdue,
  lastContact: '2026-11-02',
  nextCall: '2026-11-17',
  why: words.why,
  birthday: i === 1 ? { text: words.birthday, next: '2026-11-24' } : null,
  services: words.services,
  preferences: i === 1 ? [words.preference] : [],
  linked: {
    belongsTo: i === 1 || i === 13 ? words.family : '',
    head: null,
    others: i === 1 ? [personOf(words, 13), personOf(words, 3)] : [],
    more: 0,
  },
  trail:
    i === 0
      ? [
          {
            at: '2026-11-19T17:20',
            by: words.other,
            outcome: words.noAnswer,
            channel: words.call,
            summary: words.summary,
          },
        ]
      : [],
  promises: i === 1 ? [{ what: words.promised, until: '2026-11-19' }] : [],
  cases: i === 12 ? [caseOf(words, 'K-0007')] : [],
  suggestedNext: '2026-12-04',
});

const lineOf = (card: Card): WorkLine => ({
  no: card.no,
  name: card.name,
  phone: card.phone,
  owner: card.owner,
  tier: card.tier,
  kind: 'overdue',
  caseNo: '',
  status: card.status,
  statusWord: card.statusWord,
  due: card.nextCall,
  why: card.why,
  done: false,
});

/** Thirteen lines of mine, the last also with a case that is late; two of a colleague's. */
export const schoolWorld = (language: Language): World => {
  const words = WORDS[language];
  const cards = words.names.map((_name, i) => cardOf(words, i));
  const index = cards.map(({ no, name, phone, owner }) => ({ no, name, phone, owner }));
  return {
    opened: {
      language,
      today: '2026-11-20',
      now: '2026-11-20T08:31',
      me: { email: 'li.fang@example.com', name: words.me, role: 'staff' },
      people: [words.me, words.other],
      lines: cards.map(lineOf),
      banners: [],
      requests: [],
    },
    cards: Object.fromEntries(cards.map((card) => [card.no, card])),
    index,
    selection: { sheet: 0, row: 5, no: noOf(2) },
  };
};
