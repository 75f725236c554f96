// Protections of whole sheets: whom they let in, who may change them.
import type { SessionState } from '../../../src/host/services/session-state';
import { openServices } from '../support/open-services';

const LEAD = 'he@example.com';
const STAFF = 'lin@example.com';
const OWNER = 'owner@example.com';

/** A sheet that the lead has locked for the lead alone, and the same services as somebody else. */
const locked = () => {
  const { app, state } = openServices();
  const book = state.book;
  book.owner = OWNER;
  book.sharedWith = [LEAD, STAFF];
  const as = (user: string): void => {
    (state as SessionState).user = user;
  };
  as(LEAD);
  const sheet = app.getActiveSpreadsheet().getActiveSheet();
  const guard = sheet.protect().setDescription('for leads');
  const range = sheet.getRange(1, 1, 1, 1);
  return { app, as, sheet, guard, range };
};

describe('5.7 a lock of a sheet', () => {
  test('keeps out nobody before its list of editors is changed (trap 17)', () => {
    const { as, guard, range } = locked();
    expect(guard.getEditors().map((one) => one.getEmail())).toEqual([LEAD, STAFF]);
    as(STAFF);
    expect(range.setValues([['x']]).getValues()).toEqual([['x']]);
  });

  test('lets in whom it names, whoever runs it, and the owner', () => {
    const { as, guard, range } = locked();
    guard.removeEditors([LEAD, STAFF]);
    const may = [LEAD, STAFF, OWNER].map((user) => {
      as(user);
      return [range.canEdit(), guard.canEdit()];
    });
    expect(may).toEqual([
      [true, true],
      [false, false],
      [true, true],
    ]);
    as(LEAD);
    guard.addEditors([STAFF.toUpperCase()]);
    as(STAFF);
    expect(range.canEdit()).toBe(true);
  });

  test('is changed by nobody else, and neither is the sheet', () => {
    const { app, as, guard, range, sheet } = locked();
    guard.removeEditors([STAFF]);
    app.getActiveSpreadsheet().insertSheet('Another', 1);
    as(STAFF);
    const refusals = [
      () => guard.getEditors(),
      () => guard.setWarningOnly(true),
      () => guard.addEditors([STAFF]),
      () => guard.remove(),
      () => range.setValues([['x']]),
      () => sheet.appendRow(['x']),
      () => app.getActiveSpreadsheet().deleteSheet(sheet),
    ];
    for (const refused of refusals) {
      expect(refused).toThrow('You are trying to edit a protected cell or object.');
    }
    expect(guard.getDescription()).toBe('for leads');
  });

  test('refuses what is no address, and is gone once it is removed', () => {
    const { app, guard, range, as } = locked();
    expect(() => guard.addEditors(['何老师'])).toThrow('Invalid email: 何老师');
    guard.remove();
    expect(app.getActiveSpreadsheet().getProtections(app.ProtectionType.SHEET)).toHaveLength(0);
    expect(() => guard.canEdit()).toThrow('The protection has been removed.');
    as('somebody@example.com');
    expect(range.canEdit()).toBe(true);
  });
});
