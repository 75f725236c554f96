// 3-product §8: what locks and requests cost a night in which everything is in use.
import { sampleSchool } from '../../../src/host/samples/school';
import { addTab, tabOf } from '../../support/builders';
import { aContact, careOn } from '../care/support/care-host';
import { answered, logged } from '../care/support/case-host';
import { aDecision, askedFor } from '../care/support/request-host';
import { HE, LIN, nightOn } from '../jobs/support/night-host';
import { runCheckOn } from '../support/run-check';

const NAMES = ['服务规则', '员工', '设置'];

test('with everything in use, and on the night after Staff has changed', () => {
  const book = sampleSchool({ asOf: '2026-11-20', language: 'zh' });
  addTab(book, '员工', [
    ['姓名', '邮箱', '角色'],
    ['何老师', HE, '负责人'],
    ['林老师', LIN, '员工'],
  ]);
  book.sharedWith = [HE, LIN];
  const check = (asOf: string): readonly string[] => {
    const { report, result } = runCheckOn(book, {
      ...{ asOf, entry: asOf === '2026-11-20' ? 'checkNow' : 'nightlyCheck' },
      before: ({ state }) => {
        state.user = HE;
      },
    });
    expect(report?.ok).toBe(true);
    return result.calls.map(({ member }) => member);
  };
  check('2026-11-20');
  nightOn(book).press(HE, '2026-11-20 09:00');
  const lin = careOn(book, { user: LIN });
  const he = careOn(book, { user: HE });
  lin.call('careOpen', {});
  he.call('careOpen', {});
  const [first = '', second = '', third = ''] = answered(lin.call('careIndex', {}).answer).map(
    ({ no }) => no,
  );
  lin.call('careLogContact', aContact({ customers: [first] }));
  logged(lin, { customer: first });
  const tiers = answered(lin.call('careCard', { no: second }).answer);
  const other = tiers.tiers.find((tier) => tier !== tiers.tier) ?? '';
  const { no } = askedFor(lin, { customer: second, tier: other });
  answered(he.call('careDecideTier', aDecision({ no, alsoLower: true })).answer);
  const waiting = answered(lin.call('careCard', { no: third }).answer);
  askedFor(lin, { customer: third, tier: waiting.tiers.find((one) => one !== waiting.tier) ?? '' });
  check('2026-11-21');
  const usual = check('2026-11-22');
  const staff = tabOf(book, '员工').values;
  if (staff[2] !== undefined) staff[2][2] = '负责人';
  const changed = check('2026-11-23');
  console.info(`usual night ${usual.length} calls, after Staff has changed ${changed.length}`);
  const ofLocks = (calls: readonly string[]): readonly string[] =>
    calls.filter((member) => /rotect|ditor|Warning|Description|getEmail|getOwner/.test(member));
  expect(ofLocks(usual)).toEqual(['getProtections']);
  // One call for each tab, who does it, the list as it is now, and the note in Settings.
  expect(ofLocks(changed).filter((member) => member === 'addEditors')).toHaveLength(NAMES.length);
  expect(changed.length - usual.length).toBeLessThanOrEqual(NAMES.length + 5);
  expect(NAMES.map((name) => tabOf(book, name).protections[0]?.editors)).toEqual(
    NAMES.map(() => [HE, LIN]),
  );
});
