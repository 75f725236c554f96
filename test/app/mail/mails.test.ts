// 2-rules §4, 3-product §4: a mail at most once, only when a lead wants it, never at night, none lost.
import { copyWorkbook } from '../../../src/host/model/copy-workbook';
import { putValue } from '../../../src/host/model/workbook';
import { tabOf } from '../../support/builders';
import {
  alerts,
  mailing,
  mails,
  opened,
  receive,
  sent,
  setKey,
  switchOn,
  ZHOU,
} from '../alerts/support/alert-host';
import { cases } from '../care/support/case-host';
import { FIRST_DAY, HE, LIN, type NightHost } from '../jobs/support/night-host';

const ONE = '客户关怀：1 起投诉与意见需要您处理';
const TWO = '客户关怀：2 起投诉与意见需要您处理';
/** What the job of the mails said; undefined when it was not run. */
const said = (night: NightHost, moment: string): string | undefined =>
  night.report(moment).runs.find(({ job }) => job === 'mail')?.sentence;

describe('off until a lead switches it on', () => {
  test('while it is off nothing waits, nothing is asked, and what arose then is never sent', () => {
    const night = opened();
    receive(night, `${FIRST_DAY}T14:00`);
    expect(said(night, `${FIRST_DAY} 16:17`)).toBeUndefined();
    expect(mails(night.book)).toEqual(['']);
    const on = mailing(night.book);
    expect(said(on, `${FIRST_DAY} 17:10`)).toBe('没有到时间的邮件。');
    expect(said(on, `${FIRST_DAY} 17:30`)).toBe('已发送 1 封邮件。');
    expect(mails(on.book)).toEqual(['', `林老师 · 已发送 · ${FIRST_DAY} 17:30`]);
  });

  test('switched on, but not allowed: said, waits, and everything else goes on', () => {
    const night = mailing();
    const no = receive(night, `${FIRST_DAY}T14:00`);
    const { scopes } = night.host.state;
    night.host.state.scopes = scopes.slice(0, -1);
    const { error } = night.tick(`${FIRST_DAY} 16:17`);
    expect(error?.message).toContain('没有发邮件：运行者还没有允许发送邮件');
    expect(alerts(night.book)).toEqual([
      `${no} | 工作时间已用去 50 % | ${FIRST_DAY} 16:00 | 林老师`,
    ]);
    expect(night.job('mail').上次错误).toContain('--mail');
    night.host.state.scopes = scopes;
    expect(said(night, `${FIRST_DAY} 17:05`)).toBe('已发送 1 封邮件。');
    expect(sent(night)).toEqual([`${LIN}: ${ONE}`]);
  });
});

describe('2-rules §4: who gets what when', () => {
  test('one mail for everything that waits for a person; each once', () => {
    const night = mailing();
    receive(night, `${FIRST_DAY}T14:00`, { text: '电话 138 0000 0001 打不通' });
    receive(night, `${FIRST_DAY}T14:10`, { now: '14:12' });
    receive(night, `${FIRST_DAY}T14:20`, { owner: '何老师', now: '14:22' });
    expect(said(night, `${FIRST_DAY} 16:17`)).toBe('已发送 2 封邮件。');
    const [first] = night.host.state.mails;
    expect(sent(night)).toEqual([`${LIN}: ${TWO}`, `${HE}: ${ONE}`]);
    expect(first?.body).toContain('新增 2 条提醒：');
    expect(first?.body).toContain('电话 138****0001 打不通');
    expect(first?.body).toContain('  工作时间已用去 50 %');
    expect(first?.body).not.toContain('0000');
    expect(said(night, `${FIRST_DAY} 17:05`)).toBe('没有到时间的邮件。');
    expect(sent(night)).toEqual([]);
  });

  test('at night the row says it at once, the mail waits for the next opening', () => {
    const night = mailing();
    receive(night, `${FIRST_DAY}T14:00`);
    said(night, `${FIRST_DAY} 16:17`);
    said(night, `${FIRST_DAY} 17:30`);
    sent(night);
    expect(said(night, '2026-11-21 14:17')).toBe('没有到时间的邮件。');
    expect(mails(night.book)[2]).toBe('周主任 · 等待至 · 2026-11-23 09:00');
    expect(cases(night.book)[0]?.提醒).toContain('已通知：周主任');
    expect(said(night, '2026-11-23 08:17')).toBe('没有到时间的邮件。');
    // The manager has no address; said once.
    expect(said(night, '2026-11-23 09:17')).toBe('已发送 1 封邮件。 员工表里没有邮箱：吴经理。');
    expect(sent(night)).toEqual([`${ZHOU}: ${ONE}`]);
    expect(mails(night.book)[3]).toBe('吴经理 · 员工表里没有邮箱 · 2026-11-23 09:17');
    expect(said(night, '2026-11-23 10:17')).toBe('没有到时间的邮件。');
  });

  test('the duty person gets it at once, whatever the hour', () => {
    const night = mailing();
    night.host.edit((book) => {
      const rules = tabOf(book, '服务规则');
      ['值班', '不限', '休息日', '由', '何老师'].forEach((text, column) => {
        putValue(rules, rules.values.length - (column === 0 ? 0 : 1), column, text);
      });
    });
    receive(night, `${FIRST_DAY}T22:30`, { now: '22:35' });
    expect(said(night, `${FIRST_DAY} 23:17`)).toBe('已发送 1 封邮件。');
    expect(sent(night)).toEqual([`${HE}: ${ONE}`]);
    expect(mails(night.book)).toEqual([
      `林老师 · 等待至 · 2026-11-23 09:00, 周主任 · 等待至 · 2026-11-23 09:00, 何老师 · 已发送 · ${FIRST_DAY} 23:17`,
    ]);
  });
});

