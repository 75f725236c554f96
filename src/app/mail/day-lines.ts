// The lines of the tab Today by their owner, as a mail of the morning tells them. Pure.
import { isBlank } from '../../domain/cell';
import { squash } from '../../domain/text';
import { nameText } from '../../tables/customers';
import type { Rows } from '../../tables/recognise';
import { maskedPhones } from '../alerts/masked-phones';
import { TODAY_COLUMNS, TODAY_HEAD } from '../check/today';

export interface DayLine {
  readonly owner: string;
  readonly name: string;
  /** Masked. */
  readonly phone: string;
  readonly status: string;
  readonly why: string;
  /** A complaint or opinion: it has no box, because a tick is a call. */
  readonly isCase: boolean;
}

export interface DayLines {
  readonly lines: readonly DayLine[];
  /** How many stand in the lead's list, and in the blocks behind it. */
  readonly forLead: number;
}

const TO_KNOW: readonly string[] = ['renewal', 'promotion'];

const textIn = (row: Rows[number], column: keyof typeof TODAY_COLUMNS): string =>
  nameText(row[TODAY_COLUMNS[column]]);

const lineIn = (row: Rows[number]): DayLine | null => {
  const [name, status] = [textIn(row, 'name'), textIn(row, 'status')];
  if (name === '' || status === '') return null;
  const isCase = isBlank(row[TODAY_COLUMNS.done]) && textIn(row, 'key') === '';
  return {
    ...{ owner: textIn(row, 'owner'), name, status, isCase },
    phone: maskedPhones(textIn(row, 'phone')),
    why: maskedPhones(textIn(row, 'why')),
  };
};

/**
 * What stands below the head, up to the first heading that is no owner's: from there on it is the lead's.
 *
 * @param heading how an owner's lines are headed
 */
export const dayLines = (rows: Rows, heading: (owner: string) => string): DayLines => {
  const body = rows.slice(TODAY_HEAD);
  // A heading may say more behind the name: who is away, that it is too much for a day.
  const owned = [
    ...new Set(
      body.flatMap((row) => {
        const owner = textIn(row, 'owner');
        return owner === '' ? [] : [squash(heading(owner))];
      }),
    ),
  ];
  const isHeading = (row: Rows[number]): boolean =>
    textIn(row, 'done').startsWith('▸') && textIn(row, 'name') === '';
  const isOwners = (row: Rows[number]): boolean =>
    owned.some((start) => squash(textIn(row, 'done')).startsWith(start));
  const ofLead = body.findIndex((row) => isHeading(row) && !isOwners(row));
  const linesIn = (part: Rows): readonly DayLine[] =>
    part.flatMap((row) => {
      const line = lineIn(row);
      return line === null || row[TODAY_COLUMNS.done] === true ? [] : [line];
    });
  if (ofLead < 0) return { lines: linesIn(body), forLead: 0 };
  // Renewals and promotions stand there to be known, not to be done.
  const isWork = (row: Rows[number]): boolean => !TO_KNOW.includes(textIn(row, 'ref'));
  return {
    lines: linesIn(body.slice(0, ofLead)),
    forLead: linesIn(body.slice(ofLead).filter(isWork)).length,
  };
};
