// Owners of flats: a header of two lines, a blank column and blank rows between the buildings.
import { type CorpusSheet, either } from '../corpus-sheet';
import { typedRows } from '../typed-rows';

export const PROPERTY_OWNERS_ZH: CorpusSheet = {
  name: 'property-owners-zh',
  from: "What a residents' register holds (owner, identity, phone and mail, area and layout, payments, letting): http://www.zeichang.com/zhishi/275667.html, drawn per building.",
  tabs: [
    {
      name: '业主清册',
      looks: { merged: ['A1:O1', 'A3:B3', 'C3:G3', 'I3:L3', 'M3:O3'], grouped: ['5:8', '10:13'] },
      rows: typedRows(`
翠湖花园业主分户清册
物业服务中心    2026年11月
房产||业主||||||费用|||  |其他||
楼栋|房号|业主姓名|联系电话|电子邮箱|身份证号码|入住时间||建筑面积(㎡)|物业费(元/㎡·月)|已缴物业费|缴费截止|紧急联系人|紧急联系电话|租赁情况
1栋|101|贺国栋|13800013001||320502197001010011|2018年5月||#89.5|#2.2|#2362.8|2026-12-31|贺晓|13800023001|自住
1栋|102|戴秋月|13800013002|daiqy@mail.example|320502198209090022|2018年6月||#121.3|#2.2|#1601.16|2026-06-30|戴明|13800023002|自住
1栋|201|石磊|13800013003||320502199003140033|2019年1月||#89.5|#2.2|#2362.8|2026-12-31|||出租
1栋|202|柳青|13800013004||320502196507070044|2018年5月||#121.3|#2.2|#3202.32|2026-12-31|柳叶|13800023004|自住
-
2栋|101|史文静|13800013005|shiwj@mail.example|320502198812120055|2020年10月||#98|#2.4|#1411.2|2026-06-30|史诗|13800023005|自住
2栋|102|龙飞|13800013006||320502197704040066|2021年3月||#98|#2.4|#2822.4|2026-12-31|||空置
2栋|201|万春燕|13800013007||320502199106060077|2020年11月||#133.6|#2.4|#3847.68|2026-12-31|万里|13800023007|自住
2栋|301|钱大有|13800013008||320502195802020088|2022年2月||#133.6|#2.4|#0|2025-12-31|钱小有|13800023008|出租
`),
    },
  ],
  customers: '业主清册',
  headerRow: 3,
  columns: [
    either('none', 'address'),
    either('none', 'address', 'id'),
    'name',
    'phone',
    'e-mail',
    'none',
    either('enrolled on', 'none'),
    'none',
    'none',
    'none',
    either('fees', 'none'),
    'none',
    'none',
    'none',
    'none',
  ],
};
