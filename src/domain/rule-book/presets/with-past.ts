// A preset with what the team does for customers whose course has been over for three months.
import type { Language } from '../../language';
import type { PresetRow } from './school';

/** What a person chooses for them; `as before`: the cadence of their tier goes on. */
export type AfterCourse = 'as before' | 'every 3 months' | 'every 6 months' | 'no more';

export const AFTER_COURSE: readonly AfterCourse[] = [
  ...(['as before', 'every 3 months', 'every 6 months', 'no more'] as const),
];

/** Behind these rows it stands, the first kind that the preset has. */
const BEFORE_IT: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  en: [['contact'], ['tier', 'position']],
  zh: [['联系'], ['分级', '职位层级']],
};

const pastRow = (choice: AfterCourse, language: Language): PresetRow | null => {
  if (choice === 'as before') return null;
  const isChinese = language === 'zh';
  const start = isChinese ? ['联系', '往期', '电话'] : ['contact', 'past', 'call'];
  const note = isChinese ? '课程结束满三个月' : 'course over for 3 months';
  if (choice === 'no more') {
    return [...start, ...(isChinese ? ['为', '不再联系'] : ['is', 'none']), '', note];
  }
  const months = choice === 'every 3 months' ? 3 : 6;
  return [...start, isChinese ? '每' : 'every', months, isChinese ? '个月' : 'months', note];
};

/**
 * The rows of a preset with the row of the stage *past*, as it was chosen.
 *
 * Rule: 2-rules §3 "stage past with its own row (asked at set-up)". Without a choice nobody is
 * forgotten: no row, and the cadence of the tier goes on.
 */
export const withPast = (
  rows: readonly PresetRow[],
  choice: AfterCourse,
  language: Language,
): readonly PresetRow[] => {
  const row = pastRow(choice, language);
  if (row === null) return rows;
  const isOf = (kinds: readonly string[]): readonly number[] =>
    rows.flatMap(([kind], at) => (kinds.includes(String(kind)) ? [at] : []));
  const found = BEFORE_IT[language].map(isOf).find((places) => places.length > 0) ?? [];
  const place = (found[found.length - 1] ?? rows.length - 1) + 1;
  return [...rows.slice(0, place), row, ...rows.slice(place)];
};
