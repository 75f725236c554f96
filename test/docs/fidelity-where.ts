// For what, and where, the script relies on each behaviour that has a contract row, a probe or a cell to look at.

/** For what; the file in which it matters most. */
export type Reliance = readonly [what: string, file: string];

/** A line: the behaviour's own words | for what we rely on it | where it matters most. */
const LINES = `
an empty sheet has last row 0 and a data range of one blank cell | the search for the customer tab among empty tabs | src/tables/recognise.ts
setValues with too many rows is refused | a block of another height is never written | src/google/desk/writing.ts
setValues with too few columns is refused | a block of another width is never written | src/google/desk/writing.ts
a string that begins with = becomes a formula | formulas of Today, of the self-test | src/google/desk/writing.ts
an apostrophe in front keeps text and is not stored | whatever people type is text | src/google/cells.ts
a plain-text cell keeps 001 | values in the tab Rules | src/app/check/rules-tab.ts
a plain-text cell keeps a string that begins with = | rules typed by hand | src/app/check/rules-tab.ts
a plain-text cell stores an apostrophe in front as it is | rules are written before their cells are made text | src/app/check/rules-tab.ts
001 becomes a number | why text goes out with an apostrophe | src/google/cells.ts
blanks between digits are dropped | amounts as people type them | src/domain/reading/number.ts
12% becomes a number | discounts as people type them | src/domain/rule-book/parse-rules.ts
TRUE becomes a boolean | boxes that somebody types into | src/tables/customers.ts
yyyy-mm-dd becomes the date of that day | days as people type them | src/domain/reading/date.ts
a Date at midnight comes back as the same instant | days that are written | src/google/cells.ts
a number in a date cell reads as a Date | columns that are formatted later | src/domain/reading/date.ts
a blank cell reads as an empty text | blank is no value | src/domain/cell.ts
an error cell reads as its text | errors are unknown, not values | src/domain/cell.ts
null clears a cell | cells are emptied through the same write | src/google/cells.ts
a cell takes 50,000 characters and not one more | long texts are cut or refused first | src/google/desk/outgoing.ts
a list that allows nothing else refuses another value | a tab that refuses is named, not broken | src/app/check/again.ts
a range outside the grid is refused | the grid grows only when it must | src/google/desk/grids.ts
a range of no rows is refused | nothing is read of a tab without rows | src/google/desk/reading.ts
whoever runs this may edit an unprotected cell | columns that are protected are left | src/app/check/write-managed.ts
a menu item knows what is selected in the tab that is looked at | the selected row, and macros | src/app/care/look.ts
a name is set, moved, found and removed | CARE_RULES and its like | src/app/check/own-range.ts
the rules of a sheet are replaced as a whole and read back in order | the team’s own colours stay | src/google/desk/colours.ts
a checkbox that is not ticked counts for the last row | the end of a table is looked for | src/app/care/place.ts
a formula that gives an empty text counts for the last row | the end of a table is looked for | src/app/care/place.ts
clearing contents leaves an empty cell | lines that are off Today | src/app/check/write-own-tabs.ts
rows inserted inside a rule make its range grow, and move what is below | highlights stay with their customers | src/app/check/highlights.ts
a row is appended below everything, an unticked box included | one record, one call | src/app/care/append-records.ts
an appended string counts as typed; an apostrophe keeps it as text | records are text | src/google/cells.ts
a sheet is found by its id, and none by an id that nobody has | tabs may be renamed | src/google/desk/handles.ts
a sheet is found by its name, and none by a name that nobody has | a save finds tabs that are new | src/app/care/tabs-by-name.ts
a text is found in the cell that holds it alone, in this very letter case | another outcome on Today, a tick taken back | src/google/edit-today.ts
each cell of a block takes a validation of its own, or none | boxes on Today | src/google/desk/tick-lines.ts
all names are listed with where they point | one call instead of one a name | src/google/desk/names.ts
number formats and weights are read for each cell, as they were set | what set-up can put back | src/google/desk/looks.ts
an automatic number format is worded as General or as 0.###… | what set-up can put back | src/google/desk/looks.ts
the width of a column is read back in pixels | what set-up can put back | src/google/desk/looks.ts
many ranges are cleared and formatted in one call; their formats stay when they are cleared | what set-up can put back | src/google/desk/looks.ts
columns that come and go inside a rule leave its range as it was, and what is right of them | our columns go without a trace | src/google/desk/growing.ts
a range tells its place and size, counted from one, and its sheet | blocks from zero | src/google/desk/blocks.ts
setValues with something that is no table is refused | a mistake of ours is seen | src/google/desk/writing.ts
numbers and truth values are kept as they are written | amounts, boxes | src/google/cells.ts
an apostrophe keeps whatever would be a number, a date, a time, a truth or a formula | phones, numbers and names as they are typed | src/google/cells.ts
of two apostrophes in front one is stored | text that begins with an apostrophe | src/google/cells.ts
text with line ends, tabs, emoji and right-to-left letters reads back as written | summaries and names as they are typed | src/app/care/fields.ts
3-5 becomes a date | a date in a column of months is unknown | src/tables/customers.ts
yyyy-mm-dd hh:mm becomes that moment | moments as people type them | src/domain/reading/date.ts
a time alone becomes a Date | a time is no day | src/domain/reading/date.ts
a Date with a time comes back to the second | promises, appointments | src/google/cells.ts
a format over a block holds for what is written there later | rules typed later | src/app/check/rules-tab.ts
the format general makes plain text automatic again | official days that are added | src/app/check/days-tab.ts
clearing contents keeps the format | dates on Today | src/app/check/write-own-tabs.ts
colour and weight come and go and leave the value alone | bold headers | src/google/desk/looks.ts
a read after a write shows what was written | keys are read again after a write | src/app/check/write-managed.ts
a list that only warns takes another value | outcomes in one’s own words | src/app/check/write-own-tabs.ts
a tick box reads true when it is ticked and false when it is not | ticks of Today | src/app/care/ticks.ts
rows inserted above move the places that formulas name, and an open range with them | the form that we teach begins in the header row | src/entry/caption-row.ts
a name grows with rows inside it, moves with rows above it, shrinks with rows that go | rules and days added in the middle count at once | src/app/check/own-range.ts
a name moves with columns inserted left of it and shrinks with columns that go | rules that stand beside something else | src/app/check/own-range.ts
a name whose rows were deleted points nowhere, and can be given again | rules made anew | src/app/check/own-range.ts
a name whose tab was deleted points nowhere, and can be given again | tabs made anew | src/app/check/own-tabs.ts
a rule moves with rows inserted above it, its formula too, and shrinks with rows that go | highlights stay with their customers | src/app/check/highlights.ts
a validation moves with rows inserted above it | boxes stay with their lines | src/app/check/write-own-tabs.ts
sorting keeps each row together, text as text, and a rule over all of the rows | people sort at any moment | src/app/check/write-managed.ts
a new tab takes the view, stands where it was put, and the view can be given back | a check leaves people where they were | src/google/desk/tabs.ts
a cell that is activated is the active one, and its tab the one that is looked at | the card’s way to the customer’s row | src/app/care/show-customer.ts
a hidden tab is listed, read and written like any other | Settings, log, history | src/app/check/own-tabs.ts
a new tab takes frozen rows and its size is told | headers stay in sight | src/google/desk/tabs.ts
a row that is appended below a full grid makes it grow | a long log | src/app/care/append-records.ts
the local time of a Date is that of the script’s zone | days without a service call | src/google/script-zone.ts
the file tells its id, its name and its zone | copies are noticed | src/app/care/banners.ts
what is kept for a person is read back; what nobody kept is null | the name that a person chose | src/app/care/who.ts
who is there is told as text, blank when it is not told | who logs | src/app/care/who.ts
a menu item may list one’s own triggers, each with its function and id | install, take over, remove | src/google/google-alarm.ts
once a menu item runs, nothing is left to be authorised | health | src/google/google-alarm.ts
the zone of the script is that of the spreadsheet | every date | src/config/clock.ts
the document lock is given again to the run that holds it | writing under the lock | src/google/desk/alone.ts
a script in a file of the project is read as it is and may be run | Code.js holds what cells need, no more | src/google/later-script.ts
a toast may be shown by a menu item | the short report of a check | src/entry/jobs.ts
a trigger that is made stands in the list of one’s own by its id, and is gone when removed | install, surplus | src/google/google-alarm.ts
whether anything is left for this person to allow | nothing: health tells it | src/google/google-alarm.ts
what is answered when somebody asks for the right to send mails | without it no mail is tried | src/google/google-post.ts
how many mails the day still has room for | what has no room waits | src/app/mail/send-waiting.ts
a highlight rule is read back with its formula unchanged | our rules are known again | src/app/check/highlights.ts
a day whose midnight the zone skips comes back as that day | days that are written | src/google/cells.ts
a new tab has 1,000 rows of 26 columns, and a row appended to a full tab adds one row | growth is asked about near 10 million cells | src/google/desk/growth.ts
whether two tabs may have names that differ only in case | nothing: ours differ otherwise | src/app/check/own-tabs.ts
a sheet has one protection as a whole, listed with its words, and none once it is removed | the leads’ tabs; a protection of the team’s own is seen first | src/app/guards/keep-guards.ts
a protection that only warns lets the script write | tabs for leads where no address is known | src/app/guards/keep-guards.ts
whoever runs this cannot be taken out of a lock of theirs | who sets up goes on setting up | src/app/guards/keep-guards.ts
the owner of the file is told as text, or nobody in a shared drive | nobody tries to take the owner out | src/app/guards/keep-guards.ts
what Google says to an editor of a protection whose address is nobody’s | a warning where it is refused | src/app/guards/keep-guards.ts
what a tick box that was put on a blank cell reads as | nothing: only a tick counts | src/app/check/write-own-tabs.ts
whether a block of which one cell is refused is written in part | nothing: it is written anew | src/app/check/again.ts
an argument left empty between commas arrives as if it were left out | optional ones | src/entry/call-row.ts
a blank cell as an argument is blank to the function | needs data, no error | src/entry/in-cell.ts
an error cell as an argument reaches the function as text | one error stays one | src/entry/in-cell.ts
a name as an argument is the range that it names | CARE_RULES in formulas | src/entry/rules-argument.ts
null from a function leaves the cell truly blank | COUNTA and filters | src/entry/in-cell.ts
a Date from a function equals that day in a formula | comparing with TODAY() | src/entry/call-row.ts
an error thrown by a function reads as #ERROR! | unknown for what reads it | src/domain/cell.ts
names of functions are read in any case | =tier(…) | src/entry/functions/tier.ts
one formula in the header cell fills the column below it | the form that we teach | src/entry/caption-row.ts
formulas written with commas are read in every locale | the formula on Today | src/app/check/today.ts
WORKDAY.INTL takes the week as seven digits, and N of a text is 0 | soon; our marker | src/app/check/highlights.ts
a date with a time from a function keeps its time to the second | promises | src/entry/moment-cells.ts
a date with a time as an argument arrives to the second | working hours | src/entry/moment-cells.ts
a function takes columns of 10,000 rows in one call | large tabs with formulas | src/entry/in-cell.ts
a spilled cell reads its value and has no formula of its own | a column of the team’s formulas | src/app/check/header-formulas.ts
an open range reaches a function down to the end of the grid, blanks and all | whole columns in the header cell | src/entry/caption-row.ts
a range that holds the cell of its own formula is a circular reference | help of TIERBY | src/entry/functions/tier.ts
what a date from a function is read as | nothing: the column is formatted | src/entry/call-row.ts
whether TODAY() may be an argument | nothing: CARE_TODAY is a plain value | src/app/check/own-tabs.ts
the sentence of an error stands in the note of its cell | mistakes in formulas | src/entry/in-cell.ts
a highlight by WORKDAY.INTL, TODAY and our marker colours its cell | ageing by itself | src/app/check/highlights.ts
help for our functions shows while typing, in both languages | no manual is needed | src/entry/functions/tier.ts
a menu item that gives something back ends without a message | reports | src/entry/jobs.ts
`;

/** The cells of a table that is written as lines; blank lines between them say nothing. */
export const cellsOf = (lines: string): readonly (readonly string[])[] =>
  lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(' | ').map((cell) => cell.trim()));

/** By the behaviour's own words. */
export const RELIED_ON: ReadonlyMap<string, Reliance> = new Map(
  cellsOf(LINES).map(([behaviour = '', what = '', file = '']) => [behaviour, [what, file]]),
);
