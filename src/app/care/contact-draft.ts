// The request of a save, read and found good: everything that is wrong with it is refused at once.
import { addDays } from '../../domain/time/civil-date';
import type { CareWords } from '../../i18n/care-words';
import type { Now } from '../desk';
import { refuse } from './answer';
import { fieldsOf, readDay, readMoment } from './fields';
import { clockOf } from './moments';
import type { Contacted } from './record';
import type { LoggedChannel, LoggedOutcome } from './wire';

const MOST_CUSTOMERS = 300;
/** Clocks differ: a few minutes ahead is now. */
const AHEAD_MINUTES = 10;
const LONG_AGO_DAYS = 3653;
const FAR_AHEAD_DAYS = 731;

/** One contact for these customers, under the key of its form. */
export interface Draft extends Contacted {
  readonly key: string;
  readonly customers: readonly string[];
  readonly by: string;
}

const SATISFACTIONS = [1, 2, 3, 4, 5] as const;

/** Reads the request; everything that is wrong with it is refused at once, each with its field. */
export const readDraft = (request: unknown, words: CareWords, now: Now): Draft => {
  const at = fieldsOf(request, words);
  const { issues: say } = words;
  const wrong = (
    field: string,
    code:
      | 'in the future'
      | 'long ago'
      | 'before the contact'
      | 'far ahead'
      | 'needs a new time'
      | 'what was promised',
  ): void => at.wrong(field, code, say[code]);
  const happened = at.optional('happenedAt', 'not a time', readMoment);
  const draft: Draft = {
    key: at.key('key'),
    customers: at.lines('customers', MOST_CUSTOMERS),
    outcome: at.oneOf('outcome', Object.keys(words.outcome) as LoggedOutcome[]),
    channel: at.oneOf('channel', Object.keys(words.channel) as LoggedChannel[]),
    direction: at.oneOf('direction', ['out', 'in']),
    happenedAt: happened ?? now,
    summary: at.text('summary'),
    satisfaction: at.optional('satisfaction', 'not listed', (given) =>
      SATISFACTIONS.find((score) => score === given),
    ),
    promised: at.text('promised'),
    promisedUntil: at.optional('promisedUntil', 'not a day', readDay),
    nextAppointment: at.optional('nextAppointment', 'not a time', readMoment),
    by: at.line('by'),
  };
  const { happenedAt, nextAppointment: next, promisedUntil } = draft;
  if (clockOf(happenedAt) > clockOf(now) + AHEAD_MINUTES) wrong('happenedAt', 'in the future');
  if (happenedAt.on < now.on - LONG_AGO_DAYS) wrong('happenedAt', 'long ago');
  if (next !== null) {
    // Midnight stands for the whole day: an appointment without a time.
    const late = next.minutes === 0 ? next.on < happenedAt.on : clockOf(next) < clockOf(happenedAt);
    if (late) wrong('nextAppointment', 'before the contact');
    if (next.on > addDays(now.on, FAR_AHEAD_DAYS)) wrong('nextAppointment', 'far ahead');
  } else if (draft.outcome === 'another time') wrong('nextAppointment', 'needs a new time');
  if (promisedUntil !== null && draft.promised === '') wrong('promised', 'what was promised');
  if (promisedUntil !== null && promisedUntil < happenedAt.on) {
    wrong('promisedUntil', 'before the contact');
  }
  return at.issues.length > 0 ? refuse(...at.issues) : draft;
};
