// 2-rules §1: the default rule book is the table of the rules, and its words are the lists beside it.
import type { Language } from '../../../../src/domain/language';
import { knownValue } from '../../../../src/domain/reading';
import { defaultBook } from '../../../../src/domain/rule-book/default-book';
import { schoolPreset } from '../../../../src/domain/rule-book/presets/school';
import { levelOf } from '../../../../src/domain/tier/position-level';

/** The table as 2-rules §1 prints it; its two position rows refer to the lists below. */
const TABLE: readonly (readonly [english: string, chinese: string])[] = [
  ['Rule | Tier | Subject | Test | Value | Unit', '规则 | 级别 | 项目 | 条件 | 数值 | 单位'],
  ['tier | Key | conditions met | at least | 2 |', '分级 | 重点 | 满足项数 | 至少 | 2 | 项'],
  ['tier | Key | position | at least | manager |', '分级 | 重点 | 职位 | 至少 | 中高层管理者 |'],
  ['tier | Key | fees | at least | 8000 | CNY', '分级 | 重点 | 缴费金额 | 至少 | 8000 | 元'],
  ['tier | Key | months | at least | 5 | months', '分级 | 重点 | 报班时长 | 至少 | 5 | 个月'],
  ['tier | Watch | conditions met | at least | 2 |', '分级 | 关注 | 满足项数 | 至少 | 2 | 项'],
  [
    'tier | Watch | position | at least | public sector |',
    '分级 | 关注 | 职位 | 至少 | 机关事业国企人员 |',
  ],
  ['tier | Watch | fees | at least | 4000 | CNY', '分级 | 关注 | 缴费金额 | 至少 | 4000 | 元'],
  ['tier | Watch | months | at least | 3 | months', '分级 | 关注 | 报班时长 | 至少 | 3 | 个月'],
  ['tier | General | otherwise | | |', '分级 | 一般 | 其他 | | |'],
  ['contact | Key | call | every | 15 | days', '联系 | 重点 | 电话 | 每 | 15 | 天'],
  ['contact | Watch | call | every | 1 | month', '联系 | 关注 | 电话 | 每 | 1 | 个月'],
  ['contact | General | call | every | 1 | month', '联系 | 一般 | 电话 | 每 | 1 | 个月'],
  ['reply | any | any | within | 24 | hours', '回复 | 不限 | 不限 | 不超过 | 24 | 小时'],
  ['reward | Key | referral gift | is | 300 | CNY', '奖励 | 重点 | 转介绍礼品 | 为 | 300 | 元'],
  ['reward | Key | newcomer discount | is | 20 | %', '奖励 | 重点 | 新客户折扣 | 为 | 8 | 折'],
  ['reward | any | referral gift | is | 200 | CNY', '奖励 | 不限 | 转介绍礼品 | 为 | 200 | 元'],
  ['reward | any | newcomer discount | is | 15 | %', '奖励 | 不限 | 新客户折扣 | 为 | 8.5 | 折'],
  [
    'hours | | Mon–Fri | open | 09:00–12:00, 13:30–18:00 |',
    '工作时间 | | 周一至周五 | 开放 | 09:00–12:00, 13:30–18:00 |',
  ],
];

const MANAGER =
  '董事长, 副总, 总裁, 总经理, 经理, 总监, 主任, 校长, 院长, 园长, 厂长, 行长, 社长, 台长, 书记, 司长, 局长, 处长, 副处, 处级, 局级, 厅级, 县级, 部长, 市长, 县长, 区长, 总工, 总会计师, 创始人, 合伙人, 企业主, 老板, 董事, 中层, 高层, manager, director, head of, chief, president, chairman, owner, founder, partner, headmaster, ceo, cfo, cto, coo, vp';
const MANAGER_EXCEPT =
  '班主任, 主任科员, 主任医师, 主任护师, 主任技师, 主任药师, 主任记者, 客户经理, 大堂经理, 理财经理, 产品经理, 项目经理, 助理, 秘书, 文员, 司机, account manager, product manager, project manager, product owner, assistant, secretary';
const PUBLIC_SECTOR =
  '事业单位, 国企, 国有, 央企, 机关, 政府, 公务员, 教师, 医生, 科长, 副科, 科级, 科员, 镇长, 乡长, 主任医师, 主任护师, 班主任, 民警, 警察, 法官, 检察官, 军人, 老师, 教授, 讲师, 护士, 街道办, 居委会, civil servant, government, public sector, state-owned, teacher, doctor, nurse';

const list = (text: string): readonly string[] => text.split(', ');
const rowsOf = (language: Language, ...rules: readonly string[]): string[] =>
  schoolPreset(language)
    .filter(([rule]) => !rules.includes(String(rule)))
    .map((row) => row.slice(0, 6).join(' | ').replace(/ +/g, ' ').trim());

describe('2-rules §1: the default book', () => {
  test.each([
    ['en', 0],
    ['zh', 1],
  ] as const)('in %s is the printed table, row by row', (language, column) => {
    expect(rowsOf(language, 'position', 'service', '职位层级', '服务')).toEqual(
      TABLE.map((row) => row[column]),
    );
  });

  test.each(['en', 'zh'] as const)('in %s has the printed words of positions', (language) => {
    const levels = defaultBook(language).levels.map(({ contains, except }) => ({
      contains: [...contains],
      except: [...except],
    }));
    expect(levels).toEqual([
      { contains: list(MANAGER), except: list(MANAGER_EXCEPT) },
      { contains: list(PUBLIC_SECTOR), except: [] },
    ]);
  });

  const level = (title: string): string | null =>
    knownValue(levelOf(defaultBook('en'), title))?.level ?? null;

  test('every word of a level is a title that reaches it, unless another word forbids it', () => {
    expect(list(MANAGER).filter((word) => level(word) !== 'manager')).toEqual([]);
    expect(list(PUBLIC_SECTOR).filter((word) => level(word) !== 'public sector')).toEqual([]);
  });

  test('no word that is excepted makes a manager; the next level is tried', () => {
    const also = list(PUBLIC_SECTOR);
    for (const word of list(MANAGER_EXCEPT)) {
      const next = also.some((part) => word.includes(part)) ? 'public sector' : null;
      expect([word, level(word)]).toEqual([word, next]);
    }
  });
});
