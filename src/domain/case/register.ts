// The columns of the register of complaints and opinions (3-product §1 "Cases").

/** In the order of the tab; after the linked case come those by which a record is its own audit. */
export const CASE_COLUMNS = [
  'no.',
  'received at',
  'customer no.',
  'kind',
  'severity',
  'reported by',
  'text',
  'owner',
  'state',
  'first reply at',
  'arrived at',
  'waiting',
  'resolved at',
  'closed at',
  'promise',
  'act by',
  'status',
  'resolution',
  'cause',
  'prevention',
  'hand-overs',
  'satisfaction',
  'reopened',
  'linked case',
  'name',
  'steps',
  'logged at',
  'logged by',
  'record no.',
  'alerts',
] as const;

export type CaseColumn = (typeof CASE_COLUMNS)[number];
