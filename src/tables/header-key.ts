// A header as its words are compared, and the other forms in which it may say the same thing.
import type { Cell } from '../domain/cell';
import { fold } from '../domain/text';

const BRACKETS = /[([{【「][^)\]}】」]*[)\]}】」]/g;

/** A header as its words are compared: folded, lower case, without brackets, units, marks, blanks. */
export const headerKey = (cell: Cell | undefined): string =>
  typeof cell === 'string'
    ? fold(cell)
        .toLowerCase()
        .replace(BRACKETS, '')
        .replace(/[\s*:：#_\-–.,，、/\\'"?!]+/g, '')
    : '';

/** 总缴费/元, Membership months/months: the unit stands behind a stroke. */
const UNIT = /\s*\/\s*(元|万元|cny|rmb|usd|月|个月|months?|年|years?|天|days?)\s*(?=\n|$)/gi;
const NUMBER_SIGN = /(?<=\w\s?)#(?=\s|$)/g;
const CJK = /[\u3400-\u9fff]/;
/** 手机Phone is two words, 客户ID and VIP等级 are one. */
const GLUED = /(?<=[\u3400-\u9fff])(?=[a-z]{4})|(?<=[a-z]{4})(?=[\u3400-\u9fff])/gi;

export interface HeaderForm {
  readonly key: string;
  /** How far this form may be believed, compared with the whole header. */
  readonly weight: number;
}

const prepared = (text: string): string =>
  fold(text).replace(BRACKETS, ' ').replace(UNIT, '').replace(NUMBER_SIGN, ' no').trim();

/** The whole text; its Chinese and its Latin part where it has both; what stands between strokes. */
const formsOfText = (text: string, weight: number): HeaderForm[] => {
  const plain = prepared(text);
  const forms: HeaderForm[] = [{ key: headerKey(plain), weight }];
  const add = (part: string, less: number): void => {
    const key = headerKey(part);
    if (key.length > 1 && forms.every((form) => form.key !== key))
      forms.push({ key, weight: weight - less });
  };
  const tokens = plain.replace(GLUED, ' ').split(/\s+/);
  const chinese = tokens.filter((token) => CJK.test(token)).join('');
  const latin = tokens.filter((token) => !CJK.test(token)).join(' ');
  if (chinese !== '' && latin !== '') {
    add(chinese, 0.02);
    add(latin, 0.03);
  }
  const pieces = plain.split(/[/|、&+]|\band\b|\bor\b/i);
  if (pieces.length > 1) for (const piece of pieces) add(piece, 0.05);
  return forms.filter(({ key }) => key !== '');
};

export const textOf = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : '');

/**
 * The forms of a header that may stand in two cells, one above the other.
 *
 * "Last" over "name" says more than "name": what both cells say together comes first.
 * @param above '' where the row above is no part of the header
 */
export const headerForms = (own: Cell | undefined, above: string): readonly HeaderForm[] => {
  const text = textOf(own);
  if (headerKey(text) === '' && !/#/.test(text)) return formsOfText(above, 0.97);
  const alone = text.trim() === '#' ? [{ key: 'no', weight: 1 }] : formsOfText(text, 1);
  if (above === '') return alone;
  // Together they must say more than the upper line: it may be the header, and this its first row.
  const over = new Set(formsOfText(above, 1).map(({ key }) => key));
  const both = formsOfText(`${above} ${text}`, 1.05).filter(({ key }) => !over.has(key));
  return [...both, ...alone];
};
