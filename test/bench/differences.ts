// Where two blocks of answers differ: each place with the cells that made it.

const LONGEST_LIST = 10;

/** A value as it is compared: dates by their instant, blank cells as null. */
const comparable = (answer: unknown): string => JSON.stringify(answer) ?? 'undefined';

/** The cells of one row of the arguments; what is no column of that height is left out. */
const cellsOf = (args: readonly unknown[], row: number, height: number): unknown[] =>
  args.flatMap((argument) =>
    Array.isArray(argument) && argument.length === height ? [argument[row]] : [],
  );

/** At most ten lines, each naming the row, its cells and both answers; empty when all are equal. */
export const differences = (
  args: readonly unknown[],
  ours: readonly unknown[],
  byHand: readonly unknown[],
): string[] => {
  if (ours.length !== byHand.length) {
    return [`${ours.length} answers of ours, ${byHand.length} by hand`];
  }
  const lines: string[] = [];
  ours.forEach((answer, row) => {
    const [mine, theirs] = [comparable(answer), comparable(byHand[row])];
    if (mine === theirs || lines.length === LONGEST_LIST) return;
    const cells = JSON.stringify(cellsOf(args, row, ours.length));
    lines.push(`row ${row + 1} ${cells}: ours ${mine}, by hand ${theirs}`);
  });
  return lines;
};
