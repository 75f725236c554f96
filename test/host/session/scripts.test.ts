// 4-host "Page": menus, dialogs that wait, triggers, calls of the sidebar, the clock, what is counted.
import type { Action } from '../../../src/host/session/page-state';
import { NOW, testSession } from './support';

const menu = (name: string): Action => ({ kind: 'menu', name });

describe('the menu', () => {
  test('is built by onOpen; what else the script has can be started as a trigger', () => {
    const { session } = testSession(`
      function onOpen() {
        SpreadsheetApp.getUi().createMenu('Care').addItem('Check', 'check').addSeparator().addToUi();
      }
      function check() {}
      function onEdit() {}
      function nightly() {}
      function careOpen() {}
      /** @customfunction */
      function TIER() {}
    `);
    const { menus, triggers } = session.state();
    expect(menus).toEqual([{ caption: 'Care', items: [['Check', 'check'], null] }]);
    expect(triggers).toEqual(['nightly']);
  });

  test('an item that fails tells its message; what it wrote stays, and can be undone', () => {
    const { act, notices, texts } = testSession(`function go() {
      SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(1, 1, 1, 1).setValues([['x']]);
      throw new TypeError('no rules');
    }`);
    act(menu('go'));
    expect(notices).toEqual([
      { kind: 'error', title: 'TypeError', message: 'no rules', seconds: 0 },
    ]);
    expect(texts(0, 1, 1)).toEqual([['x']]);
    act({ kind: 'undo' });
    expect(texts(0, 1, 1)).toEqual([['']]);
  });

  test('toasts are heard once', () => {
    const { act, notices } = testSession(
      `function go() { SpreadsheetApp.getActiveSpreadsheet().toast('Done', 'Care', 15); }`,
    );
    act(menu('go'));
    act({ kind: 'undo' });
    expect(notices).toEqual([{ kind: 'toast', title: 'Care', message: 'Done', seconds: 15 }]);
  });

  test('a mail is shown and sent nowhere; without the second manifest it is refused', () => {
    const code = `function go() { MailApp.sendEmail('he@example.com', '今日待办', '共 3 项'); }`;
    const scope = 'https://www.googleapis.com/auth/script.send_mail';
    const { act, notices } = testSession(code, [], undefined, [scope]);
    act(menu('go'));
    expect(notices).toEqual([
      {
        ...{ kind: 'toast', title: '✉ he@example.com', seconds: -1 },
        message: '本地主机，没有发出。 Not sent: this is the local host.\n今日待办\n\n共 3 项',
      },
    ]);
    const bare = testSession(code);
    bare.act(menu('go'));
    expect(bare.notices[0]?.message).toContain(
      'You do not have permission to call MailApp.sendEmail',
    );
  });

  test('a script sees the tab and the cells that are selected', () => {
    const { act, notices } = testSession(`function go() {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
      SpreadsheetApp.getActiveSpreadsheet().toast(
        range.getSheet().getName() + range.getA1Notation(), 'Care', 1);
    }`);
    act({ kind: 'select', tab: 1, range: { row: 4, column: 1, rows: 2, columns: 1 } });
    act(menu('go'));
    expect(notices[0]?.message).toBe('LogB5:B6');
  });
});

describe('a trigger button', () => {
  const CODE = `
    function install() {
      ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create();
      const ui = SpreadsheetApp.getUi();
      ui.alert('Done', 'ok', ui.ButtonSet.OK);
    }
    function hourly(event) {
      const ids = ScriptApp.getProjectTriggers().map((one) => one.getUniqueId());
      throw new Error([ids.length, ids[0] === event.triggerUid].join());
    }
  `;

  test('fires the installed trigger; without one, one that is made as by hand', () => {
    const { act, notices } = testSession(CODE);
    const fire: Action = { kind: 'trigger', name: 'hourly' };
    act(fire);
    act(fire);
    expect(notices.map(({ message }) => message)).toEqual(['1,true', '1,true']);
  });

  test('a script that waits for an answer has installed its trigger once', () => {
    const { act, notices } = testSession(CODE);
    act(menu('install'));
    act({ kind: 'answer', answer: 'OK' });
    act({ kind: 'trigger', name: 'hourly' });
    expect(notices.map(({ message }) => message)).toEqual(['1,true']);
  });
});

