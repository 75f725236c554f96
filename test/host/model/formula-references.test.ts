// References inside formulas: found, moved, and told apart from texts, names and functions.
import { mapReferences, moveRelativeRows } from '../../../src/host/model/formula-references';

const found = (formula: string): string[] => {
  const seen: string[] = [];
  mapReferences(formula, (reference) => {
    const end = ({ column, row }: { column?: number; row?: number }): string =>
      `${column ?? ''}/${row ?? ''}`;
    const to = reference.end === undefined ? '' : `:${end(reference.end)}`;
    seen.push(`${reference.sheet ?? ''}!${end(reference.start)}${to}`);
    return reference;
  });
  return seen;
};

describe('mapReferences', () => {
  test.each([
    ['=A1+$B$2', ['!0/0', '!1/1'], 'single cells'],
    ['=SUM(A2:B10)', ['!0/1:1/9'], 'a rectangle'],
    ['=TIER(B2:B,C:C,3:4)', ['!1/1:1/', '!2/:2/', '!/2:/3'], 'open ends'],
    ["='学员 表'!A1+Log!b2", ['学员 表!0/0', 'Log!1/1'], 'other sheets'],
    ["='It''s'!A1", ["It's!0/0"], 'a quote in a name'],
    ['="A1 and ""B2"""&C3', ['!2/2'], 'not inside texts'],
    ['=LOG10(A1)+CARE_RULES+TIER2(1)+ABCD1', ['!0/0'], 'not functions and names'],
    ['=AND(TRUE,1:2)', ['!/0:/1'], 'numbers alone are none'],
  ])('%s has %j: %s', (formula, references) => {
    expect(found(formula)).toEqual(references);
  });

  test.each([
    '=A1+$B$2',
    '=SUM(A2:B10,C:C,$3:4)',
    '=\'学员 表\'!A1&"A1"',
    '=TIER(B2:B,,CARE_RULES)',
  ])('leaves %s as it is when nothing changes', (formula) => {
    expect(mapReferences(formula, (reference) => reference)).toBe(formula);
  });

  test('makes a reference that is gone #REF!', () => {
    expect(mapReferences('=A1+Log!B2:C3', () => null)).toBe('=#REF!+#REF!');
  });
});

describe('moveRelativeRows', () => {
  test.each([
    ['=$H2<TODAY()', 3, '=$H5<TODAY()'],
    ['=H$2', 3, '=H$2'],
    ['=A5:A$9', -4, '=A1:A$9'],
    ['=A1', -1, '=#REF!'],
  ])('%s by %d is %s', (formula, by, moved) => {
    expect(moveRelativeRows(formula, by)).toBe(moved);
  });
});
