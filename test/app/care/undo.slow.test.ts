// 3-product §3: a contact can be taken back for ten minutes; the record stays and says so.
import fc from 'fast-check';
import { copyWorkbook } from '../../../src/host/model/copy-workbook';
import { insertRows } from '../../../src/host/model/structure';
import { putValue, type Workbook } from '../../../src/host/model/workbook';
import { day, tabOf } from '../../support/builders';
import { runCheckOn } from '../support/run-check';
import { smallTeam, TAB } from '../support/small-team';
import {
  aContact,
  type CareHost,
  careOn,
  checkedCare,
  customerRow,
  ourContacts,
  records,
  TODAY,
} from './support/care-host';

const start = smallTeam({ numbered: true });
checkedCare(start);
const fresh = (): CareHost => careOn(copyWorkbook(start));
const row = (book: Workbook, no: string) => customerRow(tabOf(book, TAB), '备注', no);
const states = (book: Workbook) => records(book).map(({ 记录状态: state }) => state);
const nightChanges = (book: Workbook): number => {
  const { report } = runCheckOn(copyWorkbook(book), { entry: 'nightlyCheck' });
  return report?.ok === true ? report.changed : -1;
};

describe('3-product §3, taking back', () => {
  test('the record is marked, the row goes back to what it was, the answer says so', () => {
    const care = fresh();
    const before = row(care.book, 'S001');
    const draft = aContact({ nextAppointment: '2026-12-01T10:00' });
    care.call('careLogContact', draft);
    expect(row(care.book, 'S001')).not.toEqual(before);
    const { answer } = care.call('careUndo', { key: draft.key });
    expect(row(care.book, 'S001')).toEqual(before);
    expect(states(care.book)).toEqual(['已撤销']);
    expect(answer).toMatchObject({
      ok: true,
      value: { key: draft.key, rows: [{ no: 'S001', lastContact: '2026-11-01' }] },
    });
    expect(nightChanges(care.book)).toBe(0);
  });

  test('twice is once; the same contact can be logged anew under another key', () => {
    const care = fresh();
    const draft = aContact();
    care.call('careLogContact', draft);
    const first = care.call('careUndo', { key: draft.key }).answer;
    const after = JSON.stringify(care.book.sheets);
    expect(care.call('careUndo', { key: draft.key }).answer).toEqual(first);
    expect(JSON.stringify(care.book.sheets)).toBe(after);
    care.call('careLogContact', aContact());
    expect(states(care.book)).toEqual(['已撤销', '']);
    expect(row(care.book, 'S001').最近联系).toBe(TODAY);
  });

  test('a class meeting is taken back as a whole', () => {
    const care = fresh();
    const customers = ['S001', 'S003', 'S008', 'S012', 'S013', 'S006'];
    const before = customers.map((no) => row(care.book, no));
    const draft = aContact({ customers, channel: 'class' });
    care.call('careLogContact', aContact({ customers: ['S002'] }));
    care.call('careLogContact', draft);
    care.call('careUndo', { key: draft.key });
    expect(customers.map((no) => row(care.book, no))).toEqual(before);
    expect(states(care.book)).toEqual(['', ...customers.map(() => '已撤销')]);
    expect(nightChanges(care.book)).toBe(0);
  });

  test.each([
    [10, true],
    [11, false],
  ])('after %s minutes: %s', (minutes, possible) => {
    const care = fresh();
    const draft = aContact();
    care.call('careLogContact', draft);
    care.setClock(`${TODAY}T09:${String(minutes).padStart(2, '0')}`);
    const { answer } = care.call('careUndo', { key: draft.key });
    expect(answer.ok).toBe(possible);
    if (!answer.ok) {
      expect(answer.issues).toEqual([
        { code: 'too late to undo', field: 'key', sentence: expect.stringContaining('已撤销') },
      ]);
      expect(states(care.book)).toEqual(['']);
    }
  });

  test.each([{ key: 'nobody-has-this' }, { key: '=1+1' }, {}, null, 7, 'key', [], { key: 5 }])(
    'nothing is taken back for %j',
    (request) => {
      const care = fresh();
      care.call('careLogContact', aContact());
      const before = JSON.stringify(care.book.sheets);
      const { answer } = care.call('careUndo', request);
      expect(answer.ok).toBe(false);
      expect(!answer.ok && answer.issues.every(({ sentence }) => sentence !== '')).toBe(true);
      expect(JSON.stringify(care.book.sheets)).toBe(before);
    },
  );

  test('a last contact that somebody has typed since stays', () => {
    const care = fresh();
    const draft = aContact();
    care.call('careLogContact', draft);
    const sheet = tabOf(care.book, TAB);
    const header = sheet.values.findIndex((cells) => cells?.includes('备注') === true);
    const column = sheet.values[header]?.indexOf('最近联系') ?? -1;
    putValue(sheet, header + 1, column, day('2026-11-15'));
    care.call('careUndo', { key: draft.key });
    expect(row(care.book, 'S001').最近联系).toBe('2026-11-15');
    expect(nightChanges(care.book)).toBe(0);
  });

  test('an attempt that is taken back leaves a last contact of that very day alone', () => {
    const care = fresh();
    const draft = aContact({ outcome: 'no answer' });
    care.call('careLogContact', draft);
    care.call('careLogContact', aContact());
    care.call('careUndo', { key: draft.key });
    expect(row(care.book, 'S001').最近联系).toBe(TODAY);
    expect(nightChanges(care.book)).toBe(0);
  });

  test('two contacts of one day, taken back in any order', () => {
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const care = fresh();
      const before = row(care.book, 'S001');
      const drafts = [aContact(), aContact({ channel: 'visit' })];
      for (const draft of drafts) care.call('careLogContact', draft);
      care.call('careUndo', { key: drafts[order[0] ?? 0]?.key });
      expect(row(care.book, 'S001').最近联系).toBe(TODAY);
      care.call('careUndo', { key: drafts[order[1] ?? 0]?.key });
      expect(row(care.book, 'S001')).toEqual(before);
      expect(nightChanges(care.book)).toBe(0);
    }
  });

  test('a record whose customer is gone is marked all the same', () => {
    const care = fresh();
    const draft = aContact({ customers: ['S002'] });
    care.call('careLogContact', draft);
    const sheet = tabOf(care.book, TAB);
    const at = sheet.values.findIndex((cells) => cells?.includes('S002') === true);
    sheet.values.splice(at, 1);
    expect(care.call('careUndo', { key: draft.key }).answer).toEqual({
      ok: true,
      value: { key: draft.key, rows: [] },
    });
    expect(states(care.book)).toEqual(['已撤销']);
  });
});

