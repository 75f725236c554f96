// Set-up, thirty random edits with nights and saves in between, undo: only the person's own edits differ.
import type { Sheet, Workbook } from '../../../../src/host/model/workbook';
import { randomOf } from '../../../../src/host/samples/random';
import { MANAGED } from '../../../../src/tables/roles';
import { aContact } from '../../care/support/care-host';
import { randomEdit } from './edits';
import { checked, takenOut, undoHost } from './undo-host';
import { wholeBook } from './whole-book';

export interface RandomTeam {
  readonly name: string;
  readonly make: () => Workbook;
  readonly tab: string;
  /** A header of the team's, by which the header row is found. */
  readonly mark: string;
  /** Headers without which the check does not find its way. */
  readonly needed: readonly string[];
  /** Columns of the team's in which we write. */
  readonly filled: readonly string[];
}

const DAYS = ['2026-11-20', '2026-11-21', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'];
const EDITS = 30;

const headerOf = (sheet: Sheet, mark: string): number =>
  sheet.values.findIndex((row) => row?.includes(mark) === true);

const endOf = (sheet: Sheet): number => {
  let end = sheet.values.length;
  while (end > 0 && !sheet.values[end - 1]?.some((value) => value !== null)) end -= 1;
  return end;
};

/** Edits both sheets alike, night after night, and takes us out of the one. */
export const editedAlike = (team: RandomTeam, seed: number) => {
  const random = randomOf(seed);
  const below = (n: number): number => random.whole(0, n - 1);
  const [book, plain] = [team.make(), team.make()];
  const ours = undoHost(book, DAYS[0] ?? '', seed);
  const find = (one: Workbook, id: number): Sheet => {
    const sheet = one.sheets.find((each) => each.id === id);
    if (sheet === undefined) throw new Error('the tab is gone');
    return sheet;
  };
  const id = plain.sheets.find(({ name }) => name === team.tab)?.id ?? -1;
  const width = (sheet: Sheet): number =>
    sheet.values.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const first = checked(ours.setUp());
  if (!first.ok) throw new Error(first.sentence);
  const headers = new Set(
    (find(plain, id).values[headerOf(find(plain, id), team.mark)] ?? []).map(String),
  );
  const added = new Set(
    MANAGED.flatMap((role) => first.mapping[role] ?? []).filter((header) => !headers.has(header)),
  );
  const log: string[] = [];
  let saves = 0;
  /** Somebody is called, and the contact saved in the sidebar. */
  const call = (): void => {
    const sheet = find(book, id);
    const header = headerOf(sheet, team.mark);
    const column = sheet.values[header]?.indexOf(first.mapping.id ?? '') ?? -1;
    const no = sheet.values[header + 1 + below(12)]?.[column];
    if (typeof no !== 'string' || no === '') return;
    saves += 1;
    const request = aContact({ key: `save-${seed}-${saves}`, customers: [no], by: '林老师' });
    const answer = ours.log(request);
    log.push(`call ${no}: ${answer.error?.message ?? JSON.stringify(answer.value).slice(0, 120)}`);
    if (below(3) === 0)
      log.push(`taken back: ${ours.takeBack({ key: request.key }).error?.message ?? 'yes'}`);
  };
  for (let nth = 0; nth < EDITS; nth += 1) {
    const [mine, theirs] = [find(book, id), find(plain, id)];
    const header = headerOf(theirs, team.mark);
    const size = { header, end: endOf(theirs), columns: width(theirs) };
    const under = (headers: readonly string[]): ReadonlySet<number> =>
      new Set(
        (theirs.values[header] ?? []).flatMap((value, column) =>
          headers.includes(String(value)) ? [column] : [],
        ),
      );
    const edit = randomEdit(below, size, under(team.needed), under(team.filled));
    log.push(edit.name);
    const own = mine.values[headerOf(mine, team.mark)] ?? [];
    const teams = Array.from({ length: mine.maxColumns }, (_, column) => column).filter(
      (column) => !added.has(String(own[column] ?? '')),
    );
    edit.act({ book, sheet: mine, at: (n) => teams[n] ?? n });
    edit.act({ book: plain, sheet: theirs, at: (n) => n });
    ours.host.state.changes.push(null);
    if (nth % 4 === 3) call();
    if (nth % 6 === 5) {
      ours.on(DAYS[(nth + 1) / 6] ?? '2026-11-27');
      const night = ours.night();
      log.push(`night: ${night.error?.message ?? checked(night).sentence}`);
    }
  }
  const done = takenOut(ours.takeOut(false));
  log.push(done.sentence);
  return { done, log, found: wholeBook(book), wanted: wholeBook(plain) };
};

export const randomSuite = (teams: readonly RandomTeam[], seeds: readonly number[]): void => {
  describe.each(teams)('3-product §5, $name', (team) => {
    test.each(seeds)('seed %i: after thirty edits and the undo only those edits differ', (seed) => {
      const { done, log, found, wanted } = editedAlike(team, seed);
      const story = log.join('\n');
      if (process.env.STORY) console.info(story);
      expect({ story, ok: done.ok, ...found }).toEqual({ story, ok: true, ...wanted });
    });
  });
};
