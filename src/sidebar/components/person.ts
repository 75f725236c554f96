// What is shown of a customer: the card where it is here, else what the list knows.
import type { Card, WorkLine } from '../../app/care/wire';
import type { CardSlot, State } from '../state';
import type { Face } from '../subject';

export interface Person {
  readonly face: Face;
  readonly line: WorkLine | null;
  readonly slot: CardSlot | null;
  readonly card: Card | null;
}

export const personOf = (state: State, face: Face, line: WorkLine | null): Person => {
  const slot = state.cards[face.no] ?? null;
  return { face, line, slot, card: slot?.card ?? null };
};
