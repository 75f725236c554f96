// npm run check: maps the columns, runs the check with the real bundle, writes a flagged copy.
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { CheckDone } from '../../app/check/report';
import type { CivilDate } from '../../domain/time/civil-date';
import { fileProblemText } from '../files/file-problem';
import { openWorkbook } from '../files/open-workbook';
import type { OriginalFile } from '../files/original-file';
import { saveWorkbook } from '../files/save-workbook';
import type { Workbook } from '../model/workbook';
import { asOfDate, serialOn } from './as-of';
import { type Checked, checkWorkbook } from './check-workbook';
import { CommandError, commandLine } from './options';
import { languageOf, remarks, summaryTable } from './summary';

const bothLanguages = (problem: Parameters<typeof fileProblemText>[0]): string =>
  `${fileProblemText(problem, 'en')}\n${fileProblemText(problem, 'zh-CN')}`;

/** The report of 4-host: what the bundle says, and what the host knows besides. */
export const jsonReport = (done: CheckDone, checked: Checked, workbook: Workbook): string => {
  const { ok: _ok, sentence: _sentence, ...report } = done;
  const { serviceCalls, milliseconds } = checked;
  const notCarried = Object.fromEntries(workbook.notCarried);
  return `${JSON.stringify({ ...report, notCarried, serviceCalls, milliseconds }, null, 2)}\n`;
};

/** Checks a workbook, writes the copy, and prints what was found; a refusal is a CommandError. */
export const checkAndSave = async (
  workbook: Workbook,
  original: OriginalFile | undefined,
  asOf: CivilDate,
  out: string,
  zone: string,
): Promise<{ readonly checked: Checked; readonly done: CheckDone }> => {
  const checked = checkWorkbook(workbook, asOf, zone);
  const { report } = checked;
  if (!report.ok) throw new CommandError(report.sentence);
  mkdirSync(dirname(out), { recursive: true });
  const saved = await saveWorkbook(workbook, original, out, { asOf: serialOn(asOf) });
  if (!saved.ok) throw new CommandError(bothLanguages(saved.problem));
  return { checked, done: report };
};

/** The command: one workbook, and where its flagged copy goes. */
export const check = async (args: readonly string[], zone: string): Promise<void> => {
  const { words, options } = commandLine(args, ['as-of', 'out', 'json', 'zone']);
  const [path] = words;
  if (path === undefined || words.length > 1) {
    throw new CommandError(
      'Name one workbook: npm run check -- book.xlsx --as-of 2026-11-20 --out flagged.xlsx',
    );
  }
  const asOf = asOfDate(options.get('as-of'));
  const opened = await openWorkbook(path, { zone });
  if (!opened.ok) throw new CommandError(bothLanguages(opened.problem));
  const { workbook, original } = opened;
  const out = options.get('out') ?? join('out', `${basename(path, extname(path))}-flagged.xlsx`);
  const { checked, done } = await checkAndSave(workbook, original, asOf, out, zone);
  console.log(
    Object.entries(done.mapping)
      .map(([role, header]) => `  ${role} = ${header}`)
      .join('\n'),
  );
  console.log(`\n${summaryTable(done, languageOf(done))}\n\n${done.sentence}`);
  if (done.issues.length > 0) console.log(remarks(done));
  for (const [kind, count] of workbook.notCarried)
    console.log(`  not carried into the copy: ${count} × ${kind}`);
  console.log(`\n${checked.serviceCalls} service calls, ${checked.milliseconds} ms\n${out}`);
  const json = options.get('json');
  if (json !== undefined) {
    mkdirSync(dirname(json), { recursive: true });
    writeFileSync(json, jsonReport(done, checked, workbook));
  }
};
