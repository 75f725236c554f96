// A status as a sign and a word: colour is never the only sign.
import type { FollowUpStatus } from '../../domain/follow-up/follow-up-status';

const SIGNS: Readonly<Record<FollowUpStatus, string>> = {
  overdue: '▲',
  never: '▲',
  today: '●',
  booked: '◆',
  soon: '◔',
  fine: '○',
  paused: '‖',
  none: '–',
  needsData: '?',
};

export const Sign = ({ status }: { readonly status: FollowUpStatus }) => (
  <span class={`sign ${status}`} aria-hidden="true">
    {SIGNS[status]}
  </span>
);

export const Status = ({
  status,
  word,
}: {
  readonly status: FollowUpStatus;
  readonly word: string;
}) => (
  <span class={`status ${status}`}>
    <Sign status={status} /> {word}
  </span>
);
