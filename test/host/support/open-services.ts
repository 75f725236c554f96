// Services on a one-sheet workbook, for tests that need no bundle.
import type {
  UsedHtmlService,
  UsedLockService,
  UsedMailApp,
  UsedPropertiesService,
  UsedScriptApp,
  UsedSession,
  UsedSpreadsheetApp,
} from '../../../src/google/used-api';
import {
  addSheet,
  columnOfKey,
  type ModelValue,
  newWorkbook,
  putValue,
  rowOfKey,
  type Sheet,
  type Workbook,
} from '../../../src/host/model/workbook';
import {
  type AuthMode,
  type Execution,
  newExecution,
  type RunContext,
} from '../../../src/host/services/execution';
import { ownRealm } from '../../../src/host/services/realm';
import { createServices } from '../../../src/host/services/services';
import type { SessionState } from '../../../src/host/services/session-state';
import { processZone, zoneClock } from '../../../src/host/services/zone-clock';

/** Just enough of a formula engine for the services' own tests. */
const RESULTS: Readonly<Record<string, ModelValue>> = {
  '=1+1': 2,
  '=""': '',
  '=NA()': { kind: 'error', text: '#N/A' },
};
const calculate = (book: Workbook): void => {
  for (const sheet of book.sheets) {
    for (const [key, formula] of sheet.formulas) {
      putValue(sheet, rowOfKey(key), columnOfKey(key), RESULTS[formula] ?? null);
    }
  }
};

export interface OpenOptions {
  readonly rows?: number;
  readonly columns?: number;
  readonly zone?: string;
  readonly context?: RunContext;
  readonly mode?: AuthMode;
  readonly plainText?: boolean;
  readonly state?: Partial<SessionState>;
}
export interface Opened {
  readonly app: UsedSpreadsheetApp;
  readonly html: UsedHtmlService;
  readonly locks: UsedLockService;
  readonly mail: () => UsedMailApp;
  readonly properties: UsedPropertiesService;
  readonly scripts: UsedScriptApp;
  readonly session: UsedSession;
  readonly book: Workbook;
  readonly sheet: Sheet;
  readonly state: SessionState;
  readonly execution: Execution;
}

export const NOW = Date.UTC(2026, 10, 20, 4);

export const openServices = (options: OpenOptions = {}): Opened => {
  const book = newWorkbook('School', options.zone ?? processZone());
  const sheet = addSheet(book, 'Students', options.rows ?? 20, options.columns ?? 10);
  if (options.plainText) sheet.columnFormats.set(0, '@');
  const state: SessionState = {
    book,
    clock: zoneClock(book.zone),
    scriptZone: processZone(),
    user: 'lead@example.com',
    answers: [],
    now: NOW,
    activeSheetId: undefined,
    selections: new Map(),
    pages: new Map([['Sidebar', '<p>Hello</p>']]),
    sidebar: undefined,
    lockHolder: undefined,
    changes: [],
    recalculate: () => calculate(book),
    onServiceCall: undefined,
    menus: new Map(),
    alerts: [],
    toasts: [],
    scopes: [],
    mailQuota: 100,
    mails: [],
    ...options.state,
  };
  const execution = newExecution(state, ownRealm, options.context ?? 'menu', options.mode);
  const services = createServices(execution);
  const { SpreadsheetApp: app, LockService: locks, Session: session } = services;
  const { HtmlService: html, PropertiesService: properties, ScriptApp: scripts } = services;
  const mail = (): UsedMailApp => services.MailApp;
  return { app, html, locks, mail, properties, scripts, session, book, sheet, state, execution };
};
