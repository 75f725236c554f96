// 3-product §3: a class teacher's day on the sample school, from the panel and by hand, and the mornings after.

import type { Browser, Frame } from 'playwright-core';
import type { Workbook } from '../../src/host/model/workbook';
import { displayText } from '../../src/host/view/display-text';
import { leadWords } from '../../src/i18n/lead-words';
import { shownRows } from '../app/support/run-check';
import { tabOf } from '../support/builders';
import { fileText } from '../support/bundle';
import { EVERY } from '../support/samples';
import { picture, seriousOn, startBrowser } from './chromium';
import { completable, type Ends, logByHand } from './day/by-hand';
import { comparison, countsIn } from './day/comparison';
import { type DayWords, dayWords } from './day/day-words';
import { type Effort, effortIn, sumOf } from './day/effort';
import { formTimes, watchForms } from './day/form-times';
import { handAt } from './day/hand';
import { answerCase, logInPanel, tickInToday, typeInSheet } from './day/panel-way';
import {
  keepFigures,
  openPanel,
  openSchool,
  type SchoolPage,
  savedBook,
  toMorning,
} from './day/school-page';
import {
  APPOINTMENT,
  type Customer,
  DAY,
  DEEDS,
  type Deed,
  endOf,
  isTalk,
  students,
  type Teacher,
} from './day/the-day';

jest.setTimeout(300_000);

/** A list is read again when somebody comes back after this. */
const FRESH_MS = 15_000;
const READY_MS = 100;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** What a customer's row says: last contact, next call, status. */
const standing = (book: Workbook, words: DayWords, { row }: Customer): readonly string[] => {
  const { text } = students(book, words);
  const { headers } = words.check;
  return [words.school.headers.lastContact, headers['next call'], headers.status].map((header) =>
    text(row, header),
  );
};

/** Rows of Today above its lines. */
const HEAD_ROWS = 3;
const [NAME, STATUS, KEY, WHY, OWNER] = [3, 5, 7, 8, 9];
type Line = readonly string[];

/** All rows of Today below its head, as texts. */
const todayRows = (book: Workbook, { check }: DayWords): readonly Line[] =>
  shownRows(tabOf(book, check.tabs.today))
    .slice(HEAD_ROWS)
    .map((row) => row.map(String));

/** The lines of the owners: what stands above the lead's own list. */
const todayLines = (book: Workbook, words: DayWords): readonly Line[] => {
  const rows = todayRows(book, words);
  const heading = new RegExp(`^${leadWords(words.language).block(7).replace('7', '\\d+')}$`);
  const lead = rows.findIndex(([first = '']) => heading.test(first));
  return (lead < 0 ? rows : rows.slice(0, lead)).filter((line) => (line[NAME] ?? '') !== '');
};
/** A case wants an answer, no call: it has no customer's number. */
const isCaseLine = (line: Line): boolean => line[KEY] === '';

const PAGE = fileText('docs/teachers-day.md');

/** In one language; with EVERY=1 in both. */
const LANGUAGES = EVERY ? (['zh', 'en'] as const) : (['zh'] as const);

