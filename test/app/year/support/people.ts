// What people do in a day, at random and seeded: calls, ticks, typed dates, edits of the sheet.
import { TODAY_COLUMNS } from '../../../../src/app/check/today';
import { sortRows } from '../../../../src/host/model/row-order';
import { deleteRows, insertColumns, insertRows } from '../../../../src/host/model/structure';
import { type ModelValue, putValue } from '../../../../src/host/model/workbook';
import type { Random } from '../../../../src/host/samples/random';
import { day } from '../../../support/builders';
import { aContact } from '../../care/support/care-host';
import { aCase, aStep, cases } from '../../care/support/case-host';
import { shown } from '../../support/run-check';
import { LAST, type Line, linesOf, NAME, type SchoolYear, textOf } from './school-year';

const OUTCOMES = [
  [80, 'reached', ''],
  [10, 'no answer', '无人接听'],
  [5, 'busy', '忙线'],
  [3, 'refused', '拒绝'],
  [2, 'another time', '改约'],
] as const;

/** Zero-based row of the customer with this number; -1 when there is none. */
const rowOfNo = (year: SchoolYear, no: string): number => {
  const column = year.columnOf('客户编号');
  return year.customers().values.findIndex((row) => row?.[column] === no);
};

/** One line of Today is worked off, in one of the ways that there are. */
const workOff = (year: SchoolYear, line: Line, on: number, random: Random): void => {
  const today = year.today();
  const outcome = random.weighted(OUTCOMES.map((one) => [one[0], one] as const));
  const way = random.weighted([
    [55, 'tick'],
    [12, 'unheard tick'],
    [18, 'sidebar'],
    [15, 'typed'],
  ] as const);
  if (way === 'typed') {
    const row = rowOfNo(year, line.key);
    if (row < 0) return;
    year.edit(year.customers(), row, year.columnOf(LAST), day(textOf(on)), true);
    return;
  }
  if (way === 'sidebar' || outcome[1] === 'another time') {
    year.call(
      'careLogContact',
      aContact({
        customers: [line.key],
        outcome: outcome[1],
        nextAppointment:
          outcome[1] === 'another time' ? `${textOf(on + random.whole(1, 9))}T10:00` : null,
      }),
    );
    return;
  }
  const heard = way === 'tick';
  if (outcome[2] !== '') {
    year.edit(today, line.row, TODAY_COLUMNS.outcome, outcome[2], false);
  }
  year.edit(today, line.row, TODAY_COLUMNS.done, true, heard);
};

