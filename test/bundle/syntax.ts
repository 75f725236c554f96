// The syntax tree of dist/Code.js, walked by hand: what it declares, calls and names.
import { type AnyNode, type Program, parse } from 'acorn';
import { bundleText } from '../support/bundle';

export interface Comment {
  readonly text: string;
  readonly end: number;
}

export interface Parsed {
  readonly program: Program;
  readonly comments: readonly Comment[];
}

/** Parses as a script of ES2019: modules, #private, static fields, ?. and ?? are errors there. */
export const parseBundle = (code = bundleText()): Parsed => {
  const comments: Comment[] = [];
  const program = parse(code, {
    ecmaVersion: 2019,
    sourceType: 'script',
    onComment: (block, text, _start, end) => {
      if (block) comments.push({ text: `/*${text}*/`, end });
    },
  });
  return { program, comments };
};

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string';

/** Visits every node of a tree, the root included. */
export const walk = (node: AnyNode, visit: (node: AnyNode) => void): void => {
  visit(node);
  for (const value of Object.values(node)) {
    if (isNode(value)) walk(value, visit);
    else if (Array.isArray(value)) for (const part of value) if (isNode(part)) walk(part, visit);
  }
};

/** Names of the methods that are called on anything. */
export const methodsCalled = (program: Program): ReadonlySet<string> => {
  const names = new Set<string>();
  walk(program, (node) => {
    if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return;
    const { property, computed } = node.callee;
    if (!computed && property.type === 'Identifier') names.add(property.name);
  });
  return names;
};

/** Identifiers that stand for a value: no keys of objects and no names of members. */
export const namesUsed = (program: Program): ReadonlySet<string> => {
  const names = new Set<string>();
  const keys = new Set<unknown>();
  walk(program, (node) => {
    if (node.type === 'MemberExpression' && !node.computed) keys.add(node.property);
    if (node.type === 'Property' && !node.computed && !node.shorthand) keys.add(node.key);
    if (node.type === 'MethodDefinition' && !node.computed) keys.add(node.key);
  });
  walk(program, (node) => {
    if (node.type === 'Identifier' && !keys.has(node)) names.add(node.name);
  });
  return names;
};
