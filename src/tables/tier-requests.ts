// The tab of tier requests: one line for each request and one for each decision, read in order.
import { type Cell, isDateCell } from '../domain/cell';
import { squash } from '../domain/text';
import { type CivilDate, isoDate } from '../domain/time/civil-date';
import { requestWords } from '../i18n/request-words';
import { nameText } from './customers';
import { headerKey, type Rows } from './recognise';

/** In the order in which the tab is made. */
export const REQUEST_COLUMNS = [
  ...(['no', 'what', 'at', 'who', 'customer', 'name', 'tier then', 'tier'] as const),
  ...(['until', 'also lower', 'words', 'cell before', 'cell now', 'key'] as const),
] as const;
export type RequestColumn = (typeof REQUEST_COLUMNS)[number];
export type RequestCells = Readonly<Record<RequestColumn, Cell>>;

export interface RequestMoment {
  readonly on: CivilDate;
  readonly minutes: number;
}

export interface Decision {
  readonly kind: 'approved' | 'refused';
  readonly by: string;
  readonly word: string;
  readonly alsoLower: boolean;
  /** What the cell of the override read before, and reads since; blank for a refusal. */
  readonly cellBefore: string;
  readonly cellNow: string;
  readonly key: string;
}

export interface TierRequest {
  readonly no: string;
  readonly at: RequestMoment | null;
  readonly by: string;
  readonly customer: string;
  readonly name: string;
  readonly tierThen: string;
  readonly tier: string;
  readonly until: CivilDate | null;
  readonly reason: string;
  readonly key: string;
  /** The first that was taken; null while a lead has yet to decide. */
  readonly decision: Decision | null;
}

const LANGUAGES = ['en', 'zh'] as const;

/** Does the header row hold every column of ours, wherever? */
export const isRequestHeader = (header: readonly Cell[]): boolean =>
  LANGUAGES.some((language) =>
    requestWords(language).header.every((text) => header.includes(text)),
  );

/** Column to its place, by the headers in either language; in our order where a header is gone. */
export const requestColumns = (header: readonly Cell[]): ReadonlyMap<RequestColumn, number> =>
  new Map(
    REQUEST_COLUMNS.map((column, n) => {
      const texts = LANGUAGES.map((language) => headerKey(requestWords(language).header[n] ?? ''));
      const at = header.findIndex((cell) => texts.includes(headerKey(cell)));
      return [column, at < 0 ? n : at];
    }),
  );

/** A line of the tab as it is appended. */
export const requestRow = (
  columns: ReadonlyMap<RequestColumn, number>,
  cells: RequestCells,
): readonly Cell[] => {
  const row = new Array<Cell>(Math.max(...columns.values()) + 1).fill('');
  for (const [column, at] of columns) row[at] = cells[column];
  return row;
};

const kindOf = (text: string): 'asked' | 'approved' | 'refused' | null =>
  (['asked', 'approved', 'refused'] as const).find((kind) =>
    LANGUAGES.some((language) => squash(requestWords(language).kinds[kind]) === squash(text)),
  ) ?? null;

/**
 * The requests of the tab in the order of its rows, each with the decision that came first.
 *
 * Rule: M0.3. Lines may be sorted or deleted: a decision finds its request by number, and one whose
 * request is gone says nothing.
 */
export const readRequests = (rows: Rows): readonly TierRequest[] => {
  const [header = [], ...lines] = rows;
  const columns = requestColumns(header);
  const cell = (row: Rows[number], column: RequestColumn): Cell =>
    row[columns.get(column) ?? -1] ?? '';
  const text = (row: Rows[number], column: RequestColumn): string => nameText(cell(row, column));
  const dayIn = (found: Cell): RequestMoment | null =>
    isDateCell(found) ? { on: found.on, minutes: found.minutes } : null;
  const when = (row: Rows[number]): string => {
    const moment = dayIn(cell(row, 'at'));
    return moment === null
      ? '~'
      : `${isoDate(moment.on)} ${String(moment.minutes).padStart(7, '0')}`;
  };
  const decisions = new Map<string, { readonly decision: Decision; readonly when: string }>();
  for (const row of lines) {
    const kind = kindOf(text(row, 'what'));
    if (kind === null || kind === 'asked') continue;
    const no = text(row, 'no');
    const before = decisions.get(no);
    if (before !== undefined && before.when <= when(row)) continue;
    const decision: Decision = {
      ...{ kind, by: text(row, 'who'), word: text(row, 'words'), key: text(row, 'key') },
      alsoLower: text(row, 'also lower') !== '',
      ...{ cellBefore: text(row, 'cell before'), cellNow: text(row, 'cell now') },
    };
    decisions.set(no, { decision, when: when(row) });
  }
  return lines.flatMap((row): readonly TierRequest[] => {
    const no = text(row, 'no');
    if (no === '' || kindOf(text(row, 'what')) !== 'asked') return [];
    return [
      {
        ...{ no, at: dayIn(cell(row, 'at')), by: text(row, 'who') },
        ...{ customer: text(row, 'customer'), name: text(row, 'name') },
        ...{ tierThen: text(row, 'tier then'), tier: text(row, 'tier') },
        until: dayIn(cell(row, 'until'))?.on ?? null,
        ...{ reason: text(row, 'words'), key: text(row, 'key') },
        decision: decisions.get(no)?.decision ?? null,
      },
    ];
  });
};
