// How far a removal has come, noted in Settings, so that one that was cut short is finished.
import { isBlank } from '../../domain/cell';
import type { Rows } from '../../tables/recognise';
import type { Desk } from '../desk';

/** Key of the line in Settings. */
const LEAVING = 'leaving';

export type Stage =
  /** Cells are put back. */
  | { readonly kind: 'cells' }
  /** Columns go; the grid is to be so wide afterwards. */
  | { readonly kind: 'columns'; readonly width: number }
  /** The customer tab is as it was: tabs and names go. */
  | { readonly kind: 'tabs' };

const stageOf = (text: string): Stage | null => {
  const [kind, width] = text.split(' ');
  if (kind === 'columns') return { kind, width: Number(width) };
  return kind === 'cells' || kind === 'tabs' ? { kind } : null;
};

/** The stage that Settings tell; null while nobody takes the product out. */
export const leavingStage = (settings: Rows): Stage | null =>
  stageOf(String(settings.find(([key]) => key === LEAVING)?.[1] ?? ''));

const textOf = (stage: Stage): string =>
  stage.kind === 'columns' ? `${stage.kind} ${stage.width}` : stage.kind;

/** Notes the stage and sees to it that it stands before anything else is done. */
export const noteStage = (desk: Desk, settingsTab: number, stage: Stage): void => {
  const stored = desk.readAll(settingsTab);
  const known = stored.findIndex(([key]) => key === LEAVING);
  let row = stored.length;
  while (row > 1 && (stored[row - 1] ?? []).every(isBlank)) row -= 1;
  desk.write(settingsTab, known < 0 ? row : known, 0, [[LEAVING, textOf(stage), '']]);
  desk.flush();
};
