// 2-rules §4: what nobody needs leaves the tab Alerts, and nothing that was raised is ever raised again.
import { ALERT_KEPT_DAYS } from '../../../src/app/alerts/prune-alerts';
import { copyWorkbook } from '../../../src/host/model/copy-workbook';
import { deleteColumns, insertColumns } from '../../../src/host/model/structure';
import { putValue, type Workbook } from '../../../src/host/model/workbook';
import { tabOf } from '../../support/builders';
import { EVERY } from '../../support/samples';
import { careOn } from '../care/support/care-host';
import { cases, ourCases, stepped } from '../care/support/case-host';
import { FIRST_DAY, type NightHost } from '../jobs/support/night-host';
import { endingAt, keptOf, killsOf } from '../support/lost-writes';
import { shownRows } from '../support/run-check';
import { alerts, mailing, opened, receive } from './support/alert-host';

const TAB = '提醒';
const DAY_MS = 86_400_000;
/** A day so long after the first, at this time. */
const later = (days: number): string =>
  new Date(Date.parse(`${FIRST_DAY}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
/** The night, and the hour after it, which tidies up. */
const tidy = (night: NightHost, on: string): void => {
  night.report(`${on} 02:17`);
  night.report(`${on} 03:17`);
};

/** Two complaints of the first day, one of them answered and closed on the third; both were late. */
const late = (): { readonly night: NightHost; readonly open: string; readonly closed: string } => {
  const night = opened();
  const open = receive(night, `${FIRST_DAY}T14:00`);
  const closed = receive(night, `${FIRST_DAY}T14:10`, { now: '14:12' });
  for (const moment of [`${FIRST_DAY} 18:17`, '2026-11-22 15:17']) night.report(moment);
  const care = careOn(night.book, { now: '2026-11-22T16:00' });
  stepped(care, closed, 'reply');
  stepped(care, closed, 'close');
  return { night, open, closed };
};

/** Lists of a year ago, as many as make it worth while; their mails went out. */
const lists = (count: number): readonly (readonly string[])[] =>
  Array.from({ length: count }, (_, n) => [
    ...[`["digest","林老师","2025-11-${n}"]`, '', '客户关怀', '2025-11-20 06:17:00 +00:00'],
    ...['林老师', `旧待办 ${n}`, '2025-11-20 06:17:00 +00:00'],
    ...['林老师 · 已发送 · 2025-11-20 06:17:00 +00:00', 'local-test'],
  ]);
const addLines = (book: Workbook, lines: readonly (readonly string[])[]): void => {
  const tab = tabOf(book, TAB);
  const end = tab.values.length;
  lines.forEach((line, row) => {
    line.forEach((cell, column) => {
      putValue(tab, end + row, column, cell);
    });
  });
};
const linesIn = (book: Workbook) => shownRows(tabOf(book, TAB)).filter((row) => row.length > 0);

describe('what leaves the tab', () => {
  test('old lists and what was raised of cases that are closed; not what is open, recent or annotated', () => {
    const { night, open, closed } = late();
    const before = alerts(night.book);
    expect(before.filter((line) => line.startsWith(closed))).toHaveLength(4);
    night.host.edit((book) => {
      addLines(book, lists(120));
      putValue(tabOf(book, TAB), 9 + 7, 9, '请保留');
      addLines(book, [['林老师的备注']]);
    });
    tidy(night, '2026-11-23');
    // The lists alone are older than thirty days; one has a note beside it, and one row is no line of ours.
    expect(linesIn(night.book)).toHaveLength(1 + 8 + 1 + 1);
    expect(alerts(night.book).slice(0, 8)).toEqual(before);
    expect(
      linesIn(night.book)
        .slice(9)
        .map(([key, , , , , text]) => text ?? key),
    ).toEqual(['旧待办 7', '林老师的备注']);
    night.host.edit((book) => addLines(book, lists(100)));
    tidy(night, later(ALERT_KEPT_DAYS + 3));
    const left = alerts(night.book).filter((line) => line.startsWith('K-'));
    expect(left).toEqual(before.filter((line) => line.startsWith(open)));
  });

  test('a handful of old lines is left: the tab is not written anew for them', () => {
    const { night } = late();
    night.host.edit((book) => addLines(book, lists(99)));
    tidy(night, '2026-11-23');
    expect(linesIn(night.book)).toHaveLength(1 + 8 + 99);
  });

  test('mails that wait keep their line', () => {
    const { night } = late();
    const waiting = lists(150).map((line) => line.map((cell) => cell.replace('已发送', '等待至')));
    night.host.edit((book) => addLines(book, waiting));
    tidy(night, '2026-11-23');
    expect(linesIn(night.book)).toHaveLength(1 + 8 + 150);
  });

  test('a formula of the team’s in it: nothing moves', () => {
    const { night } = late();
    night.host.edit((book) => {
      addLines(book, lists(120));
      const tab = tabOf(book, TAB);
      tab.formulas.set((tab.values.length - 1) * 18_278 + 0, '=1+1');
    });
    const { formulas } = tabOf(night.book, TAB);
    expect(formulas.size).toBe(1);
    tidy(night, '2026-11-23');
    expect(linesIn(night.book).length).toBeGreaterThan(120);
  });

  test('without our register only lists go: nobody knows which cases are closed', () => {
    const { night } = late();
    night.host.edit((book) => {
      addLines(book, lists(120));
      book.sheets.splice(book.sheets.indexOf(tabOf(book, '投诉与意见')), 1);
    });
    tidy(night, later(ALERT_KEPT_DAYS + 3));
    expect(linesIn(night.book)).toHaveLength(1 + 8);
  });
});

describe('one alert per key', () => {
  test('a case that was closed long ago and is opened by hand raises nothing that it was told of', () => {
    const { night, closed } = late();
    tidy(night, '2026-11-23');
    night.host.edit((book) => addLines(book, lists(100)));
    tidy(night, later(ALERT_KEPT_DAYS + 3));
    expect(alerts(night.book).filter((line) => line.startsWith(closed))).toEqual([]);
    night.host.edit((book) => {
      const register = ourCases(book);
      const [header = []] = register?.values ?? [];
      const row = register?.values.findIndex((cells) => cells?.includes(closed)) ?? -1;
      for (const name of ['结案时间', '处理时间', '首次回复时间', '处理状态']) {
        if (register !== undefined && header.includes(name)) {
          putValue(register, row, header.indexOf(name), null);
        }
      }
    });
    const moment = `${later(ALERT_KEPT_DAYS + 3)} 09:17`;
    night.report(moment);
    expect(cases(night.book).find((one) => one.受理编号 === closed)).toMatchObject({
      时限状态: expect.stringContaining('超时'),
      提醒: expect.stringContaining('已通知：'),
    });
    expect(alerts(night.book).filter((line) => line.startsWith(closed))).toEqual([]);
  });

  test('after a year without a run an alert that nobody was told of is still raised', () => {
    const night = opened();
    const no = receive(night, `${FIRST_DAY}T14:00`);
    night.report(`${later(365)} 15:17`);
    expect(alerts(night.book).map((line) => line.split(' | ')[0])).toContain(no);
  });
});

test('3-product §8: once a day it is one call more, however many lines there are, in no night', () => {
  const { night } = late();
  tidy(night, '2026-11-23');
  const before = JSON.stringify(tabOf(night.book, TAB).values);
  const calls = (moment: string): number => night.tick(moment).calls.length;
  const few = [calls('2026-11-24 02:17'), calls('2026-11-24 03:17')];
  night.host.edit((book) => addLines(book, lists(99)));
  expect([calls('2026-11-25 02:17'), calls('2026-11-25 03:17')]).toEqual(few);
  expect(JSON.stringify(tabOf(night.book, TAB).values.slice(0, 9))).toBe(before);
});

test('ended before or after any call of that hour, its writes lost or kept, the next ends it', () => {
  const { night: start } = late();
  start.report('2026-11-23 02:17');
  start.host.edit((book) => addLines(book, lists(120)));
  const calm = opened(copyWorkbook(start.book));
  const { calls } = calm.tick('2026-11-23 03:17');
  const wanted = linesIn(calm.book);
  expect(wanted).toHaveLength(1 + 8);
  for (const kill of killsOf(calls.length, EVERY ? 1 : 19)) {
    for (const isLost of [false, true]) {
      const ended = opened(copyWorkbook(start.book));
      const kept = keptOf(ended.book);
      ended.onCall(endingAt(kill, kept));
      expect(ended.tick('2026-11-23 03:17').error?.message).toBe('ended from outside');
      ended.onCall(undefined);
      const night = isLost ? opened(kept.book()) : ended;
      night.report('2026-11-23 04:17');
      expect([kill, isLost, linesIn(night.book)]).toEqual([kill, isLost, wanted]);
    }
  }
});

describe('a register of an earlier version, without the column 提醒', () => {
  const without = (night: NightHost): void => {
    night.host.edit((book) => {
      const register = ourCases(book);
      const column = register?.values[0]?.indexOf('提醒') ?? -1;
      if (register === undefined || column < 0) throw new Error('no column');
      deleteColumns(book, register, column, 1);
    });
  };
  const told = (book: Workbook): unknown => {
    const [row] = shownRows(tabOf(book, '投诉与意见')).slice(1);
    const header = shownRows(tabOf(book, '投诉与意见'))[0] ?? [];
    return row?.[header.indexOf('提醒')];
  };
  const HALF = '2026-11-20（周五）16:00 工作时间已用去 50 %；已通知：林老师';

  test('it comes with the first alert, not before; what the team has beside it stays', () => {
    const night = mailing();
    const no = receive(night, `${FIRST_DAY}T14:00`);
    without(night);
    const register = tabOf(night.book, '投诉与意见');
    const width = register.values[0]?.length ?? 0;
    night.host.edit((book) => {
      insertColumns(book, register, width, 1);
      putValue(register, 0, width, '家长意见');
      putValue(register, 1, width, '满意');
    });
    night.report(`${FIRST_DAY} 15:17`);
    expect(shownRows(register)[0]?.slice(width)).toEqual(['家长意见']);
    night.report(`${FIRST_DAY} 16:17`);
    expect(shownRows(register)[0]?.slice(width)).toEqual(['提醒', '家长意见']);
    expect(shownRows(register)[1]?.slice(width)).toEqual([HALF, '满意']);
    expect(alerts(night.book)).toEqual([
      `${no} | 工作时间已用去 50 % | ${FIRST_DAY} 16:00 | 林老师`,
    ]);
    night.report(`${FIRST_DAY} 17:05`);
    expect(shownRows(register)[0]?.slice(width)).toEqual(['提醒', '家长意见']);
  });

  test('at the end of the grid, too', () => {
    const night = opened();
    receive(night, `${FIRST_DAY}T14:00`);
    without(night);
    night.report(`${FIRST_DAY} 16:17`);
    expect(told(night.book)).toBe(HALF);
  });

  test('ended between the column and its header it is finished by the next hour', () => {
    const start = opened();
    receive(start, `${FIRST_DAY}T14:00`);
    without(start);
    const register = tabOf(start.book, '投诉与意见');
    const width = register.values[0]?.length ?? 0;
    // As it stands when the run ended right after the insertion.
    start.host.edit((book) => {
      insertColumns(book, register, width, 2);
      putValue(register, 0, width + 1, '家长意见');
    });
    start.report(`${FIRST_DAY} 16:17`);
    expect(shownRows(register)[0]?.slice(width)).toEqual(['提醒', '家长意见']);
    expect(told(start.book)).toBe(HALF);
  });

  test('a protected register keeps its alerts in the tab 提醒, and the night goes on', () => {
    const night = opened();
    receive(night, `${FIRST_DAY}T14:00`);
    without(night);
    night.host.edit((book) => {
      tabOf(book, '投诉与意见').protections.push({ range: 'sheet', warningOnly: false });
    });
    night.report('2026-11-21 02:17');
    expect(told(night.book)).toBeUndefined();
    expect(night.job('check').上次错误).toBe('');
  });
});
