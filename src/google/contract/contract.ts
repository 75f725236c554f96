// Everything that a document says of the services or that we rely on, in the order in which it is tried.
import { CELLS } from './cells';
import { type ContractRow, contractRow } from './contract-row';
import { ENDS } from './ends';
import { FINDS } from './finds';
import { GUARDS } from './guards';
import { LOOKS } from './looks';
import { MOVES } from './moves';
import { PLACES } from './places';
import { SESSION } from './session';
import { TABS } from './tabs';
import { TEXT } from './text';

/** It begins with an empty sheet; where the sheet ends is asked before rows further down are filled. */
export const CONTRACTS: readonly ContractRow[] = [
  ...[...CELLS, ...PLACES, ...ENDS, ...FINDS, ...LOOKS],
  ...TEXT,
  ...[...MOVES, ...TABS],
  ...[...SESSION, ...GUARDS],
].map(contractRow);
