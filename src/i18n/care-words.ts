// Words of the sidebar's server side: what it writes in Contacts, and every sentence of an answer.
import type { Language } from '../domain/language';

/** Codes by which the panel knows an issue; the sentence is for the person. */
export interface CareIssues {
  // The file
  readonly 'needs set-up': string;
  readonly locked: string;
  readonly 'rows moving': string;
  readonly protected: (tab: string) => string;
  readonly 'file full': string;
  readonly 'internal error': (reference: string) => string;
  // Who asks
  readonly 'choose a name': string;
  // The request
  readonly 'not a request': string;
  readonly missing: string;
  readonly 'not listed': string;
  readonly 'too long': (length: number, most: number) => string;
  readonly 'too many': (most: number) => string;
  readonly 'not a day': string;
  readonly 'not a time': string;
  readonly 'in the future': string;
  readonly 'long ago': string;
  readonly 'before the contact': string;
  readonly 'far ahead': string;
  readonly 'needs a new time': string;
  readonly 'what was promised': string;
  // The customer
  readonly 'no such customer': (no: string) => string;
  readonly 'number doubled': (no: string) => string;
  readonly 'no numbers': string;
  // Taking back
  readonly 'nothing to undo': string;
  readonly 'too late to undo': string;
}

export interface CareWords {
  readonly issues: CareIssues;
  /** Of a new customer whose number the sheet does not take. */
  readonly numberNotTaken: (facts: {
    readonly name: string;
    readonly header: string;
    readonly no: string;
  }) => string;
  readonly outcome: Readonly<
    Record<
      | 'reached'
      | 'refused'
      | 'no answer'
      | 'busy'
      | 'left a message'
      | 'another time'
      | 'wrong number',
      string
    >
  >;
  readonly channel: Readonly<
    Record<'call' | 'visit' | 'wechat voice' | 'in person' | 'class' | 'message', string>
  >;
  readonly direction: Readonly<Record<'out' | 'in', string>>;
  /** Record state of what was taken back; also read by the check. */
  readonly undone: string;
  /** Record state of a promise that was kept. */
  readonly kept: string;
  /** Headers of our Contacts tab, in the order of its columns. */
  readonly contactsHeader: readonly string[];
  readonly today: {
    /** Above the lines of one owner. */
    readonly block: (owner: string) => string;
    /** Beside it. */
    readonly note: {
      readonly away: (substitute: string) => string;
      readonly awayAlone: string;
      readonly tooMany: (calls: number, enough: number) => string;
    };
    /** Where ticks are logged: the number is the tab's id, by which a tick finds it. */
    readonly logsTo: (tab: string, id: number) => string;
    /** Of a tick without a time of its own. */
    readonly between: (from: string, to: string) => string;
  };
  /** What a macro says of the selected row. */
  readonly macro: {
    readonly noRow: string;
    readonly logged: (name: string, outcome: string, next: string) => string;
  };
  readonly banner: {
    readonly stale: (lastCheck: string) => string;
    readonly neverChecked: string;
    readonly copy: string;
  };
}

const EN: CareWords = {
  issues: {
    'needs set-up': 'This file is not set up yet: choose “Run the check now” in the menu once.',
    locked: 'Somebody else is saving. Nothing was written; try again in a moment.',
    'rows moving': 'Rows are being moved at this moment. Nobody was added; please try again.',
    protected: (tab) =>
      `The tab “${tab}” is protected against you, so nothing was written. Ask its owner for the right to edit it.`,
    'file full':
      'This file has reached the 10 million cells that Google allows, so nothing was written. Delete empty rows and columns or old tabs, then save again.',
    'internal error': (reference) =>
      `Something went wrong on our side (${reference}). Try again; what you typed is still here.`,
    'choose a name': 'Choose your name first.',
    'not a request': 'This request cannot be understood. Reload the sidebar.',
    missing: 'This must not be empty.',
    'not listed': 'Choose one of the list.',
    'too long': (length, most) => `This has ${length} characters; at most ${most} fit.`,
    'too many': (most) => `At most ${most} customers at once.`,
    'not a day': 'This is no day; write it as 2026-03-05.',
    'not a time': 'This is no day and time; write it as 2026-03-05 14:30.',
    'in the future': 'This lies in the future. Log a contact after it happened.',
    'long ago': 'This lies more than ten years back.',
    'before the contact': 'This lies before the contact itself.',
    'far ahead': 'This lies more than two years ahead.',
    'needs a new time': 'They asked for another time: enter when.',
    'what was promised': 'Enter what was promised.',
    'no such customer': (no) =>
      `No row has the customer number ${no} any more. Nothing was written; search the customer again.`,
    'number doubled': (no) =>
      `Two rows have the customer number ${no}, so nothing was written. Give one of them another number.`,
    'no numbers': 'The customers have no number column. Choose “Run the check now” in the menu.',
    'nothing to undo': 'There is no such record to take back.',
    'too late to undo':
      'A record can be taken back for ten minutes. After that write “undone” in its state, in the tab Contacts.',
  },
  numberNotTaken: ({ name, header, no }) =>
    `${name} is added, but without a customer number: the column “${header}” does not take “${no}” (look at its data validation or protection). Enter a number there.`,
  outcome: {
    reached: 'reached',
    refused: 'refused',
    'no answer': 'no answer',
    busy: 'busy',
    'left a message': 'left a message',
    'another time': 'another time',
    'wrong number': 'wrong number',
  },
  channel: {
    call: 'call',
    visit: 'visit',
    'wechat voice': 'WeChat voice',
    'in person': 'in person',
    class: 'class',
    message: 'message',
  },
  direction: { out: 'we contacted', in: 'they contacted' },
  undone: 'undone',
  kept: 'promise kept',
  contactsHeader: [
    'Record no.',
    'Happened at',
    'Customer no.',
    'Outcome',
    'Channel',
    'Direction',
    'Next appointment',
    'Satisfaction',
    'Promised until',
    'State',
    'Logged at',
    'Logged by',
    'Name',
    'Summary',
    'Promised',
    'Last contact before',
  ],
  today: {
    block: (owner) => `▸ ${owner}`,
    note: {
      away: (substitute) => `off today: ${substitute} steps in`,
      awayAlone: 'off today: name a substitute in Staff',
      tooMany: (calls, enough) => `${calls} calls today, more than the ${enough} a day in Staff`,
    },
    logsTo: (tab, id) => `ticks → ${tab} #${id}`,
    between: (from, to) => `Ticked between ${from} and ${to}.`,
  },
  macro: {
    noRow: 'Select a row of a customer first.',
    logged: (name, outcome, next) =>
      `${name}: ${outcome}.${next === '' ? '' : ` Next call ${next}.`}`,
  },
  banner: {
    stale: (lastCheck) =>
      `The list was made ${lastCheck}, more than 26 hours ago. Choose “Run the check now” in the menu.`,
    neverChecked: 'There is no list for today yet. Choose “Run the check now” in the menu.',
    copy: 'This file is a copy: what you log here does not reach the original.',
  },
};

