// Behaviours of the host that no check inside a sheet can see: each with its source and the test that holds it.
import { cellsOf, type Reliance } from './fidelity-where';

export interface Beside {
  readonly behaviour: string;
  readonly reliedOn: Reliance;
  /** A section of the platform facts, or 'not verified'. */
  readonly source: string;
  /** The file, and words of the test's own title. */
  readonly test: readonly [file: string, title: string];
  /** Why the self-test does not try it. */
  readonly notInSheet: string;
}

/** A line: behaviour | for what | where | source | file of the test | its title | why not in a sheet. */
const LINES: Readonly<Record<string, string>> = {
  'The sidebar and its calls': `
a Date, a function or a Map among the arguments is refused before it is sent | days cross as text | src/app/care/wire.ts | 3.2 | test/host/rpc/script-run.test.ts | 3.2 arguments: what the client refuses before it is sent | takes the panel’s page
of an answer that holds a Date nothing arrives, and no failure | answers are JSON by type | src/sidebar/json-safe.ts | 3.2 | test/host/rpc/script-run.test.ts | a Date deep inside: nothing at all | takes the panel’s page
undefined arrives as null, or not at all inside an object | what may be missing is null | src/app/care/wire.ts | 3.2 | test/host/rpc/script-run.test.ts | undefined inside | takes the panel’s page
NaN and Infinity arrive as null | no number that is none is sent | src/app/care/wire.ts | not verified | test/host/rpc/script-run.test.ts | no number | takes the panel’s page
what is sent is a copy | a form may be typed on while it is saved | src/sidebar/job.ts | 3.2 | test/host/rpc/script-run.test.ts | what is sent is a copy | takes the panel’s page
answers come later, of ten calls at a time; the eleventh waits | two saves at a time | src/sidebar/job.ts | 3.2 | test/host/rpc/script-run.test.ts | is one of ten at a time: the eleventh waits for an answer | takes the panel’s page
the failure handler gets an Error with the server’s message | what a failure means | src/sidebar/failure.ts | 3.2 | test/host/rpc/script-run.test.ts | that fails tells the failure handler the message, as an Error | takes the panel’s page
every function at the top level may be called, with anything, by whoever sees the panel | each call reads, validates and authorises | src/entry/rpc.ts | 3.2 | test/host/rpc/script-run.test.ts | knows the functions at the top level that do not end in an underscore | takes the panel’s page
a call of the panel may do what the person’s click may | saves run as the person | src/entry/rpc.ts | 3.4 | test/host/rpc/script-run.test.ts | may use what a person’s click may: services, full rights | takes the panel’s page
of several sidebars the last one stays, under the title that it was given | the menu opens the panel | src/entry/open-sidebar.ts | 3.1 | test/host/services/sidebar.test.ts | the last of several stays | it would close the panel in use
`,
  'Who runs, and with what rights': `
onOpen may build a menu and no more | the menu is there before anything is allowed | src/entry/menu.ts | 3.4 | test/host/services/guard.test.ts | 3.4 rights | a menu item has other rights
a simple trigger makes and sees no triggers | nothing is installed by onEdit | src/entry/on-edit.ts | 4.3 | test/host/services/triggers.test.ts | simple trigger %s: refused with the scope | a menu item has other rights
a simple trigger is not told who is there | a tick is logged by the line’s owner | src/app/care/edit-tick.ts | trap 23 | test/host/services/guard.test.ts | trap 23: who is there | a menu item has other rights
onEdit is told values as text, a day as its serial number | the cell is read, not the event | src/google/edit-today.ts | not verified | test/host/session/person.test.ts | is told: %s | takes a person’s hand
of edits in quick succession onEdit may miss some: two wait, no more | the next check logs the ticks that were missed | src/app/care/ticks.ts | 4.3 | test/app/check/ticks.test.ts | become records of the line’s owner, between the list and the check, and count | takes a person’s hand
onEdit hears nothing of rows that are inserted, deleted or sorted | the check looks at everything anew | src/app/check/gather.ts | not verified | test/host/session/person.test.ts | hears nothing of rows and sorting | takes a person’s hand
a run of a trigger has no dialog, no toast and no menu | jobs report into the sheet | src/entry/jobs.ts | 5.8 | test/host/services/guard.test.ts | 3.4 rights | takes a later run
a run of a trigger looks at no tab: the first one answers | tabs are found by id | src/google/desk/handles.ts | 3.3 | test/host/services/sheet.test.ts | in a trigger nobody looks at a tab: the first one answers | takes a later run
a person sees, counts and removes only their own triggers | who installed stands in Settings | src/google/google-alarm.ts | trap 18 | test/host/services/triggers.test.ts | trap 18: a person sees, counts and removes only their own | takes a second person
a trigger runs as its maker and tells its id | a surplus trigger ends itself | src/google/google-alarm.ts | 4.3 | test/host/services/triggers.test.ts | runs as its maker, and tells its id | takes a later run
the event of a clock tells the hour in UTC | the day is that of the sheet | src/config/clock.ts | 4.2 | test/host/session/scripts.test.ts | tells a trigger the moment in UTC | takes a later run
the twenty-first trigger of a person is refused | install makes one and removes its surplus | src/google/google-alarm.ts | trap 20 | test/host/services/triggers.test.ts | trap 20: the twenty-first of a person is refused | it would use up the person’s triggers
a function in a cell calls no service | everything comes as an argument | src/entry/functions/calls.ts | 1.6 | test/host/runner/host.test.ts | no services | a menu item has other rights
a protected cell tells that it cannot be edited and refuses; a warning lets scripts through | what is protected is left and said | src/app/check/again.ts | 5.2 | test/host/services/range.test.ts | a protected cell refuses, a warning does not | takes a second person
a lock lets in whom it names, whoever runs it, and the owner; nobody else changes it or the sheet | the leads’ tabs | src/app/guards/keep-guards.ts | 5.7 | test/host/services/protection.test.ts | 5.7 a lock of a sheet | takes a second person
nothing is appended to a tab that is protected | a save says so and writes nothing | src/app/care/note-tab.ts | 5.2 | test/host/services/sheet.test.ts | is refused where the tab is protected, and without a cell | takes a second person
the lock of one run is not given to another | two saves at once | src/app/care/save-locked.ts | 5.9 | test/host/services/guard.test.ts | another holder keeps it; ours may be taken twice | takes a second person
a run that ends gives its lock back, however it ends | a save keeps it to the end | src/google/desk/alone.ts | 5.9 | test/host/runner/host.test.ts | ended from outside stays ended, whatever the script catches | takes a later run
a dialog takes the lock away | questions come before the lock | src/app/check/first-run.ts | trap 21 | test/host/services/guard.test.ts | are answered in order, drop the lock and are remembered | it would stop the self-test with a question
what a person keeps is nobody else’s; 9 KB a value | the chosen name, the place of the numbers | src/app/care/who.ts | 5.9 | test/host/services/properties.test.ts | belong to one person | takes a second person
a copy of the file has another id, and the same Settings | copies are noticed | src/app/care/banners.ts | not verified | test/app/care/look.test.ts | 5.9: a copy of the file has an id of its own | takes a copy of the file
`,
  'How a script runs': `
nothing is left of one run in the next, each cell included | nothing is remembered but in one call | src/domain/remember.ts | trap 1 | test/host/runner/host.test.ts | is fresh each time | takes a later run
there is no setTimeout, URL, fetch, TextEncoder, crypto, structuredClone | none is named in the bundle | build.mjs | 2.1 | test/host/runner/host.test.ts | has no %s | the bundle’s own test holds it
a run that takes too long is ended and cannot catch that | a check may be cut short anywhere | src/app/check/carry-out.ts | 4.4 | test/host/runner/host.test.ts | ends a script that catches everything | takes a later run
only functions declared at the top level are found | the footer of the bundle | build.mjs | trap 7 | test/host/runner/host.test.ts | does not find %s: %s | the bundle’s own test holds it
wrong arguments are refused in the platform’s words | a mistake of ours is seen | src/google/google-desk.ts | 2.1 | test/host/services/guard.test.ts | 2.1 wrong arguments | the compiler refuses them first
a day is midnight in the spreadsheet’s zone, not the script’s | zones that differ stop dated work | src/app/care/care-file.ts | trap 10 | test/host/services/range.test.ts | 5.5 a date is midnight in the spreadsheet’s zone | the line about zones says it
a tab or rows that somebody removes in between are noticed by the next call | people work while we do | src/app/care/place.ts | not verified | test/host/services/range.test.ts | that somebody removed is noticed | takes a second person
`,
  'How cells calculate': `
no room to spill is #REF!, never written over | our columns are not a formula’s | src/app/check/set-up.ts | trap 5 | test/host-formulas/engine.test.ts | F5 no room to spill is #REF! with the cell in the way, and heals | takes a person’s hand
what is written into a spilled area breaks its formula | columns with formulas are never written | src/app/check/write-managed.ts | 5.2 | test/host/services/range.test.ts | into a spilled area breaks the formula; clearing there does nothing | takes a person’s hand
NOW and RAND are refused as arguments, also through a cell | CARE_TODAY and CARE_NOW are plain values | src/app/check/today.ts | trap 2 | test/host-formulas/engine.test.ts | F2 volatile arguments are refused | the cell may load for ever
a function is called again only when an argument has changed | everything that decides is an argument | src/entry/call-row.ts | 1.5 | test/host-formulas/engine.test.ts | a function is called again only for other arguments | takes a later run
of two highlights for one cell the first decides its colour | overdue stands above the rest | src/app/check/highlights.ts | 5.6 | test/host/view/rule-looks.test.ts | the first rule that says something about the background wins | no service tells the colour that is shown
`,
};

/** By section of the page. */
export const BESIDE: Readonly<Record<string, readonly Beside[]>> = Object.fromEntries(
  Object.entries(LINES).map(([section, lines]) => [
    section,
    cellsOf(lines).map(
      ([
        behaviour = '',
        what = '',
        where = '',
        source = '',
        file = '',
        title = '',
        why = '',
      ]): Beside => ({
        ...{ behaviour, source, notInSheet: why },
        reliedOn: [what, where],
        test: [file, title],
      }),
    ),
  ]),
);
