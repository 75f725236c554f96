// A school's file through a year: a trigger that ticks, people at work, and what each morning shows.
import { TODAY_COLUMNS } from '../../../../src/app/check/today';
import type { HourlyReport } from '../../../../src/app/jobs/run-hourly';
import { putValue, type Sheet, type Workbook } from '../../../../src/host/model/workbook';
import { fireTrigger } from '../../../../src/host/runner/fire-trigger';
import { createHost, type Host, type RunResult } from '../../../../src/host/runner/host';
import { sampleSchool } from '../../../../src/host/samples/school';
import { installedTriggers } from '../../../../src/host/services/triggers';
import { processZone } from '../../../../src/host/services/zone-clock';
import { addTab, day, tabOf } from '../../../support/builders';
import { theBundle } from '../../../support/bundle';
import { shown } from '../../support/run-check';

const DAY_MS = 86_400_000;
export const NAME = '学员姓名';
export const LAST = '最近一次沟通';
/** Columns of ours in the customer tab, by header. */
export const OURS = ['客户编号', '级别', '下次联系', '联系状态', '原因'];

/** Off and worked days of 2026, as a team types them. */
const HOLIDAYS: readonly (readonly [string, string, 'off' | 'work'])[] = [
  ['2026-01-01', '2026-01-03', 'off'],
  ['2026-01-04', '2026-01-04', 'work'],
  ['2026-02-15', '2026-02-23', 'off'],
  ['2026-02-14', '2026-02-14', 'work'],
  ['2026-02-28', '2026-02-28', 'work'],
  ['2026-04-04', '2026-04-06', 'off'],
  ['2026-05-01', '2026-05-05', 'off'],
  ['2026-05-09', '2026-05-09', 'work'],
  ['2026-06-19', '2026-06-21', 'off'],
  ['2026-09-25', '2026-09-27', 'off'],
  ['2026-09-20', '2026-09-20', 'work'],
  ['2026-10-01', '2026-10-07', 'off'],
  ['2026-10-10', '2026-10-10', 'work'],
];

/** The class teachers of the sample school. */
export const TEACHERS = ['何秋月', '冯一鸣', '吴建平', '周晓岚', '沈立', '郑雪', '陆远', '韩梅'];
const SEND_MAIL = 'https://www.googleapis.com/auth/script.send_mail';

export const KILLED = 'ended from outside';

export const dayOf = (text: string): number => Date.parse(`${text}T00:00:00Z`) / DAY_MS;
export const textOf = (on: number): string => new Date(on * DAY_MS).toISOString().slice(0, 10);

export const HOLIDAY_MAP: ReadonlyMap<number, 'off' | 'work'> = new Map(
  HOLIDAYS.flatMap(([from, to, kind]) =>
    Array.from({ length: dayOf(to) - dayOf(from) + 1 }, (_, n) => [dayOf(from) + n, kind] as const),
  ),
);

/** The instant of a moment of a day on the process's clock. */
const at = (on: number, minutes: number): number => {
  const date = new Date(on * DAY_MS);
  const [year, month, of] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  return new Date(year, month, of, 0, minutes).getTime();
};

export interface SchoolYear {
  readonly host: Host;
  readonly book: Workbook;
  /** The customer tab, whatever it is called. */
  readonly customers: () => Sheet;
  readonly today: () => Sheet;
  readonly headerRow: () => number;
  /** Zero-based; throws when nobody has that header. */
  readonly columnOf: (header: string) => number;
  readonly setClock: (on: number, minutes: number) => void;
  /** The recorded trigger fires; ended from outside before or after one of its service calls. */
  readonly tick: (kill?: {
    readonly call: number;
    readonly phase: 'before' | 'after';
  }) => RunResult;
  readonly call: (name: string, request: unknown) => unknown;
  /** A person types into a cell; the simple trigger follows where `heard`. */
  readonly edit: (
    sheet: Sheet,
    row: number,
    column: number,
    value: unknown,
    heard: boolean,
  ) => void;
}

export const reportOf = ({ error, value }: RunResult): HourlyReport => {
  if (error !== undefined) throw new Error(error.message);
  return value as HourlyReport;
};

