// Where two columns of answers differ: each place with the row that made it.

/** At most ten lines, each naming the row, its cells and both answers; empty when all are equal. */
export const differences = <T>(
  rows: readonly object[],
  ours: readonly T[],
  baseline: readonly T[],
): string[] => {
  const lines: string[] = [];
  if (ours.length !== rows.length || baseline.length !== rows.length) {
    return [`${rows.length} rows, ${ours.length} answers of ours, ${baseline.length} by hand`];
  }
  rows.forEach((row, index) => {
    const [mine, theirs] = [JSON.stringify(ours[index]), JSON.stringify(baseline[index])];
    if (mine !== theirs && lines.length < 10) {
      lines.push(`row ${index + 1} ${JSON.stringify(row)}: ours ${mine}, by hand ${theirs}`);
    }
  });
  return lines;
};
