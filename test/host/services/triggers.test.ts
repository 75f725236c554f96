// ScriptApp and its triggers: one's own only, twenty at most, run as their maker, none for simple triggers.
import { googleAlarm } from '../../../src/google/google-alarm';
import type { UsedScriptApp } from '../../../src/google/used-api';
import { newWorkbook } from '../../../src/host/model/workbook';
import { fireTrigger } from '../../../src/host/runner/fire-trigger';
import { createHost } from '../../../src/host/runner/host';
import { loadBundle } from '../../../src/host/runner/load-bundle';
import { installedTriggers, setAuthorised } from '../../../src/host/services/triggers';
import { processZone } from '../../../src/host/services/zone-clock';
import { NOW, openServices } from '../support/open-services';

const LIN = 'lin@example.com';
const HE = 'he@example.com';
const make = (scripts: UsedScriptApp, handler = 'hourly'): string =>
  scripts.newTrigger(handler).timeBased().everyHours(1).create().getUniqueId();
const handlers = (scripts: UsedScriptApp): string[] =>
  scripts.getProjectTriggers().map((trigger) => trigger.getHandlerFunction());

test('trap 18: a person sees, counts and removes only their own', () => {
  const { scripts, state } = openServices();
  state.user = LIN;
  const id = make(scripts);
  state.user = HE;
  expect(handlers(scripts)).toEqual([]);
  make(scripts, 'other');
  expect(handlers(scripts)).toEqual(['other']);
  state.user = LIN;
  expect(scripts.getProjectTriggers().map((one) => one.getUniqueId())).toEqual([id]);
  googleAlarm(scripts).stop(id);
  expect(handlers(scripts)).toEqual([]);
  expect(installedTriggers(state).map(({ user, handler }) => [user, handler])).toEqual([
    [HE, 'other'],
  ]);
});

test('trap 20: the twenty-first of a person is refused in Google’s words, the first of another is not', () => {
  const { scripts, state } = openServices();
  state.user = LIN;
  for (let n = 0; n < 20; n += 1) make(scripts);
  expect(() => make(scripts)).toThrow(
    'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
  );
  state.user = HE;
  expect(make(scripts)).not.toBe('');
  expect(installedTriggers(state)).toHaveLength(21);
});

const NEEDED = 'Required permissions: https://www.googleapis.com/auth/script.scriptapp';
test.each([['open'], ['edit']] as const)('simple trigger %s: refused with the scope', (context) => {
  const { scripts } = openServices({ context });
  for (const [name, ask] of [
    ['getProjectTriggers', () => scripts.getProjectTriggers()],
    ['newTrigger', () => scripts.newTrigger('hourly')],
  ] as const) {
    expect(ask).toThrow(`You do not have permission to call ScriptApp.${name}. ${NEEDED}`);
  }
});

test('a custom function is refused', () => {
  const { scripts } = openServices({ context: 'formula' });
  expect(() => scripts.getProjectTriggers()).toThrow(
    'You do not have permission to call ScriptApp.getProjectTriggers.',
  );
});

test('a run of a trigger makes none: stricter than anybody could verify', () => {
  const { scripts } = openServices({ context: 'trigger' });
  expect(() => make(scripts)).toThrow('A run that a trigger has started makes no trigger here.');
  expect(handlers(scripts)).toEqual([]);
});

test('one that is gone already is removed without a word', () => {
  const { scripts } = openServices();
  const id = make(scripts);
  const [trigger] = scripts.getProjectTriggers();
  googleAlarm(scripts).stop(id);
  googleAlarm(scripts).stop('nobody');
  if (trigger !== undefined) scripts.deleteTrigger(trigger);
  expect(handlers(scripts)).toEqual([]);
});

describe('a trigger that fires', () => {
  const hostOf = () =>
    createHost({
      workbook: newWorkbook('School', processZone()),
      now: NOW,
      user: LIN,
      bundle: loadBundle(`
        function install() {
          return ScriptApp.newTrigger('tick').timeBased().everyHours(1).create().getUniqueId();
        }
        function tick(event) {
          return [event.triggerUid, event.timezone, Session.getActiveUser().getEmail()].join();
        }`),
    });

  test('runs as its maker, and tells its id; then the person at the keyboard is there again', () => {
    const host = hostOf();
    const id = String(host.run('install', [], { context: 'menu' }).value);
    host.state.user = HE;
    expect(fireTrigger(host, id).value).toBe(`${id},UTC,${LIN}`);
    expect(host.state.user).toBe(HE);
  });

  test('does not when its maker has taken the permission back, or when it is gone', () => {
    const host = hostOf();
    const id = String(host.run('install', [], { context: 'menu' }).value);
    setAuthorised(host.state, LIN, false);
    expect(() => fireTrigger(host, id)).toThrow(
      'Authorization is required to perform that action.',
    );
    expect(() => fireTrigger(host, '5')).toThrow('No trigger has the id 5.');
  });

  test('whether something is left to be authorised is asked of the person at the keyboard', () => {
    const { scripts, state } = openServices();
    setAuthorised(state, LIN, false);
    state.user = HE;
    expect(googleAlarm(scripts).isAuthorised()).toBe(true);
    state.user = LIN;
    expect(googleAlarm(scripts).isAuthorised()).toBe(false);
  });
});
