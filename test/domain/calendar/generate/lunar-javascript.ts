// The part of lunar-javascript 1.7.7 (MIT) that our tables are made from and compared with.

export interface LunarMonth {
  /** 1–12; negative for a leap month. */
  readonly getMonth: () => number;
  readonly getDayCount: () => number;
  readonly getFirstJulianDay: () => number;
}

interface DayOf {
  readonly toYmd: () => string;
}

interface LunarDay {
  readonly getYear: () => number;
  /** Negative in a leap month. */
  readonly getMonth: () => number;
  readonly getDay: () => number;
}

interface Holiday {
  readonly getDay: () => string;
  readonly isWork: () => boolean;
}

interface LunarJavascript {
  readonly LunarYear: {
    readonly fromYear: (year: number) => {
      readonly getMonthsInYear: () => readonly LunarMonth[];
    };
  };
  readonly Lunar: {
    readonly fromYmd: (
      year: number,
      month: number,
      day: number,
    ) => {
      readonly getJieQiTable: () => { readonly [term: string]: DayOf };
      readonly getSolar: () => DayOf;
    };
  };
  readonly Solar: {
    readonly fromYmd: (
      year: number,
      month: number,
      day: number,
    ) => { readonly getLunar: () => LunarDay };
  };
  readonly HolidayUtil: {
    readonly getHolidays: (year: number) => readonly Holiday[];
  };
}

export const {
  LunarYear,
  Lunar,
  Solar,
  HolidayUtil,
}: LunarJavascript = require('lunar-javascript');
