// What can go wrong with a call, from the platform's own words to what a person can do about it.
import type { WireIssue } from '../app/care/wire';
import type { FailureKind } from '../i18n/failure-words';

export type { FailureKind } from '../i18n/failure-words';

export interface Failure {
  readonly kind: FailureKind;
  /** What the script itself said, in the sheet's language; empty for trouble on the way. */
  readonly issues: readonly WireIssue[];
}

export const failureOf = (kind: FailureKind): Failure => ({ kind, issues: [] });

/** The platform answers in the person's language; beyond English and Chinese it stays "broken". */
const SIGNS: readonly (readonly [FailureKind, RegExp])[] = [
  // Before the next: "NetworkError: … HTTP 401" is no matter of the network.
  ['session expired', /HTTP 401|session|sign in|signed out|log ?in|登录|会话/i],
  [
    'offline',
    /NetworkError|HTTP 0\b|Failed to fetch|connection failure|offline|网络连接|连接失败/i,
  ],
  ['several accounts', /PERMISSION_DENIED|reading from storage|refused to connect/i],
  ['crowded', /too many|simultaneous|too many times per second|并发|次数过多/i],
  ['no permission', /permission|not have access|access denied|authoriz|authoris|权限|授权/i],
];

export interface Circumstances {
  readonly online: boolean;
  /** A call has been answered since the panel was opened. */
  readonly answeredBefore: boolean;
}

/**
 * The kind of a failed call.
 *
 * "Authorization is required" means two things: at the first call another account of the browser is
 * at work, later the session has ended (platform-facts §7).
 */
export const failureFrom = (
  message: string,
  { online, answeredBefore }: Circumstances,
): Failure => {
  if (!online) return failureOf('offline');
  if (/authori[sz]ation is required|需要授权/i.test(message)) {
    return failureOf(answeredBefore ? 'session expired' : 'several accounts');
  }
  const found = SIGNS.find(([, sign]) => sign.test(message));
  return failureOf(found?.[0] ?? 'broken');
};

/** What the script says that is no fault of the request. */
const CODES: Readonly<Record<string, FailureKind>> = {
  locked: 'lock',
  protected: 'no permission',
  'internal error': 'broken',
};

/** The failure in an answer that is not ok. */
export const refusal = (issues: readonly WireIssue[]): Failure => ({
  kind: CODES[issues[0]?.code ?? ''] ?? 'refused',
  issues,
});

/** May the same request be sent again without a person changing anything? */
export const worthRetrying = ({ kind }: Failure): boolean =>
  kind !== 'refused' && kind !== 'no permission' && kind !== 'several accounts';
