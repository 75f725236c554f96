// 2-rules §4, 3-product §1: a case is told by its cells, which people may have filled themselves.
import fc from 'fast-check';
import { type CaseLife, receivedCase, stateOf } from '../../src/domain/case/case-life';
import { type CaseStep, takeStep } from '../../src/domain/case/case-state';
import { CASE_COLUMNS, type CaseColumn } from '../../src/domain/case/register';
import type { Cell } from '../../src/domain/cell';
import { instantReader } from '../../src/domain/reading/instant';
import type { Result } from '../../src/domain/result';
import { type Instant, wallTimeOf } from '../../src/domain/time/instant';
import { UNCHANGING, type Zone } from '../../src/domain/time/zone';
import { caseCareWords } from '../../src/i18n/case-care-words';
import { changedCells, timeCell } from '../../src/tables/case-cells';
import { countHandOvers } from '../../src/tables/case-lines';
import { stateNamed } from '../../src/tables/case-state-words';
import { isOpen, readCases } from '../../src/tables/cases';
import { recogniseCases } from '../../src/tables/recognise-cases';
import { day } from '../support/dates';
import { mustBe } from '../support/working-time';
import { CLOCK_CHANGES, shown, zoneNamed } from '../support/zones';

const IN_ORDER = new Map(CASE_COLUMNS.map((column, index) => [column, index]));
const reader = (zone: Zone) => ({ read: instantReader(null, zone), zone });

type Cells = Readonly<Partial<Record<CaseColumn, Cell>>>;
const readOne = (cells: Cells, zone: Zone = UNCHANGING) => {
  const row = CASE_COLUMNS.map((column): Cell => cells[column] ?? '');
  const [found] = readCases([row], IN_ORDER, -1, reader(zone));
  if (found === undefined) throw new Error('no case');
  return found;
};
const lifeOf = (cells: Cells, zone?: Zone) =>
  readOne({ kind: '投诉', 'received at': '2026-11-20 09:00', ...cells }, zone).life;
const onTheWall = (life: CaseLife, zone: Zone): unknown =>
  JSON.parse(
    JSON.stringify(life, (_key, value) =>
      typeof value === 'number' && value > 1e6 ? shown(zone.wallTimeAt(value as Instant)) : value,
    ),
  );
const readable = (cells: Cells): CaseLife => mustBe(lifeOf(cells) as Result<CaseLife, never>);

