// A school as the set-up finds it: proposal, trial and what comes after, in either language.
import type {
  Applied,
  Choices,
  ColumnChoice,
  Figures,
  HealthLine,
  Proposal,
  Removed,
  RoleChoice,
  Trial,
} from '../../../../src/app/set-up/wire';
import type { Language } from '../../../../src/domain/language';

export interface SetUpWorld {
  readonly proposal: Proposal;
  readonly trial: Trial;
  readonly applied: Applied;
  readonly health: readonly HealthLine[];
  readonly trigger: Applied['trigger'];
  readonly removed: Removed;
}

type Two = readonly [en: string, zh: string];
type Column = readonly [role: ColumnChoice['role'], header: Two, samples: readonly string[]];

const COLUMNS: readonly Column[] = [
  ['id', ['Student no.', '学号'], ['S-0001', 'S-0002', 'S-0003']],
  ['name', ['Name', '姓名'], ['王芳', 'Li Lei', '欧阳修文']],
  ['phone', ['Phone', '联系电话'], ['138 0013 8000', '139-1234-5678']],
  ['organisation', ['Company', '单位'], ['Qingfeng Trading 青峰贸易', '第一医院']],
  ['position', ['Position', '职务'], ['总经理', 'nurse', '教师']],
  ['fees', ['Fees paid', '累计缴费'], ['9,800', '15000', '¥6,400']],
  ['months', ['Months', '报班时长'], ['12', '24', '6']],
  ['enrolled on', ['Enrolled', '报名日期'], ['2025-09-01', '2026-03-15']],
  ['birthday', ['Birthday', '生日'], ['1988-07-01', '农历八月十五']],
  ['owner', ['Class teacher', '班主任'], ['陈静', '刘洋', 'Anna Bell']],
  ['last contact', ['Last contact', '最近联系'], ['2026-11-02', '2026-10-19']],
  ['', ['Note', '备注'], ['prefers WeChat', '下午联系']],
];

const ROLE_LABELS: readonly (readonly [RoleChoice['role'], Two, Two])[] = [
  ['name', ['Name', '姓名'], ['who the customer is', '客户是谁']],
  ['id', ['Number', '客户编号'], ['joins records to the customer', '把记录和客户对上']],
  [
    'phone',
    ['Phone', '电话'],
    ['stands on the card; finds duplicates', '显示在卡片上，并用于查重'],
  ],
  ['organisation', ['Organisation', '单位'], ['finds duplicates', '用于查重']],
  ['position', ['Position', '职务'], ['decides the tier', '决定级别']],
  ['fees', ['Fees', '累计缴费'], ['decides the tier', '决定级别']],
  ['months', ['Months', '报班时长'], ['decides the tier', '决定级别']],
  ['enrolled on', ['Enrolled on', '报名日期'], ['first call after enrolling', '报名后的首次联系']],
  ['birthday', ['Birthday', '生日'], ['birthday greetings', '生日祝福']],
  ['owner', ['Owner', '跟进人'], ['whose list the customer is on', '在谁的名单上']],
  ['consultant', ['Consultant', '咨询老师'], ['shown on the card', '显示在卡片上']],
  ['last contact', ['Last contact', '最近联系'], ['when the next call is due', '推算下次联系']],
];

const pick = (language: Language, [en, zh]: Two): string => (language === 'zh' ? zh : en);

export const columnsOf = (language: Language): readonly ColumnChoice[] =>
  COLUMNS.map(([role, header, samples], column) => ({
    column,
    letter: String.fromCharCode(65 + column),
    header: pick(language, header),
    samples,
    role,
    sureness: role === '' ? 'none' : 'sure',
    reason:
      role === ''
        ? ''
        : pick(language, ['The header and the values say so.', '表头和内容都这样表明。']),
  }));