describe.each(LANGUAGES)('the sample school, %s', (language) => {
  const words = dayWords(language);
  const customers: Customer[] = [];
  const efforts: Record<'panel' | 'hand', Effort[]> = { panel: [], hand: [] };
  /** Going on from a line that is answered elsewhere. */
  const passed: Effort[] = [];
  let morningAfterPanel: readonly (readonly string[])[] = [];
  const of = (...deeds: readonly Deed[]): readonly Customer[] =>
    customers.filter(({ deed }) => deeds.includes(deed));
  const one = (deed: Deed): Customer => {
    const [found] = of(deed);
    if (found === undefined) throw new Error(`no ${deed}`);
    return found;
  };
  const lookAt = ({ at }: SchoolPage, moment: string): Promise<void> =>
    picture(at.page, `teachers-day-${language}-${moment}`);

  describe('from the panel', () => {
    let school: SchoolPage;
    let she: Teacher;
    let frame: Frame;
    let book: Workbook;

    /** Milliseconds that pictures took. */
    let looking = 0;
    const look = async (moment: string): Promise<void> => {
      const started = performance.now();
      await lookAt(school, moment);
      looking += performance.now() - started;
    };
    const nameShown = async (): Promise<string> =>
      (await frame.locator('article.customer').getAttribute('aria-label')) ?? '';
    const anotherThan = (name: string): Promise<unknown> =>
      frame.waitForFunction(
        (before) => document.querySelector('article')?.getAttribute('aria-label') !== before,
        name,
      );
    /** Everything is saved. */
    const allSaved = (): Promise<unknown> =>
      frame.waitForFunction(
        () => document.querySelector('.job.saving, .job.waiting, .job.retrying') === null,
      );
    /** The card is there, not only the line. */
    const cardShown = (): Promise<unknown> =>
      frame.waitForFunction(
        () => document.querySelectorAll('article .facts dd')[1]?.textContent !== '…',
      );

    beforeAll(async () => {
      school = await openSchool(browser, words);
      book = await savedBook(school.at, language);
      frame = await openPanel(school.at, words);
    });
    afterAll(() => school.close());

    test('08:30: she says once who she is, and sees whom to call first and why', async () => {
      const me = frame.getByRole('radio').first();
      await me.waitFor();
      const name = (await frame.locator('label.person').first().innerText()).trim();
      await look('01-who');
      await me.check();
      await frame.getByRole('button', { name: words.panel.thatIsMe }).click();
      await frame.locator('article.customer dl.facts').waitFor();
      await cardShown();
      she = {
        ...{ words, at: school.at, name, hand: await handAt(school.at.page) },
        lastContact: students(book, words).column(words.school.headers.lastContact),
      };
      // Today's first line of hers is what the panel shows, with its reason and its phone.
      const mine = todayLines(book, words).filter((line) => line[OWNER] === name);
      expect(await nameShown()).toBe(mine[0]?.[NAME]);
      const shown = await frame.locator('article.customer').innerText();
      expect(shown).toContain(mine[0]?.[STATUS]);
      expect((await frame.locator('article .why').innerText()).length).toBeGreaterThan(10);
      expect(await frame.locator('a[href^="tel:"]').count()).toBe(1);
      expect(await frame.locator('.list-bar').innerText()).toContain(
        words.panel.progress(0, mine.length),
      );
      await look('02-first');
      expect(await seriousOn(school.at.page)).toEqual([]);
    });

    test('ten from the list, one typed into the sheet, one ticked in Today', async () => {
      const { rowOf } = students(book, words);
      const mine = todayLines(book, words).filter((line) => line[OWNER] === she.name);
      await watchForms(frame);
      for (const [i, deed] of DEEDS.entries()) {
        const done = async (name: string, what: () => Promise<void>): Promise<void> => {
          customers.push({ deed, name, row: rowOf(name) });
          looking = 0;
          const { seconds, ...effort } = await effortIn(school.at.page, what);
          // Taking a picture is none of her work.
          efforts.panel.push({ ...effort, seconds: seconds - looking / 1000 });
        };
        const number = String(i + 3).padStart(2, '0');
        if (deed === 'typed') {
          await done(await nameShown(), () => typeInSheet(she, one('typed')));
          await look(`${number}-typed`);
        } else if (deed === 'ticked') {
          const at = mine.findIndex((line) => line[NAME] === one('typed').name);
          const next = mine[at + 1];
          const row =
            HEAD_ROWS + todayRows(book, words).findIndex((line) => line[KEY] === next?.[KEY]);
          await done(next?.[NAME] ?? '', () => tickInToday(she, row));
          await look(`${number}-ticked`);
        } else {
          // What stands in a register of the team's own is answered there.
          while ((await frame.locator('.own-case').count()) > 0) {
            const name = await nameShown();
            passed.push(await effortIn(school.at.page, () => she.hand.press('ArrowRight')));
            await anotherThan(name);
          }
          const name = await nameShown();
          await done(name, () =>
            logInPanel(she, frame, deed, (moment) => look(`${number}-${moment}`)),
          );
          await anotherThan(name);
        }
      }
      expect(new Set(customers.map(({ name }) => name)).size).toBe(12);
      const simple = efforts.panel.filter((_, i) =>
        ['reached', 'no answer', 'busy'].includes(DEEDS[i] ?? ''),
      );
      expect(simple.map(({ keys, clicks }) => [keys, clicks])).toEqual(
        Array.from({ length: 8 }, () => [2, 0]),
      );
      await allSaved();
      const { ready, painted } = await formTimes(frame);
      expect(ready).toHaveLength(10);
      const rounded = (list: readonly number[]): string => list.map(Math.round).join(' ');
      console.info(
        `${language}: ms after Enter: form ready ${rounded(ready)}; painted ${rounded(painted)}`,
      );
      keepFigures(`form-ready-${language}`, { ready, painted });
      // One may come late on a machine that does other things besides.
      expect([...ready].sort((a, b) => a - b)[8]).toBeLessThanOrEqual(READY_MS);
    });

    test('back in the panel: whom she typed or ticked is done, the next one is shown', async () => {
      await school.at.page.waitForTimeout(FRESH_MS);
      await frame.locator('.list-bar .quiet').click();
      await anotherThan(one('typed').name);
      const done = customers.filter(({ deed }) => deed !== 'complaint').map(({ name }) => name);
      expect(done).not.toContain(await nameShown());
      await frame
        .locator('.list-bar .quiet')
        .filter({ hasText: new RegExp(words.panel.progress(12, 99).replace('99', '\\d+')) })
        .waitFor();
      await cardShown();
      await look('15-back');
    });

    test('the next morning nobody reached is listed; who was not, still is; the appointment stands', async () => {
      await toMorning(school.at, words);
      book = await savedBook(school.at, language);
      const lines = todayLines(book, words);
      const calls = lines.filter((line) => !isCaseLine(line));
      const named = (list: readonly Line[], { name }: Customer): boolean =>
        list.some((line) => line[NAME] === name);
      morningAfterPanel = customers.map((customer) => standing(book, words, customer));
      const talks = customers.filter(({ deed }) => isTalk(deed));
      expect(talks).toHaveLength(9);
      expect(talks.filter((customer) => named(calls, customer))).toEqual([]);
      for (const customer of talks) {
        const [last, next, status] = standing(book, words, customer);
        expect([customer.name, last, status]).toEqual([
          customer.name,
          DAY,
          words.check.statuses.fine,
        ]);
        expect(next?.localeCompare(DAY)).toBe(1);
      }
      // Whom the fourth call did not reach either is the lead's.
      for (const customer of of('no answer', 'busy')) {
        const isThere = named(todayRows(book, words), customer);
        expect([customer.name, isThere]).toEqual([customer.name, true]);
      }
      expect(standing(book, words, one('another time')).slice(1)).toEqual([
        APPOINTMENT.day,
        words.check.statuses.booked,
      ]);
      expect(named(calls, one('another time'))).toBe(false);
    });

    test('the complaint stands at the top until she has answered it', async () => {
      const complained = one('complaint');
      const mine = todayLines(book, words).filter((line) => line[OWNER] === she.name);
      const cases = mine.filter(isCaseLine);
      // Before every call.
      expect(mine.slice(0, cases.length)).toEqual(cases);
      const its = cases.filter((line) => line[NAME] === complained.name);
      expect(its.map((line) => line[WHY])).toEqual([expect.stringContaining(words.said.said)]);
      frame = await openPanel(school.at, words);
      await frame.locator('article.customer').waitFor();
      await frame.locator('.list-bar .quiet').click();
      for (let at = 0; at < cases.length && (await nameShown()) !== complained.name; at += 1) {
        const name = await nameShown();
        await she.hand.press('ArrowRight');
        await anotherThan(name);
      }
      expect(await nameShown()).toBe(complained.name);
      await frame.locator('ul.cases').filter({ hasText: words.said.said }).waitFor();
      await look('16-next-morning');
      await answerCase(she, frame);
      await anotherThan(complained.name);
      await allSaved();
      await look('17-answered');
      await toMorning(school.at, words, '2026-11-20');
      book = await savedBook(school.at, language);
      const left = todayLines(book, words).filter((line) => line[NAME] === complained.name);
      expect(left).toEqual([]);
      await look('18-today-after');
    });

    test('on its day the appointment is in the list, at its time', async () => {
      await toMorning(school.at, words, APPOINTMENT.day);
      book = await savedBook(school.at, language);
      const booked = one('another time');
      const line = todayLines(book, words).find((cells) => cells[NAME] === booked.name) ?? [];
      expect([line[STATUS], line[6]]).toEqual([words.check.statuses.today, APPOINTMENT.day]);
      expect(line[WHY]).toContain(words.check.booked(APPOINTMENT.day));
      const contacts = tabOf(book, words.check.tabs.contacts);
      const appointments = contacts.values.flatMap((cells) => {
        const cell = cells?.[6] ?? null;
        return typeof cell === 'object' && cell?.kind === 'date'
          ? [displayText(cell, 'yyyy-mm-dd hh:mm')]
          : [];
      });
      expect(appointments).toEqual([`${APPOINTMENT.day} 10:00`]);
      frame = await openPanel(school.at, words);
      await frame.locator('article.customer').waitFor();
      await look('19-appointment-day');
      expect(school.at.errors).toEqual([]);
    });
  });

  // The same day without the panel, for comparison: docs/teachers-day.md has its figures.
  const byHand = (): void => {
    let school: SchoolPage;
    beforeAll(async () => {
      school = await openSchool(browser, words);
    });
    afterAll(() => school.close());

    test('the same twelve in the sheet: some ten times the keys', async () => {
      const { at } = school;
      const book = await savedBook(at, language);
      const { tabs, headers } = words.school;
      const { text, column } = students(book, words);
      const she: Teacher = {
        ...{ words, at, hand: await handAt(at.page) },
        name: text(one('complaint').row, headers.teacher),
        lastContact: column(headers.lastContact),
      };
      const ends: Ends = {
        rows: { [tabs.log]: endOf(book, tabs.log), [tabs.cases]: endOf(book, tabs.cases) },
        seen: new Set(),
      };
      for (const customer of customers) {
        efforts.hand.push(await effortIn(at.page, () => logByHand(she, customer, ends)));
      }
      await lookAt(school, '20-log-by-hand');
      const [panel, hand] = [sumOf([...efforts.panel, ...passed]), sumOf(efforts.hand)];
      expect(passed.length).toBeLessThanOrEqual(1);
      expect(panel.keys).toBeLessThan(90);
      expect(panel.clicks).toBeLessThan(6);
      expect(hand.keys).toBeGreaterThan(5 * panel.keys);
      expect(hand.clicks).toBeGreaterThan(5 * panel.clicks);
      const table = comparison(language, {
        ...{ deeds: DEEDS, efforts, passed },
        completable: completable(she, DEEDS),
      });
      console.info(table);
      keepFigures(`comparison-${language}`, { panel, hand, efforts });
      // The document holds the keys and clicks of this run; seconds are those of a machine.
      const [clicks = 0, ...counts] = [...(countsIn(PAGE, language) ?? [])].reverse();
      expect([hand.keys, panel.clicks, panel.keys]).toEqual(counts);
      // Where a scrolled row comes to rest decides whether one click more is needed.
      expect(Math.abs(hand.clicks - clicks)).toBeLessThanOrEqual(2);
    });

    test('leads to the same next morning', async () => {
      await toMorning(school.at, words);
      const book = await savedBook(school.at, language);
      expect(customers.map((customer) => standing(book, words, customer))).toEqual(
        morningAfterPanel,
      );
      const mine = todayLines(book, words).filter(isCaseLine);
      expect(mine.map((line) => line[NAME])).toContain(one('complaint').name);
      expect(school.at.errors).toEqual([]);
    });
  };
  if (EVERY) describe('by hand', byHand);
});
