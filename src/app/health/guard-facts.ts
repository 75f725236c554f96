// Health of the leads' tabs: whom they let in, and what a protection cannot do. Writes nothing.
import { checkWords } from '../../i18n/check-words';
import { type GuardWords, guardWords } from '../../i18n/guard-words';
import { staffIn } from '../care/colleagues';
import type { Desk, Tab, TabGuard } from '../desk';
import { type LeadTabs, leadTabsOf } from '../guards/guard-lead-tabs';
import { isOurGuard, wantedIn } from '../guards/keep-guards';
import { readGuard } from '../guards/wanted-guard';
import type { JobPlace } from '../jobs/job-place';
import { fact, type HealthFact } from './fact';

/** Locked, warned of, not protected yet, protected by the team itself. */
const sorted = (
  tabs: readonly Tab[],
  guards: readonly TabGuard[],
  noted: string,
): Readonly<Record<'locks' | 'warns' | 'missing' | 'theirs', readonly string[]>> => {
  const stateOf = ({ id }: Tab): 'locks' | 'warns' | 'missing' | 'theirs' => {
    const guard = guards.find(({ tab }) => tab === id);
    if (guard === undefined) return 'missing';
    return isOurGuard(guard, readGuard(noted)) ? guard.kind : 'theirs';
  };
  const named = (state: ReturnType<typeof stateOf>): readonly string[] =>
    tabs.filter((tab) => stateOf(tab) === state).map(({ name }) => name);
  return {
    ...{ locks: named('locks'), warns: named('warns') },
    ...{ missing: named('missing'), theirs: named('theirs') },
  };
};

const warnFact = (
  desk: Desk,
  place: JobPlace,
  { names, staff }: { readonly names: readonly string[]; readonly staff: string },
  known: Parameters<typeof staffIn>[1],
  words: GuardWords,
): HealthFact => {
  const { settings, table } = place;
  const wanted = wantedIn(desk, {
    staff: staffIn(desk, known, settings.tabs),
    trigger: () => table.trigger?.by ?? null,
  });
  // A lock is wanted and Sheets only warns: it was refused, or the next check puts it up.
  const why =
    wanted.kind === 'warns'
      ? wanted.why
      : readGuard(settings.protection).kind === 'refused'
        ? 'refused'
        : null;
  if (why === null) return fact('protection', 'warn', words.warns(names), words.press.missing);
  const { press } = words;
  const to = why === 'runner unknown' ? press[why] : press[why](staff);
  return fact('protection', 'warn', `${words.warns(names)} ${words.because[why]}`, to);
};

/** Rule: 3-product §7, "the document says plainly what sheet sharing can and cannot protect". */
export const guardFacts = (
  desk: Desk,
  place: JobPlace,
  at: Pick<LeadTabs, 'tabs' | 'taken' | 'ranges'>,
): readonly HealthFact[] => {
  const { settings, tab: settingsTab } = place;
  const words = guardWords(settings.language);
  const ids = leadTabsOf({ ...at, ids: settings.tabs, settingsTab });
  const tabs = ids.flatMap((id) => at.tabs.find((tab) => tab.id === id) ?? []);
  const { locks, warns, missing, theirs } = sorted(tabs, desk.tabGuards(), settings.protection);
  const noted = readGuard(settings.protection);
  const staff = checkWords(settings.language).tabs.staff;
  const facts: HealthFact[] = [];
  if (locks.length > 0) {
    const editors = noted.kind === 'locks' ? noted.editors : [];
    facts.push(fact('protection', 'ok', words.locked(locks, editors)));
  }
  if (warns.length > 0) facts.push(warnFact(desk, place, { names: warns, staff }, at.tabs, words));
  if (missing.length > 0) {
    facts.push(fact('protection', 'warn', words.missing(missing), words.press.missing));
  }
  if (theirs.length > 0) facts.push(fact('protection', 'ok', words.theirs(theirs)));
  return [...facts, fact('protection', 'ok', words.limits)];
};
