// Everything global in the sheet: each export becomes a top-level function of dist/Code.js.
export { CALLSTATUS, NEXTCALL, TIER, TIERWHY } from './functions';
export { checkNow, nightlyCheck, selfTest, showHelp } from './jobs';
export { onOpen } from './menu';
