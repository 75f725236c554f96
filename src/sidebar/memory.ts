// What outlives the panel within one tab of the browser: what is typed and what has not been saved.
import type { Draft } from './draft';
import { isUnsent, type Job } from './job';
import type { State } from './state';

export interface Memory {
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly jobs: readonly Job[];
}

export const NOTHING: Memory = { drafts: {}, jobs: [] };

export const memoryOf = ({ drafts, jobs }: State): Memory => ({
  drafts,
  jobs: jobs.filter(isUnsent),
});

export const isSame = (a: Memory, b: Memory): boolean =>
  a.drafts === b.drafts &&
  a.jobs.length === b.jobs.length &&
  a.jobs.every((job, i) => job === b.jobs[i]);

/** By name, so that the next person at a shared computer does not meet the last one's notes. */
export const whose = ({ opened }: State): string =>
  opened === null ? '' : opened.me.email || opened.me.name;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What was kept, or nothing: an older version of the panel may have written it. */
export const readMemory = (text: string | null): Memory => {
  if (text === null) return NOTHING;
  try {
    const kept: unknown = JSON.parse(text);
    if (!isRecord(kept) || kept.version !== VERSION) return NOTHING;
    return isRecord(kept.drafts) && Array.isArray(kept.jobs)
      ? { drafts: kept.drafts as Memory['drafts'], jobs: kept.jobs as Memory['jobs'] }
      : NOTHING;
  } catch (error) {
    if (error instanceof SyntaxError) return NOTHING;
    throw error;
  }
};

/** Changes with the shape of a draft or a job. */
const VERSION = 3;

export const memoryText = (memory: Memory): string =>
  JSON.stringify({ version: VERSION, ...memory });
