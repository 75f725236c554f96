// A birthday as parents give it: date cells, texts with and without a year, the lunar calendar (2-rules §5).
import type { Cell } from '../../src/domain/cell';
import { civilDateOf, daysInMonth } from '../../src/domain/time/civil-date';
import type { Random } from '../../src/host/samples/random';
import { clearDay } from '../../src/host/samples/typed-cells';
import { cellOf } from './rows';

const MONTHS = ['正', '二', '三', '四', '五', '六', '七', '八', '九', '十', '冬', '腊'];
const TENS = ['初', '十', '廿'];
const UNITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 初一 … 初十, 十一 … 二十, 廿一 … 三十. */
const lunarDay = (day: number): string => {
  if (day === 10) return '初十';
  if (day === 20) return '二十';
  if (day === 30) return '三十';
  return `${TENS[Math.floor(day / 10)] ?? ''}${UNITS[day % 10] ?? ''}`;
};

const lunar = (random: Random, known: readonly string[]): Cell => {
  const month = random.whole(1, 12);
  const day = random.whole(1, 30);
  const inWords = `${MONTHS[month - 1] ?? ''}月${lunarDay(day)}`;
  return random.inTurn<Cell>('lunar birthday', [
    `农历${inWords}`,
    `阴历${inWords}`,
    `农历${month}月${day}日`,
    `旧历${inWords}`,
    month > 1 && month < 11 ? inWords : `农历${inWords}`,
    random.pick(known),
  ]);
};

/** Half of them dates, a fifth lunar, the rest typed in some way, some not known. */
export const typedBirthday = (random: Random, known: readonly string[]): Cell => {
  const year = random.whole(1975, 2018);
  const month = random.whole(1, 12);
  const day = random.whole(1, daysInMonth(year, month));
  const on = civilDateOf(year, month, day);
  if (on === undefined) return null;
  return random.weighted<() => Cell>([
    [52, () => ({ kind: 'date', on, minutes: 0 })],
    [22, () => lunar(random, known)],
    [10, () => cellOf(clearDay(random, on))],
    [9, () => `${month}月${day}日`],
    [2, () => '2000-2-29'],
    [2, () => random.pick(['待补', '8月', '#N/A', '13月1日'])],
    [3, () => null],
  ])();
};
