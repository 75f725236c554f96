// 2-rules §4: an alert is in the sheet once, in the row of its case, in Today, at the next tick.
import { putValue, type Workbook } from '../../../src/host/model/workbook';
import { day, tabOf } from '../../support/builders';
import { careOn } from '../care/support/care-host';
import { cases, stepped } from '../care/support/case-host';
import { FIRST_DAY, LIN, SETTINGS } from '../jobs/support/night-host';
import { shownRows } from '../support/run-check';
import { alerts, opened, receive, setKey, ZHOU } from './support/alert-host';

describe('M0.11 the watch raises what has arisen, once', () => {
  const night = opened();
  const no = receive(night, `${FIRST_DAY}T14:00`);
  const later = (moment: string) => {
    const report = night.report(moment);
    return [report.runs.find(({ job }) => job === 'watch')?.sentence, alerts(night.book)];
  };

  test('nothing before its time; then owner, owner, lead, manager', () => {
    // Fri 14:00 to Sat 14:00 has four working hours: 16:00 is half, 17:12 four fifths.
    expect(later(`${FIRST_DAY} 15:17`)).toEqual(['更新了未结案记录的 0 个单元格。', []]);
    const half = `${no} | 工作时间已用去 50 % | 2026-11-20 16:00 | 林老师`;
    expect(later(`${FIRST_DAY} 16:17`)).toEqual([
      '更新了未结案记录的 1 个单元格。 新增 1 条提醒。',
      [half],
    ]);
    expect(later(`${FIRST_DAY} 17:11`)[1]).toEqual([half]);
    const most = `${no} | 工作时间已用去 80 % | 2026-11-20 17:12 | 林老师`;
    expect(later(`${FIRST_DAY} 18:17`)[1]).toEqual([half, most]);
    const late = `${no} | 回复时限已过 | 2026-11-21 14:00 | 周主任`;
    expect(later('2026-11-21 14:17')[1]).toEqual([half, most, late]);
    const after = `${no} | 回复时限已过，第 1 次升级 | 2026-11-22 14:00 | 吴经理`;
    expect(later('2026-11-22 14:17')[1]).toEqual([half, most, late, after]);
    expect(later('2026-11-22 15:17')).toEqual([
      '更新了未结案记录的 0 个单元格。',
      [half, most, late, after],
    ]);
  });

  test('the row of the case and Today say who was told', () => {
    const [row] = cases(night.book);
    const told = '2026-11-22（周日）14:00 回复时限已过，第 1 次升级；已通知：吴经理';
    expect(row?.提醒).toBe(told);
    night.report('2026-11-23 02:17');
    const line = shownRows(tabOf(night.book, '今日待办')).find((cells) =>
      String(cells[8]).startsWith(no),
    );
    expect(String(line?.[8])).toContain(`；${told}`);
    expect(alerts(night.book)).toHaveLength(4);
  });

  test('the tab is hidden, known to Settings, and holds no mail while mails are off', () => {
    const tab = tabOf(night.book, '提醒');
    expect(tab.hidden).toBe(true);
    const settings = shownRows(tabOf(night.book, SETTINGS));
    expect(settings.find(([key]) => key === 'tab:alerts')?.[1]).toBe(String(tab.id));
    expect(settings.find(([key]) => key === 'mails')?.[1]).toBe('off');
    expect(shownRows(tab).map((row) => row[7])).toEqual(['邮件', '', '', '', '']);
  });

  test('M3.1 an answer ends it; what was reopened is armed anew', () => {
    const care = careOn(night.book, { now: '2026-11-23T10:00' });
    stepped(care, no, 'reply');
    stepped(care, no, 'close');
    night.report('2026-11-23 10:17');
    expect(alerts(night.book)).toHaveLength(4);
    care.setClock('2026-11-23T11:00');
    stepped(care, no, 'reopen');
    night.report('2026-11-24 11:17');
    expect(alerts(night.book).slice(4)).toEqual([
      `${no} | 工作时间已用去 50 % | 2026-11-23 16:15 | 林老师`,
      `${no} | 工作时间已用去 80 % | 2026-11-24 09:30 | 林老师`,
      `${no} | 回复时限已过 | 2026-11-24 11:00 | 周主任`,
    ]);
  });
});

