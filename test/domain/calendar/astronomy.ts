// New moons and the sun's longitude, to judge where two lunar calendars differ.
// Formulas of J. Meeus, Astronomical Algorithms, 2nd edition, chapters 25 and 49: a new moon to some
// 20 seconds, the sun to 0.01° (15 minutes) within 1950–2100.
import type { CivilDate } from '../../../src/domain/time/civil-date';

const RADIANS = Math.PI / 180;
const sine = (degrees: number): number => Math.sin(degrees * RADIANS);
const JULIAN_2000 = 2451545;
const JULIAN_EPOCH = 2440587.5;
const DAYS_PER_CENTURY = 36525;
const DAYS_PER_YEAR = 365.25;
const SECONDS_PER_DAY = 86400;
const CHINA_AHEAD_OF_UTC = 8 / 24;

/** Terrestrial time minus universal time: measured to 2025, its slow growth continued after that. */
const deltaSeconds = (year: number): number => {
  if (year < 2000) return 29 + (year - 1950) * 0.7;
  return year < 2025 ? 64 + (year - 2000) * 0.2 : 69 + (year - 2025) * 0.6;
};

/** Days since 1970-01-01 00:00 in China's time, with the time of day as the fraction. */
export type ChinaTime = number;

const chinaTimeOf = (julianEphemeris: number): ChinaTime => {
  const year = 2000 + (julianEphemeris - JULIAN_2000) / DAYS_PER_YEAR;
  const universal = julianEphemeris - deltaSeconds(year) / SECONDS_PER_DAY;
  return universal - JULIAN_EPOCH + CHINA_AHEAD_OF_UTC;
};

/** Size in 10⁻⁵ days, power of the eccentricity, multiples of M, M′ and F. */
const PERIODIC: readonly (readonly [number, number, number, number, number])[] = [
  [-40720, 0, 0, 1, 0],
  [17241, 1, 1, 0, 0],
  [1608, 0, 0, 2, 0],
  [1039, 0, 0, 0, 2],
  [739, 1, -1, 1, 0],
  [-514, 1, 1, 1, 0],
  [208, 2, 2, 0, 0],
  [-111, 0, 0, 1, -2],
  [-57, 0, 0, 1, 2],
  [56, 1, 1, 2, 0],
  [-42, 0, 0, 3, 0],
  [42, 1, 1, 0, 2],
  [38, 1, 1, 0, -2],
  [-24, 1, -1, 2, 0],
  [-7, 0, 2, 1, 0],
  [4, 0, 0, 2, -2],
  [4, 0, 3, 0, 0],
  [3, 0, 1, 1, -2],
  [3, 0, 0, 2, 2],
  [-3, 0, 1, 1, 2],
  [3, 0, -1, 1, 2],
  [-2, 0, -1, 1, -2],
  [-2, 0, 1, 3, 0],
  [2, 0, 0, 4, 0],
];

/** Planets: size in 10⁻⁶ days, angle at k = 0, its change for each new moon. */
const PLANETARY: readonly (readonly [number, number, number])[] = [
  [325, 299.77, 0.107408],
  [165, 251.88, 0.016321],
  [164, 251.83, 26.651886],
  [126, 349.42, 36.412478],
  [110, 84.66, 18.206239],
  [62, 141.74, 53.303771],
  [60, 207.14, 2.453732],
  [56, 154.84, 7.30686],
  [47, 34.52, 27.261239],
  [42, 207.19, 0.121824],
  [40, 291.34, 1.844379],
  [37, 161.72, 24.198154],
  [35, 239.56, 25.513099],
  [23, 331.55, 3.592518],
];

/** The moment of the k-th new moon; k = 0 is that of 6 January 2000. */
export const newMoon = (k: number): ChinaTime => {
  const t = k / 1236.85;
  const mean = 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t - 1.5e-7 * t ** 3;
  const eccentricity = 1 - 0.002516 * t - 0.0000074 * t * t;
  const sun = 2.5534 + 29.1053567 * k - 0.0000014 * t * t;
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t + 0.00001238 * t ** 3;
  const node = 160.7108 + 390.67050284 * k - 0.0016118 * t * t - 0.00000227 * t ** 3;
  const ascending = 124.7746 - 1.56375588 * k + 0.0020672 * t * t;
  let correction = -0.00017 * sine(ascending);
  for (const [size, power, ofSun, ofMoon, ofNode] of PERIODIC) {
    const angle = ofSun * sun + ofMoon * moon + ofNode * node;
    correction += size * 1e-5 * eccentricity ** power * sine(angle);
  }
  for (const [size, start, change] of PLANETARY) {
    correction +=
      size * 1e-6 * sine(start + change * k - (start === 299.77 ? 0.009173 * t * t : 0));
  }
  return chinaTimeOf(mean + correction);
};

/** The new moon nearest to noon of a day, and its distance from the nearest midnight in minutes. */
export const newMoonNear = (date: CivilDate): { readonly on: number; readonly margin: number } => {
  const k = Math.round((date + 0.5 - newMoon(0)) / 29.530588861);
  const near = [k - 1, k, k + 1]
    .map(newMoon)
    .sort((a, b) => Math.abs(a - date - 0.5) - Math.abs(b - date - 0.5))[0];
  if (near === undefined) throw new Error('no new moon');
  return { on: Math.floor(near), margin: Math.abs(near - Math.round(near)) * 1440 };
};

/** The apparent longitude of the sun in degrees at 00:00 of a day in China's time. */
export const sunAt = (date: CivilDate): number => {
  const universal = date - CHINA_AHEAD_OF_UTC + JULIAN_EPOCH;
  const year = 2000 + (universal - JULIAN_2000) / DAYS_PER_YEAR;
  const t = (universal + deltaSeconds(year) / SECONDS_PER_DAY - JULIAN_2000) / DAYS_PER_CENTURY;
  const anomaly = 357.52911 + 35999.05029 * t - 0.0001537 * t * t;
  const centre =
    (1.914602 - 0.004817 * t) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.000289 * sine(3 * anomaly);
  const mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
  const apparent = mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t);
  return ((apparent % 360) + 360) % 360;
};
