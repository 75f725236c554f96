import fc from 'fast-check';
import { type Cell, isBlank } from '../../../src/domain/cell';
import { parseRules } from '../../../src/domain/rule-book/parse-rules';
import { schoolPreset } from '../../../src/domain/rule-book/presets/school';

const word = fc.constantFrom<Cell>(
  ...['', 'tier', '分级', 'contact', 'position', 'hours', 'setting', 'reply', 'Key', '重点', 'any'],
  ...['fees', '职位', 'otherwise', 'at least', '每', 'between', 'open', '包含', 'days', '元', '折'],
  ...['Mon–Fri', '9-12', '4000-8000', '#REF!', '经理、总监', 15, 0, -1, 1e300, true, null],
);
const cell = fc.oneof({ weight: 5, arbitrary: word }, fc.string(), fc.double());
const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 });
const says = (row: readonly Cell[]): boolean => row.slice(0, 7).some((one) => !isBlank(one));

describe('2-rules §1: the parser', () => {
  test('never throws, and every row that says something is a statement or an issue', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const body: readonly Cell[][] = [['Rule'], ...some];
        const book = parseRules(body);
        const found = new Set([
          ...book.statements.map((statement) => statement.row),
          ...book.issues.map((issue) => issue.row),
        ]);
        const lost = body.filter((row, index) => index > 0 && says(row) && !found.has(index + 1));
        expect(lost).toEqual([]);
      }),
    );
  });

  test('a bad row more changes nothing that the other rows say', () => {
    fc.assert(
      fc.property(fc.nat(28), fc.string({ minLength: 1 }), (at, text) => {
        const preset = schoolPreset('en');
        const spoilt = [...preset.slice(0, at + 1), [`! ${text}`, 'x'], ...preset.slice(at + 1)];
        const { tiers, levels, contacts, week } = parseRules(spoilt);
        const plain = parseRules(preset);
        expect(tiers.map(({ name, needed }) => [name, needed])).toEqual(
          plain.tiers.map(({ name, needed }) => [name, needed]),
        );
        expect([levels, contacts.length, week]).toEqual([
          ...[plain.levels, plain.contacts.length, plain.week],
        ]);
      }),
    );
  });
});
