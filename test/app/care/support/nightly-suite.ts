// The property of nightly, sampled in the unit suite and tried widely in the slow one.
import fc from 'fast-check';
import type { ContactDraft } from '../../../../src/app/care/wire';
import { copyWorkbook } from '../../../../src/host/model/copy-workbook';
import type { Workbook } from '../../../../src/host/model/workbook';
import { sampleSchool } from '../../../../src/host/samples/school';
import { checkWords } from '../../../../src/i18n/check-words';
import { tabOf } from '../../../support/builders';
import { runCheckOn } from '../../support/run-check';
import { smallTeam, TAB } from '../../support/small-team';
import { aContact, type CareHost, careOn, checkedCare, customerRow } from './care-host';

const day = (n: number): string => `2026-11-${String(n).padStart(2, '0')}`;
const later = (n: number): string =>
  n <= 30 ? day(n) : `2026-12-${String(n - 30).padStart(2, '0')}`;

interface Step {
  readonly on: number;
  readonly no: string;
  readonly part: Partial<ContactDraft>;
}

const outcomes = [
  ...['reached', 'reached', 'reached', 'refused', 'no answer', 'busy'],
  ...['left a message', 'another time', 'wrong number'],
] as const;

/** Contacts of one working week, of today or logged late, with appointments near and far. */
const steps = (numbers: readonly string[]): fc.Arbitrary<readonly Step[]> =>
  fc
    .array(
      fc.record({
        on: fc.integer({ min: 20, max: 26 }),
        no: fc.constantFrom(...numbers),
        outcome: fc.constantFrom(...outcomes),
        channel: fc.constantFrom('call', 'visit', 'wechat voice', 'class', 'message'),
        back: fc.option(fc.integer({ min: 0, max: 19 }), { nil: null }),
        ahead: fc.option(fc.integer({ min: 0, max: 24 }), { nil: null }),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((list) =>
      [...list]
        .sort((a, b) => a.on - b.on)
        .map(({ on, no, outcome, channel, back, ahead }): Step => {
          const happened = back === null ? null : `${day(on - back)}T10:30`;
          const from = back === null ? on : on - back;
          const needed = outcome === 'another time' && ahead === null ? 2 : ahead;
          return {
            on,
            no,
            part: {
              outcome: outcome as ContactDraft['outcome'],
              channel: channel as ContactDraft['channel'],
              happenedAt: happened,
              nextAppointment: needed === null ? null : `${later(from + needed)}T00:00`,
            },
          };
        }),
    );

/** A save knows one customer: the even days of the team are the night's alone (docs/decisions.md). */
const withoutPlan = (cell: string | number | boolean): string | number | boolean =>
  typeof cell !== 'string'
    ? cell
    : (['zh', 'en'] as const).reduce((text, language) => {
        const { plannedToday, separator } = checkWords(language);
        const [before = '', after = ''] = plannedToday('|').split('|');
        const at = text.indexOf(before);
        if (at < 0) return text;
        const end = text.indexOf(after, at) + after.length;
        const isFirst = at === 0;
        return isFirst
          ? text.slice(end + separator.length)
          : text.slice(0, at - separator.length) + text.slice(end);
      }, cell);

const faults = (
  book: Workbook,
  tab: string,
  header: string,
  list: readonly Step[],
): readonly string[] => {
  let care: CareHost | undefined;
  let on = 0;
  const found: string[] = [];
  for (const { on: today, no, part } of list) {
    if (today !== on) runCheckOn(book, { asOf: day(today), entry: 'nightlyCheck' });
    care = careOn(book, { now: `${day(today)}T11:00` });
    on = today;
    const { answer, result } = care.call('careLogContact', aContact({ customers: [no], ...part }));
    if (!answer.ok) found.push(JSON.stringify([answer.issues, result.lines]));
    const saved = customerRow(tabOf(book, tab), header, no);
    const next = copyWorkbook(book);
    runCheckOn(next, { asOf: day(today), entry: 'nightlyCheck' });
    const checked = customerRow(tabOf(next, tab), header, no);
    for (const [name, written] of Object.entries(checked)) {
      const cell = withoutPlan(written);
      if (cell !== withoutPlan(saved[name] ?? ''))
        found.push(`${no} ${name}: ${saved[name]} but then ${cell}`);
    }
  }
  return found;
};

/** @param runs how many weeks are tried in the small team, and in the school of each language */
export const nightlySuite = (runs: {
  readonly team: number;
  readonly school: number;
  readonly languages: readonly ('zh' | 'en')[];
}): void => {
  describe('3-product §3, 2-rules §3: a row after a save equals what the next night writes', () => {
    test('small team, its own numbers and its own log', () => {
      const start = smallTeam({ numbered: true });
      checkedCare(start);
      const numbers = Array.from({ length: 14 }, (_, i) => `S${String(i + 1).padStart(3, '0')}`);
      fc.assert(
        fc.property(steps(numbers), (list) => {
          expect(faults(copyWorkbook(start), TAB, '备注', list)).toEqual([]);
        }),
        { numRuns: runs.team },
      );
    });

    test.each(runs.languages)('the sample school of 300 messy rows (%s)', (language) => {
      const start = sampleSchool({ asOf: '2026-11-20', language });
      const { report } = runCheckOn(start, { asOf: '2026-11-20' });
      if (report?.ok !== true) throw new Error('not set up');
      const number = report.mapping.id ?? '';
      const tab = tabOf(start, report.tab);
      const at = tab.values.findIndex((row) => row?.includes(number) === true);
      const column = tab.values[at]?.indexOf(number) ?? -1;
      const all = tab.values.slice(at + 1).map((row) => String(row?.[column] ?? ''));
      const numbers = all.filter((no) => no !== '' && all.indexOf(no) === all.lastIndexOf(no));
      fc.assert(
        fc.property(steps(numbers), (list) => {
          expect(faults(copyWorkbook(start), report.tab, number, list)).toEqual([]);
        }),
        { numRuns: runs.school },
      );
    });
  });
};
