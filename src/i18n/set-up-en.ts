// What the set-up panel says in English.
import { failureTexts } from './failure-words';
import type { SetUpWords } from './set-up-words';

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

export const SET_UP_EN: SetUpWords = {
  otherLanguage: '中文',
  tryAgain: 'Try again',
  lookAgain: 'Look again',
  back: 'Back',
  next: 'Next',
  steps: 'Steps of the set-up',
  step: { sheet: 'Sheet', columns: 'Columns', team: 'Team', trial: 'Trial' },
  stepOf: (at, all) => `Step ${at} of ${all}`,
  working: {
    open: 'Reading your sheet…',
    read: 'Reading the tab…',
    try: 'Trying it out on your sheet. Nothing is written…',
    apply: 'Setting up: rules, columns and tabs…',
    remove: 'Taking the set-up back…',
    health: 'Looking at how everything stands…',
    trigger: 'Starting the hourly run…',
  },
  stillWorking: {
    open: 'This takes longer than usual.',
    read: 'This takes longer than usual.',
    try: 'A large sheet takes a minute or two.',
    apply:
      'A large sheet takes a few minutes. You can go on working in the sheet; leave this panel open.',
    remove: 'A large sheet takes a few minutes. Leave this panel open.',
    health: 'This takes longer than usual.',
    trigger: 'This takes longer than usual.',
  },
  failure: {
    ...failureTexts('en'),
    offline: {
      title: 'No connection to the internet',
      steps: ['Try again when the connection is back.'],
    },
    'session expired': {
      title: 'Your Google session has ended',
      steps: ['Reload the page of the sheet, sign in again and open the set-up from the menu.'],
    },
    refused: { title: 'This is not possible yet', steps: [] },
    'no answer': {
      title: 'Google has not answered',
      steps: ['Try again. Nothing is done twice, also if the first try went through.'],
    },
  },
  keptChoices: 'What you have chosen is kept.',
  backOnline: 'The connection is back.',
  offlineNow: 'No connection to the internet.',

  sheetTitle: 'Where are your customers?',
  sheetIntro: 'Check what was found. Nothing is written before you say so.',
  tab: 'Tab with your customers',
  tabFits: (name) => `${name} (looks like customers)`,
  noTabTitle: 'No tab looks like a list of customers',
  noTabSteps: [
    'A tab fits when one row holds headers such as “Name” and “Phone”, and customers stand below it, one in each row.',
    'Choose the tab yourself if it is there all the same. Or add the headers and look again.',
  ],
  headerRow: 'Which row holds the headers?',
  rowNumber: (row) => `Row ${row}`,
  emptyRow: 'empty',
  moreRows: (count) => `${plural(count, 'more row')}`,

  columnsTitle: 'What do the columns hold?',
  columnsIntro: 'Your columns stay as they are. This only says what they mean.',
  column: (letter) => `Column ${letter}`,
  noHeader: 'no header',
  noSamples: 'no values yet',
  means: (header) => `What “${header}” holds`,
  leaveAlone: 'Leave it alone',
  needed: (label) => `${label} (needed)`,
  sureness: {
    sure: 'sure',
    likely: 'likely',
    unsure: 'not sure',
    none: 'not used',
    chosen: 'chosen by you',
  },
  lookAtThese: (count) =>
    count === 1 ? 'Please look at this column' : `Please look at these ${count} columns`,
  recognised: (count) => `${plural(count, 'column')} recognised`,
  toCome: (sure, unsure) =>
    unsure === 0
      ? `${plural(sure, 'column')} recognised.`
      : `${plural(sure, 'column')} recognised, ${unsure} to look at in the next step.`,
  leftAlone: (count) => `${plural(count, 'column')} left alone`,
  allRecognised: 'All columns are clear.',
  asFound: 'Good to know',

  teamTitle: 'How does your team work?',
  language: 'Language of what is written',
  zones: 'Time zone',
  zonesAgree: (zone) => `${zone}, in the sheet and in the script`,
  zonesDiffer: (sheet, script) => `The sheet says ${sheet}, the script ${script}.`,
  preset: 'Rules to begin with',
  rulesStay: (tab) => `Your rules in the tab “${tab}” stay as they are.`,
  afterCourse: 'When a course has been over for three months',
  afterCourseHint:
    'A row “past” in the tab Rules says so: add, change or delete it there at any time.',
  afterCourseOption: {
    'as before': 'Go on calling as before',
    'every 3 months': 'Call every 3 months',
    'every 6 months': 'Call every 6 months',
    'no more': 'No more calls',
  },
  week: 'Opening days and hours',
  weekHint: 'For example 09:00–12:00, 13:30–18:00',
  quick: { 'Mon–Fri': 'Mon–Fri', 'Tue–Sun': 'Tue–Sun', 'every day': 'Every day' },
  open: (day) => `Open on ${day}`,
  hoursOf: (day) => `Hours on ${day}`,
  closed: 'closed',
  goLive: 'First day',
  goLiveHint: 'Nobody is overdue before it. Empty: every date counts at once.',
  firstRoundDays: 'First round, in working days',
  firstRoundHint: 'All first calls are spread over so many days, so that no day is too full.',
  staff: (count) =>
    count === 0
      ? 'People, roles and e-mail'
      : `${plural(count, 'person', 'people')} found: roles and e-mail`,
  staffHint:
    'You can leave this for later. With an e-mail address everybody sees their own list, and leads may change rules.',
  staffName: 'Name',
  roleOf: (name) => `Role of ${name}`,
  emailOf: (name) => `E-mail of ${name}`,
  email: 'E-mail (optional)',
  role: { staff: 'staff', lead: 'lead', 'messaging admin': 'messaging admin', manager: 'manager' },
  addPerson: 'Add a person',
  someone: 'the new person',
  removePerson: (name) => `Remove ${name}`,
  remove: 'Remove',
  goTry: 'Next: trial run',

  problem: {
    notRead: 'This tab has not been read yet.',
    noTab: 'Choose the tab with your customers.',
    doubled: (label, letters) =>
      `“${label}” stands for ${letters.length} columns (${letters.join(', ')}). Choose one.`,
    missing: (label) => `Say which column holds “${label}”: it is needed.`,
    hours: 'Write it as in 09:00–12:00, 13:30–18:00.',
    noDay: 'Your team needs at least one open day.',
    date: 'This is no date.',
    days: 'Write a whole number from 1 to 60.',
    email: 'This is no e-mail address.',
    nameMissing: 'Write the name, or remove the line.',
    nameTwice: 'This name is there already.',
  },
  problems: (count) => (count === 1 ? 'One thing is missing.' : `${count} things are missing.`),

  tryTitle: 'Trial run',
  applyTitle: 'Setting up your sheet',
  trialTitle: 'This is what you would get',
  nothingWritten: 'Nothing has been written yet.',
  customers: (count) => plural(count, 'customer'),
  tiers: 'Customers in each tier',
  statuses: 'How their next call stands',
  callsAWeek: 'Calls a week for each person',
  calls: (count) => `${count} ${count === 1 ? 'call' : 'calls'}`,
  total: 'All together',
  firstRound: 'First round, calls a day',
  moreDays: (count) => `${plural(count, 'more day')}`,
  toLookAt: 'Worth a look in your sheet',
  unreadable: (count) => `${plural(count, 'cell')} that cannot be read`,
  duplicates: (count) =>
    count === 1
      ? '1 pair of customers that look alike'
      : `${count} pairs of customers that look alike`,
  firstRemarks: (count) => (count === 1 ? 'The first of them:' : `The first ${count} of them:`),
  nothingToLookAt: 'Every cell can be read, and no customer stands there twice.',
  cell: (cell) => `Cell ${cell}`,
  wouldAdd: 'What would be added',
  addedColumns: (count) => `${plural(count, 'column')} at the right end`,
  filledColumns: (count) =>
    count === 1
      ? '1 empty column of yours that is filled'
      : `${count} empty columns of yours that are filled`,
  addedTabs: (count) => plural(count, 'tab'),
  addsNothing: 'No columns and no tabs.',
  canUndo: 'All of it can be taken back with one press.',
  apply: 'Set up now',
  applyChanges: 'Change it now',
  refusedTitle: 'This needs a change first',

  doneTitle: 'Your sheet is set up',
  figuresNow: 'Your customers',
  trigger: 'The hourly run',
  installTrigger: 'Start the hourly run',
  tour: 'Three things to know',
  tourSteps: [
    [
      'The tab Today',
      'Whom to contact, in order. On the phone: tick the line, and the call is logged.',
    ],
    [
      'Work through my list',
      'In the menu SheetCare: one customer after another, beside the sheet. A digit says how it went, Enter saves.',
    ],
    [
      'Colours and reasons',
      'In your customer tab. The column Why says where each date comes from:',
    ],
  ],
  openList: 'Open my list',
  undoAll: 'Undo everything…',

  removeTitle: 'Undo the set-up?',
  uninstallTitle: 'Uninstall SheetCare?',
  removeStays: [
    'Our columns, colours, rules, hidden tabs and the hourly run go away.',
    'Everything that your team typed stays, in every tab of yours.',
  ],
  records: 'What your team has recorded: contacts, complaints, people',
  keepRecords: 'Keep the tabs that hold them',
  dropRecords: 'Delete them, too',
  removeNow: 'Undo the set-up',
  uninstallNow: 'Uninstall',
  cancel: 'No, go back',
  removedTitle: 'Everything is taken back',
  stays: 'This stays:',
  setUpAgain: 'Set up again',

  healthTitle: 'How everything stands',
  healthGood: 'All is well.',
  healthBad: (count) => (count === 1 ? 'One thing needs a look.' : `${count} things need a look.`),
  level: { ok: 'good', warn: 'look', bad: 'wrong' },
  fine: (count) => (count === 1 ? '1 thing is fine' : `${count} things are fine`),
  whatToDo: 'What helps:',
  changeSetUp: 'Change the set-up',
  takeOver: 'Start or take over the hourly run',
  uninstall: 'Uninstall…',
};
