// The set-up panel's calls, as the script that is loaded when the panel asks: SetUp.html.
import { answering, issueOf, refuse } from '../../app/care/answer';
import { turnToQuality } from '../../app/check/turn-to-quality';
import type { Desk } from '../../app/desk';
import { healthOf } from '../../app/health/health';
import { installTrigger, removeTrigger } from '../../app/jobs/install';
import { apply } from '../../app/set-up/apply';
import { propose } from '../../app/set-up/propose';
import { readAsked } from '../../app/set-up/read-asked';
import { readChoices } from '../../app/set-up/read-choices';
import { tryOut } from '../../app/set-up/try';
import { onlyLeads } from '../../app/set-up/who-may';
import type { Applied, Removed, SetUpCalls } from '../../app/set-up/wire';
import { type UndoneLast, undoLast as undoIt } from '../../app/uninstall/undo-last';
import { undoSetUp } from '../../app/uninstall/undo-set-up';
import { googleDesk } from '../../google/google-desk';
import type { Services } from '../../google/services';

/** The hourly run, switched on or taken over by who asks. */
const hourly = (desk: Desk, request: unknown): Applied['trigger'] => {
  const { language } = readAsked(request);
  const { isOn, sentence } = installTrigger(desk, { takeOver: true, language });
  return { installed: isOn, sentence };
};

/** Takes everything back; what stays is named. */
const remove = (desk: Desk, request: unknown): Removed => {
  const keepRecords = Reflect.get(Object(request), 'keepRecords') !== false;
  const stopJobs = (): void => {
    removeTrigger(desk);
  };
  const undone = undoSetUp(desk, { keepRecords, stopJobs, language: readAsked(request).language });
  if (!undone.ok) return refuse(issueOf('protected', undone.sentence));
  const columns = undone.keptColumns.map(({ header, cells }) => `${header} (${cells})`);
  return { sentence: undone.sentence, left: [...columns, ...undone.keptTabs] };
};

/** The calls on this spreadsheet: each takes JSON and answers JSON; anybody can call it with anything. */
export const setUpCalls = (services: Services): SetUpCalls => {
  const desk = googleDesk(services);
  const byLeads = <Value>(call: string, request: unknown, body: () => Value) =>
    answering(desk, call, () => {
      onlyLeads(desk, readAsked(request).language);
      return body();
    });
  return {
    setUpOpen: (request: unknown) =>
      answering(desk, 'setUpOpen', () => propose(desk, readAsked(request))),
    setUpTry: (request: unknown) =>
      answering(desk, 'setUpTry', () => tryOut(desk, readChoices(request))),
    setUpApply: (request: unknown) =>
      byLeads('setUpApply', request, () => ({
        ...apply(desk, readChoices(request)),
        trigger: hourly(desk, request),
      })),
    setUpRemove: (request: unknown) => byLeads('setUpRemove', request, () => remove(desk, request)),
    setUpHealth: (request: unknown) =>
      answering(desk, 'setUpHealth', () => healthOf(desk, readAsked(request).language).facts),
    setUpTrigger: (request: unknown) =>
      byLeads('setUpTrigger', request, () => hourly(desk, request)),
  };
};

/** For the menu: takes back what this person did last, and says what that was. */
export const undoLast = (services: Services): UndoneLast => {
  const desk = googleDesk(services);
  const undone = undoIt(desk);
  if (undone.kind === 'contact' || undone.kind === 'task') desk.tell(undone.sentence);
  else desk.warn('SheetCare 客户关怀', undone.sentence);
  return undone;
};

/** For the menu: turns to the tab of remarks, or says that there are none. */
export const showQuality = (services: Services): string => {
  const desk = googleDesk(services);
  const sentence = turnToQuality(desk);
  if (sentence !== '') desk.warn('SheetCare 客户关怀', sentence);
  return sentence;
};
