// 4-host "Page": the button of the hourly run fires the trigger that the menu item has made.

import { processZone } from '../../../src/host/services/zone-clock';
import type { Action, Notice } from '../../../src/host/session/page-state';
import { createSession } from '../../../src/host/session/session';
import { tabOf } from '../../support/builders';
import { theBundle } from '../../support/bundle';
import { shownRows } from '../support/run-check';
import { checkedBook, instantAt, LOG_TAB } from './support/night-host';

const opened = () => {
  const workbook = checkedBook();
  const session = createSession({
    ...{ workbook, bundle: theBundle(), zone: processZone() },
    ...{ now: instantAt('2026-11-21 02:17'), running: false, real: () => 0 },
  });
  const notices: Notice[] = [];
  session.listen((heard) => notices.push(...heard));
  const press = (action: Action): void => session.act(action);
  const checks = (): number => shownRows(tabOf(workbook, LOG_TAB)).length - 1;
  return { session, notices, press, checks };
};
const BUTTON: Action = { kind: 'trigger', name: 'hourly' };

test('Run every night, then the button: the night runs, and only once', () => {
  const { session, notices, press, checks } = opened();
  expect(session.state().triggers).toContain('hourly');
  press({ kind: 'menu', name: 'everyNight' });
  expect(session.state().question?.prompt).toBe('从现在起，检查每晚以您的身份自动运行。');
  press({ kind: 'answer', answer: 'OK' });
  press(BUTTON);
  press(BUTTON);
  expect([notices, checks()]).toEqual([[], 2]);
  press({ kind: 'clock', wall: '2026-11-22T03:05', running: false });
  press(BUTTON);
  expect([notices, checks()]).toEqual([[], 3]);
});

test('the button without it: a trigger as made by hand, which finds that nobody has recorded it', () => {
  const { session, notices, press, checks } = opened();
  press(BUTTON);
  expect([notices, checks()]).toEqual([[], 1]);
  expect(session.state().runs[0]).toMatchObject({ name: 'hourly', failed: false });
});
