// Why a column is taken for a role, and how surely, as sentences in both languages.
import type { Confidence, Looks, Reason } from '../domain/guess';
import type { Language } from '../domain/language';
import { unreachable } from '../domain/unreachable';

interface GuessWords {
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly looks: Readonly<Record<Looks, string>>;
  readonly headerWords: (word: string) => string;
  readonly partOfHeader: (word: string) => string;
  readonly headerAbove: (above: string, word: string) => string;
  readonly values: (perCent: number, looks: string) => string;
  readonly empty: string;
  readonly rival: (other: string) => string;
  readonly personBeside: (other: string) => string;
  readonly noPerson: string;
  readonly half: (other: string) => string;
}

const EN: GuessWords = {
  confidence: { sure: 'sure', likely: 'likely', unsure: 'not sure: please confirm' },
  looks: {
    text: 'text',
    money: 'amounts',
    months: 'months',
    date: 'dates',
    phone: 'phone numbers',
    'e-mail': 'e-mail addresses',
    birthday: 'birthdays',
    'yes or no': 'yes or no',
    'number of its own': 'numbers that differ from row to row',
    'name and phone': 'a name with a phone number behind it',
    'status words': 'words of our status',
  },
  headerWords: (word) => `its header is “${word}”`,
  partOfHeader: (word) => `a word in its header, “${word}”`,
  headerAbove: (above, word) => `its header of two lines is “${above} ${word}”`,
  values: (perCent, looks) => `${perCent} % of its cells look like ${looks}`,
  empty: 'nothing stands below it yet',
  rival: (other) => `“${other}” could be it too`,
  personBeside: (other) => `the person stands in “${other}”`,
  noPerson: 'no other column names a person',
  half: (other) => `the other half of the name stands in “${other}”`,
};

const ZH: GuessWords = {
  confidence: { sure: '确定', likely: '很可能', unsure: '不确定，请确认' },
  looks: {
    text: '文字',
    money: '金额',
    months: '月数',
    date: '日期',
    phone: '电话号码',
    'e-mail': '邮箱地址',
    birthday: '生日',
    'yes or no': '是或否',
    'number of its own': '各行不同的编号',
    'name and phone': '姓名后带电话',
    'status words': '我们的状态用语',
  },
  headerWords: (word) => `列标题是“${word}”`,
  partOfHeader: (word) => `列标题“${word}”里有相应的词`,
  headerAbove: (above, word) => `两行列标题合起来是“${above} ${word}”`,
  values: (perCent, looks) => `${perCent}% 的单元格像${looks}`,
  empty: '下面还没有内容',
  rival: (other) => `“${other}”也可能是`,
  personBeside: (other) => `人名在“${other}”列`,
  noPerson: '没有别的列写着人名',
  half: (other) => `姓名的另一半在“${other}”列`,
};

const WORDS: Readonly<Record<Language, GuessWords>> = { en: EN, zh: ZH };

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** How sure, in a word or two. */
export const confidenceWord = (confidence: Confidence, language: Language): string =>
  WORDS[language].confidence[confidence];

const partOf = (
  reason: Reason,
  words: GuessWords,
  headerOf: (column: number) => string,
): string => {
  switch (reason.kind) {
    case 'header words':
      return words.headerWords(oneLine(reason.word));
    case 'part of header':
      return words.partOfHeader(oneLine(reason.word));
    case 'header above':
      return words.headerAbove(oneLine(reason.above), oneLine(reason.word));
    case 'values':
      return words.values(Math.round(reason.share * 100), words.looks[reason.looksLike]);
    case 'empty':
      return words.empty;
    case 'rival':
      return words.rival(oneLine(headerOf(reason.column)));
    case 'person beside it':
      return words.personBeside(oneLine(headerOf(reason.column)));
    case 'no person':
      return words.noPerson;
    case 'half of the name':
      return words.half(oneLine(headerOf(reason.other)));
    default:
      return unreachable(reason);
  }
};

/**
 * Why a column is taken for a role, as one sentence.
 *
 * Rule: 3-product §5: roles are suggested from header words and from the values, with the reason.
 * @param headerOf what a column is headed, for those that the reason speaks of
 */
export const reasonSentence = (
  reasons: readonly Reason[],
  headerOf: (column: number) => string,
  language: Language,
): string => {
  const text = reasons
    .map((reason) => partOf(reason, WORDS[language], headerOf))
    .join(language === 'zh' ? '；' : '; ');
  return language === 'zh' ? `${text}。` : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};
