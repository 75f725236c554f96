// Protects the leads' tabs and keeps that right: written only where it differs, a team's own protection never.
import type { Language } from '../../domain/language';
import { GUARD_MARK, guardWords } from '../../i18n/guard-words';
import type { Colleague } from '../care/colleagues';
import type { Desk, TabGuard } from '../desk';
import {
  guardText,
  leadAddresses,
  type NotedGuard,
  readGuard,
  type WantedGuard,
  wantedGuard,
} from './wanted-guard';

export interface GuardPlace {
  /** Ids of the leads' tabs that there are: rules, days, staff, Settings. */
  readonly tabs: readonly number[];
  readonly staff: readonly Colleague[];
  readonly language: Language;
  /** As Settings note it. */
  readonly noted: string;
  /** Who the recorded hourly run belongs to; null while nobody's is recorded. */
  readonly trigger: () => string | null;
  /** Notes it in Settings at once; false where this person may not write there. */
  readonly note: (text: string) => boolean;
}

/** A guard without our words is ours only where a run that made it was cut short. */
export const isOurGuard = ({ text }: TabGuard, noted: NotedGuard): boolean =>
  text.startsWith(GUARD_MARK) || (noted.kind === 'begun' && text === '');

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

/** Whom it shall let in; who runs this is asked only where there is a lead to let in. */
export const wantedIn = (
  desk: Pick<Desk, 'email'>,
  { staff, trigger }: Pick<GuardPlace, 'staff' | 'trigger'>,
): WantedGuard => {
  const leads = leadAddresses(staff);
  if (leads.length === 0) return wantedGuard(leads, { address: '', isTrigger: false });
  const by = trigger();
  return wantedGuard(
    leads,
    by === null ? { address: desk.email(), isTrigger: false } : { address: by, isTrigger: true },
  );
};

interface Standing {
  readonly wanted: WantedGuard;
  readonly noted: NotedGuard;
  readonly ours: readonly TabGuard[];
  readonly missing: readonly number[];
}

/**
 * Right by what Settings note alone: the leads are those of then, and nobody but a lead could have
 * switched the nights on since. So most nights need not ask who runs them.
 */
const isAsNoted = (
  { staff }: Pick<GuardPlace, 'staff'>,
  { noted, ours, missing }: Omit<Standing, 'wanted'>,
): boolean =>
  noted.kind === 'locks' &&
  noted.left === '' &&
  missing.length === 0 &&
  ours.every(({ kind }) => kind === 'locks') &&
  sameList(
    leadAddresses(staff),
    noted.editors.filter((one) => one !== noted.runner),
  );

/** Nothing is to be written. */
const isRight = (desk: Desk, { wanted, noted, ours, missing }: Standing): boolean => {
  const isRefused =
    wanted.kind === 'locks' && noted.kind === 'refused' && sameList(noted.editors, wanted.editors);
  const kind = isRefused ? 'warns' : wanted.kind;
  if (missing.length > 0 || ours.some((guard) => guard.kind !== kind)) return false;
  if (isRefused || wanted.kind === 'warns') return noted.kind !== 'begun';
  return (
    noted.kind === 'locks' &&
    sameList(noted.editors, wanted.editors) &&
    // Whoever set it up cannot take themselves out; the next one can.
    (noted.left === '' || noted.left === desk.email().toLowerCase())
  );
};

const lockAll = (
  desk: Desk,
  { ours, missing, noted }: Standing,
  editors: readonly string[],
  text: string,
): void => {
  const last = noted.kind === 'locks' ? [...noted.editors, noted.left] : null;
  for (const { tab, kind } of ours) {
    if (last === null || kind === 'warns') desk.guardTab(tab, text, editors);
    else {
      const add = editors.filter((one) => !last.includes(one));
      const remove = last.filter((one) => one !== '' && !editors.includes(one));
      desk.changeGuard(tab, add, remove);
    }
  }
  for (const tab of missing) desk.guardTab(tab, text, editors);
  desk.flush();
};

/** Locks; where Google does not take that, warns. */
const write = (desk: Desk, standing: Standing, text: string): NotedGuard => {
  const { wanted, ours, missing } = standing;
  const warn = (): void => {
    const locked = ours.filter(({ kind, text: now }) => kind === 'locks' || now === '');
    for (const tab of [...locked.map((guard) => guard.tab), ...missing])
      desk.guardTab(tab, text, null);
  };
  if (wanted.kind === 'warns') {
    warn();
    return { kind: 'warns' };
  }
  const { editors, runner } = wanted;
  try {
    lockAll(desk, standing, editors, text);
  } catch {
    // An address that is nobody's: the tabs must not stay locked for all, nor open for all.
    for (const tab of [...ours.map((guard) => guard.tab), ...missing])
      desk.guardTab(tab, text, null);
    return { kind: 'refused', editors };
  }
  const me = desk.email().toLowerCase();
  const mayStay = me === '' || editors.includes(me) || me === desk.owner();
  return { kind: 'locks', editors, runner, left: mayStay ? '' : me };
};

/**
 * Rule: 3-product §7. Rules, Days, Staff and Settings are for leads; what every save writes is not locked.
 *
 * One call where all is right.
 * @returns what Settings are to note; as before where this person may not change it
 */
export const keepGuards = (desk: Desk, place: GuardPlace): string => {
  const noted = readGuard(place.noted);
  const guards = new Map(desk.tabGuards().map((guard) => [guard.tab, guard]));
  const ours = place.tabs.flatMap((tab) => {
    const guard = guards.get(tab);
    return guard !== undefined && isOurGuard(guard, noted) ? [guard] : [];
  });
  if (ours.some(({ mayChange }) => !mayChange)) return place.noted;
  // People remove tabs, too.
  const missing = place.tabs.filter((tab) => !guards.has(tab) && desk.tab(tab) !== null);
  if (ours.length + missing.length === 0) return place.noted;
  if (isAsNoted(place, { noted, ours, missing })) return place.noted;
  const standing = { wanted: wantedIn(desk, place), noted, ours, missing };
  if (isRight(desk, standing)) return place.noted;
  // Before the first of them: one that is cut short before it has our words is known by this note.
  if (missing.length > 0 && noted.kind !== 'begun' && !place.note(guardText({ kind: 'begun' }))) {
    return place.noted;
  }
  return guardText(write(desk, standing, guardWords(place.language).text));
};
