// Issue 6's troubles, each in a whole night: the sentence that people see, and how the next run puts it right.
import type { HourlyReport } from '../../../src/app/jobs/run-hourly';
import type { Language } from '../../../src/domain/language';
import { putValue, type Sheet, type Workbook } from '../../../src/host/model/workbook';
import { installTriggerFor } from '../../../src/host/services/triggers';
import { processZone, zoneClock } from '../../../src/host/services/zone-clock';
import { checkWords } from '../../../src/i18n/check-words';
import { day, tabOf } from '../../support/builders';
import { inZone, whileIn } from '../../support/process-zone';
import { mailingOn, mails, receive, sent } from '../alerts/support/alert-host';
import { shownRows } from '../support/run-check';
import { daysAlone } from '../support/whole-workbook';
import { FIRST_DAY, HE, instantAt, LIN, type NightHost } from './support/night-host';
import { customerIn, nightlyIn, TEAMS, work, ZHOU } from './support/two-teams';

/** The night of the trouble, the hour after it, and the next night. */
const [NIGHT, HOUR, NEXT] = ['2026-11-21 02:17', '2026-11-21 03:17', '2026-11-22 02:17'];
const BOTH = ['en', 'zh'] as const;

/** Neither China, whose calendar would count, nor a zone that changes its clocks. */
inZone('Asia/Singapore');

const SAID = {
  en: (remarks: number, customers = 4) =>
    `${customers} customers: 0 overdue, 0 today, 0 not yet contacted, 0 with data missing. ${remarks} remarks: see the tab “Data quality”.`,
  zh: (remarks: number, customers = 4) =>
    `共 ${customers} 位客户：逾期 0，今天 0，尚未联系 0，资料不全 0。另有 ${remarks} 条提示，见“资料检查”。`,
};
const LATE = { en: 'Late: makes up for a run that was missed.', zh: '补上错过的一次。' };
const TITLE = { en: 'nightly check', zh: '夜间检查' };
const ERROR = { en: 'Last error', zh: '上次错误' };

/** People's work of the evening, which the night has to see to. */
const evening = (language: Language): NightHost => {
  const night = nightlyIn(language);
  night.host.edit((book) => work(book, language));
  return night;
};
const CALM = new Map<Language, string>();
/** The sheet on the second morning if nothing had happened. */
const calm = (language: Language): string => {
  const known = CALM.get(language);
  if (known !== undefined) return known;
  const night = evening(language);
  for (const moment of [NIGHT, HOUR, NEXT]) night.report(moment);
  const book = daysAlone(night.book);
  CALM.set(language, book);
  return book;
};
const lastSaid = (night: NightHost): unknown => night.log()[night.log().length - 1]?.[1];
const ran = ({ runs }: HourlyReport) =>
  runs.map(({ job, isLate }) => (isLate ? `${job} late` : job));
const tabIn = (
  book: Workbook,
  language: Language,
  kind: keyof ReturnType<typeof checkWords>['tabs'],
) => tabOf(book, checkWords(language).tabs[kind]);
const customersIn = (book: Workbook, language: Language): Sheet => tabOf(book, TEAMS[language].tab);
/** Lines of Data quality that hold this text. */
const remarks = (book: Workbook, language: Language, text: string) =>
  shownRows(tabIn(book, language, 'quality')).filter((row) => row.some((cell) => cell === text));

test.each(BOTH)('an undisturbed night, in %s', (language) => {
  const night = evening(language);
  expect(ran(night.report(NIGHT))).toEqual(['check']);
  expect(lastSaid(night)).toBe(SAID[language](3));
  const { status, next } = { status: checkWords(language).headers.status, next: '2026-12-04' };
  expect(customerIn(night.book, language, 'S900')).toMatchObject({
    [status]: language === 'en' ? 'Fine' : '正常',
    [checkWords(language).headers['next call']]: next,
  });
});

