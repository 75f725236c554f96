import { fold, squash } from '../../src/domain/text';

describe('2-rules §1: blanks, case and full-width forms do not matter', () => {
  test.each([
    ['plain text is trimmed', '  at least ', 'at least'],
    ['full-width digits', '８，０００', '8,000'],
    ['full-width yen', '￥８', '¥8'],
    ['ideographic blanks', '　总 经　理　', '总 经 理'],
    ['no-break blank', '5\u00a0months', '5 months'],
    ['zero-width characters of a paste', '\ufeff重点\u200b', '重点'],
    ['Chinese punctuation without a half-width form stays', '「校长」、', '「校长」、'],
  ])('§1 fold: %s', (_because, text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  test.each([
    ['At  Least', 'atleast'],
    ['ＣＴＯ', 'cto'],
    ['缴费　金额 ', '缴费金额'],
    [' \t\n ', ''],
  ])('§1 squash: %j becomes %j', (text, expected) => {
    expect(squash(text)).toBe(expected);
  });
});
