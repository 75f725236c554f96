// The header words that suggest each role, in both languages; long lists are made of their parts.
import { remember } from '../domain/remember';
import { type Role, type RoleWords, words } from './roles';

/** Every first part with every second and third: 最近 × 联系 × 日期. A dot stands for nothing. */
const each = (...parts: readonly string[]): string =>
  parts
    .map((part) => part.split(' ').map((word) => (word === '.' ? '' : word)))
    .reduce((made, next) => made.flatMap((head) => next.map((tail) => `${head}${tail}`)))
    .join(' ');

const PEOPLE_ZH = '客户 学员 学生 会员 业主 患者 顾客';
const PEOPLE_EN = 'customer client student member patient contact account lead donor pupil learner';
const TALK_ZH = '联系 跟进 沟通 回访 联络 通话 拜访';
const TALK_EN = 'contact call touch followup interaction conversation touchpoint talk';
const DAY_ZH = '. 日期 时间 日';

/** Header words in both languages, from 5-decisions "Words" and from how teams label such columns. */
const MAKE: Readonly<Record<Role, () => RoleWords>> = {
  id: () =>
    words(
      `客户编号 学号 编号 学员编号 客户号 会员号 会员编号 档案号 customerno. customerid id no. customernumber studentid studentno clientid memberid accountid accountno ${each(PEOPLE_ZH, '编号 编码 号 id 代码 卡号')} 编码 卡号 档案编号 会员卡号 ${each(`${PEOPLE_EN} record chart membership`, 'no number id code')} recordid`,
      '编号 customerid customerno',
      '订单 合同 课程 班级 发票 保单 身份证 员工 教师 order invoice product employee contract policy passport',
      null,
    ),
  name: () =>
    words(
      `姓名 学员姓名 客户姓名 学生姓名 客户名称 学员 客户 业主 业主姓名 名字 名称 学生 联系人 name customer customername studentname student client clientname fullname contactname contact contactperson member membername ${each(PEOPLE_ZH, '姓名 名称 名字')} 会员 患者 委托人 当事人 投保人 客人 客人姓名 孩子姓名 宝宝姓名 中文名 联系人姓名 ${each(PEOPLE_EN, 'name fullname')} childname childsname chinesename donor patient pupil learner headofhousehold primarycontact maincontact`,
      '姓名 customername studentname clientname fullname contactname',
      '班主任 老师 顾问 介绍人 推荐人 家长 紧急 公司 单位 企业 课程 产品 父亲 母亲 监护 受益人 教练 教师 项目 teacher company parent course emergency manager owner file user guardian business product first last middle nick',
      'text',
    ),
  'given name': () =>
    words(
      '名 名字 firstname givenname forename studentfirstname clientfirstname contactfirstname',
      '',
      '家长 guardian parent teacher emergency',
      'text',
    ),
  organisation: () =>
    words(
      '单位 工作单位 公司 公司名称 单位名称 企业 企业名称 机构 所在单位 company companyname organisation organization organisationname organizationname employer account accountname business firm 所在公司 机构名称 businessname',
      '单位 公司 企业 company organi employer',
      '性质 类型 电话 地址 规模 type size phone address title department website',
      'text',
    ),
  position: () =>
    words(
      '职务 职位 职称 岗位 头衔 职务职称 工作职务 家长职务 title position jobtitle contacttitle job role occupation profession 职业 工作岗位 contactrole',
      '职务 职位 jobtitle position contacttitle 职业 organizationtitle organization1title organisationtitle',
      '层级 course 课程',
      'text',
    ),
  phone: () =>
    words(
      `电话 手机 手机号 手机号码 联系电话 电话号码 联系方式 家长电话 客户电话 移动电话 phone mobile telephone tel phonenumber mobilenumber contactnumber cell cellphone phoneno ${each(`${PEOPLE_ZH} 联系人 联系 本人`, '电话 手机 手机号 手机号码')} ${each('mobile cell tel telephone contact primary', 'phone no number phonenumber')} ${each(PEOPLE_EN, 'phone mobile phonenumber cell')} phone1 phone1value`,
      '电话 手机 phone mobile',
      '传真 紧急 备用 家长 父亲 母亲 监护 教练 老师 fax emergency type guardian parent father mother',
      'phone',
    ),
  'e-mail': () =>
    words(
      `邮箱 电子邮箱 电子邮件 email mail emailaddress email1value ${each(PEOPLE_EN, 'email emailaddress')} ${each(PEOPLE_ZH, '邮箱')}`,
      '邮箱 邮件 email',
      '家长 type secondary second 备用 guardian parent optout optedout',
      'e-mail',
    ),
  address: () =>
    words(
      '地址 住址 家庭地址 address street 家庭住址 联系地址 通讯地址 通信地址 现住址 详细地址 居住地址 homeaddress streetaddress mailingaddress postaladdress fulladdress addressline1 address1',
      '地址 住址 address',
      'mail ip type 单位 公司',
      'text',
    ),
  birthday: () =>
    words(
      '生日 出生日期 出生年月 出生年月日 birthday dateofbirth birthdate dob born bornon 出生年月日期 阳历生日 农历生日',
      '生日 出生 birth',
      '礼物 gift 地',
      'birthday',
    ),
  fees: () =>
    words(
      `累计缴费 缴费金额 缴费 缴费总额 学费 费用 金额 已缴费用 实缴金额 实缴 交费金额 消费金额 累计消费 消费总额 总金额 付款金额 fees fee feespaid totalfees paid totalpaid amountpaid amount revenue totalspent spend totalspend spending sales totalsales totalrevenue turnover ${each('已缴 实缴 已交 实交 累计缴 累计', '学费 费用 金额 费 缴费')} 总缴费 缴费合计 实收金额 实收 已付金额 累计充值 已缴总额 缴费总金额 tuitionpaid tuition amountpaidtodate lifetimegiving totalgiving lifetimevalue totalfeespaid`,
      '缴费 学费 交费 实缴 累计消费 消费金额 fees totalpaid amountpaid totalspen',
      '方式 日期 时间 欠 退 未 应 折 状态 余额 截止 单价 下次 周期 次数 date method due refund balance arrears discount status next',
      'money',
    ),
  months: () =>
    words(
      `报班时长 时长 学时 报班月数 报名时长 学习时长 课程时长 月数 报读月数 报读时长 在读月数 合作时长 months month monthsenrolled enrolmentmonths enrollmentmonths duration tenure monthsbooked lengthmonths coursemonths length ${each('报班 报名 报读 购买 合同 签约 在读 会籍', '时长 月数')} ${each('course contract membership enrolment enrollment subscription', 'length months duration')}`,
      '时长 月数 months duration',
      '通话 录音 联系 interval recall call talk',
      'months',
    ),
  'enrolled on': () =>
    words(
      `报名日期 入学日期 报名时间 入学时间 开课日期 报班日期 签约日期 加入日期 enrolledon enrolled enrolmentdate enrollmentdate startdate joined joinedon joindate signupdate customersince since registeredon registrationdate ${each('报名 入学 入会 入园 注册 签约 加入 开户 建档 登记 报班 办卡 入驻 首次咨询', '日期 时间 日')} datejoined membersince clientsince signedup signupon membershipstart enrolmentdate enrolled enrolledsince dateenrolled`,
      '报名日期 报名时间 入学日期 enrolled enrolment enrollment joined startdate',
      '状态 status stage',
      'date',
    ),
  'course ends on': () =>
    words(
      `结课日期 到期日 到期日期 结业日期 课程结束日期 结课时间 到期时间 courseendson courseends courseend enddate endson expirydate expireson expires contractend coursefinish ${each('. 课程 合同 会员 会籍 服务 会员卡', '到期 到期日 到期日期 到期时间')} ${each('结课 结业 毕业 合同结束', '日期 时间 日')} 有效期至 有效期 ${each('contract membership course subscription', 'ends end enddate endson expires expiry expireson')} validuntil validto expiry expirationdate`,
      '结课 到期 courseend enddate expir',
      '提醒 天数 剩余 身份证 保险 reminder days',
      'date',
    ),
  owner: () =>
    words(
      `跟进人 班主任 负责人 客户负责人 跟进老师 责任人 客服 客服老师 owner classteacher accountmanager accountowner assignedto responsible teacher rep salesrep 归属人 客户经理 业务员 销售 销售员 负责老师 责任老师 所属销售 专属客服 homeroomteacher formteacher relationshipmanager accountrep clientmanager salesperson casemanager ${each(PEOPLE_EN, 'owner manager')} assignee assigned 经办人 承办人 agent csm customersuccessmanager`,
      '跟进人 班主任 负责 classteacher accountmanager owner responsible assignedto',
      '电话 上级 手机 邮箱 班级 区域 phone mail course subject business property',
      'text',
    ),
  consultant: () =>
    words(
      '咨询老师 顾问 课程顾问 consultant advisor adviser 咨询师 咨询顾问 专属顾问 学习顾问 courseconsultant courseadvisor courseadviser',
      '顾问 咨询 consultant advis',
      '日期 时间 内容 编号 结果 次数 date',
      'text',
    ),
  stage: () =>
    words(
      `阶段 客户阶段 学员状态 客户状态 stage lifecycle studentstatus lifecyclestage ${each(PEOPLE_ZH, '状态 阶段')} 在读状态 销售阶段 状态 ${each(PEOPLE_EN, 'status stage')} enrolmentstatus enrollmentstatus membershipstatus pipelinestage salesstage dealstage currentstatus currentstage 当前状态 当前阶段`,
      '阶段 stage',
      '日期 时间 date',
      'text',
    ),
  tier: () =>
    words(
      `级别 客户级别 等级 客户等级 学员级别 客户分级 分级 tier customertier level customerlevel segment ${each(`${PEOPLE_ZH} vip`, '级别 等级 分级 类别')} 重要程度 客户重要程度 ${each('client member membership vip account', 'level tier')} customergrade`,
      '客户级别 客户等级 tier',
      '信用 职位 职务 课程 人工 override credit position course',
      'text',
    ),
  'tier override': () =>
    words(
      '人工定级 人工级别 手工定级 tieroverride override manualtier',
      '人工定级 override manualtier',
      '',
      'text',
    ),
  'last contact': () =>
    words(
      `最近联系 最近一次沟通 上次联系 最后跟进时间 最近联系日期 最后联系 最后联系日期 最近沟通 上次沟通 最近跟进 最后跟进 最近跟进时间 上次联系日期 上次联系时间 最近联系时间 上次跟进 最近回访 上次回访 lastcontact lastcontacted lastcontacton lastcall lastcalled lastcontactdate lastcalldate lastspoke lasttouch lastactivity ${each('最近 上次 最后 最近一次 最后一次 上一次', TALK_ZH, DAY_ZH)} ${each('last latest', TALK_EN, '. date on at time')} lastspoken lastspokewith lastspoketo lastspokeon lastcontactedon lastreached datelastcontacted dateoflastcontact lastcontacteddate`,
      '最近一次 最近联系 上次联系 最后联系 最近沟通 最后跟进 上次沟通 最近到店 上次到店 最近来访 上次来访 lastcontact lastcall lastvisit lastseen',
      '内容 结果 方式 下次 人 缴费 消费 付款 上课 成交 result note by payment',
      'date',
    ),
  'next call': () =>
    words(
      `下次联系 应联系日 下次跟进 下次回访 下次联系日期 下次跟进时间 下次跟进日期 下次沟通 下次联系时间 nextcall nextcontact nextcalldate nextcontactdate nextfollowup followupdate followup nextcallon ${each('下次 下一次 计划 预计 应', TALK_ZH, DAY_ZH)} ${each('next', TALK_EN, '. date on')} followupon callbackon callback nextactiondate`,
      '下次联系 下次跟进 下次回访 应联系 nextcall nextcontact nextfollow',
      '内容 方式 计划 note plan',
      'date',
    ),
  status: () =>
    words(
      '联系状态 跟进状态 callstatus carestatus contactstatus followupstatus status',
      '联系状态 跟进状态 callstatus',
      '',
      'text',
    ),
  why: () => words('原因 为什么 why carereason', '', '', 'text'),
  'paused until': () =>
    words(
      `暂停至 暂停到 暂停联系至 pauseduntil pauseuntil onholduntil ${each('休学 停课 冻结 请假 停卡 暂停', '至 到 截止')} ${each('frozen suspended paused hold', 'until till')}`,
      '暂停至 暂停到 pauseduntil',
      '',
      'date',
    ),
  'do not contact': () =>
    words(
      '不再联系 请勿联系 勿扰 免打扰 donotcontact donotcall nocontact optout 拒绝来电 拒绝联系 nocalls donotdisturb dnc',
      '请勿联系 勿扰 不再联系 donotc',
      '时段 时间 原因 reason',
      'yes or no',
    ),
  source: () =>
    words(
      `来源 客户来源 渠道来源 source leadsource ${each(`${PEOPLE_ZH} 信息 获客`, '来源 渠道')} 来源渠道 sourcechannel howdidyouhearaboutus acquisitionchannel camefrom referralsource ${each('customer client contact', 'source')}`,
      '来源 leadsource',
      '',
      'text',
    ),
  region: () =>
    words(
      '地区 区域 城市 省份 国家 region city country province state 所在城市 常住城市 居住城市 所在地区 所在地 省市 area district territory town county location',
      '地区 区域',
      '',
      'text',
    ),
  credit: () =>
    words(
      '信用等级 信用额度 credit creditgrade 信用评级 信用 creditrating creditlimit creditscore',
      '信用 credit',
      'card 信用卡',
      null,
    ),
  'referred by': () =>
    words(
      '介绍人 推荐人 referredby referrer 转介绍人 introducedby recommendedby',
      '介绍人 推荐人 referredby referrer',
      '电话 手机 phone',
      'text',
    ),
  'belongs to': () =>
    words(
      `所属 家庭 集团 belongsto household 所属家庭 所属客户 所属集团 关键人 关键联系人 keyperson keycontact`,
      '所属家庭 所属集团 belongsto household',
      'head',
      'text',
    ),
};

/** Put together when it is first asked for: a formula in a cell loads this file and needs one role. */
export const roleWords: (role: Role) => RoleWords = remember((role) => MAKE[role]());
