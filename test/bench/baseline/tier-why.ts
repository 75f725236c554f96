// TIERWHY by hand for one school: the sentences as templates.
import { feesOf, monthsOf } from './amounts';
import { cellAt, isEmpty, quotation, type RawCell, type RawColumn } from './cells';
import { positionOf } from './position';

const LEVELS = ['', '机关事业国企人员', '中高层管理者'];

const amount = (value: number): string => {
  const [whole = '', decimals] = `${Math.round(value * 1e4) / 1e4}`.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
};

const missing = (name: string, cell: RawCell): string =>
  isEmpty(cell) ? `缺${name}` : `${name}“${quotation(cell)}”无法识别`;

/** What one tier asks for beside what the customer has: sentences of what is met and of the rest. */
const compare = (
  [position, fees, months]: readonly [RawCell, RawCell, RawCell],
  [level, paid, length]: readonly [
    level: number | undefined,
    paid: number | undefined,
    length: number | undefined,
  ],
  [needLevel, needPaid, needLength]: readonly [level: number, paid: number, length: number],
) => {
  const met: string[] = [];
  const lacking: string[] = [];
  const title = `职位 ${quotation(position)}`;
  if (level === undefined) lacking.push(missing('职位', position));
  else if (level >= needLevel) met.push(`${title}（${LEVELS[level]}）`);
  else lacking.push(`${title}，不属于${LEVELS[needLevel]}`);
  if (paid === undefined) lacking.push(missing('缴费', fees));
  else if (paid >= needPaid) met.push(`缴费 ${amount(paid)}（至少 ${amount(needPaid)}）`);
  else lacking.push(`缴费 ${amount(paid)}，还差 ${amount(needPaid - paid)}`);
  if (length === undefined) lacking.push(missing('报班时长', months));
  else if (length >= needLength) met.push(`报班时长 ${amount(length)} 个月（至少 ${needLength}）`);
  else lacking.push(`报班时长 ${amount(length)} 个月，还差 ${amount(needLength - length)} 个月`);
  return { met, lacking: lacking.join('；') };
};

/** TIERWHY for one row. */
export const baselineTierWhy = (
  position: RawCell,
  fees: RawCell,
  months: RawCell,
): string | null => {
  if (isEmpty(position) && isEmpty(fees) && isEmpty(months)) return null;
  const cells = [position, fees, months] as const;
  const has = [positionOf(position), feesOf(fees), monthsOf(months)] as const;
  const unknown = has.filter((value) => value === undefined).length;
  const key = compare(cells, has, [2, 8000, 5]);
  if (key.met.length >= 2) {
    return `重点：${key.met.join('、')}${key.lacking === '' ? '' : `；${key.lacking}`}`;
  }
  const watch = compare(cells, has, [1, 4000, 3]);
  const certain = watch.met.length >= 2 ? '关注' : '一般';
  const mayBeKey = key.met.length + unknown >= 2;
  if (mayBeKey || (certain === '一般' && watch.met.length + unknown >= 2)) {
    const gaps = [
      ...(has[0] === undefined ? [missing('职位', position)] : []),
      ...(has[1] === undefined ? [missing('缴费', fees)] : []),
      ...(has[2] === undefined ? [missing('报班时长', months)] : []),
    ];
    const possible = mayBeKey ? '重点' : '关注';
    return `资料不全：至少为${certain}；${gaps.join('；')}（可能为${possible}）`;
  }
  if (certain === '关注') {
    const own = `关注：${watch.met.join('、')}${watch.lacking === '' ? '' : `；${watch.lacking}`}`;
    return `${own}。升为重点还需满足以下任意 ${2 - key.met.length} 项：${key.lacking}`;
  }
  return watch.met.length === 0
    ? `一般：关注需满足 2 项，均未满足：${watch.lacking}`
    : `一般：关注需满足 2 项，已满足 1 项：${watch.met.join('、')}；${watch.lacking}`;
};

export const baselineTierWhys = (
  position: RawColumn,
  fees: RawColumn,
  months: RawColumn,
): (string | null)[][] =>
  position.map((_, row) => [
    baselineTierWhy(cellAt(position, row), cellAt(fees, row), cellAt(months, row)),
  ]);