describe('2-rules §4, the life of a case from its cells', () => {
  test.each<[string, Cells, string]>([
    ['new', {}, 'new'],
    ['answered', { 'first reply at': '2026-11-20 10:00' }, 'answered'],
    ['answered on the day itself', { 'first reply at': '2026-11-20' }, 'answered'],
    ['waiting', { waiting: '2026-11-20 10:00–' }, 'waiting'],
    [
      'waited',
      { waiting: '2026-11-20 10:00–10:30', 'first reply at': '2026-11-20 09:30' },
      'answered',
    ],
    ['resolved', { 'resolved at': '2026年11月21日 下午3点半' }, 'resolved'],
    ['closed', { 'closed at': '2026/11/22 8:00' }, 'closed'],
    [
      'reopened',
      { reopened: '2026-11-22 10:00 (replied 2026-11-20 10:00; closed 2026-11-21 10:00)' },
      'reopened',
    ],
    [
      '重新受理',
      { reopened: '2026-11-22 10:00（回复 2026-11-20 10:00；结案 2026-11-21 10:00）' },
      'reopened',
    ],
    ['reopened, nothing else noted', { reopened: '2026-11-22 10:00' }, 'reopened'],
    [
      'the state cell lags behind',
      { 'first reply at': '2026-11-20 10:00', state: 'new' },
      'answered',
    ],
    ['a state that says nothing certain', { state: '处理中' }, 'new'],
  ])('%s', (_name, cells, state) => {
    expect(stateOf(readable(cells))).toBe(state);
  });

  test('a day alone never lies before the step that came first', () => {
    const life = readable({
      'first reply at': '2026-11-20',
      'resolved at': '2026-11-20',
      'closed at': '2026-11-21',
    });
    expect(onTheWall(life, UNCHANGING)).toMatchObject({
      rounds: [
        {
          firstReplyAt: '2026-11-20 09:00',
          resolvedAt: '2026-11-20 09:00',
          closedAt: '2026-11-21 00:00',
        },
      ],
    });
  });

  test.each<[string, string, string]>([
    ['an en dash', '2026-11-20 09:00–2026-11-20 10:05', '2026-11-20 10:05'],
    ['a hyphen before a time', '2026-11-20 09:00-10:05', '2026-11-20 10:05'],
    ['a hyphen before a year', '2026-11-20 09:00 - 2026-11-21 10:05', '2026-11-21 10:05'],
    ['至', '2026年11月20日 9:00 至 2026年11月20日 10:05', '2026-11-20 10:05'],
    ['to', '2026-11-20 09:00 to 10:05', '2026-11-20 10:05'],
    ['～', '2026-11-20 09:00～10:05', '2026-11-20 10:05'],
  ])('waiting with %s', (_name, waiting, to) => {
    expect(onTheWall(readable({ waiting }), UNCHANGING)).toMatchObject({
      waiting: [{ from: '2026-11-20 09:00', to }],
    });
  });

  test.each<[string, Cells, object]>([
    ['no receipt', { 'received at': '' }, { code: 'incomplete', column: 'received at' }],
    [
      'no time',
      { 'first reply at': '下午' },
      { code: 'not readable', column: 'first reply at', received: '下午' },
    ],
    [
      'a time of two',
      { 'first reply at': '2026-11-20 3点' },
      { code: 'not readable', column: 'first reply at' },
    ],
    [
      'before the receipt',
      { 'first reply at': '2026-11-19 10:00' },
      { code: 'out of order', column: 'first reply at', received: '2026-11-19 10:00' },
    ],
    [
      'closed before resolved',
      { 'resolved at': '2026-11-22 10:00', 'closed at': '2026-11-21 10:00' },
      { code: 'out of order', column: 'closed at' },
    ],
    [
      'waiting unreadable',
      { waiting: '昨天' },
      { code: 'not readable', column: 'waiting', received: '昨天' },
    ],
    [
      'waiting backwards',
      { waiting: '2026-11-20 11:00–10:00' },
      { code: 'not readable', column: 'waiting' },
    ],
    [
      'waiting twice without an end',
      { waiting: '2026-11-20 11:00–\n2026-11-20 12:00–' },
      { code: 'not readable', column: 'waiting', received: '2026-11-20 11:00–' },
    ],
    [
      'reopened: yes',
      { reopened: '是' },
      { code: 'not readable', column: 'reopened', received: '是' },
    ],
    [
      'a state without its time',
      { state: '已结案' },
      { code: 'state without its time', column: 'closed at', state: 'closed' },
    ],
    [
      'waiting stated only',
      { state: '等客户回复', 'first reply at': '2026-11-20 10:00' },
      { code: 'state without its time', column: 'waiting' },
    ],
  ])('%s cannot be told', (_name, cells, error) => {
    expect(lifeOf(cells)).toMatchObject({ ok: false, error });
  });

  test.each<[string, Cells, boolean]>([
    ['a person closed it without a time', { state: '已结案' }, false],
    ['not closed', { state: '未结案' }, true],
    ['closed by its time', { 'closed at': '2026-11-21' }, false],
    ['resolved is not closed', { 'resolved at': '2026-11-21' }, true],
    ['unreadable', { 'first reply at': '?' }, true],
  ])('%s: open %s', (_name, cells, open) => {
    expect(isOpen(readOne({ 'received at': '2026-11-20 09:00', ...cells }))).toBe(open);
  });

  test.each<[Cell, number]>([
    ['', 0],
    [3, 3],
    ['2026-11-20 10:00 林老师 → 何老师', 1],
    ['2\n2026-11-20 10:00 林老师 → 何老师', 3],
  ])('M3.1 hand-overs in %j: %s', (cell, count) => expect(countHandOvers(cell)).toBe(count));

  test('every state word of ours is read in both languages, whatever the sheet speaks', () => {
    for (const language of ['en', 'zh'] as const) {
      for (const [state, word] of Object.entries(caseCareWords(language).states)) {
        expect([word, stateNamed(` ${word.toUpperCase()} `)]).toEqual([word, state]);
      }
    }
  });
});