describe.each(BOTH)('two triggers at the same minute, in %s', (language) => {
  const STRANGER = {
    en: 'This trigger is not the one that is recorded in Settings, so it ran nothing and was removed.',
    zh: '这个触发器不是设置里登记的那一个，没有运行，已删除。',
  };

  test('the one that is not recorded says so and goes; the recorded one runs, once', () => {
    const night = evening(language);
    const hers = { handler: 'hourly', user: HE, everyHours: 1 };
    const { id } = installTriggerFor(night.host.state, hers);
    expect(night.report(NIGHT, id)).toMatchObject({
      ok: true,
      sentence: STRANGER[language],
      runs: [],
    });
    expect(night.triggers().map(([, user]) => user)).toEqual([LIN]);
    expect(ran(night.report(NIGHT))).toEqual(['check']);
    expect(night.report(NIGHT)).toMatchObject({ ok: true, sentence: '', runs: [] });
    expect(night.log()).toHaveLength(2);
    for (const moment of [HOUR, NEXT]) night.report(moment);
    expect(daysAlone(night.book)).toBe(calm(language));
  });
});

describe.each(BOTH)('a lock that is held, in %s', (language) => {
  const HELD = [
    '一直有人在写入，这次没有运行，下一小时会补上。',
    'Somebody else was writing all the time, so nothing was run: it is made up next hour.',
  ].join('\n');
  const CHECKING = {
    en: 'Somebody else’s check is running: try again in a minute.',
    zh: '另一个检查正在运行，请一分钟后再试。',
  };

  test('from the beginning: nothing runs, and the next hour makes up for it', () => {
    const night = evening(language);
    night.host.state.lockHolder = 'another';
    expect(night.tick(NIGHT).error?.message).toBe(HELD);
    expect(night.log()).toHaveLength(1);
    night.host.state.lockHolder = undefined;
    expect(ran(night.report(HOUR))).toEqual(['check']);
    expect(lastSaid(night)).toBe(SAID[language](3));
    night.report(NEXT);
    expect(daysAlone(night.book)).toBe(calm(language));
  });

  test('taken by somebody while the night computes: nothing is written, it is said, and made up for', () => {
    const night = evening(language);
    night.onCall(({ call, phase }) => {
      if (phase === 'after' && call.member === 'releaseLock') {
        night.host.state.lockHolder = 'another';
      }
    });
    const red = `${TITLE[language]}: ${CHECKING[language]}`;
    expect(night.tick(NIGHT).error?.message.split('\n')[0]).toBe(red);
    expect(night.job('check')[ERROR[language]]).toBe(CHECKING[language]);
    night.onCall(undefined);
    night.host.state.lockHolder = undefined;
    expect(ran(night.report(HOUR))).toEqual(['check']);
    expect(night.job('check')[ERROR[language]]).toBe('');
    night.report(NEXT);
    expect(daysAlone(night.book)).toBe(calm(language));
  });
});

describe.each(BOTH)('mail quota 0, in %s', (language) => {
  const FULL = {
    en: (n: string) =>
      `mails: ${n}: Google’s count for today is used up. They go out as soon as there is room.`,
    zh: (n: string) => `邮件: ${n}：今天的 Google 发送额度已用完，有额度后会发出。`,
  };
  const WAIT = {
    en: ['1 mail waits', '2 mails wait'],
    zh: ['1 封邮件在等待', '2 封邮件在等待'],
  };
  const SUBJECT = { en: 'SheetCare: 1 case needs you', zh: '客户关怀：1 起投诉与意见需要您处理' };
  const SENT = { en: '2 mails sent.', zh: '已发送 2 封邮件。' };

  test('what waits is kept and said; with room each goes out once', () => {
    const night = mailingOn(nightlyIn(language));
    const [lin, he] = TEAMS[language].people;
    receive(night, '2026-11-23T10:00', { owner: lin });
    receive(night, '2026-11-23T10:10', { owner: he });
    night.host.state.mailQuota = 0;
    const [one = '', two = ''] = WAIT[language].map(FULL[language]);
    expect(night.tick('2026-11-23 15:17').error?.message).toBe(one);
    expect(night.tick('2026-11-23 15:40').error?.message).toBe(two);
    expect(night.job('mail')[ERROR[language]]).toBe(two.slice(two.indexOf(': ') + 2));
    expect(sent(night)).toEqual([]);
    night.host.state.mailQuota = 100;
    const [mail] = night.report('2026-11-23 16:10').runs.slice(-1);
    expect(mail?.sentence).toBe(SENT[language]);
    expect(sent(night)).toEqual([`${LIN}: ${SUBJECT[language]}`, `${HE}: ${SUBJECT[language]}`]);
    night.report('2026-11-23 16:40');
    expect(sent(night)).toEqual([]);
    expect(mails(night.book)).toHaveLength(2);
    expect(night.job('mail')[ERROR[language]]).toBe('');
  });
});

