// A file that was set up, with people at it, a trigger that fires, and the log that it leaves.
import type { Alarmed } from '../../../../src/app/jobs/install';
import type { HourlyReport } from '../../../../src/app/jobs/run-hourly';
import { copyWorkbook } from '../../../../src/host/model/copy-workbook';
import type { Sheet, Workbook } from '../../../../src/host/model/workbook';
import { fireTrigger } from '../../../../src/host/runner/fire-trigger';
import { createHost, type Host, type RunResult } from '../../../../src/host/runner/host';
import type { ServiceMoment } from '../../../../src/host/services/service-call';
import type { Question } from '../../../../src/host/services/session-state';
import { installedTriggers } from '../../../../src/host/services/triggers';
import { processZone } from '../../../../src/host/services/zone-clock';
import { theBundle } from '../../../support/bundle';
import { runCheckOn, type shown, shownRows } from '../../support/run-check';
import { smallTeam } from '../../support/small-team';

export const LIN = 'lin@example.com';
export const HE = 'he@example.com';
export const FIRST_DAY = '2026-11-20';

/** yyyy-mm-dd hh:mm(:ss) on the process's wall clock. */
export const instantAt = (moment: string): number => {
  const [on = '', clock = '00:00'] = moment.split(' ');
  const [year = 0, month = 1, date = 1] = on.split('-').map(Number);
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number);
  return new Date(year, month - 1, date, hours, minutes, seconds).getTime();
};

export type Shown = ReturnType<typeof shown>;

export interface NightHost {
  readonly host: Host;
  readonly book: Workbook;
  readonly questions: readonly Question[];
  /** Presses the menu item, as somebody. */
  readonly press: (user: string, moment: string, answer?: 'YES' | 'NO') => Alarmed;
  /** Fires a trigger; the recorded one without an id. */
  readonly tick: (moment: string, id?: string) => RunResult;
  readonly report: (moment: string, id?: string) => HourlyReport;
  /** Ids of everybody's triggers, with their owners. */
  readonly triggers: () => readonly (readonly [string, string])[];
  /** A line of the job table by its header words. */
  readonly job: (name: string) => Readonly<Record<string, Shown>>;
  /** Lines of the run log: job, sentence, changed. */
  readonly log: () => readonly (readonly Shown[])[];
  readonly onCall: (hook: ((moment: ServiceMoment) => void) | undefined) => void;
}

export const SETTINGS = '设置';
export const LOG_TAB = '操作记录';

/** Headers of the job table and of the log, in both languages. */
const TABLE: readonly string[] = ['任务', 'Job'];
const TRIGGER: readonly string[] = ['触发器', 'Trigger'];
const LOGGED: readonly string[] = ['毫秒', 'Milliseconds'];

/** The first tab, in either language, whose first row holds this word. */
const tabWith = (book: Workbook, ...words: readonly string[]): Sheet | undefined =>
  book.sheets.find(({ values: [header] }) => words.some((word) => header?.includes(word) === true));

const checkedOnce = (): Workbook => {
  const book = smallTeam({ numbered: true });
  const { report, result } = runCheckOn(book, { asOf: FIRST_DAY });
  if (report?.ok !== true) throw new Error(result.error?.message ?? report?.sentence);
  return book;
};
const CHECKED = checkedOnce();

/** A small team's file, checked once from the menu. */
export const checkedBook = (): Workbook => copyWorkbook(CHECKED);

export const nightOn = (book: Workbook, zone = processZone()): NightHost => {
  const questions: Question[] = [];
  let answerTo: 'YES' | 'NO' = 'YES';
  const host = createHost({
    ...{ workbook: book, now: instantAt(`${FIRST_DAY} 09:00`), bundle: theBundle() },
    ...{ zone, random: 7 },
    answers: (question) => {
      questions.push(question);
      return question.buttons.includes('YES') ? answerTo : 'OK';
    },
  });
  const { state } = host;
  const table = (): readonly (readonly Shown[])[] => {
    const settings = tabWith(book, ...TRIGGER);
    const rows = settings === undefined ? [] : shownRows(settings);
    const at = (rows[0] ?? []).findIndex((word) => TABLE.includes(String(word)));
    return at < 0 ? [] : rows.map((row) => row.slice(at));
  };
  const recorded = (): string => {
    const [header = [], ...lines] = table();
    const line = lines.find(([name]) => name === 'trigger') ?? [];
    return String(line[header.findIndex((word) => TRIGGER.includes(String(word)))] ?? '');
  };
  const tick: NightHost['tick'] = (moment, id = recorded()) => {
    state.now = instantAt(moment);
    return fireTrigger(host, id);
  };
  return {
    ...{ host, book, questions, tick },
    press: (user, moment, answer = 'YES') => {
      Object.assign(state, { user, now: instantAt(moment) });
      answerTo = answer;
      const { value, error } = host.run('everyNight', [], { context: 'menu' });
      if (error !== undefined) throw new Error(error.message);
      return value as Alarmed;
    },
    report: (moment, id) => {
      const { value, error } = tick(moment, id);
      if (error !== undefined) throw new Error(error.message);
      return value as HourlyReport;
    },
    triggers: () => installedTriggers(state).map(({ id, user }) => [id, user]),
    job: (name) => {
      const [header = [], ...lines] = table();
      const line = lines.find(([first]) => first === name) ?? [];
      return Object.fromEntries(header.map((word, n) => [String(word), line[n] ?? '']));
    },
    log: () => {
      const tab = tabWith(book, ...LOGGED);
      const [, ...rows] = tab === undefined ? [] : shownRows(tab);
      return rows.map(([, job = '', sentence = '', , changed = '']) => [job, sentence, changed]);
    },
    onCall: (hook) => {
      state.onServiceCall = hook;
    },
  };
};

/** … with LIN's trigger, made on the first day at 09:00. */
export const nightly = (): NightHost => {
  const night = nightOn(checkedBook());
  const { kind } = night.press(LIN, `${FIRST_DAY} 09:00`);
  if (kind !== 'installed') throw new Error(kind);
  return night;
};
