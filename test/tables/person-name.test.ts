// Who a row is, where the name stands in two columns or in one cell with a phone number.
import { splitNameAndPhone } from '../../src/tables/name-and-phone';
import { joinedName, personOf } from '../../src/tables/person-name';

describe('names in two columns', () => {
  test.each([
    ['欧阳', '文静', '欧阳文静'],
    ['Stein', 'Hannah', 'Hannah Stein'],
    ['Stein', '', 'Stein'],
    ['', 'Hannah', 'Hannah'],
    ['Ma', '小云', '小云 Ma'],
    ['', '', ''],
  ])('%j and %j are %j', (family, given, whole) => {
    expect(joinedName(family, given)).toBe(whole);
  });
});

describe('a name with a phone number behind it', () => {
  test.each([
    ['高翔 13800015001', '高翔', '13800015001'],
    ['白露13800015002', '白露', '13800015002'],
    ['江河（138-0001-5003）', '江河', '138-0001-5003'],
    ['Bo Lindgren, 555 014 0902', 'Bo Lindgren', '555 014 0902'],
    ['Ann Porter +1 555 014 0901', 'Ann Porter', '+1 555 014 0901'],
    ['Dev Nair (555) 014-0904', 'Dev Nair', '(555) 014-0904'],
    ["Siobhán O'Neill/0571-88888888", "Siobhán O'Neill", '0571-88888888'],
  ])('%s', (cell, name, phone) => {
    expect(splitNameAndPhone(cell)).toEqual({ name, phone });
  });

  test.each([
    '高翔',
    '13800015001',
    'called 2026-06-11',
    '3号楼 201',
    'Lot 4 1234',
    '2 shops, 555 014 0908',
    '',
    'x'.repeat(50_000),
    `${' '.repeat(50_000)}1`,
  ])('%# is no name with a phone', (cell) => {
    expect(splitNameAndPhone(cell)).toBeNull();
  });

  test('the number is the phone only where no column holds phones', () => {
    expect(personOf('高翔 13800015001', undefined, undefined)).toEqual({
      name: '高翔',
      phone: '13800015001',
    });
    expect(personOf('高翔 13800015001', undefined, '')).toEqual({
      name: '高翔 13800015001',
      phone: '',
    });
    expect(personOf('Stein', 'Hannah', 5550101)).toEqual({
      name: 'Hannah Stein',
      phone: '5550101',
    });
  });
});
