// Who carries out the next contact: the class teacher while the course runs, else the consultant (rule M0.6).
import type { Cell } from '../domain/cell';
import type { CivilDate } from '../domain/time/civil-date';
import { headerKey } from './header-key';

export interface OwnerFacts {
  /** Names as the two columns give them; blank when there is none. */
  readonly owner: string;
  readonly consultant: string;
  readonly enrolledOn: CivilDate | undefined;
  readonly courseEndsOn: CivilDate | undefined;
}

/** 班主任 or class teacher; 跟进人, 负责人 and owner name whoever it is at any time. */
const CLASS_TEACHER = /班主任|classteacher/;

/**
 * Who owns the customers of a tab whose owner column has this header.
 *
 * Rule: M0.6, 5-decisions "Owner while the course runs: class teacher; before and after: consultant,
 * where both columns exist". First and last day belong to the course; without dates it runs.
 * @returns blank when neither column names anybody
 */
export const ownerReader = (
  ownerHeader: Cell | undefined,
  today: CivilDate,
): ((facts: OwnerFacts) => string) => {
  const teaches = CLASS_TEACHER.test(headerKey(ownerHeader));
  return ({ owner, consultant, enrolledOn, courseEndsOn }) => {
    const before = enrolledOn !== undefined && today < enrolledOn;
    const after = courseEndsOn !== undefined && today > courseEndsOn;
    return teaches && (before || after) ? consultant || owner : owner || consultant;
  };
};
