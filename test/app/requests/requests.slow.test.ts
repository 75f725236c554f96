// M0.3: staff ask for another tier, a lead approves or refuses; the override, the log, Today, the undo.
import { undoSetUp } from '../../../src/app/uninstall/undo-set-up';
import { copyWorkbook } from '../../../src/host/model/copy-workbook';
import { sortRows } from '../../../src/host/model/row-order';
import { deleteRows } from '../../../src/host/model/structure';
import { putValue, type Workbook } from '../../../src/host/model/workbook';
import { countOf } from '../../../src/host/services/service-call';
import { addTab, tabOf } from '../../support/builders';
import { oneIn } from '../../support/samples';
import { type CareHost, careOn, customerRow } from '../care/support/care-host';
import { answered } from '../care/support/case-host';
import {
  aDecision,
  aRequest,
  askedFor,
  REQUESTS_TAB,
  requestLines,
} from '../care/support/request-host';
import { deskPlace } from '../jobs/support/desk-place';
import { countedAt } from '../support/large-file';
import { runCheckOn, shownRows } from '../support/run-check';
import { headerRowOf, smallTeam, TAB } from '../support/small-team';
import { wholeBook } from '../uninstall/support/whole-book';

const HE = 'he@example.com';
const LIN = 'lin@example.com';
const ANNA = 'anna@example.com';

const bare = (): Workbook => {
  const book = smallTeam({ numbered: true });
  addTab(book, '员工', [
    ['姓名', '邮箱', '角色'],
    ['何老师', HE, '负责人'],
    ['安老师', ANNA, '负责人'],
    ['林老师', LIN, '员工'],
  ]);
  return book;
};
const checkAs = (book: Workbook, user: string, asOf = '2026-11-20') => {
  const { report, result } = runCheckOn(book, {
    asOf,
    before: ({ state }) => {
      state.user = user;
    },
  });
  if (report?.ok !== true) throw new Error(result.error?.message ?? report?.sentence);
  return report;
};
const START = ((): Workbook => {
  const book = bare();
  book.sharedWith = [HE, LIN, ANNA];
  checkAs(book, HE);
  return book;
})();

const as = (book: Workbook, user: string): CareHost => {
  const care = careOn(book, { user });
  care.call('careOpen', {});
  return care;
};
const fresh = (): { readonly book: Workbook; readonly lin: CareHost; readonly he: CareHost } => {
  const book = copyWorkbook(START);
  return { book, lin: as(book, LIN), he: as(book, HE) };
};
const issuesOf = (care: CareHost, call: 'careAskTier' | 'careDecideTier', request: unknown) => {
  const { answer } = care.call(call, request);
  return answer.ok ? [] : answer.issues.map(({ code, field }) => [code, field]);
};
const rowOf = (book: Workbook, no: string) => customerRow(tabOf(book, TAB), '备注', no);
const logOf = (book: Workbook) =>
  shownRows(tabOf(book, '操作记录'))
    .filter(([, job]) => job === '定级申请')
    .map(([, , sentence]) => sentence);

