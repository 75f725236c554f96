// The port to what starts us by itself: triggers of the person at the keyboard, who sees no other's.

export interface OwnTrigger {
  /** The same that a tick says it comes from. */
  readonly id: string;
  /** The function that it calls. */
  readonly handler: string;
}

export interface Alarm {
  /** All triggers of this person, ours or not. */
  own(): readonly OwnTrigger[];
  /** Makes one that calls a function every hour, as this person; its id. Throws where there are too many. */
  start(handler: string): string;
  /** Removes one of this person's; false when they have none of this id. */
  stop(id: string): boolean;
  /** Has this person granted everything that the script asks for? */
  isAuthorised(): boolean;
}
