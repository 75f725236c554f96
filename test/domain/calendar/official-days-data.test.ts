import { committed } from './generate/data-file';
import { officialDaysFile } from './generate/official-days-data';

test('2-rules §4: the committed official days are what chinese-days gives, with four days mended', () => {
  const generated = officialDaysFile();
  expect(committed('src/domain/calendar/official-days-data.ts', generated)).toBe(generated);
});