describe.each(BOTH)('a protected column, in %s', (language) => {
  const { status } = checkWords(language).headers;
  const LEFT = {
    en: `The column “${status}” is protected, so it was left as it is.`,
    zh: `“${status}”这一列受保护，保持原样。`,
  };
  const REMARK = { en: 'protected: the column is left as it is', zh: '受保护，这一列保持原样' };
  const protect = (book: Workbook): void => {
    const tab = customersIn(book, language);
    const column = (tab.values[0] ?? []).indexOf(status);
    const range = { row: 0, column, rows: 1000, columns: 1 };
    tab.protections.push({ range, warningOnly: false, editors: [ZHOU] });
  };

  test('everything else is written; the next night after it is freed puts it right', () => {
    const night = evening(language);
    night.host.edit(protect);
    expect(night.report(NIGHT).runs[0]?.sentence).toBe(`${SAID[language](4)} ${LEFT[language]}`);
    expect(customerIn(night.book, language, 'S900')).toMatchObject({
      [status]: '',
      [checkWords(language).headers['next call']]: '2026-12-04',
    });
    expect(remarks(night.book, language, REMARK[language])).toHaveLength(1);
    night.host.edit((book) => customersIn(book, language).protections.splice(0));
    night.report(NEXT);
    expect(remarks(night.book, language, REMARK[language])).toEqual([]);
    expect(daysAlone(night.book)).toBe(calm(language));
  });

  test('what stays blank in it does not make the check run every hour', () => {
    const night = evening(language);
    night.host.edit(protect);
    night.report(NIGHT);
    const NOBODY = { en: 'Nobody is without a number or a status.', zh: '没有缺编号或状态的行。' };
    const { runs } = night.report(HOUR);
    expect(runs.find(({ job }) => job === 'fill-in')?.sentence).toBe(NOBODY[language]);
    expect(night.log()).toHaveLength(2);
  });
});

describe.each(BOTH)('a renamed tab, in %s', (language) => {
  const { tabs } = checkWords(language);
  const mine = TEAMS[language].tab;
  const GONE = {
    en: `The customer tab “${mine}” is gone. Nothing was changed.`,
    zh: `客户表“${mine}”不见了。没有改动任何内容。`,
  };

  test.each([mine, tabs.today, tabs.quality, tabs.settings, tabs.log, tabs.history])(
    '“%s” is found by its id: the night is as ever',
    (name) => {
      const night = evening(language);
      const tab = tabOf(night.book, name);
      night.host.edit(() => {
        tab.name = 'Archiv 2026';
      });
      expect(ran(night.report(NIGHT))).toEqual(['check']);
      expect(lastSaid(night)).toBe(SAID[language](3));
      for (const moment of [HOUR, NEXT]) night.report(moment);
      expect(night.book.sheets.map((one) => one.name)).not.toContain(name);
      tab.name = name;
      expect(daysAlone(night.book).replace(/Archiv 2026/g, name)).toBe(calm(language));
    },
  );

  test('a remark of the customer tab that somebody has settled does not come back with its new name', () => {
    const night = evening(language);
    night.report(NIGHT);
    const quality = tabIn(night.book, language, 'quality');
    const of = (tab: string) => shownRows(quality).filter(([at]) => at === tab);
    const row = shownRows(quality).findIndex(([at]) => at === mine);
    expect(of(mine)).toHaveLength(2);
    night.host.edit(() => putValue(quality, row, 8, 'x'));
    night.report('2026-11-22 02:17');
    expect(of(mine)).toHaveLength(1);
    night.host.edit((book) => Object.assign(tabOf(book, mine), { name: 'Archiv' }));
    for (const moment of ['2026-11-23 02:17', '2026-11-24 02:17']) {
      night.report(moment);
      expect([of(mine), of('Archiv').length]).toEqual([[], 1]);
    }
  });

  test('“Rules” likewise; what is remarked of it counts from its new name on', () => {
    const night = evening(language);
    night.host.edit((book) => Object.assign(tabOf(book, tabs.rules), { name: 'Regeln' }));
    expect(ran(night.report(NIGHT))).toEqual(['check']);
    expect(lastSaid(night)).toBe(SAID[language](3));
    expect(night.book.sheets.map(({ name }) => name)).not.toContain(tabs.rules);
    const of = (tab: string) =>
      shownRows(tabIn(night.book, language, 'quality')).filter(([at]) => at === tab);
    expect(of('Regeln').map((row) => row[7])).toEqual(['2026-11-21']);
    expect(of(tabs.rules)).toEqual([]);
  });

  test('a customer tab that is gone is said, and back from the history it is worked on again', () => {
    const night = evening(language);
    const tab = customersIn(night.book, language);
    const { sheets } = night.book;
    night.host.edit(() => sheets.splice(sheets.indexOf(tab), 1));
    const red = `${TITLE[language]}: ${GONE[language]}`;
    expect(night.tick(NIGHT).error?.message.split('\n')[0]).toBe(red);
    expect(night.job('check')[ERROR[language]]).toBe(GONE[language]);
    night.host.edit(() => sheets.unshift(tab));
    expect(ran(night.report(HOUR))).toEqual(['check']);
    night.report(NEXT);
    expect(daysAlone(night.book)).toBe(calm(language));
  });
});

