// Fake of Protection: what keeps people from editing a whole sheet, or warns them.
import type { UsedProtection, UsedUser } from '../../google/used-api';
import type { Protection, Sheet } from '../model/workbook';
import { letsIn } from './cell-writes';
import type { Execution } from './execution';
import { guard, type Members, member } from './guard';
import { rangeFake } from './range';
import { refuse } from './service-error';

export const PROTECTION_MEMBERS: Members<UsedProtection> = {
  getRange: member('cheap'),
  getDescription: member('cheap'),
  setDescription: member('write', 'string'),
  isWarningOnly: member('cheap'),
  setWarningOnly: member('write', 'boolean'),
  canEdit: member('cheap'),
  getEditors: member('read'),
  addEditors: member('write', 'list'),
  removeEditors: member('write', 'list'),
  canDomainEdit: member('read'),
  setDomainEdit: member('write', 'boolean'),
  remove: member('write'),
};
export const USER_MEMBERS: Members<UsedUser> = { getEmail: member('session') };
/** A user that came with a list costs nothing more. */
const LISTED_MEMBERS: Members<UsedUser> = { getEmail: member('cheap') };

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export const listedUser = (execution: Execution, address: string): UsedUser =>
  guard<UsedUser>(execution, { name: 'Session.User' }, { getEmail: () => address }, LISTED_MEMBERS);

/** The protection of a whole sheet, if it has one. */
export const wholeProtection = ({ protections }: Sheet): Protection | undefined =>
  protections.find(({ range }) => range === 'sheet');

/** A new one keeps out nobody with whom the file is shared (platform facts, trap 17). */
export const newProtection = ({ state }: Execution): Protection => ({
  ...{ range: 'sheet', warningOnly: false, description: '' },
  editors: [...new Set([state.user, ...(state.book.sharedWith ?? [])])],
});

/** The handle of what protects a sheet as a whole; another protection of that sheet is not touched. */
export const protectionFake = (execution: Execution, sheet: Sheet): UsedProtection => {
  const { state, realm } = execution;
  const current = (): Protection => {
    if (!state.book.sheets.includes(sheet)) refuse(`Sheet ${sheet.id} not found`);
    return wholeProtection(sheet) ?? refuse('The protection has been removed.');
  };
  const mine = (): Protection => {
    const one = current();
    return letsIn(one, state) ? one : refuse('You are trying to edit a protected cell or object.');
  };
  const change = (part: Partial<Protection>): UsedProtection => {
    const one = mine();
    sheet.protections = sheet.protections.map((each) =>
      each === one ? { ...one, ...part } : each,
    );
    return self;
  };
  const addresses = (listed: readonly unknown[]): readonly string[] =>
    listed.map((one) => {
      const address = String(one);
      return ADDRESS.test(address) ? address.toLowerCase() : refuse(`Invalid email: ${address}`);
    });
  const fake: UsedProtection = {
    getRange: () => {
      const { maxRows: rows, maxColumns: columns } = sheet;
      return rangeFake(execution, sheet, { row: 0, column: 0, rows, columns });
    },
    getDescription: () => current().description ?? '',
    setDescription: (description) => change({ description }),
    isWarningOnly: () => current().warningOnly,
    setWarningOnly: (warningOnly) => change({ warningOnly }),
    canEdit: () => letsIn(current(), state),
    getEditors: () =>
      realm.list((mine().editors ?? []).map((address) => listedUser(execution, address))),
    addEditors: (listed) =>
      change({ editors: [...new Set([...(mine().editors ?? []), ...addresses(listed)])] }),
    removeEditors: (listed) => {
      const gone = new Set(addresses(listed));
      const { editors = [] } = mine();
      return change({ editors: editors.filter((one) => one === state.user || !gone.has(one)) });
    },
    // The local host knows no domains.
    canDomainEdit: () => {
      current();
      return false;
    },
    setDomainEdit: () => refuse('The file belongs to no domain.'),
    remove: () => {
      const one = mine();
      sheet.protections = sheet.protections.filter((each) => each !== one);
    },
  };
  const self = guard(execution, { name: 'SpreadsheetApp.Protection' }, fake, PROTECTION_MEMBERS);
  return self;
};