describe('M0.3, staff ask', () => {
  test('the tab comes hidden with the first request; sent three times it is one line', () => {
    const { book, lin } = fresh();
    const draft = aRequest({ until: '2026-12-31', reason: '=1+1 <b>孩子成绩</b>', by: '' });
    const lines = [1, 2, 3].map(() => answered(lin.call('careAskTier', draft).answer));
    expect(new Set(lines.map(({ no }) => no)).size).toBe(1);
    expect(tabOf(book, REQUESTS_TAB).hidden).toBe(true);
    expect(requestLines(book)).toMatchObject([
      {
        ...{ 事项: '申请', 人员: '林老师', 客户编号: 'S002', 客户: '王芳' },
        ...{ 当时级别: '一般', 申请级别: '重点', 截止日: '2026-12-31' },
        说明: '=1+1 <b>孩子成绩</b>',
      },
    ]);
    expect(answered(lin.call('careCard', { no: 'S002' }).answer)).toMatchObject({
      tiers: ['重点', '关注', '一般'],
      request: { state: 'open', by: '林老师', tier: '重点', until: '2026-12-31' },
    });
  });

  test.each([
    [{ tier: '钻石' }, 'unknown tier', 'tier'],
    [{ tier: '一般' }, 'same tier', 'tier'],
    [{ reason: ' \n' }, 'why', 'reason'],
    [{ until: '2026-11-19' }, 'until is over', 'until'],
    [{ until: '31.12.2026' }, 'not a day', 'until'],
    [{ customer: 'S999' }, 'no such customer', 'customer'],
    [{ customer: '' }, 'missing', 'customer'],
  ])('%j is refused: %s', (part, code, field) => {
    const { book, lin } = fresh();
    expect(issuesOf(lin, 'careAskTier', aRequest(part))).toEqual([[code, field]]);
    expect(requestLines(book)).toEqual([]);
  });

  test('the last day may be today; the tier may be written in English', () => {
    const { lin } = fresh();
    expect(askedFor(lin, { until: '2026-11-20', tier: 'Key' })).toMatchObject({
      ...{ tier: '重点', until: '2026-11-20' },
    });
  });

  test('a second request for the same customer waits for the decision', () => {
    const { lin, he } = fresh();
    const { no } = askedFor(lin);
    expect(issuesOf(lin, 'careAskTier', aRequest({ tier: '关注' }))).toEqual([
      ['already asked', null],
    ]);
    answered(he.call('careDecideTier', aDecision({ no, approve: false, word: '再等等' })).answer);
    expect(askedFor(lin, { tier: '关注' }).state).toBe('open');
  });

  test('Settings that staff may not write are noted by the next check; the request counts at once', () => {
    const { book, lin, he } = fresh();
    const { no } = askedFor(lin);
    const key = () => tabOf(book, '设置').values.find((row) => row?.[0] === 'tab:requests')?.[1];
    expect(key()).toBeUndefined();
    expect(answered(he.call('careOpen', {}).answer).requests.map((one) => one.no)).toEqual([no]);
    checkAs(book, HE, '2026-11-21');
    expect(key()).toBe(String(tabOf(book, REQUESTS_TAB).id));
  });
});

