// npm run bench -- nights: the table of docs/nights.md, line by line as each night ends.
import { measureNight, NIGHT_HEAD, NIGHT_SIZES, nightFaults, nightLine } from './nights';

/** @returns 1 when a night failed, took too many calls or too long */
export const printNights = (): number => {
  for (const line of NIGHT_HEAD) console.log(line);
  let faults = 0;
  for (const size of NIGHT_SIZES) {
    const night = measureNight(size);
    console.log(nightLine(night));
    for (const fault of nightFaults(night)) {
      console.error(fault);
      faults += 1;
    }
  }
  return faults === 0 ? 0 : 1;
};
