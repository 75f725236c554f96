import {
  type CaseColleague,
  type OwnerAsked,
  proposeOwner,
} from '../../../src/domain/case/propose-owner';
import { kindKey } from '../../../src/domain/rule-book/case-words';
import { at } from '../../support/zones';

const person = (name: string, skills = '', more: Partial<CaseColleague> = {}): CaseColleague => ({
  name,
  skills: skills === '' ? [] : skills.split('、'),
  isAway: false,
  substitute: '',
  inTurn: true,
  ...more,
});

const LIN = person('林老师');
const HE = person('何老师', '投诉、退费');
const ZHANG = person('张老师', '投诉、资深');
const QIAN = person('钱工', '技术');
const LEAD = person('周主管', '', { inTurn: false });
const ZHAO = person('赵主管', '全能、资深', { inTurn: false });

const proposed = (part: Omit<Partial<OwnerAsked>, 'kind'> & { readonly kind?: string }): string =>
  proposeOwner({
    isKey: false,
    customerOwner: '林老师',
    staff: [LIN, HE, ZHANG, QIAN],
    lastCaseAt: new Map(),
    ...part,
    kind: part.kind === undefined ? null : kindKey(part.kind),
  });

describe('M3.10, kind to skill, in rotation inside it', () => {
  test.each<[string, Parameters<typeof proposed>[0], string]>([
    ['nobody has the skill: the customer’s owner', { kind: '建议' }, '林老师'],
    ['no kind yet: the customer’s owner', {}, '林老师'],
    ['a skill of one', { kind: '技术问题' }, '钱工'],
    ['the word of the other language', { kind: 'refund' }, '何老师'],
    ['nobody had one yet: in the order of the tab', { kind: '投诉' }, '何老师'],
    [
      'the one who waited longest',
      {
        kind: '投诉',
        lastCaseAt: new Map([
          ['何老师', at('2026-11-19 10:00')],
          ['张老师', at('2026-11-18 10:00')],
        ]),
      },
      '张老师',
    ],
    [
      'who never had one goes first',
      { kind: '投诉', lastCaseAt: new Map([['何老师', at('2026-11-19 10:00')]]) },
      '张老师',
    ],
    ['the customer’s owner keeps it', { kind: '投诉', customerOwner: '张老师' }, '张老师'],
    ['all-round is any kind', { kind: '建议', staff: [LIN, ZHAO] }, '赵主管'],
    ['no Staff tab', { kind: '投诉', staff: [] }, '林老师'],
    [
      'no owner: all staff in turn',
      { kind: '建议', customerOwner: '', staff: [LEAD, LIN] },
      '林老师',
    ],
    ['nobody at all', { kind: '建议', customerOwner: '', staff: [] }, ''],
    ['an owner whom the tab does not list', { kind: '建议', customerOwner: '孙老师' }, '孙老师'],
  ])('%s', (_name, part, owner) => expect(proposed(part)).toBe(owner));
});

describe('M2.2, key customers’ cases go to staff marked senior', () => {
  test.each<[string, Parameters<typeof proposed>[0], string]>([
    ['senior and able', { kind: '投诉' }, '张老师'],
    ['senior, where nobody senior is able', { kind: '技术' }, '张老师'],
    ['able, where nobody is senior', { kind: '技术', staff: [LIN, QIAN] }, '钱工'],
    ['neither: the owner', { kind: '技术', staff: [LIN] }, '林老师'],
    [
      'the owner is senior',
      { kind: '技术', customerOwner: '张老师', staff: [ZHAO, ZHANG] },
      '赵主管',
    ],
  ])('%s', (_name, part, owner) => expect(proposed({ isKey: true, ...part })).toBe(owner));
});

describe('M0.7 rest days choose the substitute', () => {
  const resting = (name: string, skills = '', substitute = ''): CaseColleague =>
    person(name, skills, { isAway: true, substitute });

  test.each<[string, Parameters<typeof proposed>[0], string]>([
    ['of the owner', { staff: [resting('林老师', '', '何老师')] }, '何老师'],
    ['nobody named: the owner', { staff: [resting('林老师')] }, '林老师'],
    ['another day', { staff: [{ ...resting('林老师', '', '何老师'), isAway: false }] }, '林老师'],
    [
      'in turn: who is there',
      { kind: '投诉', staff: [resting('甲', '投诉', '丙'), person('乙', '投诉')] },
      '乙',
    ],
    ['all rest: the substitute', { kind: '投诉', staff: [resting('甲', '投诉', '丙')] }, '丙'],
  ])('%s', (_name, part, owner) => expect(proposed(part)).toBe(owner));
});
