// Remembers what a custom function answered, so that it is called again only for other arguments.
import type { FunctionAnswer, FunctionArgument } from './formula-engine';

/** Answers that are kept, and blocks whose contents are known by a number. */
const MOST_ANSWERS = 50_000;
const MOST_BLOCKS = 500;

export interface CallMemo {
  readonly answer: (
    name: string,
    args: readonly FunctionArgument[],
    call: () => FunctionAnswer,
  ) => FunctionAnswer;
}

const forgetFirst = <T>(known: Map<string, T>, most: number): void => {
  for (const key of known.keys()) {
    if (known.size <= most) return;
    known.delete(key);
  }
};

/** A memo on (function, arguments), as Google keeps one. */
export const callMemo = (): CallMemo => {
  const answers = new Map<string, FunctionAnswer>();
  const blocks = new Map<string, number>();
  const numbers = new WeakMap<object, number>();
  let next = 0;
  const blockNumber = (block: readonly (readonly unknown[])[]): number => {
    const known = numbers.get(block);
    if (known !== undefined) return known;
    const contents = JSON.stringify(block);
    const number = blocks.get(contents) ?? next++;
    blocks.set(contents, number);
    numbers.set(block, number);
    forgetFirst(blocks, MOST_BLOCKS);
    return number;
  };
  const word = (argument: FunctionArgument): string => {
    if (argument === undefined) return '-';
    return Array.isArray(argument) ? `#${blockNumber(argument)}` : JSON.stringify(argument);
  };
  return {
    answer: (name, args, call) => {
      const key = `${name}(${args.map(word).join()})`;
      const known = answers.get(key);
      if (known !== undefined) return known;
      const answer = call();
      answers.set(key, answer);
      forgetFirst(answers, MOST_ANSWERS);
      return answer;
    },
  };
};
