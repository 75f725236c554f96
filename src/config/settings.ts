// The Settings tab: key, value, meaning; what must survive a restored version lives here.
import { type Cell, isBlank, isDateCell } from '../domain/cell';
import type { FileSize } from '../domain/file-size';
import type { GoLive } from '../domain/follow-up/spread';
import type { Language } from '../domain/language';
import { squash } from '../domain/text';
import { civilDateOfIso, isoDate } from '../domain/time/civil-date';
import { MANAGED, type ManagedRole, ROLES, type Role } from '../tables/roles';
import { parseFileSize, renderFileSize } from './file-size';

/** What set-up decided. Tabs are found again by id, whatever they are renamed to. */
export interface Settings {
  readonly spreadsheetId: string;
  readonly language: Language;
  readonly customerTab: number;
  readonly customerTabName: string;
  /** Role to the header text of its column. */
  readonly headers: ReadonlyMap<Role, string>;
  /** The managed columns that are ours to write: added by us, or empty when they were mapped. */
  readonly ours: ReadonlySet<ManagedRole>;
  /** Our other tabs: kind to tab id. */
  readonly tabs: ReadonlyMap<string, number>;
  /** Stamp of the last good rule book that is kept; blank while there is none. */
  readonly rulesInForce: string;
  /** Null for a team that began without a day of its own. */
  readonly goLive: GoLive | null;
  /** May mails go out to staff? Off until a lead writes `on` beside the key. */
  readonly mails: boolean;
  /** How the leads' tabs were protected last; blank before the first time. */
  readonly protection: string;
  /** The stage at which the last check ended itself for want of time; blank when it came to its end. */
  readonly unfinished: string;
  /** Columns of ours that did not take what the last check wrote: a validation of the team's. */
  readonly notTaken: ReadonlySet<ManagedRole>;
  /** As counted last; null while nobody has counted. */
  readonly size: FileSize | null;
  /** Remarks of Data quality that people have settled, by their key. */
  readonly settled: ReadonlySet<string>;
}

const isRole = (text: string): text is Role => (ROLES as readonly string[]).includes(text);
const isManaged = (text: string): text is ManagedRole =>
  (MANAGED as readonly string[]).includes(text);

const textOf = (cell: Cell | undefined): string =>
  typeof cell === 'string'
    ? cell
    : typeof cell === 'number'
      ? `${cell}`
      : cell !== undefined && isDateCell(cell)
        ? isoDate(cell.on)
        : cell === true
          ? 'on'
          : '';

const GO_LIVE = 'go-live';
const FIRST_ROUND = 'first round days';
const MAILS = 'mails';
const YES: readonly string[] = ['on', 'yes', 'y', 'true', '开', '是', '启用'];

const PROTECTION = 'protection';
const UNFINISHED = 'unfinished';
const NOT_TAKEN = 'not taken';
const BETWEEN_ROLES = ', ';
export const FILE_SIZE = 'file size';

const goLiveOf = (plain: ReadonlyMap<string, string>): GoLive | null => {
  const on = civilDateOfIso(plain.get(GO_LIVE) ?? '');
  const days = Number(plain.get(FIRST_ROUND) ?? 1);
  return on === undefined ? null : { on, days: Number.isInteger(days) && days > 0 ? days : 1 };
};

/** Reads the rows below the header; undefined when there is no usable set-up in them. */
export const parseSettings = (rows: readonly (readonly Cell[])[]): Settings | undefined => {
  const headers = new Map<Role, string>();
  const ours = new Set<ManagedRole>();
  const tabs = new Map<string, number>();
  const plain = new Map<string, string>();
  const settled = new Set<string>();
  for (const row of rows) {
    const key = textOf(row[0]);
    const value = textOf(row[1]);
    if (key === '' || isBlank(value)) continue;
    const [kind, name] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];
    if (kind === 'column' && isRole(name)) headers.set(name, value);
    else if (kind === 'ours' && isManaged(name)) ours.add(name);
    else if (kind === 'tab') tabs.set(name, Number(value));
    else if (kind === 'settled') settled.add(name);
    else plain.set(key, value);
  }
  const customerTab = Number(plain.get('customer tab id') ?? Number.NaN);
  if (!Number.isInteger(customerTab) || !headers.has('name')) return undefined;
  return {
    spreadsheetId: plain.get('spreadsheet id') ?? '',
    language: plain.get('language') === 'zh' ? 'zh' : 'en',
    customerTab,
    customerTabName: plain.get('customer tab') ?? '',
    headers,
    ours,
    tabs,
    rulesInForce: plain.get('rules in force') ?? '',
    goLive: goLiveOf(plain),
    mails: YES.includes(squash(plain.get(MAILS) ?? '')),
    protection: plain.get(PROTECTION) ?? '',
    unfinished: plain.get(UNFINISHED) ?? '',
    notTaken: new Set((plain.get(NOT_TAKEN) ?? '').split(BETWEEN_ROLES).filter(isManaged)),
    size: parseFileSize(plain.get(FILE_SIZE) ?? ''),
    settled,
  };
};

/** The rows of the tab; `meaning` gives the third column in the sheet's language. */
export const renderSettings = (
  settings: Settings,
  meaning: (key: string) => string,
): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  const put = (key: string, value: string): void => {
    rows.push([key, value, meaning(key.replace(/:.*/, ''))]);
  };
  put('spreadsheet id', settings.spreadsheetId);
  put('language', settings.language);
  put('customer tab', settings.customerTabName);
  put('customer tab id', `${settings.customerTab}`);
  for (const [role, header] of settings.headers) put(`column:${role}`, header);
  for (const role of settings.ours) put(`ours:${role}`, 'yes');
  if (settings.rulesInForce !== '') put('rules in force', settings.rulesInForce);
  if (settings.goLive !== null) {
    put(GO_LIVE, isoDate(settings.goLive.on));
    put(FIRST_ROUND, `${settings.goLive.days}`);
  }
  put(MAILS, settings.mails ? 'on' : 'off');
  if (settings.protection !== '') put(PROTECTION, settings.protection);
  if (settings.unfinished !== '') put(UNFINISHED, settings.unfinished);
  if (settings.notTaken.size > 0) put(NOT_TAKEN, [...settings.notTaken].join(BETWEEN_ROLES));
  if (settings.size !== null) put(FILE_SIZE, renderFileSize(settings.size));
  for (const [kind, id] of settings.tabs) put(`tab:${kind}`, `${id}`);
  for (const key of settings.settled) put(`settled:${key}`, 'yes');
  return rows;
};

/** Where the line of a key stands, or is to stand: below everything that the tab holds. */
export const settingsRow = (rows: readonly (readonly Cell[])[], key: string): number => {
  const known = rows.map(([name]) => name).lastIndexOf(key);
  if (known >= 0) return known;
  let end = rows.length;
  while (end > 1 && (rows[end - 1] ?? []).every(isBlank)) end -= 1;
  return end;
};
