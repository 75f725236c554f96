// Google's services as the later scripts get them; nothing is asked before a verb asks.
import type { Services } from '../google/services';

export const services = (): Services => ({
  app: SpreadsheetApp,
  locks: LockService,
  session: Session,
  properties: PropertiesService,
  scripts: ScriptApp,
  mail: () => MailApp,
});