describe('M0.3, a lead decides', () => {
  test('approved: the cell reads the override, the log says why, the next check brings the tier', () => {
    const { book, lin, he } = fresh();
    const { no } = askedFor(lin, { until: '2026-12-31' });
    const before = answered(he.call('careOpen', {}).answer).requests;
    expect(before).toMatchObject([{ no, name: '王芳', tierThen: '一般', tier: '重点' }]);
    const decided = answered(he.call('careDecideTier', aDecision({ no, word: '同意' })).answer);
    expect(decided).toMatchObject({ state: 'approved', decidedBy: '何老师', word: '同意' });
    expect(rowOf(book, 'S002')).toMatchObject({ 人工定级: '重点 至 2026-12-31' });
    expect(logOf(book)).toEqual([
      '何老师同意王芳：重点 至 2026-12-31。申请原因：转介绍了三位新学员。同意',
    ]);
    expect(answered(he.call('careOpen', {}).answer).requests).toEqual([]);
    checkAs(book, HE, '2026-11-21');
    expect(rowOf(book, 'S002')).toMatchObject({ 级别: '重点', 人工定级: '重点 至 2026-12-31' });
    const history = shownRows(tabOf(book, '级别变动')).filter(([, key]) => key === 'S002');
    expect(history[history.length - 1]?.slice(3, 5)).toEqual(['一般', '重点']);
  });

  test('5-decisions: it counts on its last day and not on the day after', () => {
    const { book, lin, he } = fresh();
    const { no } = askedFor(lin, { until: '2026-11-21' });
    he.call('careDecideTier', aDecision({ no }));
    checkAs(book, HE, '2026-11-21');
    expect(rowOf(book, 'S002').级别).toBe('重点');
    checkAs(book, HE, '2026-11-22');
    expect(rowOf(book, 'S002').级别).toBe('一般');
  });

  test.each([
    [false, '重点'],
    [true, '一般'],
  ])(
    '2-rules §2.7: lower, with the box %s, the tier is %s at the next check',
    (alsoLower, tier) => {
      const { book, lin, he } = fresh();
      const { no } = askedFor(lin, { customer: 'S001', tier: '一般' });
      he.call('careDecideTier', aDecision({ no, alsoLower }));
      expect(rowOf(book, 'S001').人工定级).toBe(alsoLower ? '一般（可降级）' : '一般');
      checkAs(book, HE, '2026-11-21');
      expect(rowOf(book, 'S001').级别).toBe(tier);
    },
  );

  test('refused: no cell changes, the reason stands in the log and on the card', () => {
    const { book, lin, he } = fresh();
    const { no } = askedFor(lin);
    const customers = JSON.stringify(tabOf(book, TAB).values);
    expect(issuesOf(he, 'careDecideTier', aDecision({ no, approve: false }))).toEqual([
      ['why not', 'word'],
    ]);
    const word = '缴费太少';
    answered(he.call('careDecideTier', aDecision({ no, approve: false, word })).answer);
    expect(JSON.stringify(tabOf(book, TAB).values)).toBe(customers);
    expect(logOf(book)).toEqual([
      '何老师不同意王芳定为重点：缴费太少。申请原因：转介绍了三位新学员',
    ]);
    expect(answered(lin.call('careCard', { no: 'S002' }).answer).request).toMatchObject({
      ...{ state: 'refused', decidedBy: '何老师', word },
    });
  });

  test.each([
    ['a member of staff', LIN],
    ['somebody without an address', ''],
    ['somebody whom Staff does not know', 'x@example.com'],
  ])('3-product §7: %s does not decide, and sees no list', (_, user) => {
    const { book, lin } = fresh();
    const { no } = askedFor(lin);
    const other = careOn(book, { user });
    other.call('careChooseName', { name: '何老师' });
    expect(answered(other.call('careOpen', {}).answer).requests).toEqual([]);
    expect(issuesOf(other, 'careDecideTier', aDecision({ no }))).toEqual([['leads only', null]]);
    expect(requestLines(book)).toHaveLength(1);
  });

  test('two leads at once: the first word stands; the same key again changes nothing', () => {
    const { book, lin, he } = fresh();
    const { no } = askedFor(lin);
    const yes = aDecision({ no });
    answered(he.call('careDecideTier', yes).answer);
    const late = as(book, ANNA).call(
      'careDecideTier',
      aDecision({ no, approve: false, word: '不' }),
    );
    expect(late.answer).toMatchObject({
      ok: false,
      issues: [{ code: 'already decided', sentence: '何老师已经决定：同意。' }],
    });
    expect(answered(he.call('careDecideTier', yes).answer).state).toBe('approved');
    expect([requestLines(book).length, logOf(book).length]).toEqual([2, 1]);
  });

  test('the column is found again, with the team’s own text put over', () => {
    const { book, lin, he } = fresh();
    for (const [customer, tier] of [
      ['S002', '重点'],
      ['S007', '重点'],
    ] as const) {
      const { no } = askedFor(lin, { customer, tier });
      answered(he.call('careDecideTier', aDecision({ no })).answer);
    }
    const header = tabOf(book, TAB).values[headerRowOf(tabOf(book, TAB))] ?? [];
    expect(header.filter((cell) => cell === '人工定级')).toHaveLength(1);
    expect([rowOf(book, 'S002').人工定级, rowOf(book, 'S007').人工定级]).toEqual(['重点', '重点']);
  });

  test.each(['sorted', 'deleted'])(
    'the row is %s at any moment: no other customer gets it',
    (how) => {
      const { book: whole, lin, he: lead } = fresh();
      const { no } = askedFor(lin);
      const first = lead.call(
        'careDecideTier',
        aDecision({ no: askedFor(lin, { customer: 'S007' }).no }),
      );
      expect(first.answer.ok).toBe(true);
      const measured = careOn(copyWorkbook(whole), { user: HE });
      measured.call('careOpen', {});
      const { result } = measured.call('careDecideTier', aDecision({ no }));
      const moments = oneIn(
        3,
        result.calls.map((_, at) => at),
        how === 'sorted' ? 0 : 1,
      );
      for (const at of moments) {
        const book = copyWorkbook(whole);
        const he = as(book, HE);
        const sheet = tabOf(book, TAB);
        const top = headerRowOf(sheet) + 1;
        he.onCall(({ index, phase }) => {
          if (index !== at || phase !== 'before') return;
          if (how === 'sorted') {
            sortRows(sheet, top, 14, { column: 1, descending: true });
          } else {
            deleteRows(
              book,
              sheet,
              sheet.values.findIndex((row) => row?.includes('S002')),
              1,
            );
          }
        });
        const { answer } = he.call('careDecideTier', aDecision({ no }));
        const rows = shownRows(sheet);
        const header = rows[headerRowOf(sheet)] ?? [];
        const column = header.indexOf('人工定级');
        const found = rows
          .filter((row) => row[column] === '重点')
          .map((row) => row[header.indexOf('学号')]);
        const isThere = how === 'sorted' || answer.ok;
        expect([at, found.filter((one) => one !== 'S007' && one !== 'S002')]).toEqual([at, []]);
        expect([at, found.includes('S007')]).toEqual([at, true]);
        if (how === 'sorted')
          expect([at, found.includes('S002'), answer.ok]).toEqual([at, true, true]);
        if (!isThere) expect(requestLines(book)).toHaveLength(3);
      }
    },
  );

  test('rules that no longer know the tier, a cell with a formula, a tier filled by hand: said, not decided', () => {
    const { book, lin, he } = fresh();
    const { no } = askedFor(lin);
    const rules = tabOf(book, '服务规则');
    const kept = rules.values.map((row) => row?.slice());
    for (const row of rules.values) if (row?.[1] === '重点') row[1] = '金卡';
    expect(issuesOf(he, 'careDecideTier', aDecision({ no }))).toEqual([['unknown tier', null]]);
    kept.forEach((row, r) => {
      rules.values[r] = row;
    });
    answered(he.call('careDecideTier', aDecision({ no })).answer);
    const sheet = tabOf(book, TAB);
    const column = (sheet.values[headerRowOf(sheet)] ?? []).indexOf('人工定级');
    const at = sheet.values.findIndex((row) => row?.includes('S007'));
    sheet.formulas.set(at * 18278 + column, '=1+1');
    const other = askedFor(lin, { customer: 'S007' });
    expect(issuesOf(he, 'careDecideTier', aDecision({ no: other.no }))).toEqual([
      ['not taken', null],
    ]);
    expect(requestLines(book)).toHaveLength(3);
  });
});

