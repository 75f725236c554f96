// The project as it would be pushed: the script and the HTML pages in dist/.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bundle, loadBundle } from '../runner/load-bundle';

const FOLDER = 'dist';
const PAGE = /\.html$/;

const fileText = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

const scopesIn = (manifest: unknown): readonly string[] => {
  const scopes: unknown = Reflect.get(Object(manifest), 'oauthScopes');
  return Array.isArray(scopes) ? scopes.map(String) : [];
};

export const builtBundle = (): Bundle => {
  const pages = readdirSync(FOLDER).filter((name) => PAGE.test(name));
  return loadBundle(
    fileText('Code.js'),
    new Map(pages.map((name) => [name.replace(PAGE, ''), fileText(name)])),
    scopesIn(JSON.parse(fileText('appsscript.json'))),
  );
};
