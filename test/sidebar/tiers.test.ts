// M0.3 in the panel: staff ask from the card, a lead decides above the list; nothing goes out half filled.
import type { TierRequestLine } from '../../src/app/care/wire';
import { asked, type Driven, opened } from './support/drive';

const FIRST = 'C-000001';
const problems = (driven: Driven): readonly string[] =>
  driven.state().problems.map(({ field }) => field);
const cardTiers = (driven: Driven): readonly string[] =>
  driven.state().cards[FIRST]?.card?.tiers ?? [];

const form = async (): Promise<Driven> => {
  const driven = await opened();
  driven.send({ type: 'doing', doing: { kind: 'tier' } });
  return driven;
};

const waiting = (no: string, customer: string): TierRequestLine => ({
  ...{ no, customer, name: 'Wang Fang', by: 'Li Na', at: '2026-11-19T16:00' },
  ...{ tierThen: 'General', tier: 'Key', until: '2026-12-31', reason: 'Three new pupils' },
  ...{ state: 'open', decidedBy: '', word: '' },
});

const asLead = (): Promise<Driven> =>
  opened(({ world }) => {
    world.opened = {
      ...world.opened,
      me: { ...world.opened.me, role: 'lead' },
      requests: [waiting('R-1', FIRST), waiting('R-2', 'C-000002')],
    };
  });

describe('M0.3: asking for another tier', () => {
  test('the focus goes to the tier; what is missing is said, and nothing is sent', async () => {
    const driven = await form();
    expect(driven.state().focus.place).toBe('tier');
    driven.send({ type: 'ask edit', change: { until: '2026-11-19', reason: '  ' } });
    driven.send({ type: 'save' });
    await driven.pass();
    expect(problems(driven)).toEqual(['tier', 'until', 'reason']);
    expect(asked(driven, 'careAskTier')).toEqual([]);
  });

  test('sent once with its key; the card says that it waits, the form is the contact’s again', async () => {
    const driven = await form();
    const [tier = ''] = cardTiers(driven);
    driven.send({ type: 'ask edit', change: { tier, until: '2026-12-31', reason: ' good ' } });
    driven.send({ type: 'save' });
    await driven.pass();
    expect(asked(driven, 'careAskTier')).toMatchObject([
      { customer: FIRST, tier, until: '2026-12-31', reason: 'good' },
    ]);
    const { doing, jobs, cards, tierForm } = driven.state();
    expect([doing.kind, jobs[0]?.state]).toEqual(['contact', 'saved']);
    expect(cards[FIRST]?.card?.request).toMatchObject({ state: 'open', tier });
    expect(tierForm).toEqual({ tier: '', until: '', reason: '' });
  });

  test('what the script refuses comes back into the form with its reason', async () => {
    const driven = await form();
    driven.send({ type: 'ask edit', change: { tier: 'Platinum', reason: 'why not' } });
    driven.send({ type: 'save' });
    await driven.pass();
    const [job] = driven.state().jobs;
    expect(job?.state).toBe('refused');
    driven.send({ type: 'job corrected', key: job?.key ?? '' });
    expect(driven.state().doing.kind).toBe('tier');
    expect(driven.state().tierForm).toEqual({ tier: 'Platinum', until: '', reason: 'why not' });
    expect(problems(driven)).toEqual(['tier']);
  });

  test('a lost connection sends it again with the same key', async () => {
    const driven = await form();
    driven.failures.careAskTier = ['NetworkError: Connection failure due to HTTP 0'];
    const [tier = ''] = cardTiers(driven);
    driven.send({ type: 'ask edit', change: { tier, reason: 'good' } });
    driven.send({ type: 'save' });
    await driven.pass(3_000);
    await driven.pass(3_000);
    const keys = asked(driven, 'careAskTier').map((one) => Reflect.get(Object(one), 'key'));
    expect([keys.length, new Set(keys).size]).toEqual([2, 1]);
    expect(driven.written).toHaveLength(1);
  });

  test('for somebody else the form begins anew', async () => {
    const driven = await form();
    driven.send({ type: 'ask edit', change: { reason: 'of the first' } });
    driven.send({ type: 'go', by: 1 });
    expect(driven.state().tierForm.reason).toBe('');
  });
});

describe('M0.3: deciding', () => {
  test('refusing needs a word; approving carries the box; what is decided leaves the list', async () => {
    const driven = await asLead();
    driven.send({ type: 'decide', no: 'R-1', approve: false });
    expect(problems(driven)).toEqual(['word R-1']);
    driven.send({ type: 'decision edit', no: 'R-1', change: { word: 'too early' } });
    driven.send({ type: 'decide', no: 'R-1', approve: false });
    driven.send({ type: 'decision edit', no: 'R-2', change: { alsoLower: true } });
    driven.send({ type: 'decide', no: 'R-2', approve: true });
    await driven.pass();
    expect(asked(driven, 'careDecideTier')).toMatchObject([
      { no: 'R-1', approve: false, alsoLower: false, word: 'too early' },
      { no: 'R-2', approve: true, alsoLower: true, word: '' },
    ]);
    expect(driven.state().opened?.requests).toEqual([]);
  });

  test('somebody else was quicker: it is said, and the list is read again', async () => {
    const driven = await asLead();
    const sentence = 'Anna has decided already: approved.';
    driven.failures.careDecideTier = [
      { ok: false, issues: [{ code: 'already decided', field: null, sentence }] },
    ];
    driven.world.opened = { ...driven.world.opened, requests: [waiting('R-2', 'C-000002')] };
    driven.send({ type: 'decide', no: 'R-1', approve: true });
    await driven.pass();
    await driven.pass();
    expect(driven.state().jobs[0]?.failure?.issues[0]?.sentence).toBe(sentence);
    expect(driven.state().opened?.requests.map(({ no }) => no)).toEqual(['R-2']);
  });
});
