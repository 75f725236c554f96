// The loop over every service call of hours that raise alerts and send mails, sampled or whole.
import { copyWorkbook } from '../../../../src/host/model/copy-workbook';
import type { Workbook } from '../../../../src/host/model/workbook';
import { tabOf } from '../../../support/builders';
import { mailing, receive, switchOn } from '../../alerts/support/alert-host';
import { FIRST_DAY, type NightHost } from '../../jobs/support/night-host';
import { endingAt, keptOf, killsOf } from '../../support/lost-writes';
import { shownRows } from '../../support/run-check';
import { daysAlone } from '../../support/whole-workbook';

interface Hour {
  readonly name: string;
  /** The file as it stands before it. */
  readonly start: () => Workbook;
  readonly killedAt: string;
  readonly next: string;
  /** The night after it: a fill-in that was cut short runs the check, which comes for all then. */
  readonly night: string;
  /** How many mails an undisturbed run sends. */
  readonly mails: number;
}

/** Two complaints of Friday afternoon, of two owners. */
const received = (): NightHost => {
  const night = mailing();
  night.report(`${FIRST_DAY} 10:17`);
  receive(night, `${FIRST_DAY}T14:00`);
  receive(night, `${FIRST_DAY}T14:20`, { owner: '何老师', now: '14:22' });
  return night;
};

const HOURS: readonly Hour[] = [
  {
    name: 'an hour that raises the first alerts',
    start: () => received().book,
    ...{ killedAt: `${FIRST_DAY} 16:17`, next: `${FIRST_DAY} 17:05`, mails: 2 },
    night: '2026-11-21 02:17',
  },
  {
    name: 'a night that finds promises broken',
    start: () => {
      const night = received();
      night.report(`${FIRST_DAY} 18:17`);
      return night.book;
    },
    ...{ killedAt: '2026-11-22 02:17', next: '2026-11-22 03:17', mails: 0 },
    night: '2026-11-23 02:17',
  },
  {
    name: 'a morning with its lists',
    start: () => {
      const night = mailing();
      night.host.edit((book) => switchOn(book, 'morning'));
      night.report('2026-11-22 06:17');
      night.report('2026-11-23 02:17');
      return night.book;
    },
    ...{ killedAt: '2026-11-23 06:17', next: '2026-11-23 07:17', mails: 3 },
    night: '2026-11-24 02:17',
  },
];

/** Without moments of the day, without what is said of mails that nobody knows of. */
const consistent = (book: Workbook): string =>
  daysAlone(book)
    .replace(/(\d{4}-\d\d-\d\d) \d\d:\d\d:\d\d [+-]\d\d:\d\d/g, '$1')
    .replace(/（邮件可能没有发出：[^）]*）/g, '')
    .replace(/可能没有发出/g, '已发送');

/** Who got how many, and of whom nobody knows. */
const fateOf = (nights: readonly NightHost[], book: Workbook) => {
  const got = new Map<string, number>();
  for (const { to } of nights.flatMap(({ host }) => host.state.mails)) {
    got.set(to, (got.get(to) ?? 0) + 1);
  }
  const lines = shownRows(tabOf(book, '提醒')).map((row) => String(row[7]));
  return { got, unsure: lines.filter((text) => text.includes('可能没有发出')).length };
};

export const killedMailSuite = (stride: number): void => {
  describe.each(HOURS)('2-rules §4, $name', ({ start, killedAt, next, night: after, mails }) => {
    const before = start();
    const calm = mailing(copyWorkbook(before));
    const { calls, error } = calm.tick(killedAt);
    if (error !== undefined) throw new Error(error.message);
    calm.report(next);
    calm.report(after);
    const wanted = consistent(calm.book);
    const fate = fateOf([calm], calm.book);
    const kills = killsOf(calls.length, stride);

    test('undisturbed, each gets one mail', () => {
      expect([[...fate.got.values()], fate.unsure]).toEqual([new Array(mails).fill(1), 0]);
    });

    test.each(kills)('ended $phase call $call: the same sheet, no mail twice', (kill) => {
      for (const isLost of [false, true]) {
        const night = mailing(copyWorkbook(before));
        const kept = keptOf(night.book);
        night.onCall(endingAt(kill, kept));
        expect(night.tick(killedAt).error?.message).toBe('ended from outside');
        night.onCall(undefined);
        const again = isLost ? mailing(copyWorkbook(kept.book())) : night;
        again.report(next);
        again.report(after);
        expect([isLost, consistent(again.book)]).toEqual([isLost, wanted]);
        const both = isLost ? [night, again] : [night];
        const { got, unsure } = fateOf(both, again.book);
        expect([...got.values()].filter((count) => count > 1)).toEqual([]);
        // Whoever got none is one of whom it is said that theirs may be lost.
        expect(got.size + (unsure > 0 ? 1 : 0)).toBeGreaterThanOrEqual(mails);
        for (const name of ['check', 'watch', 'morning', 'mail']) {
          expect(again.job(name)).toMatchObject({ 开始于: '', 上次错误: '' });
        }
      }
    });
  });
};
