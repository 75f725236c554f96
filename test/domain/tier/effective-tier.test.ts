import { defaultBook } from '../../../src/domain/rule-book/default-book';
import type { TierResult } from '../../../src/domain/tier/assign-tier';
import { effectiveTier, type TierFacts } from '../../../src/domain/tier/effective-tier';

const computed = (tier: string): TierResult => ({ kind: 'tier', tier });
const gap = (atLeast: string): TierResult => ({
  ...{ kind: 'needs data', atLeast, possible: 'Key', missing: ['position'] },
});
const facts = (some: Partial<TierFacts>): TierFacts => ({
  computed: computed('Watch'),
  override: null,
  overrideAlsoLower: false,
  lastEffective: null,
  ...some,
});

describe('2-rules §2.6, §2.7, M0.3: the effective tier', () => {
  test.each<[string, Partial<TierFacts>, string, string, boolean]>([
    ['no override: the computed one', {}, 'Watch', 'computed', false],
    ['a higher override wins', { override: 'Key' }, 'Key', 'override', false],
    ['in the other language too', { override: '重点' }, 'Key', 'override', false],
    ['a lower override does not', { override: 'General' }, 'Watch', 'computed', false],
    [
      'unless it is marked "also lower"',
      { override: 'General', overrideAlsoLower: true },
      ...(['General', 'override', false] as const),
    ],
    ['an override of no tier is ignored', { override: 'Gold' }, 'Watch', 'computed', false],
    [
      'the last tier does not hold against a computed one',
      { lastEffective: 'Key' },
      'Watch',
      'computed',
      false,
    ],
    [
      'needs data keeps the last tier',
      { computed: gap('General'), lastEffective: 'Watch' },
      'Watch',
      'last',
      true,
    ],
    ['else takes what is certain', { computed: gap('Watch') }, 'Watch', 'certain', true],
    [
      'a last tier that is gone does not count',
      { computed: gap('Watch'), lastEffective: 'Gold' },
      'Watch',
      'certain',
      true,
    ],
    [
      'all blank is needs data at night',
      { computed: { kind: 'blank' } },
      'General',
      'certain',
      true,
    ],
    [
      'an override fills the gap, which stays listed',
      { computed: gap('General'), override: 'Key' },
      'Key',
      'override',
      true,
    ],
  ])('%s', (_because, some, tier, from, needsData) => {
    expect(effectiveTier(defaultBook('en'), facts(some))).toEqual({ tier, from, needsData });
  });
});
