// 3-product §3: from a card to the customer's row in the sheet; the panel stays where it is.
import { asked, opened } from './support/drive';

test('one call by number; what is typed stays, and it is said', async () => {
  const driven = await opened();
  driven.send({ type: 'edit', change: { summary: 'half a note' } });
  const { current, drafts } = driven.state();
  driven.send({ type: 'show', no: 'C-000001' });
  await driven.pass();
  expect(asked(driven, 'careShow')).toEqual([{ no: 'C-000001' }]);
  expect(driven.state()).toMatchObject({ current, drafts });
  expect(driven.state().said).toMatchObject({
    text: 'Row 7 is shown in the sheet.',
    urgent: false,
  });
});

test('what fails is said beside the link, and gone with the next try', async () => {
  const driven = await opened();
  driven.failures.careShow = ['NetworkError: HTTP 0'];
  driven.send({ type: 'show', no: 'C-000001' });
  await driven.pass();
  const sentence = 'Not shown. You are offline';
  expect(driven.state().problems).toEqual([
    { field: 'show', sentence: expect.stringContaining(sentence.slice(0, 9)) },
  ]);
  expect(driven.state().said.urgent).toBe(true);
  driven.send({ type: 'show', no: 'C-000001' });
  await driven.pass();
  expect(driven.state().problems).toEqual([]);
});
