import { MON_FRI } from '../../src/domain/calendar/calendar';
import { due } from '../../src/domain/calendar/due';
import { caseWords } from '../../src/i18n/case-words';
import { timeOf } from '../support/working-time';
import { at } from '../support/zones';

describe('5-decisions: the words of cases in both languages', () => {
  test.each([
    ['inTime', 'In time', '时限内'],
    ['atRisk', 'At risk', '即将超时'],
    ['late', 'Late', '已超时'],
    ['doneInTime', 'Answered in time', '按时回复'],
    ['doneLate', 'Answered late', '超时回复'],
    ['waiting', 'Waiting for the customer', '等客户回复'],
    ['needsData', 'Needs data', '资料不全'],
  ] as const)('M0.11 case status %s', (status, en, zh) => {
    expect([
      caseWords('en')['case status'][status],
      caseWords('zh')['case status'][status],
    ]).toEqual([...[en, zh]]);
  });

  test('M0.11 what working time cannot answer is a sentence', () => {
    const answer = due(timeOf(MON_FRI), at('2026-11-20'), -1);
    expect(answer.ok || caseWords('en')['working time issue'][answer.error]).toBe(
      'the time allowed is negative',
    );
    expect(answer.ok || caseWords('zh')['working time issue'][answer.error]).toBe('时限不能是负数');
  });

  test('M3.1 closing without a reply is refused with what to do', () => {
    expect(caseWords('en')['case refusal']['no reply recorded']).toMatch(/^record the reply/);
    expect(caseWords('zh')['case refusal']['no reply recorded']).toMatch(/^请先登记/);
  });
});
