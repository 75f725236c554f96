// Whom the leads' tabs shall let in, and how Settings note what was set last. Pure.
import { isEmail } from '../../domain/email';
import type { Colleague } from '../care/colleagues';

/** Why a guard does no more than warn. */
export type WarnReason = 'no lead' | 'runner unknown' | 'refused';

export type WantedGuard =
  | { readonly kind: 'warns'; readonly why: WarnReason }
  | {
      readonly kind: 'locks';
      readonly editors: readonly string[];
      /** Who runs the nights without being a lead; blank when a lead does, or nobody. */
      readonly runner: string;
    };

/** As Settings note it; `left`: who set it up without being one of the editors, blank when nobody did. */
export type NotedGuard =
  | { readonly kind: 'none' | 'begun' | 'warns' }
  | { readonly kind: 'refused'; readonly editors: readonly string[] }
  | {
      readonly kind: 'locks';
      readonly editors: readonly string[];
      readonly runner: string;
      readonly left: string;
    };

/** Addresses of the leads who work here, each once. */
export const leadAddresses = (staff: readonly Colleague[]): readonly string[] => [
  ...new Set(
    staff
      .filter(({ role, email, hasLeft }) => role === 'lead' && !hasLeft && isEmail(email))
      .map(({ email }) => email),
  ),
];

/**
 * A lock for leads, and for whoever runs the nights; a warning where one of them has no address.
 *
 * Rule: 3-product §7.
 * @param runner of the hourly trigger, else who runs this; blank when nobody knows
 */
export const wantedGuard = (
  leads: readonly string[],
  runner: { readonly address: string; readonly isTrigger: boolean },
): WantedGuard => {
  if (leads.length === 0) return { kind: 'warns', why: 'no lead' };
  const address = runner.address.toLowerCase();
  if (!isEmail(address)) return { kind: 'warns', why: 'runner unknown' };
  // Who merely runs this now may stay out; a lock on who runs the nights would end them.
  const guest = runner.isTrigger && !leads.includes(address) ? address : '';
  const editors = guest === '' ? leads : [...leads, guest];
  return { kind: 'locks', editors: [...editors].sort(), runner: guest };
};

const RUNNER = 'runner:';
const LEFT = 'left:';
const marked = (mark: string, address: string): readonly string[] =>
  address === '' ? [] : [mark + address];

export const guardText = (noted: NotedGuard): string => {
  switch (noted.kind) {
    case 'none':
      return '';
    case 'begun':
    case 'warns':
      return noted.kind;
    case 'refused':
      return ['refused', ...noted.editors].join(' ');
    default:
      return [
        ...['locks', ...noted.editors],
        ...[...marked(RUNNER, noted.runner), ...marked(LEFT, noted.left)],
      ].join(' ');
  }
};

export const readGuard = (text: string): NotedGuard => {
  const [kind, ...words] = text.split(' ').filter((word) => word !== '');
  const after = (mark: string): string =>
    words.find((word) => word.startsWith(mark))?.slice(mark.length) ?? '';
  const editors = words.filter((word) => !word.startsWith(LEFT) && !word.startsWith(RUNNER));
  if (kind === 'begun' || kind === 'warns') return { kind };
  if (kind === 'refused') return { kind, editors };
  return kind === 'locks'
    ? { kind, editors, runner: after(RUNNER), left: after(LEFT) }
    : { kind: 'none' };
};
