// Takes our protections away from tabs that stay; the team's own stay as they are.
import type { Desk, TabGuard } from '../desk';
import { isOurGuard } from './keep-guards';
import { readGuard } from './wanted-guard';

/** Ours on tabs that stay. */
export const ourGuards = (
  desk: Desk,
  noted: string,
  {
    leads,
    go,
  }: { readonly leads: readonly (number | undefined)[]; readonly go: readonly number[] },
): readonly TabGuard[] => {
  const before = readGuard(noted);
  // Without our words it can only stand on a tab that we were about to protect.
  const known = (guard: TabGuard): boolean => guard.text !== '' || leads.includes(guard.tab);
  return desk
    .tabGuards()
    .filter((guard) => !go.includes(guard.tab) && known(guard) && isOurGuard(guard, before));
};

export const removeGuards = (desk: Desk, guards: readonly TabGuard[]): void => {
  for (const { tab } of guards) desk.unguardTab(tab);
};
