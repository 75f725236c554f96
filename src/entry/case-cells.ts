// One row of REPLYDUE, ACTBY, REPLYDUEWHY and CASESTATUS: cells in, one cell out.
import { UserError } from '../app/user-error';
import { budgetEnd } from '../domain/calendar/budget';
import type { WorkingTimeIssue } from '../domain/calendar/elapsed';
import { replyStatus } from '../domain/case/clocks';
import { deadlineOf } from '../domain/case/deadline';
import { explainReply } from '../domain/case/explain-reply';
import type { Cell } from '../domain/cell';
import { cellAt, instantAfter } from '../domain/reading/instant';
import { type Result, success } from '../domain/result';
import { caseRules } from '../domain/rule-book/read-case-rules';
import type { Instant } from '../domain/time/instant';
import { caseWords } from '../i18n/case-words';
import { replySentence } from '../i18n/reply-why';
import { replyWhyWords } from '../i18n/reply-why-words';
import { messages, quoted } from '../i18n/say';
import { asker, type CaseCall, type Promised } from './case-call';
import { answerIn, momentReader } from './moment-cells';

type RowAnswer = (cells: readonly Cell[]) => Cell;

const promiseCell = (
  call: CaseCall,
  instantOf: (asked: Promised) => Result<Instant, WorkingTimeIssue>,
): RowAnswer => {
  const { book, time } = call;
  const ask = asker(call);
  const needsData = messages(book.language)['needs data'];
  return (cells) => {
    const asked = ask(cells);
    if (asked.kind === 'lacking') return needsData;
    return cellAt(time.zone, answerIn(book, instantOf(asked)));
  };
};

/** The promise of a row. */
export const replyDueCell = (call: CaseCall): RowAnswer =>
  promiseCell(call, ({ rule, received }) => budgetEnd(call.time, received.at, rule.budget));

/** The last working instant before the promise of a row. */
export const actByCell = (call: CaseCall): RowAnswer =>
  promiseCell(call, ({ rule, received }) => {
    const deadline = deadlineOf(call.time, received.at, rule.budget);
    return deadline.ok ? success(deadline.value.actByAt) : deadline;
  });

/** The sentence why of a row's promise. */
export const replyWhyCell = (call: CaseCall): RowAnswer => {
  const { book, time } = call;
  const ask = asker(call);
  const words = replyWhyWords(book.language);
  const sentence = replySentence(book, time.zone);
  const { duties } = caseRules(book);
  return (cells) => {
    const asked = ask(cells);
    if (asked.kind === 'lacking') {
      const { input, received } = asked;
      if (received === null) return words.missing;
      return words.unreadable({ what: words.cells[input], received: quoted(received) });
    }
    const { rule, facts, received } = asked;
    const explained = explainReply(time, {
      rule,
      receivedAt: received.at,
      duties,
      tier: facts.tier,
    });
    return sentence(answerIn(book, explained));
  };
};

export interface StatusAsked {
  readonly row: readonly Cell[];
  readonly firstReply: Cell;
  readonly now: Instant;
}

/**
 * How the first reply of a row stands.
 *
 * Rule: M0.11, 2-rules §4. A reply of which only the day was typed counts from the start of that day,
 * on the day of receipt from the receipt.
 */
export const caseStatusCell = (call: CaseCall): ((asked: StatusAsked) => Cell) => {
  const { book, time } = call;
  const ask = asker(call);
  const read = momentReader(book, time.zone);
  const words = caseWords(book.language);
  return ({ row, firstReply, now }) => {
    const asked = ask(row);
    const reply = read(firstReply);
    if (asked.kind === 'lacking' || reply.kind === 'unknown') return words['case status'].needsData;
    const { rule, received } = asked;
    const firstReplyAt =
      reply.kind === 'blank' ? null : instantAfter(time.zone, reply, received.at);
    if (firstReplyAt !== null && firstReplyAt < received.at) {
      throw new UserError(words['reply before receipt']);
    }
    const { budget } = rule;
    const status = replyStatus({ time, receivedAt: received.at, firstReplyAt, budget, now });
    return words['case status'][answerIn(book, status)];
  };
};