/** Edits that a team makes in its own sheet; each returns what it did. */
const EDITS: readonly ((year: SchoolYear, on: number, random: Random) => string)[] = [
  (year, _on, random) => {
    const header = year.headerRow();
    const sheet = year.customers();
    const column = year.columnOf(random.pick([NAME, '缴费金额', '班主任', '下次联系', '联系状态']));
    // Down to the blank row above the second half: people sort what they have selected.
    const count = sheet.values.slice(header + 1).findIndex((row) => !row?.some((v) => v !== null));
    const descending = random.chance(0.5);
    year.host.edit(() => sortRows(sheet, header + 1, count, { column, descending }));
    return 'sort';
  },
  (year, _on, random) => {
    const header = year.headerRow();
    const row = header + 1 + random.whole(0, 200);
    const fees = random.pick<ModelValue>([100, 5000, 9000, '1.2万', '约8000', null, 12000]);
    year.edit(year.customers(), row, year.columnOf('缴费金额'), fees, true);
    return `fees ${String(fees)}`;
  },
  (year, _on, random) => {
    const row = year.headerRow() + 1 + random.whole(0, 200);
    const title = random.pick<ModelValue>(['总经理', '职员', '公务员', '待补', '部门经理', null]);
    year.edit(year.customers(), row, year.columnOf('职务'), title, true);
    return `position ${String(title)}`;
  },
  (year, on, random) => {
    const row = year.headerRow() + 1 + random.whole(0, 140);
    const until = random.pick<ModelValue>([day(textOf(on + 20)), day(textOf(on - 3)), null]);
    year.edit(year.customers(), row, year.columnOf('暂停至'), until, true);
    return 'pause';
  },
  (year, on, random) => {
    const row = year.headerRow() + 1 + random.whole(0, 140);
    const text = random.pick([`重点 至 ${textOf(on + 30)}`, '重点', '关注', '']);
    year.edit(year.customers(), row, year.columnOf('人工定级'), text === '' ? null : text, true);
    return `override ${text}`;
  },
  (year, on, random) => {
    const row = year.headerRow() + 1 + random.whole(0, 200);
    const typed = random.pick<ModelValue>([
      ...[day(textOf(on)), day(textOf(on - 4)), '上周五', textOf(on - 1), day(textOf(on + 5))],
    ]);
    year.edit(year.customers(), row, year.columnOf(LAST), typed, true);
    return 'typed last contact';
  },
  (year, on, random) => {
    const row = year.headerRow() + 1 + random.whole(1, 120);
    const sheet = year.customers();
    year.host.edit((book) => {
      insertRows(book, sheet, row, 1);
      putValue(sheet, row, year.columnOf(NAME), `新学员${on}`);
      putValue(sheet, row, year.columnOf('班主任'), random.pick(['王老师', '李老师', null]));
      putValue(sheet, row, year.columnOf('缴费金额'), 9000);
    });
    return 'a new customer';
  },
  (year, _on, random) => {
    const row = year.headerRow() + 1 + random.whole(0, 100);
    const sheet = year.customers();
    year.host.edit((book) => deleteRows(book, sheet, row, 1));
    return 'a row deleted';
  },
  (year, _on, random) => {
    const column = year.columnOf(random.pick(['联系状态', '下次联系', '原因', '级别']));
    const row = year.headerRow() + 1 + random.whole(0, 200);
    year.edit(year.customers(), row, column, random.pick<ModelValue>([null, '正常', 5]), true);
    return 'a cell of ours typed over';
  },
  (year, on) => {
    const sheet = year.customers();
    year.host.edit(() => {
      sheet.name = `学员 ${textOf(on)}`;
    });
    return 'the tab renamed';
  },
  (year, on) => {
    const sheet = year.today();
    year.host.edit(() => {
      sheet.name = `今天 ${textOf(on)}`;
    });
    return 'Today renamed';
  },
  (year, _on, random) => {
    const sheet = year.customers();
    if ((sheet.values[year.headerRow()]?.length ?? 0) > 32) return 'nothing';
    const at = random.whole(0, 12);
    year.host.edit((book) => insertColumns(book, sheet, at, 1));
    return `a column at ${at}`;
  },
  (year, on, random) => {
    const log = year.book.sheets.find(({ values }) => values[0]?.includes('记录编号') === true);
    if (log === undefined) return 'nothing';
    const header = log.values[0] ?? [];
    const key = random.pick(linesOf(year.today()))?.key ?? '';
    const row = log.values.length;
    // At the end of the grid a person adds rows first.
    if (row >= log.maxRows) log.maxRows = row + 1;
    const cells: readonly (readonly [string, ModelValue])[] = [
      ['联系时间', day(`${textOf(on)} 11:00`)],
      ['客户编号', key],
      ['联系结果', '已沟通'],
    ];
    year.host.edit(() => {
      for (const [name, value] of cells) putValue(log, row, header.indexOf(name), value);
    });
    return 'a line typed into Contacts';
  },
];

/** A complaint comes in, and an older one is answered. */
const complaints = (year: SchoolYear, random: Random): void => {
  const line = linesOf(year.today()).find(({ key, isLeads }) => key !== '' && !isLeads);
  if (line !== undefined && random.chance(0.5)) {
    year.call('careLogCase', aCase({ customer: line.key, owner: line.owner, by: line.owner }));
  }
  const open = cases(year.book).find((one) => one.首次回复时间 === '' && random.chance(0.7));
  if (open === undefined) return;
  year.call('careCaseStep', aStep(String(open.受理编号), 'reply', { text: '已电话说明' }));
};

/** A working day: most of the list, and now and then a hand in the sheet; what happened. */
export const workADay = (year: SchoolYear, on: number, random: Random): readonly string[] => {
  const story: string[] = [];
  let minutes = 9 * 60;
  for (const line of linesOf(year.today())) {
    if (!line.hasBox || line.key === '' || !random.chance(0.93)) continue;
    if (line.ref !== '') {
      minutes += 1;
      year.setClock(on, minutes);
      year.edit(year.today(), line.row, TODAY_COLUMNS.done, true, random.chance(0.7));
      continue;
    }
    // Who is merely soon, or lacks data, can wait.
    const isSoon = line.status === '3个工作日内' && !line.why.includes('均衡安排');
    if (line.isLeads || isSoon || line.status === '资料不全') continue;
    minutes += 2;
    year.setClock(on, Math.min(minutes, 20 * 60));
    workOff(year, line, on, random);
  }
  if (random.chance(0.4)) complaints(year, random);
  for (let n = random.whole(0, 3); n > 0; n -= 1) {
    story.push(random.pick(EDITS)(year, on, random));
  }
  return story;
};

export const allText = (values: readonly (ModelValue | undefined)[]): string =>
  values.map((value) => String(shown(value))).join('|');