describe('3-product §8, taking back while others write', () => {
  const used = copyWorkbook(start);
  const saving = careOn(used);
  saving.call('careLogContact', aContact({ customers: ['S005'] }));
  const draft = aContact({ customers: ['S001'] });
  saving.call('careLogContact', draft);
  saving.call('careLogContact', aContact({ customers: ['S006'] }));
  const calm = careOn(copyWorkbook(used));
  const { result } = calm.call('careUndo', { key: draft.key });
  const wanted = JSON.stringify(records(calm.book));
  const instants = Array.from({ length: result.calls.length }, (_, index) => index);

  test('a row inserted above the records at any instant: only the record itself is marked', () => {
    const wrong = instants.flatMap((index) => {
      const care = careOn(copyWorkbook(used));
      care.onCall((moment) => {
        const sheet = ourContacts(care.book);
        if (moment.index !== index || moment.phase !== 'before' || sheet === undefined) return;
        care.host.edit((book) => insertRows(book, sheet, 1, 1));
      });
      care.call('careUndo', { key: draft.key });
      const found = JSON.stringify(records(care.book));
      return found === wanted ? [] : [`${index}: ${found}`];
    });
    expect(wrong).toEqual([]);
  });

  test('ended at any instant and sent again: as if nothing had happened', () => {
    const all = JSON.stringify(tabOf(calm.book, TAB).values);
    for (const index of instants.filter((_, at) => at % 2 === 0)) {
      const care = careOn(copyWorkbook(used));
      care.onCall((moment) => {
        if (moment.index === index && moment.phase === 'after') throw new Error('ended');
      });
      care.call('careUndo', { key: draft.key });
      care.onCall(undefined);
      expect(care.call('careUndo', { key: draft.key }).answer).toMatchObject({ ok: true });
      expect(JSON.stringify(records(care.book))).toBe(wanted);
      expect(JSON.stringify(tabOf(care.book, TAB).values)).toBe(all);
    }
  });
});

test('3-product §3: whatever is logged and taken back at once leaves the row as it was', () => {
  const outcomes = ['reached', 'refused', 'no answer', 'busy', 'wrong number'] as const;
  fc.assert(
    fc.property(
      fc.constantFrom('S001', 'S002', 'S008', 'S009', 'S012', 'S014'),
      fc.constantFrom(...outcomes),
      fc.integer({ min: 1, max: 19 }),
      fc.option(fc.integer({ min: 21, max: 30 }), { nil: null }),
      (no, outcome, on, next) => {
        const care = fresh();
        const before = row(care.book, no);
        const draft = aContact({
          ...{ customers: [no], outcome },
          happenedAt: `2026-11-${String(on).padStart(2, '0')}T10:00`,
          nextAppointment: next === null ? null : `2026-11-${next}T00:00`,
        });
        care.call('careLogContact', draft);
        care.call('careUndo', { key: draft.key });
        expect(row(care.book, no)).toEqual(before);
      },
    ),
    { numRuns: 12 },
  );
});
