// What a stage and the end of a course say of a customer: still here, long past, or gone.
import type { Cell } from '../domain/cell';
import type { CivilDate } from '../domain/time/civil-date';
import { addMonths } from '../domain/time/month-math';
import { affirmed, holds, wordList, written } from './written-words';

const LEFT = wordList(
  '退费, 退款, 退学, 退班, 退课, 退会, 流失, 离校, 已转学, 已转校, 已转走, 解约, 终止合作, 已离开, 不再联系, left, refunded, lost, churned, cancelled, canceled, terminated, withdrawn, dropped out',
);
/** 未退费, 没有流失, 流失预警: still here. */
const STILL_HERE =
  /[未没无不](有|曾)?(退[费款学班课会]|流失|离校|解约|终止合作)|部分退[费款]|(流失|解约)(风险|预警)|(潜在|可能)(流失|解约)/g;

/** Left or refunded: no further contact (2-rules §3). */
export const meansLeft = (cell: Cell | undefined): boolean =>
  typeof cell === 'string' && holds(affirmed(written(cell), STILL_HERE), LEFT);

/** Months after the end of a course in which the tier's rhythm goes on. */
const MONTHS_AFTER_COURSE = 3;
const PAST = wordList('往期, past, alumni, former');
/** Over, but since when? Past where no end of the course is known. */
const OVER = wordList('已结课, 已结业, 已毕业, 已完课, graduated, completed');
const STUDYING = wordList(
  '在读, 在学, 在校, 在课, 就读, 续报, 续费, active, current, enrolled, studying, renewed',
);

/** 未续报, 不在读, 未结课. */
const NOT_STUDYING = /[未没无不非](有|曾|再)?(在[读学校课]|就读|续[报费])/g;
const NOT_OVER = /[未没无不非](有|曾|再)?(结[课业]|毕业|完课)/g;

/**
 * Rule: 2-rules §3 "Course over: until 3 months after its end, then stage *past*". A stage that says
 * *studying* or *past* is believed before the date.
 */
export const isPastOn = (
  today: CivilDate,
  stage: Cell | undefined,
  endedOn: CivilDate | undefined,
): boolean => {
  if (typeof stage === 'string') {
    if (holds(affirmed(written(stage), NOT_STUDYING), STUDYING)) return false;
    const said = affirmed(written(stage), NOT_OVER);
    if (holds(said, PAST) || (endedOn === undefined && holds(said, OVER))) return true;
  }
  return endedOn !== undefined && addMonths(endedOn, MONTHS_AFTER_COURSE) < today;
};
