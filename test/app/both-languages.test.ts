// The same school in Chinese and in English: the same answers, customer by customer.
import type { CheckDone } from '../../src/app/check/report';
import type { Language } from '../../src/domain/language';
import { createHost } from '../../src/host/runner/host';
import { sampleSchool } from '../../src/host/samples/school';
import { HERE, theBundle } from '../support/bundle';

const checked = (language: Language): CheckDone => {
  const host = createHost({
    workbook: sampleSchool({ asOf: '2026-11-20', language }),
    now: new Date(2026, 10, 20, 8, 30).getTime(),
    bundle: theBundle(),
    zone: HERE,
    scriptZone: HERE,
    answers: ['YES', 'OK'],
  });
  return host.run('checkNow', [], { context: 'menu' }).value as CheckDone;
};

test('the language of a sheet changes its words, not its dates and statuses', () => {
  const [zh, en] = [checked('zh'), checked('en')];
  const answers = ({ rows }: CheckDone) =>
    rows.map(({ row, status, nextCall, daysLate }) => ({ row, status, nextCall, daysLate }));
  expect(answers(en)).toEqual(answers(zh));
  expect(Object.values(en.tiers)).toEqual(Object.values(zh.tiers));
  expect(zh.customers).toBe(300);
});
