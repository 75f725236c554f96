// What time it is, and where: the sheet's zone and the script's must be the same (3-product §8).
import type { Desk } from '../../app/desk';
import type { CivilDate } from '../../domain/time/civil-date';
import { dateCell } from '../cells';
import { scriptZone } from '../script-zone';
import type { Services } from '../services';
import type { OpenBook } from './open-book';

type Clock = Pick<Desk, 'now' | 'zones' | 'wallClock' | 'milliseconds'>;

export const clock = ({ book }: OpenBook, { session }: Services): Clock => ({
  now: () => {
    const cell = dateCell(new Date());
    if (cell === null || typeof cell !== 'object') throw new Error('no clock');
    return { on: cell.on as CivilDate, minutes: cell.minutes };
  },
  zones: () => ({ sheet: book.getSpreadsheetTimeZone(), script: session.getScriptTimeZone() }),
  wallClock: scriptZone,
  milliseconds: () => Date.now(),
});
