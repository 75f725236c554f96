// The trial: everything that set-up would do, counted and shown; writes nothing.
import type { SheetIssue } from '../../domain/issue';
import { type SetUpSentences, setUpSentences } from '../../i18n/set-up-sentences';
import { type Duplicate, findDuplicates } from '../../tables/duplicates';
import { roleName } from '../../tables/role-name';
import { passOn } from '../care/care-file';
import { steady } from '../check/again';
import { tabsToCome } from '../check/agree';
import { gather } from '../check/gather';
import { columnLetters } from '../check/highlights';
import { judge } from '../check/judge';
import { type Opened, openSheet } from '../check/open-sheet';
import { peopleOf } from '../check/record-issues';
import { refused } from '../check/report';
import { nameSettingsAgain } from '../check/settings-name';
import type { Desk } from '../desk';
import { begunFrom } from './begin';
import { figuresOf, isUnreadable, type Judgement } from './figures';
import type { Choices, Trial, TrialRemark } from './wire';

/** Nobody reads more in a panel; the figures say how many there are. */
const SHOWN = 8;

const unreadable = (
  issue: SheetIssue,
  { layout, words }: Judgement,
  say: SetUpSentences,
): TrialRemark => {
  const [role, column] = [...layout.columns].find(([one]) => one === issue.role) ?? ['', -1];
  const header = [...layout.headers].find(([one]) => one === role)?.[1] ?? issue.role;
  return {
    cell: column < 0 || issue.row === 0 ? '' : `${columnLetters(column)}${issue.row}`,
    sentence: say.unreadable(header, words.issues[issue.code], issue.received),
  };
};

const alike = (
  { by, people }: Duplicate<{ readonly name: string; readonly row: number }>,
  { layout }: Judgement,
  say: SetUpSentences,
): TrialRemark => {
  const column = columnLetters(layout.columns.get('name') ?? 0);
  const names = people.map(({ name, row }) => `${name} (${column}${row + 1})`).join(', ');
  return {
    cell: `${column}${(people[0]?.row ?? 0) + 1}`,
    sentence: by === 'phone' ? say.samePhone(names) : say.sameName(names),
  };
};

/** What a run by these choices would find. */
export interface Tried {
  readonly opened: Opened;
  readonly judgement: Judgement;
  readonly tabs: readonly string[];
}

/** Reads and judges as the check does, up to the first write. */
export const tryChoices = (bare: Desk, choices: Choices): Tried => {
  const desk = steady(bare);
  const options = { asked: true, begin: begunFrom(choices) };
  const found = openSheet(desk, options);
  const isUnnamed = found.ok && found.stored === null && nameSettingsAgain(desk);
  const opened = isUnnamed ? openSheet(desk, options) : found;
  if (!opened.ok) return passOn(opened);
  const gathered = gather(desk, opened);
  if (!gathered.ok) return passOn(gathered);
  const { facts, words } = gathered;
  const { rows, staff } = opened.begun;
  const judged = judge(rows, facts.layout.headerRow, facts);
  const { list, issues } = judged;
  if (list.length === 0) {
    return passOn(refused('no customers', words.trouble.onlyHeader(facts.layout.tabName)));
  }
  const { book } = facts.books;
  const judgement = { list, rows, layout: facts.layout, issues, book, today: facts.now.on, words };
  const makesStaff =
    staff.length > 0 && !gathered.tabs.some(({ name }) => name === words.tabs.staff);
  const come = opened.settings === undefined ? tabsToCome(facts.books, words) : [];
  return { opened, judgement, tabs: [...come, ...(makesStaff ? [words.tabs.staff] : [])] };
};

/** Rule: 3-product §5, "a trial run that writes nothing and says what would happen". */
export const tryOut = (desk: Desk, choices: Choices): Trial => {
  const { opened, judgement, tabs } = tryChoices(desk, choices);
  const { layout, list, rows, issues } = judgement;
  const say = setUpSentences(choices.language);
  const { begun, settings } = opened;
  const bad = issues.filter(isUnreadable).slice(0, SHOWN);
  const twins = findDuplicates(peopleOf(list, rows, layout)).slice(0, SHOWN);
  const added = new Set(begun.added);
  const header = (role: Parameters<typeof layout.headers.get>[0]): string =>
    (layout.headers.get(role) ?? roleName(role, choices.language)).replace(/\s+/g, ' ').trim();
  const filled = [...layout.writable].filter((role) => !added.has(role));
  return {
    figures: figuresOf(judgement),
    remarks: [
      ...bad.map((issue) => unreadable(issue, judgement, say)),
      ...twins.map((group) => alike(group, judgement, say)),
    ],
    addedColumns: begun.added.filter((role) => layout.writable.has(role)).map(header),
    // A later set-up fills nothing that it did not fill before.
    filledColumns: settings === undefined ? filled.map(header) : [],
    addedTabs: tabs,
  };
};
