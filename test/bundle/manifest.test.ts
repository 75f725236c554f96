// The manifest that a push sends, its variants, and that the same input gives the same bytes.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as entry from '../../src/entry/index';
import { bundleText, fileText, ROOT } from '../support/bundle';

const SCOPE = 'https://www.googleapis.com/auth/';
const SCOPES = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'script.scriptapp',
  'userinfo.email',
];

const scopesOf = (manifest: unknown): string[] =>
  (Reflect.get(Object(manifest), 'oauthScopes') as string[]).map((one) => one.replace(SCOPE, ''));
const manifestIn = (folder: string): Record<string, unknown> =>
  JSON.parse(fileText(`${folder}/appsscript.json`));

const build = (...args: string[]) =>
  spawnSync('node', ['build.mjs', '--quiet', ...args], { cwd: ROOT, encoding: 'utf8' });

describe('dist/appsscript.json', () => {
  test('asks for the four scopes of 3-product §8 and no more', () => {
    expect(scopesOf(manifestIn('dist')).sort()).toEqual([...SCOPES].sort());
  });

  test('V8, a named zone, no library, nothing published', () => {
    const { timeZone, runtimeVersion, dependencies, ...rest } = manifestIn('dist');
    expect(runtimeVersion).toBe('V8');
    expect(timeZone).toBe('Asia/Shanghai');
    expect(dependencies).toEqual({});
    expect(Object.keys(rest).sort()).toEqual(['exceptionLogging', 'oauthScopes', 'sheets']);
  });

  test('3-product §3: its macros call functions that exist, each by a shortcut of its own', () => {
    const macros: unknown = Reflect.get(Object(manifestIn('dist').sheets), 'macros');
    const listed = (Array.isArray(macros) ? macros : []) as readonly Record<string, string>[];
    expect(listed.map(({ functionName }) => functionName)).toEqual([
      ...['logReached', 'logNotReached', 'openSidebar'],
    ]);
    expect(listed.every(({ functionName = '' }) => functionName in entry)).toBe(true);
    expect(listed.map(({ defaultShortcut }) => defaultShortcut)).toEqual(
      [1, 2, 3].map((digit) => `Ctrl+Alt+Shift+${digit}`),
    );
    expect(listed.every(({ menuName = '' }) => /[\u4e00-\u9fff]/.test(menuName))).toBe(true);
  });

  test('dist/ holds the script, those that it loads later, both panels and the manifest', () => {
    const later = readdirSync(join(ROOT, 'src', 'entry', 'later')).map((file) =>
      `${file.replace('.ts', '').replace(/-/g, '')}.html`.toLowerCase(),
    );
    const files = readdirSync(join(ROOT, 'dist')).map((name) => name.toLowerCase());
    expect(later).toContain('check.html');
    const panels = ['sidebar.html', 'setuppanel.html'];
    expect(files.sort()).toEqual([...later, ...panels, 'code.js', 'appsscript.json'].sort());
  });
});

describe('npm run push', () => {
  test('pushes dist/ only, by a build just before', () => {
    const scripts: unknown = Reflect.get(JSON.parse(fileText('package.json')), 'scripts');
    expect(Reflect.get(Object(scripts), 'push')).toBe('node build.mjs --push');
    const clasp: unknown = JSON.parse(fileText('.clasp.json'));
    expect(clasp).toMatchObject({ rootDir: 'dist', scriptId: 'PUT-YOUR-SCRIPT-ID-HERE' });
  });

  test('--zone and --mail change the manifest and not one byte of the code', () => {
    const out = 'build/bundle-test/variant';
    const { status, stderr } = build('--out', out, '--zone', 'Europe/Berlin', '--mail');
    expect([status, stderr]).toEqual([0, '']);
    const manifest = manifestIn(out);
    expect(manifest.timeZone).toBe('Europe/Berlin');
    expect(scopesOf(manifest).sort()).toEqual([...SCOPES, 'script.send_mail'].sort());
    expect(fileText(`${out}/Code.js`)).toBe(bundleText());
  });

  test.each([
    [['--zone', 'Mars/Base'], '--zone Mars/Base: no such time zone'],
    [['--zone'], '--zone needs a name'],
  ])('%j stops the build with a sentence', (args, sentence) => {
    const { status, stderr } = build('--out', 'build/bundle-test/wrong', ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
  });
});
