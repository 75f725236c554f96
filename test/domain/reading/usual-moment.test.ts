// 2-rules §8: the usual forms of a date, read by one pattern, say what everybody reads in them.
import fc from 'fast-check';
import { readMoment } from '../../../src/domain/reading/date';
import { usualMoment } from '../../../src/domain/reading/usual-moment';
import { civilDateOf, partsOf } from '../../../src/domain/time/civil-date';

const two = (value: number): string => `${value}`.padStart(2, '0');
const day = fc.integer({
  min: civilDateOf(1900, 1, 1) ?? 0,
  max: civilDateOf(2199, 12, 31) ?? 0,
});
const options = { role: 'past', asOf: null, order: null } as const;

const FORMS = [
  (y: number, m: number, d: number) => `${y}-${m}-${d}`,
  (y: number, m: number, d: number) => `${y}-${two(m)}-${two(d)}`,
  (y: number, m: number, d: number) => `${y}/${m}/${d}`,
  (y: number, m: number, d: number) => `${y}.${m}.${d}`,
  (y: number, m: number, d: number) => `${y}年${m}月${d}日`,
] as const;

test('2-rules §8: each day of 1900–2199, with and without its time', () => {
  fc.assert(
    fc.property(
      ...[day, fc.constantFrom(...FORMS), fc.nat(86399), fc.constantFrom(0, 1, 2)],
      (on, form, second, clock) => {
        const { year, month, day: date } = partsOf(on as never);
        const text = form(year, month, date);
        const [hour, minute] = [Math.floor(second / 3600), Math.floor(second / 60) % 60];
        const time = [
          '',
          ` ${hour}:${two(minute)}`,
          ` ${two(hour)}:${two(minute)}:${two(second % 60)}`,
        ];
        const typed = `${text}${time[clock]}`;
        const minutes = [0, hour * 60 + minute, hour * 60 + (minute + (second % 60) / 60)][clock];
        expect(usualMoment(typed)).toEqual({ on, time: minutes });
        expect(readMoment(typed, options)).toEqual({ kind: 'known', value: { on, minutes } });
        // A sign that pasting brings along is folded away.
        expect(readMoment(`\u200b${typed}`, options)).toEqual(readMoment(typed, options));
      },
    ),
  );
});

test.each([
  ...['2026-2-30', '2026-13-1', '2026-3-5 24:00', '2026-3-5 9:60', '2026-3-5 9:30:60'],
  ...['2026-3-514:30', '2026/3-5', '1899-12-31', '2200-1-1', '26-3-5', '2026-3-5 3点', '20260230'],
])('%s is none of them', (text) => {
  expect(usualMoment(text)).toBeUndefined();
  expect(readMoment(text, options).kind).toBe('unknown');
});

test.each([
  ['20260305', 0],
  ['2026年3月5日14:30', 870],
  ['２０２６.３.５', 0],
  ['2026-3-5 星期四 14:30', 870],
  ['2026年3月5日 下午3点半', 930],
])('%s is 5 March 2026, minute %d', (text, minutes) => {
  expect(readMoment(text, options)).toEqual({
    kind: 'known',
    value: { on: civilDateOf(2026, 3, 5), minutes },
  });
});
