// Simplified Chinese.
import type { RuleWord } from '../domain/rule-book/words';
import type { Messages } from './messages';

const RULE_NAMES: Readonly<Record<RuleWord, string>> = {
  tier: '分级',
  position: '职位层级',
  contact: '联系',
  reply: '回复',
  arrive: '到场',
  resolve: '处理',
  warn: '预警',
  escalate: '上报',
  reward: '奖励',
  service: '服务',
  hours: '工作时间',
  duty: '值班',
  offer: '推荐',
  phrase: '话术',
  credit: '信用',
  setting: '设置',
};

export const ZH_CN: Messages = {
  'needs data': '资料不全',
  'not yet contacted': '尚未联系',
  status: {
    overdue: '逾期',
    today: '今天',
    booked: '已预约',
    soon: '3个工作日内',
    fine: '正常',
    never: '尚未联系',
    paused: '暂停联系',
    none: '不再联系',
    needsData: '资料不全',
  },

  'unknown tier': ({ received, tiers }) => `没有“${received}”这个级别：${tiers.join('、')}`,
  'unequal heights': ({ heights }) => `各列行数不同（${heights.join('、')} 行）：请选取相同的行`,
  'several columns': ({ parameter }) => `${parameter}：请只选一列`,
  'headers are blank': '列标题是空的：请选标题那一行，如 A1:H1',
  'headers are several rows': 'headers：请只选一行列标题',
  'unequal widths': ({ headers, rows }) =>
    `标题与各行的列数不同（${headers} 列和 ${rows} 列）：请选取相同的列`,
  'no date': ({ parameter, received }) => `${parameter}不是能识别的日期：“${received}”`,
  'empty rule book': '规则表是空的：请填 CARE_RULES，或不填以使用默认规则',
  'unknown rule book': ({ received }) =>
    `“${received}”不是规则表：请填 CARE_RULES，或"学校"、"大客户"、"星级"、"客服台"，或不填`,
  'no rows of kind': ({ kind }) => `规则表里没有能识别的“${RULE_NAMES[kind]}”行`,
  'internal error': ({ reference }) => `内部错误 ${reference}`,

  rule: RULE_NAMES,
  'no call row': ({ tier }) => `规则表里没有${tier}的电话联系频率`,
  'no channel row': ({ tier, channel, channels }) => {
    const ofTier = tier === null ? '' : `${tier}的`;
    if (channels.length === 0) return `规则表里没有${ofTier}联系频率`;
    const trouble = channel === '' ? '联系方式是空的' : `规则表里没有${ofTier}“${channel}”联系频率`;
    return `${trouble}：${channels.join('、')}`;
  },
  'day row': ({ row, received }) => `工作日历第 ${row} 行无法识别：${received}`,
  'day is blank': {
    as_of: '截止日期是空的：请传 CARE_TODAY',
    from: '起始日期是空的：请传 CARE_TODAY',
  },
  'in rule row': ({ row, sentence }) => `规则第 ${row} 行：${sentence}`,
  'rule issue': {
    'unknown rule': ({ received }) => `没有“${received}”这种规则`,
    'unknown test': ({ received }) =>
      received === '' ? '缺少条件' : `条件“${received}”不能用在这里`,
    'unknown unit': ({ received }) => `“${received}”缺少单位，或单位不能用在这里`,
    'unknown subject': ({ received }) => `没有“${received}”这个项目`,
    'number expected': ({ received }) => `“${received}”不是这里需要的数值`,
    'absurd number': ({ received }) => `${received} 不合理，请核对`,
    'level not defined': ({ received }) =>
      received === '' ? '缺少职位层级' : `没有职位层级行定义“${received}”`,
    'tier not defined': ({ received }) =>
      received === '' ? '缺少级别' : `没有分级行定义“${received}”`,
    'no fallback tier': () => '没有兜底的级别：请加一行，项目填“其他”',
    'hours not readable': ({ received }) =>
      `“${received}”不是工作时间：请写成 09:00–12:00, 13:30–18:00`,
    'unfinished row': () => '这一行还没填完，暂不使用',
    'setting not readable': ({ received }) => `“${received}”不是这项设置的取值`,
    'no tier rows': () => '规则表里没有分级行',
    'literal band': ({ received }) => `${received} 有上限：超过上限的客户反而失去这个级别`,
  },

  input: { position: '职位', fees: '缴费', months: '报班时长' },
  'months amount': ({ amount }) => `${amount} 个月`,
  'has value': ({ input, value }) => `${input} ${value}`,
  'is missing': ({ input }) => `缺${input}`,
  'is unreadable': ({ input, received }) => `${input}“${received}”无法识别`,
  'is met': ({ fact, wanted }) => `${fact}（${wanted}）`,
  'is short': ({ fact, by }) => `${fact}，还差 ${by}`,
  'is over': ({ fact, by }) => `${fact}，超出 ${by}`,
  'is not': ({ fact, wanted }) => `${fact}，未满足${wanted}`,
  'is not level': ({ fact, level }) => `${fact}，不属于${level}`,
  test: {
    'at least': (value) => `至少 ${value}`,
    above: (value) => `大于 ${value}`,
    'at most': (value) => `至多 ${value}`,
    below: (value) => `小于 ${value}`,
    is: (value) => `等于 ${value}`,
    between: (low, high) => `${low} 至 ${high}`,
  },
  'both together': (clauses) => clauses.join('、'),
  'one after another': (clauses) => clauses.join('；'),
  'why tier': ({ tier, met, lacking }) => `${tier}：${met}${lacking === '' ? '' : `；${lacking}`}`,
  'why next tier': ({ tier, more, lacking }) =>
    `。升为${tier}还需满足以下任意 ${more} 项：${lacking}`,
  'why fallback': ({ tier, next, needed, metCount, met, lacking }) =>
    metCount === 0
      ? `${tier}：${next}需满足 ${needed} 项，均未满足：${lacking}`
      : `${tier}：${next}需满足 ${needed} 项，已满足 ${metCount} 项：${met}；${lacking}`,
  'why everybody': ({ tier }) => `${tier}：所有客户`,
  'why needs data': ({ atLeast, possible, missing }) => {
    const certain = atLeast === null ? '' : `至少为${atLeast}；`;
    const hope = possible === null ? '' : `（可能为${possible}）`;
    return `资料不全：${certain}${missing}${hope}`;
  },
};
