// The outbox: one save on its way, saved, failed or taken back; its key never changes.
import type {
  CaseDraft,
  CaseStep,
  ContactDraft,
  Moment,
  TaskDraft,
  TierAsk,
  TierDecision,
} from '../app/care/wire';
import { unreachable } from '../domain/unreachable';
import type { Draft } from './draft';
import type { Failure } from './failure';

/** What is sent. */
export type Errand =
  | { readonly kind: 'contact'; readonly request: ContactDraft; readonly draft: Draft }
  | { readonly kind: 'case'; readonly request: CaseDraft }
  | { readonly kind: 'step'; readonly request: CaseStep }
  | { readonly kind: 'task'; readonly request: TaskDraft }
  | { readonly kind: 'tier'; readonly request: TierAsk }
  | { readonly kind: 'decision'; readonly request: TierDecision };

export type JobState =
  /** Its turn has not come. */
  | 'waiting'
  | 'saving'
  /** Failed once; the one retry is on its way. */
  | 'retrying'
  | 'saved'
  | 'failed'
  /** The script said no, and why: the person corrects it. */
  | 'refused'
  | 'undoing'
  | 'undone';

export interface Job {
  readonly key: string;
  readonly errand: Errand;
  /** For whom, as the panel names them. */
  readonly names: readonly string[];
  readonly customers: readonly string[];
  /** The lines of the list that it deals with. */
  readonly lines: readonly string[];
  readonly state: JobState;
  readonly tries: number;
  /** When Enter was pressed, on the sheet's clock. */
  readonly madeAt: Moment;
  /** When it was last sent: for ten minutes from here taking back is offered; the script decides. */
  readonly sentAt: number;
  readonly failure: Failure | null;
  /** The script found that somebody else had done it already. */
  readonly isTheirs: boolean;
  /** The last try to take it back failed. */
  readonly undoFailure: Failure | null;
}

export const UNDO_MS = 10 * 60_000;
/** Two at a time: more would only wait for each other's lock. */
export const AT_ONCE = 2;
export const RETRY_AFTER_MS = 2_000;
/** The first try and one retry. */
export const TRIES = 2;

export const newJob = (
  job: Pick<Job, 'key' | 'errand' | 'names' | 'customers' | 'lines' | 'madeAt'>,
  at: number,
): Job => ({
  ...job,
  state: 'waiting',
  tries: 0,
  sentAt: at,
  failure: null,
  isTheirs: false,
  undoFailure: null,
});

/** What is sent late carries the time at which it was made: "now" would be another one. */
export const dated = ({ errand, madeAt }: Job): Errand => {
  switch (errand.kind) {
    case 'contact': {
      const { request } = errand;
      return { ...errand, request: { ...request, happenedAt: request.happenedAt ?? madeAt } };
    }
    case 'case': {
      const { request } = errand;
      return { ...errand, request: { ...request, receivedAt: request.receivedAt ?? madeAt } };
    }
    case 'task':
      return { ...errand, request: { ...errand.request, at: errand.request.at ?? madeAt } };
    case 'step':
      return { ...errand, request: { ...errand.request, at: errand.request.at ?? madeAt } };
    case 'tier':
    case 'decision':
      return errand;
    default:
      return unreachable(errand);
  }
};

/**
 * A contact is taken back for ten minutes (3-product §3), and so is what was marked in Today, unless a
 * colleague had marked it before.
 */
export const canUndo = ({ state, errand, sentAt, isTheirs }: Job, at: number): boolean =>
  state === 'saved' &&
  (errand.kind === 'contact' || (errand.kind === 'task' && !isTheirs)) &&
  at - sentAt < UNDO_MS;

export const isUnsent = ({ state }: Job): boolean =>
  state === 'waiting' ||
  state === 'saving' ||
  state === 'retrying' ||
  state === 'failed' ||
  state === 'refused';

/** The waiting jobs whose turn has come. */
export const nextToSend = (jobs: readonly Job[]): readonly Job[] => {
  const free = AT_ONCE - jobs.filter(({ state }) => state === 'saving').length;
  return jobs.filter(({ state }) => state === 'waiting').slice(0, Math.max(0, free));
};

export const replaceJob = (
  jobs: readonly Job[],
  key: string,
  change: (job: Job) => Job,
): readonly Job[] => jobs.map((job) => (job.key === key ? change(job) : job));

/** Those shown: what needs somebody always, what is settled for ten minutes. */
export const stillShown = (jobs: readonly Job[], at: number): readonly Job[] =>
  jobs.filter((job) => isUnsent(job) || at - job.sentAt < UNDO_MS);
