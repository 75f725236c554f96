// Which header of a table means position, fees or months, by the words of the sheet.
import type { RoleOf } from '../domain/tier/column-binding';
import { TIER_INPUTS, type TierInput } from '../domain/tier/conditions';
import { headerKey } from './header-key';
import { roleWords } from './role-words';

/**
 * Finds the tier's own inputs among headers as teams write them, in either language.
 *
 * Rule: 3-product §1. Words rank as in the check: where a table has 职务 and 职称, 职务 is the position.
 * Two columns of one title stay two, so that nobody guesses between them.
 */
export const tierRoles = (headers: readonly string[]): RoleOf => {
  const present = new Set(headers.map(headerKey));
  const inputs = new Map<string, TierInput>();
  for (const input of TIER_INPUTS) {
    const best = roleWords(input)
      .exact.map(headerKey)
      .find((word) => present.has(word));
    if (best !== undefined) inputs.set(best, input);
  }
  return (header) => inputs.get(headerKey(header)) ?? null;
};