describe('3-product §1, a register is known by its headers', () => {
  const ours = (language: 'en' | 'zh') =>
    CASE_COLUMNS.map((column) => caseCareWords(language).columns[column]);

  test.each(['en', 'zh'] as const)('ours in %s: every column where it stands', (language) => {
    expect(recogniseCases([ours(language)])?.columns).toEqual(IN_ORDER);
  });

  test('a team’s own, in its own words', () => {
    const header = [
      '收到时间',
      '学员',
      '类型',
      '紧急程度',
      '内容',
      '处理人',
      '首次回复时间',
      '处理结果',
      '状态',
    ];
    expect(Object.fromEntries(recogniseCases([['登记表'], header])?.columns ?? [])).toEqual({
      'received at': 0,
      name: 1,
      kind: 2,
      severity: 3,
      text: 4,
      owner: 5,
      'first reply at': 6,
      resolution: 7,
      state: 8,
    });
  });

  test.each([
    ['a customer tab', ['姓名', '职务', '缴费金额', '报班时长', '电话', '类型']],
    ['a log of calls', ['联系时间', '姓名', '联系结果', '联系方式', '内容']],
    ['anything else', ['日期', '金额', '内容']],
  ])('%s is none', (_name, header) => expect(recogniseCases([header])).toBeNull());
});

describe('2-rules §4: what a step writes is what is read back', () => {
  const STEPS: readonly CaseStep[] = [
    'reply',
    'arrive',
    'hand over',
    'wait',
    'resume',
    'resolve',
    'close',
    'reopen',
  ];
  const step = fc.record({
    step: fc.constantFrom(...STEPS),
    /** Seconds after the step before. */
    later: fc.integer({ min: 0, max: 2 * 86_400 }),
  });

  test.each<[string, string, 'en' | 'zh']>(
    [['UTC', '2026-11-20', 'en'] as const, ...CLOCK_CHANGES].map(([zone, on], nth) => [
      zone,
      on,
      nth % 2 === 0 ? 'zh' : 'en',
    ]),
  )('any steps in %s around %s (%s)', (name, on, language) => {
    const zone = zoneNamed(name);
    const words = caseCareWords(language);
    const start = zone.instantAt(wallTimeOf(day(on), 0));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 86_399 }),
        fc.array(step, { maxLength: 12 }),
        (seconds, steps) => {
          let now = (start + seconds * 1000) as Instant;
          let life = receivedCase(now);
          const cells: Partial<Record<CaseColumn, Cell>> = { 'received at': timeCell(zone, now) };
          for (const { step: name, later } of steps) {
            now = (now + later * 1000) as Instant;
            const next = takeStep(life, name, now, zone);
            if (!next.ok) continue;
            Object.assign(
              cells,
              changedCells(life, next.value, { zone, words, reopened: cells.reopened }),
            );
            if (name === 'hand over') cells['hand-overs'] = `${cells['hand-overs'] ?? ''}\n→`;
            life = next.value;
          }
          // Of a time that the wall shows twice a cell does not say which one it was.
          const read = mustBe(readOne(cells, zone).life as Result<CaseLife, never>);
          expect([stateOf(read), onTheWall(read, zone)]).toEqual([
            stateOf(life),
            onTheWall(life, zone),
          ]);
        },
      ),
    );
  });
});
