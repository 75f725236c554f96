// The header row of a long log in Settings: as it stands there, or nothing.
import { isSameLogHeader, logHeaderIn, logHeaderRows } from '../../src/config/log-header';
import type { Cell } from '../../src/domain/cell';

const HEADER: readonly Cell[] = ['联系时间', '姓名', '', 7, '备注'];

test('the texts of a header come back by column; what is no text is blank', () => {
  const rows = logHeaderRows(HEADER);
  expect(logHeaderIn([['language', 'zh', ''], ...rows])).toEqual([
    ...['联系时间', '姓名', '', '', '备注'],
  ]);
});

test.each([
  ['no log', logHeaderRows(null)],
  ['a log without a header', logHeaderRows([])],
  ['other keys', [['zone', 'UTC', '']]],
  ['half a line', [['log header', '["a', '']]],
  ['something else', [['log header', '{"a":1}', '']]],
  ['a number', [['log header', 7, '']]],
] as readonly (readonly [string, readonly (readonly Cell[])[]])[])('%s gives none', (_, rows) => {
  expect(logHeaderIn(rows)).toBeNull();
});

test('Settings are written again when the header has changed, came or went', () => {
  const stored = logHeaderRows(HEADER);
  expect(isSameLogHeader(HEADER, stored)).toBe(true);
  expect(isSameLogHeader(['联系时间', '姓名'], stored)).toBe(false);
  expect(isSameLogHeader(null, stored)).toBe(false);
  expect(isSameLogHeader(HEADER, [])).toBe(false);
  expect(isSameLogHeader(null, [])).toBe(true);
});
