// Keeps formulas and rules of a whole workbook pointing at the cells of one sheet that moved.
import { isFormula, mapReferences, type Reference } from './formula-references';
import type { Sheet, Workbook } from './workbook';

/** Rewrites the references to one sheet in every formula and rule of the workbook. */
export const rewriteReferences = (
  book: Workbook,
  target: Sheet,
  change: (reference: Reference) => Reference | null,
): void => {
  for (const sheet of book.sheets) {
    const rewrite = (formula: string): string =>
      mapReferences(formula, (reference) =>
        (reference.sheet ?? sheet.name).toLowerCase() === target.name.toLowerCase()
          ? change(reference)
          : reference,
      );
    for (const [key, formula] of sheet.formulas) sheet.formulas.set(key, rewrite(formula));
    sheet.rules = sheet.rules.map((rule) => ({
      ...rule,
      values: rule.values.map((value) => (isFormula(value) ? rewrite(value) : value)),
    }));
  }
};
