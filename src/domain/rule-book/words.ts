// The words of the rule book in both languages, as data: what people may write in its columns.
import type { Language } from '../language';
import { fold, squash } from '../text';

export type RuleWord =
  | 'tier'
  | 'position'
  | 'contact'
  | 'reply'
  | 'arrive'
  | 'resolve'
  | 'warn'
  | 'escalate'
  | 'reward'
  | 'service'
  | 'hours'
  | 'duty'
  | 'offer'
  | 'phrase'
  | 'credit'
  | 'setting';

export type TestWord =
  | 'at least'
  | 'above'
  | 'at most'
  | 'below'
  | 'within'
  | 'between'
  | 'is'
  | 'contains'
  | 'except'
  | 'every'
  | 'per'
  | 'open'
  | 'by';

export type UnitWord =
  | 'seconds'
  | 'minutes'
  | 'hours'
  | 'days'
  | 'working minutes'
  | 'working hours'
  | 'working days'
  | 'weeks'
  | 'half-months'
  | 'months'
  | 'quarters'
  | 'years'
  | 'items'
  | 'times'
  | 'CNY'
  | '%'
  | '折';

type Vocabulary<W extends string> = Readonly<Record<W, readonly string[]>>;

const RULES: Vocabulary<RuleWord> = {
  tier: ['tier', 'tiers', '分级', '客户分级'],
  position: ['position', 'position level', '职位层级', '层级'],
  contact: ['contact', 'contacts', '联系', '联系频率'],
  reply: ['reply', 'first reply', 'answer', '回复', '首次回复'],
  arrive: ['arrive', 'arrival', '到场', '到达'],
  resolve: ['resolve', 'resolution', '处理', '解决', '办结'],
  warn: ['warn', 'warning', '预警', '提醒'],
  escalate: ['escalate', 'escalation', '上报', '升级上报'],
  reward: ['reward', 'rewards', '奖励'],
  service: ['service', 'services', '服务'],
  hours: ['hours', 'working hours', 'opening hours', '工作时间', '营业时间', '上班时间'],
  duty: ['duty', '值班'],
  offer: ['offer', 'offers', '推荐', '优惠'],
  phrase: ['phrase', 'phrases', '话术', '用语'],
  credit: ['credit', '信用', '信用等级'],
  setting: ['setting', 'settings', '设置', '设定'],
};

const TESTS: Vocabulary<TestWord> = {
  'at least': [
    ...['at least', 'no less than', 'not less than', 'or more', 'and up', 'minimum', '>=', '≥'],
    ...['至少', '以上', '及以上', '不少于', '不低于', '不小于', '大于等于', '大于或等于'],
    ...['达到', '满', '最少', '最低', '起'],
  ],
  above: [
    ...['above', 'more than', 'greater than', 'over', 'exceeds', '>'],
    ...['大于', '超过', '高于', '多于'],
  ],
  'at most': [
    ...['at most', 'no more than', 'not more than', 'or less', 'up to', 'maximum', '<=', '≤'],
    ...['至多', '最多', '以下', '及以下', '不大于', '不多于', '不高于', '小于等于', '小于或等于'],
  ],
  below: [
    ...['below', 'less than', 'under', 'fewer than', '<'],
    ...['小于', '低于', '少于', '不足', '不满', '未满'],
  ],
  within: ['within', '不超过', '以内', '之内', '内'],
  between: ['between', '介于', '之间', '在…之间', '区间'],
  is: ['is', 'equals', '=', '为', '是', '等于'],
  contains: ['contains', 'contains any of', 'includes', '包含', '包括', '含', '含有'],
  except: ['except', 'excludes', 'but not', '不含', '不包含', '不包括', '除外', '排除'],
  every: ['every', 'each', '每', '每隔'],
  per: ['per', 'times per', '频次', '次数', '每…次'],
  open: ['open', '开放', '营业', '上班'],
  by: ['by', '由'],
};

const UNITS: Vocabulary<UnitWord> = {
  seconds: ['seconds', 'second', 's', '秒', '秒钟'],
  minutes: ['minutes', 'minute', 'min', '分钟', '分'],
  hours: ['hours', 'hour', 'h', '小时', '个小时', '时'],
  days: ['days', 'day', 'd', '天', '日', '日历日', '自然日'],
  'working minutes': ['working minutes', 'working minute', '工作分钟'],
  'working hours': ['working hours', 'working hour', '工作小时', '个工作小时', '工时'],
  'working days': ['working days', 'working day', 'workdays', '工作日', '个工作日', '工作天'],
  weeks: ['weeks', 'week', '周', '星期', '个星期', '礼拜'],
  'half-months': ['half-months', 'half-month', 'half month', 'half a month', '半月', '半个月'],
  months: ['months', 'month', '月', '个月'],
  quarters: ['quarters', 'quarter', '季', '季度', '个季度'],
  years: ['years', 'year', '年'],
  items: ['items', 'item', 'conditions', 'condition', '项', '个', '条'],
  times: ['times', 'time', '次'],
  CNY: ['CNY', 'yuan', 'RMB', '元', '块', '人民币', '¥'],
  '%': ['%', 'percent', 'per cent'],
  折: ['折'],
};

/** What a tier's condition is about. */
export type TierSubject = 'conditions met' | 'position' | 'fees' | 'months' | 'otherwise';

