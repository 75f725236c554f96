// Expected trouble is data: a value, or every issue found on the way to it.
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly E[] };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const failed = <E>(
  issues: readonly E[],
): { readonly ok: false; readonly issues: readonly E[] } => ({
  ok: false,
  issues,
});
