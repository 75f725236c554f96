// 3-product §3, 2-rules §5 and §7: a class teacher's two weeks, each morning looked at, with a complaint,
// a birthday on a Sunday, a sick colleague and a public holiday.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { TODAY_COLUMNS } from '../../src/app/check/today';
import { saveWorkbook } from '../../src/host/files/save-workbook';
import { cellKey, putValue, type Workbook } from '../../src/host/model/workbook';
import { sampleSchool } from '../../src/host/samples/school';
import { greetingWords } from '../../src/i18n/greeting-words';
import { shown, shownRows } from '../app/support/run-check';
import { addTab, columnOf, day, tabOf } from '../support/builders';
import { EVERY } from '../support/samples';
import { picture, startBrowser } from './chromium';
import { type DayWords, dayWords } from './day/day-words';
import { type Hand, handAt } from './day/hand';
import { answerCase, logInPanel } from './day/panel-way';
import { openPanel, savedBook, toMorning } from './day/school-page';
import { type HostPage, openHostPage, type StartedHost, startHost } from './host-page';

jest.setTimeout(400_000);

const words: DayWords = dayWords('zh');
const greeting = greetingWords('zh');
const SHE = '何秋月';
/** Away for three days of the second week. */
const SICK = '冯一鸣';
const STEPS_IN = '吴建平';
/** Sends greetings when she rests. */
const ON_SUNDAY = '周晓岚';

const FIRST = '2026-09-21';
const [COMPLAINT, ANSWER, LAST_BEFORE_REST] = ['2026-09-22', '2026-09-23', '2026-09-24'];
const SUNDAY = '2026-09-27';
const SICK_FROM = '2026-09-28';
/** Working days of two weeks and the Sunday; the national holiday lies in between. */
const FIRST_WEEK = [FIRST, COMPLAINT, ANSWER, LAST_BEFORE_REST, SUNDAY, SICK_FROM];
const SECOND_WEEK = ['2026-09-29', '2026-09-30', '2026-10-08', '2026-10-09', '2026-10-10'];
/** EVERY=1 goes on after the first Monday. */
const MORNINGS = EVERY ? [...FIRST_WEEK, ...SECOND_WEEK] : FIRST_WEEK;
const OFF: readonly (readonly [string, string])[] = [
  ['2026-09-25', '2026-09-27'],
  ['2026-10-01', '2026-10-07'],
];

/** The sample school with a calendar, its people, and a student whose birthday is that Sunday. */
const school = (): { readonly book: Workbook; readonly born: string } => {
  const book = sampleSchool({ asOf: FIRST });
  addTab(book, '工作日历', [
    ['起', '止', '类型', '时间', '备注'],
    ...OFF.map(([from, to]) => [day(from), day(to), '休息', null, null]),
    [day('2026-09-20'), day('2026-09-20'), '上班', null, null],
    [day('2026-10-10'), day('2026-10-10'), '上班', null, null],
  ]);
  addTab(book, '员工', [
    ['姓名', '邮箱', '角色', '代班人', '轮休', '每日联系上限'],
    [SHE, null, '员工', ON_SUNDAY, null, 12],
    [SICK, null, '员工', STEPS_IN, `${SICK_FROM} 至 2026-09-30`, 12],
    ...[STEPS_IN, ON_SUNDAY, '沈立', '郑雪', '陆远', '韩梅'].map((name) => [
      ...[name, null, '员工', null, null, 12],
    ]),
  ]);
  const sheet = tabOf(book, '学员');
  const header = sheet.values[1] ?? [];
  const [name, birthday, teacher] = ['学员姓名', '生日', '班主任'].map((one) =>
    header.indexOf(one),
  );
  const rows = sheet.values.map((_, row) => row);
  const row = rows.find((at) => sheet.values[at]?.[teacher ?? -1] === SHE) ?? -1;
  putValue(sheet, row, birthday ?? -1, day('2016-09-27'));
  return { book, born: String(sheet.values[row]?.[name ?? -1]).trim() };
};

/** Levelled to this day. */
const PLANNED = words.check.plannedToday('').slice(0, 6);

type Line = readonly string[];
const cell = (line: Line, column: keyof typeof TODAY_COLUMNS): string =>
  line[TODAY_COLUMNS[column]] ?? '';
