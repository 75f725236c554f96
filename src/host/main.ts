// The local host's commands: check, start, formula, sample, northwind. Not Google Sheets, and says so.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The zone of the pushed script, before anything asks what day it is. */
const zone = (): string => {
  const at = process.argv.indexOf('--zone');
  const manifest: unknown = JSON.parse(readFileSync(join('dist', 'appsscript.json'), 'utf8'));
  return at < 0 ? String(Object(manifest).timeZone) : (process.argv[at + 1] ?? '');
};
const named = zone();
try {
  new Intl.DateTimeFormat('en', { timeZone: named });
} catch {
  console.error(
    `${named} is no time zone. Write it like Asia/Shanghai.\n${named} 不是时区，请写成 Asia/Shanghai 这样。`,
  );
  process.exit(2);
}
process.env.TZ = named;

const run = async (): Promise<void> => {
  const { check } = await import('./commands/check');
  const { formula } = await import('./commands/formula');
  const { northwind, sample } = await import('./commands/make-samples');
  const { start } = await import('./commands/start');
  const [, , command = '', ...args] = process.argv;
  const at = process.env.TZ ?? 'UTC';
  switch (command) {
    case 'start':
      return start(args, at);
    case 'check':
      return check(args, at);
    case 'formula':
      return formula(args, at);
    case 'sample':
      return sample(args);
    case 'northwind':
      return northwind(args);
    default:
      throw new Error('Commands: start, check, formula, sample, northwind.');
  }
};

run().catch((error: unknown) => {
  const known = error instanceof Error && error.constructor.name === 'CommandError';
  console.error(known ? error.message : error);
  process.exitCode = 2;
});
