// Who may write: protections of whole tabs, and whose file it is.
import type { Desk, TabGuard } from '../../app/desk';
import type { UsedProtection, UsedUser } from '../used-api';
import type { OpenBook } from './open-book';

type Guards = Pick<
  Desk,
  'mayWrite' | 'tabGuards' | 'guardTab' | 'changeGuard' | 'unguardTab' | 'owner'
>;

/** Addresses as they are compared; who has none cannot be named. */
const addressesOf = (users: readonly UsedUser[]): readonly string[] =>
  users.map((user) => user.getEmail().toLowerCase()).filter((address) => address !== '');

export const guards = ({ app, book, sheetOf, rangeOf, wrote }: OpenBook): Guards => {
  const known = new Map<number, UsedProtection>();
  const guardOf = (tab: number): UsedProtection => {
    const guard = known.get(tab) ?? sheetOf(tab).protect();
    known.set(tab, guard);
    return guard;
  };
  return {
    mayWrite: (tab, block) => rangeOf(tab, block).canEdit(),
    tabGuards: () => {
      known.clear();
      return book.getProtections(app.ProtectionType.SHEET).map((guard): TabGuard => {
        const tab = guard.getRange().getSheet().getSheetId();
        known.set(tab, guard);
        const kind = guard.isWarningOnly() ? 'warns' : 'locks';
        return { tab, text: guard.getDescription(), kind, mayChange: guard.canEdit() };
      });
    },
    guardTab: (tab, text, editors) => {
      wrote();
      const guard = guardOf(tab).setDescription(text);
      guard.setWarningOnly(editors === null);
      if (editors === null) return;
      guard.addEditors([...editors]);
      const others = addressesOf(guard.getEditors()).filter((one) => !editors.includes(one));
      if (others.length > 0) guard.removeEditors(others);
      if (guard.canDomainEdit()) guard.setDomainEdit(false);
    },
    changeGuard: (tab, add, remove) => {
      wrote();
      const guard = guardOf(tab);
      if (add.length > 0) guard.addEditors([...add]);
      if (remove.length > 0) guard.removeEditors([...remove]);
    },
    unguardTab: (tab) => {
      wrote();
      guardOf(tab).remove();
      known.delete(tab);
    },
    owner: () => book.getOwner()?.getEmail().toLowerCase() ?? '',
  };
};
