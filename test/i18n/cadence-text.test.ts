import type { Cadence } from '../../src/domain/rule-book/rule-book';
import { cadenceText } from '../../src/i18n/cadence-text';

describe('M0.6, M2.1: how often, in both languages', () => {
  test.each<[Cadence, string, string]>([
    [{ kind: 'days', days: 1 }, 'every day', '每天'],
    [{ kind: 'days', days: 15 }, 'every 15 days', '每15天'],
    [{ kind: 'months', months: 1 }, 'every month', '每月'],
    [{ kind: 'months', months: 3 }, 'every 3 months', '每3个月'],
    [{ kind: 'per month', times: 1 }, 'once a month', '每月1次'],
    [{ kind: 'per month', times: 2 }, 'twice a month', '每月2次'],
    [{ kind: 'per week', times: 3 }, '3 times a week', '每周3次'],
  ])('%j', (cadence, en, zh) => {
    expect([cadenceText('en', cadence), cadenceText('zh', cadence)]).toEqual([en, zh]);
  });
});
