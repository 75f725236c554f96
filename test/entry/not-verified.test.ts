// docs/not-verified.md and the probes of the self-test say the same: none without the other.
import { LIVE_CELLS } from '../../src/app/self-test/live-cells';
import { CONTRACTS } from '../../src/google/contract/contract';
import { PROBES } from '../../src/google/platform-checks';
import { fileText } from '../support/bundle';

const rows = fileText('docs/not-verified.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Probe'))
  .map((line) => line.split('|').map((part) => part.trim()));
const named = rows.map(([, probe = '']) => probe);

const probes = [
  ...CONTRACTS.filter(({ source }) => source === 'not verified'),
  ...PROBES,
  ...LIVE_CELLS,
].map(({ behaviour }) => behaviour);

test('every line of the document has its probe, every probe its line', () => {
  expect([...named].sort()).toEqual([...probes].sort());
});

test('no probe is there twice', () => {
  expect(new Set(probes).size).toBe(probes.length);
});

test('every line says what rests on it, and what happens otherwise', () => {
  expect(rows.filter((row) => row.length !== 5 || row.slice(1, 4).includes(''))).toEqual([]);
});
