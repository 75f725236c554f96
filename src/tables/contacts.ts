// Reads a log of contacts: ours, or the team's own, by the roles that its columns play.
import { type Cell, isBlank } from '../domain/cell';
import { readMoment } from '../domain/reading/date';
import { squash } from '../domain/text';
import type { CivilDate } from '../domain/time/civil-date';
import { isoDate } from '../domain/time/civil-date';
import type { SheetIssue } from './issue';
import type { LogRole } from './log-roles';
import type { Mapping, Rows } from './recognise';

/** Was the customer reached? (2-rules §3) `unlisted` is somebody's own word. */
export type Outcome =
  | 'reached'
  | 'refused'
  | 'no answer'
  | 'busy'
  | 'left a message'
  | 'another time'
  | 'wrong number'
  | 'unlisted';

/** How: only a talk in either direction counts as a contact. */
export type Channel = 'call' | 'visit' | 'other talk' | 'message';

export interface Contact {
  /** Zero-based row in the tab. */
  readonly row: number;
  readonly on: CivilDate;
  readonly minutes: number;
  /** As typed; blank when the log has none. */
  readonly customerNo: string;
  readonly name: string;
  readonly outcome: Outcome;
  readonly channel: Channel;
  /** Reached, by a talk: moves the anchor. */
  readonly effective: boolean;
  readonly nextAppointment: CivilDate | null;
}

const list = (text: string): readonly string[] => text.split(' ');

// Order matters: 未接通 contains 接通, so what was not reached is looked for first.
const OUTCOMES: readonly (readonly [Outcome, readonly string[]])[] = [
  ['wrong number', list('空号 错号 号码错误 停机 wrongnumber badnumber')],
  [
    'no answer',
    list(
      '无人接听 未接 没接 不接 无应答 未联系上 没联系上 联系不上 未打通 打不通 关机 noanswer notreached unanswered notanswered missed',
    ),
  ],
  ['busy', list('忙线 占线 忙音 正忙 busy engaged')],
  ['left a message', list('已留言 留言 leftamessage leftmessage voicemail')],
  [
    'another time',
    list(
      '改约 改期 另约 稍后联系 稍后再 askedforanothertime anothertime reschedule callback calllater',
    ),
  ],
  ['refused', list('拒绝 拒接 拒访 refused declined rejected notinterested')],
  [
    'reached',
    list(
      '已沟通 已联系 已接通 接通 沟通成功 成功 完成 已完成 已回访 reached spoke talked connected answered done completed ok success',
    ),
  ],
];

const MESSAGES = list(
  '短信 微信 消息 留言 邮件 邮箱 祝福 问候 群发 sms text message wechat whatsapp email mail greeting',
);
const TALKS_IN_WRITING_TOOLS = list('微信语音 语音 视频 微信通话 微信电话 wechatvoice voice video');
const VISITS = list('上门 拜访 走访 家访 visit');
const FACE_TO_FACE = list(
  '面谈 当面 到访 来访 课堂 上课 前台 班会 家长会 inperson facetoface meeting class frontdesk',
);

const holds = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.includes(word));

/** A blank outcome is a record of a talk: whoever writes nothing else did reach the customer. */
export const outcomeOf = (cell: Cell | undefined): Outcome => {
  if (cell === undefined || isBlank(cell)) return 'reached';
  const text = squash(String(cell));
  return OUTCOMES.find(([, words]) => holds(text, words))?.[0] ?? 'unlisted';
};

/** A blank or unlisted channel is a call. 微信 alone is writing; 微信语音 is a talk. */
export const channelOf = (cell: Cell | undefined): Channel => {
  if (cell === undefined || isBlank(cell)) return 'call';
  const text = squash(String(cell));
  if (holds(text, VISITS)) return 'visit';
  if (holds(text, TALKS_IN_WRITING_TOOLS)) return 'other talk';
  if (holds(text, MESSAGES)) return 'message';
  return holds(text, FACE_TO_FACE) ? 'other talk' : 'call';
};

const textOf = (cell: Cell | undefined): string =>
  cell === undefined || cell === null || typeof cell === 'object' ? '' : String(cell).trim();

export interface ContactLog {
  readonly contacts: readonly Contact[];
  readonly issues: readonly SheetIssue[];
}

/**
 * Every readable line of the log; a line dated in the future, undated or with an unlisted outcome
 * is an issue, never dropped in silence (2-rules §3).
 *
 * @param today the as-of date: later contacts are ignored and listed
 */
export const readContacts = (
  rows: Rows,
  mapping: Mapping<LogRole>,
  tab: string,
  today: CivilDate,
): ContactLog => {
  const contacts: Contact[] = [];
  const issues: SheetIssue[] = [];
  const column = (role: LogRole): number => mapping.columns.get(role) ?? -1;
  const [at, no, name] = [column('happened at'), column('customer no.'), column('name')];
  const [outcomeAt, channelAt] = [column('outcome'), column('channel')];
  const [nextAt, stateAt] = [column('next appointment'), column('state')];
  for (let r = mapping.headerRow + 1; r < rows.length; r += 1) {
    const row = rows[r] ?? [];
    const customerNo = textOf(row[no]);
    const customer = textOf(row[name]);
    const when = row[at] ?? '';
    if (customerNo === '' && customer === '' && isBlank(when)) continue;
    const issue = (code: SheetIssue['code'], role: string, received: string): void => {
      issues.push({ tab, row: r + 1, role, code, expected: '', received });
    };
    const moment = readMoment(when, { role: 'past', asOf: today, order: null });
    if (moment.kind !== 'known') {
      issue('date not readable', 'happened at', moment.kind === 'unknown' ? moment.received : '');
      continue;
    }
    if (/^(undone|已撤销)$/i.test(textOf(row[stateAt]))) continue;
    const { on, minutes } = moment.value;
    if (on > today) {
      issue('contact in the future', 'happened at', isoDate(on));
      continue;
    }
    const outcome = outcomeOf(row[outcomeAt]);
    if (outcome === 'unlisted') issue('outcome not listed', 'outcome', textOf(row[outcomeAt]));
    const channel = channelOf(row[channelAt]);
    const next =
      nextAt < 0 ? null : readMoment(row[nextAt] ?? '', { role: 'future', asOf: on, order: null });
    if (next?.kind === 'unknown') issue('date not readable', 'next appointment', next.received);
    contacts.push({
      row: r,
      on,
      minutes,
      customerNo,
      name: customer,
      outcome,
      channel,
      effective: (outcome === 'reached' || outcome === 'refused') && channel !== 'message',
      nextAppointment: next?.kind === 'known' ? next.value.on : null,
    });
  }
  return { contacts, issues };
};
