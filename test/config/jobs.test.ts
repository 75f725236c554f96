// The job table beside the keys of Settings: read tolerantly, written without losing what people typed.
import { type JobTable, readJobTable, writtenTable } from '../../src/config/jobs';
import type { Cell } from '../../src/domain/cell';
import { jobWords } from '../../src/i18n/job-words';
import { utc, zoneNamed } from '../support/zones';

const ZONE = zoneNamed('Asia/Shanghai');
const { header } = jobWords('en');
const HEADERS = ['Job', '任务'];
const KEYS: readonly Cell[] = ['Key', 'Value', 'Meaning'];
const LINES = [
  { name: 'trigger', meaning: 'the hourly run', on: '', at: 'every hour' },
  { name: 'check', meaning: 'everything', on: 'on', at: '02:00' },
];
const known = { header, lines: LINES };
const NOW = utc('2026-11-21T18:17:05Z');
const STAMP = '2026-11-22 02:17:05 +08:00';

/** The tab with the table beside its keys. */
const beside = (cells: readonly (readonly Cell[])[]): Cell[][] =>
  cells.map((row, n) => [...(n === 0 ? KEYS : [`key ${n}`, 'value', '']), '', ...row]);
const read = (all: readonly (readonly Cell[])[]): JobTable => readJobTable(all, HEADERS, ZONE);
const jobLine = (...cells: readonly Cell[]): readonly (readonly Cell[])[] =>
  beside([header, cells]);

test('a Settings tab of before has no table: it will stand beside the keys', () => {
  const table = read([KEYS, ['language', 'zh', '']]);
  expect(table).toEqual({ jobs: new Map(), trigger: null, row: 0, column: 4, cells: [] });
  expect(writtenTable(table, {}, known, ZONE)).toEqual([
    header,
    ['trigger', 'the hourly run', '', 'every hour', '', '', '', '', '', ''],
    ['check', 'everything', 'on', '02:00', '', '', '', '', '', ''],
  ]);
});

test('what is written is read again', () => {
  const trigger = { id: '77', file: 'f1', by: 'lin@example.com', installedAt: NOW, lastTick: NOW };
  const jobs = new Map([['check', { lastSuccess: NOW, since: null, lastError: 'no rules' }]]);
  const cells = writtenTable(read([KEYS]), { jobs, trigger }, known, ZONE);
  expect(cells[1]?.slice(4)).toEqual([STAMP, STAMP, '', 'lin@example.com', '77', 'f1']);
  const table = read(beside(cells));
  expect(table.trigger).toEqual(trigger);
  expect([...table.jobs]).toEqual([
    ['check', { isOn: true, at: 120, lastSuccess: NOW, since: null, lastError: 'no rules' }],
  ]);
});

test.each([
  ['off', false],
  ['否', false],
  [' 关 ', false],
  [false, false],
  ['on', true],
  ['是', true],
  [true, true],
  ['', true],
])('on/off: %p', (cell, wanted) => {
  expect(read(jobLine('check', '', cell)).jobs.get('check')?.isOn).toBe(wanted);
});

test.each([
  ['02:00', 120],
  ['２：３０', 150],
  ['下午3点', 900],
  [3, 180],
  [{ kind: 'date', on: -25569, minutes: 150 } as unknown as Cell, 150],
  [0.25, 360],
  ['', null],
  ['at night', null],
  ['3点', null],
  [24, null],
  [-1, null],
])('the hour as people type it: %p', (cell, wanted) => {
  expect(read(jobLine('check', '', 'on', cell)).jobs.get('check')?.at).toBe(wanted);
});

test('what people typed stays, lines that nobody knows too; only what changed is written', () => {
  const all = beside([
    header,
    ['mine', 'my own', 'off', 'noon', '', '', '', '', '', ''],
    ['check', 'nights', 'off', 5, '', STAMP, 'old', '', ''],
  ]);
  const change = { jobs: new Map([['check', { lastSuccess: NOW, since: null, lastError: '' }]]) };
  expect(writtenTable(read(all), change, known, ZONE)).toEqual([
    header,
    ['mine', 'my own', 'off', 'noon', '', '', '', '', '', ''],
    ['check', 'nights', 'off', 5, STAMP, '', '', '', '', ''],
    ['trigger', 'the hourly run', '', 'every hour', '', '', '', '', '', ''],
  ]);
});

test('a record without an id is none; removed, only its cells are blank', () => {
  const cells = beside([header, ['trigger', 'x', '', '', STAMP, STAMP, '', 'lin', '77']]);
  const table = read(cells);
  expect(table.trigger?.by).toBe('lin');
  const gone = writtenTable(table, { trigger: null }, known, ZONE);
  expect(gone[1]).toEqual(['trigger', 'x', '', '', '', '', '', '', '', '']);
  expect(read(beside(gone)).trigger).toBeNull();
});

test('a column inserted before the table moves it, and it is written where it is', () => {
  const moved = jobLine('check', '', 'on', '04:00').map((row) => ['', ...row]);
  const table = read(moved);
  expect([table.column, table.jobs.get('check')?.at]).toEqual([5, 240]);
});

test('an error as long as a book is cut', () => {
  const change = { jobs: new Map([['check', { lastError: 'x'.repeat(9000) }]]) };
  expect(String(writtenTable(read([KEYS]), change, known, ZONE)[2]?.[6])).toHaveLength(500);
});
