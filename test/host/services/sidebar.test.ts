// The sidebar and the selection: pages of the project, who may show them, what the person has selected.
import { addSheet } from '../../../src/host/model/workbook';
import type { AuthMode, RunContext } from '../../../src/host/services/execution';
import { openServices } from '../support/open-services';

describe('3.1 the sidebar', () => {
  test('shows a page of the project under the title that it was given', () => {
    const { app, html, state } = openServices();
    app.getUi().showSidebar(html.createHtmlOutputFromFile('Sidebar').setTitle('客户关怀'));
    expect(state.sidebar).toEqual({ title: '客户关怀', html: '<p>Hello</p>' });
  });

  test('the last of several stays; without a title it has the platform’s', () => {
    const { app, html, state } = openServices();
    app.getUi().showSidebar(html.createHtmlOutputFromFile('Sidebar').setTitle('first'));
    app.getUi().showSidebar(html.createHtmlOutputFromFile('Sidebar'));
    expect(state.sidebar?.title).toBe('Apps Script application');
  });

  test.each(['Missing', 'sidebar', 'Sidebar.html'])('2.4 there is no page named %s', (name) => {
    const { html } = openServices();
    expect(() => html.createHtmlOutputFromFile(name)).toThrow(
      `No HTML file named ${name} was found.`,
    );
  });

  test('takes nothing but a page', () => {
    const ui = openServices().app.getUi();
    const show: unknown = Reflect.get(ui, 'showSidebar');
    expect(() => Reflect.apply(show as () => void, ui, [{ title: 'x' }])).toThrow(
      "The parameters ((class)) don't match the method signature for Ui.showSidebar.",
    );
  });

  test.each<[RunContext, AuthMode | undefined, boolean]>([
    ['menu', undefined, true],
    ['rpc', undefined, true],
    ['open', undefined, false],
    ['open', 'NONE', false],
  ])('3.4 in %s (%s) may be shown: %s', (context, mode, may) => {
    const { app, html, state } = openServices({ context, ...(mode ? { mode } : {}) });
    const show = (): void => {
      app.getUi().showSidebar(html.createHtmlOutputFromFile('Sidebar'));
    };
    if (may) expect(show).not.toThrow();
    else expect(show).toThrow('You do not have permission to call');
    expect(state.sidebar !== undefined).toBe(may);
  });
});

describe('3.3 the active range', () => {
  const selectedIn = (options: Parameters<typeof openServices>[0]): string | undefined =>
    openServices(options).app.getActiveSpreadsheet().getActiveRange()?.getA1Notation();
  const C3 = { row: 2, column: 2, rows: 2, columns: 1 };

  test('is what the person has selected, A1 to begin with', () => {
    expect(selectedIn({})).toBe('A1');
    expect(selectedIn({ state: { selections: new Map([[0, C3]]) } })).toBe('C3:C4');
  });

  test('belongs to the sheet that is looked at', () => {
    const { app, book, state } = openServices();
    const second = addSheet(book, 'Log');
    state.selections.set(second.id, C3);
    const at = app.getActiveSpreadsheet();
    expect(at.getActiveRange()?.getA1Notation()).toBe('A1');
    state.activeSheetId = second.id;
    expect(at.getActiveRange()?.getSheet().getName()).toBe('Log');
    expect(at.getActiveRange()?.getA1Notation()).toBe('C3:C4');
  });

  test('ends where the grid ends', () => {
    const far = { row: 30, column: 2, rows: 9, columns: 40 };
    expect(selectedIn({ rows: 20, columns: 10, state: { selections: new Map([[0, far]]) } })).toBe(
      'C20:J20',
    );
  });

  test('is nobody’s in a trigger', () => {
    expect(selectedIn({ context: 'trigger' })).toBeUndefined();
  });
});
