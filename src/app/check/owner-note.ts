// What stands beside an owner's name in Today: too many calls for a day, or a day of rest and who steps in.
import type { Calendar } from '../../domain/calendar/calendar';
import type { Language } from '../../domain/language';
import { restsOn } from '../../domain/reading/rest-days';
import { joined, named, squash } from '../../domain/text';
import type { CivilDate } from '../../domain/time/civil-date';
import { careWords } from '../../i18n/care-words';
import { checkWords } from '../../i18n/check-words';
import type { Colleague } from '../care/colleagues';
import { whoSends } from '../greetings/who-sends';
import type { Assessment } from './assess';
import { placeInDay, SOON } from './today-order';

/**
 * Blank where nothing is to be said.
 *
 * Rule: 2-rules §3 "Levelling" ("within capacity"), M0.7. Days are as even as they can be already: what
 * is too much then is a person's to decide, so it is said and nothing moves.
 */
export const ownerNotes = (
  list: readonly Assessment[],
  staff: readonly Colleague[],
  calendar: Calendar,
  { today, language }: { readonly today: CivilDate; readonly language: Language },
): ((owner: string) => string) => {
  const { note } = careWords(language).today;
  const { separator } = checkWords(language);
  const calls = new Map<string, number>();
  for (const one of list) {
    const key = squash(one.customer.owner);
    if (placeInDay(one, today) < SOON) calls.set(key, (calls.get(key) ?? 0) + 1);
  }
  return (owner) => {
    const person = named(staff, owner);
    if (person === undefined) return '';
    const load = calls.get(squash(owner)) ?? 0;
    const isTooMuch = person.capacity !== null && load > person.capacity;
    // Everybody rests on a rest day of the team: that is no news.
    const isAway = calendar.isWorkingDay(today) && restsOn(person.restDays, today);
    const { name, nobodyNamed } = whoSends(person.name, today, staff, calendar);
    const away = nobodyNamed ? note.awayAlone : note.away(name);
    return joined(
      [isAway ? away : '', isTooMuch ? note.tooMany(load, person.capacity ?? 0) : ''],
      separator,
    );
  };
};