describe.each(BOTH)('a removed named range, in %s', (language) => {
  test.each(['CARE_RULES', 'CARE_SETTINGS', 'CARE_TODAY', 'CARE_NOW'])(
    '%s is given back in the same night, which is as ever',
    (name) => {
      const night = evening(language);
      night.host.edit(({ names }) => names.delete(name));
      expect(ran(night.report(NIGHT))).toEqual(['check']);
      expect(lastSaid(night)).toBe(SAID[language](3));
      for (const moment of [HOUR, NEXT]) night.report(moment);
      expect(daysAlone(night.book)).toBe(calm(language));
    },
  );

  test('CARE_SETTINGS: a check from the menu begins nothing anew', () => {
    const night = evening(language);
    night.report(NIGHT);
    night.host.edit(({ names }) => names.delete('CARE_SETTINGS'));
    const { length } = night.questions;
    const { value } = night.host.run('checkNow', [], { context: 'menu' });
    expect(value).toMatchObject({ ok: true, sentence: SAID[language](3) });
    expect(night.questions.slice(length).filter(({ buttons }) => buttons.includes('YES'))).toEqual(
      [],
    );
    for (const moment of [HOUR, NEXT]) night.report(moment);
    expect(daysAlone(night.book)).toBe(calm(language));
  });

  test('CARE_SETTINGS and rows of Settings: nothing runs, and both languages say so', () => {
    const night = evening(language);
    const [[id] = ['']] = night.triggers();
    const settings = tabIn(night.book, language, 'settings');
    const row = settings.values.findIndex((cells) => cells?.[0] === 'column:name');
    night.host.edit(({ names }) => {
      names.delete('CARE_SETTINGS');
      putValue(settings, row, 0, null);
    });
    expect(night.tick(NIGHT, id).error?.message).toBe(
      [
        '自动运行没有进行：读不出这个文件的设置。请先在菜单里选一次“立即检查”。',
        'Nothing runs by itself: the Settings of this file cannot be read. Choose “Run the check now” in the menu once.',
      ].join('\n'),
    );
    night.host.edit(() => putValue(settings, row, 0, 'column:name'));
    expect(ran(night.report(HOUR))).toEqual(['check']);
    night.report(NEXT);
    expect(daysAlone(night.book)).toBe(calm(language));
  });
});

