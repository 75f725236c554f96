// The contact log: was the customer reached, and by a talk? (2-rules §3)
import type { Cell } from '../../src/domain/cell';
import {
  type Channel,
  channelOf,
  type Outcome,
  outcomeOf,
  readContacts,
} from '../../src/tables/contacts';
import { recogniseLog } from '../../src/tables/recognise';
import { day } from '../support/dates';

describe('2-rules §3: outcomes', () => {
  test.each<readonly [Outcome, readonly string[]]>([
    [
      'reached',
      [
        '已沟通',
        '已联系',
        '接通',
        '已接通',
        '沟通成功',
        '完成',
        '已回访',
        'reached',
        'Reached!',
        'spoke',
        'Spoke to mother',
        '已沟通，待回访',
        'spoke, no time now',
        'answered',
        'done',
        'OK',
        'success',
        'connected',
      ],
    ],
    ['refused', ['拒绝', '拒访', 'refused', 'Declined', 'not interested', 'rejected']],
    [
      'no answer',
      [
        '无人接听',
        '未接',
        '没接',
        '未接通',
        '无法接通',
        '没有接通',
        '未能接通',
        '暂时无法接通',
        '关机',
        '未联系上',
        '拒接',
        '没有联系上',
        '打不通',
        'no answer',
        'No-answer',
        'not reached',
        'unanswered',
        'missed',
      ],
    ],
    ['busy', ['忙线', '占线', '正忙', 'busy', 'Engaged']],
    [
      'left a message',
      ['已留言', '语音留言', 'left a message', 'left message', 'voicemail', 'reached voicemail'],
    ],
    [
      'another time',
      [
        '改约',
        '改约下周',
        '另约时间',
        '稍后联系',
        'asked for another time',
        'another time',
        'call back',
        'callback',
        'Call later',
        'reschedule',
      ],
    ],
    ['wrong number', ['空号', '停机', '错号', 'wrong number', 'Wrong number!']],
  ])('%s: %j', (outcome, words) => {
    expect(words.map((word) => [word, outcomeOf(word)])).toEqual(
      words.map((word) => [word, outcome]),
    );
  });

  test.each([
    ...['未完成', '待完成', '不成功', '未成功', '沟通失败', '未沟通', '没有沟通', '待回访'],
    ...['unsuccessful', 'unreached', 'not connected', 'disconnected', 'not done', 'undone'],
    ...[
      'booked',
      'phone broken',
      'looked away',
      "didn't connect",
      'incomplete',
      '再说',
      '嗯',
      'TBD',
    ],
  ])('%s is nobody reached: listed, not believed', (word) => {
    expect(outcomeOf(word)).not.toBe('reached');
    expect(['unlisted', 'no answer', 'another time']).toContain(outcomeOf(word));
  });

  test('a blank outcome is a record of a talk', () => {
    for (const blank of ['', ' ', null, undefined]) expect(outcomeOf(blank)).toBe('reached');
  });
});

describe('2-rules §3: channels', () => {
  test.each<readonly [Channel, readonly string[]]>([
    [
      'call',
      [
        '电话',
        '去电',
        '来电',
        'call',
        'Phone',
        'phone call',
        '',
        '电话、微信',
        '电话+微信',
        'whatever',
      ],
    ],
    ['visit', ['上门', '拜访', '家访', '走访', 'visit', 'Home visit', 'visited']],
    [
      'other talk',
      [
        '微信语音',
        '微信视频',
        '微信通话',
        '微信电话',
        'WeChat voice',
        'wechat call',
        'WhatsApp call',
        'video',
        '面谈',
        '当面',
        '来访',
        '班会',
        '家长会',
        'in person',
        'In-person',
        'face to face',
        'class',
        'meeting',
      ],
    ],
    [
      'message',
      [
        '短信',
        '微信',
        '微信留言',
        '邮件',
        '祝福短信',
        '节日问候',
        '祝福电话',
        '群发',
        'SMS',
        'text',
        'Text message',
        'WeChat',
        'WhatsApp',
        'e-mail',
        'email',
        'greeting',
        '电话留言',
        '投诉',
        '投诉受理',
        'complaint',
      ],
    ],
  ])('%s: %j', (channel, words) => {
    expect(words.map((word) => [word, channelOf(word)])).toEqual(
      words.map((word) => [word, channel]),
    );
  });
});

const on = (iso: string): Cell => ({ kind: 'date', on: day(iso), minutes: 0 });
const HEADER = ['日期', '学员', '方式', '结果', '下次预约', '内容', '记录状态'];
const read = (...rows: (readonly Cell[])[]) => {
  const all = [HEADER, ...rows];
  const mapping = recogniseLog(all);
  if (mapping === null) throw new Error('no log');
  return readContacts(all, mapping, '联系记录', day('2026-11-20'), null);
};
const issues = (...rows: (readonly Cell[])[]) =>
  read(...rows).issues.map(({ row, role, code, received }) => [row, role, code, received]);

