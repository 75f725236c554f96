// A moment as different people type it into a register of complaints (2-rules §8).
import type { Cell } from '../../src/domain/cell';
import { type CivilDate, partsOf, serialOf } from '../../src/domain/time/civil-date';
import type { Random } from '../../src/host/samples/random';

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);
const wide = (text: string): string =>
  text.replace(/[0-9:]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** A moment that has one reading only. */
const clear = (random: Random, on: CivilDate, minutes: number): Cell => {
  const { year, month, day } = partsOf(on);
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  const clock = `${two(hour)}:${two(minute)}`;
  const spoken = hour < 12 ? `上午${hour}点` : `下午${hour === 12 ? 12 : hour - 12}点`;
  return random.inTurn<Cell>('clear moment', [
    `${year}-${two(month)}-${two(day)} ${clock}`,
    `${year}/${month}/${day} ${clock}`,
    `${year}年${month}月${day}日 ${spoken}${minute === 30 ? '半' : `${minute}分`}`,
    `${year}.${month}.${day} ${clock}:30`,
    wide(`${year}-${month}-${day} ${clock}`),
    `${year}年${month}月${day}日${clock}`,
    serialOf(on) + minutes / 1440,
    `${year}-${month}-${day}`,
  ]);
};

/** A moment that must not be guessed. */
const doubtful = (random: Random, on: CivilDate): Cell => {
  const { year, month, day } = partsOf(on);
  return random.inTurn<Cell>('doubtful moment', [
    '上周五下午',
    `${month}月${day}日 9:00`,
    `${year}-${month}-${day} 3点`,
    '#N/A',
    `${year % 100}.${month}.${day} 9:00`,
    '待补',
  ]);
};

/** Mostly a date cell with its time, else one of the forms that people type. */
export const typedMoment = (random: Random, on: CivilDate, minutes: number): Cell =>
  random.weighted<() => Cell>([
    [78, () => ({ kind: 'date', on, minutes })],
    [18, () => clear(random, on, minutes)],
    [2, () => doubtful(random, on)],
    [2, () => null],
  ])();
