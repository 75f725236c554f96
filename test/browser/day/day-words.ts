// What the sample school, its new columns and our panel are called in the two languages of the day.
import type { Language } from '../../../src/domain/language';
import { schoolWords } from '../../../src/host/samples/school-words';
import { careWords } from '../../../src/i18n/care-words';
import { checkWords } from '../../../src/i18n/check-words';
import { sidebarWords } from '../../../src/i18n/sidebar-words';

const SAID = {
  zh: { complaint: '投诉', said: '作业太多', reply: '已致电家长' },
  en: { complaint: 'complaint', said: 'too much homework', reply: 'called the parents' },
} as const;

const PAGE = {
  zh: { list: '处理我的名单', nextDay: '下一天', night: '运行 nightlyCheck' },
  en: { list: 'Work through my list', nextDay: 'Next day', night: 'Run nightlyCheck' },
} as const;

export const dayWords = (language: Language) => ({
  language,
  locale: language === 'zh' ? ('zh-CN' as const) : ('en-GB' as const),
  school: schoolWords(language),
  care: careWords(language),
  check: checkWords(language),
  panel: sidebarWords(language),
  page: PAGE[language],
  said: SAID[language],
});
export type DayWords = ReturnType<typeof dayWords>;
