// The contact log as the check reads it: every line once, whatever rows of customers do meanwhile.
import type { DateOrder } from '../../domain/reading/date';
import type { CivilDate } from '../../domain/time/civil-date';
import { type ContactLog, readContacts } from '../../tables/contacts';
import { recogniseLog } from '../../tables/recognise';
import type { Desk, Tab } from '../desk';

/** The log of a tab; null when its columns no longer read like one. */
export const readLog = (
  desk: Desk,
  tab: Tab,
  today: CivilDate,
  order: DateOrder | null,
): (ContactLog & { readonly tabName: string }) | null => {
  const rows = desk.readAll(tab.id);
  const mapping = recogniseLog(rows);
  return mapping === null
    ? null
    : { ...readContacts(rows, mapping, tab.name, today, order), tabName: tab.name };
};
