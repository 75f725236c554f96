// Google's services that a script is handed: nothing is asked of any before it is needed.
import type {
  UsedLockService,
  UsedMailApp,
  UsedPropertiesService,
  UsedScriptApp,
  UsedSession,
  UsedSpreadsheetApp,
} from './used-api';

export interface Services {
  readonly app: UsedSpreadsheetApp;
  readonly locks: UsedLockService;
  readonly session: UsedSession;
  readonly properties: UsedPropertiesService;
  readonly scripts: UsedScriptApp;
  /** Asked for only by who may send mails. */
  readonly mail: () => UsedMailApp;
}
