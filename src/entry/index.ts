// Everything global in the sheet: each export becomes a top-level function of dist/Code.js.
export { NEXTBIRTHDAY } from './functions/birthdays';
export { CALLSTATUS, NEXTCALL, NEXTCALLWHY, NEXTCONTACT } from './functions/calls';
export { ACTBY, CASESTATUS, REPLYDUE, REPLYDUEWHY } from './functions/cases';
export { REFERRALREWARD, SERVICES } from './functions/services';
export { TIER, TIERBY, TIERWHY } from './functions/tier';
export { ADDWORKTIME, WORKTIME } from './functions/working-time';
export {
  checkNow,
  everyNight,
  hourly,
  nightlyCheck,
  selfTest,
  showHelp,
  showQuality,
  tryRules,
  undoLast,
} from './jobs';
export { logNotReached, logReached } from './macros';
export { onOpen } from './menu';
export { onEdit } from './on-edit';
export { openForRow, openSetUp, openSidebar } from './open-sidebar';
export {
  careAskTier,
  careCard,
  careCaseStep,
  careChooseName,
  careDecideTier,
  careIndex,
  careLogCase,
  careLogContact,
  careNewCustomer,
  careOpen,
  carePromise,
  careSelection,
  careShow,
  careTask,
  careUndo,
  careUndoTask,
} from './rpc';
export {
  setUpApply,
  setUpHealth,
  setUpOpen,
  setUpRemove,
  setUpTrigger,
  setUpTry,
} from './set-up-rpc';
