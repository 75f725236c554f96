// Runs every check and ends with one line: N passed, N failed. `--browser` runs the slow half.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

const browser = process.argv.includes('--browser');
const ZONES = ['UTC', 'Asia/Shanghai', 'America/Santiago', 'Pacific/Apia'];
/** In this zone `npm test` has run already. */
const HERE = Intl.DateTimeFormat()
  .resolvedOptions()
  .timeZone.replace(/^Etc\//, '');
/** Where a Date is made, read or shown. */
const DATED = ['entry', 'google', 'host', 'host-files', 'host-formulas', 'app/jobs', 'app/[^/]*$'];
/** In the zone of most teams more of what asks for the time; rooms without a Date are the same in each. */
const WIDER = { 'Asia/Shanghai': ['app/(alerts|check|greetings|guards|mail)', 'config'] };
let passed = 0;
let failed = 0;

const bin = (name) => `node_modules/.bin/${name}`;
const run = (command, args, env = {}) =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;

/** A step without a count of its own: one failed when it fails, nothing when it does not. */
const step = (name, command, args) => {
  if (!run(command, args)) {
    failed += 1;
    console.log(`${name} failed`);
  }
};

const jest = (name, args, env) => {
  mkdirSync('build', { recursive: true });
  const file = `build/jest-${name.replaceAll('/', '-')}.json`;
  rmSync(file, { force: true });
  const options = ['--json', `--outputFile=${file}`, '--silent', '--maxWorkers=100%'];
  const good = run(bin('jest'), [...args, ...options], env);
  if (!existsSync(file)) {
    failed += 1;
    console.log(`jest ${name} did not finish`);
    return;
  }
  const result = JSON.parse(readFileSync(file, 'utf8'));
  const broken = result.numRuntimeErrorTestSuites;
  passed += result.numPassedTests;
  failed += result.numFailedTests + broken;
  if (!good && result.numFailedTests + broken === 0) failed += 1;
  if (result.numTotalTests === 0) failed += 1;
};

step('build', 'node', ['build.mjs', '--quiet']);
if (browser) {
  jest('browser', ['--selectProjects', 'browser']);
  for (const zone of ZONES.filter((one) => one !== HERE)) {
    const dated = `test/(${[...DATED, ...(WIDER[zone] ?? [])].join('|')})`;
    jest(`zone-${zone}`, ['--selectProjects', 'unit', '--testPathPatterns', dated], { TZ: zone });
  }
} else {
  step('types', bin('tsc'), ['-b']);
  step('lint', bin('biome'), ['check', '.']);
  jest('unit', ['--selectProjects', 'unit']);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
