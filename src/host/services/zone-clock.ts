// Between a serial number on a sheet's wall clock and an instant, for any IANA zone.

const DAY = 86_400_000;
const EPOCH_SERIAL = 25_569;

export interface ZoneClock {
  readonly zone: string;
  /** The instant (epoch ms) of a serial; a wall time that is skipped counts by the offset before. */
  instantOf(serial: number): number;
  serialOf(instant: number): number;
}

/** Wall-clock milliseconds as if the wall were UTC, from the process's own zone. */
const localWall = (instant: number): number => {
  const date = new Date(instant);
  const wall = new Date(0);
  wall.setUTCFullYear(date.getFullYear(), date.getMonth(), date.getDate());
  wall.setUTCHours(date.getHours(), date.getMinutes(), date.getSeconds(), date.getMilliseconds());
  return wall.getTime();
};

const localInstant = (wall: number): number => {
  const date = new Date(wall);
  return new Date(
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
    date.getUTCMilliseconds(),
  ).getTime();
};

const formatFor = (zone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });

/** The zone's offset at an instant, in ms; remembered by day where the whole day has one offset. */
const offsets = (zone: string): ((instant: number) => number) => {
  const format = formatFor(zone);
  const days = new Map<number, number | null>();
  const exact = (instant: number): number => {
    const second = Math.floor(instant / 1000) * 1000;
    const part: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
    for (const { type, value } of format.formatToParts(second)) part[type] = value;
    const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year);
    const wall = new Date(0);
    wall.setUTCFullYear(year, Number(part.month) - 1, Number(part.day));
    wall.setUTCHours(Number(part.hour), Number(part.minute), Number(part.second), 0);
    return wall.getTime() - second;
  };
  return (instant) => {
    const day = Math.floor(instant / DAY);
    let known = days.get(day);
    if (known === undefined) {
      const [first, last] = [exact(day * DAY), exact((day + 1) * DAY - 1)];
      known = first === last ? first : null;
      days.set(day, known);
    }
    return known ?? exact(instant);
  };
};

/** The zone of this process, by its IANA name. */
export const processZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** An IANA name in its usual spelling; throws a plain sentence for a name that is none. */
export const canonicalZone = (zone: string): string => {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone;
  } catch (error) {
    throw new Error(`"${zone}" is no time zone: ${String(error)}`);
  }
};

const viaWall = (
  zone: string,
  instantOfWall: (wall: number) => number,
  wallOfInstant: (instant: number) => number,
): ZoneClock => ({
  zone,
  instantOf: (serial) => instantOfWall(Math.round((serial - EPOCH_SERIAL) * DAY)),
  serialOf: (instant) => wallOfInstant(instant) / DAY + EPOCH_SERIAL,
});

/** The clock of any zone by Intl: slower, and the same answers as the process's own. */
export const intlClock = (zone: string): ZoneClock => {
  const offset = offsets(zone);
  const instantOfWall = (wall: number): number => {
    const before = offset(wall - DAY);
    const after = offset(wall + DAY);
    for (const candidate of [before, after]) {
      if (offset(wall - candidate) === candidate) return wall - candidate;
    }
    return wall - before;
  };
  return viaWall(zone, instantOfWall, (instant) => instant + offset(instant));
};

/** The clock of a spreadsheet: the process's own Date where the zones agree, Intl elsewhere. */
export const zoneClock = (zone: string): ZoneClock =>
  canonicalZone(zone) === processZone() ? viaWall(zone, localInstant, localWall) : intlClock(zone);
