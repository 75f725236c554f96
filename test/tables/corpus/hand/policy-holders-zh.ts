// An insurance adviser's policy holders: policy number, insured years and payment dates beside the person.
import { type CorpusSheet, either } from '../corpus-sheet';
import { typedRows } from '../typed-rows';

export const POLICY_HOLDERS_ZH: CorpusSheet = {
  name: 'policy-holders-zh',
  from: 'Fields of an insurance client file (client no., name, contact, identity no., policy no., insured on, sum, term, beneficiary …): https://www.jiandaoyun.com/blog/article/1020887',
  tabs: [
    {
      name: '客户档案',
      rows: typedRows(`
序号|客户编号|客户姓名|性别|出生日期|联系方式|家庭住址|职业|保单号|险种|保险金额(万元)|年缴保费(元)|投保日期|保险期限(年)|受益人姓名|下次缴费日|客户经理|最近一次联系|备注
#1|KH-3301|尹志平|男|1980-05-06|13800014001|滨江区江南大道100号|公务员|P2019000331|重疾险|#50|#8600|2019-08-12|#20|尹小禾|2027-08-12|欧阳静|2026-10-09|2026-08缴费已提醒
#2|KH-3302|冷雪梅|女|1976-11-19|13800014002|西湖区文三路28号|个体户|P2020000107|年金险|#30|#20000|2020-01-08|#10|郝帅|2027-01-08|欧阳静|2026-11-01|
#3|KH-3303|祝融|男|1991-02-23|13800014003|余杭区良渚街道|程序员|P2021000452|医疗险|#200|#680|2021-04-30|#1||2027-04-30|单雄|2026-09-22|加过微信
#4|KH-3304|水清|女|1988-08-08|13800014004|拱墅区莫干山路|教师|P2021000999|重疾险|#40|#7300|2021-11-15|#30|水明|2026-11-15|单雄|2026-11-10|
#5|KH-3305|关山月|男|1969-12-01|13800014005||企业高管|P2018000020|终身寿|#100|#36000|2018-02-02|#15|关小月|2027-02-02|欧阳静|2026-07-17|生日送花
#6|KH-3306|米兰|女|1995-03-30|13800014006|萧山区市心路|自由职业|P2022000611|意外险|#50|#299|2022-06-18|#1||2027-06-18|单雄||
#7|KH-3307|乐正|男|1984-09-14|13800014007|上城区解放路|部门经理|P2019000787|重疾险|#60|#9900|2019-12-20|#20|乐怡|2026-12-20|欧阳静|2026-10-30|
#8|KH-3308|闻人杰|男|1973-06-27|13800014008|富阳区|国企员工|P2020000555|年金险|#80|#50000|2020-09-09|#5|闻人雨|2027-09-09|单雄|2026-08-25|转介绍2位
`),
    },
  ],
  customers: '客户档案',
  headerRow: 0,
  columns: [
    'none',
    'id',
    'name',
    'none',
    'birthday',
    'phone',
    'address',
    'position',
    'none',
    'none',
    'none',
    either('fees', 'none'),
    either('enrolled on', 'none'),
    'none',
    'none',
    'none',
    'owner',
    'last contact',
    'none',
  ],
};
