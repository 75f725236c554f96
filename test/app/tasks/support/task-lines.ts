// What the panel sends about a line of Today, and such lines in a list that has none.
import type { TaskDraft, TaskStep } from '../../../../src/app/care/wire';
import { TODAY_COLUMNS } from '../../../../src/app/check/today';
import { putValue, type Workbook } from '../../../../src/host/model/workbook';
import { tabOf } from '../../../support/builders';

let drafts = 0;
/** The greeting of the morning's first birthday; a test says only what matters to it. */
export const aTask = (part: Partial<TaskDraft> = {}): TaskDraft => {
  drafts += 1;
  const key = `task-${String(drafts).padStart(6, '0')}`;
  return { key, ref: 'B20261120-S001', step: 'sent', at: null, by: '林老师', ...part };
};

/** Adds a line of each kind at the end of Today, as the check of the day would write it. */
export const withTaskLines = (
  book: Workbook,
  record: string,
): readonly { readonly ref: string; readonly step: TaskStep }[] => {
  const today = tabOf(book, '今日待办');
  const lines = [
    { ref: 'B20261120-S001', step: 'sent' },
    { ref: 'G20261123-S002', step: 'ordered' },
    { ref: `P:${record}`, step: 'kept' },
  ] as const;
  for (const { ref } of lines) {
    const row = today.values.length;
    // A list that fills its grid makes it grow, as the check would.
    today.maxRows = Math.max(today.maxRows, row + 1);
    putValue(today, row, TODAY_COLUMNS.done, false);
    putValue(today, row, TODAY_COLUMNS.name, '王芳');
    putValue(today, row, TODAY_COLUMNS.ref, ref);
  }
  return lines;
};
