// Switches the hourly run on and off: one trigger for a file, whoever made it; one's own surplus goes.

import type { TriggerRecord } from '../../config/jobs';
import type { Language } from '../../domain/language';
import { type Instant, instantOf } from '../../domain/time/instant';
import { checkWords } from '../../i18n/check-words';
import { jobWords } from '../../i18n/job-words';
import type { Desk } from '../desk';
import { FIRST_CELL } from '../first-cell';
import {
  type AlarmState,
  alarmStateOf,
  HANDLER,
  ownTriggers,
  whoAndWhen,
  whoIsHere,
} from './alarm-state';
import { JOBS } from './job-list';
import { isCopy, type JobPlace, readJobPlace, readNamedJobPlace, writeJobTable } from './job-place';

export interface Alarmed {
  readonly kind: /** This person's trigger was made, made anew, taken over, or was there already. */
    | 'installed'
    | 'renewed'
    | 'took over'
    | 'yours'
    /** Somebody else's comes. */
    | 'runs'
    /** Somebody else's has not come for 26 hours: it may be taken over. */
    | 'silent'
    | 'needs set-up'
    | 'copy'
    | 'protected'
    | 'locked'
    /** Google refuses another trigger. */
    | 'refused';
  /** Will it come, as far as anybody can know? */
  readonly isOn: boolean;
  readonly sentence: string;
  readonly language: Language;
}

export interface Unalarmed {
  readonly kind: 'removed' | 'none' | 'not yours' | 'locked' | 'needs set-up';
  readonly sentence: string;
}

const inBoth = (text: 'needsSetUp' | 'locked', asked: Language | null = null): string =>
  (asked === null ? (['zh', 'en'] as const) : [asked])
    .map((language) => jobWords(language)[text])
    .join('\n');

const stateOf = (
  desk: Desk,
  { table }: JobPlace,
  triggers: readonly string[],
  now: Instant,
): AlarmState => alarmStateOf(table.trigger, { triggers, name: whoIsHere(desk) }, now);

const record = (desk: Desk, place: JobPlace, trigger: TriggerRecord | null): void =>
  writeJobTable(desk, place, JOBS, { trigger });

/** Makes this person's trigger the recorded one; the one that is there already, where there is one. */
const takeUp = (
  desk: Desk,
  place: JobPlace,
  mine: readonly string[],
  now: Instant,
): string | null => {
  const stale = place.table.trigger?.id ?? '';
  // A recorded one of this person's that has not come for 26 hours is made anew.
  const [left] = mine.filter((id) => id !== stale);
  const made: string[] = [];
  try {
    made.push(left ?? desk.alarm.start(HANDLER));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const [id = ''] = made;
  const [by, file] = [whoIsHere(desk), desk.spreadsheetId()];
  record(desk, place, { id, file, by, installedAt: now, lastTick: null });
  for (const surplus of mine) if (surplus !== id) desk.alarm.stop(surplus);
  return null;
};

const install = (desk: Desk, takeOver: boolean, asked: Language | null): Alarmed => {
  const place = readNamedJobPlace(desk);
  if (typeof place === 'string') {
    const sentence = inBoth('needsSetUp', asked);
    return { kind: 'needs set-up', isOn: false, sentence, language: asked ?? 'zh' };
  }
  const { settings, tab } = place;
  const language = asked ?? settings.language;
  // The job table itself stays in the sheet's language.
  const words = jobWords(language);
  const say = (kind: Alarmed['kind'], isOn: boolean, sentence: string): Alarmed => ({
    ...{ kind, isOn, sentence, language },
  });
  if (isCopy(desk, settings)) return say('copy', false, words.copy);
  const now = instantOf(desk.milliseconds());
  const mine = ownTriggers(desk);
  const state = stateOf(desk, place, mine, now);
  const [by, when] = state.kind === 'none' ? ['', ''] : whoAndWhen(state, now, words);
  const isTheirs = state.kind !== 'none' && !state.isMine;
  if (isTheirs && (state.kind === 'runs' || !takeOver)) {
    // Any of this person's is surplus here, and would remove itself at its next tick.
    for (const id of mine) desk.alarm.stop(id);
    return state.kind === 'runs'
      ? say('runs', true, words.runs(by, when))
      : say('silent', false, words.silent(by, when));
  }
  if (state.kind === 'runs') {
    for (const id of mine) if (id !== place.table.trigger?.id) desk.alarm.stop(id);
    return say('yours', true, words.yours(when));
  }
  if (!desk.mayWrite(tab, FIRST_CELL)) {
    const name = checkWords(language).tabs.settings;
    return say('protected', false, words.settingsProtected(name));
  }
  const refusal = takeUp(desk, place, mine, now);
  if (refusal !== null) return say('refused', false, words.tooMany(refusal));
  if (state.kind === 'none') return say('installed', true, words.installed);
  return isTheirs
    ? say('took over', true, words.tookOver(by))
    : say('renewed', true, words.renewed);
};

/** Under the lock, so that two people who press at once make one trigger. */
const alone = <Result>(desk: Desk, work: () => Result): Result | null => {
  const done: Result[] = [];
  desk.locked(() => {
    done.push(work());
  });
  return done[0] ?? null;
};

/**
 * Switches the hourly run on, unless somebody else's trigger comes already.
 *
 * Rule: 3-product §4. After 26 hours of silence `takeOver` makes it this person's: a later tick of the
 * other one finds that it is not recorded and removes itself.
 */
export const installTrigger = (
  desk: Desk,
  {
    takeOver = false,
    language = null,
  }: { readonly takeOver?: boolean; readonly language?: Language | null } = {},
): Alarmed =>
  alone(desk, () => install(desk, takeOver, language)) ?? {
    ...{ kind: 'locked', isOn: false, sentence: inBoth('locked', language) },
    language: language ?? 'zh',
  };

/** Switches it off, where it is this person's; another's can be seen and stopped by nobody else. */
export const removeTrigger = (desk: Desk): Unalarmed =>
  alone(desk, (): Unalarmed => {
    const mine = ownTriggers(desk);
    const place = readJobPlace(desk);
    for (const id of mine) desk.alarm.stop(id);
    if (typeof place === 'string') {
      return { kind: 'needs set-up', sentence: inBoth('needsSetUp') };
    }
    const { words } = place;
    const state = stateOf(desk, place, mine, instantOf(desk.milliseconds()));
    if (state.kind === 'none') {
      return mine.length > 0
        ? { kind: 'removed', sentence: words.removed }
        : { kind: 'none', sentence: words.noneOfYours };
    }
    if (!state.isMine) {
      return { kind: 'not yours', sentence: words.notYours(state.by || words.somebody) };
    }
    record(desk, place, null);
    return { kind: 'removed', sentence: words.removed };
  }) ?? { kind: 'locked', sentence: inBoth('locked') };

/** How the hourly run stands in this file; null where it was never set up. Writes nothing. */
export const alarmState = (desk: Desk): AlarmState | null => {
  const place = readJobPlace(desk);
  if (typeof place === 'string') return null;
  return stateOf(desk, place, ownTriggers(desk), instantOf(desk.milliseconds()));
};
