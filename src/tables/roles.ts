// The roles that the product asks for, and the header words that suggest each of them.

/** Spelled as in 3-product §1: these strings are also the keys of the JSON report. */
export const ROLES = [
  'id',
  'name',
  'organisation',
  'position',
  'phone',
  'e-mail',
  'address',
  'birthday',
  'fees',
  'months',
  'enrolled on',
  'course ends on',
  'owner',
  'consultant',
  'stage',
  'tier',
  'tier override',
  'last contact',
  'next call',
  'status',
  'why',
  'paused until',
  'do not contact',
  'source',
  'region',
  'credit',
  'referred by',
  'belongs to',
] as const;
export type Role = (typeof ROLES)[number];

/** The columns that the check computes, in the order in which it adds them. */
export const MANAGED = ['id', 'tier', 'last contact', 'next call', 'status', 'why'] as const;
export type ManagedRole = (typeof MANAGED)[number];

/** What a column's values must look like before its header is believed; null = any text. */
export type ValueKind =
  | 'text'
  | 'money'
  | 'months'
  | 'date'
  | 'phone'
  | 'e-mail'
  | 'birthday'
  | null;

export interface RoleWords {
  /** The whole header, folded and without brackets and blanks. Best first. */
  readonly exact: readonly string[];
  /** Parts of a header that still mean the role. */
  readonly part: readonly string[];
  /** Parts that forbid it. */
  readonly not: readonly string[];
  readonly values: ValueKind;
}

export const words = (exact: string, part: string, not: string, values: ValueKind): RoleWords => ({
  exact: exact.split(' ').filter((word) => word !== ''),
  part: part.split(' ').filter((word) => word !== ''),
  not: not.split(' ').filter((word) => word !== ''),
  values,
});

