// The columns that the functions are measured on: a school's own, and those of its registers.
import type { Cell } from '../../src/domain/cell';
import type { Language } from '../../src/domain/language';
import { addDays, type CivilDate, civilDateOf } from '../../src/domain/time/civil-date';
import { type Random, randomOf } from '../../src/host/samples/random';
import { schoolWords } from '../../src/host/samples/school-words';
import { typedFees } from '../../src/host/samples/typed-cells';
import { cellOf, type MeasuredRow, measuredRows } from './rows';
import { typedBirthday } from './typed-birthdays';
import { typedMoment } from './typed-moments';
import { type PlatformCell, platformCell } from './world';

/** The day of the measured calls: a Friday. */
export const AS_OF = '2026-11-20';
const TODAY = civilDateOf(2026, 11, 20) as CivilDate;

const KINDS = ['投诉', '抱怨', '意见', '建议', '咨询', '报修', '退费', '技术', '停车', ' 投诉'];
const SEVERITIES = ['紧急', '普通', '低', '一般', 'urgent', '特急'];
const CHANNELS = ['电话', '上门拜访', '拜访', '微信', 'phone'];

/** A tier as it stands in a cell: the function's own answer, or what somebody typed over it. */
const tierCell = (random: Random): Cell =>
  random.weighted<Cell>([
    [220, '重点'],
    [300, '关注'],
    [400, '一般'],
    [30, '资料不全'],
    [20, null],
    [10, 'Key'],
    [5, ' 关注 '],
    [3, '金卡'],
    [2, '#N/A'],
  ]);

const hoursCell = (random: Random): Cell =>
  random.weighted<Cell>([
    [60, random.whole(0, 40)],
    [30, random.whole(1, 80) / 2],
    [3, `${random.whole(1, 24)}`],
    [3, `${random.whole(1, 24)}小时`],
    [2, `${random.whole(3, 30) * 10}分钟`],
    [2, '待补'],
    [2, null],
  ]);

export const SPENDING_HEADERS = [['姓名', '1月', '2月', '3月', '4月', '5月', '6月', '课程']];

/** What a customer spent in each of six months: all much alike, or nothing known. */
const sixMonths = (random: Random): Cell[] => {
  const usual = random.pick([150, 320, 450, 620, 800, 900, 1300]);
  const isKnown = random.chance(0.97);
  return Array.from({ length: 6 }, () => {
    const amount = usual + random.whole(0, 300) / 2;
    return isKnown ? cellOf(typedFees(random, amount, TODAY)) : null;
  });
};

/** A register of that many rows, as people type it; cells of the same row belong together. */
export const measuredColumns = (count: number, seed = 1, language: Language = 'zh') => {
  const random = randomOf(seed + 101);
  const students = measuredRows(count, AS_OF, language, seed);
  const words = schoolWords('zh');
  const times = students.map(() => {
    // Some weeks have holidays; most cases are of the last days.
    const on = addDays(TODAY, random.chance(0.3) ? -random.whole(0, 9) : -random.whole(0, 320));
    const minutes = random.chance(0.85) ? random.whole(8 * 60, 19 * 60) : random.whole(0, 1439);
    const later = random.chance(0.7) ? random.whole(5, 600) : random.whole(600, 6000);
    return { on, minutes, end: minutes + later };
  });
  const column = (make: (row: number) => Cell): PlatformCell[][] =>
    students.map((_, row) => [platformCell(make(row))]);
  const timesAt = (row: number) => times[row] ?? { on: TODAY, minutes: 0, end: 0 };
  const endCell = (row: number): Cell => {
    const { on, end } = timesAt(row);
    return typedMoment(random, addDays(on, Math.floor(end / 1440)), end % 1440);
  };
  const student = (role: keyof MeasuredRow): PlatformCell[][] =>
    column((row) => students[row]?.[role] ?? null);
  return {
    position: student('position'),
    fees: student('fees'),
    months: student('months'),
    enrolledOn: student('enrolledOn'),
    lastContact: student('lastContact'),
    birthday: column(() => typedBirthday(random, words.lunarBirthdays)),
    tier: column(() => tierCell(random)),
    channel: column(() => (random.chance(0.97) ? random.pick(CHANNELS) : null)),
    kind: column(() => (random.chance(0.95) ? random.pick(KINDS) : null)),
    severity: column(() => (random.chance(0.6) ? random.pick(SEVERITIES) : null)),
    received: column((row) => typedMoment(random, timesAt(row).on, timesAt(row).minutes)),
    end: column(endCell),
    firstReply: column((row) => (random.chance(0.75) ? endCell(row) : null)),
    hours: column(() => hoursCell(random)),
    spending: students.map((_, row) => [
      ...[`客户${row + 1}`, ...sixMonths(random).map(platformCell), random.pick(words.courses)],
    ]),
  };
};
export type MeasuredColumns = ReturnType<typeof measuredColumns>;
