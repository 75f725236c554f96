// The row of a case that has just come in.
import { receivedCase } from '../../domain/case/case-life';
import type { CaseColumn } from '../../domain/case/register';
import type { Cell } from '../../domain/cell';
import type { Instant } from '../../domain/time/instant';
import { timeCell } from '../../tables/case-cells';
import { lineMoment } from '../../tables/case-lines';
import type { CaseBench } from '../cases/case-bench';
import { judgeLife, standingCells } from '../cases/judge-case';
import type { CareFile } from './care-file';
import type { CaseCustomer } from './case-customer';

const NAME_LENGTH = 200;

export interface NewCase {
  readonly no: string;
  /** Id of the save. */
  readonly key: string;
  readonly kind: string;
  readonly severity: string;
  readonly text: string;
  readonly owner: string;
  readonly by: string;
  readonly receivedAt: Instant;
  readonly customer: CaseCustomer;
}

/** Its cells; what nobody has said or done yet is blank. */
export const newCaseCells = (
  { now }: CareFile,
  bench: CaseBench,
  made: NewCase,
): Readonly<Partial<Record<CaseColumn, Cell>>> => {
  const { words, zone } = bench;
  const { customer, receivedAt, by } = made;
  const life = receivedCase(receivedAt);
  return {
    'no.': made.no,
    'received at': timeCell(zone, receivedAt),
    'customer no.': customer.no,
    kind: made.kind,
    severity: made.severity,
    'reported by': words.customer,
    text: made.text,
    owner: made.owner,
    state: words.states.new,
    ...standingCells(bench, { standing: judgeLife(bench, life, made, customer.tier) }),
    name: customer.name.slice(0, NAME_LENGTH),
    steps: `${lineMoment(zone, bench.now)} ${by} ${words.logged}`,
    'logged at': { kind: 'date', on: now.on, minutes: now.minutes },
    'logged by': by,
    'record no.': made.key,
  };
};
