// The same answers written by hand for one school: thresholds hard-coded, no rule book, no reasons.
// The product is measured against it: what a developer in a hurry would write, and nothing more.

/** A cell as a custom function gets it; an object is a date. */
export type RawCell = string | number | boolean | null | object;
/** true = met, false = not met, undefined = nobody knows. */
type Met = boolean | undefined;

const NEEDS_DATA = '资料不全';
const ERROR = /^\s*(#|Loading)/;
const SPLIT = /兼|[、,/;&]|\band\b/;
const PLACEHOLDER = /^(不详|待补|未知|\?)$/;
const MANAGER =
  /董事长|副总|总裁|总经理|经理|总监|主任|校长|院长|园长|厂长|行长|社长|台长|书记|司长|局长|处长|副处|处级|局级|厅级|县级|部长|市长|县长|区长|总工|总会计师|创始人|合伙人|企业主|老板|董事|中层|高层/;
const MANAGER_LATIN =
  /\b(manager|director|head of|chief|president|chairman|owner|founder|partner|headmaster|ceo|cfo|cto|coo|vp)\b/;
const NO_MANAGER =
  /班主任|主任科员|主任医师|主任护师|主任技师|主任药师|主任记者|客户经理|大堂经理|理财经理|产品经理|项目经理|助理|秘书|文员|司机/;
const NO_MANAGER_LATIN =
  /\b(account manager|product manager|project manager|product owner|assistant|secretary)\b/;
const PUBLIC =
  /事业单位|国企|国有|央企|机关|政府|公务员|教师|医生|科长|副科|科级|科员|镇长|乡长|主任医师|主任护师|班主任|民警|警察|法官|检察官|军人|老师|教授|讲师|护士|街道办|居委会/;
const PUBLIC_LATIN =
  /\b(civil servant|government|public sector|state-owned|teacher|doctor|nurse)\b/;

const folded = (text: string): string =>
  text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/￥/g, '¥')
    .trim()
    .toLowerCase();

/** 2 = manager, 1 = public sector, 0 = neither. */
const levelOf = (position: string): number => {
  let best = 0;
  for (const part of folded(position).split(SPLIT)) {
    const dense = part.replace(/\s+/g, '');
    const spaced = part.replace(/\s+/g, ' ');
    if (
      (MANAGER.test(dense) || MANAGER_LATIN.test(spaced)) &&
      !NO_MANAGER.test(dense) &&
      !NO_MANAGER_LATIN.test(spaced)
    ) {
      return 2;
    }
    if (PUBLIC.test(dense) || PUBLIC_LATIN.test(spaced)) best = 1;
  }
  return best;
};

const positionOf = (cell: RawCell): number | undefined => {
  if (typeof cell !== 'string') return undefined;
  const text = cell.trim();
  if (text === '' || ERROR.test(text) || PLACEHOLDER.test(text)) return undefined;
  return levelOf(text);
};

const FEES = /^¥?(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?(万|千|w|k)?元?$/;
const TIMES: { readonly [unit: string]: number } = { 万: 10000, w: 10000, 千: 1000, k: 1000 };

const feesOf = (cell: RawCell): number | undefined => {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return undefined;
  const match = FEES.exec(folded(cell));
  if (match === null) return undefined;
  const [, whole = '', decimals = '', unit] = match;
  const amount = Number(whole.replace(/,/g, '') + decimals);
  return unit === undefined ? amount : Math.round(amount * (TIMES[unit] ?? 1) * 100) / 100;
};

const MONTHS = /^(\d+(?:\.\d+)?)\s*(个月|年)?$/;

const monthsOf = (cell: RawCell): number | undefined => {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return undefined;
  const text = folded(cell);
  if (text === '半年') return 6;
  if (text === '一年') return 12;
  if (text === '一年半') return 18;
  const match = MONTHS.exec(text);
  return match === null ? undefined : Number(match[1]) * (match[2] === '年' ? 12 : 1);
};

const blank = (cell: RawCell): boolean =>
  cell === '' || cell === null || (typeof cell === 'string' && cell.trim() === '');

const count = (wanted: Met, a: Met, b: Met, c: Met): number =>
  (a === wanted ? 1 : 0) + (b === wanted ? 1 : 0) + (c === wanted ? 1 : 0);

/** [tier or needs data, the highest tier that is certain]. */
const tiersOf = (position: RawCell, fees: RawCell, months: RawCell): readonly [string, string] => {
  const level = positionOf(position);
  const paid = feesOf(fees);
  const length = monthsOf(months);
  const key: [Met, Met, Met] = [
    level === undefined ? undefined : level >= 2,
    paid === undefined ? undefined : paid >= 8000,
    length === undefined ? undefined : length >= 5,
  ];
  const watch: [Met, Met, Met] = [
    level === undefined ? undefined : level >= 1,
    paid === undefined ? undefined : paid >= 4000,
    length === undefined ? undefined : length >= 3,
  ];
  const keyMet = count(true, ...key);
  if (keyMet >= 2) return ['重点', '重点'];
  const watchMet = count(true, ...watch);
  const certain = watchMet >= 2 ? '关注' : '一般';
  if (keyMet + count(undefined, ...key) >= 2) return [NEEDS_DATA, certain];
  if (watchMet >= 2) return [certain, certain];
  return [watchMet + count(undefined, ...watch) >= 2 ? NEEDS_DATA : '一般', certain];
};

/** TIER for one row. */
export const baselineTier = (position: RawCell, fees: RawCell, months: RawCell): string =>
  blank(position) && blank(fees) && blank(months) ? '' : tiersOf(position, fees, months)[0];

const DAY = 86400000;
/** Monday = 1 … Sunday = 7; days are counted from 1970-01-01, a Thursday. */
const weekday = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

const dayOf = (year: number, month: number, day: number): number | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 && year <= 2199 ? date.getTime() / DAY : undefined;
};

