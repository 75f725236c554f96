// The top level of the repository: what a newcomer sees first has a reason to be there.
import { readdirSync } from 'node:fs';
import { fileText, ROOT } from '../support/bundle';

const ALLOWED = [
  ...['src', 'test', 'docs', '.ci', 'appsscript.json', '.clasp.json', 'package.json'],
  ...['package-lock.json', 'tsconfig.json', 'build.mjs', 'biome.json', 'README.md'],
  ...['README.zh-CN.md', 'LICENSE', 'CHANGELOG.md', 'CONTRIBUTING.md', '.gitignore'],
];

test('the top level holds the entries that are agreed, and what git ignores', () => {
  const ignored = fileText('.gitignore')
    .split('\n')
    .filter((line) => line.endsWith('/'))
    .map((line) => line.slice(0, -1));
  const extra = readdirSync(ROOT).filter(
    (name) => name !== '.git' && !ALLOWED.includes(name) && !ignored.includes(name),
  );
  expect(extra).toEqual([]);
});

test('every dependency is for development and has an exact version', () => {
  const manifest: unknown = JSON.parse(fileText('package.json'));
  expect(Reflect.get(Object(manifest), 'dependencies')).toBeUndefined();
  const versions = Object.values(Reflect.get(Object(manifest), 'devDependencies') as object);
  expect(versions.length).toBeGreaterThan(5);
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('acorn, which reads the bundle here, is the version that is named', () => {
  const acorn: unknown = Reflect.get(require('acorn'), 'version');
  const named: unknown = Reflect.get(JSON.parse(fileText('package.json')).devDependencies, 'acorn');
  expect(acorn).toBe(named);
});
