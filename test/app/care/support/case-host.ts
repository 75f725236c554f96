// Complaints and opinions through the sidebar's calls: drafts, steps, and the rows that they leave.
import type { CaseDraft, CaseLine, CaseStep } from '../../../../src/app/care/wire';
import type { Sheet, Workbook } from '../../../../src/host/model/workbook';
import { caseCareWords } from '../../../../src/i18n/case-care-words';
import { shownRows } from '../../support/run-check';
import type { CareHost, Line } from './care-host';

let made = 0;
/** An id as the panel makes them. */
export const aKey = (): string => {
  made += 1;
  return `case-${String(made).padStart(6, '0')}`;
};

/** A complaint that came in now; a test says only what matters to it. */
export const aCase = (part: Partial<CaseDraft> = {}): CaseDraft => ({
  key: aKey(),
  customer: 'S001',
  kind: '投诉',
  severity: '一般',
  text: '换老师没有提前通知',
  receivedAt: null,
  owner: '',
  by: '林老师',
  ...part,
});

export const aStep = (
  caseNo: string,
  step: CaseStep['step'],
  part: Partial<CaseStep> = {},
): CaseStep => ({
  key: aKey(),
  caseNo,
  step,
  at: null,
  text: step === 'hand over' ? '何老师' : '',
  by: '林老师',
  ...part,
});

/** Our Cases tab: the one with all of our columns. */
export const ourCases = (book: Workbook): Sheet | undefined =>
  book.sheets.find(({ values }) =>
    (['en', 'zh'] as const).some((language) => {
      const { columns } = caseCareWords(language);
      return [columns['no.'], columns.steps, columns['record no.']].every((name) =>
        values.some((row) => row?.includes(name) === true),
      );
    }),
  );

/** Its cases by header. */
export const cases = (book: Workbook): readonly Line[] => {
  const sheet = ourCases(book);
  if (sheet === undefined) return [];
  const rows = shownRows(sheet);
  const at = rows.findIndex((row) => row.includes('受理编号') || row.includes('Case no.'));
  const header = rows[at] ?? [];
  return rows
    .slice(at + 1)
    .filter((row) => row.some((cell) => cell !== '' && cell !== false))
    .map((row) => Object.fromEntries(header.map((name, i) => [String(name), row[i] ?? ''])));
};

/** What a call answered; fails with what was said when it was refused. */
export const answered = <Value>(
  answer:
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly issues: unknown },
): Value => {
  if (answer.ok) return answer.value;
  throw new Error(JSON.stringify(answer.issues));
};

/** Logs a case at that moment and answers its line. */
export const logged = (care: CareHost, part: Partial<CaseDraft> = {}): CaseLine =>
  answered(care.call('careLogCase', aCase(part)).answer);

/** Takes a step and answers the line. */
export const stepped = (
  care: CareHost,
  caseNo: string,
  step: CaseStep['step'],
  part: Partial<CaseStep> = {},
): CaseLine => answered(care.call('careCaseStep', aStep(caseNo, step, part)).answer);
