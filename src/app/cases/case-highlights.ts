// Our conditional-format rules on the Cases tab: late and at risk, by the status and by the clock.
import type { CaseColumn } from '../../domain/case/register';
import type { Language } from '../../domain/language';
import { caseWords } from '../../i18n/case-words';
import type { CaseMap } from '../../tables/cases';
import { COLORS, columnLetters, MARKER } from '../check/highlights';
import { columnRuns } from '../check/layout';
import type { Block, Highlight } from '../desk';

const COLORED: readonly CaseColumn[] = [
  ...(['no.', 'received at', 'kind', 'owner', 'name', 'promise', 'act by', 'status'] as const),
];

/**
 * Late is red and bold, at risk amber, over the cells by which a case is known.
 *
 * Rule: 3-product §4. An unanswered case turns by itself when its promise or the day of its act-by
 * comes, also when nothing of ours runs; what else is late says the status. A closed case has none.
 */
export const caseHighlights = (
  { columns, headerRow }: { readonly columns: CaseMap; readonly headerRow: number },
  gridRows: number,
  language: Language,
): readonly Highlight[] => {
  const first = headerRow + 1;
  const cell = (column: CaseColumn): string | null => {
    const at = columns.get(column);
    return at === undefined ? null : `$${columnLetters(at)}${first + 1}`;
  };
  const [promise, actBy, status] = [cell('promise'), cell('act by'), cell('status')];
  const [reply, closed] = [cell('first reply at'), cell('closed at')];
  if (promise === null || status === null) return [];
  const words = caseWords(language)['case status'];
  const open = closed === null ? [] : [`${closed}=""`];
  const unanswered = reply === null ? [] : [`${reply}=""`];
  const rule = (kind: string, word: string, since: string): string => {
    const comes = [...unanswered, since].join(',');
    const either = `OR(${status}="${word}",AND(${comes}))`;
    return `=AND(N("${MARKER}${kind}")=0,${[...open, either].join(',')})`;
  };
  const at = COLORED.flatMap((column) => columns.get(column) ?? []).sort((a, b) => a - b);
  const rows = Math.max(1, gridRows - first);
  const ranges: readonly Block[] = columnRuns(at).map((run) => ({
    ...{ row: first, column: run.first, rows, columns: run.count },
  }));
  const due = actBy ?? promise;
  return [
    {
      formula: rule('late', words.late, `ISNUMBER(${promise}),${promise}<NOW()`),
      ...COLORS.overdue,
      ranges,
    },
    {
      formula: rule('at risk', words.atRisk, `ISNUMBER(${due}),INT(${due})<=TODAY()`),
      ...COLORS.today,
      ranges,
    },
  ];
};
