// The second mode: following the grid's selection without ever logging for the wrong row (3-product §3).
import { faceOf, subjectOf } from '../../src/sidebar/subject';
import { asked, type Driven, opened } from './support/drive';

const inRowMode = async (): Promise<Driven> => {
  const driven = await opened();
  driven.send({ type: 'view', view: 'row' });
  await driven.pass();
  return driven;
};
const select = ({ world }: Driven, row: number, no: string): void => {
  world.selection = { sheet: 0, row, no };
};
const polls = (driven: Driven): number => asked(driven, 'careSelection').length;
const away = { type: 'window', focused: false, visible: true } as const;
const back = { type: 'window', focused: true, visible: true } as const;
const hidden = { type: 'window', focused: false, visible: false } as const;

describe('3-product §3: following the grid', () => {
  test('shows the customer of the selected row and its form', async () => {
    const driven = await inRowMode();
    expect(faceOf(driven.state())?.name).toBe('Liu Yang');
    driven.send({ type: 'outcome', digit: 1 });
    driven.send({ type: 'save' });
    await driven.pass();
    expect(asked(driven, 'careLogContact')).toMatchObject([{ customers: ['C-000003'] }]);
  });

  test('reads every 3 s while it is visible, and not at all while it is hidden', async () => {
    const driven = await inRowMode();
    expect(polls(driven)).toBe(1);
    driven.send(away);
    await driven.pass(9_000);
    expect(polls(driven)).toBe(4);
    driven.send(hidden);
    await driven.pass(60_000);
    expect(polls(driven)).toBe(4);
    driven.send(away);
    await driven.pass();
    expect(polls(driven)).toBe(5);
  });

  test('reads nothing in the other modes', async () => {
    const driven = await inRowMode();
    driven.send({ type: 'view', view: 'list' });
    await driven.pass(30_000);
    expect(polls(driven)).toBe(1);
  });

  test('moves with the grid while the keys go to the sheet', async () => {
    const driven = await inRowMode();
    driven.send(away);
    select(driven, 7, 'C-000005');
    await driven.pass(3_000);
    expect(faceOf(driven.state())?.name).toBe('Huang Lei');
    expect(driven.state().focus.place).not.toBe('outcome');
  });

  test('coming from the grid: no key logs before the answer says which row it is', async () => {
    const driven = await inRowMode();
    driven.send(away);
    select(driven, 8, 'C-000006');
    driven.send(back);
    expect(subjectOf(driven.state())).toBeNull();
    driven.send({ type: 'outcome', digit: 1 });
    driven.send({ type: 'save' });
    await driven.pass();
    expect(asked(driven, 'careLogContact')).toEqual([]);
    expect(faceOf(driven.state())?.name).toBe('Zhou Ting');
  });

  test('an answer from before is ignored', async () => {
    const driven = await inRowMode();
    const { turn } = driven.state().row;
    driven.send({ type: 'poll', turn });
    driven.send({
      type: 'selection',
      turn,
      reply: { ok: true, value: { sheet: 0, row: 99, no: 'C-000009' } },
    });
    expect(driven.state().row.selection?.no).toBe('C-000003');
  });

  test('never changes the customer under the fingers: it asks first', async () => {
    const driven = await inRowMode();
    driven.send({ type: 'outcome', digit: 1 });
    select(driven, 8, 'C-000006');
    await driven.pass(3_000);
    expect(faceOf(driven.state())?.name).toBe('Liu Yang');
    expect(driven.state().row.waiting?.row).toBe(8);
    driven.send({ type: 'follow' });
    await driven.pass();
    expect(faceOf(driven.state())?.name).toBe('Zhou Ting');
    expect(driven.state().drafts['C-000003']?.outcome).toBe('reached');
  });

  test('a row that is no customer’s', async () => {
    const driven = await inRowMode();
    driven.send(away);
    select(driven, 1, '');
    await driven.pass(3_000);
    expect(subjectOf(driven.state())).toBeNull();
  });

  test('errors: ever rarer, up to a minute, and 3 s again when it works', async () => {
    const driven = await inRowMode();
    driven.send(away);
    driven.failures.careSelection = Array.from({ length: 3 }, () => 'NetworkError');
    await driven.pass(3_000);
    expect(driven.state().row).toMatchObject({ failures: 1, failure: { kind: 'offline' } });
    await driven.pass(5_999);
    expect(polls(driven)).toBe(2);
    await driven.pass(1);
    expect(polls(driven)).toBe(3);
    await driven.pass(12_000);
    expect(polls(driven)).toBe(4);
    await driven.pass(24_000);
    expect(driven.state().row).toMatchObject({ failures: 0, failure: null });
    await driven.pass(3_000);
    expect(polls(driven)).toBe(6);
  });

  test('what stands open in the panel is not closed by the next look at the same row', async () => {
    const driven = await inRowMode();
    driven.send({ type: 'doing', doing: { kind: 'case' } });
    await driven.pass(6_000);
    expect(driven.state().doing.kind).toBe('case');
  });
});
