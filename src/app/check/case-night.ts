// The complaints of a night: how each open case stands, written into our register, first in Today.

import { NoRoom } from '../../domain/file-size';
import type { SheetIssue } from '../../domain/issue';
import type { Language } from '../../domain/language';
import { joined } from '../../domain/text';
import { dateOf } from '../../domain/time/instant';
import { alertWords } from '../../i18n/alert-words';
import { caseCareWords } from '../../i18n/case-care-words';
import { checkWords } from '../../i18n/check-words';
import { type AlertBook, alertBook } from '../alerts/alert-book';
import { levelOf } from '../alerts/alert-line';
import type { Colleague } from '../care/colleagues';
import { caseBench } from '../cases/case-bench';
import { caseHighlights } from '../cases/case-highlights';
import { problemText } from '../cases/case-problem';
import { type Register, readRegisters } from '../cases/registers';
import { caseWhy, statusText } from '../cases/say-case';
import {
  type CaseCounts,
  type CaseFace,
  type CaseWatch,
  faceFinder,
  handOversOf,
  type WatchedCase,
  watchCases,
} from '../cases/watch-cases';
import { writeStandings } from '../cases/write-standings';
import type { Desk, Tab } from '../desk';
import { FIRST_CELL } from '../first-cell';
import type { Assessment } from './assess';
import type { Gathered } from './gather';
import { keepHighlights } from './highlights';
import type { TodayCase } from './today';
import { NO_MARK, type TodayBlock, type TodayTask } from './today-task';

export interface CaseNight {
  /** Null without any register. */
  readonly counts: CaseCounts | null;
  readonly lines: readonly TodayCase[];
  /** Open cases whose times cannot be: the last of their owner's lines. */
  readonly untimed: readonly TodayTask[];
  readonly issues: readonly SheetIssue[];
  /** For the person; blank when nothing is open. */
  readonly sentence: string;
  /** What has come to the lead, or has gone from hand to hand; null when nothing has. */
  readonly block: TodayBlock | null;
  /** The tab of the alerts, when any was raised. */
  readonly alertTab: Tab | null;
}

/** What a case asks of its customer. */
export const caseFace = ({ customer, effectiveTier, tierRank }: Assessment): CaseFace => ({
  ...{ no: customer.id, name: customer.name, phone: customer.phone, owner: customer.owner },
  ...{ tier: effectiveTier ?? '', tierRank },
});

/** Something of ours that could not be written. */
const leftAlone = (tab: string): SheetIssue => ({
  ...{ tab, row: 0, role: '', code: 'column protected', expected: '', received: tab },
});

/** Alerts that found no room in their tab: what has arisen is raised again the next time. */
const alertsLeft = (language: Language): SheetIssue => ({
  ...{ tab: checkWords(language).tabs.alerts, row: 0, role: '' },
  ...{ code: 'file near its limit', expected: '', received: '' },
});

/** Nobody reads more in a morning. */
const MOST_FOR_LEAD = 100;

interface Kept {
  readonly issues: readonly SheetIssue[];
  readonly alertTab: Tab | null;
}

/** The standings and the colours of our register; what Sheets does not take costs nobody the night. */
const keepRegister = (
  desk: Desk,
  { tab, rows, columns, headerRow }: Register,
  input: Parameters<typeof writeStandings>[2],
): Kept => {
  let alertTab: Tab | null = null;
  try {
    const standings = writeStandings(desk, tab, input);
    if (standings === null) return { issues: [], alertTab };
    alertTab = standings.alertTab;
  } catch (trouble) {
    if (trouble instanceof NoRoom) return { issues: [alertsLeft(input.bench.language)], alertTab };
    if (desk.mayWrite(tab.id, FIRST_CELL)) throw trouble;
    return { issues: [leftAlone(tab.name)], alertTab };
  }
  const colored = keepHighlights(desk, tab.id, rows.length, (gridRows) =>
    caseHighlights({ columns, headerRow }, gridRows, input.bench.language),
  );
  return { issues: colored ? [] : [leftAlone(tab.name)], alertTab };
};

/**
 * The cases that the lead has to see: told to the lead or beyond, or handed over three times.
 *
 * Rule: M3.1, 2-rules §4. No box: a case wants an answer.
 */
