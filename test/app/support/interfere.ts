// Runs the check while a person interferes, and says in words what came out wrong.
import type { Workbook } from '../../../src/host/model/workbook';
import { customersOf, OURS, type Seen, type Shown } from './customers-of';
import type { TypedCell } from './row-operations';
import { runCheckOn, shown } from './run-check';
import type { Team } from './teams';

export interface Instant {
  readonly index: number;
  readonly phase: 'before' | 'after';
}

export interface Interference extends Instant {
  readonly name: string;
  readonly act: (book: Workbook) => void;
  /** What was typed, for what must be found again. */
  readonly typed?: TypedCell;
}

export interface Undisturbed {
  readonly seen: Seen;
  readonly calls: number;
  /** The call after which the check has done with the customer tab: its highlights. */
  readonly lastTouch: number;
  /**
   * The instants that the platform leaves open: after the last look at the cells under the lock and
   * before the last block is written, what is typed into a cell that is being written is overwritten.
   */
  readonly open: readonly Instant[];
}

export const undisturbed = (team: Team): Undisturbed => {
  const { host, result, report } = runCheckOn(team.workbook(), { asOf: team.asOf });
  if (report?.ok !== true) throw new Error(result.error?.message ?? report?.sentence);
  const { calls } = result;
  const lock = calls.findIndex(({ member }) => member === 'tryLock');
  const first = calls.findIndex(({ price }, at) => at > lock && price === 'write');
  const past = calls.findIndex(({ price }, at) => at > first && price !== 'write');
  const lastTouch = calls.findIndex(({ member }) => member === 'getConditionalFormatRules') + 2;
  const open = Array.from({ length: past - first }, (_, at): readonly Instant[] => [
    { index: first + at - 1, phase: 'after' },
    { index: first + at, phase: 'before' },
  ]).flat();
  return { seen: customersOf(host.workbook, team.theirs), calls: calls.length, lastTouch, open };
};

const NUMBER = '客户编号';

/** Every way in which a disturbed run may not differ from an undisturbed one; [] when all is well. */
export const faults = (
  team: Team,
  calm: Undisturbed,
  interferences: readonly Interference[],
): readonly string[] => {
  const typed = interferences.flatMap((one) => one.typed ?? []);
  /** What a cell should read; undefined where a typed input leaves our answer open. */
  const wantedOf = (note: string, header: string, calmly: Shown): Shown | undefined => {
    const mine = typed.filter((one) => one.note === note);
    const last = mine.filter((one) => one.header === header).pop();
    if (last !== undefined) return shown(last.value);
    const open = mine.length > 0 && (OURS as readonly string[]).includes(header);
    return open && header !== NUMBER ? undefined : calmly;
  };
  const { host, result, report } = runCheckOn(team.workbook(), {
    asOf: team.asOf,
    at: ({ index, phase }, at) => {
      for (const one of interferences) {
        if (one.index === index && one.phase === phase) at.edit(one.act);
      }
    },
  });
  const found: string[] = [];
  if (result.error !== undefined) found.push(`threw ${result.error.message}`);
  else if (report?.ok !== true) found.push(`refused: ${report?.sentence ?? ''}`);
  const seen = customersOf(host.workbook, team.theirs);
  if (seen.headers.join('|') !== calm.seen.headers.join('|')) {
    found.push(`headers: ${seen.headers.join('|')}`);
  }
  for (const stray of seen.strays) found.push(`no customer, but: ${stray.join('|')}`);
  const numbers: unknown[] = [];
  for (const [note, ours] of seen.ours) {
    const theirs = seen.theirs.get(note) ?? {};
    for (const [cells, wanted] of [
      [ours, calm.seen.ours.get(note) ?? {}],
      [theirs, calm.seen.theirs.get(note) ?? {}],
    ] as const) {
      for (const [header, calmly] of Object.entries(wanted)) {
        const cell = cells[header];
        const want = wantedOf(note, header, calmly);
        if (header === NUMBER) numbers.push(cell);
        if (header === NUMBER && (team.newNumbers || note === 'n99')) {
          if (!/^C-[2-9A-HJ-NP-Z]{6}$/.test(String(cell))) found.push(`${note}: number ${cell}`);
        } else if (want !== undefined && cell !== want) {
          found.push(`${note} ${header}: ${cell} instead of ${want}`);
        }
      }
    }
  }
  if (new Set(numbers).size !== numbers.length) found.push('a number twice');
  return found;
};

/** Names the interferences when something is wrong, so that a failing loop can be read. */
export const complaint = (
  team: Team,
  interferences: readonly Interference[],
  found: readonly string[],
): string[] =>
  found.length === 0
    ? []
    : [
        `${team.name}; ${interferences
          .map(({ name, phase, index }) => `${name} ${phase} call ${index}`)
          .join(' and ')}: ${found.slice(0, 4).join('; ')}`,
      ];
