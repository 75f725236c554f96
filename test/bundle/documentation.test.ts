// What Sheets shows while somebody types a function: it must be in the pushed file, in both languages.
import { readdirSync } from 'node:fs';
import ts from 'typescript';
import { bundleText, fileText, theBundle } from '../support/bundle';
import { parseBundle } from './syntax';

const CHINESE = /[\u4e00-\u9fff]/;
const ENGLISH = /[A-Za-z]{3,}/;

interface Declared {
  readonly name: string;
  readonly comment: string;
  readonly parameters: readonly { readonly name: string; readonly optional: boolean }[];
}

/** The functions of the source that carry @customfunction, read from its syntax tree. */
const declared: readonly Declared[] = (() => {
  const statements = readdirSync('src/entry/functions').flatMap((file) => {
    const text = fileText(`src/entry/functions/${file}`);
    return [...ts.createSourceFile(file, text, ts.ScriptTarget.ES2020, true).statements];
  });
  return statements.filter(ts.isFunctionDeclaration).flatMap((node) => {
    const [comment] = ts.getJSDocCommentsAndTags(node);
    const name = node.name?.text;
    if (name === undefined || comment === undefined) return [];
    return [
      {
        name,
        comment: comment.getText(),
        parameters: node.parameters.map((parameter) => ({
          name: parameter.name.getText(),
          optional: parameter.questionToken !== undefined,
        })),
      },
    ];
  });
})();

const parameterText = (comment: string, name: string): string =>
  new RegExp(`@param \\{[^}]*\\} ${name} (.*)`).exec(comment)?.[1] ?? '';

test('the custom functions of the bundle are those of the source', () => {
  const names = theBundle().customFunctions.map(({ name }) => name);
  expect([...names].sort()).toEqual(declared.map(({ name }) => name).sort());
  expect(names).toEqual(expect.arrayContaining(['TIER', 'TIERWHY', 'NEXTCALL', 'CALLSTATUS']));
});

test('nothing but the functions carries @customfunction', () => {
  expect(bundleText().split('@customfunction')).toHaveLength(declared.length + 1);
});

describe.each(declared.map((one) => [one.name, one] as const))('%s', (name, one) => {
  const { program, comments } = parseBundle();
  const node = program.body.find(
    (statement) => statement.type === 'FunctionDeclaration' && statement.id.name === name,
  );
  const code = bundleText();

  test('keeps its comment byte for byte, directly above it', () => {
    const comment = comments.filter(({ end }) => end <= (node?.start ?? 0)).pop();
    expect(comment?.text).toBe(one.comment);
    expect(code.slice(comment?.end ?? 0, node?.start)).toBe('\n');
  });

  test('keeps its parameters, so that TIER.length is what it was', () => {
    const found = theBundle().customFunctions.find((custom) => custom.name === name)?.parameters;
    expect(found).toEqual(one.parameters.map((parameter) => parameter.name));
  });

  test('says what it is for in both languages, with an example of its own', () => {
    const prose = one.comment.split('@param')[0] ?? '';
    expect(prose).toMatch(ENGLISH);
    expect(prose).toMatch(CHINESE);
    expect(prose).toContain(`Example 例：=${name}(`);
    // HTML and line breaks are stripped where the text is shown.
    expect(one.comment.replace(/\{[^}]*\}/g, '')).not.toMatch(/<[a-z/]/i);
  });

  test.each(one.parameters.map((parameter) => [parameter.name, parameter.optional] as const))(
    'explains %s in both languages, optional in words: %s',
    (parameter, optional) => {
      const text = parameterText(one.comment, parameter);
      expect(text).toMatch(ENGLISH);
      expect(text).toMatch(CHINESE);
      expect(/^Optional: /.test(text)).toBe(optional);
      expect(text.includes('可不填：')).toBe(optional);
    },
  );

  test('says what it gives, in both languages', () => {
    const gives = /@return \{[^}]*\} (.*)/.exec(one.comment)?.[1] ?? '';
    expect(gives).toMatch(ENGLISH);
    expect(gives).toMatch(CHINESE);
  });

  test('explains its parameters in their order, and no others', () => {
    const named = [...one.comment.matchAll(/@param \{[^}]*\} (\w+)/g)].map((match) => match[1]);
    expect(named).toEqual(one.parameters.map((parameter) => parameter.name));
  });
});
