// 2-rules §3, "asked at set-up": the row of customers whose course is over, from the panel to the rules tab.
import type { Choices } from '../../../src/app/set-up/wire';
import type { ModelValue, Workbook } from '../../../src/host/model/workbook';
import { aWorkbook, day } from '../../support/builders';
import { namesOf, wholeWorkbook } from '../support/whole-workbook';
import { answered, NOTHING_CHOSEN, panelOn } from './support/panel';

const HEADERS = {
  en: ['Name', 'Position', 'Fees', 'Months', 'Owner', 'Phone', 'Last contact', 'Course ends'],
  zh: ['姓名', '职务', '缴费金额', '报班时长', '班主任', '电话', '最近联系', '结课日期'],
};
type Language = keyof typeof HEADERS;
const RULES_TAB = { en: 'Rules', zh: '服务规则' };
const WORDS = { en: ['contact', 'past'], zh: ['联系', '往期'] };

/** Half of them have finished long ago. */
const person = (n: number): ModelValue[] => [
  ...[`学员${n}`, '部门经理', 9000, 6, '林老师', `1380000${1000 + n}`, day('2026-10-09')],
  day(n % 2 === 0 ? '2026-03-31' : '2027-03-31'),
];
const team = (language: Language): Workbook =>
  aWorkbook({
    Customers: [[...HEADERS[language]], ...Array.from({ length: 10 }, (_, n) => person(n + 1))],
  });

const contactRows = (book: Workbook, language: Language): readonly ModelValue[][] =>
  (book.sheets.find(({ name }) => name === RULES_TAB[language])?.values ?? [])
    .filter((row) => row?.[0] === WORDS[language][0])
    .map((row) => (row ?? []).slice(0, 6).map((cell) => cell ?? ''));

const everything = (book: Workbook): string => JSON.stringify([wholeWorkbook(book), namesOf(book)]);

describe.each<[Language, Choices['afterCourse'], readonly ModelValue[] | null]>([
  ['en', 'as before', null],
  ['zh', 'every 3 months', ['联系', '往期', '电话', '每', '3', '个月']],
  ['en', 'every 6 months', ['contact', 'past', 'call', 'every', '6', 'months']],
  ['zh', 'no more', ['联系', '往期', '电话', '为', '不再联系', '']],
])('2-rules §3: set up in %s, past a course: %s', (language, afterCourse, row) => {
  const book = team(language);
  const panel = panelOn(book);
  const proposal = answered(panel.call('setUpOpen', NOTHING_CHOSEN));
  const choices: Choices = { ...proposal.choices, afterCourse };
  const before = everything(book);
  const trial = answered(panel.call('setUpTry', choices));

  test('it is proposed to go on as before, and trying writes nothing', () => {
    expect(proposal.choices).toMatchObject({ afterCourse: 'as before', language });
    expect(proposal.choices.roles['course ends on']).toBe(7);
    expect(everything(book)).toBe(before);
  });

  test('after applying the row stands last among the calls, and the figures are those of the trial', () => {
    const applied = answered(panel.call('setUpApply', choices));
    expect(applied.figures).toEqual(trial.figures);
    const calls = contactRows(book, language);
    expect(calls.filter(([, tier]) => tier === WORDS[language][1])).toEqual(
      row === null ? [] : [row],
    );
    expect(calls).toHaveLength(row === null ? 3 : 4);
    if (row !== null) expect(calls[3]).toEqual(row);
  });

  test('set up once more with another choice, the rules of the team stay', () => {
    const rules = contactRows(book, language);
    const other = afterCourse === 'no more' ? 'every 3 months' : 'no more';
    const again = answered(panel.call('setUpOpen', NOTHING_CHOSEN));
    expect(again.rulesTab).toBe(RULES_TAB[language]);
    answered(panel.call('setUpApply', { ...again.choices, afterCourse: other }));
    expect(contactRows(book, language)).toEqual(rules);
  });
});

test('2-rules §3: what is chosen counts in the trial: calls a week, and who is contacted no more', () => {
  const panel = panelOn(team('zh'));
  const { choices } = answered(panel.call('setUpOpen', NOTHING_CHOSEN));
  const seen = (['as before', 'every 3 months', 'every 6 months', 'no more'] as const).map(
    (afterCourse) => {
      const { figures } = answered(panel.call('setUpTry', { ...choices, afterCourse }));
      const none = figures.statuses.find(({ status }) => status === 'none')?.customers;
      return [afterCourse, figures.callsAWeek, none];
    },
  );
  const calls = (count: number) => [{ owner: '林老师', calls: count }];
  // Ten key customers every 15 days: 4.7 calls a week, 2.3 of them to the five whose course is over.
  expect(seen).toEqual([
    ['as before', calls(4.7), 0],
    ['every 3 months', calls(2.7), 0],
    ['every 6 months', calls(2.5), 0],
    ['no more', calls(2.3), 5],
  ]);
});

describe('2-rules §3: what anybody may send', () => {
  const book = team('zh');
  const panel = panelOn(book);
  const { choices } = answered(panel.call('setUpOpen', NOTHING_CHOSEN));

  test.each([null, 'every day', 3, ['no more'], {}])(
    '%j is refused at its field',
    (afterCourse) => {
      const before = everything(book);
      for (const call of ['setUpTry', 'setUpApply'] as const) {
        expect(panel.send(call, { ...choices, afterCourse })).toMatchObject({
          ok: false,
          issues: [{ field: 'afterCourse' }],
        });
      }
      expect(everything(book)).toBe(before);
    },
  );

  test('a panel that was open before the question came leaves everything as before', () => {
    const { afterCourse: _notAsked, ...older } = choices;
    expect(panel.send('setUpApply', older)).toMatchObject({ ok: true });
    expect(contactRows(book, 'zh')).toHaveLength(3);
  });
});
