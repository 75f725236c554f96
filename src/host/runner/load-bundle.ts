// Reads the built bundle once: compiled, with the custom functions that its comments declare.
import { Script } from 'node:vm';

export interface CustomFunction {
  readonly name: string;
  readonly parameters: readonly string[];
  /** The comment's text before its first tag. */
  readonly description: string;
}

export interface Bundle {
  readonly code: string;
  readonly script: Script;
  readonly customFunctions: readonly CustomFunction[];
  /** HTML files of the project by their name, without .html. */
  readonly pages: ReadonlyMap<string, string>;
  /** What the manifest asks people to allow. */
  readonly scopes: readonly string[];
}

const DECLARED = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function\s+([A-Za-z$_][\w$]*)\s*\(([^)]*)\)/g;

const proseOf = (comment: string): string =>
  comment
    .split('\n')
    .map((line) => line.replace(/^\s*\*?\s?/, '').trim())
    .join('\n')
    .split(/^@/m)[0]
    ?.trim() ?? '';

/** What Sheets would offer while typing: each top-level function whose comment says @customfunction. */
export const customFunctionsOf = (code: string): CustomFunction[] => {
  const found: CustomFunction[] = [];
  for (const [, comment = '', name = '', parameters = ''] of code.matchAll(DECLARED)) {
    if (!/^\s*\*?\s*@customfunction\b/im.test(comment) || name.endsWith('_')) continue;
    found.push({
      name,
      parameters: parameters
        .split(',')
        .map((parameter) => parameter.trim())
        .filter((parameter) => parameter !== ''),
      description: proseOf(comment),
    });
  }
  return found;
};

/** Compiles the text of dist/Code.js; throws a SyntaxError as a push would be refused. */
export const loadBundle = (
  code: string,
  pages: ReadonlyMap<string, string> = new Map(),
  scopes: readonly string[] = [],
): Bundle => ({
  code,
  script: new Script(code, { filename: 'Code.js' }),
  customFunctions: customFunctionsOf(code),
  pages,
  scopes,
});
