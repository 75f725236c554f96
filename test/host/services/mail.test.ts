// MailApp: only by the second manifest, only for who has allowed it, only while the day has room.
import { googlePost } from '../../../src/google/google-post';
import type { RunContext } from '../../../src/host/services/execution';
import { setAuthorised } from '../../../src/host/services/triggers';
import { type Opened, openServices } from '../support/open-services';

const SCOPE = 'https://www.googleapis.com/auth/script.send_mail';
const NO = `You do not have permission to call MailApp.sendEmail. Required permissions: ${SCOPE}`;
const open = (context: RunContext = 'trigger', mailQuota = 100): Opened =>
  openServices({ context, state: { scopes: [SCOPE], mailQuota, user: 'lin@example.com' } });
const postOf = ({ scripts, mail }: Opened) => googlePost(scripts, mail);
const LETTER = { to: 'he@example.com', subject: '今日待办', body: '共 3 项' };

test('it goes nowhere but into the list of the host, and uses up the day', () => {
  const opened = open('trigger', 2);
  const post = postOf(opened);
  expect([post.isGranted(), post.quota()]).toEqual([true, 2]);
  post.send(LETTER);
  expect(opened.state.mails).toEqual([
    { ...LETTER, from: 'lin@example.com', at: opened.state.now },
  ]);
  post.send({ ...LETTER, to: 'he@example.com' });
  expect(post.quota()).toBe(0);
  expect(() => post.send(LETTER)).toThrow('Service invoked too many times for one day: email.');
  expect(opened.state.mails).toHaveLength(2);
});

test('3-product §8: without the scope in the manifest nobody has it, and nothing can be asked', () => {
  const opened = openServices({ context: 'trigger' });
  const post = postOf(opened);
  expect(post.isGranted()).toBe(false);
  expect(() => post.quota()).toThrow(NO.replace('sendEmail', 'getRemainingDailyQuota'));
  expect(() => post.send(LETTER)).toThrow(NO);
});

test('who has not allowed it, or takes it back, sends nothing', () => {
  const opened = open();
  setAuthorised(opened.state, 'lin@example.com', false);
  expect(postOf(opened).isGranted()).toBe(false);
  expect(() => postOf(opened).send(LETTER)).toThrow(NO);
});

test('a simple trigger has no such right', () => {
  expect(() => postOf(open('edit')).send(LETTER)).toThrow(NO);
  // What asks for rights may not be asked there either.
  expect(postOf(open('formula')).isGranted()).toBe(false);
});

test.each([
  ['', 'Failed to send email: no recipient'],
  ['何老师', 'Invalid email: 何老师'],
  ['he@example.com, x', 'Invalid email: x'],
  [
    Array.from({ length: 51 }, (_, n) => `a${n}@example.com`).join(),
    'Limit exceeded: Email Recipients Per Message.',
  ],
])('a recipient that cannot be: %s', (to, sentence) => {
  const opened = open();
  expect(() => postOf(opened).send({ ...LETTER, to })).toThrow(sentence);
  expect(opened.state.mails).toEqual([]);
});

test('a body or subject that is too long', () => {
  const post = postOf(open());
  expect(() => post.send({ ...LETTER, body: 'x'.repeat(200_001) })).toThrow('Email Body Size');
  expect(() => post.send({ ...LETTER, subject: 'x'.repeat(251) })).toThrow('subject');
});

test('each call counts', () => {
  const opened = open();
  postOf(opened).send(LETTER);
  postOf(opened).quota();
  postOf(opened).isGranted();
  expect(opened.execution.calls.map(({ price, member }) => `${price} ${member}`)).toEqual([
    ...['mail sendEmail', 'mail getRemainingDailyQuota', 'script getAuthorizationInfo'],
  ]);
});
