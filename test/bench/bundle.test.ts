// The bench's world for the bundle: cells cross as the platform would hand them over.
import { civilDateOf } from '../../src/domain/time/civil-date';
import { bundleTiers } from './bundle';
import type { MeasuredRow } from './rows';

const on = civilDateOf(2026, 3, 5);
const row: MeasuredRow = {
  position: null,
  fees: on === undefined ? null : { kind: 'date', on, minutes: 0 },
  months: '5个月',
  enrolledOn: null,
  lastContact: null,
};

describe('bundleTiers', () => {
  test('code without TIER is not measured', () => {
    expect(bundleTiers('function OTHER() {}', [row])).toBeNull();
  });

  test('blank cells are empty text, dates are dates of that world, the rules are the Chinese preset', () => {
    const code = `function TIER(position, fees, months, rules) {
      return fees.map(([fee], row) => [[
        position[row][0] === '', fee instanceof Date, fee.getDate(), months[row][0], rules,
      ].join()]);
    }`;
    expect(bundleTiers(code, [row])?.()).toEqual(['true,true,5,5个月,学校']);
  });
});
