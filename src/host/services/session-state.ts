// What outlives one run: the open workbook, its clock, who looks at which sheet, locks, answers.
import type { GridRange, Sheet, Workbook } from '../model/workbook';
import type { ServiceMoment } from './service-call';
import type { ZoneClock } from './zone-clock';

export type Answer = 'OK' | 'YES' | 'NO' | 'CLOSE';

export interface AlertShown {
  readonly title: string;
  readonly prompt: string;
  readonly buttons: 'OK' | 'YES_NO';
  readonly answer: Answer;
}
export interface SidebarShown {
  readonly title: string;
  readonly html: string;
}
export interface MailSent {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly at: number;
}
export interface ToastShown {
  readonly title: string;
  readonly message: string;
  readonly seconds: number;
}
export interface MenuShown {
  readonly caption: string;
  /** Caption and the name of the function; null is a line between. */
  readonly items: readonly (readonly [string, string] | null)[];
}

/** Cells that were written since formulas were last calculated; null: anything may have changed. */
export type Change = { readonly sheet: Sheet; readonly range: GridRange } | null;

export interface Question {
  readonly title: string;
  readonly prompt: string;
  readonly buttons: readonly Answer[];
}
/** Answers to dialogs: in order, or by a function that sees the question; 'WAIT' ends the run there. */
export type Answers = Answer[] | ((question: Question) => Answer | 'WAIT');

export interface SessionState {
  readonly book: Workbook;
  readonly clock: ZoneClock;
  readonly scriptZone: string;
  /** Who is at the keyboard, or whose trigger fires. */
  user: string;
  answers: Answers;
  now: number;
  /** The sheet that the user looks at; undefined: the first one. */
  activeSheetId: number | undefined;
  /** What the user has selected, by sheet id; A1 where nothing is noted. */
  readonly selections: Map<number, GridRange>;
  /** The run that holds the document lock; 'another' is somebody else's. */
  lockHolder: object | 'another' | undefined;
  changes: Change[];
  /** Called before cells are read after a change, and at flush, so that formulas are fresh. */
  recalculate: ((changes: readonly Change[]) => void) | undefined;
  onServiceCall: ((moment: ServiceMoment) => void) | undefined;
  /** Pages of the project by their name, without .html. */
  readonly pages: ReadonlyMap<string, string>;
  sidebar: SidebarShown | undefined;
  readonly menus: Map<string, MenuShown>;
  readonly alerts: AlertShown[];
  readonly toasts: ToastShown[];
  /** Of the manifest in force: what people are asked to allow. */
  scopes: readonly string[];
  /** Recipients that each person's day still has room for. */
  mailQuota: number;
  /** Mails that would have gone out: none leaves this machine. */
  readonly mails: MailSent[];
}
