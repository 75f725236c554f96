// 3-product §4, §8: somebody marks a line in the panel while the check runs: the mark stands afterwards.
import type { Workbook } from '../../../src/host/model/workbook';
import type { ServiceMoment } from '../../../src/host/services/service-call';
import { EVERY } from '../../support/samples';
import { type CareHost, careOn } from '../care/support/care-host';
import { killsOf } from '../support/lost-writes';
import { aTask } from './support/task-lines';
import {
  BIRTHDAY,
  GIFT,
  marks,
  message,
  morning,
  OTHER,
  PROMISE,
  stateOf,
  taskHost,
} from './support/task-team';

/** With a tab Messages that stands already. */
const used = (): Workbook => {
  const care = taskHost(morning(), '2026-11-20T08:30');
  care.call('careTask', aTask({ ref: OTHER }));
  return care.book;
};
const check = (care: CareHost) => care.host.run('nightlyCheck', [], { context: 'trigger' });
const calls = check(careOn(morning(), { now: '2026-11-20T09:00' })).calls.length;

test.each([
  ['the first greeting', morning, { ref: BIRTHDAY, step: 'sent' }],
  ['a greeting', used, { ref: BIRTHDAY, step: 'sent' }],
  ['a gift', used, { ref: GIFT, step: 'delivered' }],
  ['a promise', used, { ref: PROMISE, step: 'not kept' }],
] as const)('%s', (_, start, part) => {
  const wrong: string[] = [];
  for (const { call, phase } of killsOf(calls, EVERY ? 1 : 13)) {
    const care = taskHost(start());
    const draft = aTask(part);
    let saved = false;
    care.onCall(({ index, phase: now }: ServiceMoment) => {
      if (index !== call || now !== phase) return;
      care.onCall(undefined);
      saved = care.call('careTask', draft).answer.ok;
    });
    check(care);
    care.onCall(undefined);
    // The check had the lock: the panel tries once more.
    if (!saved) care.call('careTask', draft);
    const line = marks(care.book, part.ref);
    const isMarked = part.step === 'not kept' ? line === undefined || line[0] === true : line?.[0];
    const record = part.ref === PROMISE ? stateOf(care.book) : message(care.book, part.ref)?.[3];
    const word = { sent: '已发送', delivered: '已送达', 'not kept': '承诺未兑现' }[part.step];
    if (isMarked !== true || record !== word) {
      wrong.push(`${phase} ${call}: ${String(line)} ${String(record)}`);
    }
  }
  expect(wrong).toEqual([]);
});