const ZH: CareWords = {
  issues: {
    'needs set-up': '这个文件还没有设置过：请先在菜单里选一次“立即检查”。',
    locked: '别人正在保存，这次没有写入，请稍后再试。',
    'rows moving': '表里的行正在移动，这次没有添加，请再试一次。',
    protected: (tab) => `工作表“${tab}”受保护，您不能编辑，没有写入任何内容。请向所有者申请权限。`,
    'file full':
      '文件已达到谷歌允许的 1000 万个单元格，没有写入任何内容。请删除空行、空列或旧工作表，然后重新保存。',
    'internal error': (reference) =>
      `程序出错了（${reference}）。请再试一次，您输入的内容还在这里。`,
    'choose a name': '请先选择您的姓名。',
    'not a request': '无法识别这个请求，请重新打开侧边栏。',
    missing: '此项必填。',
    'not listed': '请从列表中选择。',
    'too long': (length, most) => `共 ${length} 个字，最多 ${most} 个字。`,
    'too many': (most) => `一次最多 ${most} 位客户。`,
    'not a day': '不是日期，请写成 2026-03-05。',
    'not a time': '不是日期和时间，请写成 2026-03-05 14:30。',
    'in the future': '时间在将来。请在联系之后再登记。',
    'long ago': '时间早于十年前。',
    'before the contact': '时间早于这次联系。',
    'far ahead': '时间晚于两年之后。',
    'needs a new time': '对方改约了：请填写新的时间。',
    'what was promised': '请填写承诺了什么。',
    'no such customer': (no) => `表里已没有客户编号 ${no}，没有写入任何内容。请重新查找这位客户。`,
    'number doubled': (no) => `有两行的客户编号都是 ${no}，没有写入任何内容。请改掉其中一个编号。`,
    'no numbers': '客户表没有客户编号这一列，请在菜单里选“立即检查”。',
    'nothing to undo': '没有可以撤销的这条记录。',
    'too late to undo': '记录只能在十分钟内撤销。之后请在“跟进记录”的“记录状态”里填“已撤销”。',
  },
  numberNotTaken: ({ name, header, no }) =>
    `已添加${name}，但没有客户编号：“${header}”这一列不接受“${no}”（请查看数据验证或保护）。请在那里填写编号。`,
  outcome: {
    reached: '已沟通',
    refused: '拒绝',
    'no answer': '无人接听',
    busy: '忙线',
    'left a message': '已留言',
    'another time': '改约',
    'wrong number': '空号',
  },
  channel: {
    call: '电话',
    visit: '上门拜访',
    'wechat voice': '微信语音',
    'in person': '面谈',
    class: '课堂',
    message: '消息',
  },
  direction: { out: '我方联系', in: '对方联系' },
  undone: '已撤销',
  kept: '承诺已兑现',
  contactsHeader: [
    '记录编号',
    '联系时间',
    '客户编号',
    '联系结果',
    '联系方式',
    '方向',
    '下次预约',
    '满意度',
    '承诺期限',
    '记录状态',
    '登记时间',
    '记录人',
    '姓名',
    '内容',
    '承诺事项',
    '此前最近联系',
  ],
  today: {
    block: (owner) => `▸ ${owner}`,
    note: {
      away: (substitute) => `今天休息，由${substitute}代班`,
      awayAlone: '今天休息：请在员工表里填写代班人',
      tooMany: (calls, enough) => `今天 ${calls} 个联系，超过员工表里的每日上限 ${enough} 个`,
    },
    logsTo: (tab, id) => `勾选记入 ${tab} #${id}`,
    between: (from, to) => `在 ${from} 至 ${to} 之间勾选。`,
  },
  macro: {
    noRow: '请先选中一位客户所在的行。',
    logged: (name, outcome, next) =>
      `${name}：${outcome}。${next === '' ? '' : `下次联系 ${next}。`}`,
  },
  banner: {
    stale: (lastCheck) => `名单是 ${lastCheck} 生成的，已超过 26 小时。请在菜单里选“立即检查”。`,
    neverChecked: '还没有今天的名单，请在菜单里选“立即检查”。',
    copy: '这个文件是副本：在这里登记的内容不会进入原文件。',
  },
};

/** The words of the sidebar's server side in a language. */
export const careWords = (language: Language): CareWords => (language === 'zh' ? ZH : EN);