describe('what may go wrong', () => {
  const late = (): NightHost => {
    const night = mailing();
    receive(night, `${FIRST_DAY}T14:00`);
    receive(night, `${FIRST_DAY}T14:20`, { owner: '何老师', now: '14:22' });
    return night;
  };

  test('a day that is full: said, and what has no room waits', () => {
    const night = late();
    night.host.state.mailQuota = 1;
    const { error } = night.tick(`${FIRST_DAY} 16:17`);
    expect(error?.message).toBe(
      '邮件: 已发送 1 封邮件。 1 封邮件在等待：今天的 Google 发送额度已用完，有额度后会发出。',
    );
    expect(sent(night)).toEqual([`${LIN}: ${ONE}`]);
    expect(night.tick(`${FIRST_DAY} 17:05`).error?.message).toContain('1 封邮件在等待');
    night.host.state.mailQuota = 100;
    expect(said(night, `${FIRST_DAY} 17:10`)).toBe('已发送 1 封邮件。');
    expect(sent(night)).toEqual([`${HE}: ${ONE}`]);
    expect(night.job('mail').上次错误).toBe('');
  });

  test('an address that Google refuses: that one may not have gone out, the next goes', () => {
    const night = late();
    night.host.edit((book) => putValue(tabOf(book, '员工'), 1, 1, 'lin'));
    const { error } = night.tick(`${FIRST_DAY} 16:17`);
    expect(error?.message).toContain('给林老师的邮件可能没有发出：Invalid email: lin');
    expect(sent(night)).toEqual([`${HE}: ${ONE}`]);
    expect(mails(night.book)[0]).toBe(`林老师 · 可能没有发出 · ${FIRST_DAY} 16:17`);
    night.report(`${FIRST_DAY} 17:05`);
    expect(sent(night)).toEqual([]);
    expect(cases(night.book)[0]?.提醒).toContain('（邮件可能没有发出：林老师）');
  });

  test('in a copy nothing goes out, also after somebody has set it up anew', () => {
    const night = late();
    night.host.state.mailQuota = 0;
    night.tick(`${FIRST_DAY} 16:17`);
    const copy = copyWorkbook(night.book);
    Object.assign(copy, { id: 'another-file' });
    setKey(copy, 'spreadsheet id', 'another-file');
    const other = mailing(copy);
    expect(said(other, `${FIRST_DAY} 16:40`)).toBe('没有到时间的邮件。');
    expect(sent(other)).toEqual([]);
  });
});

