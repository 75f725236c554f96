// The words after a command: one workbook at most, and options that are all spelled out.

export interface CommandLine {
  readonly words: readonly string[];
  readonly options: ReadonlyMap<string, string>;
  /** Options without a value. */
  readonly flags: ReadonlySet<string>;
}

/** A sentence for the person at the keyboard; the process ends with code 2. */
export class CommandError extends Error {}

/** `--name value` pairs and plain words; an option that the command does not know is refused by name. */
export const commandLine = (
  args: readonly string[],
  known: readonly string[],
  knownFlags: readonly string[] = [],
): CommandLine => {
  const words: string[] = [];
  const options = new Map<string, string>();
  const flags = new Set<string>();
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? '';
    if (!arg.startsWith('--')) {
      words.push(arg);
      continue;
    }
    const name = arg.slice(2);
    if (knownFlags.includes(name)) {
      flags.add(name);
      continue;
    }
    if (!known.includes(name)) {
      throw new CommandError(
        `Unknown option --${name}. Known: ${[...known, ...knownFlags].map((one) => `--${one}`).join(', ')}.`,
      );
    }
    const value = args[i + 1];
    if (value === undefined) throw new CommandError(`--${name} needs a value.`);
    options.set(name, value);
    i += 1;
  }
  return { words, options, flags };
};
