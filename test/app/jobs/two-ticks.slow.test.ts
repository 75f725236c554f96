// 3-product §4: of two ticks in the same minute, whenever the second comes, one does the work.
import { jobWords } from '../../../src/i18n/job-words';
import { nightly } from './support/night-host';

const stamped = (moment: string) => expect.stringMatching(new RegExp(`^${moment}:00 [+-]`));

test('a second tick at any call of the first finds its jobs taken', () => {
  const calm = nightly();
  const calls = calm.tick('2026-11-21 02:17').calls.length;
  for (let call = 0; call < calls; call += 3) {
    const night = nightly();
    const [[id] = ['']] = night.triggers();
    let other: readonly string[] | undefined;
    night.onCall(({ index, phase }) => {
      if (other !== undefined || index !== call || phase !== 'after') return;
      other = [];
      const { value, error } = night.host.run('hourly', [{ triggerUid: id }], {
        context: 'trigger',
      });
      other = error
        ? [error.message]
        : (value as { runs: { job: string }[] }).runs.map((r) => r.job);
    });
    const { error } = night.tick('2026-11-21 02:17');
    night.onCall(undefined);
    expect(error).toBeUndefined();
    // Before the first has taken its jobs, it holds the lock; afterwards there is nothing left.
    expect([[], [jobWords('zh').locked]]).toContainEqual(other?.map((text) => text.split('\n')[0]));
    expect(night.log()).toHaveLength(2);
    expect(night.job('check')).toMatchObject({
      上次成功: stamped('2026-11-21 02:17'),
      开始于: '',
    });
  }
});
