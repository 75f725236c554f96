// Every worked example of the rules: through the built bundle, and in cells on the host.
import { formulaOf } from '../../src/app/self-test/example';
import { EXAMPLES } from '../../src/app/self-test/examples';
import { addSheet, newWorkbook } from '../../src/host/model/workbook';
import { HERE } from '../support/bundle';
import { BOOK_EXAMPLES } from './support/book-examples';
import { calculate, call, putFormula } from './support/functions';

const examples = [...EXAMPLES(), ...BOOK_EXAMPLES];
const titled = examples.map((one) => [one.source, formulaOf(one), one.expected, one] as const);

describe('the examples through the bundle', () => {
  test.each(titled)('%s: %s → %s', (_source, _formula, expected, { name, given }) => {
    const answer = call(name, ...given);
    // A block of one row answers a column of one cell.
    expect(Array.isArray(answer) ? answer.join('\n') : answer).toBe(expected);
  });

  test('no example is there twice', () => {
    const formulas = examples.map(formulaOf);
    expect(formulas.filter((formula, i) => formulas.indexOf(formula) !== i)).toEqual([]);
  });
});

describe('the examples in cells', () => {
  const book = newWorkbook('examples', HERE);
  const sheet = addSheet(book, 'Sheet1', examples.length + 1, 3);
  examples.forEach((one, i) => {
    putFormula(sheet, `A${i + 1}`, formulaOf(one));
  });
  const cells = calculate(book);

  test.each(
    titled.map(([source, formula, expected], i) => [source, formula, expected, i] as const),
  )('%s: %s → %s', (_source, _formula, expected, i) => {
    expect(cells.at('Sheet1', `A${i + 1}`)).toBe(expected);
  });
});