describe('5.8 a dialog', () => {
  const CODE = `
    function ask() {
      const book = SpreadsheetApp.getActiveSpreadsheet();
      const sheet = book.getActiveSheet();
      const ui = SpreadsheetApp.getUi();
      const number = Math.random();
      book.toast('before', 'Care', 1);
      sheet.getRange(1, 1, 1, 2).setValues([[number, Date.now()]]);
      const first = ui.alert('First', 'Number ' + number, ui.ButtonSet.YES_NO);
      sheet.getRange(2, 1, 1, 1).setValues([[first === ui.Button.YES ? 'yes' : 'no']]);
      try {
        ui.alert('Second', 'Read this', ui.ButtonSet.OK);
      } catch (error) {
        sheet.getRange(3, 1, 1, 1).setValues([['caught']]);
      }
      sheet.getRange(4, 1, 1, 1).setValues([['end']]);
      return number;
    }
    function count() { return SpreadsheetApp.getActiveSpreadsheet().getSheets().length; }
  `;

  test('waits: nothing is written, nobody hears anything, and the question is there', () => {
    const { act, session, texts, notices } = testSession(CODE);
    act(menu('ask'));
    expect(session.state().question).toMatchObject({
      title: 'First',
      buttons: ['YES', 'NO', 'CLOSE'],
    });
    expect(texts(0, 4, 2).flat().join('')).toBe('');
    expect(notices).toEqual([]);
    expect(session.state()).toMatchObject({ canUndo: false, runs: [] });
  });

  test('answered: the script comes to the same place with the same numbers, and goes on', () => {
    const { act, session, texts, notices } = testSession(CODE);
    act(menu('ask'));
    const asked = session.state().question?.prompt;
    act({ kind: 'answer', answer: 'YES' });
    expect(session.state().question).toMatchObject({ title: 'Second', buttons: ['OK', 'CLOSE'] });
    expect(texts(0, 4, 2).flat().join('')).toBe('');
    act({ kind: 'answer', answer: 'OK' });
    expect(session.state().question).toBeNull();
    const [[number, now] = [], [answer] = [], [third] = [], [end] = []] = texts(0, 4, 2);
    expect([answer, third, end]).toEqual(['yes', '', 'end']);
    expect([`Number ${number}`.slice(0, 12), now]).toEqual([asked?.slice(0, 12), `${NOW}`]);
    expect(notices.map(({ message }) => message)).toEqual(['before']);
    act({ kind: 'undo' });
    expect(texts(0, 4, 2).flat().join('')).toBe('');
  });

  test.each(['NO', 'CLOSE'] as const)('%s is no Yes', (answer) => {
    const { act, texts } = testSession(CODE);
    act(menu('ask'));
    act({ kind: 'answer', answer });
    act({ kind: 'answer', answer: 'CLOSE' });
    expect(texts(0, 2, 1)[1]).toEqual(['no']);
  });

  test('two runs do not draw the same random numbers', () => {
    const { act, session } = testSession(CODE);
    const prompts = [1, 2].map(() => {
      act(menu('ask'));
      const prompt = session.state().question?.prompt;
      act({ kind: 'answer', answer: 'NO' });
      act({ kind: 'answer', answer: 'OK' });
      return prompt;
    });
    expect(prompts[0]).not.toBe(prompts[1]);
  });

  test('while it waits nothing else is done', async () => {
    const { act, session } = testSession(CODE);
    act(menu('ask'));
    const others: Action[] = [
      menu('count'),
      { kind: 'undo' },
      { kind: 'type', tab: 0, row: 0, column: 0, texts: [['x']] },
    ];
    for (const action of others) expect(() => act(action)).toThrow('waits for its answer');
    expect(await session.call('count', [])).toMatchObject({ ok: false });
  });

  test('of a call of the sidebar: its answer comes after the person’s', async () => {
    const { act, session } = testSession(CODE);
    let reply: unknown = 'none yet';
    const called = session.call('ask', []).then((answer) => {
      reply = answer;
    });
    await Promise.resolve();
    expect(reply).toBe('none yet');
    act({ kind: 'answer', answer: 'NO' });
    act({ kind: 'answer', answer: 'OK' });
    await called;
    expect(reply).toMatchObject({ ok: true });
  });

  test('an answer that nobody waits for does nothing', () => {
    const { act, session } = testSession(CODE);
    act({ kind: 'answer', answer: 'YES' });
    expect(session.state().runs).toEqual([]);
  });
});

describe('the sidebar', () => {
  const CODE = `
    function show() {
      SpreadsheetApp.getUi().showSidebar(
        HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Care'));
    }
    function add(text) {
      SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1, 1, 1).setValues([[text]]);
      return { ok: true };
    }
    function fail() { throw new Error('no'); }
    function look() { return SpreadsheetApp.getActiveSpreadsheet().getSheets().length; }
  `;

  test('is shown by a menu item, anew each time, and can be closed', () => {
    const { act, session } = testSession(CODE);
    act(menu('show'));
    expect(session.state().sidebar).toEqual({ title: 'Care', number: 1 });
    expect(session.sidebarPage()).toBe('<p>Hi</p>');
    act(menu('show'));
    expect(session.state().sidebar?.number).toBe(2);
    act({ kind: 'close sidebar' });
    expect(session.state().sidebar).toBeNull();
  });

  test('calls functions: a write is seen and can be undone, an error is its own', async () => {
    const { act, session, texts, notices } = testSession(CODE);
    expect(await session.call('add', ['Li'])).toEqual({ ok: true, answer: '{"ok":true}' });
    expect(texts(0, 1, 1)).toEqual([['Li']]);
    expect(await session.call('fail', [])).toMatchObject({ ok: false, message: 'no' });
    expect(notices).toEqual([]);
    act({ kind: 'undo' });
    expect(texts(0, 1, 1)).toEqual([['']]);
  });

  test('a call that only reads leaves nothing to undo', async () => {
    const { session } = testSession(CODE);
    expect(await session.call('look', [])).toEqual({ ok: true, answer: '2' });
    expect(session.state().canUndo).toBe(false);
  });
});