describe('3-product §4: the list of the morning', () => {
  const morning = (): NightHost => {
    const night = mailing();
    night.report(`${FIRST_DAY} 10:17`);
    night.host.edit((book) => switchOn(book, 'morning'));
    return night;
  };
  const list = (night: NightHost, moment: string): readonly (string | undefined)[] => {
    const { runs } = night.report(moment);
    return ['morning', 'mail'].map((name) => runs.find(({ job }) => job === name)?.sentence);
  };

  test('off until it is switched on', () => {
    const night = mailing();
    expect(list(night, `${FIRST_DAY} 10:17`)[0]).toBeUndefined();
    expect(night.job('morning').开关).toBe('关');
    expect(list(night, '2026-11-23 06:17')[0]).toBeUndefined();
  });

  test('each gets their own lines on a working day, once; nobody on the team’s rest day', () => {
    const night = morning();
    expect(list(night, '2026-11-21 06:17')[0]).toBe('今天没有人上班，不发待办邮件。');
    expect(list(night, '2026-11-22 06:17')[0]).toBe('今天没有人上班，不发待办邮件。');
    expect(sent(night)).toEqual([]);
    night.report('2026-11-23 02:17');
    expect(list(night, '2026-11-23 05:17')).toEqual([undefined, '没有到时间的邮件。']);
    const [queued, out] = list(night, '2026-11-23 06:17');
    expect([queued, out]).toEqual(['当天的待办发给 3 位同事。', '已发送 3 封邮件。']);
    const { body = '' } = night.host.state.mails[0] ?? {};
    expect(sent(night).map((mail) => mail.replace(/\d+ 项/, 'n 项'))).toEqual([
      `${LIN}: 客户关怀 2026-11-23：您有 n 项待办`,
      `${HE}: 客户关怀 2026-11-23：您有 n 项待办`,
      `${ZHOU}: 客户关怀 2026-11-23：您有 n 项待办`,
    ]);
    expect(body).toMatch(/^林老师，这是您 2026-11-23 的待办。\n\S+ \d+/);
    expect(body).toMatch(/138\*{4}\d{4}/);
    expect(body).not.toMatch(/\d{11}/);
    expect(list(night, '2026-11-23 07:17')).toEqual([undefined, '没有到时间的邮件。']);
    expect(sent(night)).toEqual([]);
  });

  test('not on somebody’s own rest day; complaints come all the same', () => {
    const night = morning();
    night.host.edit((book) => putValue(tabOf(book, '员工'), 1, 6, '周一'));
    night.report('2026-11-23 02:17');
    list(night, '2026-11-23 06:17');
    expect(sent(night).map((mail) => mail.split(':')[0])).toEqual([HE, ZHOU]);
    const no = receive(night, '2026-11-23T09:00', { now: '09:05' });
    night.report('2026-11-23 16:17');
    expect(alerts(night.book).slice(2)).toEqual([
      `${no} | 工作时间已用去 50 % | 2026-11-23 14:15 | 林老师、何老师`,
    ]);
    expect(sent(night).map((mail) => mail.split(':')[0])).toEqual([LIN, HE]);
  });

  test('made up for once when it comes late, and not at night', () => {
    const night = morning();
    night.report('2026-11-23 02:17');
    night.host.state.mailQuota = 0;
    night.tick('2026-11-23 11:17');
    expect(night.job('morning').上次成功).toMatch(/^2026-11-23 11:17/);
    night.host.state.mailQuota = 100;
    // What waited until the evening is over: tomorrow's list says it.
    night.report('2026-11-23 22:17');
    expect(sent(night)).toEqual([]);
    expect(mails(night.book).every((mail) => mail.includes('过期未发'))).toBe(true);
    const next = morning();
    next.report('2026-11-23 02:17');
    expect(list(next, '2026-11-23 22:17')[0]).toBe('现在是夜间，不发待办邮件。');
  });

  test('a list of another day is not sent; the job says so until it is there', () => {
    const night = morning();
    night.host.edit((book) => putValue(tabOf(book, '设置'), 0, 0, '项目'));
    night.host.edit((book) => {
      const settings = tabOf(book, '设置');
      const check = settings.values.findIndex((row) => row?.[4] === 'check');
      putValue(settings, check, 6, '关');
    });
    expect(night.tick('2026-11-23 06:17').error?.message).toContain('“今日待办”不是今天的');
    expect(sent(night)).toEqual([]);
  });
});

test('3-product §8: the health of the file says whether switched-on mails may go out', () => {
  const night = mailing();
  const factOf = (): unknown => {
    const { value } = night.host.run('setUpHealth', [{}], { context: 'rpc' });
    const { value: facts = [] } = value as { value?: readonly { code: string }[] };
    return facts.find(({ code }) => code === 'mails');
  };
  expect(factOf()).toMatchObject({ level: 'ok' });
  night.host.state.scopes = [];
  expect(factOf()).toMatchObject({
    level: 'bad',
    sentence: '设置里打开了邮件，但您还没有允许 SheetCare 发邮件。',
  });
  night.host.edit((book) => setKey(book, 'mails', 'off'));
  expect(factOf()).toBeUndefined();
});

test('3-product §8: an hour without news costs at most two calls more than one without alerts', () => {
  const quiet = opened();
  receive(quiet, `${FIRST_DAY}T14:00`);
  quiet.report(`${FIRST_DAY} 15:17`);
  const before = quiet.tick(`${FIRST_DAY} 15:40`);
  const night = mailing();
  receive(night, `${FIRST_DAY}T14:00`);
  night.report(`${FIRST_DAY} 16:17`);
  const after = night.tick(`${FIRST_DAY} 16:40`);
  expect([before.error, after.error]).toEqual([undefined, undefined]);
  expect(alerts(night.book)).toHaveLength(1);
  expect(after.calls.length - before.calls.length).toBe(2);
});
