// One contest for each custom function: its arguments as a sheet hands them over, and the code by hand.
import { officialDayRows, officialDays } from '../../src/domain/calendar/official-days';
import type { Cell } from '../../src/domain/cell';
import { presetRows } from '../../src/domain/rule-book/presets/presets';
import { baselineNextBirthdays } from './baseline/birthday';
import { baselineCallStatuses } from './baseline/call-status';
import { baselineActBys, baselineCaseStatuses, baselineReplyDues } from './baseline/cases';
import { baselineNextCalls } from './baseline/next-call';
import { baselineNextCallWhys } from './baseline/next-call-why';
import { baselineNextContacts } from './baseline/next-contact';
import { baselineReplyWhys } from './baseline/reply-why';
import { baselineRewards, baselineServices } from './baseline/services';
import { baselineStars } from './baseline/stars';
import { baselineTiers } from './baseline/tier';
import { baselineTierWhys } from './baseline/tier-why';
import { baselineAddWorkTimes, baselineWorkTimes } from './baseline/working-time';
import { type MeasuredColumns, SPENDING_HEADERS } from './columns';
import { type PlatformCell, platformRange } from './world';

export interface Contest {
  /** What the function of the bundle is called with. */
  readonly args: readonly unknown[];
  /** The same answers by hand, in the same shape. */
  readonly byHand: () => unknown;
}

/** What the code by hand is given, and behind it the ranges that it has no need of. */
const contest = <Own extends readonly unknown[]>(
  own: Own,
  byHand: (...own: Own) => unknown,
  ...ranges: readonly PlatformCell[][][]
): Contest => ({ args: [...own, ...ranges], byHand: () => byHand(...own) });

/** CARE_RULES is the whole columns A:G of a tab, CARE_DAYS A:E: a thousand rows, most of them blank. */
const SHEET_ROWS = 1000;
const rulesOf = (rows: readonly (readonly Cell[])[]) => platformRange(rows, SHEET_ROWS, 7);
/** A range, not a name: so no call remembers the book of an earlier one, as on the platform. */
const school = () => rulesOf(presetRows('school', 'zh'));
/** The school's rules with visits and WeChat beside the calls. */
const channels = () =>
  rulesOf([
    ...presetRows('school', 'zh'),
    ['联系', '重点', '上门拜访', '频次', 2, '月'],
    ['联系', '不限', '上门拜访', '每', 3, '个月'],
    ['联系', '不限', '微信', '每', 7, '天'],
  ]);
/** The school's rules with promises of their own for some cases, and a duty person. */
const desk = () =>
  rulesOf(
    presetRows('school', 'zh').flatMap((row) =>
      row[0] !== '回复'
        ? [row]
        : [
            ['回复', '不限', '咨询', '不超过', 60, '秒'],
            ['回复', '不限', '投诉', '不超过', 4, '工作小时'],
            ['回复', '重点', '报修 / 紧急', '不超过', 1, '工作小时'],
            ['回复', '不限', '报修 / 紧急', '不超过', 2, '工作小时'],
            row,
            ['值班', '不限', '休息日', '由', '王老师'],
          ],
    ),
  );
const days2026 = () =>
  platformRange(
    [['起', '止', '类型', '时间', '备注'], ...officialDayRows(officialDays(2026) ?? [], 'zh')],
    SHEET_ROWS,
    5,
  );
const today = () => new Date(2026, 10, 20);
const now = () => new Date(2026, 10, 20, 16, 30);

/** The answers of one function as the column that another one is given. */
const asColumn = (answers: readonly (readonly (PlatformCell | null)[])[]): PlatformCell[][] =>
  answers.map(([answer]) => [answer ?? '']);

/** By the name of the function; arguments are made when they are asked for. */
export const CONTESTS: Readonly<Record<string, (columns: MeasuredColumns) => Contest>> = {
  TIER: ({ position, fees, months }) => contest([position, fees, months], baselineTiers, school()),
  TIERBY: ({ spending }) =>
    contest([SPENDING_HEADERS, spending], baselineStars, rulesOf(presetRows('stars', 'zh'))),
  TIERWHY: ({ position, fees, months }) =>
    contest([position, fees, months], baselineTierWhys, school()),
  NEXTCALL: ({ tier, lastContact, enrolledOn }) =>
    contest([tier, lastContact, enrolledOn], baselineNextCalls, school(), days2026()),
  NEXTCALLWHY: ({ tier, lastContact, enrolledOn }) =>
    contest([tier, lastContact, enrolledOn], baselineNextCallWhys, school(), days2026()),
  NEXTCONTACT: ({ tier, channel, lastContact, enrolledOn }) =>
    contest(
      [tier, channel, lastContact, enrolledOn],
      baselineNextContacts,
      ...[channels(), days2026()],
    ),
  CALLSTATUS: ({ tier, lastContact, enrolledOn }) => {
    const next = asColumn(baselineNextCalls(tier, lastContact, enrolledOn));
    return contest([next, today(), lastContact], baselineCallStatuses, school(), days2026());
  },
  REPLYDUE: ({ received, kind, tier, severity }) =>
    contest([received, kind, tier, severity], baselineReplyDues, desk(), days2026()),
  ACTBY: ({ received, kind, tier, severity }) =>
    contest([received, kind, tier, severity], baselineActBys, desk(), days2026()),
  REPLYDUEWHY: ({ received, kind, tier, severity }) =>
    contest([received, kind, tier, severity], baselineReplyWhys, desk(), days2026()),
  CASESTATUS: ({ received, firstReply, kind, tier, severity }) =>
    contest(
      [received, firstReply, now(), kind, tier, severity],
      baselineCaseStatuses,
      ...[desk(), days2026()],
    ),
  WORKTIME: ({ received, end }) =>
    contest([received, end], baselineWorkTimes, school(), days2026()),
  NEXTBIRTHDAY: ({ birthday }) => contest([birthday, today()], baselineNextBirthdays, school()),
  SERVICES: ({ tier }) => contest([tier], baselineServices, school()),
  REFERRALREWARD: ({ tier }) => contest([tier], baselineRewards, school()),
  ADDWORKTIME: ({ received, hours }) =>
    contest([received, hours], baselineAddWorkTimes, school(), days2026()),
};
