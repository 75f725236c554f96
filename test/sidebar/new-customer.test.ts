// A new customer, with those that look alike shown before anything is written (3-product §3, M3.6).
import { asked, type Driven, opened } from './support/drive';

const typed = async (name: string, phone: string): Promise<Driven> => {
  const driven = await opened();
  driven.send({ type: 'view', view: 'new' });
  driven.send({ type: 'new edit', change: { name, phone } });
  driven.send({ type: 'new save', despiteAlike: false });
  await driven.pass();
  return driven;
};
const keys = (driven: Driven): readonly unknown[] =>
  asked(driven, 'careNewCustomer').map((request) => Reflect.get(Object(request), 'key'));

describe('M3.6: a new customer', () => {
  test('added: shown with the form, and found by search', async () => {
    const driven = await typed('Qian Yue', '13655556666');
    expect(driven.state().picked).toMatchObject({ no: 'C-NEW15', name: 'Qian Yue' });
    expect(driven.state().said.text).toBe('Qian Yue is added.');
    expect(driven.state().newForm.draft.name).toBe('');
  });

  test('the same phone: nothing is added before the person has seen who it is', async () => {
    const driven = await typed('Qian Yue', '13800138001');
    expect(driven.state().newForm).toMatchObject({
      state: 'alike',
      alike: [{ name: 'Chen Jie' }],
    });
    expect(driven.world.index).toHaveLength(15);
    driven.send({ type: 'new save', despiteAlike: true });
    await driven.pass();
    expect(driven.world.index).toHaveLength(16);
    expect(new Set(keys(driven)).size).toBe(1);
  });

  test('another name typed after that asks anew', async () => {
    const driven = await typed('Qian Yue', '13800138001');
    driven.send({ type: 'new edit', change: { phone: '13800138002' } });
    expect(driven.state().newForm.state).toBe('typing');
  });

  test('a second press while it is being looked for adds nobody twice', async () => {
    const driven = await opened();
    driven.send({ type: 'view', view: 'new' });
    driven.send({ type: 'new edit', change: { name: 'Qian Yue' } });
    driven.send({ type: 'new save', despiteAlike: false });
    driven.send({ type: 'new save', despiteAlike: false });
    await driven.pass();
    expect(asked(driven, 'careNewCustomer')).toHaveLength(1);
  });

  test('no name, no request', async () => {
    const driven = await typed('  ', '13655556666');
    expect(asked(driven, 'careNewCustomer')).toEqual([]);
    expect(driven.state().problems).toMatchObject([{ field: 'new name' }]);
  });

  test('a failure keeps what was typed, and trying again uses the same key', async () => {
    const driven = await opened(({ failures }) => {
      failures.careNewCustomer = ['NetworkError'];
    });
    driven.send({ type: 'view', view: 'new' });
    driven.send({ type: 'new edit', change: { name: 'Qian Yue' } });
    driven.send({ type: 'new save', despiteAlike: false });
    await driven.pass();
    expect(driven.state().newForm).toMatchObject({
      state: 'typing',
      draft: { name: 'Qian Yue' },
      failure: { kind: 'offline' },
    });
    driven.send({ type: 'new save', despiteAlike: false });
    await driven.pass();
    expect(new Set(keys(driven)).size).toBe(1);
    expect(driven.state().picked?.name).toBe('Qian Yue');
  });

  test('added without a number: the form is empty again, and says why, seen and heard', async () => {
    const sentence = 'Qian Yue is added, but without a customer number.';
    const driven = await opened(({ failures }) => {
      const value = { kind: 'added without number', row: 18, sentence };
      failures.careNewCustomer = [{ ok: true, value }];
    });
    driven.send({ type: 'view', view: 'new' });
    driven.send({ type: 'new edit', change: { name: 'Qian Yue' } });
    driven.send({ type: 'new save', despiteAlike: false });
    await driven.pass();
    const { newForm, said, picked, view } = driven.state();
    expect([view, picked, newForm.draft.name, newForm.draft.key]).toEqual(['new', null, '', '']);
    expect(newForm.failure?.issues.map((issue) => issue.sentence)).toEqual([sentence]);
    expect(said).toMatchObject({ text: sentence, urgent: true });
  });
});
