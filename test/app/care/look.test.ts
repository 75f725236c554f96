// 3-product §3: the panel opens on today's list, shows a card, follows the selection. Nothing is written.

import type { Answer, Card, IndexLine, Opened, Selection } from '../../../src/app/care/wire';
import { TODAY_COLUMNS } from '../../../src/app/check/today';
import { insertColumns, insertRows } from '../../../src/host/model/structure';
import { type ModelValue, putValue } from '../../../src/host/model/workbook';
import { aCustomerSheet, addTab, day, tabOf } from '../../support/builders';
import { runCheckOn } from '../support/run-check';
import { smallTeam, TAB } from '../support/small-team';
import { aContact, type CareHost, checkedCare } from './support/care-host';
import { aCase } from './support/case-host';

const value = <Value>(answer: unknown): Value => {
  const given = answer as Answer<Value>;
  if (!given.ok) throw new Error(JSON.stringify(given.issues));
  return given.value;
};
const everything = (care: CareHost): string =>
  JSON.stringify(care.host.workbook.sheets.map(({ name, values }) => [name, values]));

describe('3-product §3, the list', () => {
  const care = checkedCare(smallTeam({ numbered: true }));
  const before = everything(care);
  const opened = value<Opened>(care.call('careOpen', {}).answer);

  test('is that of the tab Today, in its order, with tier, kind and date', () => {
    const today = tabOf(care.host.workbook, '今日待办');
    // The lead's list stands below all others, and in the tab only.
    const lead = today.values.findIndex((row) => String(row?.[0]).startsWith('▸ 客服负责人'));
    expect(lead).toBeGreaterThan(3);
    const names = today.values
      .slice(3, lead)
      .flatMap((row) => (row?.[TODAY_COLUMNS.name] ? [row[TODAY_COLUMNS.name]] : []));
    expect(opened.lines.map(({ name }) => name)).toEqual(names);
    expect(names.length).toBeGreaterThan(1);
    expect(opened.lines.every(({ no, tier, why }) => no !== '' && tier !== '' && why !== '')).toBe(
      true,
    );
    expect(new Set(opened.lines.map(({ kind }) => kind)).size).toBeGreaterThan(1);
    expect(opened.banners).toEqual([]);
    expect(opened.language).toBe('zh');
    expect(everything(care)).toBe(before);
  });

  test('2-rules §7: an appointment of today, or one that was missed, is one, whatever the word', () => {
    const at = checkedCare(smallTeam({ numbered: true }), { now: '2026-11-25T09:00' });
    const lines = value<Opened>(at.call('careOpen', {}).answer).lines;
    expect(lines.find(({ no }) => no === 'S012')).toMatchObject({
      ...{ kind: 'appointment', status: 'today', due: '2026-11-25' },
    });
    const late = checkedCare(smallTeam({ numbered: true }), { now: '2026-11-27T09:00' });
    const after = value<Opened>(late.call('careOpen', {}).answer).lines;
    expect(after.find(({ no }) => no === 'S012')).toMatchObject({
      ...{ kind: 'appointment', status: 'overdue' },
    });
    expect(after.filter(({ kind }) => kind === 'overdue').length).toBeGreaterThan(1);
  });

  test('2-rules §7: who was called in vain yesterday and is not due yet is a retry', () => {
    const book = smallTeam({ numbered: true });
    const log = tabOf(book, '跟进记录');
    const tried = (no: string, at: string): void => {
      log.values.push([day(at), no, null, '无人接听', '电话', null]);
    };
    tried('S013', '2026-11-19 18:00');
    const kinds = value<Opened>(checkedCare(book).call('careOpen', {}).answer).lines;
    expect(kinds.find(({ no }) => no === 'S013')).toMatchObject({
      ...{ kind: 'retry', status: 'fine', statusWord: '再次联系', done: false },
    });
    expect(kinds.filter(({ kind }) => kind === 'retry').length).toBe(1);
  });

  test('people: me, who has work, who owns customers, who stands in Staff', () => {
    const book = smallTeam({ numbered: true });
    addTab(book, '员工', [
      ['姓名', '邮箱', '角色'],
      ['周经理', 'zhou@example.com', '经理'],
    ]);
    const at = checkedCare(book);
    at.call('careChooseName', { name: '新同事' });
    const { people, me } = value<Opened>(at.call('careOpen', {}).answer);
    expect(me).toEqual({ email: '', name: '新同事', role: 'staff' });
    expect(people[0]).toBe('新同事');
    expect([...people].sort()).toEqual(['新同事', '林老师', '何老师', '周经理'].sort());
  });

  test('a ticked line is done', () => {
    const at = checkedCare(smallTeam({ numbered: true }));
    const sheet = tabOf(at.host.workbook, '今日待办');
    const row = sheet.values.findIndex((cells) => cells?.[TODAY_COLUMNS.key] === 'S001');
    putValue(sheet, row, TODAY_COLUMNS.done, true);
    const { lines } = value<Opened>(at.call('careOpen', {}).answer);
    expect(lines.filter(({ done }) => done).map(({ no }) => no)).toEqual(['S001']);
  });

  test('a line is done once its customer was logged, and no other', () => {
    const [first] = opened.lines;
    if (first === undefined) throw new Error('nobody is in the list');
    const other = checkedCare(smallTeam({ numbered: true }));
    value(other.call('careLogContact', aContact({ customers: [first.no] })).answer);
    const again = value<Opened>(other.call('careOpen', {}).answer);
    expect(again.lines.filter(({ done }) => done).map(({ no }) => no)).toEqual([first.no]);
  });

  test('5.9: a copy of the file has an id of its own, and that is said', () => {
    const copied = checkedCare(smallTeam({ numbered: true }));
    copied.book.id = 'local-copy';
    expect(value<Opened>(copied.call('careOpen', {}).answer).banners).toMatchObject([
      { code: 'copy', sentence: expect.stringContaining('副本') },
    ]);
  });

  /** Writes into *last contact* of a customer, as a person does. */
  const typed = (care: CareHost, no: string, cell: ModelValue): Opened => {
    const sheet = tabOf(care.host.workbook, TAB);
    const header = sheet.values.find((cells) => cells?.includes('最近联系')) ?? [];
    const row = sheet.values.findIndex((cells) => cells?.[header.indexOf('学号')] === no);
    putValue(sheet, row, header.indexOf('最近联系'), cell);
    return value<Opened>(care.call('careOpen', {}).answer);
  };
  const doneIn = ({ lines }: Opened): readonly string[] =>
    lines.filter(({ done }) => done).map(({ no }) => no);

  test.each([
    ['a date', day('2026-11-20')],
    ['a text', '11月20日'],
  ])('a line is done once its day was typed into last contact: %s', (_, cell) => {
    expect(doneIn(typed(checkedCare(smallTeam({ numbered: true })), 'S001', cell))).toEqual([
      'S001',
    ]);
  });

  test.each([
    ['yesterday', day('2026-11-19')],
    ['a day that has not come', day('2026-11-23')],
    ['no date', '上周五'],
  ])('%s in last contact leaves the line open', (_, cell) => {
    expect(doneIn(typed(checkedCare(smallTeam({ numbered: true })), 'S001', cell))).toEqual([]);
  });

  test('2-rules §7: cases of a register of the team’s own stand first, late before at risk', () => {
    const book = smallTeam({ numbered: true });
    addTab(book, '投诉与意见', [
      ['收到时间', '学员', '类型', '内容', '状态'],
      [day('2026-11-19 15:00'), '陈静', '意见', '作业少一点', '处理中'],
      [day('2026-11-18 09:00'), '刘洋', '投诉', '换老师没有通知', '处理中'],
      [day('2026-11-18 09:00'), '王芳', '投诉', '两位同名', '处理中'],
    ]);
    const at = checkedCare(book);
    value(at.call('careLogCase', aCase({ customer: 'S005' })).answer);
    const first = value<Opened>(at.call('careOpen', {}).answer).lines.slice(0, 5);
    expect(first.map(({ kind, no, name, caseNo }) => [kind, no, name, caseNo === ''])).toEqual([
      // Two have this name: nobody is guessed.
      ['case late', '', '王芳', true],
      ['case late', 'S006', '刘洋', true],
      ['case at risk', 'S005', '张伟', false],
      ['case at risk', 'S007', '陈静', true],
      [expect.not.stringContaining('case'), expect.anything(), expect.anything(), true],
    ]);
    // After the next check our case stands in Today, too, and still once in the list.
    expect(runCheckOn(at.host.workbook, { asOf: '2026-11-20' }).report?.ok).toBe(true);
    const again = value<Opened>(at.call('careOpen', {}).answer).lines.slice(0, 4);
    expect(again.map(({ no }) => no)).toEqual(['', 'S006', 'S005', 'S007']);
  });

  test('a list of the day before yesterday is said to be old', () => {
    const old = checkedCare(smallTeam({ numbered: true }));
    old.host.state.now += 2 * 86_400_000;
    expect(value<Opened>(old.call('careOpen', {}).answer).banners).toEqual([
      { code: 'stale', sentence: expect.stringContaining('2026-11-20') },
    ]);
  });
});