const choicesOf = (language: Language): Choices => ({
  language,
  tab: 7,
  headerRow: 3,
  roles: Object.fromEntries(
    COLUMNS.flatMap(([role], column) => (role === '' ? [] : [[role, column]])),
  ),
  preset: 'school',
  afterCourse: 'as before',
  week: [
    '',
    ...Array.from({ length: 6 }, () => '09:00–12:00, 13:30–18:00'),
  ] as unknown as Choices['week'],
  goLive: '2026-11-23',
  firstRoundDays: 10,
  staff: ['陈静', '刘洋', 'Anna Bell'].map((name) => ({ name, email: '', role: 'staff' })),
});

const proposalOf = (language: Language): Proposal => ({
  choices: choicesOf(language),
  tabs: [
    { id: 7, name: pick(language, ['Students 2026', '学员总表']), fits: true },
    { id: 8, name: pick(language, ['Old students', '往届学员']), fits: true },
    { id: 9, name: pick(language, ['Timetable', '课程表']), fits: false },
  ],
  firstRows: [
    [pick(language, ['Sunshine school, all students', '阳光学校学员总表'])],
    ['', '', ''],
    COLUMNS.map(([, header]) => pick(language, header)),
    ...[0, 1, 2].map((row) => COLUMNS.map(([, , samples]) => samples[row] ?? '')),
  ],
  columns: columnsOf(language),
  roles: ROLE_LABELS.map(([role, label, use]) => ({
    role,
    label: pick(language, label),
    use: pick(language, use),
    required: role === 'name',
  })),
  presets: [
    {
      name: 'school',
      label: pick(language, ['School', '学校']),
      use: pick(language, [
        'Three tiers by position, fees and months; calls every 7, 15 and 30 days.',
        '按职务、缴费和时长分三级；每 7、15、30 天联系一次。',
      ]),
    },
    {
      name: 'key accounts',
      label: pick(language, ['Key accounts', '大客户']),
      use: pick(language, ['Tiers by revenue.', '按消费金额分级。']),
    },
  ],
  zones: { sheet: 'Asia/Shanghai', script: 'Asia/Shanghai', sentence: '' },
  rulesTab: '',
  missing: [],
  remarks: [],
  isSetUp: false,
});

const figuresOf = (language: Language): Figures => ({
  customers: 84,
  tiers: [
    { name: pick(language, ['Key', '重点']), customers: 12 },
    { name: pick(language, ['Watch', '关注']), customers: 31 },
    { name: pick(language, ['General', '普通']), customers: 38 },
    { name: pick(language, ['Needs data', '资料不全']), customers: 3 },
  ],
  statuses: [
    { status: 'overdue', label: pick(language, ['Overdue', '逾期']), customers: 0 },
    { status: 'today', label: pick(language, ['Today', '今天']), customers: 9 },
    { status: 'soon', label: pick(language, ['Soon', '3个工作日内']), customers: 25 },
    { status: 'fine', label: pick(language, ['Fine', '正常']), customers: 41 },
    { status: 'never', label: pick(language, ['Not yet contacted', '尚未联系']), customers: 6 },
    { status: 'needsData', label: pick(language, ['Needs data', '资料不全']), customers: 3 },
  ],
  callsAWeek: [
    { owner: '陈静', calls: 14.2 },
    { owner: '刘洋', calls: 11.5 },
    { owner: 'Anna Bell', calls: 8.1 },
  ],
  firstRound: [23, 24, 25, 26, 27, 28, 29].map((day, i) => ({
    on: `2026-11-${day}`,
    calls: [9, 8, 9, 8, 8, 9, 7][i] ?? 0,
  })),
  unreadable: 4,
  duplicates: 1,
});

