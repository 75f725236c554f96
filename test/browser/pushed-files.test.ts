// What clasp would push is what was tested: the same files with the same bytes. Needs no credentials.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleText, ROOT, theBundle } from '../support/bundle';

const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256')
    .update(typeof bytes === 'string' ? bytes : new Uint8Array(bytes))
    .digest('hex');

test('clasp lists the files of dist/, and Code.js is what the tests run', () => {
  const args = ['--yes', '@google/clasp@3.4.1', 'show-file-status', '--json'];
  const { status, stdout, stderr } = spawnSync('npx', args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`clasp ended with ${status}: ${stderr}`);
  const listed: unknown = JSON.parse(stdout.slice(stdout.indexOf('{')));
  const { filesToPush, untrackedFiles } = Object(listed) as Record<string, string[]>;
  // clasp lists in a changing order.
  const pushed = [...(filesToPush ?? [])].sort();
  expect(pushed).toEqual(
    readdirSync(join(ROOT, 'dist'))
      .map((name) => `dist/${name}`)
      .sort(),
  );
  expect(pushed).toContain('dist/Code.js');
  expect(untrackedFiles).toEqual([]);
  const bytes = readFileSync(join(ROOT, 'dist', 'Code.js'));
  expect(sha256(bytes)).toBe(sha256(theBundle().code));
  expect(sha256(bytes)).toBe(sha256(bundleText()));
}, 300_000); // The first time npx brings 277 MB.
