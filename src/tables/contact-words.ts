// What people write in a log for outcome and channel, and what it means (2-rules §3).
import { type Cell, isBlank } from '../domain/cell';
import { affirmed, holds, wordList, written } from './written-words';

/** Was the customer reached? `unlisted` is somebody's own word. */
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

// Order matters: 未接通 contains 接通, so what was not reached is looked for first.
const NOT_REACHED: readonly (readonly [Outcome, readonly string[]])[] = [
  ['wrong number', wordList('空号, 错号, 号码错误, 停机, wrong number, bad number')],
  [
    'no answer',
    wordList(
      '无人接听, 未接, 没接, 不接, 拒接, 无应答, 打不通, 接不通, 联系不上, 关机, no answer, noanswer, not reached, unanswered, not answered, missed, missed call',
    ),
  ],
  ['busy', wordList('忙线, 占线, 忙音, 正忙, busy, engaged')],
  ['left a message', wordList('留言, left a message, left message, voicemail')],
  [
    'another time',
    wordList(
      '改约, 改期, 另约, 稍后联系, 稍后再, another time, reschedule, rescheduled, call back, callback, call later',
    ),
  ],
];
const REFUSED = wordList('拒绝, 拒访, refused, declined, rejected, not interested');
const REACHED = wordList(
  '已沟通, 已联系, 接通, 沟通成功, 成功, 完成, 已回访, reached, spoke, talked, connected, answered, done, completed, ok, success',
);
/** 没有接通, 未能联系上, 暂时无法接通. */
const NOBODY = /[未没无不][^,;，。；]{0,3}(接通|接听|联系上|打通)/;
/** 未完成, 待回访, not done, no time: what is denied is nobody's talk, what stands beside it may be. */
const DENIED = /[未没无不待](能|有|曾)?(完成|成功|沟通|联系|回访)/g;

/** In a column like "Reached?": a tick, a word or a box. A bare x may be either, so it is neither. */
const YES = /^(true|yes|y|1|[是有对√✓✔✅])$/;
const NO = /^(false|no|n|0|没有|[否不没未无×✗✘❌])$/;

/** A blank outcome is a record of a talk: whoever writes nothing else did reach the customer. */
export const outcomeOf = (cell: Cell | undefined): Outcome => {
  if (cell === undefined || isBlank(cell)) return 'reached';
  const text = written(String(cell));
  if (YES.test(text.squashed)) return 'reached';
  if (NO.test(text.squashed)) return 'no answer';
  const found = NOT_REACHED.find(([, words]) => holds(text, words));
  if (found !== undefined) return found[0];
  if (NOBODY.test(text.squashed)) return 'no answer';
  if (holds(text, REFUSED)) return 'refused';
  return holds(affirmed(text, DENIED), REACHED) ? 'reached' : 'unlisted';
};

const VISITS = wordList('上门, 拜访, 走访, 家访, visit, visits, visited, home visit');
const TALKS_IN_TOOLS = wordList(
  '语音, 视频, 微信通话, 微信电话, voice, video, wechat call, whatsapp call, video call',
);
/** Greetings and the intake of a complaint are no contact, whatever they came by. */
const NO_TALKS = wordList(
  '短信, 消息, 留言, 邮件, 邮箱, 祝福, 问候, 群发, 投诉, sms, text, texts, message, messages, voicemail, email, e mail, mail, greeting, greetings, complaint',
);
const TOOLS = wordList('微信, wechat, whatsapp');
const CALLS = wordList('电话, 通话, call, calls, phone');
const FACE_TO_FACE = wordList(
  '面谈, 当面, 到访, 来访, 课堂, 上课, 前台, 班会, 家长会, in person, face to face, meeting, class, front desk',
);

/** A blank or unlisted channel is a call. 微信 alone is writing; 微信语音 and 电话、微信 are talks. */
export const channelOf = (cell: Cell | undefined): Channel => {
  if (cell === undefined || isBlank(cell)) return 'call';
  const text = written(String(cell));
  if (holds(text, VISITS)) return 'visit';
  if (holds(text, NO_TALKS)) return 'message';
  if (holds(text, TALKS_IN_TOOLS)) return 'other talk';
  if (holds(text, TOOLS)) return holds(text, CALLS) ? 'call' : 'message';
  return holds(text, FACE_TO_FACE) ? 'other talk' : 'call';
};

/** Was the customer reached, by a talk? Only that moves the anchor. Rule: 2-rules §3. */
export const isEffective = (outcome: Outcome, channel: Channel): boolean =>
  (outcome === 'reached' || outcome === 'refused') && channel !== 'message';

const FAILURES: readonly Outcome[] = [
  ...(['no answer', 'busy', 'left a message', 'another time', 'wrong number'] as const),
];

/**
 * Was a talk tried in vain? Rule: 2-rules §3. Who asked for another time and named it was reached as far
 * as that goes: the appointment decides. A text message is no attempt.
 */
export const isFailure = (outcome: Outcome, channel: Channel, hasNext: boolean): boolean =>
  FAILURES.includes(outcome) && channel !== 'message' && !(outcome === 'another time' && hasNext);

/** Does the state of a record say that it was taken back? */
export const saysUndone = (state: string): boolean => /^(undone|已撤销)$/i.test(state);