test('3-product §8: ended at any call and pressed again, a decision is whole and there once', () => {
  const { book: whole, lin } = fresh();
  const { no } = askedFor(lin, { until: '2026-12-31' });
  const decision = aDecision({ no, word: '好' });
  const state = (book: Workbook): unknown => [
    ...[rowOf(book, 'S002').人工定级, requestLines(book).map((line) => line.现内容)],
    ...[logOf(book), tabOf(book, TAB).values[headerRowOf(tabOf(book, TAB))]],
  ];
  const undisturbed = copyWorkbook(whole);
  const { result } = as(undisturbed, HE).call('careDecideTier', decision);
  for (const at of oneIn(
    5,
    result.calls.map((_, nth) => nth),
  )) {
    for (const phase of ['before', 'after'] as const) {
      const book = copyWorkbook(whole);
      const he = as(book, HE);
      he.onCall((moment) => {
        if (moment.index === at && moment.phase === phase) throw new Error('ended');
      });
      he.call('careDecideTier', decision);
      he.onCall(undefined);
      expect(answered(as(book, HE).call('careDecideTier', decision).answer).state).toBe('approved');
      expect([at, phase, state(book)]).toEqual([at, phase, state(undisturbed)]);
      const desk = deskPlace(book).desk('2026-11-20 12:00', HE);
      expect(undoSetUp(desk, { keepRecords: false })).toMatchObject({ ok: true });
      expect(wholeBook(book)).toEqual(wholeBook(bare()));
    }
  }
});

