// The macros of the manifest: Ctrl+Alt+Shift+1 reached, 2 not reached, for the selected row; 3 is openSidebar.
import { laterScript } from '../google/later-script';
import type * as later from './later/care';
import { services } from './services';

const log = (outcome: 'reached' | 'no answer'): string => {
  const sentence = (laterScript(HtmlService, 'Care') as typeof later).logRow(services(), outcome);
  SpreadsheetApp.getActiveSpreadsheet().toast(sentence, 'SheetCare', 8);
  return sentence;
};

/**
 * Macro: the customer of the selected row was reached by a call just now.
 *
 * @return {string} What was said, for the local host.
 */
export function logReached(): string {
  return log('reached');
}

/**
 * Macro: nobody answered the call to the customer of the selected row.
 *
 * @return {string} What was said, for the local host.
 */
export function logNotReached(): string {
  return log('no answer');
}
