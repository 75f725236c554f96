// Which level a title reaches, with the words of one school in regular expressions.
import { folded, isErrorCell, type RawCell } from './cells';

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

/** The level of a title; undefined when nobody knows. */
export const positionOf = (cell: RawCell): number | undefined => {
  if (typeof cell !== 'string') return undefined;
  const text = cell.trim();
  if (text === '' || isErrorCell(text) || PLACEHOLDER.test(text)) return undefined;
  return levelOf(text);
};