const leadBlock = (
  { work, handedOver }: CaseWatch,
  alerts: AlertBook,
  language: Language,
  lineOf: (
    one: WatchedCase,
  ) => Pick<TodayTask, 'owner' | 'name' | 'phone' | 'what' | 'dueOn' | 'why'>,
): TodayBlock | null => {
  const words = alertWords(language);
  const isEscalated = ({ judged, isOurs }: WatchedCase): boolean =>
    isOurs &&
    alerts.linesOf(judged.record.no).some((one) => /^(promise|after|warn at)/.test(levelOf(one)));
  const often = new Set(handedOver.filter(({ isOurs }) => isOurs));
  const found = [...new Set([...work.filter(isEscalated), ...often])];
  if (found.length === 0) return null;
  const tasks = found.slice(0, MOST_FOR_LEAD).map((one): TodayTask => {
    const said = lineOf(one);
    const times = handOversOf(one.judged.record);
    const hands = often.has(one) ? `${words.semicolon}${words.handedOver(times)}` : '';
    return {
      ...said,
      why: `${said.why}${hands}`,
      ref: 'case',
      key: '',
      words: null,
      mark: NO_MARK,
    };
  });
  return { heading: words.block(found.length), tasks };
};

/**
 * Watches the cases of the file.
 *
 * Rule: M0.11, M2.2, 2-rules §4, §7, 3-product §4. Promise, act by and status of open cases are
 * computed anew; a register of the team's own is counted and listed, never written.
 */
export const caseNight = (
  desk: Desk,
  { facts, tabs, known }: Gathered,
  {
    list,
    language,
    taken,
    staff,
    mails,
  }: {
    readonly list: readonly Assessment[];
    readonly language: Language;
    /** Tabs that are the customers or their log. */
    readonly taken: readonly (number | undefined)[];
    /** Asked only when something has arisen. */
    readonly staff: () => readonly Colleague[];
    /** May mails go out? */
    readonly mails: boolean;
  },
): CaseNight => {
  const others = new Set([...taken, ...known.values()].filter((id) => id !== undefined));
  const registers = readRegisters(desk, tabs, known, others);
  if (registers.length === 0) {
    return {
      ...{ counts: null, lines: [], untimed: [], issues: [] },
      ...{ sentence: '', block: null, alertTab: null },
    };
  }
  const bench = caseBench(desk, facts.books, { language, goLive: facts.goLive });
  const faces = list.map(caseFace);
  const watch = watchCases(bench, registers, faces);
  const alerts = alertBook(bench, { desk, tabs, known, staff, mails });
  const input = { bench, faceOf: faceFinder(faces), alerts };
  const written = registers
    .filter(({ isOurs }) => isOurs)
    .map((register) => keepRegister(desk, register, input));
  const words = alertWords(language);
  const line = ({ judged, face }: WatchedCase): TodayCase => {
    const { record, standing } = judged;
    const deadline = standing.ok ? standing.value.clock.deadline : null;
    return {
      owner: record.owner || (face?.owner ?? ''),
      name: record.name || (face?.name ?? ''),
      phone: face?.phone ?? '',
      status: statusText(bench, judged),
      dueOn: deadline === null ? null : dateOf(bench.zone.wallTimeAt(deadline.promiseAt)),
      why: joined(
        [joined([record.no, caseWhy(bench, judged)], ' '), alerts.textOf(record.no) ?? ''],
        words.semicolon,
      ),
    };
  };
  const block = leadBlock(watch, alerts, language, (one) => {
    const { owner, name, phone, status, dueOn, why } = line(one);
    return { owner, name, phone, what: status, dueOn, why };
  });
  const { counts } = watch;
  return {
    counts,
    lines: watch.work.map(line),
    untimed: watch.untimed.map((one): TodayTask => {
      const { status, why, ...said } = line(one);
      const parts = [why, problemText(bench, one.problem)];
      return {
        ...{ ...said, what: status, why: joined(parts, words.semicolon), ref: 'case' },
        ...{ key: '', words: null, mark: NO_MARK },
      };
    }),
    issues: [...watch.issues, ...written.flatMap(({ issues }) => issues)],
    block,
    alertTab: written.find(({ alertTab }) => alertTab !== null)?.alertTab ?? null,
    sentence: counts === null || counts.open === 0 ? '' : caseCareWords(language).openCases(counts),
  };
};