describe.each(BOTH)('a rule book with an error, in %s', (language) => {
  const { rules, quality } = checkWords(language).tabs;
  const KEPT = {
    en: `The rules have 1 mistake, so the rules of ${FIRST_DAY} stay in force: mend the rows marked “Error” in the tab “${rules}”.`,
    zh: `规则有 1 处错误，仍按 ${FIRST_DAY} 的规则执行：请改正“${rules}”里标为“错误”的行。`,
  };
  const MARK = {
    en: 'Error: "often" is not the number that is needed here',
    zh: '错误：“often”不是这里需要的数值',
  };

  test('the last good rules stay in force, row and report say so; mended, all is as ever', () => {
    const night = evening(language);
    const tab = tabOf(night.book, rules);
    const row = tab.values.findIndex((cells) => ['contact', '联系'].includes(String(cells?.[0])));
    const good = tab.values[row]?.[4] ?? null;
    night.host.edit(() => putValue(tab, row, 4, 'often'));
    const [run] = night.report(NIGHT).runs;
    expect(run).toMatchObject({ ok: true, sentence: `${SAID[language](5)} ${KEPT[language]}` });
    expect(shownRows(tab)[row]?.[7]).toBe(MARK[language]);
    expect(customerIn(night.book, language, 'S900')).toMatchObject({
      [checkWords(language).headers['next call']]: '2026-12-04',
    });
    expect(shownRows(tabOf(night.book, quality)).flat().join(' ')).toContain(KEPT[language]);
    night.host.edit(() => putValue(tab, row, 4, good));
    night.report(NEXT);
    expect(shownRows(tab)[row]?.[7]).toBeUndefined();
    expect(daysAlone(night.book)).toBe(calm(language));
  });
});

describe.each(BOTH)('a zone change, in %s', (language) => {
  const APART = {
    en: 'The spreadsheet is in the zone America/Caracas, the script in Asia/Singapore, so dates would be a day off. Set both alike: File › Settings › Time zone in the sheet, or push the script with --zone America/Caracas. Nothing was changed.',
    zh: '表格的时区是 America/Caracas，脚本的时区是 Asia/Singapore，日期会差一天。请改成一致：在表格的 文件 › 设置 › 时区 修改，或用 --zone America/Caracas 重新推送脚本。没有改动任何内容。',
  };
  const move = ({ book, host }: NightHost, zone: string): void => {
    book.zone = zone;
    Object.assign(host.state, { clock: zoneClock(zone) });
  };

  test('of the sheet alone: no dated work, and it is said; set back, the next hour makes up for it', () => {
    const night = evening(language);
    const before = daysAlone(night.book);
    move(night, 'America/Caracas');
    expect(night.tick(NIGHT).error?.message).toBe(APART[language]);
    expect(daysAlone(night.book)).toBe(before);
    move(night, processZone());
    expect(ran(night.report(HOUR))).toEqual(['check']);
    night.report(NEXT);
    expect(daysAlone(night.book)).toBe(calm(language));
  });

  test('of both: the nights go on by the new clock, and what stands in the cells stays', () => {
    const night = evening(language);
    night.report(NIGHT);
    const customer = customerIn(night.book, language, 'S002');
    whileIn('America/New_York', () => {
      move(night, 'America/New_York');
      expect(ran(night.report('2026-11-21 02:40'))).toEqual(['check']);
      expect(customerIn(night.book, language, 'S002')).toEqual(customer);
      expect(ran(night.report('2026-11-22 02:17'))).toEqual(['check']);
      expect(lastSaid(night)).toBe(SAID[language](3));
      expect(customerIn(night.book, language, 'S002')).toEqual(customer);
      expect(ran(night.report('2026-11-22 03:17'))).not.toContain('check');
    });
  });
});

describe.each(BOTH)('the night of a DST change, in %s', (language) => {
  inZone('America/New_York');
  const HOUR_MS = 3_600_000;

  test.each([
    ['2026-03-08', 'the hour of 02:00 does not come'],
    ['2026-11-01', 'the hour of 01:00 comes twice'],
  ])('%s: %s; the check runs once, in time, and dates are whole', (on) => {
    const eve = new Date(instantAt(`${on} 12:00`) - 24 * HOUR_MS).toLocaleDateString('sv');
    const night = nightlyIn(language, eve);
    night.host.edit((book) => work(book, language, eve));
    const nights: string[] = [];
    for (let now = instantAt(`${eve} 23:17`); now < instantAt(`${on} 07:00`); now += HOUR_MS) {
      night.host.state.now = now;
      const [[id] = ['']] = night.triggers();
      const { value, error } = night.host.run('hourly', [{ triggerUid: id }], {
        context: 'trigger',
        user: LIN,
      });
      expect(error).toBeUndefined();
      nights.push(...ran(value as HourlyReport).filter((job) => job.startsWith('check')));
    }
    // The first is that of the evening, when it had never run by itself.
    expect(nights).toEqual(['check', 'check']);
    expect(night.log().every(([, said]) => !String(said).includes(LATE[language]))).toBe(true);
    expect(customerIn(night.book, language, 'S900')[checkWords(language).headers.status]).toBe(
      language === 'en' ? 'Fine' : '正常',
    );
    expect(shownRows(tabIn(night.book, language, 'today'))[0]?.[1]).toBe(on);
  });
});

