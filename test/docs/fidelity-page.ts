// docs/fidelity.md, written from the contract, the probes and what stands beside them.
import { LIVE_CELLS } from '../../src/app/self-test/live-cells';
import { CELLS } from '../../src/google/contract/cells';
import type { ContractLine } from '../../src/google/contract/contract-row';
import { ENDS } from '../../src/google/contract/ends';
import { FINDS } from '../../src/google/contract/finds';
import { GUARDS } from '../../src/google/contract/guards';
import { LOOKS } from '../../src/google/contract/looks';
import { MOVES } from '../../src/google/contract/moves';
import { PLACES } from '../../src/google/contract/places';
import { SESSION } from '../../src/google/contract/session';
import { TABS } from '../../src/google/contract/tabs';
import { TEXT } from '../../src/google/contract/text';
import { FUNCTION_PROBES } from '../../src/google/function-probes';
import type { Probe } from '../../src/google/probe';
import { SERVICE_PROBES } from '../../src/google/service-probes';
import { BESIDE, type Beside } from './fidelity-beside';
import { RELIED_ON, type Reliance } from './fidelity-where';

export interface Row {
  readonly behaviour: string;
  readonly reliedOn: Reliance;
  readonly source: string;
  /** What holds it on the host. */
  readonly host: string;
  /** Whether the self-test tries it in a real sheet. */
  readonly sheet: string;
}

const TRIED = 'self-test';
const SELF_TEST = '[self-test on the host](../test/entry/self-test.slow.test.ts)';
const CONTRACT_TEST = '[contract test](../test/host/contract/contract.test.ts)';

const reliance = (behaviour: string): Reliance => RELIED_ON.get(behaviour) ?? ['', ''];

const ofContract = ([behaviour, , source]: ContractLine): Row => ({
  ...{ behaviour, reliedOn: reliance(behaviour), source },
  ...{ host: CONTRACT_TEST, sheet: TRIED },
});
const ofProbe = ({ behaviour, open }: Probe): Row => ({
  ...{ behaviour, reliedOn: reliance(behaviour), source: 'not verified', host: SELF_TEST },
  sheet: open === true ? 'self-test, told' : TRIED,
});
const ofBeside = ({ behaviour, reliedOn, source, test, notInSheet }: Beside): Row => ({
  ...{ behaviour, reliedOn, source, sheet: `no: ${notInSheet}` },
  host: `[${test[1].replace(/[[\]|]/g, '')}](../${test[0]})`,
});

/** Of the self-test itself, which compares the two zones before everything else. */
const ZONES: Row = {
  behaviour: 'the zone of the script is that of the spreadsheet',
  reliedOn: reliance('the zone of the script is that of the spreadsheet'),
  ...{ source: '5.5', host: SELF_TEST, sheet: TRIED },
};

/** By section, in the order of the page. */
export const fidelityRows = (): ReadonlyMap<string, readonly Row[]> =>
  new Map([
    ['Cells, rules and names', [...CELLS, ...PLACES, ...ENDS, ...FINDS, ...LOOKS].map(ofContract)],
    ['Text, numbers and days', TEXT.map(ofContract)],
    ['Rows, columns and tabs', [...MOVES, ...TABS].map(ofContract)],
    ['Who is there, the clock, triggers', [ZONES, ...[...SESSION, ...GUARDS].map(ofContract)]],
    ['What no document settles', SERVICE_PROBES.map(ofProbe)],
    ['Functions in cells', FUNCTION_PROBES.map(ofProbe)],
    [
      'What a person looks at',
      LIVE_CELLS.map(
        ({ behaviour }): Row => ({
          ...{ behaviour, reliedOn: reliance(behaviour), source: 'not verified' },
          ...{ host: SELF_TEST, sheet: 'self-test, by eye' },
        }),
      ),
    ],
    ...Object.entries(BESIDE).map(([section, rows]) => [section, rows.map(ofBeside)] as const),
  ]);

const escaped = (text: string): string => text.replace(/\|/g, '\\|');

const line = ({ behaviour, reliedOn, source, host, sheet }: Row): string => {
  const [what, file] = reliedOn;
  return `| ${escaped(behaviour)} | ${what} | [${file.replace(/^.*\//, '')}](../${file}) | ${source} | ${host} | ${sheet} |`;
};

const HEAD = `# What the local host is true to

Everything that SheetCare relies on in Google Sheets and Apps Script, one behaviour a line: for what we rely on
it and where that matters most; its source; what holds it on the local host; whether the self-test tries it in a
real sheet. This page is written from the tables themselves: \`UPDATE_DOCS=1 npx jest docs/fidelity\`.

- *Source*: a section of the collected facts about the platform (Google's own reference, and what others have
  measured), or *not verified*: inferred, and nobody has seen it on the real platform yet. What would happen
  otherwise stands in [not-verified.md](not-verified.md).
- *In a real sheet*: the menu item *Self-test 自检* tries it and says ✓ or ✗; *told*: there is no right answer, so it
  says what it found; *by eye*: it leaves a cell to look at; *no*: a check inside a sheet cannot see it.
- The host is stricter where nobody could verify: a name whose tab is gone stands in the way until it is removed,
  a run of a trigger makes no trigger, only whole rows are sorted by a script.
- The host is not as the platform in one thing: it writes at once, where Google keeps writes until a read, a flush
  or the end. Tests that end a run before and after each call leave every beginning of its writes behind.
`;

/** The members of the services that the checks use, of those that the script may use. */
export interface Coverage {
  readonly tried: number;
  /** With the test that holds each. */
  readonly others: readonly (readonly [member: string, why: string])[];
}

export const fidelityPage = ({ tried, others }: Coverage): string => {
  const sections = [...fidelityRows()];
  const all = sections.flatMap(([, rows]) => rows);
  const count = (test: (row: Row) => boolean): number => all.filter(test).length;
  const figures = [
    `${all.length} behaviours: ${count(({ source }) => source !== 'not verified')} with a source,`,
    `${count(({ source }) => source === 'not verified')} not verified;`,
    `${count(({ sheet }) => sheet.startsWith('self-test'))} are tried by the self-test in a real sheet.`,
  ].join(' ');
  const head = ['Behaviour', 'For', 'Where', 'Source', 'On the host', 'In a real sheet'];
  return [
    HEAD,
    figures,
    '',
    ...sections.flatMap(([section, rows]) => [
      `## ${section}`,
      '',
      `| ${head.join(' | ')} |`,
      `|${head.map(() => '---').join('|')}|`,
      ...rows.map(line),
      '',
    ]),
    '## Members of the services',
    '',
    `[used-api.ts](../src/google/used-api.ts) lists every member that the script may use. ${tried} of them are used by`,
    'the checks above; the others are:',
    '',
    '| Member | Held by |',
    '|---|---|',
    ...others.map(([member, why]) => `| \`${member}\` | ${why} |`),
    '',
  ].join('\n');
};
