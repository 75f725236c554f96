// Why the times of a case tell nothing: as a remark for Data quality, and in one line with the case. Pure.
import type { SheetIssue, SheetIssueCode } from '../../domain/issue';
import { joined } from '../../domain/text';
import { checkWords } from '../../i18n/check-words';
import { quoted } from '../../i18n/say';
import type { CaseProblem } from '../../tables/read-case-life';
import type { CaseBench } from './case-bench';

const CODES: Readonly<Record<CaseProblem['code'], SheetIssueCode>> = {
  'not readable': 'date not readable',
  incomplete: 'case time missing',
  'state without its time': 'case time missing',
  'out of order': 'case out of order',
  'in the future': 'case in the future',
};

/** The cell because of which it is, as a remark names it. */
export const problemCell = (
  { words }: Pick<CaseBench, 'words'>,
  problem: CaseProblem,
): Pick<SheetIssue, 'role' | 'code' | 'received'> => ({
  role: words.columns[problem.column],
  code: CODES[problem.code],
  received:
    'received' in problem
      ? problem.received
      : problem.code === 'state without its time'
        ? words.states[problem.state]
        : '',
});

/** @example 结案时间 2027-11-20：时间在将来：更正之前无法计算时限 */
export const problemText = (
  bench: Pick<CaseBench, 'words' | 'language'>,
  problem: CaseProblem,
): string => {
  const { role, code, received } = problemCell(bench, problem);
  const { issues: texts } = checkWords(bench.language);
  return joined([joined([role, quoted(received)], ' '), texts[code]], bench.words.separator);
};