const linesIn = (book: Workbook): readonly Line[] =>
  shownRows(tabOf(book, words.check.tabs.today))
    .slice(3)
    .map((row) => row.map(String));

/** Colours, widths and rules of the team's own columns: what must stay as it was. */
const look = (book: Workbook): unknown => {
  const sheet = tabOf(book, '学员');
  const width = 16;
  return {
    colours: [...sheet.backgrounds].filter(([key]) => key % 18278 < width).sort(),
    rules: sheet.rules
      .map(({ values }) => String(values[0]))
      .filter((formula) => !formula.includes('"care:')),
    texts: Array.from(sheet.values, (row, at) =>
      Array.from(row?.slice(0, width - 2) ?? [], (value, column) =>
        // A sum is worked out anew wherever the file is opened.
        sheet.formulas.has(cellKey(at, column)) ? 'formula' : shown(value),
      ),
    ),
  };
};

describe('a class teacher’s two weeks', () => {
  const folder = mkdtempSync(join(tmpdir(), 'two-weeks-'));
  const made = school();
  let browser: Browser;
  let host: StartedHost;
  let at: HostPage;
  let hand: Hand;
  let frame: Frame;
  let complained = '';
  /** Whom she could not reach, or who said when: they may be late. */
  const unreached = new Set<string>();
  const books = new Map<string, Workbook>();

  beforeAll(async () => {
    const file = join(folder, 'school.xlsx');
    const saved = await saveWorkbook(made.book, undefined, file);
    if (!saved.ok) throw new Error(saved.problem.code);
    browser = await startBrowser();
    host = await startHost([file, '--as-of', FIRST, '--language', 'zh']);
    at = await openHostPage(browser, host.address, 'zh-CN');
    hand = await handAt(at.page);
  });
  afterAll(async () => {
    await at.page.context().close();
    await host.stop();
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const nameShown = async (): Promise<string> =>
    (await frame
      .locator('article.customer')
      .getAttribute('aria-label', { timeout: 1_000 })
      .catch(() => null)) ?? '';
  /** A customer may stand in two lines: with a gift and with a call. */
  const lineShown = (): Promise<string> =>
    frame.evaluate(() => document.querySelector('article')?.textContent ?? '');
  const anotherThan = (line: string): Promise<unknown> =>
    frame.waitForFunction(
      (before) => (document.querySelector('article')?.textContent ?? '') !== before,
      line,
    );
  const allSaved = (): Promise<unknown> =>
    frame.waitForFunction(
      () => document.querySelector('.job.saving, .job.waiting, .job.retrying') === null,
    );

  /** Everybody in her list is called; the fifth of a day does not answer. */
  const workThrough = async (on: string, lines: number): Promise<void> => {
    let calls = 0;
    for (let nth = 0; nth < lines; nth += 1) {
      const [name, line] = [await nameShown(), await lineShown()];
      if (name === '') return;
      if ((await frame.locator('.own-case').count()) > 0) await hand.press('ArrowRight');
      else {
        calls += 1;
        if (on === COMPLAINT && calls === 1) {
          complained = name;
          const she = { words, at, name: SHE, hand, lastContact: 0 };
          await logInPanel(she, frame, 'complaint', async () => undefined);
        } else if (calls === 5) {
          unreached.add(name);
          await hand.press('2', 'Enter');
        } else await hand.press('1', 'Enter');
      }
      await anotherThan(line);
    }
    await allSaved();
  };

  test.each(MORNINGS)('the morning of %s', async (on) => {
    if (on !== FIRST) await toMorning(at, words, on);
    await at.turnTo(words.check.tabs.today);
    await at.cell(0, 1).filter({ hasText: on }).waitFor();
    await picture(at.page, `two-weeks-${on}`);
    const book = await savedBook(at, 'zh');
    books.set(on, book);
    if (on === SUNDAY) return;
    frame = await openPanel(at, words);
    if (on === FIRST) {
      await frame.getByRole('radio', { name: SHE }).check();
      await frame.getByRole('button', { name: words.panel.thatIsMe }).click();
    }
    await frame.locator('article.customer, .empty').first().waitFor();
    // The keys are the sheet's until she touches the panel.
    if (on !== FIRST) await frame.locator('.list-bar .quiet').click();
    if (on === ANSWER) {
      // Those of the team's own register are later still, and stand before it.
      while ((await nameShown()) !== complained) {
        const line = await lineShown();
        await hand.press('ArrowRight');
        await anotherThan(line);
      }
      await frame.locator('ul.cases').filter({ hasText: words.said.said }).waitFor();
      const she = { words, at, name: SHE, hand, lastContact: 0 };
      await answerCase(she, frame);
      await allSaved();
    }
    await picture(at.page, `two-weeks-panel-${on}`);
    const lines = linesIn(book).filter(
      (line) =>
        cell(line, 'owner') === SHE &&
        cell(line, 'name') !== '' &&
        // Who is merely soon can wait.
        (cell(line, 'status') !== words.check.statuses.soon ||
          cell(line, 'why').startsWith(PLANNED)),
    );
    await workThrough(on, lines.length);
  });

  const bookOf = (on: string): Workbook => {
    const book = books.get(on);
    if (book === undefined) throw new Error(`no morning of ${on}`);
    return book;
  };
  const hers = (on: string): readonly Line[] =>
    linesIn(bookOf(on)).filter((line) => cell(line, 'owner') === SHE);

  test('after the first day nobody whom she reached is overdue on any morning', () => {
    for (const on of MORNINGS.slice(1)) {
      const late = hers(on).filter((line) => cell(line, 'status') === words.check.statuses.overdue);
      const names = late.map((line) => cell(line, 'name')).filter((name) => !unreached.has(name));
      expect([on, names]).toEqual([on, []]);
    }
  });

  test('the complaint stands among the first the next morning, and is gone when she has answered', () => {
    const lines = hers(ANSWER).filter((line) => cell(line, 'name') !== '');
    const at = lines.findIndex((line) => cell(line, 'why').includes(words.said.said));
    expect(at >= 0 && cell(lines[at] ?? [], 'name')).toBe(complained);
    // Before everything that has a box.
    expect(lines.slice(0, at + 1).map((line) => line[0])).not.toContain('false');
    const later = linesIn(bookOf(LAST_BEFORE_REST)).map((line) => cell(line, 'why'));
    expect(later.filter((why) => why.includes(words.said.said))).toEqual([]);
  });

  test('2-rules §5 the birthday on Sunday is told on Thursday, and sent on the day by who steps in', () => {
    const ahead = hers(LAST_BEFORE_REST).filter((line) => cell(line, 'name') === made.born);
    expect(ahead.map((line) => cell(line, 'status'))).toContain(greeting.birthdayAhead);
    expect(ahead.map((line) => cell(line, 'why')).join()).toContain(`当天由${ON_SUNDAY}发送`);
    const sunday = linesIn(bookOf(SUNDAY)).filter((line) => cell(line, 'name') === made.born);
    expect(sunday.map((line) => [cell(line, 'status'), cell(line, 'owner')])).toContainEqual([
      ...[greeting.birthday, ON_SUNDAY],
    ]);
    const monday = linesIn(bookOf(SICK_FROM)).map((line) => cell(line, 'status'));
    expect(monday).not.toContain(greeting.birthdayAhead);
  });

  test('M0.7 who steps in for the sick colleague stands beside the name, for those days', () => {
    const beside = (on: string): string | undefined =>
      linesIn(bookOf(on)).find((line) => line[0] === `▸ ${SICK}`)?.[TODAY_COLUMNS.why];
    expect(beside(LAST_BEFORE_REST)).not.toContain('代班');
    expect(beside(SICK_FROM)).toContain(`由${STEPS_IN}代班`);
    if (EVERY) expect(beside('2026-10-09') ?? '').not.toContain('代班');
  });

  test('nobody is due on a day of the public holiday', () => {
    for (const on of MORNINGS) {
      const sheet = tabOf(bookOf(on), '学员');
      const [due, why] = ['下次联系', '原因'].map((header) => columnOf(sheet, header));
      const inHoliday = (due ?? []).filter((value, n) => {
        const date = String(shown(value));
        // What was agreed with a customer stands.
        const isBooked = String(shown((why ?? [])[n])).includes('已预约');
        return !isBooked && date >= on && OFF.some(([from, to]) => date >= from && date <= to);
      });
      expect([on, inHoliday]).toEqual([on, []]);
    }
  });

  test('the team’s own cells, colours and rules are as they were', () => {
    const before = look(made.book);
    expect(look(bookOf(MORNINGS[MORNINGS.length - 1] ?? FIRST))).toEqual(before);
  });
});
