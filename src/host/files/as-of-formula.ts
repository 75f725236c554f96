// Highlights compare with TODAY() and NOW(); a copy made for a certain day has that day in their formulas.

/** The text that every rule of ours carries in its formula. */
export const RULE_MARKER = 'care:';
const DAY = 86_400_000;
const UNIX_SERIAL = 25_569;

/** The formula of a rule of ours with TODAY() and NOW() replaced; any other rule, or no day: as it is. */
export const asOfFormula = (formula: string, asOf: number | null): string => {
  if (asOf === null || !formula.includes(RULE_MARKER)) return formula;
  const day = new Date((Math.floor(asOf) - UNIX_SERIAL) * DAY);
  const date = `DATE(${day.getUTCFullYear()},${day.getUTCMonth() + 1},${day.getUTCDate()})`;
  const minutes = Math.round((asOf - Math.floor(asOf)) * 1440);
  const now = `(${date}+TIME(${Math.floor(minutes / 60)},${minutes % 60},0))`;
  return formula.replace(/\bTODAY\(\s*\)/gi, date).replace(/\bNOW\(\s*\)/gi, now);
};
