// The port: what the verbs ask of a spreadsheet, in Cells and zero-based positions. google/ answers it.
import type { Cell } from '../domain/cell';
import type { CivilDate } from '../domain/time/civil-date';
import type { Zone } from '../domain/time/zone';
import type { Alarm } from './jobs/alarm';
import type { Post } from './mail/post';

export interface Tab {
  /** Stable, whatever the tab is renamed to. */
  readonly id: number;
  readonly name: string;
}

/** Zero-based, in cells. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The colour a rule of ours gives; text colour too, so that colour is not the only sign. */
export interface Highlight {
  readonly formula: string;
  readonly background: string;
  readonly color: string;
  readonly bold: boolean;
  readonly ranges: readonly Block[];
}

/** What keeps people from editing a tab as a whole, or warns them. */
export interface TabGuard {
  readonly tab: number;
  /** As people read it in the list of protections. */
  readonly text: string;
  readonly kind: 'locks' | 'warns';
  /** May this person change it? */
  readonly mayChange: boolean;
}

export interface NewTab {
  readonly name: string;
  readonly hidden: boolean;
  readonly header: readonly string[];
}

/** Where a name points. */
export interface NamedBlock {
  readonly tab: number;
  readonly block: Block;
}

/** The day and minute now, in the sheet's zone. */
export interface Now {
  readonly on: CivilDate;
  readonly minutes: number;
}

