// The lines of the tab Today by their reference: found, marked and marked back, wherever they have moved.

import type { Cell } from '../../domain/cell';
import { momentCell } from '../../domain/cell';
import { nameText } from '../../tables/name-text';
import type { Rows } from '../../tables/recognise';
import type { CareFile } from '../care/care-file';
import { contactsTabIn } from '../care/contacts-tab';
import { momentIn } from '../care/moments';
import { isToday } from '../care/ticks';
import { sameCells, writeBeside } from '../care/write-beside';
import { cellKey } from '../check/layout';
import { TODAY_NAME } from '../check/own-tabs';
import { TODAY_COLUMNS, TODAY_HEAD } from '../check/today';
import type { Tab } from '../desk';
import { FIRST_CELL } from '../first-cell';
import type { KeptCells } from './kept-tasks';
import { refuseTask } from './task-issue';

/** What a person, a tick or the panel puts into a line. */
const MARKED = 3;

export interface TodayTab {
  readonly tab: number;
  readonly rows: Rows;
}

const findToday = ({ bare, settings }: CareFile): Tab | undefined => {
  const id = settings.tabs.get('today');
  const known = id === undefined ? null : bare.tab(id);
  if (known !== null) return known;
  const named = bare.readNamed(TODAY_NAME);
  return named === null ? undefined : (bare.tab(named.tab) ?? undefined);
};

/** Of the tabs that a mark is written into, the one that this person may not write. */
export const lockedTab = (file: CareFile): Tab | undefined => {
  const messages = file.settings.tabs.get('messages');
  const tabs = [findToday(file), contactsTabIn(file)];
  if (messages !== undefined) tabs.push(file.bare.tab(messages) ?? undefined);
  return tabs.find((tab) => tab !== undefined && !file.bare.mayWrite(tab.id, FIRST_CELL));
};

/** The tab as it stands now; refuses where there is none. */
export const readToday = (file: CareFile): TodayTab => {
  const tab = findToday(file);
  const rows = tab === undefined ? [] : file.bare.readAll(tab.id);
  if (tab !== undefined && isToday(rows)) return { tab: tab.id, rows };
  return refuseTask(file.settings.language, 'no list');
};

const refOf = (row: Rows[number]): string => nameText(row[TODAY_COLUMNS.ref]);

export const lineWith = ({ rows }: TodayTab, ref: string): Rows[number] | undefined =>
  rows.find((row, r) => r >= TODAY_HEAD && refOf(row) === ref);

export const marksOf = (row: Rows[number]): KeptCells => ({
  isTicked: row[TODAY_COLUMNS.done] === true,
  outcome: nameText(row[TODAY_COLUMNS.outcome]),
  at: momentIn(row[TODAY_COLUMNS.loggedAt]),
});

const cellsOf = ({ isTicked, outcome, at }: KeptCells): readonly Cell[] => [
  isTicked,
  outcome,
  momentCell(at),
];

/** Does a line show these marks? */
export const shows = (row: Rows[number], marks: KeptCells): boolean =>
  sameCells(cellsOf(marksOf(row)), cellsOf(marks));

/** Marks the line with this reference; refuses where the rows do not stand still. */
export const markLine = (
  { bare, settings }: CareFile,
  today: TodayTab,
  ref: string,
  marks: KeptCells,
): TodayTab => {
  const { tab } = today;
  const seen = writeBeside(
    bare,
    {
      ...{ tab, column: TODAY_COLUMNS.done },
      isIt: (row) => refOf(row) === ref,
      keyOf: (row) => row.slice(MARKED).map(cellKey).join(''),
      look: () => ({ rows: bare.readAll(tab), first: 0 }),
    },
    { rows: today.rows, first: 0 },
    cellsOf(marks),
  );
  if (seen !== null) return { tab, rows: seen.rows };
  return refuseTask(settings.language, 'line moving');
};
