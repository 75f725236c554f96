// For which cases a row holds: its tier and its subject, any, kind or `kind / severity` (2-rules §1).
import type { CaseScope } from '../case-rules';
import { kindKey, kindWord, severityKey, severityWord } from '../case-words';
import { about, type Report, type Statement, wordsOf } from '../statement';
import { isAny } from '../words';

type TierNamed = (text: string) => string | null;

const isAll = (text: string): boolean => text === '' || isAny(text);

/** Kinds and severities of a subject; null if it has too many parts. */
const partsOf = (text: string): readonly [kinds: string, severities: string] | null => {
  const [first = '', second = '', more] = text.split('/').map((part) => part.trim());
  if (more !== undefined) return null;
  // `urgent` alone is no kind that anybody has.
  const severityAlone = second === '' && first !== '' && wordsOf(first).every(severityWord);
  return severityAlone ? ['', first] : [first, second];
};

/**
 * The scope of a row; null, with an issue, if it cannot be read.
 *
 * Several kinds may stand in one row (`投诉、报修`). A kind that people made up works; the warning is
 * for the one that was mistyped.
 */
export const readScope = (
  statement: Statement,
  tierNamed: TierNamed,
  report: Report,
): CaseScope | null => {
  const { subjectText, row } = statement;
  const tier = statement.tier === null ? null : tierNamed(statement.tier);
  if (statement.tier !== null && tier === null) {
    report(about(statement, 'tier not defined', statement.tier));
    return null;
  }
  const parts = partsOf(subjectText);
  if (parts === null) {
    report(about(statement, 'unknown subject', subjectText));
    return null;
  }
  const [kinds, severities] = parts.map((part) => (isAll(part) ? null : wordsOf(part)));
  const strange = [
    ...(kinds ?? []).filter((word) => kindWord(word) === null),
    ...(severities ?? []).filter((word) => severityWord(word) === null),
  ];
  if (strange.length > 0) {
    report(about(statement, 'unknown subject', strange.join(', '), 'warning'));
  }
  return {
    tier,
    kinds: kinds?.map(kindKey) ?? null,
    severities: severities?.map(severityKey) ?? null,
    row,
  };
};
