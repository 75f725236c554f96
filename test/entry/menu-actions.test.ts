// 3-product §3, menu: Data quality and Undo the last change, through the built script.
import { createHost, type Host } from '../../src/host/runner/host';
import { checkWords } from '../../src/i18n/check-words';
import { instantOf, runCheckOn } from '../app/support/run-check';
import { smallTeam } from '../app/support/small-team';
import { tabOf } from '../support/builders';
import { HERE, theBundle } from '../support/bundle';

const hostOn = (workbook = smallTeam({ numbered: true }), answer: 'YES' | 'NO' = 'YES'): Host =>
  createHost({
    ...{ workbook, bundle: theBundle(), zone: HERE, now: instantOf('2026-11-20') },
    answers: ({ buttons }) => (buttons.includes('YES') ? answer : 'OK'),
  });
const press = (host: Host, name: string): unknown => {
  const { value, error } = host.run(name, [], { context: 'menu' });
  expect(error).toBeUndefined();
  return value;
};

test('the menu has an item for each thing that the product offers there', () => {
  const host = hostOn();
  host.run('onOpen', [], { context: 'open' });
  const names = [...host.state.menus.values()].flatMap(({ items }) =>
    items.map((item) => item?.[1]),
  );
  expect(names).toEqual([
    ...['openSidebar', 'openForRow', 'openSetUp', 'checkNow', 'everyNight'],
    ...['showQuality', 'tryRules', 'undoLast', 'selfTest', 'showHelp'],
  ]);
});

describe('Data quality', () => {
  test('in a file that was never set up it says what to press', () => {
    expect(press(hostOn(), 'showQuality')).toBe(
      [checkWords('zh'), checkWords('en')].map(({ trouble }) => trouble.needsSetUp).join('\n'),
    );
  });

  test('turns to the tab, and writes nothing', () => {
    const book = smallTeam({ numbered: true });
    runCheckOn(book);
    const host = hostOn(book);
    const quality = tabOf(book, '资料检查');
    const before = JSON.stringify(book.sheets.map(({ values }) => values));
    expect(press(host, 'showQuality')).toBe('');
    expect(host.state.activeSheetId).toBe(quality.id);
    expect(JSON.stringify(book.sheets.map(({ values }) => values))).toBe(before);
  });
});

describe('Undo the last change', () => {
  test('with nothing to undo it says so', () => {
    const host = hostOn();
    expect(press(host, 'undoLast')).toMatchObject({ kind: 'nothing' });
    expect(host.state.alerts).toHaveLength(1);
  });

  test('a set-up of today goes after Yes and stays after No', () => {
    const book = smallTeam({ numbered: true });
    const tabs = book.sheets.map(({ name }) => name);
    runCheckOn(book);
    expect(press(hostOn(book, 'NO'), 'undoLast')).toMatchObject({ kind: 'declined' });
    expect(book.sheets.length).toBeGreaterThan(tabs.length);
    expect(press(hostOn(book, 'YES'), 'undoLast')).toMatchObject({ kind: 'set-up' });
    expect(book.sheets.map(({ name }) => name)).toEqual(tabs);
  });
});
