// The Data quality tab: one line for each thing that a person should look at. Written whole.
import type { Cell } from '../../domain/cell';
import type { SheetIssue } from '../../domain/issue';
import type { Language } from '../../domain/language';
import { checkWords } from '../../i18n/check-words';
import { roleName } from '../../tables/role-name';
import type { Layout } from './layout';

/** Nobody reads more; the last line says how many there are. */
const MOST = 2_000;
const SHOWN = 400;

/** The lines below the header: tab, row, column, what is the matter, what was found. */
export const renderQuality = (
  issues: readonly SheetIssue[],
  layout: Layout,
  language: Language,
): readonly (readonly Cell[])[] => {
  const words = checkWords(language);
  const columnName = ({ tab, role }: SheetIssue): string => {
    const header = [...layout.headers].find(([known]) => known === role)?.[1];
    return tab === layout.tabName && header !== undefined ? header : roleName(role, language);
  };
  const lines = issues
    .slice(0, MOST)
    .map((issue): Cell[] => [
      issue.tab,
      issue.row > 0 ? issue.row : '',
      columnName(issue),
      words.issues[issue.code],
      issue.received.slice(0, SHOWN),
    ]);
  const rest = issues.length - lines.length;
  return rest > 0 ? [...lines, ['', '', '', words.more(rest), '']] : lines;
};
