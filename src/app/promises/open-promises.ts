// The promises of our Contacts tab that nobody has kept, moved or taken back yet. Pure.
import { isBlank } from '../../domain/cell';
import { knownValue } from '../../domain/reading';
import { type DateOrder, readDate } from '../../domain/reading/date';
import type { CivilDate } from '../../domain/time/civil-date';
import { nameText } from '../../tables/name-text';
import type { Rows } from '../../tables/recognise';
import { type ContactColumn, columnsUnder } from '../care/contact-columns';
import { momentIn } from '../care/moments';

export interface OpenPromise {
  /** Number of the record; blank for one that was typed by hand. */
  readonly record: string;
  readonly customerNo: string;
  readonly name: string;
  readonly what: string;
  /** Null where no day was said. */
  readonly until: CivilDate | null;
  readonly saidOn: CivilDate | null;
  readonly by: string;
}

/**
 * Rule: M1.10. A record with any state says that its promise is kept, moved on, or taken back with it.
 *
 * @param rows a log from its first row; one that is not ours promises nothing
 */
export const openPromises = (rows: Rows, order: DateOrder | null): readonly OpenPromise[] => {
  const columns = columnsUnder(rows[0] ?? []);
  if (columns === null) return [];
  const [what, state] = [columns.get('promised') ?? -1, columns.get('state') ?? -1];
  return rows.slice(1).flatMap((row): OpenPromise[] => {
    // Most records promise nothing.
    if (isBlank(row[what] ?? '') || !isBlank(row[state] ?? '')) return [];
    const cell = (name: ContactColumn) => row[columns.get(name) ?? -1] ?? '';
    const saidOn = momentIn(cell('happened at'))?.on ?? null;
    const until = readDate(cell('promised until'), { role: 'future', asOf: saidOn, order });
    return [
      {
        ...{ record: nameText(cell('id')), customerNo: nameText(cell('customer no.')) },
        ...{ name: nameText(cell('name')), what: nameText(cell('promised')), saidOn },
        ...{ until: knownValue(until) ?? null, by: nameText(cell('logged by')) },
      },
    ];
  });
};
