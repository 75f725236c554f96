// npm start: until the page exists, checks the sample school in both languages and names the copies.
import { join } from 'node:path';
import type { Language } from '../../domain/language';
import { sampleSchool } from '../samples/school';
import { asOfDate } from './as-of';
import { check, checkAndSave } from './check';
import { commandLine } from './options';
import { summaryTable } from './summary';

const TITLES: { readonly [language in Language]: string } = {
  zh: '示例培训学校（虚构）',
  en: 'Sample training school (made up)',
};

/** Without a workbook: the sample school, Chinese and English. With one: the same as `check`. */
export const start = async (args: readonly string[], zone: string): Promise<void> => {
  const { words, options } = commandLine(args, ['as-of', 'out', 'json', 'zone']);
  if (words.length > 0) return check(args, zone);
  const asOf = asOfDate(options.get('as-of'));
  for (const language of ['zh', 'en'] as const) {
    const out = join('out', `sample-school-${language}.xlsx`);
    const { checked, done } = await checkAndSave(
      sampleSchool({ asOf, language }),
      undefined,
      asOf,
      out,
      zone,
    );
    console.log(
      `\n${TITLES[language]} · ${done.asOf}\n\n${summaryTable(done, language)}\n\n${done.sentence}`,
    );
    console.log(`${checked.serviceCalls} service calls, ${checked.milliseconds} ms → ${out}`);
  }
  console.log(
    '\n打开上面的 .xlsx 就能看到高亮的逾期行。这是本地主机，不是 Google 表格。\nOpen one of the files: the overdue rows are highlighted. This is the local host, not Google Sheets.',
  );
};
