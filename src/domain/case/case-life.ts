// What happened to a case and when: its rounds from receipt to closing, and the waiting in between (2-rules §4).
import type { Instant, Piece } from '../time/instant';

export type CaseState = 'new' | 'answered' | 'waiting' | 'resolved' | 'closed' | 'reopened';

/** From receipt, or a reopening, to closing. */
export interface Round {
  readonly startedAt: Instant;
  readonly firstReplyAt: Instant | null;
  readonly resolvedAt: Instant | null;
  readonly closedAt: Instant | null;
}

/** The customer's turn; null while it goes on. */
export interface Waiting {
  readonly from: Instant;
  readonly to: Instant | null;
}

export interface CaseLife {
  /** At least one; the first starts at the receipt, the last is the current one. */
  readonly rounds: readonly [Round, ...Round[]];
  readonly waiting: readonly Waiting[];
  readonly arrivedAt: Instant | null;
  readonly handOvers: number;
}

const begun = (startedAt: Instant): Round => ({
  ...{ startedAt, firstReplyAt: null, resolvedAt: null, closedAt: null },
});

/** A case that was just received. */
export const receivedCase = (receivedAt: Instant): CaseLife => ({
  ...{ rounds: [begun(receivedAt)], waiting: [], arrivedAt: null, handOvers: 0 },
});

export const receivedAtOf = (life: CaseLife): Instant => life.rounds[0].startedAt;

export const currentRound = (life: CaseLife): Round =>
  life.rounds[life.rounds.length - 1] ?? life.rounds[0];

/** The life with its current round changed. */
export const withRound = (life: CaseLife, change: Partial<Round>): CaseLife => {
  const [first, ...more] = life.rounds;
  const last = more.pop();
  const rounds: CaseLife['rounds'] =
    last === undefined ? [{ ...first, ...change }] : [first, ...more, { ...last, ...change }];
  return { ...life, rounds };
};

/** The life with a new round. */
export const withNewRound = (life: CaseLife, startedAt: Instant): CaseLife => ({
  ...life,
  rounds: [...life.rounds, begun(startedAt)],
});

/** The life in which a waiting that goes on ends. */
export const withWaitingEnded = (life: CaseLife, to: Instant): CaseLife => ({
  ...life,
  waiting: life.waiting.map((one) => (one.to === null ? { from: one.from, to } : one)),
});

/** The state that the recorded instants make. */
export const stateOf = (life: CaseLife): CaseState => {
  const round = currentRound(life);
  if (round.closedAt !== null) return 'closed';
  if (round.resolvedAt !== null) return 'resolved';
  if (life.waiting.some(({ to }) => to === null)) return 'waiting';
  if (round.firstReplyAt !== null) return 'answered';
  return life.rounds.length > 1 ? 'reopened' : 'new';
};

const instantsOf = (life: CaseLife): readonly (Instant | null)[] => [
  life.arrivedAt,
  ...life.rounds.flatMap(({ startedAt, firstReplyAt, resolvedAt, closedAt }) => [
    ...[startedAt, firstReplyAt, resolvedAt, closedAt],
  ]),
  ...life.waiting.flatMap(({ from, to }) => [from, to]),
];

/** The last instant that is recorded: nothing happens before it any more. */
export const lastStepAt = (life: CaseLife): Instant =>
  instantsOf(life).reduce<Instant>(
    (last, at) => (at !== null && at > last ? at : last),
    receivedAtOf(life),
  );

const without = (piece: Piece, { from, to }: Waiting): readonly Piece[] => {
  const end = to ?? (Number.POSITIVE_INFINITY as Instant);
  const left: readonly Piece[] = [
    { from: piece.from, to: from < piece.to ? from : piece.to },
    { from: end > piece.from ? end : piece.from, to: piece.to },
  ];
  return left.filter((part) => part.from < part.to);
};

/**
 * The pieces in which the resolution clock ran: from each start to its resolution, without the waiting.
 *
 * Rule: 2-rules §4, 5-decisions: closed time is not counted. A hand-over is no break.
 * @returns the last piece ends at infinity while the clock runs
 */
export const runningPieces = (life: CaseLife): readonly Piece[] => {
  const endless = Number.POSITIVE_INFINITY as Instant;
  return life.rounds.flatMap(({ startedAt, resolvedAt, closedAt }) => {
    const whole: Piece = { from: startedAt, to: resolvedAt ?? closedAt ?? endless };
    return life.waiting.reduce<readonly Piece[]>(
      (pieces, waiting) => pieces.flatMap((piece) => without(piece, waiting)),
      whole.from < whole.to ? [whole] : [],
    );
  });
};
