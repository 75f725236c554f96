// The words of a title that make its level: the default lists, which people edit in their sheet.

/** Middle and senior managers, government cadres of deputy-division rank and up (rule M0.2). */
export const MANAGER = [
  '董事长、副总、总裁、总经理、经理、总监、主任、校长、院长、园长、厂长、行长、社长、台长、书记、司长、局长、处长',
  '副处、处级、局级、厅级、县级、部长、市长、县长、区长、总工、总会计师、创始人、合伙人、企业主、老板、董事、中层、高层',
  'manager、director、head of、chief、president、chairman、owner、founder、partner、headmaster',
  'ceo、cfo、cto、coo、vp',
].join('、');

export const MANAGER_EXCEPT = [
  '班主任、主任科员、主任医师、主任护师、主任技师、主任药师、主任记者、客户经理、大堂经理、理财经理、产品经理、项目经理',
  '助理、秘书、文员、司机',
  'account manager、product manager、project manager、product owner、assistant、secretary',
].join('、');

/** Employees of public institutions, state-owned enterprises and government bodies (rule M0.2). */
export const PUBLIC_SECTOR = [
  '事业单位、国企、国有、央企、机关、政府、公务员、教师、医生、科长、副科、科级、科员、镇长、乡长、主任医师、主任护师',
  '班主任、民警、警察、法官、检察官、军人、老师、教授、讲师、护士、街道办、居委会',
  'civil servant、government、public sector、state-owned、teacher、doctor、nurse',
].join('、');