describe('2-rules §1: rules with an error are said above the list', () => {
  /** How often key customers are called, as somebody types it. */
  const withCadence = (text: string): CareHost => {
    const care = checkedCare(smallTeam({ numbered: true }));
    const rules = tabOf(care.host.workbook, '服务规则');
    const row = rules.values.findIndex((cells) => cells?.[0] === '联系');
    putValue(rules, row, 4, text);
    return care;
  };
  const bannersOf = (care: CareHost): Opened['banners'] =>
    value<Opened>(care.call('careOpen', {}).answer).banners;

  test('at once, with the day of the rules that stay in force', () => {
    expect(bannersOf(withCadence('经常'))).toEqual([
      {
        code: 'rule book',
        sentence: '规则有 1 处错误，仍按 2026-11-20 的规则执行：请改正“服务规则”里标为“错误”的行。',
      },
    ]);
    expect(bannersOf(withCadence('7'))).toEqual([]);
  });

  test('without earlier rules: what can be read is in force', () => {
    const care = withCadence('经常');
    const { sheets } = care.host.workbook;
    sheets.splice(sheets.indexOf(tabOf(care.host.workbook, '生效规则')), 1);
    expect(bannersOf(care)).toEqual([
      { code: 'rule book', sentence: expect.stringContaining('先按能识别的行执行') },
    ]);
  });

  test('an unfinished row is no error', () => {
    const care = checkedCare(smallTeam({ numbered: true }));
    tabOf(care.host.workbook, '服务规则').values.push(['联系', '重点', '', '', '', '', '']);
    expect(bannersOf(care)).toEqual([]);
  });

  test.each(['15', '经常'])('3-product §8: opening takes 15 service calls at most (%s)', (text) => {
    const care = withCadence(text);
    value(care.call('careLogCase', aCase({ receivedAt: '2026-11-18T10:00' })).answer);
    value(care.call('careLogContact', aContact({ customers: ['S001'] })).answer);
    const { answer, result } = care.call('careOpen', {});
    expect(value<Opened>(answer).lines[0]).toMatchObject({ kind: 'case late' });
    expect(result.callCount).toBeLessThanOrEqual(15);
  });
});

