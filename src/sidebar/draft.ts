// The contact form as it is typed, and its reading into what is sent, or into problems beside fields.
import type {
  ContactDraft,
  Day,
  Direction,
  LoggedChannel,
  LoggedOutcome,
  Moment,
} from '../app/care/wire';
import type { FormProblem } from '../i18n/sidebar-words';
import { dayOf } from './days';

export interface Draft {
  /** Made once for each form: the same key saves once. */
  readonly key: string;
  readonly outcome: LoggedOutcome | null;
  readonly channel: LoggedChannel;
  readonly direction: Direction;
  /** Blank = now. */
  readonly happenedAt: string;
  readonly summary: string;
  readonly satisfaction: 1 | 2 | 3 | 4 | 5 | null;
  readonly promised: string;
  readonly promisedUntil: string;
  /** Blank = the rules decide. */
  readonly nextOn: string;
  readonly nextTime: string;
}

export interface DraftProblem {
  readonly field: keyof Draft;
  readonly code: FormProblem;
}

/** The outcomes by their digit: 1 = reached (3-product §3). */
export const OUTCOMES: readonly LoggedOutcome[] = [
  'reached',
  'no answer',
  'busy',
  'left a message',
  'another time',
  'refused',
  'wrong number',
];
export const CHANNELS: readonly LoggedChannel[] = [
  'call',
  'wechat voice',
  'in person',
  'visit',
  'class',
  'message',
];

export const emptyDraft = (key: string): Draft => ({
  key,
  outcome: null,
  channel: 'call',
  direction: 'out',
  happenedAt: '',
  summary: '',
  satisfaction: null,
  promised: '',
  promisedUntil: '',
  nextOn: '',
  nextTime: '',
});

/** Has anything been typed or chosen that would be lost? */
export const isTouched = (draft: Draft): boolean => {
  // Nothing was typed yet: a visit begins with its channel.
  if (draft.key === '') return false;
  const empty = emptyDraft(draft.key);
  return (Object.keys(empty) as (keyof Draft)[]).some((field) => draft[field] !== empty[field]);
};

const problemsOf = (draft: Draft, customers: readonly string[], now: Moment): DraftProblem[] => {
  const problems: DraftProblem[] = [];
  const add = (field: keyof Draft, code: FormProblem): void => {
    problems.push({ field, code });
  };
  if (customers.length === 0) add('outcome', 'nobody chosen');
  if (draft.outcome === null) add('outcome', 'choose an outcome');
  if (draft.outcome === 'another time' && draft.nextOn === '') {
    add('nextOn', 'a new time is needed');
  } else if (draft.nextOn === '' && draft.nextTime !== '') {
    add('nextOn', 'which day');
  }
  if (draft.nextOn !== '' && isPast(draft, now)) add('nextOn', 'next is in the past');
  if (draft.happenedAt > now) add('happenedAt', 'happened in the future');
  if (draft.promisedUntil !== '' && draft.promised.trim() === '') {
    add('promised', 'what was promised');
  }
  return problems;
};

/** Without a time the whole day counts. */
const isPast = ({ nextOn, nextTime }: Draft, now: Moment): boolean =>
  nextTime === '' ? nextOn < dayOf(now) : `${nextOn}T${nextTime}` < now;

/** An appointment without a time is that day at 00:00, which a sheet shows as the day alone. */
const appointmentOf = ({ nextOn, nextTime }: Draft): Moment | null =>
  nextOn === '' ? null : `${nextOn}T${nextTime === '' ? '00:00' : nextTime}`;

const dayOrNull = (text: string): Day | null => (text === '' ? null : text);

export type ReadDraft =
  | { readonly ok: true; readonly value: ContactDraft }
  | { readonly ok: false; readonly problems: readonly DraftProblem[] };

/** All problems at once, in the order of the fields. */
export const readDraft = (
  draft: Draft,
  context: { readonly customers: readonly string[]; readonly by: string; readonly now: Moment },
): ReadDraft => {
  const problems = problemsOf(draft, context.customers, context.now);
  const { outcome } = draft;
  if (problems.length > 0 || outcome === null) return { ok: false, problems };
  return {
    ok: true,
    value: {
      key: draft.key,
      customers: context.customers,
      outcome,
      channel: draft.channel,
      direction: draft.direction,
      happenedAt: draft.happenedAt === '' ? null : draft.happenedAt,
      summary: draft.summary.trim(),
      satisfaction: draft.satisfaction,
      promised: draft.promised.trim(),
      promisedUntil: dayOrNull(draft.promisedUntil),
      nextAppointment: appointmentOf(draft),
      by: context.by,
    },
  };
};
