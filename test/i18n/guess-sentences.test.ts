// Why a column is taken for a role: one sentence in either language.
import type { Reason } from '../../src/domain/guess';
import { confidenceWord, reasonSentence } from '../../src/i18n/guess-sentences';

const headerOf = (column: number): string => ['姓', '名', '联系\n人'][column] ?? '';

describe('3-product §5: the reason of a guess', () => {
  test.each<readonly [readonly Reason[], string, string]>([
    [
      [
        { kind: 'header words', word: 'Cell\nphone' },
        { kind: 'values', looksLike: 'phone', share: 0.966 },
      ],
      'Its header is “Cell phone”; 97 % of its cells look like phone numbers.',
      '列标题是“Cell phone”；97% 的单元格像电话号码。',
    ],
    [
      [{ kind: 'header above', above: 'Last', word: 'contact date' }, { kind: 'empty' }],
      'Its header of two lines is “Last contact date”; nothing stands below it yet.',
      '两行列标题合起来是“Last contact date”；下面还没有内容。',
    ],
    [
      [
        { kind: 'part of header', word: '实际缴费额' },
        { kind: 'rival', column: 2 },
      ],
      'A word in its header, “实际缴费额”; “联系 人” could be it too.',
      '列标题“实际缴费额”里有相应的词；“联系 人”也可能是。',
    ],
    [
      [{ kind: 'half of the name', other: 1 }],
      'The other half of the name stands in “名”.',
      '姓名的另一半在“名”列。',
    ],
    [
      [{ kind: 'person beside it', column: 2 }],
      'The person stands in “联系 人”.',
      '人名在“联系 人”列。',
    ],
    [[{ kind: 'no person' }], 'No other column names a person.', '没有别的列写着人名。'],
  ])('%j', (reasons, english, chinese) => {
    expect(reasonSentence(reasons, headerOf, 'en')).toBe(english);
    expect(reasonSentence(reasons, headerOf, 'zh')).toBe(chinese);
  });

  test('how sure, in both languages', () => {
    const all = ['sure', 'likely', 'unsure'] as const;
    expect(all.map((one) => confidenceWord(one, 'en'))).toEqual([
      'sure',
      'likely',
      'not sure: please confirm',
    ]);
    expect(all.map((one) => confidenceWord(one, 'zh'))).toEqual([
      '确定',
      '很可能',
      '不确定，请确认',
    ]);
  });
});
