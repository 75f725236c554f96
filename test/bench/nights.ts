// Whole nights by size: the hourly tick with the nightly check in it, calls, modelled and real time.
import { performance } from 'node:perf_hooks';
import type { CaseColumn } from '../../src/domain/case/register';
import type { ModelValue, Workbook } from '../../src/host/model/workbook';
import { bigSchool } from '../../src/host/samples/school';
import {
  countOf,
  estimateMilliseconds,
  type ServiceCall,
} from '../../src/host/services/service-call';
import { caseCareWords } from '../../src/i18n/case-care-words';
import { careOn } from '../app/care/support/care-host';
import { logged, ourCases } from '../app/care/support/case-host';
import { nightOn } from '../app/jobs/support/night-host';
import { runCheckOn } from '../app/support/run-check';
import { tabOf } from '../support/builders';

const AS_OF = '2026-11-20';
const MILLION = 1_000_000;

export interface NightSize {
  readonly customers: number;
  readonly contacts: number;
  readonly cases: number;
}

export const NIGHT_SIZES: readonly NightSize[] = [
  { customers: 200, contacts: 2_000, cases: 50 },
  { customers: 2_000, contacts: 20_000, cases: 500 },
  { customers: 10_000, contacts: 100_000, cases: 2_500 },
  { customers: 20_000, contacts: 200_000, cases: 5_000 },
];

export interface MeasuredNight extends NightSize {
  /** Of the tick and all that it runs. */
  readonly calls: number;
  /** Of these, further millions of cells in one read. */
  readonly furtherMillions: number;
  readonly modelledMs: number;
  readonly realMs: number;
  /** What the tick said of its jobs, in their order. */
  readonly ran: readonly string[];
}

/** Fills our register with copies of its first case; every tenth stays open. */
const fillCases = (book: Workbook, count: number): void => {
  const sheet = ourCases(book);
  const [header = [], first = []] = sheet?.values ?? [];
  if (sheet === undefined) throw new Error('no register');
  const words = caseCareWords('zh');
  const at = (column: CaseColumn): number => header.indexOf(words.columns[column]);
  for (let nth = 1; nth < count; nth += 1) {
    const copy: ModelValue[] = [...first];
    copy[at('no.')] = `K-X${nth}`;
    copy[at('record no.')] = `copy-${nth}`;
    if (nth % 10 !== 0) {
      copy[at('state')] = words.states.closed;
      for (const column of ['first reply at', 'resolved at', 'closed at'] as const) {
        copy[at(column)] = copy[at('received at')] ?? null;
      }
    }
    sheet.values.push(copy);
  }
  sheet.maxRows = Math.max(sheet.maxRows, sheet.values.length);
};

const furtherMillions = (calls: readonly ServiceCall[]): number =>
  calls.reduce(
    (sum, { price, cells }) =>
      sum + (price === 'read' && cells > MILLION ? Math.ceil(cells / MILLION) - 1 : 0),
    0,
  );

/** The third night of such a file: the first makes the tabs, the second is an ordinary one. */
export const measureNight = (size: NightSize): MeasuredNight => {
  const book = bigSchool({ ...size, asOf: AS_OF });
  const { report } = runCheckOn(book, { asOf: AS_OF });
  if (report?.ok !== true) throw new Error('not set up');
  const { values } = tabOf(book, report.tab);
  const header = values.findIndex((row) => row?.includes(report.mapping.id ?? '') === true);
  const column = values[header]?.indexOf(report.mapping.id ?? '') ?? -1;
  logged(careOn(book, { now: `${AS_OF}T10:00` }), {
    customer: String(values[header + 1]?.[column]),
  });
  fillCases(book, size.cases);
  const night = nightOn(book);
  night.press('lin@example.com', '2026-11-20 18:00');
  for (const moment of ['2026-11-20 18:30', '2026-11-21 02:17']) {
    const { error } = night.tick(moment);
    if (error !== undefined) throw new Error(error.message);
  }
  const started = performance.now();
  const { calls, cheap, error, value } = night.tick('2026-11-22 02:17');
  const realMs = performance.now() - started;
  if (error !== undefined) throw new Error(error.message);
  const runs = Object(value).runs as readonly { readonly job: string; readonly ok: boolean }[];
  return {
    ...size,
    ...{ calls: countOf(calls), furtherMillions: furtherMillions(calls), realMs },
    modelledMs: estimateMilliseconds(calls, cheap),
    ran: runs.map(({ job, ok }) => `${job} ${ok ? 'ok' : 'failed'}`),
  };
};

/** 3-product §8, with whatever the night of that size brings; a further million of cells counts apart. */
const MOST_CALLS = 60;
const MOST_MS = 60_000;

/** What is the matter with a night; empty when nothing is. */
export const nightFaults = (night: MeasuredNight): readonly string[] => {
  const calls = night.calls - night.furtherMillions;
  return [
    ...(night.ran.join() === 'check ok' ? [] : [`ran: ${night.ran.join(', ')}`]),
    ...(calls <= MOST_CALLS ? [] : [`${calls} service calls, at most ${MOST_CALLS}`]),
    ...(night.modelledMs < MOST_MS
      ? []
      : [`${seconds(night.modelledMs)}, at most ${seconds(MOST_MS)}`]),
  ];
};

const count = (value: number): string => value.toLocaleString('en-US');
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** One line of the table in docs/nights.md. */
export const nightLine = (night: MeasuredNight): string =>
  `| ${count(night.customers)} | ${count(night.contacts)} | ${count(night.cases)} | ${night.calls - night.furtherMillions}${night.furtherMillions > 0 ? ` + ${night.furtherMillions}` : ''} | ${seconds(night.modelledMs)} | ${seconds(night.realMs)} |`;

export const NIGHT_HEAD = [
  '| Customers | Contacts | Cases | Service calls | By the cost model | Computing here |',
  '|---|---|---|---|---|---|',
] as const;
