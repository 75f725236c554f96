// The day that a headless check takes for today.
import { readDate } from '../../domain/reading/date';
import { type CivilDate, civilDateOf, partsOf, serialOf } from '../../domain/time/civil-date';
import { CommandError } from './options';

/** At work: after the nightly run, before the first call. */
const HOUR = 8;
const MINUTE = 30;

/** Today's date by the machine's clock, in the zone of the process. */
const today = (): CivilDate => {
  const now = new Date();
  const date = civilDateOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (date === undefined) throw new CommandError('The clock of this machine cannot be read.');
  return date;
};

/** The as-of date of an option; text that is no date gets a sentence. */
export const asOfDate = (text: string | undefined): CivilDate => {
  if (text === undefined) return today();
  const reading = readDate(text, { role: 'none', asOf: null, order: null });
  if (reading.kind !== 'known') {
    throw new CommandError(
      `--as-of ${text} is no date. Write it like 2026-11-20.\n--as-of ${text} 不是日期，请写成 2026-11-20。`,
    );
  }
  return reading.value;
};

/** The instant that the scripts see on that day, in the zone of the process. */
export const instantOn = (date: CivilDate): number => {
  const { year, month, day } = partsOf(date);
  return new Date(year, month - 1, day, HOUR, MINUTE).getTime();
};

/** The same as a serial number of the sheet. */
export const serialOn = (date: CivilDate): number => serialOf(date) + (HOUR * 60 + MINUTE) / 1440;
