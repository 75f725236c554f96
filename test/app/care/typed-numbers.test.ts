// 3-product §1 "Records join by number": the card joins a log as the check does, however the number is typed.
import type { Card, Opened } from '../../../src/app/care/wire';
import { copyWorkbook } from '../../../src/host/model/copy-workbook';
import { insertRows } from '../../../src/host/model/structure';
import { type ModelValue, putValue, type Workbook } from '../../../src/host/model/workbook';
import { day, tabOf } from '../../support/builders';
import { shownRows } from '../support/run-check';
import { headerRowOf, LOG, NOTE, smallTeam, TAB } from '../support/small-team';
import { aContact, type CareHost, careOn, checkedCare, ourContacts } from './support/care-host';
import { answered, logged, ourCases } from './support/case-host';

type Logged = readonly (readonly [typed: ModelValue, at: string, booked?: string])[];

/** A team whose customers have these numbers from the first on, and its log with these lines below; checked. */
const team = (numbers: readonly ModelValue[], lines: Logged): Workbook => {
  const book = smallTeam({ numbered: true });
  const sheet = tabOf(book, TAB);
  const header = headerRowOf(sheet);
  numbers.forEach((number, nth) => {
    putValue(sheet, header + 1 + nth, 0, number);
  });
  for (const [typed, at, booked] of lines) {
    const next = booked === undefined ? null : day(booked);
    tabOf(book, LOG).values.push([day(at), typed, null, '已沟通', '电话', next]);
  }
  checkedCare(book);
  return book;
};

/** So far down a tab is read in parts. */
const long = (book: Workbook): Workbook => {
  const made = copyWorkbook(book);
  const sheet = tabOf(made, TAB);
  insertRows(made, sheet, sheet.values.length, 20_000);
  putValue(sheet, 20_000, (sheet.values[headerRowOf(sheet)] ?? []).indexOf(NOTE), 'n');
  return made;
};

const cardOf = (care: CareHost, no: string): Card =>
  answered<Card>(care.call('careCard', { no }).answer);
const timesOf = (care: CareHost, no: string): readonly string[] =>
  cardOf(care, no).trail.map(({ at }) => at);

/** What the check wrote into a customer's row. */
const written = (book: Workbook, no: string): readonly unknown[] => {
  const rows = shownRows(tabOf(book, TAB));
  const header = rows[headerRowOf(tabOf(book, TAB))] ?? [];
  const row = rows.find(([number]) => String(number) === no) ?? [];
  return ['最近联系', '下次联系', '联系状态', '原因'].map((name) => row[header.indexOf(name)]);
};

const FORMS: Logged = [
  ['s001', '2026-11-19 10:00'],
  ['Ｓ００２', '2026-11-19 11:00'],
  ['S 003', '2026-11-18 12:00'],
  [' s００4', '2026-11-18 13:00'],
  ['s008', '2026-11-17 13:00', '2026-11-26'],
];

describe.each([
  ['read whole', (book: Workbook) => book],
  ['read in parts', long],
] as const)('a tab that is %s', (_, sized) => {
  const checked = team([], FORMS);
  const care = careOn(sized(checked));

  test.each([
    ['S001', '2026-11-19T10:00'],
    ['S002', '2026-11-19T11:00'],
    ['S003', '2026-11-18T12:00'],
    ['S004', '2026-11-18T13:00'],
  ])('%s: small letters, wide forms and blanks', (no, at) => {
    const card = cardOf(care, no);
    expect(card.trail.map((line) => line.at)).toEqual([at]);
    expect(card.lastContact).toBe(at.slice(0, 10));
  });

  test('they stand on the card as the check wrote it, by talks and by appointments', () => {
    expect(cardOf(care, 'S008').nextCall).toBe('2026-11-26');
    for (const no of ['S001', 'S003', 'S005', 'S008', 'S012']) {
      const { lastContact, nextCall, statusWord, why } = cardOf(care, no);
      expect([lastContact ?? '', nextCall ?? '', statusWord, why]).toEqual(
        written(checked, no).map((cell) => cell ?? ''),
      );
    }
  });

  test('zeros that Sheets took are the same; where another customer has the number, it is theirs', () => {
    const lines: Logged = [
      [3, '2026-11-19 10:00'],
      [4, '2026-11-19 11:00'],
    ];
    const at = careOn(sized(team(['003', '004', '4'], lines)));
    expect([timesOf(at, '003'), timesOf(at, '004'), timesOf(at, '4')]).toEqual([
      ['2026-11-19T10:00'],
      [],
      ['2026-11-19T11:00'],
    ]);
  });

  test('where two numbers differ by that alone, each is itself', () => {
    const lines: Logged = [
      ['A1', '2026-11-19 10:00'],
      ['Ａ１', '2026-11-19 11:00'],
    ];
    const at = careOn(sized(team(['a1', 'A1'], lines)));
    expect([timesOf(at, 'a1'), timesOf(at, 'A1')]).toEqual([[], ['2026-11-19T10:00']]);
  });

  test('what a save writes beside a line typed otherwise is what the check would write', () => {
    const at = careOn(sized(checked));
    answered(at.call('careLogContact', aContact({ customers: ['S005'] })).answer);
    const before = written(at.book, 'S001');
    answered(
      at.call('careLogContact', aContact({ customers: ['S001'], outcome: 'no answer' })).answer,
    );
    expect(written(at.book, 'S001')[0]).toBe('2026-11-19');
    expect(written(at.book, 'S001')[1]).toBe(before[1]);
  });
});

test('in our own tab of contacts, too: somebody has typed there', () => {
  const care = careOn(team([], []));
  answered(care.call('careLogContact', aContact({ customers: ['S001'] })).answer);
  const sheet = ourContacts(care.book);
  if (sheet === undefined) throw new Error('no contacts');
  const column = (sheet.values[0] ?? []).indexOf('客户编号');
  putValue(sheet, 1, column, 's001');
  expect(timesOf(care, 'S001')).toEqual(['2026-11-20T09:00']);
});

test('a case whose number somebody has typed is theirs, in the list and on the card', () => {
  const care = careOn(team([], []));
  const { caseNo } = logged(care, { receivedAt: '2026-11-18T10:00' });
  const sheet = ourCases(care.book);
  if (sheet === undefined) throw new Error('no cases');
  putValue(sheet, 1, (sheet.values[0] ?? []).indexOf('客户编号'), 'ｓ001');
  const { lines } = answered<Opened>(care.call('careOpen', {}).answer);
  expect(lines.filter((line) => line.caseNo === caseNo)).toMatchObject([
    { no: 'S001', phone: '13800000001', tier: '重点' },
  ]);
  expect(cardOf(care, 'S001').cases).toMatchObject([{ caseNo }]);
});

test('3-product §8: it takes no call more', () => {
  const calls = (typed: string, sized: (book: Workbook) => Workbook): number =>
    careOn(sized(team([], [[typed, '2026-11-19 10:00']]))).call('careCard', { no: 'S001' }).result
      .callCount;
  for (const sized of [(book: Workbook) => book, long]) {
    expect(calls('s００1', sized)).toBe(calls('S001', sized));
  }
});