export interface Desk {
  now(): Now;
  /** Zones of the spreadsheet and of the script; dated work is refused when they differ. */
  zones(): { readonly sheet: string; readonly script: string };
  /** Between instants and what the clock on the wall shows, in the script's zone: no service call. */
  wallClock(): Zone;
  spreadsheetId(): string;
  tabs(): readonly Tab[];
  /** The tab with this id, without asking for all of them: no service call; null when it is gone. */
  tab(id: number): Tab | null;
  /** The tab of exactly this name, likewise. */
  tabNamed(name: string): Tab | null;
  isHidden(tab: number): boolean;
  /** Rows down to the last that holds anything. */
  usedRows(tab: number): number;
  /** Rows of the grid, filled or not. */
  gridRows(tab: number): number;
  gridColumns(tab: number): number;
  /** The tab that the person looks at; the first visible one when nobody looks. */
  activeTab(): number;
  /** Everything that the tab holds, from A1: one call, or one per started million cells. */
  readAll(tab: number): Cell[][];
  /** Its first rows, in one call: enough to tell what the tab is. */
  peek(tab: number, rows: number): Cell[][];
  /** Likewise for a part of it. */
  read(tab: number, block: Block): Cell[][];
  /** The cells under a name and the tab that they are on; null when nobody gave that name. */
  readNamed(name: string): { readonly tab: number; readonly cells: Cell[][] } | null;
  /** Where a name points, with everything that its tab holds from A1: what has grown around it too. */
  readNamedTab(
    name: string,
  ): { readonly tab: number; readonly block: Block; readonly cells: Cell[][] } | null;
  /** Every name of this file and where it points: one call, however many there are. */
  namedBlocks(): ReadonlyMap<string, NamedBlock>;
  /** Rows and columns down to the last that holds anything, at least one; no cell crosses. */
  extent(tab: number): { readonly rows: number; readonly columns: number };
  /** Tab and row of what the person has selected; null where nobody looks. */
  selectedRow(): { readonly tab: number; readonly row: number } | null;
  formulas(tab: number, block: Block): string[][];
  /** Text is written as text, whatever it begins with. Grows the grid when the block leaves it. */
  write(tab: number, row: number, column: number, cells: readonly (readonly Cell[])[]): void;
  /** One row below everything that the tab holds, in one step that nothing can come between. */
  appendRow(tab: number, cells: readonly Cell[]): void;
  /** Blank rows below a row; what stands further down moves. */
  insertRowsBelow(tab: number, row: number, rows: number): void;
  /**
   * The grids may grow by so many cells in this run: what needs more throws NoRoom before it is written,
   * after one look whether `recount` more have been deleted since they were counted.
   */
  allowGrowth(cells: number, recount: () => number): void;
  /** May so many be added? How many there are is asked only near the limit. */
  hasRoom(cells: () => number): boolean;
  /** How many of so many rows, from a row on, stand in the grid or may be added to it: no call but near the limit. */
  rowsThatFit(tab: number, row: number, rows: number): number;
  /** Empties a part of a tab of ours. */
  clear(tab: number, block: Block): void;
  /** Empties many parts at once; formats stay. */
  clearBlocks(tab: number, blocks: readonly Block[]): void;
  /** What people had: as write, but a cell that is plain text takes its text as it is. */
  writeBack(
    tab: number,
    row: number,
    column: number,
    cells: readonly (readonly Cell[])[],
    isPlainText: readonly (readonly boolean[])[],
  ): void;
  /** Blank columns after a column, or none before the first; what stands further right moves. */
  insertColumnsAfter(tab: number, column: number, columns: number): void;
  deleteColumns(tab: number, column: number, columns: number): void;
  mayWrite(tab: number, block: Block): boolean;
  /** Whatever protects whole tabs of this file, the team's own too: one call. */
  tabGuards(): readonly TabGuard[];
  /** Puts a guard over a tab that has none, or sets anew the one that is ours: only warns without editors. */
  guardTab(tab: number, text: string, editors: readonly string[] | null): void;
  /** Lets people in, and others no more. */
  changeGuard(tab: number, add: readonly string[], remove: readonly string[]): void;
  unguardTab(tab: number): void;
  /** Address of whose file it is; blank where the platform does not say. */
  owner(): string;
  flush(): void;
  /** Turns the person's view to a tab: only where a person has just asked for what stands there. */
  turnTo(tab: number): void;
  /** Turns their view to these cells: likewise. */
  show(tab: number, block: Block): void;
  /** Makes a tab with its header row, without moving the person's view. */
  addTab(tab: NewTab): Tab;
  /**
   * Makes a tab that holds these rows already, right behind another one; throws where the name is taken.
   * The person's view stays where it is. How it looks is for later: this is as few calls as can be.
   */
  addFilled(tab: {
    readonly name: string;
    readonly rows: readonly (readonly Cell[])[];
    readonly behind: number;
  }): Tab;
  format(tab: number, block: Block, numberFormat: string): void;
  /** One number format for many parts at once. */
  formatBlocks(tab: number, blocks: readonly Block[], numberFormat: string): void;
  /** The number format of each cell; 'general' for an automatic one. */
  numberFormats(tab: number, block: Block): string[][];
  bold(tab: number, block: Block): void;
  /** Takes bold away. */
  unbold(tab: number, block: Block): void;
  isBold(tab: number, block: Block): boolean[][];
  freezeRows(tab: number, rows: number): void;
  /** Width in pixels of a column. */
  widen(tab: number, column: number, pixels: number): void;
  widthOf(tab: number, column: number): number;
  /** For each line a tick box and beside it a drop-down of its words, if it has any; null: neither. */
  tickLines(
    at: { readonly tab: number; readonly row: number; readonly column: number },
    lines: readonly (readonly string[] | null)[],
  ): void;
  /** A native formula of ours: the one kind of text that is not written as text. */
  writeFormula(tab: number, row: number, column: number, formula: string): void;
  writeFormulas(
    tab: number,
    row: number,
    column: number,
    formulas: readonly (readonly string[])[],
  ): void;
  /** Removes a tab of ours. */
  removeTab(tab: number): void;
  nameRange(name: string, tab: number, block: Block): void;
  /** Takes a name away; nothing where nobody gave it. */
  removeName(name: string): void;
  /** Formulas and ranges of our own rules on the tab (those that carry the marker), in order. */
  highlights(tab: number, marker: string): readonly Highlight[];
  /** Replaces our own rules, keeps everybody else's before them. */
  setHighlights(tab: number, marker: string, highlights: readonly Highlight[]): void;
  /** Runs `work` alone in this file; false when somebody else held the lock all the time. */
  locked(work: () => void): boolean;
  /** As locked, but the lock is kept until the run ends: for a run whose work ends with it. */
  lockedToTheEnd(work: () => void): boolean;
  /** E-mail address of who is at the keyboard; blank where the platform does not say. */
  email(): string;
  /** What this person has kept for this file; null when there is nothing. May be lost at any time. */
  kept(key: string): string | null;
  keep(key: string, text: string): void;
  /** What starts us when nobody is here. */
  readonly alarm: Alarm;
  /** Mails to staff. */
  readonly post: Post;
  /** 0 ≤ x < 1. */
  random(): number;
  /** A Yes/No question to the person at the keyboard; jobs have nobody to ask. */
  ask(title: string, text: string): boolean;
  /** A short notice that goes away by itself. */
  tell(text: string): void;
  /** A sentence that stays until the person has read it. */
  warn(title: string, text: string): void;
  log(line: string): void;
  milliseconds(): number;
}
