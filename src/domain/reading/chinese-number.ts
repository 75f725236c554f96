// Whole numbers written in Chinese: 十二, 八千五百, 一万二, 捌仟.

const DIGITS = new Map<string, number>();
for (const [value, written] of ['零〇○', '一壹', '二两贰', '三叁', '四肆'].entries()) {
  for (const character of written) DIGITS.set(character, value);
}
for (const [index, written] of ['五伍', '六陆', '七柒', '八捌', '九玖'].entries()) {
  for (const character of written) DIGITS.set(character, index + 5);
}
const UNITS = new Map<string, number>([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
  ['万', 10000],
  ['萬', 10000],
]);

/**
 * The number that a Chinese numeral names, up to 99,999,999.
 *
 * @returns undefined for anything else, also for digits in a row (三五 is "three to five").
 * @example chineseNumber('一万二')   // 12000: the last digit counts in the next lower unit
 */
export const chineseNumber = (text: string): number | undefined => {
  let tenThousands = 0;
  let section = 0;
  let digit = 0;
  let lastUnit = 0;
  let afterZero = false;
  let hasDigit = false;
  for (const character of text) {
    const value = DIGITS.get(character);
    const unit = UNITS.get(character);
    if (value !== undefined) {
      if (hasDigit || (value === 0 && text.length > 1 && (lastUnit === 0 || afterZero))) {
        return undefined;
      }
      if (value === 0 && text.length > 1) {
        afterZero = true;
      } else {
        digit = value;
        hasDigit = true;
      }
    } else if (unit === 10000) {
      if (tenThousands > 0 || section + digit === 0) return undefined;
      tenThousands = (section + digit) * unit;
      section = 0;
      digit = 0;
      hasDigit = false;
      afterZero = false;
      lastUnit = unit;
    } else if (unit !== undefined) {
      const bare = !hasDigit && unit === 10;
      if (!hasDigit && !bare) return undefined;
      if (lastUnit !== 0 && unit >= lastUnit) return undefined;
      section += (bare ? 1 : digit) * unit;
      digit = 0;
      hasDigit = false;
      afterZero = false;
      lastUnit = unit;
    } else {
      return undefined;
    }
  }
  if (text === '' || (afterZero && !hasDigit)) return undefined;
  const lower = lastUnit > 10 && !afterZero ? lastUnit / 10 : 1;
  return tenThousands + section + digit * lower;
};
