// What the tests start in a workbook, as a script of its own: bundled from the sources by undo-host.
import { answering } from '../../../../src/app/care/answer';
import { logContact } from '../../../../src/app/care/log-contact';
import { choose } from '../../../../src/app/care/look';
import { newCustomer } from '../../../../src/app/care/new-customer';
import { undoContact } from '../../../../src/app/care/undo-contact';
import { runCheck } from '../../../../src/app/check/check';
import { undoLast } from '../../../../src/app/uninstall/undo-last';
import { undoSetUp } from '../../../../src/app/uninstall/undo-set-up';
import { googleDesk } from '../../../../src/google/google-desk';

const desk = () =>
  googleDesk({
    app: SpreadsheetApp,
    locks: LockService,
    session: Session,
    properties: PropertiesService,
    scripts: ScriptApp,
    mail: () => MailApp,
  });

Object.assign(globalThis, {
  setUp: () => runCheck(desk(), { asked: true }),
  night: () => runCheck(desk(), { asked: false }),
  takeOut: (keepRecords: boolean) => undoSetUp(desk(), { keepRecords }),
  undoLast: () => undoLast(desk()),
  choose: (name: string) => choose(desk(), { name }),
  log: (request: unknown) => {
    const bare = desk();
    return answering(bare, 'careLogContact', () => logContact(bare, request));
  },
  takeBack: (request: unknown) => {
    const bare = desk();
    return answering(bare, 'careUndo', () => undoContact(bare, request));
  },
  add: (request: unknown) => {
    const bare = desk();
    return answering(bare, 'careNewCustomer', () => newCustomer(bare, request));
  },
});
