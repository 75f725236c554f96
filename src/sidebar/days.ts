// Days and moments as they cross the wire: yyyy-mm-dd and yyyy-mm-ddThh:mm, in the sheet's zone.
import type { Day, Moment } from '../app/care/wire';
import {
  addDays,
  type CivilDate,
  civilDateOf,
  isoDate,
  weekdayOf,
} from '../domain/time/civil-date';
import { clockText } from '../i18n/time-text';

const MINUTES_OF_DAY = 1440;

/** Undefined for what is no day. */
export const civilOf = (text: string): CivilDate | undefined => {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  return found === null
    ? undefined
    : civilDateOf(Number(found[1]), Number(found[2]), Number(found[3]));
};

export const dayOf = (moment: Moment): Day => moment.slice(0, 10);
export const timeOf = (moment: Moment): string => moment.slice(11, 16);

/** So many days later; a text that is no day stays as it is. */
export const laterDay = (day: Day, days: number): Day => {
  const civil = civilOf(day);
  return civil === undefined ? day : isoDate(addDays(civil, days));
};

/** Days from one day to another; null where one of them is no day. */
export const daysBetween = (from: Day, to: Day | null): number | null => {
  const [first, last] = [civilOf(from), to === null ? undefined : civilOf(to)];
  return first === undefined || last === undefined ? null : last - first;
};

/** The Monday after a day. */
export const nextMonday = (day: Day): Day => {
  const civil = civilOf(day);
  return civil === undefined ? day : isoDate(addDays(civil, 8 - weekdayOf(civil)));
};

/** The sheet's clock, carried on from the moment of opening: the panel never asks its own zone. */
export const momentAfter = (moment: Moment, milliseconds: number): Moment => {
  const civil = civilOf(moment);
  const time = /T(\d{2}):(\d{2})/.exec(moment);
  if (civil === undefined || time === null) return moment;
  const start = Number(time[1]) * 60 + Number(time[2]);
  const minutes = start + Math.floor(milliseconds / 60_000);
  const days = Math.floor(minutes / MINUTES_OF_DAY);
  return `${isoDate(addDays(civil, days))}T${clockText(minutes - days * MINUTES_OF_DAY)}`;
};
