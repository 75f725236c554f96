// A sales team's accounts: grouped headers, the contact person under a merged band, importance as tier.
import { type CorpusSheet, either } from '../corpus-sheet';
import { typedRows } from '../typed-rows';

export const B2B_ACCOUNTS_ZH: CorpusSheet = {
  name: 'b2b-accounts-zh',
  from: 'Customer management sheet (name, contact with position, phone and mail, address, importance, latest contact, next step, sales stage): https://hkmmw.com/post/85482.html',
  tabs: [
    {
      name: '说明',
      rows: typedRows(`
填写说明
1. 每周五更新
2. 重要程度填高、中、低
`),
    },
    {
      name: '客户管理',
      looks: { merged: ['A2:A3', 'B2:B3', 'C2:F2', 'G2:H2', 'I2:L2'], hidden: ['7:7'] },
      rows: typedRows(`
客户管理表（销售一部）
客户编码|客户名称|联系人信息||||所在地||销售跟进||||签约日期|合同到期日|合同金额（万元）|信用等级
||姓名|职位|联系电话|电子邮件|省份|详细地址|重要程度|最近联系日期|下一步行动|销售阶段||||
C0101|鸿泰精密有限公司|严凯|采购总监|13800017001|yank@hongtai.example|江苏|昆山市玉山镇创业路1号|高|@2026-11-13|月底送样|谈判|@2024-05-01|@2027-04-30|#120|AA
C0102|蓝海水产贸易行|汤圆圆|经理|13800017002|tangyy@lanhai.example|浙江|舟山市定海区海港路66号|中|@2026-10-20|寄合同|成交|@2025-08-15|@2026-08-14|#36.5|A
C0103|西部乳业集团|边疆|副总经理|13800017003||甘肃|兰州市城关区雁滩路|高|@2026-11-18|约拜访|需求确认||||B
C0104|锦程旅行社|路遥|计调主管|13800017004|luyao@jincheng.example|四川|成都市锦江区春熙路|低|@2026-06-30||流失|@2022-03-01|@2025-02-28|#8|C
C0105|百草堂连锁药房|薄荷|店长|13800017005|bohe@baicao.example|安徽|亳州市谯城区药都大道|中|@2026-11-05|报价|报价|@2025-11-11|@2026-11-10|#22|A
C0106|鼎盛钢构工程公司|项羽飞|项目经理|13800017006||河北|唐山市路北区|高|@2026-11-19|投标12月3日|谈判||||AA
C0107|童趣玩具厂|梅朵|总经理|13800017007|meiduo@tongqu.example|广东|汕头市澄海区|中|@2026-09-28|年后再谈|初次接触||||B
C0108|启航律师事务所|包正|合伙人|13800017008|baoz@qihang.example|上海|上海市静安区南京西路|低|@2026-08-08||成交|@2024-01-01|@2026-12-31|#15|A
`),
    },
  ],
  customers: '客户管理',
  headerRow: 2,
  columns: [
    'id',
    'organisation',
    'name',
    'position',
    'phone',
    'e-mail',
    'region',
    'address',
    'tier',
    'last contact',
    'none',
    'stage',
    'enrolled on',
    'course ends on',
    either('none', 'fees'),
    'credit',
  ],
};
