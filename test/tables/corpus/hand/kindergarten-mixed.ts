// An international nursery: every header in two languages over two lines of one cell, no position.
import { type CorpusSheet, either } from '../corpus-sheet';
import { typedRows } from '../typed-rows';

export const KINDERGARTEN_MIXED: CorpusSheet = {
  name: 'kindergarten-mixed',
  from: 'Student, guardian and class fields of https://support.aofl.com/hc/en-us/articles/4402526275863 with the Chinese fields of https://devpress.csdn.net/v1/article/detail/149216130, as bilingual schools print them.',
  tabs: [
    {
      name: '2026 Admissions 招生',
      rows: typedRows(`
Enquiry no.⏎咨询编号|Child's name⏎孩子姓名|Parent⏎家长姓名|Date⏎日期|Result⏎结果
Q-1|豆豆|杨帆|@2026-10-02|试园
Q-2|Leo Grant|Amy Grant|@2026-10-09|等位
`),
    },
    {
      name: 'Children 在园幼儿',
      looks: { filter: 'A1:N11' },
      rows: typedRows(`
Student ID⏎学号|Chinese name⏎中文名|English name⏎英文名|Date of birth⏎出生日期|Class⏎班级|Class teacher⏎班主任|Father's phone⏎父亲电话|Mother's phone⏎母亲电话|Home address⏎家庭住址|Enrolled on⏎入园日期|Months booked⏎报读时长（月）|Total paid⏎已缴总额（元）|Nationality⏎国籍|Remarks⏎备注
K260101|田甜|Tina|@2022-03-14|Sunflower|Ms. Gao|13800016001|13800026001|东湖路1号|@2025-09-01|#24|#96000|中国|花生过敏
K260102|宋词|Cici|@2022-07-02|Sunflower|Ms. Gao|13800016002|13800026002|水岸花园3-502|@2025-09-01|#12|#48000|中国|
K260103|郭靖宇|Jerry|@2021-11-20|Bluebell|Mr. Ford|13800016003|13800026003|金桥路220弄|@2024-09-01|#24|#93600|中国|2026-10-12请假
K260104|Emma Ross|Emma|@2021-12-31|Bluebell|Mr. Ford||13800026004|碧云路88号|@2025-02-17|#18|#75000|UK|
K260105|何田田|Heidi|@2022-01-09|Sunflower|Ms. Gao|13800016005|13800026005|锦绣里9号|@2025-09-01|#12|#48000|中国|
K260106|金贤宇|Henry|@2021-10-05|Bluebell|Mr. Ford|13800016006||古北路500号|@2024-09-01|#36|#140000|Korea|素食
K260107|谭笑|Tansy|@2022-05-25|Sunflower|Ms. Gao|13800016007|13800026007|世纪大道1号|@2026-03-02|#6|#26000|中国|
K260108|Lucas Meyer|Lucas|@2021-09-13|Bluebell|Mr. Ford||13800026008|碧云路12号|@2024-09-01|#24|#98000|Germany|
`),
    },
  ],
  customers: 'Children 在园幼儿',
  headerRow: 0,
  columns: [
    'id',
    'name',
    either('none', 'name'),
    'birthday',
    'none',
    'owner',
    either('none', 'phone'),
    either('none', 'phone'),
    'address',
    'enrolled on',
    'months',
    'fees',
    either('none', 'region'),
    'none',
  ],
};
