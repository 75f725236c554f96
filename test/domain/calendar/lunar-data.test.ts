import { committed } from './generate/data-file';
import { lunarDataFile } from './generate/lunar-data';

test('2-rules §5: the committed month table is what lunar-javascript gives', () => {
  const generated = lunarDataFile();
  expect(committed('src/domain/calendar/lunar-data.ts', generated)).toBe(generated);
});

test('2-rules §5: the month table stays small', () => {
  expect(lunarDataFile().length).toBeLessThan(6 * 1024);
});
