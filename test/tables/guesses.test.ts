// How surely a column is taken for a role, and the reasons that are stated for it.
import { planColumns } from '../../src/app/check/set-up';
import type { Guess } from '../../src/domain/guess';
import { checkWords } from '../../src/i18n/check-words';
import { type Rows, recogniseCustomers } from '../../src/tables/recognise';
import type { Role } from '../../src/tables/roles';
import { day } from '../support/dates';

const on = (iso: string) => ({ kind: 'date', on: day(iso), minutes: 0 }) as const;

const guess = (rows: Rows, role: Role): Guess | undefined =>
  recogniseCustomers(rows)?.guesses.get(role);

const PEOPLE: Rows = [
  ['姓名', '手机', '电话', '上次来访日期', '入会缴费说明', '', '最近联系', '微信'],
  [
    '张三',
    '13800000001',
    '0571-88880001',
    on('2026-03-01'),
    '已缴',
    'a@x.example',
    on('2026-03-05'),
    'w1',
  ],
  ['李四', '13800000002', '', on('2026-03-02'), '未缴', 'b@x.example', on('2026-03-06'), 'w2'],
  ['王五', '13800000003', '', on('2026-03-03'), '已缴', 'c@x.example', on('2026-03-07'), 'w3'],
];

describe('3-product §5: how sure, and why', () => {
  test('a word of the list with values that fit is sure', () => {
    expect(guess(PEOPLE, 'last contact')).toEqual({
      column: 6,
      confidence: 'sure',
      reasons: [
        { kind: 'header words', word: '最近联系' },
        { kind: 'values', looksLike: 'date', share: 1 },
      ],
    });
  });

  test('two columns that say the same are likely, the fuller one is taken and the other is told', () => {
    expect(guess(PEOPLE, 'phone')).toEqual({
      column: 1,
      confidence: 'likely',
      reasons: [
        { kind: 'header words', word: '手机' },
        { kind: 'values', looksLike: 'phone', share: 1 },
        { kind: 'rival', column: 2 },
      ],
    });
  });

  test('values under a blank header are unsure, and nothing is done by them', () => {
    const mapping = recogniseCustomers(PEOPLE);
    expect(mapping?.guesses.get('e-mail')).toEqual({
      column: 5,
      confidence: 'unsure',
      reasons: [{ kind: 'values', looksLike: 'e-mail', share: 1 }],
    });
    expect(mapping?.columns.has('e-mail')).toBe(false);
  });

  test('a part of a header is likely with values that fit, unsure in an empty column of ours', () => {
    const rows: Rows = [
      ['姓名', '电话', '客户最近联系情况日期', '下次联系人员'],
      ['张三', '13800000001', on('2026-03-05'), ''],
    ];
    expect(guess(rows, 'last contact')?.confidence).toBe('likely');
    expect(recogniseCustomers(rows)?.columns.get('next call')).toBeUndefined();
  });

  test('two lines say it together', () => {
    const rows: Rows = [
      ['Client', 'Phone', 'Last', 'Last', 'First'],
      ['no.', '', 'contact date', 'name', 'name'],
      ['K1', '555-010-0001', on('2026-03-05'), 'Stein', 'Hannah'],
      ['K2', '555-010-0002', on('2026-03-06'), 'Berg', 'Tomas'],
    ];
    expect(recogniseCustomers(rows)?.headerRow).toBe(1);
    expect(guess(rows, 'last contact')?.reasons[0]).toEqual({
      kind: 'header above',
      word: 'contact date',
      above: 'Last',
    });
    expect(guess(rows, 'name')).toMatchObject({
      column: 3,
      reasons: [{ kind: 'half of the name', other: 4 }, { kind: 'header above' }],
    });
    expect(guess(rows, 'given name')?.column).toBe(4);
  });

  test('a column with name and phone is the name', () => {
    const rows: Rows = [
      ['姓名电话', '来源', '母亲手机'],
      ['高翔 13800015001', '抖音', '13900000001'],
      ['白露13800015002', '地推', '13900000002'],
    ];
    expect(guess(rows, 'name')).toMatchObject({
      column: 0,
      reasons: [
        { kind: 'values', looksLike: 'name and phone', share: 1 },
        { kind: 'header words' },
      ],
    });
    expect(guess(rows, 'phone')).toBeUndefined();
  });

  test('the firm beside a person is the organisation, alone it is the name', () => {
    const both: Rows = [
      ['客户名称', '联系人', '电话'],
      ['青石公司', '张三', '13800000001'],
    ];
    expect(guess(both, 'organisation')?.reasons[0]).toEqual({
      kind: 'person beside it',
      column: 1,
    });
    expect(guess(both, 'name')?.column).toBe(1);
    const alone: Rows = [
      ['公司名称', '电话'],
      ['青石公司', '13800000001'],
    ];
    expect(guess(alone, 'name')?.reasons[0]).toEqual({ kind: 'no person' });
  });

  test('a header row that somebody has pointed at is taken', () => {
    const rows: Rows = [
      ['姓名', '电话'],
      ['客户', '手机'],
      ['张三', '13800000001'],
    ];
    expect(recogniseCustomers(rows)?.headerRow).toBe(0);
    expect(recogniseCustomers(rows, 1)?.headerRow).toBe(1);
    expect(recogniseCustomers(rows, 2)).toBeNull();
  });
});

describe('3-product §1: what a guess may write', () => {
  const plan = (rows: Rows) => {
    const mapping = recogniseCustomers(rows);
    if (mapping === null) throw new Error('no header');
    return planColumns(rows, mapping, () => false, checkWords('en'));
  };

  test('a last visit is read as a contact and never written', () => {
    const rows: Rows = [
      ['Name', 'Phone', 'Last visit'],
      ['Ann', '555-010-0001', on('2026-03-05')],
    ];
    const { columns, ours, theirs } = plan(rows);
    expect(columns.get('last contact')).toBe(2);
    expect(theirs).toEqual(['last contact']);
    expect(ours.has('last contact')).toBe(false);
  });

  test('an empty column with its header in the upper of two cells stays the team’s; ours is added', () => {
    const rows: Rows = [
      ['Client', 'Phone', 'Next call'],
      ['name', 'number', ''],
      ['Ann', '555-010-0001', ''],
    ];
    const { columns, added } = plan(rows);
    expect(recogniseCustomers(rows)?.columns.get('next call')).toBe(2);
    expect(added).toContain('next call');
    expect(columns.get('next call')).toBeGreaterThan(2);
  });
});
