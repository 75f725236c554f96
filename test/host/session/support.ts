// A session over a small workbook with a script of the test's own.
import { addSheet, cellKey, newWorkbook, type Sheet } from '../../../src/host/model/workbook';
import { loadBundle } from '../../../src/host/runner/load-bundle';
import { processZone } from '../../../src/host/services/zone-clock';
import type { Action, Notice } from '../../../src/host/session/page-state';
import { createSession, type Session } from '../../../src/host/session/session';

export const NOW = Date.UTC(2026, 10, 20, 4);

export interface TestSession {
  readonly session: Session;
  /** Everything that listeners heard. */
  readonly notices: Notice[];
  /** Texts of the first rows and columns, '' for blank. */
  readonly texts: (tab: number, rows?: number, columns?: number) => string[][];
  readonly act: (action: Action) => void;
}

/** Rows of texts; a text that begins with = is a formula. */
const fill = (sheet: Sheet, rows: readonly (readonly (string | number)[])[]): void => {
  rows.forEach((cells, row) => {
    sheet.values[row] = cells.map((cell, column) => {
      if (typeof cell !== 'string' || !cell.startsWith('=')) return cell === '' ? null : cell;
      sheet.formulas.set(cellKey(row, column), cell);
      return null;
    });
  });
};

export const testSession = (
  code: string,
  rows: readonly (readonly (string | number)[])[] = [],
  prepare: (sheet: Sheet) => void = () => undefined,
  scopes: readonly string[] = [],
): TestSession => {
  const workbook = newWorkbook('School', processZone());
  const sheet = addSheet(workbook, 'Students', 20, 6);
  addSheet(workbook, 'Log', 20, 6);
  fill(sheet, rows);
  prepare(sheet);
  const session = createSession({
    workbook,
    bundle: loadBundle(code, new Map([['Sidebar', '<p>Hi</p>']]), scopes),
    zone: processZone(),
    now: NOW,
    running: false,
    real: () => 0,
  });
  const notices: Notice[] = [];
  session.listen((heard) => notices.push(...heard));
  return {
    session,
    notices,
    texts: (tab, count = rows.length, columns = 3) =>
      session
        .cells(tab, { row: 0, column: 0, rows: count, columns })
        .map((cells) => cells.map(({ text }) => text)),
    act: session.act,
  };
};