const DATE =
  /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d\d)(\d\d))(?:\s*星期[一二三四五六日])?(?:\s+(?:\d{1,2}:\d\d|下午\d点半))?$/;

const NO_YEAR = /^(\d{1,2})月(\d{1,2})日$/;

/** A past date as typed; `dayIn` knows how the caller keeps its date cells. */
const dateOf = (
  cell: RawCell,
  asOf: number,
  dayIn: (date: object) => number,
): number | undefined => {
  if (typeof cell === 'object' && cell !== null) return dayIn(cell);
  if (typeof cell !== 'string' && typeof cell !== 'number') return undefined;
  if (typeof cell === 'number' && cell >= 20000 && cell <= 80000) return Math.floor(cell) - 25569;
  const text = typeof cell === 'number' ? `${cell}` : folded(cell);
  const noYear = NO_YEAR.exec(text);
  if (noYear !== null) {
    const [thisYear, month, day] = [new Date(asOf * DAY).getUTCFullYear(), noYear[1], noYear[2]];
    const on = dayOf(thisYear, Number(month), Number(day));
    return on !== undefined && on <= asOf ? on : dayOf(thisYear - 1, Number(month), Number(day));
  }
  const match = DATE.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, denseMonth, denseDay] = match;
  return dayOf(Number(year), Number(month ?? denseMonth), Number(day ?? denseDay));
};

const aMonthLater = (day: number): number => {
  const date = new Date(day * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const last = new Date(Date.UTC(year, month + 2, 0)).getUTCDate();
  return Date.UTC(year, month + 1, Math.min(date.getUTCDate(), last)) / DAY;
};

export interface BaselineNight {
  readonly tier: string;
  /** Days since 1970-01-01; null without any date to count from. */
  readonly due: number | null;
  readonly status: 'overdue' | 'today' | 'soon' | 'fine' | 'never' | 'needsData';
}
export interface NightRow {
  readonly position: RawCell;
  readonly fees: RawCell;
  readonly months: RawCell;
  readonly lastContact: RawCell;
  readonly enrolledOn: RawCell;
}

/** What the night says about one customer: tier, next call, status on the day. */
export const baselineNight = (
  row: NightRow,
  asOf: number,
  dayIn: (date: object) => number,
): BaselineNight => {
  const [tier, certain] = tiersOf(row.position, row.fees, row.months);
  const last = dateOf(row.lastContact, asOf, dayIn);
  const since = dateOf(row.enrolledOn, asOf, dayIn);
  if (last === undefined && since === undefined) return { tier, due: null, status: 'needsData' };
  const anchor = Math.max(last ?? since ?? 0, since ?? 0);
  let due = certain === '重点' ? anchor + 15 : aMonthLater(anchor);
  while (weekday(due) > 5) due -= 1;
  const passed = due <= asOf;
  if (passed && last === undefined) return { tier, due, status: 'never' };
  if (passed) return { tier, due, status: due < asOf ? 'overdue' : 'today' };
  let workingDays = 0;
  for (let day = asOf + 1; day <= due && workingDays <= 3; day += 1) {
    if (weekday(day) <= 5) workingDays += 1;
  }
  return { tier, due, status: workingDays <= 3 ? 'soon' : 'fine' };
};
