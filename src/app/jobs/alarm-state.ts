// Whose trigger runs the jobs, and whether it still does. Pure but for one look at one's own triggers.
import type { TriggerRecord } from '../../config/jobs';
import { type Instant, instantOf, MINUTE_MS } from '../../domain/time/instant';
import type { JobWords } from '../../i18n/job-words';
import { keptName } from '../care/who';
import type { Desk } from '../desk';

/** The function that the trigger calls; the entry of that name is checked against this one. */
export const HANDLER = 'hourly';

/** After this silence another person may take over; also when the list in Today says that it is old. */
export const SILENT_AFTER_MINUTES = 26 * 60;

export type AlarmState =
  /** Nobody's trigger is recorded. */
  | { readonly kind: 'none' }
  | {
      /**
       * `runs`: a sign of life within 26 hours. `silent`: none. `lost`: it was this person's, and is
       * gone from their triggers.
       */
      readonly kind: 'runs' | 'silent' | 'lost';
      readonly by: string;
      readonly isMine: boolean;
      /** Null while it has never come. */
      readonly lastTick: Instant | null;
      /** Since the last sign of life: a tick, or being installed. */
      readonly silentMinutes: number;
    };

/** How this person is named in the record; blank when neither address nor name is known. */
export const whoIsHere = (desk: Desk): string => desk.email() || keptName(desk);

/** Own triggers that call us. */
export const ownTriggers = (desk: Desk): readonly string[] =>
  desk.alarm
    .own()
    .filter(({ handler }) => handler === HANDLER)
    .map(({ id }) => id);

/**
 * How a recorded trigger stands.
 *
 * Rule: 3-product §4. Nobody can see another person's triggers, so the ticks are the only sign of them.
 */
export const alarmStateOf = (
  record: TriggerRecord | null,
  mine: { readonly triggers: readonly string[]; readonly name: string },
  now: Instant,
): AlarmState => {
  if (record === null) return { kind: 'none' };
  const { id, by, lastTick, installedAt } = record;
  const isHere = mine.triggers.includes(id);
  const isMine = isHere || (by !== '' && by === mine.name);
  const signs = [lastTick, installedAt].filter((sign): sign is Instant => sign !== null);
  const last = signs.length === 0 ? null : instantOf(Math.max(...signs));
  const silentMinutes = last === null ? Number.POSITIVE_INFINITY : (now - last) / MINUTE_MS;
  const isSilent = silentMinutes >= SILENT_AFTER_MINUTES;
  const kind = isMine && !isHere ? 'lost' : isSilent ? 'silent' : 'runs';
  return { kind, by, isMine, lastTick, silentMinutes };
};

/** "A.", and "last run 40 minutes ago". */
export const whoAndWhen = (
  state: Exclude<AlarmState, { readonly kind: 'none' }>,
  now: Instant,
  words: JobWords,
): readonly [string, string] => [
  state.by === '' ? words.somebody : state.by,
  state.lastTick === null
    ? words.neverTicked
    : words.lastTick(words.ago((now - state.lastTick) / MINUTE_MS)),
];