describe('readContacts', () => {
  test('2-rules §3: reached or refused, by a talk, is effective', () => {
    const { contacts } = read(
      [on('2026-11-02'), '张三', '电话', '已沟通', '', '', ''],
      [on('2026-11-02'), '张三', '电话', '拒绝', '', '', ''],
      [on('2026-11-02'), '张三', '上门', '', '', '', ''],
      [on('2026-11-02'), '张三', '微信', '已沟通', '', '', ''],
      [on('2026-11-02'), '张三', '电话', '无人接听', '', '', ''],
      [on('2026-11-02'), '张三', '电话', '改约', on('2026-11-25'), '', ''],
      [on('2026-11-02'), '张三', '电话', '奇怪', '', '', ''],
    );
    expect(contacts.map(({ effective }) => effective)).toEqual([
      ...[true, true, true, false, false, false, false],
    ]);
    expect(contacts[5]?.nextAppointment).toBe(day('2026-11-25'));
  });

  test.each([
    ['已沟通', true],
    ['reached', true],
    ['拒绝', true],
    ['refused', true],
    ['无人接听', false],
    ['no answer', false],
    ['忙线', false],
    ['busy', false],
    ['已留言', false],
    ['left a message', false],
    ['改约', false],
    ['asked for another time', false],
    ['空号', false],
    ['wrong number', false],
  ])('2-rules §3: the outcome %s is effective: %s', (outcome, effective) => {
    const { contacts } = read([on('2026-11-02'), '张三', '电话', outcome, '', '', '']);
    expect(contacts.map((contact) => contact.effective)).toEqual([effective]);
  });

  test.each([
    ['电话', true],
    ['call', true],
    ['微信语音', true],
    ['WeChat voice', true],
    ['当面', true],
    ['in person', true],
    ['上门拜访', true],
    ['visit', true],
    ['回访', true],
    ['课堂', true],
    ['class', true],
    ['短信', false],
    ['text message', false],
    ['节日问候', false],
    ['greeting', false],
    ['投诉受理', false],
    ['complaint', false],
  ])('2-rules §3: reached by %s is effective: %s', (channel, effective) => {
    const { contacts } = read([on('2026-11-02'), '张三', channel, '已沟通', '', '', '']);
    expect(contacts.map((contact) => contact.effective)).toEqual([effective]);
  });

  test('the as-of day counts, a later one is ignored and listed', () => {
    const { contacts } = read(
      [on('2026-11-20'), '张三', '电话', '', '', '', ''],
      [on('2026-11-21'), '李四', '电话', '', '', '', ''],
    );
    expect(contacts.map(({ name }) => name)).toEqual(['张三']);
    expect(issues([on('2026-11-21'), '李四', '电话', '', '', '', ''])).toEqual([
      [2, 'happened at', 'contact in the future', '2026-11-21'],
    ]);
  });

  test('what cannot be read is listed by its row, with what was typed', () => {
    expect(
      issues(
        ['昨天', '张三', '电话', '已沟通', '', '', ''],
        ['', '张三', '电话', '已沟通', '', '', ''],
        [on('2026-11-02'), '张三', '电话', '奇怪', '下周', '', ''],
        ['5/6/2026', '张三', '电话', '', '', '', ''],
      ),
    ).toEqual([
      [2, 'happened at', 'date not readable', '昨天'],
      [3, 'happened at', 'date not readable', ''],
      [4, 'outcome', 'outcome not listed', '奇怪'],
      [4, 'next appointment', 'date not readable', '下周'],
      [5, 'happened at', 'date not readable', '5/6/2026'],
    ]);
  });

  test('2-rules §8: dates as people type them, without a year the latest before', () => {
    const { contacts } = read(
      ['11月2日', '张三', '电话', '', '', '', ''],
      ['2026年11月2日 下午3点半', '李四', '电话', '', '12月3日', '', ''],
      ['12月2日', '王五', '电话', '', '', '', ''],
    );
    expect(contacts.map((contact) => contact.on)).toEqual([
      ...['2026-11-02', '2026-11-02', '2025-12-02'].map(day),
    ]);
    expect(contacts[1]).toMatchObject({ minutes: 930, nextAppointment: day('2026-12-03') });
  });

  test('2-rules §3, §8: a time that could be two leaves its day: only calendar dates count', () => {
    const { contacts, issues: none } = read(
      ['2026年11月2日 3点', '张三', '电话', '', '2026年11月25日 9点', '', ''],
      [on('2026-11-03'), '张三', '电话', '', '2026-11-26 14:30', '', ''],
    );
    expect(none).toEqual([]);
    expect(contacts).toMatchObject([
      { on: day('2026-11-02'), minutes: 0, nextAppointment: day('2026-11-25') },
      { on: day('2026-11-03'), nextAppointment: day('2026-11-26'), nextAppointmentMinutes: 870 },
    ]);
    expect(contacts[0]?.nextAppointmentMinutes).toBe(0);
  });

  test('blank rows and undone records say nothing', () => {
    expect(
      read(
        ['', '', '', '', '', '', ''],
        [on('2026-11-02'), '张三', '电话', '', '', '', 'undone'],
        [on('2026-11-02'), '张三', '电话', '', '', '', '已撤销'],
        ['', '', '', '', '', '只有备注', ''],
      ),
    ).toEqual({ contacts: [], issues: [] });
  });
});
