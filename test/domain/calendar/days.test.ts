import { parseDays } from '../../../src/domain/calendar/days';
import { parseWindows } from '../../../src/domain/calendar/windows-text';
import type { Cell } from '../../../src/domain/cell';
import { day } from '../../support/dates';

const cell = (iso: string): Cell => ({ kind: 'date', on: day(iso), minutes: 0 });
const spans = (text: string) => parseWindows(text)?.map(({ start, end }) => [start, end]);

describe('2-rules §4: windows as people type them', () => {
  test.each([
    [
      '09:00–12:00, 13:30–18:00',
      [
        [540, 720],
        [810, 1080],
      ],
    ],
    [
      '9:00-12:00,13:30-18:00',
      [
        [540, 720],
        [810, 1080],
      ],
    ],
    [
      '０９：００－１２：００，１３：３０－１８：００',
      [
        [540, 720],
        [810, 1080],
      ],
    ],
    [
      '09:00～12:00、13:30～18:00',
      [
        [540, 720],
        [810, 1080],
      ],
    ],
    [
      '09:00—12:00；13:30—18:00',
      [
        [540, 720],
        [810, 1080],
      ],
    ],
    ['9:00至12:00', [[540, 720]]],
    ['9:00 to 12:00', [[540, 720]]],
    ['9-12', [[540, 720]]],
    ['00:00–24:00', [[0, 1440]]],
    ['18:00–24:00', [[1080, 1440]]],
    ['22:00–06:00', [[1320, 1800]]],
    [
      '13:30–18:00, 09:00–12:00',
      [
        [540, 720],
        [810, 1080],
      ],
    ],
    ['09:00–12:00, 11:00–13:00', [[540, 780]]],
    ['09:00–12:00, 12:00–13:00', [[540, 780]]],
  ])('§4 %s', (text, expected) => {
    expect(spans(text)).toEqual(expected);
  });

  test.each([
    [''],
    ['09:00'],
    ['09:00–'],
    ['09:00–09:00'],
    ['24:00–06:00'],
    ['09:00–25:00'],
    ['09:60–12:00'],
    ['24:30–12:00'],
    ['09:00–12:00–13:00'],
    ['09:00–12:00, lunch'],
    ['all day'],
  ])('§4 %j is not readable, not even in part', (text) => {
    expect(parseWindows(text)).toBeUndefined();
  });
});

describe('2-rules §4: the rows of the Days tab', () => {
  const rows: readonly (readonly Cell[])[] = [
    ['2026-10-01', '2026-10-07', 'off', '', '国庆'],
    [cell('2026-10-10'), '', 'work', '09:00–12:00', 'make-up'],
  ];
  const expected = [
    {
      from: day('2026-10-01'),
      to: day('2026-10-07'),
      kind: 'off',
      windows: null,
      note: '国庆',
    },
    {
      from: day('2026-10-10'),
      to: day('2026-10-10'),
      kind: 'work',
      windows: [{ start: 540, end: 720 }],
      note: 'make-up',
    },
  ];

  test.each<[string, readonly (readonly Cell[])[], number]>([
    ['no header', [], 1],
    ['an English header', [['From', 'To', 'Kind', 'Windows', 'Note']], 2],
    ['a Chinese header', [['起', '止', '类型', '时间', '备注']], 2],
    ['blank rows and a header', [['', '', '', '', ''], [' from ']], 3],
  ])('§4 with %s', (_name, header, first) => {
    const { days, issues } = parseDays([...header, ...rows, ['', null, '', '', '']]);
    expect(issues).toEqual([]);
    expect(days).toEqual(expected.map((days, index) => ({ ...days, row: first + index })));
  });

  test.each([
    ['off', 'off'],
    ['Holiday', 'off'],
    ['CLOSURE', 'off'],
    ['休息', 'off'],
    ['放假', 'off'],
    ['休', 'off'],
    ['work', 'work'],
    ['Workday', 'work'],
    ['working day', 'work'],
    ['上班', 'work'],
    ['调休上班', 'work'],
    [' 班 ', 'work'],
  ])('§4 kind %s is %s', (word, kind) => {
    expect(parseDays([['2026-10-01', '', word]]).days[0]?.kind).toBe(kind);
  });

  test.each<[string, readonly Cell[], string, string]>([
    ['From', ['1/10/2026', '', 'off'], 'day not readable', '1/10/2026'],
    ['From', ['', '2026-10-07', 'off'], 'day not readable', ''],
    ['From', ['10月1日', '', '休'], 'day not readable', '10月1日'],
    ['From', ['#N/A', '', 'off'], 'day not readable', '#N/A'],
    ['To', ['2026-10-01', 'soon', 'off'], 'day not readable', 'soon'],
    ['To', ['2026-10-07', '2026-10-01', 'off'], 'end before start', '2026-10-01'],
    ['To', ['2026-10-01', '2126-10-07', 'off'], 'range too long', '2126-10-07'],
    ['Kind', ['2026-10-01', '', ''], 'day kind not readable', ''],
    ['Kind', ['2026-10-01', '', '调休'], 'day kind not readable', '调休'],
    ['Kind', ['2026-10-01', '', true], 'day kind not readable', 'TRUE'],
    ['Windows', ['2026-10-01', '', 'work', '9ish'], 'windows not readable', '9ish'],
    ['Windows', ['2026-10-01', '', 'off', '9-12'], 'off with windows', '9-12'],
  ])('§4 an unreadable %s is an issue that names its row: %j', (_part, bad, code, received) => {
    const { days, issues } = parseDays([['2026-05-01', '', 'off'], bad], 7);
    expect(issues).toEqual([{ row: 8, code, received }]);
    expect(days).toHaveLength(1);
  });

  test('§4 every bad row is reported, the good ones stay', () => {
    const { days, issues } = parseDays([['x'], ['2026-10-01', '', 'off'], ['y']]);
    expect(issues.map(({ row }) => row)).toEqual([1, 3]);
    expect(days.map(({ row }) => row)).toEqual([2]);
  });

  test('§4 a row with a note only states nothing', () => {
    expect(parseDays([['', '', '', '', 'school closed in August?']])).toEqual({
      days: [],
      issues: [],
    });
  });

  test('§8 the date-order setting of the rule book counts here too', () => {
    const { days } = parseDays([['1/10/2026', '', 'off']], 1, 'day first');
    expect(days[0]?.from).toBe(day('2026-10-01'));
  });
});
