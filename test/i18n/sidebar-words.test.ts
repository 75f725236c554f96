// The sidebar's words: both languages whole, and the same words as the records that it makes.
import { civilDateOf } from '../../src/domain/time/civil-date';
import { nearDayText } from '../../src/i18n/near-day-text';
import { sidebarWords } from '../../src/i18n/sidebar-words';

/** Every sentence, those with parameters filled in. */
const sentences = (value: unknown, path: string): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const about = /names|saved|undo/i.test(path) ? ['Li'] : 3;
    return [[path, String(value(about, 'reason'))]];
  }
  return Object.entries(Object(value) as Record<string, unknown>).flatMap(([key, inner]) =>
    sentences(inner, `${path}.${key}`),
  );
};

describe('every sentence of the sidebar', () => {
  const en = sentences(sidebarWords('en'), 'en');
  const zh = sentences(sidebarWords('zh'), 'zh');

  test('is written in both languages, none blank', () => {
    expect(en.length).toBeGreaterThan(150);
    expect([...en, ...zh].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('English holds no Chinese, but for the way to the other language', () => {
    const mixed = en.filter(([, text]) => /[\u4e00-\u9fff]/.test(text)).map(([path]) => path);
    expect(mixed).toEqual(['en.otherLanguage', 'en.searchHint']);
  });

  test('Chinese holds English words only where people write them so', () => {
    const known = /Google|Chrome|Enter|Esc|Shift|English|wf|reason|Li|1–7/g;
    const strange = zh.filter(([, text]) => /[A-Za-z]{2,}/.test(text.replace(known, '')));
    expect(strange).toEqual([]);
  });

  test('5-decisions "Words": the terms of the list', () => {
    const words = sidebarWords('zh');
    expect([words.nextCall, words.lastContact, words.owner, words.number]).toEqual([
      '下次联系',
      '最近联系',
      '跟进人',
      '客户编号',
    ]);
    expect(words.outcome).toEqual({
      reached: '已沟通',
      refused: '拒绝',
      'no answer': '无人接听',
      busy: '忙线',
      'left a message': '已留言',
      'another time': '改约',
      'wrong number': '空号',
    });
    expect(words.caseState).toMatchObject({
      resolved: '已处理',
      closed: '已结案',
      reopened: '重新受理',
      waiting: '等客户回复',
    });
    expect([words.kind, words.severity]).toEqual(['类型', '紧急程度']);
    expect(words.kinds).toEqual(['投诉', '抱怨', '意见', '建议', '咨询', '报修', '退费', '技术']);
  });
});

describe('a day seen from another day', () => {
  const on = (year: number, month: number, day: number) => {
    const date = civilDateOf(year, month, day);
    if (date === undefined) throw new Error('no such day');
    return date;
  };
  const today = on(2026, 11, 20);

  test.each([
    [on(2026, 11, 18), 'Wed 18 Nov', '前天'],
    [on(2026, 11, 19), 'yesterday', '昨天'],
    [today, 'today', '今天'],
    [on(2026, 11, 21), 'tomorrow', '明天'],
    [on(2026, 11, 22), 'Sun 22 Nov', '后天'],
    [on(2026, 12, 4), 'Fri 4 Dec', '12月4日 周五'],
    [on(2027, 1, 1), 'Fri 1 Jan 2027', '2027年1月1日 周五'],
    [on(2024, 2, 29), 'Thu 29 Feb 2024', '2024年2月29日 周四'],
  ])('%i', (day, en, zh) => {
    expect([nearDayText('en', day, today), nearDayText('zh', day, today)]).toEqual([en, zh]);
  });
});
