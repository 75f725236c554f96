// The port to the mails: only to staff, only when a lead has switched them on and the person may send any.

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

export interface Post {
  /** Has this person allowed mails to go out as them? Without it nothing else here is asked. */
  isGranted(): boolean;
  /** How many recipients the day still has room for; below one none. */
  quota(): number;
  /** Sends it at once; throws what the platform says. */
  send(mail: Mail): void;
}
