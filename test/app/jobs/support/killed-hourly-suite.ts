// The loop over every service call of an hourly run, sampled or whole.

import { copyWorkbook } from '../../../../src/host/model/copy-workbook';
import { insertRows } from '../../../../src/host/model/structure';
import { putValue, type Workbook } from '../../../../src/host/model/workbook';
import { installTriggerFor } from '../../../../src/host/services/triggers';
import { day, tabOf } from '../../../support/builders';
import { birthdayTeam, put, rowWith } from '../../greetings/support/birthday-team';
import { endingAt, keptOf, killsOf } from '../../support/lost-writes';
import { runCheckOn } from '../../support/run-check';
import { headerRowOf, TAB } from '../../support/small-team';
import { daysAlone } from '../../support/whole-workbook';
import { FIRST_DAY, LIN, type NightHost, nightly, nightOn } from './night-host';

export interface Hour {
  readonly name: string;
  /** What people do before it. */
  readonly before: (book: Workbook) => void;
  /** The file at two in the night; a small team's without it. */
  readonly file?: () => NightHost;
  readonly killedAt: string;
  readonly next: string;
  /** By then the cells of the file are counted, too: no tick does it that has had to check. */
  readonly last: string;
}

const addCustomer = (book: Workbook): void => {
  const customers = tabOf(book, TAB);
  const header = customers.values[headerRowOf(customers)] ?? [];
  const row = headerRowOf(customers) + 3;
  insertRows(book, customers, row, 1);
  putValue(customers, row, header.indexOf('姓名'), '钱多');
  putValue(customers, row, header.indexOf('学号'), 'S900');
};

const pay = (book: Workbook): void => {
  const customers = tabOf(book, TAB);
  const header = customers.values[headerRowOf(customers)] ?? [];
  putValue(customers, headerRowOf(customers) + 2, header.indexOf('缴费金额'), 9800);
};

/** A file in which birthdays stand in Today, one of them ticked. */
const withBirthdays = (): NightHost => {
  const book = birthdayTeam();
  runCheckOn(book, { asOf: FIRST_DAY });
  const night = nightOn(book);
  night.press(LIN, `${FIRST_DAY} 09:00`);
  return night;
};
const greet = (book: Workbook): void => {
  const row = rowWith(book, '今天生日', '陈周六');
  put(book, row, 'done', true);
  const gift = rowWith(book, '生日礼物', '丁周一');
  put(book, gift, 'outcome', '已订购');
  put(book, gift, 'loggedAt', day('2026-11-21 09:30'));
};

export const HOURS: readonly Hour[] = [
  {
    ...{ name: 'the proof of ten', before: greet, file: withBirthdays },
    ...{ killedAt: '2026-11-21 10:17', next: '2026-11-21 11:17' },
    last: '2026-11-21 12:17',
  },
  {
    ...{ name: 'a night after birthdays', before: greet, file: withBirthdays },
    ...{ killedAt: '2026-11-23 02:17', next: '2026-11-23 03:17' },
    last: '2026-11-23 04:17',
  },
  {
    ...{ name: 'a night after payments', before: pay },
    ...{ killedAt: '2026-11-24 02:17', next: '2026-11-24 03:17' },
    last: '2026-11-24 04:17',
  },
  {
    ...{ name: 'an hour after a customer was added', before: addCustomer },
    ...{ killedAt: '2026-11-21 09:17', next: '2026-11-21 10:17' },
    last: '2026-11-21 11:17',
  },
];

/** The file as it stood before the hour, with its recorded trigger. */
const opened = (start: Workbook): NightHost => {
  const night = nightOn(copyWorkbook(start));
  const { id } = installTriggerFor(night.host.state, {
    ...{ handler: 'hourly', user: LIN, everyHours: 1 },
  });
  const settings = tabOf(night.book, '设置');
  putValue(
    settings,
    settings.values.findIndex((row) => row?.[4] === 'trigger'),
    12,
    id,
  );
  return night;
};

export const killedHourlySuite = (stride: number): void => {
  describe.each(HOURS)(
    '3-product §8, $name',
    ({ before, file = nightly, killedAt, next, last }) => {
      const start = file();
      start.report('2026-11-21 02:17');
      before(start.book);
      const calm = opened(start.book);
      const { calls, error } = calm.tick(killedAt);
      if (error !== undefined) throw new Error(error.message);
      calm.report(next);
      calm.report(last);
      const wanted = daysAlone(calm.book);
      const kills = killsOf(calls.length, stride);

      test.each(kills)('ended $phase call $call it is finished by the next tick', (kill) => {
        for (const isLost of [false, true]) {
          const ended = opened(start.book);
          const kept = keptOf(ended.book);
          ended.onCall(endingAt(kill, kept));
          expect(ended.tick(killedAt).error?.message).toBe('ended from outside');
          ended.onCall(undefined);
          const night = isLost ? opened(kept.book()) : ended;
          night.report(next);
          night.report(last);
          expect([isLost, daysAlone(night.book)]).toEqual([isLost, wanted]);
          for (const name of ['check', 'proof', 'watch', 'fill-in']) {
            expect(night.job(name)).toMatchObject({ 开始于: '', 上次错误: '' });
          }
        }
      });
    },
  );
};
