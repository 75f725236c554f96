// The event of a time-driven trigger: parts of the moment in UTC, whatever the zones (platform facts 4.2).

const DAY_MS = 86_400_000;

/** ISO: the week of a year is the one that its first Thursday is in, Monday is 1. */
const isoWeek = (midnight: number): number => {
  const thursday = new Date(midnight + (4 - (new Date(midnight).getUTCDay() || 7)) * DAY_MS);
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - newYear) / DAY_MS / 7) + 1;
};

/** The event of a trigger with this id. */
export const clockEvent = (
  now: number,
  triggerUid: string,
): Readonly<Record<string, string | number>> => {
  const at = new Date(now);
  return {
    triggerUid,
    timezone: 'UTC',
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    'day-of-month': at.getUTCDate(),
    'day-of-week': at.getUTCDay() || 7,
    'week-of-year': isoWeek(Math.floor(now / DAY_MS) * DAY_MS),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
  };
};