describe('2-rules §4: who is told', () => {
  test('with no working time before the promise owner, lead and the duty person, at once', () => {
    const night = opened();
    night.host.edit((book) => {
      const rules = tabOf(book, '服务规则');
      const row = rules.values.length;
      ['值班', '不限', '休息日', '由', '何老师'].forEach((text, column) => {
        putValue(rules, row, column, text);
      });
    });
    const no = receive(night, `${FIRST_DAY}T18:01`, { now: '18:05' });
    night.report(`${FIRST_DAY} 18:17`);
    expect(alerts(night.book)).toEqual([
      `${no} | 时限前没有工作时间 | 2026-11-20 18:01 | 林老师、周主任、何老师`,
    ]);
  });

  test('on a rest day the substitute too; nobody who has left', () => {
    const night = opened();
    night.host.edit((book) => {
      const staff = tabOf(book, '员工');
      putValue(staff, 1, 6, '周五');
      putValue(staff, 3, 2, '离职');
    });
    const no = receive(night, `${FIRST_DAY}T14:00`);
    night.report(`${FIRST_DAY} 16:17`);
    night.report('2026-11-21 14:17');
    expect(alerts(night.book)).toEqual([
      `${no} | 工作时间已用去 50 % | 2026-11-20 16:00 | 林老师、何老师`,
      `${no} | 工作时间已用去 80 % | 2026-11-20 17:12 | 林老师`,
      `${no} | 回复时限已过 | 2026-11-21 14:00 | `,
    ]);
    expect(cases(night.book)[0]?.提醒).toContain('已通知：无人（员工表里没有客服负责人）');
  });

  test('a row that was typed by hand gets its number and its alerts in one run', () => {
    const night = opened();
    receive(night, `${FIRST_DAY}T14:00`);
    night.host.edit((book) => {
      const register = tabOf(book, '投诉与意见');
      putValue(register, 2, 1, day(`${FIRST_DAY} 10:00`));
      putValue(register, 2, 7, '何老师');
      putValue(register, 2, 6, '电话 138 0000 0001 打不通');
    });
    night.report(`${FIRST_DAY} 15:17`);
    const typed = String(cases(night.book)[1]?.受理编号);
    expect(typed).toMatch(/^K-/);
    expect(alerts(night.book)).toEqual([
      `${typed} | 工作时间已用去 50 % | 2026-11-20 14:45 | 何老师`,
    ]);
    const text = String(shownRows(tabOf(night.book, '提醒'))[1]?.[5]);
    expect(text).toContain('电话 138****0001 打不通');
  });

  test('2-rules §4 cases before go-live are not measured', () => {
    const night = opened();
    receive(night, `${FIRST_DAY}T14:00`);
    night.host.edit((book) => setKey(book, 'go-live', '2026-11-21'));
    night.report('2026-11-22 16:17');
    expect(alerts(night.book)).toEqual([]);
    expect(cases(night.book)[0]).toMatchObject({ 时限状态: '不计时限', 提醒: '' });
  });
});

