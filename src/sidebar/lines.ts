// The list as it is worked through: whose lines are shown, which is on, which comes next.
import type { LoggedChannel, WorkLine } from '../app/care/wire';
import type { State } from './state';

/** A customer may stand in the list twice: for a case and for a call. */
export const lineId = ({ kind, no, caseNo, name, ref = '' }: WorkLine): string =>
  [kind, no === '' ? name : no, caseNo || ref].join(' ');

/** Does a case stand behind the line, in our register or in one of the team's own? */
export const isCase = ({ kind }: WorkLine): boolean =>
  kind === 'case late' || kind === 'case at risk' || kind === 'case untimed';

/** A birthday, a gift or a promise: it has a form of its own, and is no call. */
export const isTask = ({ kind }: WorkLine): boolean =>
  kind === 'birthday' || kind === 'gift' || kind === 'promise';

/** The lines of the owner that is shown, in the order of the day's work. */
export const shownLines = ({ lines, owner }: State): readonly WorkLine[] =>
  owner === null ? lines : lines.filter((line) => line.owner === owner);

export const isDone = (state: State, line: WorkLine): boolean =>
  line.done || state.handled[lineId(line)] !== undefined;

export const currentLine = (state: State): WorkLine | null =>
  shownLines(state).find((line) => lineId(line) === state.current) ?? null;

/** Owners to choose from: mine first, then in the order of the list. */
export const ownersOf = ({ opened, lines }: State): readonly string[] => {
  const mine = opened?.me.name ?? '';
  const names = [mine, ...(opened?.people ?? []), ...lines.map(({ owner }) => owner)];
  return [...new Set(names)].filter((name) => name !== '');
};

/** The open lines after one, from its place round to the beginning; from the top when it is gone. */
export const openAfter = (state: State, id: string | null): readonly WorkLine[] => {
  const shown = shownLines(state);
  const at = shown.findIndex((line) => lineId(line) === id);
  return [...shown.slice(at + 1), ...shown.slice(0, Math.max(0, at))].filter(
    (line) => !isDone(state, line),
  );
};

/** The next line by arrow, also among those that are done: to see, and to take back. */
export const neighbour = (state: State, by: 1 | -1): WorkLine | null => {
  const shown = shownLines(state);
  const at = shown.findIndex((line) => lineId(line) === state.current);
  if (at < 0) return (by === 1 ? shown[0] : shown[shown.length - 1]) ?? null;
  return shown[at + by] ?? null;
};

/**
 * What a saved contact settles: the customers' calls, and their visits by a visit; but no case, which
 * wants an answer, and nothing that is ticked.
 */
export const callLinesOf = (
  state: State,
  customers: readonly string[],
  channel: LoggedChannel,
): readonly string[] =>
  state.lines
    .filter((line) => {
      const { no, caseNo, kind } = line;
      if (caseNo !== '' || no === '' || isTask(line)) return false;
      return customers.includes(no) && (kind !== 'visit' || channel === 'visit');
    })
    .map(lineId);

export const caseLinesOf = (state: State, caseNo: string): readonly string[] =>
  state.lines.filter((line) => line.caseNo === caseNo).map(lineId);