describe('3-product §3, the card', () => {
  const care = checkedCare(smallTeam({ numbered: true }));
  const [line] = value<Opened>(care.call('careOpen', {}).answer).lines;
  const no = line?.no ?? '';

  test('says who, how they stand, what was said, what is owed, and the date after a talk today', () => {
    const card = value<Card>(care.call('careCard', { no }).answer);
    expect(card).toMatchObject({
      no,
      name: line?.name,
      tier: line?.tier,
      statusWord: line?.statusWord,
    });
    expect(card.why).toBe(line?.why);
    expect(card.nextCall).toBe(line?.due);
    expect(card.tierWhy).not.toBe('');
    expect(card.services).toContain('; ');
    expect(card.suggestedNext && card.suggestedNext > '2026-11-20').toBe(true);
  });

  test('shows what was just logged, first, with its summary; a promise stays open', () => {
    value(
      care.call(
        'careLogContact',
        aContact({
          customers: [no],
          summary: '想换班',
          promised: '发课表',
          promisedUntil: '2026-11-24',
        }),
      ).answer,
    );
    const card = value<Card>(care.call('careCard', { no }).answer);
    expect(card.trail[0]).toEqual({
      at: expect.stringMatching(/^2026-11-20T/),
      ...{ by: '林老师', outcome: '已沟通', channel: '电话', summary: '想换班' },
    });
    expect(card.promises).toEqual([{ what: '发课表', until: '2026-11-24' }]);
    expect(card.lastContact).toBe('2026-11-20');
  });

  test('open promises: what is due first stands first, what has no day last', () => {
    const at = checkedCare(smallTeam({ numbered: true }));
    const promised = (what: string, until: string | null): void => {
      const draft = aContact({ customers: ['S005'], promised: what, promisedUntil: until });
      value(at.call('careLogContact', draft).answer);
    };
    promised('寄教材', null);
    promised('回电话', '2026-12-01');
    promised('发课表', '2026-11-24');
    expect(value<Card>(at.call('careCard', { no: 'S005' }).answer).promises).toEqual([
      { what: '发课表', until: '2026-11-24' },
      { what: '回电话', until: '2026-12-01' },
      { what: '寄教材', until: null },
    ]);
  });

  test('of nobody is refused with a sentence', () => {
    expect(care.call('careCard', { no: 'S999' }).answer).toMatchObject({
      ok: false,
      issues: [{ code: 'no such customer', sentence: expect.stringContaining('S999') }],
    });
    expect(care.call('careCard', { no: 7 }).answer).toMatchObject({ ok: false });
  });
});