describe.each(BOTH)('29 February, in %s', (language) => {
  const BIRTHDAY = { en: 'Birthday', zh: '今天生日' };
  const PROOF = {
    en: (on: string) => `Birthdays of ${on}: 1 of 1 not sent by 10:00.`,
    zh: (on: string) => `${on} 的生日祝福：1 条中有 1 条 10:00 前没有发出。`,
  };
  const NONE = {
    en: (on: string) => `No birthday on ${on}: no greeting was due.`,
    zh: (on: string) => `${on} 没有客户生日，不需要祝福。`,
  };

  test.each([
    ['2027-02-26', ['2027-02-27', '2027-02-28', '2027-03-01'], '2027-02-28'],
    ['2028-02-27', ['2028-02-28', '2028-02-29', '2028-03-01'], '2028-02-29'],
  ])(
    'from %s on: born on it, one is greeted once, and each night is one',
    (start, nights, kept) => {
      const night = nightlyIn(language, start);
      const [name] = TEAMS[language].names;
      for (const on of nights) {
        expect(ran(night.report(`${on} 02:17`))).toEqual(['check']);
        const today = shownRows(tabIn(night.book, language, 'today'));
        expect(today[0]?.[1]).toBe(on);
        const lines = today.filter((row) => row[5] === BIRTHDAY[language]);
        expect(lines.map((row) => row[3])).toEqual(on === kept ? [name] : []);
        const [proof] = night.report(`${on} 10:17`).runs;
        expect(proof?.sentence).toBe((on === kept ? PROOF : NONE)[language](on));
      }
    },
  );
});

describe.each(BOTH)('a year without loaded days, in %s', (language) => {
  inZone('Asia/Shanghai');
  const MISSING = {
    en: 'the official days of 2027 are not loaded: only the weekly hours and your own rows count there',
    zh: '2027年的法定节假日尚未载入，只按每周工作时间和您自己填的行计算',
  };
  const LIGHT = {
    en: { '2026-12-31': 'not loaded yet: 2027', '2027-01-01': 'not loaded yet: 2027, 2028' },
    zh: { '2026-12-31': '尚未载入：2027', '2027-01-01': '尚未载入：2027、2028' },
  };

  test('the nights go on by the weekly hours, light and remark say so; typed days count at once', () => {
    const night = nightlyIn(language, '2026-12-30');
    const days = tabIn(night.book, language, 'days');
    const next = checkWords(language).headers['next call'];
    night.host.edit((book) => putValue(customersIn(book, language), 1, 8, day('2026-12-17')));
    for (const on of ['2026-12-31', '2027-01-01'] as const) {
      expect(ran(night.report(`${on} 02:17`))).toEqual(['check']);
      expect(remarks(night.book, language, MISSING[language])).toHaveLength(1);
      expect(days.values[0]?.[8]).toBe(LIGHT[language][on]);
      // Fifteen days on: Friday 1 January, of which nobody knows yet that it is a holiday.
      expect(customerIn(night.book, language, 'S001')[next]).toBe('2027-01-01');
    }
    // Enough to be a calendar: New Year, and a week in spring.
    const off = language === 'en' ? 'off' : '放假';
    const typed = [
      [day('2027-01-01'), day('2027-01-03'), off],
      [day('2027-02-05'), day('2027-02-11'), off],
    ];
    const end = days.values.length;
    night.host.edit(() => {
      typed.forEach((cells, row) => {
        cells.forEach((value, column) => {
          putValue(days, end + row, column, value);
        });
      });
    });
    expect(ran(night.report('2027-01-02 02:17'))).toEqual(['check']);
    expect(remarks(night.book, language, MISSING[language])).toEqual([]);
    expect(customerIn(night.book, language, 'S001')[next]).toBe('2026-12-31');
  });
});
