// What the page knows beside the cells, and what it may ask for: JSON only.
import type { GridRange } from '../model/workbook';
import type { Answer, Question } from '../services/session-state';

export interface TabView {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  /** Widths in pixels that somebody has set, by column. */
  readonly widths: readonly (readonly [number, number])[];
}

/** One run of a script. */
export interface RunLine {
  readonly name: string;
  readonly serviceCalls: number;
  /** By the cost model; at Google it takes about as long. */
  readonly modelMilliseconds: number;
  readonly milliseconds: number;
  readonly failed: boolean;
}

export interface PageState {
  readonly title: string;
  /** Counts the workbooks that were opened. */
  readonly opened: number;
  readonly tabs: readonly TabView[];
  readonly active: number;
  /** Counts the times that a script, undoing or a file has changed which tab is looked at. */
  readonly turned: number;
  /** Selected there, as a script has left it; and how often one has selected. */
  readonly selected: GridRange;
  readonly jumped: number;
  readonly menus: readonly {
    readonly caption: string;
    readonly items: readonly (readonly [string, string] | null)[];
  }[];
  readonly triggers: readonly string[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Wall clock in the spreadsheet's zone: yyyy-mm-ddThh:mm. */
  readonly clock: { readonly wall: string; readonly running: boolean; readonly zone: string };
  /** The last runs, newest first; of the same function one after the other only the last. */
  readonly runs: readonly RunLine[];
  /** Of all runs since the workbook was opened. */
  readonly serviceCalls: number;
  /** Custom functions that formulas have really called. */
  readonly formulaCalls: number;
  readonly sidebar: { readonly title: string; readonly number: number } | null;
  readonly question: Question | null;
  /** Kinds of things in the file that neither the page nor a saved copy has. */
  readonly notCarried: readonly (readonly [string, number])[];
}

export interface Notice {
  readonly kind: 'toast' | 'error';
  readonly title: string;
  readonly message: string;
  /** 0 or less: until somebody closes it. */
  readonly seconds: number;
}

interface OnTab {
  readonly tab: number;
}
export type Action =
  | (OnTab & {
      readonly kind: 'type';
      readonly row: number;
      readonly column: number;
      readonly texts: readonly (readonly string[])[];
    })
  | (OnTab & { readonly kind: 'clear'; readonly range: GridRange })
  | (OnTab & { readonly kind: 'select'; readonly range: GridRange })
  | (OnTab & { readonly kind: 'insert' | 'delete'; readonly row: number; readonly count: number })
  | (OnTab & {
      readonly kind: 'sort';
      readonly column: number;
      readonly descending: boolean;
      /** Rows to sort; null: all below the frozen ones. */
      readonly rows: { readonly row: number; readonly rows: number } | null;
    })
  | { readonly kind: 'undo' | 'redo' | 'close sidebar' }
  | { readonly kind: 'menu' | 'trigger'; readonly name: string }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'clock'; readonly wall: string; readonly running: boolean };