describe('what is counted', () => {
  test('the last runs, newest first, one line for the same thing again; the sum of all', async () => {
    const { act, session } = testSession(`
      function read() { SpreadsheetApp.getActiveSpreadsheet().getSheets(); }
      function nightly(e) { SpreadsheetApp.getActiveSpreadsheet().getSheets(); read(); }
      function bad() { throw new Error('x'); }
    `);
    act({ kind: 'trigger', name: 'nightly' });
    await session.call('read', []);
    await session.call('read', []);
    act(menu('bad'));
    const { runs, serviceCalls } = session.state();
    expect(runs.map(({ name, serviceCalls: calls, failed }) => [name, calls, failed])).toEqual([
      ['bad', 0, true],
      ['read', 1, false],
      ['nightly', 2, false],
    ]);
    expect(runs[2]?.modelMilliseconds).toBeGreaterThan(300);
    expect(serviceCalls).toBe(4);
  });
});

describe('the clock', () => {
  const CODE = `function now() { SpreadsheetApp.getActiveSpreadsheet().toast('' + Date.now(), 'Care', 1); }`;

  test('can be set: scripts, TODAY() and highlights follow', () => {
    const { act, session, texts, notices } = testSession(CODE, [['=TODAY()', '2026']], (sheet) => {
      sheet.values[0]?.splice(1, 1, { kind: 'date', serial: 46_085 });
      sheet.rules.push({
        criteria: 'CUSTOM_FORMULA',
        values: ['=B1<TODAY()'],
        ranges: [{ row: 0, column: 1, rows: 1, columns: 1 }],
        background: '#ff0000',
      });
    });
    const colour = (): string | undefined =>
      session.cells(0, { row: 0, column: 1, rows: 1, columns: 1 })[0]?.[0]?.background;
    expect([texts(0, 1, 1)[0], colour()]).toEqual([['2026-11-20'], '#ff0000']);
    act({ kind: 'clock', wall: '2026-03-04T08:30', running: false });
    expect([texts(0, 1, 1)[0], colour()]).toEqual([['2026-03-04'], undefined]);
    expect(session.state().clock).toMatchObject({ wall: '2026-03-04T08:30', running: false });
    act(menu('now'));
    expect(notices[0]?.message).toBe(`${new Date(2026, 2, 4, 8, 30).getTime()}`);
  });

  test('no moment is refused', () => {
    const { act } = testSession(CODE);
    const wrong: Action = { kind: 'clock', wall: 'soon', running: true };
    expect(() => act(wrong)).toThrow('soon is no moment');
  });

  test('tells a trigger the moment in UTC', () => {
    const { act, notices } = testSession(
      `function night(e) { throw new Error(JSON.stringify(e)); }`,
    );
    act({ kind: 'trigger', name: 'night' });
    expect(JSON.parse(notices[0]?.message ?? '')).toEqual({
      triggerUid: '7001009',
      timezone: 'UTC',
      year: 2026,
      month: 11,
      'day-of-month': 20,
      'day-of-week': 5,
      'week-of-year': 47,
      hour: 4,
      minute: 0,
      second: 0,
    });
  });
});

describe('a workbook', () => {
  test('is saved and opened again: cells, formulas, formats', async () => {
    const { act, session, texts } = testSession('', [
      ['Name', '=1+1'],
      ['Li', 3],
    ]);
    act({ kind: 'type', tab: 0, row: 2, column: 0, texts: [['2026-03-04', "'001"]] });
    const before = texts(0, 3, 2);
    const { name, bytes } = await session.save();
    expect(name).toBe('School.xlsx');
    act({ kind: 'clear', tab: 0, range: { row: 0, column: 0, rows: 3, columns: 2 } });
    expect(await session.open(bytes, 'Copy.xlsx')).toBeUndefined();
    expect(session.state()).toMatchObject({ title: 'Copy', canUndo: false, turned: 1 });
    expect(texts(0, 3, 2)).toEqual(before);
    expect(session.cells(0, { row: 0, column: 1, rows: 1, columns: 1 })[0]?.[0]?.input).toBe(
      '=1+1',
    );
  });

  test('that is none changes nothing', async () => {
    const { session } = testSession('', [['Name']]);
    const problem = await session.open(new TextEncoder().encode('a,b'), 'list.csv');
    expect(problem).toEqual({ code: 'fileIsCsv', file: 'list.csv' });
    expect(session.state().title).toBe('School');
  });
});
