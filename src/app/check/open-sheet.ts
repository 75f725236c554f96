// Where a run begins: zones, Settings and the customer tab, or why it cannot begin. Writes nothing.
import { agreedZone } from '../../config/clock';
import { parseSettings, type Settings } from '../../config/settings';
import { checkWords } from '../../i18n/check-words';
import { uninstallWords } from '../../i18n/uninstall-words';
import type { Rows } from '../../tables/recognise';
import type { Desk } from '../desk';
import { allowGrowth } from '../file-room';
import { leavingStage } from '../uninstall/stage';
import { type Begun, firstRun } from './first-run';
import { layoutFromSettings } from './layout-from-settings';
import { SETTINGS_NAME } from './own-tabs';
import { type CheckRefused, refused } from './report';

/** What stands under the name of Settings, and in which tab. */
export interface StoredSettings {
  readonly tab: number;
  readonly cells: Rows;
}

export interface CheckOptions {
  /** A person asked for it, so there is somebody to ask back. */
  readonly asked: boolean;
  /** Milliseconds since 1970: no stage is begun after it. Without it the check gives itself the time of one run. */
  readonly until?: number;
  /** Settings as this very run has read them: not read again. */
  readonly stored?: StoredSettings | null;
  /** Before the sentence in the log: what this run makes up for. */
  readonly note?: string;
  /** Where to begin, when a person has decided it in the set-up panel: nothing is asked then. */
  readonly begin?: (desk: Desk, settings: Settings | undefined) => Begun | CheckRefused;
}

export interface Opened {
  readonly ok: true;
  /** Of the spreadsheet, and so of the script. */
  readonly zone: string;
  readonly stored: StoredSettings | null;
  /** Undefined on the first run in this file. */
  readonly settings: Settings | undefined;
  readonly begun: Begun;
  /** By a person, in the set-up panel. */
  readonly decided: boolean;
}

/** Settings, zones and the customer tab. */
export const openSheet = (desk: Desk, options: CheckOptions): Opened | CheckRefused => {
  const stored = options.stored ?? desk.readNamed(SETTINGS_NAME);
  const agreed = agreedZone(stored?.cells ?? []);
  const zones = agreed === null ? desk.zones() : { sheet: agreed, script: agreed };
  const settings = stored === null ? undefined : parseSettings(stored.cells);
  if (settings !== undefined) allowGrowth(desk, settings.size);
  const spoken = settings === undefined ? (['zh', 'en'] as const) : [settings.language];
  const say = (sentence: (words: ReturnType<typeof checkWords>) => string): string =>
    spoken.map((language) => sentence(checkWords(language))).join('\n');
  if (zones.sheet !== zones.script) {
    return refused(
      'zones differ',
      say((words) => words.trouble.zones(zones.sheet, zones.script)),
    );
  }
  if (leavingStage(stored?.cells ?? []) !== null) {
    return refused(
      'leaving',
      spoken.map((language) => uninstallWords(language).leaving).join('\n'),
    );
  }
  if (settings === undefined && !options.asked) {
    return refused(
      'needs set-up',
      say((words) => words.trouble.needsSetUp),
    );
  }
  const begun =
    options.begin?.(desk, settings) ??
    (settings === undefined ? firstRun(desk) : layoutFromSettings(desk, settings));
  const decided = options.begin !== undefined;
  return begun.ok ? { ok: true, zone: zones.sheet, stored, settings, begun, decided } : begun;
};