describe('M4.3, M4.8: what they like, and who belongs together', () => {
  const HEADERS = [
    '学号',
    '姓名',
    '电话',
    '职务',
    '缴费金额',
    '报班时长',
    '所属家庭',
    '沟通偏好',
    '跟进人',
  ];
  const PEOPLE: readonly (readonly string[])[] = [
    ['S001', '陈洁', '13800000001', '', '陈家', '19:00 以后'],
    ['S002', '陈小明', '13800000002', '', '陈家', ''],
    ['S003', '刘洋', '13800000003', '', '', ''],
    ['S004', '刘小军', '13800000004', '', '刘洋', ''],
    ['S005', '刘小红', '13800000005', '', 'S003', ''],
  ];
  const family = (more = 0): CareHost => {
    const extra = Array.from({ length: more }, (_, i) => [
      ...[`T${i}`, `周${i}`, '13900000000', '', i < 14 ? '陈家' : '', ''],
    ]);
    const rows = [...PEOPLE, ...extra].map(([no, name, phone, position, belongs, likes]) => [
      ...[no ?? '', name ?? '', phone ?? '', position ?? '', 5000, 3, belongs ?? '', likes ?? ''],
      '林老师',
    ]);
    return checkedCare(aCustomerSheet({ headers: HEADERS, rows }));
  };
  const person = (i: number) => {
    const [no = '', name = '', phone = ''] = PEOPLE[i] ?? [];
    return { no, name, phone, owner: '林老师' };
  };
  const cardOf = (care: CareHost, no: string): Card =>
    value<Card>(care.call('careCard', { no }).answer);

  test('a household by one text, with what one of them likes', () => {
    expect(cardOf(family(), 'S001')).toMatchObject({
      preferences: [{ name: '沟通偏好', text: '19:00 以后' }],
      linked: { belongsTo: '陈家', head: null, others: [person(1)], more: 0 },
    });
  });

  test('somebody who belongs to a customer, by name or number; and the one they belong to', () => {
    const care = family();
    expect(cardOf(care, 'S004').linked).toEqual({
      ...{ belongsTo: '刘洋', head: person(2), others: [person(4)], more: 0 },
    });
    expect(cardOf(care, 'S005').linked).toEqual({
      ...{ belongsTo: 'S003', head: person(2), others: [person(3)], more: 0 },
    });
    expect(cardOf(care, 'S003')).toMatchObject({
      preferences: [],
      linked: { belongsTo: '', head: null, others: [person(3), person(4)], more: 0 },
    });
  });

  test('of many the first twelve are named, and how many more there are', () => {
    const { others, more } = cardOf(family(14), 'S001').linked;
    expect([others.length, more]).toEqual([12, 3]);
  });

  test('costs no call in a tab that is read whole, and at most five in a larger one', () => {
    const callsOf = (care: CareHost): number => {
      const { answer, result } = care.call('careCard', { no: 'S001' });
      expect(value<Card>(answer).linked.others.map(({ no }) => no)).toContain('S002');
      return result.callCount;
    };
    const without = (care: CareHost): CareHost => {
      const sheet = care.host.workbook.sheets[0];
      for (const row of sheet?.values ?? []) if (row?.[6] === '陈家') row[6] = null;
      return care;
    };
    const plain = without(family()).call('careCard', { no: 'S001' }).result.callCount;
    expect(callsOf(family())).toBe(plain);
    const large = (): CareHost => {
      const care = family();
      const sheet = care.host.workbook.sheets[0];
      if (sheet !== undefined) Object.assign(sheet, { maxRows: 20_000, maxColumns: 26 });
      const { values } = sheet ?? { values: [] };
      values[19_990] = ['S9', '末位'];
      return care;
    };
    const quiet = without(large()).call('careCard', { no: 'S001' }).result.callCount;
    expect(callsOf(large()) - quiet).toBe(4);
    // One more where there is a calendar of official days.
    expect([7, 8]).toContain(plain);
    expect(quiet - plain).toBe(3);
  });
});

