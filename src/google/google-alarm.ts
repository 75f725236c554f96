// Triggers by Google's ScriptApp: nothing is asked before a verb asks.
import type { Alarm } from '../app/jobs/alarm';
import type { UsedScriptApp } from './used-api';

export const googleAlarm = (scripts: UsedScriptApp): Alarm => ({
  own: () =>
    scripts.getProjectTriggers().map((trigger) => ({
      id: trigger.getUniqueId(),
      handler: trigger.getHandlerFunction(),
    })),
  start: (handler) => scripts.newTrigger(handler).timeBased().everyHours(1).create().getUniqueId(),
  stop: (id) => {
    const found = scripts.getProjectTriggers().filter((trigger) => trigger.getUniqueId() === id);
    for (const trigger of found) scripts.deleteTrigger(trigger);
    return found.length > 0;
  },
  isAuthorised: () =>
    scripts.getAuthorizationInfo(scripts.AuthMode.FULL).getAuthorizationStatus() !==
    scripts.AuthorizationStatus.REQUIRED,
});
