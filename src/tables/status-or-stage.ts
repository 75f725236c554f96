// A column named Status is the status of our calls only when it is empty or holds our words.

import { squash } from '../domain/text';
import { checkWords } from '../i18n/check-words';
import type { ColumnValues } from './column-values';
import type { Candidate } from './header-candidates';
import { headerKey } from './header-key';

const OURS: ReadonlySet<string> = new Set(
  (['en', 'zh'] as const).flatMap((language) =>
    Object.values(checkWords(language).statuses).map(squash),
  ),
);
const PLAIN: ReadonlySet<string> = new Set(['status', 'state', '状态']);

/** Active, lost, on hold: where the customer stands, not when to call. */
export const statusOrStage = (candidate: Candidate, values: ColumnValues): Candidate => {
  const { role, word, score } = candidate;
  if ((role !== 'status' && role !== 'stage') || !PLAIN.has(headerKey(word))) return candidate;
  const isOurs = values.among(OURS) >= 0.5;
  if (role === 'stage') return isOurs ? { ...candidate, role: 'status' } : candidate;
  return values.filled === 0 || isOurs
    ? candidate
    : { ...candidate, role: 'stage', score: score - 0.1 };
};
