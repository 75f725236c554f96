// A team with a lead and a trigger, complaints that come in, and the tab Alerts as it stands.
import type { CaseDraft } from '../../../../src/app/care/wire';
import { copyWorkbook } from '../../../../src/host/model/copy-workbook';
import { putValue, type Sheet, type Workbook } from '../../../../src/host/model/workbook';
import { addTab, tabOf } from '../../../support/builders';
import { careOn } from '../../care/support/care-host';
import { logged } from '../../care/support/case-host';
import {
  FIRST_DAY,
  HE,
  LIN,
  type NightHost,
  nightly,
  nightOn,
  SETTINGS,
} from '../../jobs/support/night-host';
import { shownRows } from '../../support/run-check';

export const ZHOU = 'zhou@example.com';
const STAFF = [
  ['姓名', '邮箱', '角色', '代班人', '技能', '带教人', '轮休', '每日联系上限'],
  ['林老师', LIN, '员工', '何老师', '', '', '', ''],
  ['何老师', HE, '员工', '', '', '', '', ''],
  ['周主任', ZHOU, '客服负责人', '', '', '', '', ''],
  ['吴经理', '', '经理', '', '', '', '', ''],
];

/** Friday 20 November 09:17: set up, with a Staff tab, checked by the trigger. */
const begun = (): Workbook => {
  const night = nightly();
  night.host.edit((book) => addTab(book, '员工', STAFF));
  night.report(`${FIRST_DAY} 09:17`);
  return night.book;
};
const START = begun();
const SEND_MAIL = 'https://www.googleapis.com/auth/script.send_mail';

/** The file again, with a trigger of its own. */
export const opened = (book = copyWorkbook(START)): NightHost => {
  const night = nightOn(book);
  night.press(LIN, `${FIRST_DAY} 09:20`);
  return night;
};

/** A tab of ours in either language. */
const tabIn = (book: Workbook, ...names: readonly string[]): Sheet | undefined =>
  book.sheets.find(({ name }) => names.includes(name));
const settingsOf = (book: Workbook): Sheet => tabIn(book, 'Settings') ?? tabOf(book, SETTINGS);

/** Writes beside a key of Settings. */
export const setKey = (book: Workbook, key: string, value: string): void => {
  const settings = settingsOf(book);
  const at = settings.values.findIndex((row) => row?.[0] === key);
  const row = at < 0 ? settings.values.length : at;
  putValue(settings, row, 0, key);
  putValue(settings, row, 1, value);
};

/** Writes `on` into the line of a job. */
export const switchOn = (book: Workbook, job: string): void => {
  const settings = settingsOf(book);
  putValue(
    settings,
    settings.values.findIndex((row) => row?.[4] === job),
    6,
    'on',
  );
};

/** Pushed with --mail, allowed by whose trigger it is, and switched on by a lead. */
export const mailing = (book?: Workbook): NightHost => mailingOn(opened(book));

/** The same of a file that has its trigger. */
export const mailingOn = (night: NightHost): NightHost => {
  night.host.state.scopes = [...night.host.state.scopes, SEND_MAIL];
  night.host.edit((one) => setKey(one, 'mails', 'on'));
  return night;
};

/** A complaint that came in then; its number. */
export const receive = (
  { book }: NightHost,
  receivedAt: string,
  {
    owner = '林老师',
    now = receivedAt.slice(11),
    text = '换老师没有提前通知',
    ...part
  }: Partial<CaseDraft> & { readonly now?: string } = {},
): string => {
  const care = careOn(book, { now: `${receivedAt.slice(0, 10)}T${now}` });
  return logged(care, { receivedAt, owner, text, ...part }).caseNo;
};

const linesIn = (book: Workbook) => {
  const tab = tabIn(book, '提醒', 'Alerts');
  return tab === undefined ? [] : shownRows(tab).slice(1);
};

/** Case, why, since, told. */
export const alerts = (book: Workbook): readonly string[] =>
  linesIn(book).map(([, no, why, since, told]) =>
    [no, why, String(since).slice(0, 16), told].join(' | '),
  );

/** The mails of each line: who, state, moment. */
export const mails = (book: Workbook): readonly string[] =>
  linesIn(book).map((row) =>
    String(row[7])
      .split('\n')
      .map((mail) => mail.replace(/:\d\d [+-]\d\d:\d\d$/, ''))
      .join(', '),
  );

/** What has gone out since the last look: to whom, and the subject. */
export const sent = ({ host }: NightHost): readonly string[] =>
  host.state.mails.splice(0).map(({ to, subject }) => `${to}: ${subject}`);
