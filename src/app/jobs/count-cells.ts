// Job: counts the cells of the file and notes them in Settings, where whatever makes it grow looks first.

import { renderFileSize } from '../../config/file-size';
import { FILE_SIZE, type Settings, settingsRow } from '../../config/settings';
import { isNearLimit } from '../../domain/file-size';
import type { CivilDate } from '../../domain/time/civil-date';
import { checkWords } from '../../i18n/check-words';
import { sizeWords } from '../../i18n/size-words';
import { pruneAlerts } from '../alerts/prune-alerts';
import { SETTINGS_NAME } from '../check/own-tabs';
import type { Desk } from '../desk';
import { countFile, deletableIn } from '../file-room';
import type { JobHow, JobOutcome } from './job';

/** Once a day; near the limit with each tick, so that what was deleted is seen within the hour. */
export const wantsCount = ({ size }: Settings, today: CivilDate): boolean =>
  size === null || size.on !== today || isNearLimit(size);

/**
 * Two calls for each tab: the check and the saves have none to spare. Nobody is told but near the limit.
 * What nobody needs any more of our own lines goes in the same run, which comes once a day.
 */
export const countCells = (desk: Desk, { settings }: JobHow): JobOutcome => {
  const { language } = settings;
  pruneAlerts(desk, settings);
  const counted = countFile(desk);
  // Where nothing has to go, nobody asks for it.
  const size = isNearLimit(counted) ? counted : { ...counted, blankest: null };
  const words = sizeWords(language);
  const sentence = isNearLimit(size)
    ? words.near(size.cells, deletableIn(desk, size))
    : words.far(size.cells);
  desk.locked(() => {
    const stored = desk.readNamed(SETTINGS_NAME);
    if (stored === null) return;
    const line = [FILE_SIZE, renderFileSize(size), checkWords(language).meaning(FILE_SIZE)];
    desk.write(stored.tab, settingsRow(stored.cells, FILE_SIZE), 0, [line]);
  });
  return { ok: true, sentence, counts: null };
};