/** The sample school with columns for overrides and pauses, set up and checked on its first day. */
export const schoolYear = (first: string, seed: number): SchoolYear => {
  const book = sampleSchool({ asOf: first, seed });
  const sheet = tabOf(book, '学员');
  const width = sheet.values[1]?.length ?? 0;
  putValue(sheet, 1, width, '人工定级');
  putValue(sheet, 1, width + 1, '暂停至');
  addTab(book, '工作日历', [
    ['起', '止', '类型', '时间', '备注'],
    ...HOLIDAYS.map(([from, to, kind]) => [
      ...[day(from), day(to), kind === 'off' ? '休息' : '上班', null, null],
    ]),
  ]);
  addTab(book, '员工', [
    ['姓名', '邮箱', '角色', '代班人', '轮休', '每日联系上限'],
    ...TEACHERS.map((name, n) => [
      ...[name, `t${n}@example.com`, '员工', TEACHERS[n + 1] ?? '', n === 2 ? '周三' : '', 12],
    ]),
    ['周主任', 'zhou@example.com', '客服负责人', '', '', ''],
  ]);
  const id = sheet.id;
  const host = createHost({
    ...{ workbook: book, now: at(dayOf(first), 8 * 60), bundle: theBundle(), zone: processZone() },
    ...{ random: seed, user: 'lin@example.com' },
    answers: ({ buttons }) => (buttons.includes('YES') ? 'YES' : 'OK'),
  });
  const { state } = host;
  for (const name of ['checkNow', 'everyNight']) {
    const { error } = host.run(name, [], { context: 'menu' });
    if (error !== undefined) throw new Error(`${name}: ${error.message}`);
  }
  state.scopes = [...state.scopes, SEND_MAIL];
  const settings = tabOf(book, '设置');
  const set = (row: number, column: number, value: string): void =>
    putValue(settings, row, column, value);
  set(settings.values.length, 0, 'mails');
  set(settings.values.length - 1, 1, 'on');
  set(
    settings.values.findIndex((row) => row?.[4] === 'morning'),
    6,
    '开',
  );
  const customers = (): Sheet => {
    const found = book.sheets.find((one) => one.id === id);
    if (found === undefined) throw new Error('the customer tab is gone');
    return found;
  };
  const headerRow = (): number =>
    customers().values.findIndex((row) => row?.includes(NAME) === true);
  const todayId = tabOf(book, '今日待办').id;
  return {
    ...{ host, book, customers, headerRow },
    today: () => {
      const found = book.sheets.find((one) => one.id === todayId);
      if (found === undefined) throw new Error('Today is gone');
      return found;
    },
    columnOf: (header) => {
      const column = customers().values[headerRow()]?.indexOf(header) ?? -1;
      if (column < 0) throw new Error(`no column ${header}`);
      return column;
    },
    setClock: (on, minutes) => {
      state.now = at(on, minutes);
    },
    tick: (kill) => {
      const [trigger] = installedTriggers(state);
      if (trigger === undefined) throw new Error('no trigger');
      if (kill !== undefined) {
        state.onServiceCall = ({ index, phase }) => {
          if (index === kill.call && phase === kill.phase) throw new Error(KILLED);
        };
      }
      const result = fireTrigger(host, trigger.id);
      state.onServiceCall = undefined;
      return result;
    },
    call: (name, request) => {
      const { error, value } = host.run(name, [request], { context: 'rpc' });
      if (error !== undefined) throw new Error(`${name}: ${error.message}`);
      return JSON.parse(JSON.stringify(value ?? null));
    },
    edit: (where, row, column, value, heard) => {
      const typed = value as Parameters<typeof putValue>[3];
      host.edit(() => putValue(where, row, column, typed));
      if (!heard) return;
      const range = { row, column, rows: 1, columns: 1 };
      const edited = { sheet: where, range, value: typed };
      const { error } = host.run('onEdit', [], { context: 'edit', edited });
      if (error !== undefined) throw new Error(`onEdit: ${error.message}`);
    },
  };
};

/** A line of Today: whose block it stands in, and what it says. */
export interface Line {
  readonly row: number;
  readonly key: string;
  readonly hasBox: boolean;
  readonly status: string;
  readonly why: string;
  readonly owner: string;
  /** Of what is no call: a birthday, a gift, a promise; blank for a call. */
  readonly ref: string;
  /** Below the lead's heading. */
  readonly isLeads: boolean;
}

export const linesOf = (today: Sheet): readonly Line[] => {
  const lines: Line[] = [];
  let isLeads = false;
  today.values.forEach((cells, row) => {
    if (row < 3 || cells === undefined) return;
    const text = (column: number): string => String(shown(cells[column]));
    if (typeof cells[0] === 'string' && cells[0] !== '') isLeads = cells[0].includes('负责人');
    if (text(TODAY_COLUMNS.name) === '') return;
    lines.push({
      ...{ row, isLeads, hasBox: typeof cells[TODAY_COLUMNS.done] === 'boolean' },
      ...{ key: text(TODAY_COLUMNS.key), status: text(TODAY_COLUMNS.status) },
      ...{ why: text(TODAY_COLUMNS.why), owner: text(TODAY_COLUMNS.owner) },
      ref: text(TODAY_COLUMNS.ref),
    });
  });
  return lines;
};
