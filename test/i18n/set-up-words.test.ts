// The set-up panel's words: both languages whole, and the terms of the list.
import { setUpWords } from '../../src/i18n/set-up-words';

/** Every sentence, those with parameters filled in. */
const sentences = (value: unknown, path: string): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const counts = /count|at, all|sure, unsure|row\)/.test(String(value).slice(0, 20));
    return [[path, String(counts ? value(3, 4) : value('X', ['Y', 'Z']))]];
  }
  return Object.entries(Object(value) as Record<string, unknown>).flatMap(([key, inner]) =>
    sentences(inner, `${path}.${key}`),
  );
};

describe('every sentence of the set-up panel', () => {
  const en = sentences(setUpWords('en'), 'en');
  const zh = sentences(setUpWords('zh'), 'zh');

  test('is written in both languages, none blank', () => {
    expect(en.length).toBeGreaterThan(150);
    expect(zh.map(([path]) => path.slice(2))).toEqual(en.map(([path]) => path.slice(2)));
    expect([...en, ...zh].filter(([, text]) => text.trim() === '')).toEqual([]);
    expect([...en, ...zh].filter(([, text]) => /undefined|NaN|\[object/.test(text))).toEqual([]);
  });

  test('English holds no Chinese, but for the way to the other language', () => {
    const mixed = en.filter(([, text]) => /[\u4e00-\u9fff]/.test(text)).map(([path]) => path);
    expect(mixed).toEqual(['en.otherLanguage']);
  });

  test('Chinese holds English words only where people write them so', () => {
    const known = /Google|Chrome|Enter|English/g;
    const strange = zh.filter(([, text]) => /[A-Za-z]{2,}/.test(text.replace(known, '')));
    expect(strange).toEqual([]);
  });

  test('5-decisions "Words": the terms of the list', () => {
    const words = setUpWords('zh');
    expect([words.goLive, words.role.lead, words.role['messaging admin']]).toEqual([
      ...['启用日期', '客服负责人', '短信管理员'],
    ]);
    expect(words.tourSteps.map(([title]) => title).join()).toContain('今日待办');
    expect(JSON.stringify(words.preset + words.rulesStay('X'))).toContain('服务规则');
  });
});
