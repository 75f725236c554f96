// npm run formula: evaluates one formula with the built bundle's functions.
import { shown as shownCell } from '../../app/self-test/example';
import { fromSerial, serialOf } from '../../domain/time/civil-date';
import { evaluateOne } from '../formulas/evaluate-one';
import { addSheet, type ModelValue, newWorkbook } from '../model/workbook';
import { hostOn } from './check-workbook';
import { CommandError, commandLine } from './options';

const shown = (value: ModelValue): string => {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  if (value.kind === 'error') return `${value.text} ${value.detail ?? ''}`.trim();
  const on = fromSerial(value.serial);
  return shownCell({ kind: 'date', on, minutes: (value.serial - serialOf(on)) * 1440 });
};

/** Prints what the formula gives, one line a row; an error value ends with code 2. */
export const formula = (args: readonly string[], zone: string): void => {
  const text = commandLine(args, ['zone']).words.join(' ').trim();
  if (text === '')
    throw new CommandError(`Write a formula: npm run formula -- 'TIER("部门经理", 9000, 2)'`);
  const workbook = newWorkbook('formula', zone);
  addSheet(workbook, 'Sheet1');
  const host = hostOn(workbook, Date.now(), zone);
  const rows = host.batch((call) =>
    evaluateOne(text, { names: host.bundle.customFunctions.map(({ name }) => name), call }),
  );
  const lines = rows.map((row) => row.map(shown).join('\t')).join('\n');
  const failed = rows.some((row) =>
    row.some((value) => typeof value === 'object' && value !== null && value.kind === 'error'),
  );
  if (failed) throw new CommandError(lines);
  console.log(lines);
};
