// The first letters of the pinyin of a Chinese name, from the browser's own order of characters.

/** The first character of each letter in pinyin order; no word begins with I, U or V. */
const FIRST = '阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他穵夕丫帀';
const LETTERS = 'abcdefghjklmnopqrstwxyz';

/** Read otherwise as a surname or in a name than the collation has it: both letters find it. */
const ALSO: Readonly<Record<string, string>> = {
  ...{ 曾: 'z', 单: 's', 解: 'x', 仇: 'q', 区: 'o', 查: 'z', 翟: 'z', 覃: 'q', 乐: 'y', 蔚: 'y' },
  ...{ 折: 's', 召: 's', 种: 'c', 重: 'c', 长: 'c', 尉: 'y', 盖: 'g', 朴: 'p', 缪: 'm', 隗: 'k' },
  ...{ 冼: 'x', 洗: 'x', 佘: 's', 员: 'y', 逄: 'p', 钭: 't', 乜: 'n', 筠: 'y', 澹: 't', 车: 'c' },
  ...{ 能: 'n', 那: 'n', 祭: 'z', 谌: 's', 藏: 'z', 行: 'x', 沈: 's', 石: 's', 谷: 'y', 万: 'm' },
};

type Compare = (a: string, b: string) => number;

/** The pinyin order of the browser; null when it has none, and then initials find nothing. */
export const pinyinOrder = (): Compare | null => {
  const name = 'zh-CN-u-co-pinyin';
  if (Intl.Collator.supportedLocalesOf([name]).length === 0) return null;
  const { compare } = new Intl.Collator(name);
  // Without the table the order is by stroke or by code, and 阿 … 帀 do not stand in it.
  const inOrder = [...FIRST].every((one, i, all) => i === 0 || compare(all[i - 1] ?? '', one) < 0);
  return inOrder ? compare : null;
};

const isChinese = (character: string): boolean => /[\u3400-\u9fff]/.test(character);

/** The letters of one character: one, or two where it is read in two ways. */
export const lettersOf = (compare: Compare): ((character: string) => string) => {
  const known = new Map<string, string>();
  const find = (character: string): string => {
    let at = -1;
    while (at + 1 < FIRST.length && compare(FIRST.charAt(at + 1), character) <= 0) at += 1;
    return LETTERS.charAt(at) + (ALSO[character] ?? '');
  };
  return (character) => {
    if (!isChinese(character)) return '';
    const before = known.get(character);
    if (before !== undefined) return before;
    const found = find(character);
    known.set(character, found);
    return found;
  };
};

/** Does a name hold these initials one after another, and from where? -1 = no. */
export const initialsAt = (
  letters: (character: string) => string,
  name: string,
  initials: string,
): number => {
  const characters = [...name].map(letters);
  const last = characters.length - initials.length;
  for (let from = 0; from <= last; from += 1) {
    if ([...initials].every((letter, i) => characters[from + i]?.includes(letter))) return from;
  }
  return -1;
};
