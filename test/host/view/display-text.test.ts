// What cells show under their formats, as the spreadsheet would show it.
import type { ModelValue } from '../../../src/host/model/workbook';
import { displayText } from '../../../src/host/view/display-text';

const on = (serial: number): ModelValue => ({ kind: 'date', serial });
/** 4 March 2026, a Wednesday. */
const DAY = 46_085;

describe('displayText', () => {
  test.each<[ModelValue, string | undefined, string]>([
    [null, undefined, ''],
    ['001', '@', '001'],
    [true, undefined, 'TRUE'],
    [{ kind: 'error', text: '#N/A' }, '0.00', '#N/A'],
    [8000, undefined, '8000'],
    [0.1 + 0.2, undefined, '0.3'],
    [12_345_678_901, undefined, '12345678901'],
    [8000, '#,##0', '8,000'],
    [-1234.5, '#,##0.00', '-1,234.50'],
    [1234.5, '0.##', '1234.5'],
    [5, '0.##', '5'],
    [0.2, '0%', '20%'],
    [0.125, '0.00%', '12.50%'],
    [300, '"¥"#,##0', '¥300'],
    [-300, '[$¥-804]#,##0;[Red]-#,##0', '-300'],
    [5, '0"个月"', '5个月'],
    [8000, 'General', '8000'],
  ])('the value %j under %s is %s', (value, format, shown) => {
    expect(displayText(value, format)).toBe(shown);
  });

  test.each([
    [DAY, undefined, '2026-03-04'],
    [DAY + 0.5, undefined, '2026-03-04 12:00'],
    [0.4375, undefined, '10:30'],
    [DAY, 'yyyy-mm-dd', '2026-03-04'],
    [DAY, 'yyyy/m/d', '2026/3/4'],
    [DAY, 'yyyy"年"m"月"d"日"', '2026年3月4日'],
    [DAY, '[$-804]yyyy"年"m"月"d"日";@', '2026年3月4日'],
    [DAY, 'd-mmm-yy', '4-Mar-26'],
    [DAY, 'dddd', 'Wednesday'],
    [DAY, 'aaaa', '星期三'],
    [DAY, 'aaa', '三'],
    [DAY + 0.604_166_667, 'yyyy-mm-dd hh:mm', '2026-03-04 14:30'],
    [DAY + 0.604_166_667, 'h:mm AM/PM', '2:30 PM'],
    [0.604_166_667, 'hh:mm:ss', '14:30:00'],
    [0.604_166_667, 'mm:ss', '30:00'],
    [1.5, '[h]:mm', '36:00'],
    [DAY, '0', '2026-03-04'],
  ])('the date %d under %s is %s', (serial, format, shown) => {
    expect(displayText(on(serial), format)).toBe(shown);
  });
});