const TIER_SUBJECTS: Vocabulary<TierSubject> = {
  'conditions met': [
    ...['conditions met', 'conditions', 'criteria met'],
    ...['满足项数', '满足条件数', '满足条件', '满足项', '符合项数'],
  ],
  position: ['position', 'title', 'job title', '职位', '职务', '岗位'],
  fees: [
    'fees',
    'fee',
    'fees paid',
    'amount',
    '缴费金额',
    '累计缴费',
    '缴费',
    '费用',
    '学费',
    '金额',
  ],
  months: ['months', 'length booked', 'length', '报班时长', '报班月数', '时长', '月数', '学时'],
  otherwise: ['otherwise', 'else', 'everyone else', 'others', '其他', '其它', '其余', '否则'],
};

/** How a customer is contacted. Other words are kept as they are written. */
export type Channel = 'call' | 'visit' | 'meeting' | 'wechat' | 'message' | 'email';

const CHANNELS: Vocabulary<Channel> = {
  call: [
    'call',
    'calls',
    'phone',
    'phone call',
    '电话',
    '电话联系',
    '电联',
    '通话',
    '回访',
    '电话回访',
  ],
  visit: ['visit', 'visits', '上门拜访', '拜访', '走访', '上门', '家访'],
  meeting: ['meeting', 'in person', '面谈', '当面'],
  wechat: ['wechat', '微信', '微信语音'],
  message: ['message', 'text message', 'sms', '短信', '信息'],
  email: ['email', 'e-mail', 'mail', '邮件', '电子邮件'],
};

export type SettingWord =
  | 'shift'
  | 'date order'
  | 'months'
  | 'demotion'
  | 'levelling'
  | 'leap birthday'
  | 'leap month';

const SETTINGS: Vocabulary<SettingWord> = {
  shift: ['shift', '遇休息日', '顺延方式', '调整'],
  'date order': ['date order', 'dates', '日期顺序', '日期'],
  months: ['months', '报班时长', '月数'],
  demotion: ['demotion', '降级'],
  levelling: ['levelling', 'leveling', '均衡安排', '均衡'],
  'leap birthday': ['leap birthday', '闰日生日', '2月29日生日'],
  'leap month': ['leap month', '闰月', '闰月生日'],
};

const CLOCK_SUBJECTS: Vocabulary<string> = { any: ['any', 'all', '不限', '全部', '所有'] };

const SUBJECTS: Partial<Record<RuleWord, Vocabulary<string>>> = {
  tier: TIER_SUBJECTS,
  position: { title: ['title', 'job title', 'position', '职务', '职位', '岗位'] },
  contact: { ...CHANNELS, ...CLOCK_SUBJECTS },
  reply: CLOCK_SUBJECTS,
  arrive: CLOCK_SUBJECTS,
  resolve: CLOCK_SUBJECTS,
  warn: CLOCK_SUBJECTS,
  escalate: CLOCK_SUBJECTS,
  reward: {
    'referral gift': ['referral gift', '转介绍礼品'],
    'newcomer discount': ['newcomer discount', '新客户折扣', '新学员折扣'],
  },
  service: {
    'regular call': ['regular call', '定期电话'],
    'birthday gift': ['birthday gift', '生日礼物'],
    'birthday message': ['birthday message', '生日祝福'],
    'thank-you banquet': ['thank-you banquet', '答谢宴'],
    'festival greeting': ['festival greeting', '节日问候'],
    'product news': ['product news', '产品资讯'],
    'referral reward': ['referral reward', '转介绍奖励'],
    'answer to opinions': ['answer to opinions', '意见答复'],
  },
  duty: { 'rest days': ['rest days', '休息日'] },
  setting: SETTINGS,
};

const ANY = ['any', 'all', '*', '不限', '全部', '所有'];
const HEADERS = ['rule', 'rules', '规则', '规则类型'];

const lookup = <W extends string>(vocabulary: Vocabulary<W>): ((text: string) => W | null) => {
  const words = new Map<string, W>();
  return (text) => {
    if (words.size === 0) {
      for (const word of Object.keys(vocabulary) as W[]) {
        for (const form of vocabulary[word]) words.set(squash(form), word);
      }
    }
    return words.get(squash(text)) ?? null;
  };
};

export const ruleWord = lookup(RULES);
export const testWord = lookup(TESTS);
export const unitWord = lookup(UNITS);
export const channelWord = lookup(CHANNELS);

const subjectLookups = new Map<RuleWord, (text: string) => string | null>();

/** The product's own word for a subject, or null for one that people made up. */
export const subjectWord = (rule: RuleWord, text: string): string | null => {
  const vocabulary = SUBJECTS[rule];
  if (vocabulary === undefined) return null;
  const found = subjectLookups.get(rule) ?? lookup(vocabulary);
  subjectLookups.set(rule, found);
  return found(text);
};

/** Does the word stand for every tier, kind or channel? */
export const isAny = (text: string): boolean => ANY.includes(squash(text));

/** Is this the first cell of a header row (`Rule`, `规则`, `规则 Rule`)? */
export const isHeaderWord = (text: string): boolean => {
  if (HEADERS.includes(squash(text))) return true;
  const parts = fold(text)
    .split(/[\s/|()]+/)
    .filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => HEADERS.includes(part.toLowerCase()));
};

/** Chinese if the text has a Chinese character, else English. */
export const languageOf = (text: string): Language => (/[\u3400-\u9fff]/.test(text) ? 'zh' : 'en');
