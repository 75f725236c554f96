// Whom a case or a promise is about.
import { numberFinder, whomFinder } from '../../src/domain/whom';

const PEOPLE = [
  { no: 'S1', name: 'Ann Lee' },
  { no: 'S2', name: '王 芳' },
  { no: 'S3', name: '王芳' },
  { no: 'S4', name: '李娜' },
];
const find = whomFinder(PEOPLE, (person) => person);
const noOf = (customerNo: string, name: string) => find({ customerNo, name })?.no;

test.each([
  ['by number, whatever the name says', 'S4', 'Ann Lee', 'S4'],
  ['a number that nobody has is nobody, whatever the name says', 'S9', '李娜', undefined],
  ['by a number however it is typed', ' ｓ４', '', 'S4'],
  ['by a name that one has', '', '李娜', 'S4'],
  ['however it is typed', '', 'ann　LEE ', 'S1'],
  ['not by a name of two, blanks or none between', '', '王芳', undefined],
  ['not by a name that nobody has', '', '赵敏', undefined],
  ['not by nothing', '', '', undefined],
])('%s', (_, customerNo, name, wanted) => {
  expect(noOf(customerNo, name)).toBe(wanted);
});

describe('a number as people type it', () => {
  const find = numberFinder(['S001', '', 'a1', 'A1', 'B2', 'B2', 'C 3', '003', '07', '7', '0']);
  test.each<[string, number | undefined]>([
    ['S001', 0],
    ['s001', 0],
    ['Ｓ００１', 0],
    ['S 001', 0],
    ['a1', 2],
    ['A1', 3],
    ['Ａ１', undefined],
    ['a 1', undefined],
    ['B2', 4],
    ['b2', 4],
    ['c3', 6],
    ['S1', undefined],
    ['3', 7],
    ['03', 7],
    ['7', 9],
    ['007', undefined],
    ['0', 10],
    ['00', 10],
    ['30', undefined],
    ['', undefined],
  ])('%j is the one at %j', (number, at) => {
    expect(find(number)).toBe(at);
  });
});
