// Who should take a case, from the Staff tab and from who had the last ones (M2.2, M3.10).

import { receivedAtOf } from '../../domain/case/case-life';
import { type CaseColleague, proposeOwner } from '../../domain/case/propose-owner';
import { restsOn } from '../../domain/reading/rest-days';
import { kindKey } from '../../domain/rule-book/case-words';
import { tierNames } from '../../domain/rule-book/rule-book';
import { findTier } from '../../domain/rule-book/tier-name';
import { squash } from '../../domain/text';
import type { CivilDate } from '../../domain/time/civil-date';
import type { Instant } from '../../domain/time/instant';
import type { CaseRecord } from '../../tables/cases';
import type { CaseBench } from '../cases/case-bench';
import type { CareFile } from './care-file';
import type { CaseCustomer } from './case-customer';
import type { Colleague } from './colleagues';
import { staffOf } from './who';

const asCaseColleague = (
  { name, role, skills, restDays, substitute }: Colleague,
  today: CivilDate,
): CaseColleague => ({
  name,
  substitute,
  skills: skills.split(/[,，、;；/\n]+/).filter((skill) => skill.trim() !== ''),
  isAway: restsOn(restDays, today),
  inTurn: role === 'staff',
});

const lastCases = (records: readonly CaseRecord[]): ReadonlyMap<string, Instant> => {
  const last = new Map<string, Instant>();
  for (const { owner, life } of records) {
    if (owner === '' || !life.ok) continue;
    const name = squash(owner);
    const at = receivedAtOf(life.value);
    const known = last.get(name);
    if (known === undefined || at > known) last.set(name, at);
  }
  return last;
};

/**
 * The proposed owner of a case; blank when nobody is known.
 *
 * @param records asked for only where people take turns
 */
export const proposedOwner = (
  file: CareFile,
  { book }: CaseBench,
  customer: CaseCustomer,
  { kind, records }: { readonly kind: string; readonly records: () => readonly CaseRecord[] },
): string => {
  const staff = staffOf(file).map((one) => asCaseColleague(one, file.now.on));
  const tiers = tierNames(book);
  return proposeOwner({
    kind: kind === '' ? null : kindKey(kind),
    isKey: tiers.length > 1 && findTier(book, customer.tier) === tiers[0],
    customerOwner: customer.owner,
    staff,
    lastCaseAt: staff.length === 0 ? new Map() : lastCases(records()),
  });
};
