// 3-product §5: set-up, random edits of people with nights in between, undo: what differs is their own.
import { sampleSchool } from '../../../src/host/samples/school';
import { tabOf } from '../../support/builders';
import { EVERY } from '../../support/samples';
import { headerRowOf, smallTeam, TAB } from '../support/small-team';
import { type RandomTeam, randomSuite } from './support/random-suite';

// EVERY=1 tries them all.
const SEEDS = Array.from({ length: EVERY ? 24 : 3 }, (_, i) => i + 1);
const TEAMS: readonly RandomTeam[] = [
  {
    name: 'a small team with numbers and dates of its own',
    make: () => smallTeam({ numbered: true, typedLast: true }),
    ...{ tab: TAB, mark: '备注', needed: ['姓名', '备注', '学号', '最近联系'] },
    filled: ['最近联系'],
  },
  {
    name: 'a small team without numbers',
    make: () => smallTeam({ numbered: false }),
    ...{ tab: TAB, mark: '备注', needed: ['姓名', '备注'] },
    filled: [],
  },
  {
    name: 'a small team whose grid is full and that has empty columns for status and next call',
    make: () => {
      const book = smallTeam({ numbered: true, typedLast: true });
      const sheet = tabOf(book, TAB);
      const header = headerRowOf(sheet);
      sheet.values[header]?.push('联系状态', '下次联系');
      sheet.maxColumns = sheet.values[header]?.length ?? 0;
      sheet.columnFormats.set(sheet.maxColumns - 2, '@');
      return book;
    },
    ...{ tab: TAB, mark: '备注' },
    needed: ['姓名', '备注', '学号', '最近联系', '联系状态', '下次联系'],
    filled: ['最近联系', '联系状态', '下次联系'],
  },
];

const SCHOOL: RandomTeam = {
  name: 'the sample school',
  make: () => sampleSchool({ asOf: '2026-11-20' }),
  ...{ tab: '学员', mark: '备注', needed: ['学员姓名', '备注', '最近一次沟通'] },
  filled: ['最近一次沟通'],
};

randomSuite(TEAMS, SEEDS);
// Each of these takes seconds.
if (EVERY) randomSuite([SCHOOL], [1, 2, 3, 19]);
