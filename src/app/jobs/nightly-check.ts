// Job: the check of every night. It writes its own line into the log.
import { runCheck } from '../check/check';
import type { Desk } from '../desk';
import type { JobHow, JobOutcome } from './job';

export const nightlyCheck = (desk: Desk, { note, stored, until }: JobHow): JobOutcome => {
  const report = runCheck(desk, { asked: false, note, stored, until });
  return report.ok
    ? { ok: true, sentence: report.sentence, counts: null }
    : { ok: false, sentence: report.sentence };
};