describe('3-product §3, the selected row and the search', () => {
  const care = checkedCare(smallTeam({ numbered: true }));
  const lines = value<readonly IndexLine[]>(care.call('careIndex', {}).answer);

  test('everybody with a number can be found, with name and owner', () => {
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.every(({ no, name }) => no !== '' && name !== '')).toBe(true);
    expect(new Set(lines.map(({ no }) => no)).size).toBe(lines.length);
  });

  test('the number of the selected row; blank on a header or another tab', () => {
    const sheet = tabOf(care.host.workbook, TAB);
    const [wanted] = lines;
    const row = sheet.values.findIndex((cells) => cells?.includes(wanted?.no ?? ''));
    const select = (sheetId: number, at: number): Selection => {
      care.host.state.activeSheetId = sheetId;
      care.host.state.selections.set(sheetId, { row: at, column: 0, rows: 1, columns: 1 });
      return value<Selection>(care.call('careSelection', {}).answer);
    };
    expect(select(sheet.id, row)).toEqual({ sheet: sheet.id, row: row + 1, no: wanted?.no });
    expect(select(sheet.id, 0).no).toBe('');
    expect(select(tabOf(care.host.workbook, '服务规则').id, 3).no).toBe('');
  });

  test('asked again it takes three service calls, also after columns and rows have moved', () => {
    const at = checkedCare(smallTeam({ numbered: true }));
    const sheet = tabOf(at.host.workbook, TAB);
    at.host.state.activeSheetId = sheet.id;
    const select = (no: string): { no: string; calls: number } => {
      const row = sheet.values.findIndex((cells) => cells?.includes(no));
      at.host.state.selections.set(sheet.id, { row, column: 2, rows: 1, columns: 1 });
      const { answer, result } = at.call('careSelection', {});
      return { no: value<Selection>(answer).no, calls: result.callCount };
    };
    expect(select('S003').no).toBe('S003');
    expect(select('S004')).toEqual({ no: 'S004', calls: 3 });
    at.host.edit((book) => insertColumns(book, sheet, 0, 1));
    expect(select('S005').no).toBe('S005');
    at.host.edit((book) => insertRows(book, sheet, 0, 2));
    expect(select('S006').no).toBe('S006');
    expect(select('S007')).toEqual({ no: 'S007', calls: 3 });
    at.host.state.activeSheetId = tabOf(at.host.workbook, '服务规则').id;
    expect(at.call('careSelection', {}).result.callCount).toBe(1);
  });
});
