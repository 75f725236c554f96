// One line of the self-test's result, and what a room hands in to be tried.
export interface SelfTestLine {
  readonly group: 'example' | 'contract' | 'probe';
  readonly what: string;
  readonly source: string;
  /** null: there is no right answer, or none yet; what was found stands beside it. */
  readonly passed: boolean | null;
  readonly found: string;
}

/** A check of the platform, run by the google room: null = as expected, else what was found. */
export interface PlatformCheck {
  readonly behaviour: string;
  readonly zh: string;
  readonly source: string;
  /** What is found is told, not judged. */
  readonly open?: boolean;
  readonly run: () => string | null;
}

/** Both languages at once: whoever presses the item may have no set-up yet. */
export const inBoth = ({ behaviour, zh }: Pick<PlatformCheck, 'behaviour' | 'zh'>): string =>
  `${behaviour} · ${zh}`;
