// docs/fidelity.md is what the contract, the probes and the tests beside them say, no more and no less.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileText, ROOT } from '../support/bundle';
import { BESIDE } from './fidelity-beside';
import { fidelityPage, fidelityRows } from './fidelity-page';
import { RELIED_ON } from './fidelity-where';
import { membersListed, membersTried } from './members-tried';

const PAGE = 'docs/fidelity.md';
const DIALOG = '[dialogs](../test/host/services/guard.test.ts)';
const MENU = '[menus](../test/host/services/guard.test.ts)';
const SIDEBAR = '[the sidebar](../test/host/services/sidebar.test.ts)';
const MAIL = '[mails](../test/host/services/mail.test.ts)';
const TRIGGER = '[triggers](../test/host/services/triggers.test.ts)';

/** Members that no check of a sheet calls, and what holds them. */
const OTHERS: Readonly<Record<string, string>> = {
  'SpreadsheetApp.getUi': DIALOG,
  'Protection.setDomainEdit': 'the local host knows no domains',
  'Ui.alert': DIALOG,
  'Ui.createMenu': MENU,
  'Menu.addItem': MENU,
  'Menu.addSeparator': MENU,
  'Menu.addToUi': MENU,
  'Ui.showSidebar': SIDEBAR,
  'HtmlService.createHtmlOutputFromFile': SIDEBAR,
  'HtmlOutput.setTitle': SIDEBAR,
  'HtmlService.createTemplateFromFile': 'the self-test comes that way itself',
  'HtmlTemplate.getRawContent': 'the self-test comes that way itself',
  'Trigger.getHandlerFunction': TRIGGER,
  'MailApp.getRemainingDailyQuota': MAIL,
  'MailApp.sendEmail': MAIL,
};

describe('docs/fidelity.md', () => {
  const rows = [...fidelityRows().values()].flat();
  const tried = membersTried();
  const listed = membersListed();
  const others = listed.filter((member) => !tried.has(member));

  test('is written from the tables: UPDATE_DOCS=1 writes it anew', () => {
    const page = fidelityPage({
      tried: listed.length - others.length,
      others: others.map((member) => [member, OTHERS[member] ?? '']),
    });
    if (process.env.UPDATE_DOCS === '1') writeFileSync(join(ROOT, PAGE), page);
    expect(fileText(PAGE)).toBe(page);
  });

  test('every behaviour says for what and where we rely on it, in a file that exists', () => {
    const wrong = rows.filter(
      ({ reliedOn: [what, file] }) => what === '' || !existsSync(join(ROOT, file)),
    );
    expect(wrong.map(({ behaviour, reliedOn }) => [behaviour, ...reliedOn])).toEqual([]);
  });

  test('nothing is said of a behaviour that has no row, and none is there twice', () => {
    const named = rows.map(({ behaviour }) => behaviour);
    expect([...RELIED_ON.keys()].filter((behaviour) => !named.includes(behaviour))).toEqual([]);
    expect(named.filter((behaviour, i) => named.indexOf(behaviour) !== i)).toEqual([]);
  });

  test('every source is a section of the facts, a trap, or said to be missing', () => {
    const odd = rows.filter(
      ({ source }) => !/^(\d\.\d+( [AB])?|trap \d+|not verified)$/.test(source),
    );
    expect(odd).toEqual([]);
  });

  test.each(Object.values(BESIDE).flat())(
    '$behaviour: has its test',
    ({ test: at, notInSheet }) => {
      const [file, title] = at;
      expect(fileText(file)).toContain(title);
      expect(notInSheet).not.toBe('');
    },
  );

  test('every member that the script may use is tried by a check or held by a test', () => {
    expect(listed.length).toBeGreaterThan(90);
    expect(others.filter((member) => OTHERS[member] === undefined)).toEqual([]);
    expect(Object.keys(OTHERS).filter((member) => !others.includes(member))).toEqual([]);
    expect(
      [...tried].filter((member) => !listed.includes(member) && member !== 'User.getEmail'),
    ).toEqual([]);
  });
});
