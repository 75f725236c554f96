// The festivals that customers are greeted on: names in both languages and when they fall (2-rules §5).

/** A calendar date, a lunar one of a regular month, the n-th Sunday of a month, or a solar term. */
export type FestivalRule =
  | { readonly kind: 'solar'; readonly month: number; readonly day: number }
  | { readonly kind: 'lunar'; readonly month: number; readonly day: number }
  | { readonly kind: 'sunday'; readonly month: number; readonly nth: number }
  | { readonly kind: 'term'; readonly term: 'qingming' | 'winter solstice' };

export interface FestivalNames {
  readonly en: string;
  readonly zh: string;
}

const solar = (month: number, day: number): FestivalRule => ({ kind: 'solar', month, day });
const lunar = (month: number, day: number): FestivalRule => ({ kind: 'lunar', month, day });
const sunday = (month: number, nth: number): FestivalRule => ({ kind: 'sunday', month, nth });

interface FestivalEntry {
  readonly names: FestivalNames;
  readonly rule: FestivalRule;
}

const entry = (en: string, zh: string, rule: FestivalRule): FestivalEntry => ({
  names: { en, zh },
  rule,
});

/** By a name that stays, whatever the words become. 小年 is left out: the 23rd in the north, the 24th in the south. */
export const FESTIVALS = {
  newYear: entry("New Year's Day", '元旦', solar(1, 1)),
  laba: entry('Laba Festival', '腊八节', lunar(12, 8)),
  newYearsEve: entry("Lunar New Year's Eve", '除夕', lunar(12, 30)),
  springFestival: entry('Spring Festival', '春节', lunar(1, 1)),
  lantern: entry('Lantern Festival', '元宵节', lunar(1, 15)),
  womensDay: entry("Women's Day", '妇女节', solar(3, 8)),
  qingming: entry('Qingming Festival', '清明节', { kind: 'term', term: 'qingming' }),
  labourDay: entry('Labour Day', '劳动节', solar(5, 1)),
  youthDay: entry('Youth Day', '青年节', solar(5, 4)),
  mothersDay: entry("Mother's Day", '母亲节', sunday(5, 2)),
  childrensDay: entry("Children's Day", '儿童节', solar(6, 1)),
  dragonBoat: entry('Dragon Boat Festival', '端午节', lunar(5, 5)),
  fathersDay: entry("Father's Day", '父亲节', sunday(6, 3)),
  qixi: entry('Qixi Festival', '七夕节', lunar(7, 7)),
  teachersDay: entry("Teachers' Day", '教师节', solar(9, 10)),
  midAutumn: entry('Mid-Autumn Festival', '中秋节', lunar(8, 15)),
  nationalDay: entry('National Day', '国庆节', solar(10, 1)),
  doubleNinth: entry('Double Ninth Festival', '重阳节', lunar(9, 9)),
  winterSolstice: entry('Winter Solstice', '冬至', { kind: 'term', term: 'winter solstice' }),
} as const satisfies { readonly [id: string]: FestivalEntry };

export type FestivalId = keyof typeof FESTIVALS;