/** Header words in both languages, from 5-decisions "Words" and from how teams label such columns. */
export const ROLE_WORDS: Readonly<Record<Role, RoleWords>> = {
  id: words(
    '客户编号 学号 编号 学员编号 客户号 会员号 会员编号 档案号 customerno. customerid id no. customernumber studentid studentno clientid memberid accountid accountno',
    '编号 customerid customerno',
    '订单 合同 课程 班级 order invoice product employee',
    null,
  ),
  name: words(
    '姓名 学员姓名 客户姓名 学生姓名 客户名称 学员 客户 业主 业主姓名 名字 名称 学生 联系人 name customer customername studentname student client clientname fullname contactname contact contactperson member membername',
    '姓名 customername studentname clientname fullname contactname',
    '班主任 老师 顾问 介绍人 推荐人 家长 紧急 公司 单位 企业 课程 产品 teacher company parent course emergency manager owner file user',
    'text',
  ),
  organisation: words(
    '单位 工作单位 公司 公司名称 单位名称 企业 企业名称 机构 所在单位 company companyname organisation organization organisationname organizationname employer account accountname business firm',
    '单位 公司 企业 company organi employer',
    '性质 类型 电话 地址 规模 type size phone address',
    'text',
  ),
  position: words(
    '职务 职位 职称 岗位 头衔 职务职称 工作职务 家长职务 title position jobtitle contacttitle job role occupation profession',
    '职务 职位 jobtitle position contacttitle 职业',
    '层级 course 课程',
    'text',
  ),
  phone: words(
    '电话 手机 手机号 手机号码 联系电话 电话号码 联系方式 家长电话 客户电话 移动电话 phone mobile telephone tel phonenumber mobilenumber contactnumber cell cellphone phoneno',
    '电话 手机 phone mobile',
    '传真 紧急 备用 fax emergency type',
    'phone',
  ),
  'e-mail': words(
    '邮箱 电子邮箱 电子邮件 email mail emailaddress',
    '邮箱 邮件 email',
    '',
    'e-mail',
  ),
  address: words('地址 住址 家庭地址 address street', '地址 住址 address', 'mail ip', 'text'),
  birthday: words(
    '生日 出生日期 出生年月 出生年月日 birthday dateofbirth birthdate dob born',
    '生日 出生 birth',
    '礼物 gift',
    'birthday',
  ),
  fees: words(
    '累计缴费 缴费金额 缴费 缴费总额 学费 费用 金额 已缴费用 实缴金额 实缴 交费金额 消费金额 累计消费 消费总额 总金额 付款金额 fees fee feespaid totalfees paid totalpaid amountpaid amount revenue totalspent spend totalspend spending sales totalsales totalrevenue turnover',
    '缴费 学费 交费 实缴 累计消费 消费金额 fees totalpaid amountpaid totalspen',
    '方式 日期 时间 欠 退 未 应 折 状态 date method due refund balance arrears discount status',
    'money',
  ),
  months: words(
    '报班时长 时长 学时 报班月数 报名时长 学习时长 课程时长 月数 报读月数 报读时长 在读月数 合作时长 months month monthsenrolled enrolmentmonths enrollmentmonths duration tenure monthsbooked lengthmonths coursemonths length',
    '时长 月数 months duration',
    '通话 录音 联系 call talk',
    'months',
  ),
  'enrolled on': words(
    '报名日期 入学日期 报名时间 入学时间 开课日期 报班日期 签约日期 加入日期 enrolledon enrolled enrolmentdate enrollmentdate startdate joined joinedon joindate signupdate customersince since registeredon registrationdate',
    '报名日期 报名时间 入学日期 enrolled enrolment enrollment joined startdate',
    '',
    'date',
  ),
  'course ends on': words(
    '结课日期 到期日 到期日期 结业日期 课程结束日期 结课时间 到期时间 courseendson courseends courseend enddate endson expirydate expireson expires contractend coursefinish',
    '结课 到期 courseend enddate expir',
    '',
    'date',
  ),
  owner: words(
    '跟进人 班主任 负责人 客户负责人 跟进老师 责任人 客服 客服老师 owner classteacher accountmanager accountowner assignedto responsible teacher rep salesrep',
    '跟进人 班主任 负责人 classteacher accountmanager owner',
    '电话 上级 phone',
    'text',
  ),
  consultant: words(
    '咨询老师 顾问 课程顾问 consultant advisor',
    '顾问 咨询 consultant advis',
    '日期 时间 内容 date',
    'text',
  ),
  stage: words(
    '阶段 客户阶段 学员状态 客户状态 stage lifecycle studentstatus',
    '阶段 stage',
    '',
    'text',
  ),
  tier: words(
    '级别 客户级别 等级 客户等级 学员级别 客户分级 分级 tier customertier level customerlevel segment',
    '客户级别 客户等级 tier',
    '信用 职位 职务 课程 人工 override credit position course',
    'text',
  ),
  'tier override': words(
    '人工定级 人工级别 手工定级 tieroverride override manualtier',
    '人工定级 override manualtier',
    '',
    'text',
  ),
  'last contact': words(
    '最近联系 最近一次沟通 上次联系 最后跟进时间 最近联系日期 最后联系 最后联系日期 最近沟通 上次沟通 最近跟进 最后跟进 最近跟进时间 上次联系日期 上次联系时间 最近联系时间 上次跟进 最近回访 上次回访 lastcontact lastcontacted lastcontacton lastcall lastcalled lastcontactdate lastcalldate lastspoke lasttouch lastactivity',
    '最近一次 最近联系 上次联系 最后联系 最近沟通 最后跟进 上次沟通 lastcontact lastcall',
    '内容 结果 方式 下次 人 result note by',
    'date',
  ),
  'next call': words(
    '下次联系 应联系日 下次跟进 下次回访 下次联系日期 下次跟进时间 下次跟进日期 下次沟通 下次联系时间 nextcall nextcontact nextcalldate nextcontactdate nextfollowup followupdate followup nextcallon',
    '下次联系 下次跟进 下次回访 应联系 nextcall nextcontact nextfollow',
    '内容 方式 计划 note plan',
    'date',
  ),
  status: words(
    '联系状态 跟进状态 callstatus carestatus contactstatus followupstatus status',
    '联系状态 跟进状态 callstatus',
    '',
    'text',
  ),
  why: words('原因 为什么 why carereason', '', '', 'text'),
  'paused until': words(
    '暂停至 暂停到 暂停联系至 pauseduntil pauseuntil onholduntil',
    '暂停至 暂停到 pauseduntil',
    '',
    'date',
  ),
  'do not contact': words(
    '不再联系 请勿联系 勿扰 免打扰 donotcontact donotcall nocontact optout',
    '请勿联系 勿扰 不再联系 donotc',
    '',
    null,
  ),
  source: words('来源 客户来源 渠道来源 source leadsource', '来源 leadsource', '', 'text'),
  region: words(
    '地区 区域 城市 省份 国家 region city country province state',
    '地区 区域',
    '',
    'text',
  ),
  credit: words('信用等级 信用额度 credit creditgrade', '信用 credit', 'card', null),
  'referred by': words(
    '介绍人 推荐人 referredby referrer',
    '介绍人 推荐人 referredby referrer',
    '',
    'text',
  ),
  'belongs to': words(
    '所属 家庭 集团 belongsto household',
    '所属家庭 所属集团 belongsto household',
    '',
    'text',
  ),
};
