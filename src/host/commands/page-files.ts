// What the build has made for the browser.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageFiles } from '../server/serve';

const fileText = (name: string): string => readFileSync(join('build', 'page', name), 'utf8');

export const pageFiles = (): PageFiles => ({
  html: fileText('page.html'),
  script: fileText('main.js'),
  style: fileText('page.css'),
  shim: fileText('sidebar-shim.js'),
});
