// The wall around the fakes: names, rights, calls and their cost, dialogs and locks.

import type { AuthMode, RunContext } from '../../../src/host/services/execution';
import {
  countOf,
  estimateMilliseconds,
  type ServiceCall,
} from '../../../src/host/services/service-call';
import { openServices } from '../support/open-services';

const asked = (target: object, member: string): unknown => Reflect.get(target, member);

describe('a member that is not in use', () => {
  test.each([
    ['SpreadsheetApp', 'openById'],
    ['LockService', 'getScriptLock'],
    ['Session', 'getEffectiveUser'],
  ])('of %s is refused by name: %s', (name, member) => {
    const { app, locks, session } = openServices();
    const target = { SpreadsheetApp: app, LockService: locks, Session: session }[name];
    expect(() => asked(target ?? {}, member)).toThrow(
      `${name}.${member} is not in the local host: src/google/used-api.ts lists what is.`,
    );
  });

  test('of a range, a rule, a menu too; what is inherited does not count', () => {
    const { app } = openServices();
    const range = app.getActiveSpreadsheet().getActiveSheet().getRange(1, 1, 1, 1);
    for (const member of ['getDisplayValues', 'toString', 'constructor']) {
      expect(() => asked(range, member)).toThrow(`SpreadsheetApp.Range.${member} is not`);
    }
    expect(() => asked(app.getUi(), 'prompt')).toThrow('Ui.prompt is not');
    expect(() => Reflect.set(range, 'note', 1)).toThrow('note =');
  });

  test('asked by a promise or an inspector is merely absent', () => {
    const { app } = openServices();
    expect([asked(app, 'then'), asked(app, 'toJSON'), Reflect.get(app, Symbol.iterator)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('2.1 wrong arguments', () => {
  test.each([
    ['getRange', [1, 1], '(number,number)', 'Sheet'],
    ['getRange', ['A1', 1, 1, 1], '(String,number,number,number)', 'Sheet'],
    ['setFrozenRows', [true], '(boolean)', 'Sheet'],
    ['setConditionalFormatRules', [null], '(null)', 'Sheet'],
    ['insertRowsAfter', [1, [2]], '(number,number[])', 'Sheet'],
    ['insertRowsAfter', [1, new Date(0)], '(number,Date)', 'Sheet'],
  ])('%s%j', (member, args, types, service) => {
    const tab = openServices().app.getActiveSpreadsheet().getActiveSheet();
    const call = asked(tab, member) as (...given: unknown[]) => unknown;
    expect(() => call(...args)).toThrow(
      `The parameters ${types} don't match the method signature for SpreadsheetApp.${service}.${member}.`,
    );
  });

  test('names the type of a Google object', () => {
    const { app } = openServices();
    const book = app.getActiveSpreadsheet();
    const call = asked(book, 'setNamedRange') as (...given: unknown[]) => unknown;
    expect(() => call(book)).toThrow('(SpreadsheetApp.Spreadsheet)');
  });
});

describe('3.4 rights', () => {
  test.each<[RunContext, AuthMode | undefined, string, string | null]>([
    [
      'formula',
      undefined,
      'book',
      'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet.',
    ],
    ['formula', undefined, 'ui', 'You do not have permission to call SpreadsheetApp.getUi.'],
    [
      'open',
      'NONE',
      'book',
      'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet.',
    ],
    ['open', 'NONE', 'menu', null],
    ['open', undefined, 'menu', null],
    ['open', undefined, 'book', null],
    ['open', undefined, 'alert', 'You do not have permission to call Ui.alert.'],
    ['edit', undefined, 'book', null],
    ['edit', undefined, 'ui', 'Cannot call SpreadsheetApp.getUi() from this context.'],
    ['trigger', undefined, 'ui', 'Cannot call SpreadsheetApp.getUi() from this context.'],
    ['trigger', undefined, 'toast', 'Cannot call Spreadsheet.toast() from this context.'],
    ['trigger', undefined, 'book', null],
    ['rpc', undefined, 'alert', null],
    ['menu', undefined, 'alert', null],
  ])('in %s (%s): %s', (context, mode, what, message) => {
    const { app } = openServices({
      context,
      ...(mode ? { mode } : {}),
      state: { answers: ['OK'] },
    });
    const actions: Readonly<Record<string, () => unknown>> = {
      book: () => app.getActiveSpreadsheet().getName(),
      ui: () => app.getUi(),
      menu: () => app.getUi().createMenu('Care').addItem('Check', 'check').addSeparator().addToUi(),
      alert: () => app.getUi().alert('Title', 'Text', app.getUi().ButtonSet.OK),
      toast: () => app.getActiveSpreadsheet().toast('Done', 'Care', 5),
    };
    const action = actions[what] ?? (() => undefined);
    if (message === null) expect(action).not.toThrow();
    else expect(action).toThrow(message);
  });
});

describe('5.8 dialogs', () => {
  test('are answered in order, drop the lock and are remembered', () => {
    const { app, locks, state } = openServices({ state: { answers: ['YES', 'NO'] } });
    const ui = app.getUi();
    const ask = () => ui.alert('Set up?', 'This tab', ui.ButtonSet.YES_NO);
    locks.getDocumentLock()?.tryLock(10);
    expect(state.lockHolder).toBeDefined();
    expect([ask() === app.getUi().Button.YES, ask() === ui.Button.NO]).toEqual([true, true]);
    expect(state.lockHolder).toBeUndefined();
    expect(state.alerts.map(({ answer }) => answer)).toEqual(['YES', 'NO']);
    expect(ask).toThrow('Nobody is here to answer the dialog "Set up?": This tab');
  });

  test('an answer needs its button', () => {
    const { app } = openServices({ state: { answers: () => 'YES' } });
    expect(() => app.getUi().alert('Done', 'All', app.getUi().ButtonSet.OK)).toThrow(
      'no button YES',
    );
  });

  test('a second menu of one name takes the place of the first', () => {
    const { app, state } = openServices();
    app.getUi().createMenu('Care').addItem('Old', 'old').addToUi();
    app.getUi().createMenu('Care').addItem('Check', 'check').addSeparator().addToUi();
    expect([...state.menus.values()]).toEqual([
      { caption: 'Care', items: [['Check', 'check'], null] },
    ]);
  });
});

describe('5.9 the lock', () => {
  test('another holder keeps it; ours may be taken twice', () => {
    const { locks, state } = openServices({ state: { lockHolder: 'another' } });
    const lock = locks.getDocumentLock();
    expect(lock?.tryLock(10)).toBe(false);
    lock?.releaseLock();
    expect(state.lockHolder).toBe('another');
    state.lockHolder = undefined;
    expect([lock?.tryLock(-1), lock?.tryLock(0), lock?.tryLock(10)]).toEqual([false, true, true]);
    lock?.releaseLock();
    expect(state.lockHolder).toBeUndefined();
  });
});

describe('trap 23: who is there', () => {
  test.each<[RunContext, string]>([
    ['menu', 'lead@example.com'],
    ['edit', ''],
    ['open', ''],
  ])('in %s it is %j', (context, email) => {
    expect(openServices({ context }).session.getActiveUser().getEmail()).toBe(email);
  });
});

describe('6 calls and their cost', () => {
  test('reads, writes and locks are priced with their cells; getters are counted apart', () => {
    const { app, locks, execution } = openServices();
    const tab = app.getActiveSpreadsheet().getActiveSheet();
    const range = tab.getRange(1, 1, 3, 2);
    range.getValues();
    range.clearContent();
    tab.getLastRow();
    locks.getDocumentLock()?.tryLock(1);
    app.flush();
    expect(execution.calls).toEqual([
      { price: 'read', service: 'Range', member: 'getValues', cells: 6 },
      { price: 'write', service: 'Range', member: 'clearContent', cells: 6 },
      { price: 'read', service: 'Sheet', member: 'getLastRow', cells: 0 },
      { price: 'lock', service: 'Lock', member: 'tryLock', cells: 0 },
      { price: 'flush', service: 'SpreadsheetApp', member: 'flush', cells: 0 },
    ]);
    expect(execution.cheap).toBe(4);
  });

  test('a call that fails counts too', () => {
    const { app, execution } = openServices();
    const range = app.getActiveSpreadsheet().getActiveSheet().getRange(1, 1, 1, 1);
    expect(() => range.setValues([['a'], ['b']])).toThrow();
    expect(execution.calls).toHaveLength(1);
  });

  const call = (price: ServiceCall['price'], cells = 0): ServiceCall => ({
    price,
    cells,
    service: '',
    member: '',
  });
  test.each([
    [[call('read', 1_000_000)], 1, 300 + 100 + 10_000],
    [[call('read', 1_000_001)], 2, 300 + 200 + 10_000.01],
    [[call('write', 1000), call('write', 1000)], 2, 300 + 2 + 80],
    [[call('write', 100), call('read', 100)], 2, 300 + 1 + 4 + 300 + 100 + 1],
    [[call('write', 100), call('flush'), call('read', 100)], 3, 300 + 1 + 4 + 300 + 100 + 1],
    [[call('lock')], 1, 340],
  ])('%j', (calls, count, milliseconds) => {
    expect(countOf(calls)).toBe(count);
    expect(estimateMilliseconds(calls, 0)).toBeCloseTo(milliseconds, 6);
    expect(estimateMilliseconds(calls, 7)).toBeCloseTo(milliseconds + 7, 6);
  });

  test('a moment comes before and after each priced call', () => {
    const moments: string[] = [];
    const { app } = openServices({
      state: {
        onServiceCall: ({ phase, index, call: { member } }) =>
          moments.push(`${phase} ${index} ${member}`),
      },
    });
    const tab = app.getActiveSpreadsheet().getActiveSheet();
    tab
      .getRange(1, 1, 1, 1)
      .setValues([['a']])
      .getValues();
    expect(moments).toEqual([
      'before 0 setValues',
      'after 0 setValues',
      'before 1 getValues',
      'after 1 getValues',
    ]);
  });
});