const trialOf = (language: Language): Trial => ({
  figures: figuresOf(language),
  remarks: [
    {
      cell: 'F17',
      sentence: pick(language, [
        '“about 9k” is no amount; write 9000.',
        '“约九千”不是金额，请写 9000。',
      ]),
    },
    {
      cell: 'I23',
      sentence: pick(language, ['“31 April” is no date.', '“4月31日”不是日期。']),
    },
    {
      cell: 'B40',
      sentence: pick(language, [
        '王芳 stands in row 12, too, with the same phone.',
        '王芳在第 12 行也有，电话相同。',
      ]),
    },
  ],
  addedColumns:
    language === 'zh'
      ? ['级别', '下次联系', '联系状态', '原因']
      : ['Tier', 'Next call', 'Status', 'Why'],
  filledColumns: [],
  addedTabs:
    language === 'zh'
      ? ['今日待办', '服务规则', '工作日历', '员工']
      : ['Today', 'Rules', 'Days', 'Staff'],
});

export const setUpWorld = (language: Language): SetUpWorld => ({
  proposal: proposalOf(language),
  trial: trialOf(language),
  applied: {
    figures: figuresOf(language),
    sentence: pick(language, [
      '84 customers, 4 new columns, 4 new tabs. 9 customers are in today’s list.',
      '84 位客户，新增 4 列、4 个工作表。今天名单上有 9 位客户。',
    ]),
    trigger: {
      installed: true,
      sentence: pick(language, [
        'It looks after your list every hour. You have installed it.',
        '每小时自动更新名单，由您启用。',
      ]),
    },
  },
  health: [
    {
      code: 'trigger',
      level: 'ok',
      sentence: pick(language, [
        'Chen Jing runs it; the last run was 40 minutes ago.',
        '由陈静运行，上次运行在 40 分钟前。',
      ]),
      press: '',
    },
    {
      code: 'years',
      level: 'warn',
      sentence: pick(language, [
        'The official days of 2027 are not loaded.',
        '2027 年的法定节假日尚未载入。',
      ]),
      press: pick(language, [
        'Add them in the tab Days when they are published.',
        '公布后请在“工作日历”里添加。',
      ]),
    },
    {
      code: 'rules',
      level: 'bad',
      sentence: pick(language, [
        'Rules, row 9 has an error. The rules of yesterday stay in force.',
        '服务规则第 9 行有误，昨天的规则继续有效。',
      ]),
      press: pick(language, [
        'Put row 9 right, then press Run the check now.',
        '改好第 9 行，再点“立即检查”。',
      ]),
    },
  ],
  trigger: {
    installed: true,
    sentence: pick(language, ['The hourly run is yours now.', '每小时运行现在由您负责。']),
  },
  removed: {
    sentence: pick(language, [
      '4 columns, 3 tabs and the colours are gone.',
      '已去掉 4 列、3 个工作表和颜色。',
    ]),
    left: [pick(language, ['Contacts: 12 records of your team', '跟进记录：团队的 12 条记录'])],
  },
});

/** The same with two columns that nobody can be sure of, and a role that is missing. */
export const unsureWorld = (language: Language): SetUpWorld => {
  const world = setUpWorld(language);
  const columns = world.proposal.columns.map((column): ColumnChoice => {
    if (column.column === 4) {
      return {
        ...column,
        role: '',
        sureness: 'unsure',
        reason: pick(language, [
          'The header says position, but the values look like classes.',
          '表头像职务，但内容像班级。',
        ]),
        samples: ['三班', '五班'],
      };
    }
    if (column.column === 9) {
      return {
        ...column,
        sureness: 'likely',
        reason: pick(language, ['Few names, each many times.', '少数几个姓名反复出现。']),
      };
    }
    return column;
  });
  const { roles: all } = world.proposal.choices;
  const { position: _gone, ...roles } = all;
  return {
    ...world,
    proposal: {
      ...world.proposal,
      choices: { ...world.proposal.choices, roles },
      columns,
      missing: [
        {
          role: 'position',
          sentence: pick(language, [
            'Position is missing: the tier rests on fees and months.',
            '没有职务：级别只看缴费和时长。',
          ]),
        },
      ],
    },
  };
};
