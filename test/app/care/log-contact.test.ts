// 3-product §3: a contact is logged in one locked step: its record and the customer's row.
import type { Workbook } from '../../../src/host/model/workbook';
import { columnOf, day, tabOf } from '../../support/builders';
import { runCheckOn } from '../support/run-check';
import { LOG, smallTeam, TAB } from '../support/small-team';
import {
  aContact,
  checkedCare,
  customerRow,
  ourContacts,
  records,
  TODAY,
} from './support/care-host';

const team = (): Workbook => smallTeam({ numbered: true });
const row = (book: Workbook, no: string) => customerRow(tabOf(book, TAB), '备注', no);

describe('3-product §1, the record', () => {
  test('stands in a tab of ours, beside the team’s own log, which stays as it is', () => {
    const book = team();
    const care = checkedCare(book);
    const theirs = JSON.stringify(tabOf(book, LOG));
    const { answer } = care.call(
      'careLogContact',
      aContact({
        channel: 'visit',
        direction: 'in',
        happenedAt: `${TODAY}T08:15`,
        summary: '孩子进步很大',
        satisfaction: 5,
        promised: '发成绩单',
        promisedUntil: '2026-11-23',
        nextAppointment: '2026-12-01T19:30',
      }),
    );
    expect(answer).toMatchObject({
      ok: true,
      value: { again: false, undoUntil: '2026-11-20T09:10' },
    });
    expect(records(book)).toEqual([
      {
        记录编号: expect.stringMatching(/^draft-/),
        联系时间: '2026-11-20+0.3438',
        客户编号: 'S001',
        联系结果: '已沟通',
        联系方式: '上门拜访',
        方向: '对方联系',
        下次预约: '2026-12-01+0.8125',
        满意度: 5,
        承诺期限: '2026-11-23',
        记录状态: '',
        登记时间: '2026-11-20+0.3750',
        记录人: '林老师',
        姓名: '王芳',
        内容: '孩子进步很大',
        承诺事项: '发成绩单',
        此前最近联系: '2026-11-01',
      },
    ]);
    expect(JSON.stringify(tabOf(book, LOG))).toBe(theirs);
    expect(ourContacts(book)?.name).toBe('跟进记录 2');
    expect(columnOf(tabOf(book, '设置'), '项目')).toContain('tab:ours contacts');
  });

  test('the customer’s row shows the next call at once, and the answer says the same', () => {
    const book = team();
    const { answer } = checkedCare(book).call('careLogContact', aContact());
    const seen = row(book, 'S001');
    expect(seen).toMatchObject({
      最近联系: '2026-11-20',
      下次联系: '2026-12-04',
      联系状态: '正常',
    });
    expect(answer).toMatchObject({
      ok: true,
      value: {
        rows: [
          {
            no: 'S001',
            name: '王芳',
            lastContact: '2026-11-20',
            nextCall: '2026-12-04',
            status: 'fine',
            statusWord: '正常',
            why: seen.原因,
          },
        ],
      },
    });
  });

  test('2-rules §3: an attempt moves no date, an appointment replaces it', () => {
    const book = team();
    const care = checkedCare(book);
    const before = row(book, 'S002');
    care.call('careLogContact', aContact({ customers: ['S002'], outcome: 'no answer' }));
    const { 原因: why, ...rest } = row(book, 'S002');
    expect(rest).toEqual(
      Object.fromEntries(Object.entries(before).filter(([at]) => at !== '原因')),
    );
    expect(why).toContain('1 次未联系上，2026-11-23 再联系');
    const another = { outcome: 'another time', nextAppointment: '2026-11-24T10:00' } as const;
    care.call('careLogContact', aContact({ customers: ['S002'], ...another }));
    expect(row(book, 'S002')).toMatchObject({
      最近联系: '2026-10-20',
      下次联系: '2026-11-24',
      联系状态: '已预约',
    });
  });

  test('a class meeting: many at once, each with a record of its own', () => {
    const book = team();
    const customers = ['S001', 'S003', 'S008', 'S012'];
    const draft = aContact({ customers, channel: 'class' });
    const { answer } = checkedCare(book).call('careLogContact', draft);
    expect(answer.ok && answer.value.rows.map(({ no, lastContact }) => [no, lastContact])).toEqual(
      customers.map((no) => [no, TODAY]),
    );
    expect(records(book).map((one) => [one.记录编号, one.客户编号])).toEqual(
      customers.map((no, nth) => [nth === 0 ? draft.key : `${draft.key}-${nth + 1}`, no]),
    );
    for (const no of customers) expect(row(book, no).最近联系).toBe(TODAY);
    expect(runCheckOn(book, { entry: 'nightlyCheck' }).report).toMatchObject({ changed: 0 });
  });

  test('a line typed by hand at the end of the tab counts, and the next record stands below it', () => {
    const book = team();
    const care = checkedCare(book);
    care.call('careLogContact', aContact({ customers: ['S005'] }));
    const contacts = ourContacts(book);
    if (contacts === undefined) throw new Error('no Contacts');
    contacts.values.push([null, day('2026-11-18 16:00'), 'S002', '已沟通']);
    care.call('careLogContact', aContact({ customers: ['S003'] }));
    expect(records(book).map(({ 客户编号: no }) => no)).toEqual(['S005', 'S002', 'S003']);
    const attempt = aContact({ customers: ['S002'], outcome: 'busy' });
    care.call('careLogContact', attempt);
    expect(row(book, 'S002')).toMatchObject({ 最近联系: '2026-11-18', 下次联系: '2026-12-18' });
    expect(runCheckOn(book, { entry: 'nightlyCheck' }).report).toMatchObject({ changed: 0 });
  });
});
