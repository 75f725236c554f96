// The documents say what is there: functions, commands, dependencies, links; and nothing of a machine.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { customFunctionsOf } from './functions-of';

const ROOT = join(__dirname, '..', '..');
const fileText = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const READMES = ['README.md', 'README.zh-CN.md'] as const;

const manifest: {
  readonly scripts: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
} = JSON.parse(fileText('package.json'));

const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
  .split('\0')
  .filter((path) => path !== '' && existsSync(join(ROOT, path)));
const texts = tracked.filter((path) => !/\.(png|xlsx|zip|ico)$/.test(path));

/** The cells of the tables' rows whose first cell matches. */
const tableRows = (path: string, first: RegExp): readonly (readonly string[])[] =>
  fileText(path)
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .filter(([cell]) => first.test(cell ?? ''));

describe.each(READMES)('%s', (path) => {
  test('its table holds exactly the custom functions, with their parameters', () => {
    const rows = tableRows(path, /^`[A-Z]+\(/).map(([cell]) => cell?.replace(/`/g, ''));
    expect([...rows].sort()).toEqual([...customFunctionsOf(fileText('dist/Code.js'))].sort());
    expect(rows.length).toBeGreaterThan(3);
  });

  test('its table of dependencies is package.json, and clasp as the build calls it', () => {
    const clasp = /@google\/clasp@([\d.]+)/.exec(fileText('build.mjs'))?.[1];
    const named = tableRows(path, /^(@?[a-z])/).map(([name, version]) => [name, version]);
    const wanted = [...Object.entries(manifest.devDependencies), ['@google/clasp', clasp]];
    expect(named.sort()).toEqual(wanted.sort());
    expect(fileText(path)).toContain(`npx @google/clasp@${clasp} login`);
  });

  test('every npm script that it names exists', () => {
    const names = [...fileText(path).matchAll(/npm (?:run )?([a-z:]+)/g)].map(([, name]) => name);
    const known = new Set([...Object.keys(manifest.scripts), 'ci']);
    expect(names.filter((name) => !known.has(name ?? ''))).toEqual([]);
    expect(new Set(names)).toEqual(
      new Set(['ci', 'start', 'test', 'check', 'formula', 'sample', 'push']),
    );
  });

  test('the placeholder and the zone option that it names are those of the files', () => {
    expect(fileText('.clasp.json')).toContain('PUT-YOUR-SCRIPT-ID-HERE');
    expect(fileText(path)).toContain('PUT-YOUR-SCRIPT-ID-HERE');
    expect(fileText('build.mjs')).toContain('--zone');
  });

  test('the menu items and handlers that it names are in the bundle', () => {
    const code = fileText('dist/Code.js');
    const wanted = ['SheetCare 客户关怀', 'nightlyCheck', 'CARE_RULES', 'CARE_TODAY'];
    expect(wanted.filter((name) => !fileText(path).includes(name))).toEqual([]);
    expect(wanted.filter((name) => !code.includes(name))).toEqual([]);
  });
});

/** Levels of headings, commands, tables and list items: what two languages must have alike. */
const skeleton = (path: string): readonly string[] =>
  fileText(path)
    .split('\n')
    .flatMap((line) => {
      const mark = /^(#+|```|\s*- |\s*\d+\. |\|)/.exec(line)?.[0];
      return mark === undefined ? [] : [mark.trim()];
    });

test('the READMEs have the same headings, lists, tables and commands', () => {
  const [en, zh] = READMES;
  expect(skeleton(zh)).toEqual(skeleton(en));
  const commands = (path: string): readonly string[] => [
    ...new Set(
      [...fileText(path).matchAll(/^np.*|(?<=`)np[mx] [^`]+/gm)].map(([command]) => command.trim()),
    ),
  ];
  expect(commands(zh)).toEqual(commands(en));
});

const documents = tracked.filter((path) => path.endsWith('.md'));

test.each(documents)('%s: every link leads somewhere', (path) => {
  const links = [...fileText(path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link ?? '');
  const missing = links
    .filter((link) => !/^(https:|#)/.test(link))
    .filter((link) => !existsSync(join(ROOT, dirname(path), link.replace(/#.*/, ''))));
  expect(missing).toEqual([]);
});

test('every file that the decisions name exists', () => {
  const named = [...fileText('docs/decisions.md').matchAll(/`([\w./-]+\.(?:ts|mjs))`/g)];
  expect(named.length).toBeGreaterThan(40);
  expect(
    named.map(([, file]) => file ?? '').filter((file) => !existsSync(join(ROOT, file))),
  ).toEqual([]);
});

describe('no tracked text', () => {
  /** Spelled in pieces, so that this file does not find itself. */
  const found = (pattern: RegExp, except: readonly string[] = []): readonly string[] =>
    texts
      .filter((path) => !except.includes(path))
      .flatMap((path) =>
        fileText(path)
          .split('\n')
          .flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1}: ${line.trim()}`] : [])),
      );

  test('names a folder of somebody’s machine', () => {
    const folders = ['home', 'Users', 'root', 'work', 'tmp', 'mnt', 'opt'].join('|');
    // A path begins after a blank, a quote or a bracket; in an address there is a host before it.
    const pattern = new RegExp(`(^|[\\s"'\`(=:])/(${folders})/[\\w.]`);
    expect(pattern.test(`open '${['', 'home', 'ann', 'x'].join('/')}'`)).toBe(true);
    expect(found(pattern)).toEqual([]);
    expect(found(/[A-Z]:\\{1,2}Users/)).toEqual([]);
  });

  test('names the address of a package registry', () => {
    expect(
      found(/registry\.[a-z]+\.|\/\/[^/\s"]*(npmmirror|artifactory|nexus|verdaccio)/i),
    ).toEqual([]);
  });

  test('is left to be done', () => {
    const words = ['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X'].join('|');
    expect(found(new RegExp(`\\b(${words})\\b`), ['package-lock.json'])).toEqual([]);
  });
});
