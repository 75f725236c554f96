// Columns that are asked for together: one call for a run of them, where little of the team's lies between.

/** Runs of columns with no more than these between them are asked for in one call. */
const MOST_BETWEEN = 5;

export interface Run {
  readonly first: number;
  /** From the first to the last, with what lies between. */
  readonly width: number;
  /** Those that were asked for, ascending. */
  readonly columns: readonly number[];
}

export const nearRuns = (columns: readonly number[]): readonly Run[] => {
  const runs: Run[] = [];
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && column - last.first - last.width <= MOST_BETWEEN) {
      const { first } = last;
      runs[runs.length - 1] = {
        ...{ first, width: column - first + 1, columns: [...last.columns, column] },
      };
    } else runs.push({ first: column, width: 1, columns: [column] });
  }
  return runs;
};
