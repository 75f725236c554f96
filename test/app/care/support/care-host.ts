// A file that was set up and checked, and its sidebar's calls as a person would send them.
import type { CareCalls } from '../../../../src/app/care/calls';
import type { ContactDraft } from '../../../../src/app/care/wire';
import type { ModelValue, Sheet, Workbook } from '../../../../src/host/model/workbook';
import { createHost, type Host, type RunResult } from '../../../../src/host/runner/host';
import type { ServiceMoment } from '../../../../src/host/services/service-call';
import { processZone } from '../../../../src/host/services/zone-clock';
import { theBundle } from '../../../support/bundle';
import { runCheckOn, shown, shownRows } from '../../support/run-check';

export const TODAY = '2026-11-20';
export const CONTACTS = '跟进记录';

const instantAt = (moment: string): number => {
  const [day = '', time = '09:00'] = moment.split('T');
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(year, month - 1, date, hours, minutes).getTime();
};

export interface CareHost {
  readonly host: Host;
  readonly book: Workbook;
  /** Calls the script; the answer as JSON would carry it. */
  readonly call: <Name extends keyof CareCalls>(
    name: Name,
    request: unknown,
  ) => { readonly answer: ReturnType<CareCalls[Name]>; readonly result: RunResult };
  /** yyyy-mm-ddThh:mm */
  readonly setClock: (moment: string) => void;
  readonly onCall: (hook: ((moment: ServiceMoment) => void) | undefined) => void;
}

export interface CareOptions {
  readonly now?: string;
  readonly user?: string;
  readonly seed?: number;
  readonly zone?: string;
}

/** JSON and nothing else comes over the wire. */
const overTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** The sidebar at a workbook as it is. */
export const careOn = (book: Workbook, options: CareOptions = {}): CareHost => {
  const host = createHost({
    workbook: book,
    now: instantAt(options.now ?? `${TODAY}T09:00`),
    bundle: theBundle(),
    zone: options.zone ?? processZone(),
    random: options.seed ?? 5,
    user: options.user ?? '',
  });
  return {
    host,
    book,
    call: (name, request) => {
      const result = host.run(name, [request], { context: 'rpc' });
      if (result.error !== undefined && result.error.name !== 'RunKilled') {
        throw new Error(`${name} threw: ${result.error.message}`);
      }
      const answer = overTheWire(result.value) as ReturnType<CareCalls[typeof name]>;
      return { answer, result };
    },
    setClock: (moment) => {
      host.state.now = instantAt(moment);
    },
    onCall: (hook) => {
      host.state.onServiceCall = hook;
    },
  };
};

/** Sets the workbook up by the check, as of the day, and opens the sidebar on it. */
export const checkedCare = (book: Workbook, options: CareOptions = {}): CareHost => {
  const day = (options.now ?? TODAY).slice(0, 10);
  const { report, result } = runCheckOn(book, {
    asOf: day,
    ...(options.zone === undefined ? {} : { zone: options.zone }),
  });
  if (report?.ok !== true) throw new Error(result.error?.message ?? report?.sentence);
  return careOn(book, options);
};

let drafts = 0;
/** A contact of now that reached the customer; a test says only what matters to it. */
export const aContact = (part: Partial<ContactDraft> = {}): ContactDraft => {
  drafts += 1;
  return {
    key: `draft-${String(drafts).padStart(6, '0')}`,
    customers: ['S001'],
    outcome: 'reached',
    channel: 'call',
    direction: 'out',
    happenedAt: null,
    summary: '',
    satisfaction: null,
    promised: '',
    promisedUntil: null,
    nextAppointment: null,
    by: '林老师',
    ...part,
  };
};

/** Our own Contacts tab: the one with record numbers, which Cases have too, and what they say of the time before. */
export const ourContacts = (book: Workbook): Sheet | undefined =>
  book.sheets.find(({ values: [header] }) =>
    [
      ['记录编号', '此前最近联系'],
      ['Record no.', 'Last contact before'],
    ].some((names) => names.every((name) => header?.includes(name) === true)),
  );

export type Line = Readonly<Record<string, string | number | boolean>>;

/** Its records by header. */
export const records = (book: Workbook): readonly Line[] => {
  const sheet = ourContacts(book);
  if (sheet === undefined) return [];
  const [header = [], ...rows] = shownRows(sheet);
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(header.map((name, i) => [String(name), row[i] ?? ''])));
};

/** A customer's row by number, by header; `headerCell` is any header of the tab. */
export const customerRow = (sheet: Sheet, headerCell: string, no: ModelValue): Line => {
  const at = sheet.values.findIndex((row) => row?.includes(headerCell) === true);
  const header = sheet.values[at] ?? [];
  const row = sheet.values.find((cells, r) => r > at && cells?.includes(no) === true);
  if (row === undefined) throw new Error(`no row with ${String(no)}`);
  return Object.fromEntries(header.map((name, i) => [String(name), shown(row[i])]));
};
