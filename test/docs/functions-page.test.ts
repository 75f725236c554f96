// docs/functions.md is what the functions' own help says, no more and no less.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleText } from '../support/bundle';
import { documentedFunctions, functionsPage } from './functions-page';

const PAGE = join(__dirname, '..', '..', 'docs', 'functions.md');
const CHINESE = /[\u4e00-\u9fff]/;

describe('docs/functions.md', () => {
  test('is written from the bundle: UPDATE_DOCS=1 writes it anew', () => {
    const page = functionsPage(bundleText());
    if (process.env.UPDATE_DOCS === '1') writeFileSync(PAGE, page);
    expect(readFileSync(PAGE, 'utf8')).toBe(page);
  });

  test.each(documentedFunctions(bundleText()).map((one) => [one.name, one] as const))(
    '%s: everything is said in both languages, with a formula of its own',
    (name, { what, gives, formulas, parameters }) => {
      for (const { en, zh } of [what, gives, ...parameters]) {
        expect(en).toMatch(/[A-Za-z]{2,}.*\.$/);
        expect(en).not.toMatch(CHINESE);
        expect(zh).toMatch(/[\u4e00-\u9fff].*。$/);
      }
      expect(formulas.filter((formula) => !formula.includes(`${name}(`))).toEqual([]);
      expect(parameters.length).toBeGreaterThan(0);
    },
  );
});
