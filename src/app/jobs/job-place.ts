// The Settings of a file with the job table beside them, as read in one call.

import { agreedZone } from '../../config/clock';
import {
  type JobChange,
  type JobLine,
  type JobTable,
  jobIn,
  readJobTable,
  type TableChange,
  TRIGGER_LINE,
  writtenTable,
} from '../../config/jobs';
import { parseSettings, type Settings } from '../../config/settings';
import type { Language } from '../../domain/language';
import type { Zone } from '../../domain/time/zone';
import { type JobName, type JobWords, jobWords } from '../../i18n/job-words';
import { clockText } from '../../i18n/time-text';
import type { Rows } from '../../tables/recognise';
import { SETTINGS_NAME } from '../check/own-tabs';
import { leftSettings, nameSettingsAgain } from '../check/settings-name';
import type { Block, Desk } from '../desk';
import type { Every } from './due-jobs';

export interface JobPlace {
  readonly settings: Settings;
  /** The cells that they were read from: key, value, meaning. */
  readonly keys: Rows;
  /** Of the Settings. */
  readonly tab: number;
  /** Where their name points. */
  readonly block: Block;
  readonly table: JobTable;
  readonly zone: Zone;
  readonly words: JobWords;
  /** The zone in which the sheet is known to be without asking; null: it must be asked for. */
  readonly agreedZone: string | null;
}

const HEADERS = (['en', 'zh'] as const).map((language) => jobWords(language).header[0] ?? '');

const placeIn = (
  desk: Desk,
  { block, cells, tab }: NonNullable<ReturnType<Desk['readNamedTab']>>,
): JobPlace | 'unreadable' => {
  const keys = cells.map((row) => row.slice(block.column, block.column + block.columns));
  const settings = parseSettings(keys);
  if (settings === undefined) return 'unreadable';
  const zone = desk.wallClock();
  const table = readJobTable(cells, HEADERS, zone);
  const isElsewhere = table.trigger !== null && table.trigger.file !== desk.spreadsheetId();
  return {
    ...{ settings, keys, tab, block, zone, words: jobWords(settings.language) },
    // In a copy the record is that of the original's trigger, which never comes here.
    table: isElsewhere ? { ...table, trigger: null } : table,
    agreedZone: agreedZone(keys),
  };
};

/** 'gone': nobody has set this file up, or somebody has taken it back. */
export const readJobPlace = (desk: Desk): JobPlace | 'gone' | 'unreadable' => {
  const found = desk.readNamedTab(SETTINGS_NAME);
  if (found !== null) return placeIn(desk, found);
  return leftSettings(desk) === undefined ? 'gone' : 'unreadable';
};

/** The same for who may write: where merely the name of Settings is gone, it is given back. */
export const readNamedJobPlace = (desk: Desk): ReturnType<typeof readJobPlace> => {
  const place = readJobPlace(desk);
  return place === 'unreadable' && nameSettingsAgain(desk) ? readJobPlace(desk) : place;
};

/** The same once more in one run: by its id, and by its name only where that reads otherwise now. */
export const readJobPlaceAgain = (
  desk: Desk,
  { tab, block }: JobPlace,
): ReturnType<typeof readJobPlace> => {
  const again =
    desk.tab(tab) === null ? 'gone' : placeIn(desk, { tab, block, cells: desk.readAll(tab) });
  return typeof again === 'string' ? readJobPlace(desk) : again;
};
/** Whose trigger Settings record for this file; one read. Null while it is nobody's. */
export const recordedRunner = (desk: Desk, settingsTab: number): string | null => {
  const { trigger } = readJobTable(desk.readAll(settingsTab), HEADERS, desk.wallClock());
  return trigger === null || trigger.file !== desk.spreadsheetId() ? null : trigger.by;
};

/** Is this another file than the one that was set up? */
export const isCopy = (desk: Desk, { spreadsheetId }: Settings): boolean =>
  spreadsheetId !== '' && spreadsheetId !== desk.spreadsheetId();

/** What the table has to know of a job. */
type TableJob = Every & { readonly name: JobName; readonly startsOff?: true };

const linesOf = (jobs: readonly TableJob[], language: Language): readonly JobLine[] => {
  const words = jobWords(language);
  return [
    { name: TRIGGER_LINE, meaning: words.triggerMeaning, on: '', at: words.everyHour },
    ...jobs.map((job) => ({
      ...{ name: job.name, meaning: words.jobs[job.name].meaning },
      on: job.startsOff === true ? words.off : words.on,
      at: job.every === 'hour' ? words.everyHour : clockText(job.at),
    })),
  ];
};

/** Writes the lines of these jobs alone, from the first of them to the last. */
export const noteJobs = (
  desk: Desk,
  { tab, table, zone, settings }: JobPlace,
  jobs: readonly TableJob[],
  changes: ReadonlyMap<string, JobChange>,
): void => {
  const { language } = settings;
  const known = { header: jobWords(language).header, lines: linesOf(jobs, language) };
  const cells = writtenTable(table, { jobs: changes }, known, zone);
  const changed = cells.flatMap((row, r) => (r > 0 && changes.has(jobIn(row)) ? [r] : []));
  const [first] = changed;
  const last = changed[changed.length - 1];
  if (first === undefined || last === undefined) return;
  desk.write(tab, table.row + first, table.column, cells.slice(first, last + 1));
};

/** Writes the table in one call; a line for each job comes with the first time. */
export const writeJobTable = (
  desk: Desk,
  { tab, table, zone, settings }: JobPlace,
  jobs: readonly TableJob[],
  change: TableChange,
): void => {
  const { language } = settings;
  const known = { header: jobWords(language).header, lines: linesOf(jobs, language) };
  desk.write(tab, table.row, table.column, writtenTable(table, change, known, zone));
};
