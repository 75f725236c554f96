// Everything global that a script finds: SpreadsheetApp, HtmlService, locks, properties, triggers, session.
import type {
  UsedHtmlService,
  UsedLock,
  UsedLockService,
  UsedMailApp,
  UsedPropertiesService,
  UsedScriptApp,
  UsedSession,
  UsedSpreadsheetApp,
  UsedUser,
} from '../../google/used-api';
import { conditionalFormatBuilder } from './conditional-format';
import { dataValidationBuilder } from './data-validation';
import { enumValue } from './enums';
import { type Execution, refresh } from './execution';
import { always, guard, type Members, member } from './guard';
import { htmlServiceFake } from './html';
import { mailAppFake } from './mail';
import { propertiesServiceFake } from './properties';
import { USER_MEMBERS } from './protection';
import { spreadsheetFake } from './spreadsheet';
import { scriptAppFake } from './triggers';
import { uiFake } from './ui';

export const APP_MEMBERS: Members<UsedSpreadsheetApp> = {
  getActiveSpreadsheet: member('cheap'),
  getUi: always('cheap'),
  flush: member('flush'),
  newConditionalFormatRule: member('cheap'),
  newDataValidation: member('cheap'),
};
const LOCK_SERVICE_MEMBERS: Members<UsedLockService> = { getDocumentLock: member('cheap') };
const LOCK_MEMBERS: Members<UsedLock> = {
  tryLock: member('lock', 'integer'),
  releaseLock: member('lock'),
};
const SESSION_MEMBERS: Members<UsedSession> = {
  getScriptTimeZone: member('session'),
  getActiveUser: member('cheap'),
};

const appFake = (execution: Execution): UsedSpreadsheetApp => {
  const fake: UsedSpreadsheetApp = {
    getActiveSpreadsheet: () => spreadsheetFake(execution),
    getUi: () => uiFake(execution),
    ProtectionType: { SHEET: enumValue('ProtectionType', 'SHEET') },
    flush: () => refresh(execution.state),
    newConditionalFormatRule: () => conditionalFormatBuilder(execution),
    newDataValidation: () => dataValidationBuilder(execution),
  };
  return guard(execution, { name: 'SpreadsheetApp' }, fake, APP_MEMBERS);
};

const lockFake = (execution: Execution): UsedLock => {
  const { state } = execution;
  const fake: UsedLock = {
    // Holding it already is no obstacle; waiting can't help where one thing runs at a time.
    tryLock: (timeout) => {
      if (timeout < 0) return false;
      if (state.lockHolder !== undefined && state.lockHolder !== execution) return false;
      state.lockHolder = execution;
      return true;
    },
    releaseLock: () => {
      if (state.lockHolder === execution) state.lockHolder = undefined;
    },
  };
  return guard(execution, { name: 'LockService.Lock' }, fake, LOCK_MEMBERS);
};

const sessionFake = (execution: Execution): UsedSession => {
  const { state, context } = execution;
  // Simple triggers don't know who is there (trap 23).
  const known = context !== 'open' && context !== 'edit';
  const user: UsedUser = { getEmail: () => (known ? state.user : '') };
  const fake: UsedSession = {
    getScriptTimeZone: () => state.scriptZone,
    getActiveUser: () => guard(execution, { name: 'Session.User' }, user, USER_MEMBERS),
  };
  return guard(execution, { name: 'Session' }, fake, SESSION_MEMBERS);
};

export interface Services {
  readonly SpreadsheetApp: UsedSpreadsheetApp;
  readonly HtmlService: UsedHtmlService;
  readonly LockService: UsedLockService;
  readonly PropertiesService: UsedPropertiesService;
  readonly ScriptApp: UsedScriptApp;
  readonly MailApp: UsedMailApp;
  readonly Session: UsedSession;
}

/** The services of one run. */
export const createServices = (execution: Execution): Services => ({
  SpreadsheetApp: appFake(execution),
  HtmlService: htmlServiceFake(execution),
  LockService: guard<UsedLockService>(
    execution,
    { name: 'LockService' },
    { getDocumentLock: () => lockFake(execution) },
    LOCK_SERVICE_MEMBERS,
  ),
  PropertiesService: propertiesServiceFake(execution),
  ScriptApp: scriptAppFake(execution),
  MailApp: mailAppFake(execution),
  Session: sessionFake(execution),
});

/** The end of a run: a lock that it still holds is released. */
export const endExecution = (execution: Execution): void => {
  if (execution.state.lockHolder === execution) execution.state.lockHolder = undefined;
};
