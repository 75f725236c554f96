// A case as it crosses the wire: its state, its promise while a reply is owed, its status in words.
import { currentRound, stateOf } from '../../domain/case/case-life';
import { cellAt } from '../../domain/reading/instant';
import type { Instant } from '../../domain/time/instant';
import type { CaseBench } from '../cases/case-bench';
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

export const caseLineOf = (bench: CaseBench, judged: JudgedCase): CaseLine => {
  const { record } = judged;
  const state = record.life.ok ? stateOf(record.life.value) : (record.stated ?? 'new');
  return {
    caseNo: record.no,
    kind: record.kind,
    state,
    text: record.text.length > TEXT_LENGTH ? `${record.text.slice(0, TEXT_LENGTH)}…` : record.text,
    ...owed(bench, judged),
    status: statusText(bench, judged),
    late: state !== 'closed' && statusOf(judged) === 'late',
  };
};
