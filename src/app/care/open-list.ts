// The sidebar opens: who I am, today's list as the last check made it, and what stands above it.
import { nameText } from '../../tables/customers';
import type { Desk } from '../desk';
import { requestLine } from '../requests/request-line';
import { findRequestTab, openRequests, readRequestTab } from '../requests/request-tab';
import { bannersOver } from './banners';
import { type CareFile, findFile } from './care-file';
import { booksOf } from './case-customer';
import { caseWork } from './case-work';
import { facesIn } from './faces';
import { keepNumberPlace } from './look';
import { dayText, momentText } from './moments';
import { columnCells, layoutOf } from './place';
import { inDayOrder, todayList } from './today-list';
import { staffOf, whoAmI } from './who';
import type { Me, Opened, WorkLine } from './wire';

/** Who can be chosen: me, who has work today, who owns customers, who stands in Staff; each once. */
const peopleOf = (file: CareFile, me: Me, lines: readonly WorkLine[]): readonly string[] => {
  const begun = layoutOf(file, false);
  const { columns, headerRow } = begun.layout;
  const owners = (['owner', 'consultant'] as const).flatMap((role) => {
    const column = columns.get(role);
    const cells = column === undefined ? [] : columnCells(file, begun, column);
    return cells.slice(headerRow + 1).map(nameText);
  });
  const names = [me.name, ...lines.map(({ owner }) => owner), ...owners];
  const staff = staffOf(file).map(({ name }) => name);
  return [...new Set([...names, ...staff])].filter((name) => name !== '').slice(0, MOST_PEOPLE);
};

/** Nobody chooses from more; a column that holds notes instead of names has hundreds. */
const MOST_PEOPLE = 200;
/** Kept by the menu item that opens the panel for the selected row. */
const START_KEPT = 'start';

/** The head of a large tab is read once: nothing is written between its readers. */
const readingOnce = (file: CareFile): CareFile => {
  const heads = new Map<string, ReturnType<Desk['peek']>>();
  const peek: Desk['peek'] = (tab, rows) => {
    const key = `${tab} ${rows}`;
    const head = heads.get(key) ?? file.desk.peek(tab, rows);
    heads.set(key, head);
    return head;
  };
  return { ...file, desk: { ...file.desk, peek } };
};

/** What waits for a lead's word. */
const waitingRequests = ({ desk, settings }: CareFile): Opened['requests'] =>
  openRequests(readRequestTab(desk, findRequestTab(desk, desk.tabs(), settings.tabs))).map(
    requestLine,
  );

const NOBODY: Me = { email: '', name: '', role: 'staff' };

/**
 * Everything that the panel shows first. Writes nothing but who this person is, in their own properties.
 *
 * Rule: 3-product §3. Without set-up, or where zones differ, a banner stands in the place of the list.
 */
export const openList = (bare: Desk): Opened => {
  const { file: found, trouble } = findFile(bare);
  if (found === null || trouble !== null) {
    const now = bare.now();
    const code = trouble?.code === 'zones differ' ? 'zones differ' : 'needs set-up';
    const sentence = trouble?.sentence ?? '';
    return {
      ...{
        language: found?.settings.language ?? 'zh',
        today: dayText(now.on),
        now: momentText(now),
      },
      ...{ me: NOBODY, people: [], lines: [], banners: [{ code, sentence }] },
      requests: [],
    };
  }
  const file = readingOnce(found);
  const { settings, now } = file;
  const books = booksOf(file);
  const { madeAt, lines: listed } = todayList(file, facesIn(file, books));
  const cases = caseWork(file, books);
  const lines = inDayOrder([...cases, ...listed]);
  const me = whoAmI(file);
  const start = bare.kept(START_KEPT) === 'row' ? ({ start: 'row' } as const) : {};
  // Once: the next opening is for the list again.
  if (start.start === 'row') bare.keep(START_KEPT, '');
  keepNumberPlace(file);
  return {
    ...{ language: settings.language, today: dayText(now.on), now: momentText(now), me },
    // In the order of the tab: one block after another.
    people: peopleOf(file, me, listed),
    lines,
    ...start,
    banners: bannersOver(file, { madeAt, books, cases, name: me.name }),
    requests: me.role === 'lead' ? waitingRequests(file) : [],
  };
};
