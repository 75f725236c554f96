// The summary of a check on the console: customers per tier and status, and what was remarked.
import type { CheckDone } from '../../app/check/report';
import type { FollowUpStatus } from '../../domain/follow-up/follow-up-status';
import type { Language } from '../../domain/language';
import { messages } from '../../i18n/say';

/** Rows named for each kind of remark; the JSON report has all of them. */
const SHOWN_REMARKS = 3;

const width = (text: string): number =>
  [...text].reduce(
    (sum, char) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/.test(char)
        ? 2
        : 1),
    0,
  );
const pad = (text: string, to: number): string => text + ' '.repeat(Math.max(0, to - width(text)));
const lead = (text: string, to: number): string => ' '.repeat(Math.max(0, to - width(text))) + text;

/** Text columns to the left, numbers to the right; a rule below the header. */
export const textTable = (rows: readonly (readonly string[])[]): string => {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, i) =>
    Math.max(...rows.map((row) => width(row[i] ?? ''))),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => (i === 0 ? pad : lead)(cell, widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  const [head = [], ...body] = rows;
  return [line(head), widths.map((w) => '─'.repeat(w)).join('  '), ...body.map(line)].join('\n');
};

/** The language that the sheet speaks, by the names of its tiers. */
export const languageOf = ({ tiers }: CheckDone): Language =>
  Object.keys(tiers).some((name) => /[\u3400-\u9fff]/.test(name)) ? 'zh' : 'en';

/** Customers by tier (down) and status (across); statuses that nobody has are left out. */
export const summaryTable = (report: CheckDone, language: Language): string => {
  const words = messages(language).status;
  const used = (Object.keys(report.statuses) as FollowUpStatus[]).filter(
    (status) => report.statuses[status] > 0,
  );
  const total = language === 'zh' ? '合计' : 'Total';
  const head = [language === 'zh' ? '级别' : 'Tier', ...used.map((status) => words[status]), total];
  const count = (tier: string | null, status: FollowUpStatus | null): string =>
    `${report.rows.filter((row) => (tier === null || row.tier === tier) && (status === null || row.status === status)).length}`;
  const body = Object.keys(report.tiers).map((tier) => [
    tier,
    ...used.map((status) => count(tier, status)),
    count(tier, null),
  ]);
  return textTable([
    head,
    ...body,
    [total, ...used.map((status) => count(null, status)), count(null, null)],
  ]);
};

/** Remarks by kind, most frequent first, with the first few rows of each. */
export const remarks = (report: CheckDone): string => {
  const kinds = new Map<string, CheckDone['issues'][number][]>();
  for (const issue of report.issues) {
    const alike = kinds.get(issue.code);
    if (alike === undefined) kinds.set(issue.code, [issue]);
    else alike.push(issue);
  }
  return [...kinds]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([code, issues]) => {
      const shown = issues
        .slice(0, SHOWN_REMARKS)
        .map(({ tab, row, received }) => `${tab}!${row} “${received}”`)
        .join(', ');
      return `  ${issues.length} × ${code}: ${shown}${issues.length > SHOWN_REMARKS ? ' …' : ''}`;
    })
    .join('\n');
};
