// Who may change a set-up that is in force: a lead, where the team has named one by address.

import type { Language } from '../../domain/language';
import { setUpSentences } from '../../i18n/set-up-sentences';
import { issueOf, refuse } from '../care/answer';
import { findFile } from '../care/care-file';
import { staffOf, whoAmI } from '../care/who';
import type { Desk } from '../desk';

/**
 * Stops whoever is not a lead; in a file without a set-up, or without a lead's address, nobody is.
 *
 * Rule: 3-product §7. Everybody who can edit the sheet can change it by hand all the same: this keeps
 * people from doing it by mistake, and the documents say so.
 */
export const onlyLeads = (desk: Desk, asked: Language | null = null): void => {
  const { file } = findFile(desk);
  if (file === null) return;
  const leads = staffOf(file).filter(({ role, email }) => role === 'lead' && email !== '');
  if (leads.length === 0 || whoAmI(file).role === 'lead') return;
  refuse(issueOf('protected', setUpSentences(asked ?? file.settings.language).onlyLeads));
};
