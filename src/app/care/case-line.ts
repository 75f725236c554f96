// A case as it crosses the wire: its state, its promise while a reply is owed, its status in words.
import { currentRound, stateOf } from '../../domain/case/case-life';
import { cellAt } from '../../domain/reading/instant';
import { joined } from '../../domain/text';
import type { Instant } from '../../domain/time/instant';
import type { CaseBench } from '../cases/case-bench';
import { problemText } from '../cases/case-problem';
import { type JudgedCase, statusOf } from '../cases/judge-case';
import { statusText } from '../cases/say-case';
import { momentText } from './moments';
import type { CaseLine, Moment } from './wire';

/** The panel shows what it is about, not the whole letter. */
const TEXT_LENGTH = 1_000;

export const wireMoment = ({ zone }: Pick<CaseBench, 'zone'>, at: Instant): Moment =>
  momentText(cellAt(zone, at));

/** Promise and act-by while a reply is owed; of a later promise the status speaks. */
const owed = (bench: CaseBench, { record, standing }: JudgedCase) => {
  const deadline = standing.ok ? standing.value.reply.deadline : null;
  if (!record.life.ok || deadline === null) return { promise: null, actBy: null };
  const { firstReplyAt, closedAt } = currentRound(record.life.value);
  if (firstReplyAt !== null || closedAt !== null) return { promise: null, actBy: null };
  return {
    promise: wireMoment(bench, deadline.promiseAt),
    actBy: wireMoment(bench, deadline.actByAt),
  };
};

/** Rule: M4.7. Owed while it is open and nobody has come, whatever has been answered. */
const arrivalOwed = (bench: CaseBench, { record, standing }: JudgedCase): Moment | null => {
  const arrive = standing.ok ? standing.value.arrive : null;
  if (!record.life.ok || arrive === null || arrive.deadline === null) return null;
  const isDone = arrive.doneAt !== null || currentRound(record.life.value).resolvedAt !== null;
  return isDone ? null : wireMoment(bench, arrive.deadline.promiseAt);
};

/** Without a clock: with the cell because of which there is none. */
const statusOfCase = (bench: CaseBench, judged: JudgedCase): string => {
  const { life } = judged.record;
  const word = statusText(bench, judged);
  return life.ok ? word : joined([word, problemText(bench, life.error)], bench.words.separator);
};

export const caseLineOf = (bench: CaseBench, judged: JudgedCase): CaseLine => {
  const { record } = judged;
  const state = record.life.ok ? stateOf(record.life.value) : (record.stated ?? 'new');
  return {
    caseNo: record.no,
    kind: record.kind,
    state,
    text: record.text.length > TEXT_LENGTH ? `${record.text.slice(0, TEXT_LENGTH)}…` : record.text,
    ...owed(bench, judged),
    arriveBy: arrivalOwed(bench, judged),
    status: statusOfCase(bench, judged),
    late: state !== 'closed' && statusOf(judged) === 'late',
  };
};
