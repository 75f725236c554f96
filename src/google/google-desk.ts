// The desk on Google's spreadsheet: whole blocks, zero-based in, one-based out.
import type { Desk } from '../app/desk';
import { alone } from './desk/alone';
import { clock } from './desk/clock';
import { colours } from './desk/colours';
import { growing } from './desk/growing';
import { guards } from './desk/guards';
import { looks } from './desk/looks';
import { names } from './desk/names';
import { openBook } from './desk/open-book';
import { person } from './desk/person';
import { reading } from './desk/reading';
import { tabs } from './desk/tabs';
import { tickLines } from './desk/tick-lines';
import { writing } from './desk/writing';
import { googleAlarm } from './google-alarm';
import { googlePost } from './google-post';
import type { Services } from './services';

/** The desk of the spreadsheet that the script is bound to. Touches nothing until it is asked. */
export const googleDesk = (services: Services): Desk => {
  const open = openBook(services.app);
  return {
    ...clock(open, services),
    ...tabs(open),
    ...reading(open),
    ...names(open),
    ...writing(open),
    ...growing(open),
    ...looks(open),
    ...colours(open),
    ...tickLines(open),
    ...guards(open),
    ...alone(open, services.locks),
    ...person(open, services),
    alarm: googleAlarm(services.scripts),
    post: googlePost(services.scripts, services.mail),
    spreadsheetId: () => open.book.getId(),
    random: () => Math.random(),
    log: (line) => console.info(line),
  };
};
