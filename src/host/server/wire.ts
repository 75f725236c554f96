// What crosses between the page and its server: JSON only, types only.
import type { Notice, PageState } from '../session/page-state';
import type { CellView } from '../view/cell-view';

/** Rows of a tab as the page asks for them; the frozen ones above always come too. */
export interface Look {
  readonly tab: number;
  readonly frozenRows: number;
  readonly row: number;
  readonly rows: number;
  readonly columns: number;
}

/** All rows that the page looks at, or those that are different. */
export interface RowsTold {
  readonly tab: number;
  readonly all: boolean;
  readonly rows: readonly (readonly [number, readonly CellView[]])[];
}

/** What a page has to know before anything else. */
export interface Boot {
  /** Where the sidebar's frame is loaded from. */
  readonly sidebar: string;
}

/** One event, by its name: the page has a listener for each. */
export interface Events {
  readonly boot: Boot;
  readonly state: PageState;
  readonly rows: RowsTold;
  readonly notice: Notice;
}

/** Why something was refused, for whoever reads the page. */
export interface Refusal {
  readonly en: string;
  readonly zh: string;
}

/** What the sidebar's frame and the page around it say to each other. */
export type FromSidebar =
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly name: string;
      readonly args: readonly unknown[];
    }
  | { readonly kind: 'close' | 'focus editor' };

/** Where the frame's part of google.script finds what it needs. */
export interface SidebarBoot {
  /** The page's origin. */
  readonly page: string;
  readonly functions: readonly string[];
}
