// Switching the hourly run off, and what others see of it; nothing of other people's is touched.
import { alarmState, installTrigger, removeTrigger } from '../../../src/app/jobs/install';
import { JOBS } from '../../../src/app/jobs/job-list';
import { runHourly } from '../../../src/app/jobs/run-hourly';
import { installedTriggers, installTriggerFor } from '../../../src/host/services/triggers';
import { smallTeam } from '../support/small-team';
import { type DeskPlace, deskPlace } from './support/desk-place';
import { checkedBook, HE, LIN } from './support/night-host';

const NINE = '2026-11-20 09:00';
const TEN = '2026-11-20 10:00';
const owners = ({ state }: DeskPlace) => installedTriggers(state).map(({ user }) => user);

test('whose it is goes; the trigger and the record are gone, a trigger for something else stays', () => {
  const place = deskPlace(checkedBook());
  installTrigger(place.desk(NINE));
  installTriggerFor(place.state, { handler: 'nightlyCheck', user: LIN, everyHours: 24 });
  expect(removeTrigger(place.desk(TEN))).toEqual({
    kind: 'removed',
    sentence: '已不再自动运行。',
  });
  expect(installedTriggers(place.state).map(({ handler }) => handler)).toEqual(['nightlyCheck']);
  expect(alarmState(place.desk(TEN))).toEqual({ kind: 'none' });
  expect(removeTrigger(place.desk(TEN)).kind).toBe('none');
  expect(installTrigger(place.desk(TEN, HE)).kind).toBe('installed');
});

test('somebody else’s stays, and it is said whose it is', () => {
  const place = deskPlace(checkedBook());
  installTrigger(place.desk(NINE));
  expect(removeTrigger(place.desk(TEN, HE))).toEqual({
    kind: 'not yours',
    sentence: `由${LIN}运行，只有本人能停止。`,
  });
  expect(owners(place)).toEqual([LIN]);
  expect(alarmState(place.desk(TEN, HE))).toMatchObject({
    ...{ kind: 'runs', by: LIN, isMine: false, lastTick: null },
    silentMinutes: 60,
  });
});

test('before set-up there is nothing to switch off', () => {
  const place = deskPlace(smallTeam({ numbered: true }));
  expect(removeTrigger(place.desk(NINE)).kind).toBe('needs set-up');
  expect(alarmState(place.desk(NINE))).toBeNull();
});

test('while somebody writes, nothing is touched', () => {
  const place = deskPlace(checkedBook());
  installTrigger(place.desk(NINE));
  place.state.lockHolder = 'another';
  expect(removeTrigger(place.desk(TEN)).kind).toBe('locked');
  expect(owners(place)).toEqual([LIN]);
});

test('cut short after any service call, pressing again ends with one trigger and its record', () => {
  const calm = deskPlace(checkedBook());
  installTrigger(calm.desk(NINE));
  const calls = calm.calls().length;
  expect(calls).toBeGreaterThan(5);
  for (let call = 0; call < calls; call += 1) {
    for (const phase of ['before', 'after'] as const) {
      const place = deskPlace(checkedBook());
      place.state.onServiceCall = (moment) => {
        if (moment.index === call && moment.phase === phase) throw new Error('ended from outside');
      };
      expect(() => installTrigger(place.desk(NINE))).toThrow('ended from outside');
      place.state.onServiceCall = undefined;
      place.state.lockHolder = undefined;
      expect(['installed', 'yours']).toContain(installTrigger(place.desk(NINE)).kind);
      expect(owners(place)).toEqual([LIN]);
      expect(alarmState(place.desk(NINE))).toMatchObject({ kind: 'runs', isMine: true });
    }
  }
});

test('a job list of any other jobs does: one line and one function', () => {
  const place = deskPlace(checkedBook());
  installTrigger(place.desk(NINE));
  const [{ id } = { id: '' }] = installedTriggers(place.state);
  const watch = JOBS.find(({ name }) => name === 'watch');
  if (watch === undefined) throw new Error('no such job');
  const report = runHourly(place.desk(TEN, LIN, 'trigger'), id, [
    { ...watch, run: () => ({ ok: true, sentence: 'done', counts: null }) },
  ]);
  expect(report.runs).toEqual([{ job: 'watch', ok: true, isLate: false, sentence: 'done' }]);
});
