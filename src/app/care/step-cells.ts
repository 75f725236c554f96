// When a step was taken, and the cells that a person's words go into.
import { type CaseLife, lastStepAt } from '../../domain/case/case-life';
import type { CaseColumn } from '../../domain/case/register';
import type { Cell } from '../../domain/cell';
import { instantAfter } from '../../domain/reading/instant';
import { type Instant, MINUTE_MS, wallTimeOf } from '../../domain/time/instant';
import { startOf } from '../../domain/time/zone';
import type { CaseCells } from '../../tables/case-cells';
import { lineMoment, linesOf, withLine } from '../../tables/case-lines';
import type { CaseBench } from '../cases/case-bench';
import type { CasesTab } from '../cases/cases-tab';
import type { Now } from '../desk';
import { refuse } from './answer';
import { caseIssue, type StepToTake } from './case-request';

/** What fits into a cell, with room for its apostrophe. */
const LONGEST_CELL = 49_000;
/** Ids of the last saves that are kept beside the case's own: nobody retries an older one. */
const KEPT_KEYS = 60;

/**
 * When the step was taken. A typed minute knows no seconds: in the minute of the last step it is that
 * step's instant.
 */
export const stepAt = ({ zone, now }: CaseBench, typed: Now | null, life: CaseLife): Instant => {
  if (typed === null) return now;
  const { on, minutes } = typed;
  const last = lastStepAt(life);
  const first = startOf(zone, wallTimeOf(on, minutes));
  const at = instantAfter(zone, { kind: 'known', on, minutes, at: first }, last);
  const sameMinute = Math.floor(at / MINUTE_MS) === Math.floor(last / MINUTE_MS);
  if (at < last && sameMinute) return last;
  return at > now ? now : at;
};

/** Cells that a person's words go into. */
export const writtenCells = (
  { words, zone }: CaseBench,
  cell: (column: CaseColumn) => Cell,
  { step, text, key }: StepToTake,
  by: string,
  at: Instant,
): CaseCells => {
  const moment = lineMoment(zone, at);
  const said = text === '' || step === 'resolve' ? '' : `${words.separator}${text}`;
  const [own = '', ...others] = linesOf(cell('record no.'));
  return {
    steps: withLine(cell('steps'), `${moment} ${by} ${words.steps[step]}${said}`),
    'record no.': [own, ...others.slice(-KEPT_KEYS), key].join('\n').replace(/^\n/, ''),
    ...(step === 'resolve' && text !== ''
      ? { resolution: withLine(cell('resolution'), text) }
      : {}),
    ...(step === 'hand over'
      ? {
          owner: text,
          'hand-overs': withLine(
            cell('hand-overs'),
            `${moment} ${linesOf(cell('owner')).join(' ')} → ${text}`,
          ),
        }
      : {}),
  };
};

const NEEDED: readonly CaseColumn[] = ['no.', 'record no.', 'state'];

/** Refuses what would be cut off, or would have no column to stand in. */
export const refuseMisfits = (
  { words }: CaseBench,
  { columns }: CasesTab,
  cells: CaseCells,
  { text }: Pick<StepToTake, 'text'>,
): void => {
  const written = Object.entries(cells) as [CaseColumn, Cell][];
  const gone = [...NEEDED, ...written.map(([column]) => column)].find(
    (column) => !columns.has(column),
  );
  if (gone !== undefined) {
    refuse(caseIssue('case column gone', words.issues['case column gone'](words.columns[gone])));
  }
  for (const [, cell] of written) {
    const over = typeof cell === 'string' ? cell.length - LONGEST_CELL : 0;
    if (over > 0) {
      const room = Math.max(0, text.length - over);
      refuse(caseIssue('record full', words.issues['record full'](room), 'text'));
    }
  }
};
