// Opening hours as a person reads and types them, Monday first: 09:00–12:00, 13:30–18:00.
import type { Window } from '../../domain/time/window';
import type { WeekHours } from './wire';

const two = (n: number): string => `${n}`.padStart(2, '0');
const clock = (minute: number): string => {
  const inDay = minute > 1440 ? minute - 1440 : minute;
  return `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
};
const hoursText = (windows: readonly Window[] | undefined): string =>
  (windows ?? []).map(({ start, end }) => `${clock(start)}–${clock(end)}`).join(', ');

export const weekHours = (week: readonly (readonly Window[])[]): WeekHours => [
  ...([hoursText(week[0]), hoursText(week[1]), hoursText(week[2]), hoursText(week[3])] as const),
  ...([hoursText(week[4]), hoursText(week[5]), hoursText(week[6])] as const),
];
