// 3-product §7: what mails say, in both languages; phones are masked, and nobody is told for nothing.
import type { AlertLine } from '../../../src/app/alerts/alert-line';
import { alertCells, alertLines, levelOf } from '../../../src/app/alerts/alert-line';
import { maskedPhones } from '../../../src/app/alerts/masked-phones';
import { peopleTold } from '../../../src/app/alerts/people-told';
import type { Colleague } from '../../../src/app/care/colleagues';
import { digestText } from '../../../src/app/mail/digest-text';
import { mailTo } from '../../../src/app/mail/mail-text';
import type { Instant } from '../../../src/domain/time/instant';
import { UNCHANGING } from '../../../src/domain/time/zone';
import { alertWords } from '../../../src/i18n/alert-words';
import { day } from '../../support/dates';

test.each([
  ['电话 138 0000 0001，急', '电话 138****0001，急'],
  ['+86 138-0000-0001', '861****0001'],
  ['020-81234567 / 13900000002', '020****4567 / 139****0002'],
  ['须在 2026-11-20 16:00 前回复', '须在 2026-11-20 16:00 前回复'],
  ['2026-3-5 来电 13800000001', '2026-3-5 来电 138****0001'],
  ['欠 8000 元，5 个月', '欠 8000 元，5 个月'],
  ['', ''],
])('a phone in a mail: %s', (text, masked) => {
  expect(maskedPhones(text)).toBe(masked);
});

const person = (name: string, part: Partial<Colleague> = {}): Colleague => ({
  ...{
    name,
    email: '',
    role: 'staff',
    skills: '',
    restDays: '',
    substitute: '',
    hasLeft: false,
    row: 1,
    capacity: null,
  },
  ...part,
});
const STAFF: readonly Colleague[] = [
  person('林老师', { restDays: '周六', substitute: '何老师' }),
  person('何老师'),
  person('周主任', { role: 'lead' }),
  person('郑主任', { role: 'lead', hasLeft: true }),
  person('吴经理', { role: 'manager' }),
  person('孙老师', { hasLeft: true }),
];

describe('2-rules §4: the words of the book as people', () => {
  const told = (to: readonly string[], owner: string, on = '2026-11-20') =>
    peopleTold(to, owner, { staff: STAFF, on: day(on) });

  test.each<[readonly string[], string, readonly string[]]>([
    [['owner'], '林老师', ['林老师']],
    [['跟进人', 'lead'], '林老师', ['林老师', '周主任']],
    [['客服负责人'], '', ['周主任']],
    [['manager'], '', ['吴经理']],
    [['经理', 'Manager'], '', ['吴经理']],
    [['owner'], '', ['周主任']],
    [['owner'], '孙老师', ['周主任']],
    [['owner'], '外聘', ['外聘', '周主任']],
    [['投诉专员', '何 老师'], '', ['投诉专员', '何老师']],
    [['孙老师'], '', []],
    [[], '林老师', []],
  ])('%j, the owner is “%s”', (to, owner, expected) => {
    expect(told(to, owner)).toEqual(expected);
  });

  test('on a rest day the substitute is told, too', () => {
    expect(told(['owner'], '林老师', '2026-11-21')).toEqual(['林老师', '何老师']);
  });
});

const alertOf = (part: Partial<AlertLine> = {}): AlertLine => ({
  key: JSON.stringify(['K-QS8N4M', 'reply', 'promise', 5]),
  ...{ caseNo: 'K-QS8N4M', why: '回复时限已过', since: 0 as Instant, told: ['周主任', '吴经理'] },
  ...{ text: 'K-QS8N4M 王芳 投诉：吵', raisedAt: 60_000 as Instant, file: 'f1' },
  mails: [
    { name: '周主任', state: 'sending', at: 0 as Instant },
    { name: 'A · B', state: 'waiting', at: 60_000 as Instant },
  ],
  ...part,
});

test.each(['en', 'zh'] as const)('a line reads as it was written (%s)', (language) => {
  const line = alertOf();
  const cells = alertCells(line, alertWords(language), UNCHANGING);
  const other = ['', '', 'x'];
  const read = alertLines([alertWords(language).header, cells, other], UNCHANGING);
  expect([...read]).toEqual([[1, line]]);
  expect(levelOf(line)).toBe('promise');
  expect(levelOf({ key: '["digest","林老师","2026-11-23"]', caseNo: '' })).toBe('');
});

describe('the text of a mail', () => {
  const two = [alertOf(), alertOf({ caseNo: 'K-RGX9TR', text: 'K-RGX9TR 张伟 意见：慢' })];

  test('alerts, in both languages', () => {
    expect(mailTo('a@b.cn', two, { language: 'zh', file: 'F' })).toEqual({
      to: 'a@b.cn',
      subject: '客户关怀：2 起投诉与意见需要您处理',
      body: [
        '新增 2 条提醒：\n• K-QS8N4M 王芳 投诉：吵\n  回复时限已过',
        '• K-RGX9TR 张伟 意见：慢\n  回复时限已过\n',
        'F\n这些邮件由负责人开启，只发给员工表里的同事。',
      ].join('\n'),
    });
    const { subject, body } = mailTo('a@b.cn', two.slice(0, 1), { language: 'en', file: 'F' });
    expect(subject).toBe('SheetCare: 1 case needs you');
    expect(body).toContain('This has come up:\n• K-QS8N4M');
    expect(body).toContain('they go to the people of the tab Staff only.');
  });

  test('no more than anybody reads, and within Google’s limits', () => {
    const many = Array.from({ length: 900 }, (_, n) =>
      alertOf({ caseNo: `K-${n}`, text: `K-${n} ${'x'.repeat(120)}` }),
    );
    const { body, subject } = mailTo('a@b.cn', many, { language: 'en', file: 'F' });
    expect(body).toContain('… and 850 more in the sheet.');
    expect([body.length < 20_000, subject.length < 250]).toEqual([true, true]);
  });

  test('a list of the day: how many of what, then the first ten', () => {
    const line = { owner: '林老师', phone: '138****0001', why: '逾期 3 天', isCase: false };
    const lines = [
      { ...line, name: '王芳', status: 'Late 2 hours', isCase: true },
      { ...line, name: '李娜', status: 'Late 9 hours', isCase: true },
      ...Array.from({ length: 10 }, (_, n) => ({ ...line, name: `C${n}`, status: 'Overdue' })),
    ];
    const text = digestText({ name: 'Lin', day: '2026-11-23', lines, forLead: 4 }, 'en');
    expect(text.split('\n').slice(0, 2)).toEqual([
      'Lin, this is your list of 2026-11-23.',
      'complaints and opinions: 2 · Overdue: 10 · in the lead’s list: 4',
    ]);
    expect(text.match(/^•/gm)).toHaveLength(10);
    expect(text).toContain('… and 2 more lines in the tab Today.');
    expect(text).toContain('• 王芳 138****0001 Late 2 hours\n  逾期 3 天');
  });
});
