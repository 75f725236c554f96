// npm run sample and npm run northwind: workbooks to try the check on, as files.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileProblemText } from '../files/file-problem';
import { saveWorkbook } from '../files/save-workbook';
import type { Workbook } from '../model/workbook';
import { loadNorthwind, northwindIsThere } from '../samples/northwind';
import { sampleSchool } from '../samples/school';
import { asOfDate } from './as-of';
import { CommandError, commandLine } from './options';

const write = async (workbook: Workbook, out: string): Promise<void> => {
  mkdirSync(dirname(out), { recursive: true });
  const saved = await saveWorkbook(workbook, undefined, out);
  if (!saved.ok) throw new CommandError(fileProblemText(saved.problem, 'en'));
  console.log(out);
};

/** The sample school as nobody has checked it yet. */
export const sample = async (args: readonly string[]): Promise<void> => {
  const { options } = commandLine(args, ['as-of', 'out', 'language', 'seed']);
  const language = options.get('language') === 'en' ? 'en' : 'zh';
  const seed = options.get('seed');
  const workbook = sampleSchool({
    asOf: asOfDate(options.get('as-of')),
    language,
    ...(seed === undefined ? {} : { seed: Number(seed) }),
  });
  await write(workbook, options.get('out') ?? join('out', `school-${language}.xlsx`));
};

/** The Northwind customers as an unknown sheet. */
export const northwind = async (args: readonly string[]): Promise<void> => {
  const { options } = commandLine(args, ['data', 'out']);
  const folder = options.get('data') ?? join('..', 'shared', 'data', 'northwind');
  if (!northwindIsThere(folder)) {
    throw new CommandError(
      `The Northwind data is not in ${folder}. Name its folder: npm run northwind -- --data FOLDER (customers.csv, orders.csv, order-details.csv).`,
    );
  }
  const workbook = loadNorthwind(folder);
  await write(workbook, options.get('out') ?? join('out', 'northwind.xlsx'));
};
