// Do the words that people typed hold one of ours? Chinese anywhere, Latin words whole.
import { fold, squash } from '../domain/text';

export interface Written {
  /** Without blanks: Chinese words match anywhere. */
  readonly squashed: string;
  /** Latin words between single blanks: they match whole, or booked would be OK. */
  readonly spaced: string;
}

export const written = (text: string): Written => ({
  squashed: squash(text),
  spaced: ` ${fold(text)
    .toLowerCase()
    .replace(/[^a-z0-9\u3400-\u9fff]+/g, ' ')} `,
});

/** A list as our tables of words write it. */
export const wordList = (text: string): readonly string[] => text.split(', ');

export const holds = ({ squashed, spaced }: Written, words: readonly string[]): boolean =>
  words.some((word) =>
    /^[a-z]/.test(word) ? spaced.includes(` ${word} `) : squashed.includes(word),
  );

const DENIED_WORD = / (not|no|never|[a-z]+n t)( yet| been)? [a-z]+/g;

/** What is left when denied words are taken out: 未完成, not done. */
export const affirmed = ({ squashed, spaced }: Written, denied: RegExp): Written => ({
  squashed: squashed.replace(denied, ''),
  spaced: spaced.replace(DENIED_WORD, ''),
});