describe('M3.1, 2-rules §4: what the lead sees in Today', () => {
  const NIGHT = '2026-11-23 02:17';
  const blockOf = (book: Workbook): readonly (readonly string[])[] => {
    const rows = shownRows(tabOf(book, '今日待办'));
    const from = rows.findIndex(([first]) => String(first).includes('起投诉与意见'));
    const to = rows.findIndex(([first], at) => at > from && String(first).startsWith('▸'));
    const part = from < 0 ? [] : rows.slice(from, to < 0 ? undefined : to);
    return part.map((row) => [row[0], row[3], row[5], row[8], row[9]].map((cell) => String(cell)));
  };

  test('what was told to the lead, with whose it is; nothing once it is answered', () => {
    const night = opened();
    const no = receive(night, `${FIRST_DAY}T14:00`);
    receive(night, `${FIRST_DAY}T14:20`, { owner: '何老师', now: '14:22' });
    night.report(NIGHT);
    const [heading = [], line = [], ...more] = blockOf(night.book);
    expect(heading[0]).toBe('▸ 客服负责人：2 起投诉与意见已升级或多次转交');
    expect(line.slice(0, 3)).toEqual(['', '王芳', '已超时 36 小时']);
    expect(line[3]?.startsWith(`${no} 投诉：换老师没有提前通知；`)).toBe(true);
    expect(line[3]).toContain('已通知：吴经理');
    expect([line[4], more[0]?.[4], more.length]).toEqual(['林老师', '何老师', 1]);
    const care = careOn(night.book, { now: '2026-11-23T09:00' });
    stepped(care, no, 'reply');
    night.report('2026-11-24 02:17');
    expect(blockOf(night.book).some(([, , , why = '']) => why.startsWith(no))).toBe(false);
  });

  test('what was handed over three times, in time or not', () => {
    const night = opened();
    const no = receive(night, '2026-11-23T08:00', { now: '08:00' });
    const care = careOn(night.book, { now: '2026-11-23T09:00' });
    stepped(care, no, 'reply');
    const hands = ['何老师', '林老师', '何老师'];
    hands.slice(0, 2).forEach((text, n) => {
      care.setClock(`2026-11-23T09:1${n}`);
      stepped(care, no, 'hand over', { text });
    });
    night.report('2026-11-24 02:17');
    expect(blockOf(night.book)).toEqual([]);
    care.setClock('2026-11-24T09:20');
    stepped(care, no, 'hand over', { text: hands[2] ?? '' });
    night.report('2026-11-25 02:17');
    const [, line = []] = blockOf(night.book);
    expect(line[3]).toContain('已转交 3 次');
    expect(line[4]).toBe('何老师');
  });

  test('the panel shows each case once all the same', () => {
    const night = opened();
    const no = receive(night, `${FIRST_DAY}T14:00`);
    night.report(NIGHT);
    const { answer } = careOn(night.book, { now: '2026-11-23T09:00' }).call('careOpen', {});
    const lines = answer.ok ? answer.value.lines : [];
    expect(lines.filter(({ caseNo, why }) => caseNo === no || why.includes(no))).toHaveLength(1);
  });
});

describe('3-product §3: the banner of the panel', () => {
  const bannerOf = ({ book }: { readonly book: Workbook }, user: string, now: string) => {
    const { answer } = careOn(book, { now, user }).call('careOpen', {});
    const { banners = [] } = answer.ok ? answer.value : {};
    return banners.filter(({ code }) => code === 'alerts').map(({ sentence }) => sentence);
  };

  test('whoever was told sees it, while the case is late or at risk; nobody else does', () => {
    const night = opened();
    const no = receive(night, `${FIRST_DAY}T14:00`);
    const at = `${FIRST_DAY}T16:20`;
    expect(bannerOf(night, LIN, at)).toEqual([]);
    night.report(`${FIRST_DAY} 16:17`);
    const mine = `有 1 起投诉与意见需要您马上处理：${no} 王芳。`;
    expect(bannerOf(night, LIN, at)).toEqual([mine]);
    expect(bannerOf(night, ZHOU, at)).toEqual([]);
    night.report('2026-11-21 14:17');
    expect(bannerOf(night, ZHOU, '2026-11-21T15:00')).toEqual([mine]);
    stepped(careOn(night.book, { now: '2026-11-21T15:05' }), no, 'reply');
    expect(bannerOf(night, ZHOU, '2026-11-21T15:10')).toEqual([]);
    expect(bannerOf(night, LIN, '2026-11-21T15:10')).toEqual([]);
  });
});
