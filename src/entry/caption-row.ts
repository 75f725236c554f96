// Is the first row of the columns that were passed their header row?
import { type Cell, isBlank, isErrorText } from '../domain/cell';
import { headerKey } from '../tables/header-key';
import { LOG_WORDS } from '../tables/log-roles';
import { roleWords } from '../tables/role-words';

const words = (text: string): readonly string[] => text.split(' ');

/** Header words by parameter: those by which the check knows a column, and those of cases and times. */
const HEADERS: Readonly<Record<string, () => readonly string[]>> = {
  position: () => roleWords('position').exact,
  fees: () => roleWords('fees').exact,
  months: () => roleWords('months').exact,
  tier: () => [...roleWords('tier').exact, ...roleWords('tier override').exact],
  referrer_tier: () => [...roleWords('tier').exact, ...words('介绍人级别 推荐人级别 referrertier')],
  channel: () => LOG_WORDS.channel.exact,
  last_contact: () => [...roleWords('last contact').exact, ...LOG_WORDS['happened at'].exact],
  since: () => roleWords('enrolled on').exact,
  next_call: () => roleWords('next call').exact,
  as_of: () => words('截止日期 日期 asof date'),
  birthday: () => roleWords('birthday').exact,
  from: () => words('起 起始日期 日期 from date'),
  received: () =>
    words(
      '受理时间 收到时间 接收时间 登记时间 投诉时间 反馈时间 提出时间 日期 时间 received receivedat receivedon date time opened openedat created createdat',
    ),
  first_reply: () =>
    words(
      '首次回复 首次回复时间 回复时间 答复时间 firstreply firstreplyat replied repliedat answered answeredat',
    ),
  now: () => words('现在 now'),
  kind: () => words('类型 类别 种类 投诉类型 kind type category'),
  severity: () => words('紧急程度 严重程度 优先级 severity priority urgency'),
  start: () =>
    words('开始 开始时间 起 start started startedat startedon starttime begin began from'),
  end: () =>
    words('结束 结束时间 止 end ended endedat endedon endtime finish finished finishedat to'),
  hours: () => words('小时 工作小时 时限 时长 hours workinghours limit'),
};

const known = new Map<string, ReadonlySet<string>>();

const headersOf = (parameter: string): ReadonlySet<string> => {
  const before = known.get(parameter);
  if (before !== undefined) return before;
  const found = new Set((HEADERS[parameter]?.() ?? []).map(headerKey));
  known.set(parameter, found);
  return found;
};

/**
 * Do these cells, the first of each column, read like headers?
 *
 * A range that begins in the header row keeps covering the first customer when somebody inserts a row
 * there; `B2:B` would become `B3:B`, and every answer would stand beside the wrong customer. So the
 * first row counts as headers if at least one cell is a header word of its parameter and none is a
 * number, a date, a tick or an error.
 * @param cells undefined for a parameter that is no column
 */
export const isCaptionRow = (
  parameters: readonly string[],
  cells: readonly (Cell | undefined)[],
): boolean => {
  let named = false;
  for (let i = 0; i < cells.length; i += 1) {
    const cell = cells[i];
    if (cell === undefined || isBlank(cell)) continue;
    if (typeof cell !== 'string' || isErrorText(cell)) return false;
    named = named || headersOf(parameters[i] ?? '').has(headerKey(cell));
  }
  return named;
};
