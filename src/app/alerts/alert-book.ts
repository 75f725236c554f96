// The alerts of a run: what is in the tab, what has arisen since, and what a case's row says of it.
import { nextOpening } from '../../domain/calendar/due';
import { alertsOfCase, type CaseAlert, caseAlertsToRaise } from '../../domain/case/case-alerts';
import { joined, squash } from '../../domain/text';
import { DAY_MS, dateOf, type Instant, minutesOf } from '../../domain/time/instant';
import { type AlertWords, alertWords } from '../../i18n/alert-words';
import { momentText } from '../../i18n/time-text';
import type { Colleague } from '../care/colleagues';
import { type CaseBench, factsOf } from '../cases/case-bench';
import type { JudgedCase } from '../cases/judge-case';
import { caseWhy } from '../cases/say-case';
import type { CaseFace } from '../cases/watch-cases';
import type { Desk, Tab } from '../desk';
import type { AlertLine, MailLine } from './alert-line';
import { type AlertTab, addAlertLines, readAlertTab } from './alert-tab';
import { maskedPhones } from './masked-phones';
import { peopleTold } from './people-told';
import { ALERT_KEPT_DAYS } from './prune-alerts';

export interface AlertPlace {
  readonly desk: Desk;
  readonly tabs: readonly Tab[];
  /** Kind to id of our tabs. */
  readonly known: ReadonlyMap<string, number>;
  /** Asked only when something has arisen. */
  readonly staff: () => readonly Colleague[];
  /** Has a lead switched the mails on? */
  readonly mails: boolean;
}

export interface AlertBook {
  /**
   * Notes what has arisen of an open case; a second time it changes nothing.
   *
   * @param isTold does its row say that somebody was told? Then what is so old that its line may have
   *   gone is not raised again: a case that was closed for a year and is opened by hand
   */
  readonly consider: (
    no: string,
    judged: JudgedCase,
    face: CaseFace | undefined,
    isTold: boolean,
  ) => void;
  /** What the row of the case says; null where nothing is known of it. */
  readonly textOf: (no: string) => string | null;
  /** The alerts of a case, the latest last. */
  readonly linesOf: (no: string) => readonly AlertLine[];
  /** Writes what is new, in one call below the others; the tab comes with its first line. */
  readonly keep: () => { readonly raised: number; readonly tab: Tab | null };
}

const saidOf = (bench: CaseBench, judged: JudgedCase): string => {
  const { record } = judged;
  return caseWhy(bench, { ...judged, record: { ...record, text: maskedPhones(record.text) } });
};

/** Each mail waits for the next opening, but not the duty person's. */
const mailsOf = (
  { time, now }: CaseBench,
  told: readonly string[],
  duty: readonly string[],
): readonly MailLine[] => {
  const opening = nextOpening(time, now);
  const until = opening.ok ? opening.value : now;
  return told.map((name) =>
    duty.some((one) => squash(one) === squash(name))
      ? { name, state: 'at once', at: now }
      : { name, state: 'waiting', at: until },
  );
};

const lineOf = (
  bench: CaseBench,
  place: AlertPlace,
  words: AlertWords,
  { no, judged, face }: { no: string; judged: JudgedCase; face: CaseFace | undefined },
  { alert, clockName }: CaseAlert,
): AlertLine => {
  const { zone, now } = bench;
  const owner = judged.record.owner || (face?.owner ?? '');
  const team = { staff: place.staff(), on: dateOf(zone.wallTimeAt(now)) };
  const duty = peopleTold(alert.duty, owner, team);
  const told = [...new Set([...peopleTold(alert.to, owner, team), ...duty])];
  const name = judged.record.name || (face?.name ?? '');
  return {
    ...{ key: alert.key, caseNo: no, why: words.level(alert.level, clockName), since: alert.at },
    told,
    text: joined([no, name, saidOf(bench, judged)], ' '),
    raisedAt: now,
    mails: place.mails ? mailsOf(bench, told, duty) : [],
    file: place.desk.spreadsheetId(),
  };
};

/** As a row of a tab has it: minutes are enough. */
const saidMoment = ({ language, zone }: CaseBench, at: Instant): string => {
  const wall = zone.wallTimeAt(at);
  return momentText(language, { on: dateOf(wall), minutes: Math.floor(minutesOf(wall)) });
};

const inTime = (lines: readonly AlertLine[]): readonly AlertLine[] =>
  [...lines].sort((a, b) => a.since - b.since);

/**
 * The alerts of our register in this run. To be used under the lock, so that two runs raise none twice.
 *
 * Rule: M0.11, 2-rules §4. In the sheet once only, by case, rule, level and due instant.
 */
export const alertBook = (bench: CaseBench, place: AlertPlace): AlertBook => {
  const { desk } = place;
  const words = alertWords(bench.language);
  // Read once, and only when something has arisen.
  const stored: AlertTab[] = [];
  const read = (): AlertTab => {
    const found = stored[0] ?? readAlertTab(desk, place, bench.zone);
    stored[0] = found;
    return found;
  };
  const news = new Map<string, AlertLine>();
  const linesOf = (no: string): readonly AlertLine[] =>
    stored.length === 0
      ? []
      : inTime([...read().lines, ...news.values()].filter(({ caseNo }) => caseNo === no));
  return {
    consider: (no, judged, face, isTold) => {
      const { record, standing } = judged;
      if (!record.life.ok || !standing.ok || no === '') return;
      const facts = factsOf(bench, record, face?.tier ?? '');
      const { time, rules, now } = bench;
      const about = { time, rules, facts, caseId: no };
      const all = alertsOfCase({ ...about, life: record.life.value, standing: standing.value });
      const arisen = caseAlertsToRaise(all, new Set(), now);
      if (arisen.length === 0) return;
      const raised = new Set([...read().lines.map(({ key }) => key), ...news.keys()]);
      for (const one of arisen) {
        const isForgotten = isTold && now - one.alert.at > ALERT_KEPT_DAYS * DAY_MS;
        if (isForgotten || raised.has(one.alert.key)) continue;
        news.set(one.alert.key, lineOf(bench, place, words, { no, judged, face }, one));
      }
    },
    linesOf,
    textOf: (no) => {
      const lines = linesOf(no);
      const last = lines[lines.length - 1];
      if (last === undefined) return null;
      const names = last.told.length === 0 ? words.nobody : last.told.join(words.comma);
      const unsure = last.mails.filter(({ state }) => state === 'unsure').map(({ name }) => name);
      return words.told({
        ...{ moment: saidMoment(bench, last.since), level: last.why, names },
        unsure: unsure.join(words.comma),
      });
    },
    keep: () => {
      if (news.size === 0) return { raised: 0, tab: null };
      const lines = inTime([...news.values()]);
      return { raised: lines.length, tab: addAlertLines(desk, read(), lines, bench) };
    },
  };
};
