// 2-rules §4: of two ticks in the same minute, whenever the second comes: one alert, one mail.
import { copyWorkbook } from '../../../src/host/model/copy-workbook';
import { alerts, mailing, mails, receive, sent } from '../alerts/support/alert-host';
import { FIRST_DAY, LIN } from '../jobs/support/night-host';

test('a second tick at any call of the first raises nothing and sends nothing', () => {
  const start = mailing();
  start.report(`${FIRST_DAY} 10:17`);
  const no = receive(start, `${FIRST_DAY}T14:00`);
  const calm = mailing(copyWorkbook(start.book));
  const calls = calm.tick(`${FIRST_DAY} 16:17`).calls.length;
  for (let call = 0; call < calls; call += 3) {
    const night = mailing(copyWorkbook(start.book));
    const [[id] = ['']] = night.triggers();
    let seconds = 0;
    night.onCall(({ index, phase }) => {
      if (seconds > 0 || index !== call || phase !== 'after') return;
      seconds += 1;
      night.host.run('hourly', [{ triggerUid: id }], { context: 'trigger', user: LIN });
    });
    expect(night.tick(`${FIRST_DAY} 16:17`).error).toBeUndefined();
    night.onCall(undefined);
    expect(seconds).toBe(1);
    expect(alerts(night.book)).toEqual([
      `${no} | 工作时间已用去 50 % | ${FIRST_DAY} 16:00 | 林老师`,
    ]);
    expect(mails(night.book)).toEqual([`林老师 · 已发送 · ${FIRST_DAY} 16:17`]);
    expect(sent(night)).toHaveLength(1);
  }
});
