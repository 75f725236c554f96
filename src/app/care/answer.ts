// Answers of the sidebar's calls: a value or issues; a bug becomes one line and a reference.
import { type CareIssues, careWords } from '../../i18n/care-words';
import type { CheckRefused } from '../check/report';
import type { Desk } from '../desk';
import type { Answer, WireIssue } from './wire';

export const yes = <Value>(value: Value): Answer<Value> => ({ ok: true, value });
export const no = (...issues: readonly WireIssue[]): Answer<never> => ({ ok: false, issues });

/** Stops a call from within: what is thrown is answered as it is, never shown as a bug. */
export class Refusal extends Error {
  constructor(readonly issues: readonly WireIssue[]) {
    super('refused');
  }
}

/** An issue of the whole request; `field` names the request's own field. */
export const issueOf = (
  code: keyof CareIssues | CheckRefused['code'],
  sentence: string,
  field: string | null = null,
): WireIssue => ({ code, field, sentence });

export const refuse = (...issues: readonly WireIssue[]): never => {
  throw new Refusal(issues);
};

const REFERENCE_DIGITS = 6;
const FRAMES = 6;

/** Frames only: a message may quote what somebody typed (style §8: no names in logs). */
export const framesOf = (error: unknown): string =>
  error instanceof Error
    ? [error.name, ...(error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))]
        .slice(0, FRAMES)
        .join(' ')
    : typeof error;

/**
 * Runs a call of the sidebar; nothing that a person can do makes it throw.
 *
 * Rule: style §8, outlet "sidebar". Before the sheet's language is known a bug speaks both.
 */
export const answering = <Value>(desk: Desk, call: string, body: () => Value): Answer<Value> => {
  try {
    return yes(body());
  } catch (error) {
    if (error instanceof Refusal) return no(...error.issues);
    const digits = Math.floor(desk.random() * 36 ** REFERENCE_DIGITS).toString(36);
    const reference = digits.toUpperCase().padStart(REFERENCE_DIGITS, '0');
    desk.log(JSON.stringify({ call, reference, error: framesOf(error) }));
    const sentence = (['zh', 'en'] as const)
      .map((language) => careWords(language).issues['internal error'](reference))
      .join('\n');
    return no(issueOf('internal error', sentence));
  }
};
