// npm start: opens a workbook, checks it, says what was found, and serves the page until Ctrl-C.
import type { CheckReport } from '../../app/check/report';
import type { Language } from '../../domain/language';
import { RULE_MARKER } from '../files/as-of-formula';
import { fileProblemText } from '../files/file-problem';
import { openWorkbook } from '../files/open-workbook';
import type { OriginalFile } from '../files/original-file';
import type { Workbook } from '../model/workbook';
import type { Bundle } from '../runner/load-bundle';
import { sampleSchool } from '../samples/school';
import { serve } from '../server/serve';
import type { Ended } from '../session/script-runs';
import { createSession, type Session } from '../session/session';
import { asOfDate, instantOn } from './as-of';
import { builtBundle } from './built-bundle';
import { CommandError, commandLine } from './options';
import { pageFiles } from './page-files';
import { languageOf, summaryTable } from './summary';

interface Start {
  readonly workbook: Workbook;
  readonly original?: OriginalFile;
  readonly title: string;
}

const TITLES: { readonly [language in Language]: string } = {
  zh: '示例培训学校（虚构）',
  en: 'Sample training school (made up)',
};

const sampleOf = (asOf: string | undefined, language: Language): Start => ({
  workbook: sampleSchool({ asOf: asOfDate(asOf), language }),
  title: TITLES[language],
});

const fileOf = async (path: string, zone: string): Promise<Start> => {
  const opened = await openWorkbook(path, { zone });
  if (opened.ok) return { ...opened, title: path };
  const { problem } = opened;
  throw new CommandError(`${fileProblemText(problem, 'en')}\n${fileProblemText(problem, 'zh-CN')}`);
};

/** Runs the menu item as a person would who says Yes; on the page it can be undone. */
const check = (session: Session): void => {
  session.act({ kind: 'menu', name: 'checkNow' });
  for (;;) {
    const question = session.state().question;
    if (question === null) return;
    session.act({ kind: 'answer', answer: question.buttons.includes('YES') ? 'YES' : 'OK' });
  }
};

/** Turns to the tab with our highlights: what there is to see. */
const turnToHighlights = (session: Session, { sheets }: Workbook): void => {
  const tab = sheets.find(({ rules }) =>
    rules.some(({ values }) => String(values[0]).includes(RULE_MARKER)),
  );
  if (tab === undefined) return;
  const range = { row: tab.frozenRows, column: 0, rows: 1, columns: 1 };
  session.act({ kind: 'select', tab: tab.id, range });
};

const say = (title: string, { result, milliseconds }: Ended): void => {
  const { value, error, callCount } = result;
  if (error !== undefined) throw new Error(`${error.message}\n${error.stack}`);
  const report = value as CheckReport;
  if (!report.ok) {
    console.log(`\n${title}\n\n${report.sentence}`);
    return;
  }
  console.log(`\n${title} · ${report.asOf}\n\n${summaryTable(report, languageOf(report))}`);
  console.log(`\n${report.sentence}\n${callCount} service calls, ${milliseconds} ms`);
};

/** As pushed with --mail and allowed: what would be sent shows on the page. */
const withMail = (bundle: Bundle): Bundle => ({
  ...bundle,
  scopes: [...bundle.scopes, 'https://www.googleapis.com/auth/script.send_mail'],
});

/** Without a workbook: the sample school. `--no-serve` ends after the summary. */
export const start = async (args: readonly string[], zone: string): Promise<void> => {
  const known = ['as-of', 'language', 'port', 'zone'];
  const { words, options, flags } = commandLine(args, known, ['no-serve', 'mail']);
  const [path, ...more] = words;
  if (more.length > 0) throw new CommandError('Name one workbook: npm start -- book.xlsx');
  const asOf = options.get('as-of');
  const language = options.get('language') === 'en' ? 'en' : 'zh';
  const { title, ...opened } =
    path === undefined ? sampleOf(asOf, language) : await fileOf(path, zone);
  let last: Ended | undefined;
  const session = createSession({
    ...opened,
    bundle: flags.has('mail') ? withMail(builtBundle()) : builtBundle(),
    zone,
    now: asOf === undefined ? Date.now() : instantOn(asOfDate(asOf)),
    running: asOf === undefined,
    real: Date.now,
    onRun: (how) => {
      last = how;
    },
  });
  check(session);
  turnToHighlights(session, opened.workbook);
  console.log('本地主机，不是 Google 表格。 This is the local host, not Google Sheets.');
  if (last !== undefined) say(title, last);
  if (flags.has('no-serve')) return;
  const serving = await serve(session, pageFiles(), Number(options.get('port') ?? 0));
  console.log(
    `\n请在浏览器中打开，按 Ctrl-C 结束。 Open in a browser; Ctrl-C ends.\n${serving.address}`,
  );
  process.once('SIGINT', () => {
    serving.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
};