describe('M0.3, Today and the way back', () => {
  test('what waits stands above the lead’s list of Today, and goes with the decision', () => {
    const { book, lin, he } = fresh();
    const { no } = askedFor(lin, { until: '2026-12-31' });
    checkAs(book, HE, '2026-11-21');
    const rows = shownRows(tabOf(book, '今日待办'));
    const at = rows.findIndex(([first]) => first === '定级申请：1 条，由客服负责人在侧边栏决定。');
    expect(rows[at + 1]?.slice(3, 9)).toEqual([
      ...['王芳', '', '一般 → 重点', '', '', '林老师：转介绍了三位新学员（至 2026-12-31）'],
    ]);
    const lead = rows.findIndex(([first]) => String(first).startsWith('负责人'));
    expect(lead === -1 || lead > at).toBe(true);
    he.call('careDecideTier', aDecision({ no }));
    checkAs(book, HE, '2026-11-21');
    const after = shownRows(tabOf(book, '今日待办')).map(([first]) => String(first));
    expect(after.filter((text) => text.startsWith('定级申请'))).toEqual([]);
  });

  test.each([true, false])(
    'the undo of the set-up takes the column away again; records kept: %s',
    (keepRecords) => {
      const before = wholeBook(bare());
      const { book, lin, he } = fresh();
      const { no } = askedFor(lin);
      answered(he.call('careDecideTier', aDecision({ no })).answer);
      checkAs(book, HE, '2026-11-21');
      const undone = undoSetUp(deskPlace(book).desk('2026-11-21 09:00', HE), { keepRecords });
      expect(undone).toMatchObject({ ok: true });
      const after = wholeBook(book);
      const theirs = after.tabs.filter(({ name }) => name !== REQUESTS_TAB);
      expect(after.tabs.length - theirs.length).toBe(keepRecords ? 1 : 0);
      expect({ ...after, tabs: theirs }).toEqual(before);
    },
  );

  test('a column of the team’s own gets back what stood there; what they typed since stays', () => {
    const own = bare();
    const sheet = tabOf(own, TAB);
    const at = headerRowOf(sheet);
    const column = (sheet.values[at] ?? []).length;
    putValue(sheet, at, column, '人工定级');
    const rowOfNo = (no: string): number => sheet.values.findIndex((row) => row?.includes(no));
    putValue(sheet, rowOfNo('S002'), column, '关注');
    const before = wholeBook(copyWorkbook(own));
    checkAs(own, HE);
    const [lin, he] = [as(own, LIN), as(own, HE)];
    for (const tier of ['重点', '一般']) {
      const { no } = askedFor(lin, { customer: 'S002', tier });
      answered(he.call('careDecideTier', aDecision({ no, alsoLower: true })).answer);
      checkAs(own, HE, '2026-11-21');
    }
    expect(rowOf(own, 'S002').人工定级).toBe('一般（可降级）');
    const desk = deskPlace(own).desk('2026-11-21 09:00', HE);
    expect(undoSetUp(desk, { keepRecords: false })).toMatchObject({ ok: true });
    expect(wholeBook(own)).toEqual(before);
  });

  test('what a person has typed into our column keeps it, and is named', () => {
    const { book, lin, he } = fresh();
    const { no } = askedFor(lin);
    answered(he.call('careDecideTier', aDecision({ no })).answer);
    const sheet = tabOf(book, TAB);
    const column = (sheet.values[headerRowOf(sheet)] ?? []).indexOf('人工定级');
    putValue(
      sheet,
      sheet.values.findIndex((row) => row?.includes('S007')),
      column,
      '关注',
    );
    const undone = undoSetUp(deskPlace(book).desk('2026-11-20 12:00', HE), { keepRecords: false });
    expect(undone).toMatchObject({ ok: true, keptColumns: [{ header: '人工定级' }] });
    const rows = shownRows(tabOf(book, TAB));
    const at = (rows[headerRowOf(tabOf(book, TAB))] ?? []).indexOf('人工定级');
    expect(rows.map((row) => row[at] ?? '').filter((cell) => cell !== '')).toEqual([
      '人工定级',
      '关注',
    ]);
  });
});

test('3-product §8: at most fifteen calls, once the tab and the column are there', () => {
  const { book, lin, he } = fresh();
  he.call('careDecideTier', aDecision({ no: askedFor(lin, { customer: 'S007' }).no }));
  checkAs(book, HE, '2026-11-20');
  const draft = aRequest();
  const asked = lin.call('careAskTier', draft);
  const decision = aDecision({ no: answered(asked.answer).no });
  const counts = {
    ask: countOf(asked.result.calls),
    again: countOf(lin.call('careAskTier', draft).result.calls),
    decide: countOf(he.call('careDecideTier', decision).result.calls),
    repeated: countOf(he.call('careDecideTier', decision).result.calls),
  };
  expect(Math.max(...Object.values(counts))).toBeLessThanOrEqual(15);
});

test('3-product §8: near 10 million cells a decision is refused whole, and made once there is room', () => {
  const { book, lin, he } = fresh();
  he.call('careDecideTier', aDecision({ no: askedFor(lin, { customer: 'S007' }).no }));
  const { no } = askedFor(lin);
  const old = countedAt(book, 9_900_000, '2026-11-20');
  const log = tabOf(book, '操作记录');
  log.maxRows = log.values.length;
  const before = JSON.stringify([rowOf(book, 'S002'), requestLines(book), logOf(book)]);
  const decision = aDecision({ no });
  expect(issuesOf(he, 'careDecideTier', decision)).toEqual([['file full', null]]);
  expect(JSON.stringify([rowOf(book, 'S002'), requestLines(book), logOf(book)])).toBe(before);
  old.maxRows = 1;
  expect(answered(he.call('careDecideTier', decision).answer).state).toBe('approved');
  expect(logOf(book)).toHaveLength(2);
});
