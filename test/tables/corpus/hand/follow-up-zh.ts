// A follow-up table of prospects: name and phone in one column, dates inside the notes.
import { type CorpusSheet, either } from '../corpus-sheet';
import { typedRows } from '../typed-rows';

export const FOLLOW_UP_ZH: CorpusSheet = {
  name: 'follow-up-zh',
  from: 'Fields of customer follow-up tables (source, interest, follow-up, next time, who): https://www.jiandaoyun.com/news/article/68ba9c83229b892d528b162b and https://www.jqkq.cn/wenku/rrcea/EVj7BgrrJO',
  tabs: [
    {
      name: '潜在客户跟进表',
      looks: { merged: ['A1:K1'] },
      rows: typedRows(`
2026年第四季度潜在客户跟进表
序号|客户（姓名+电话）|信息来源|意向程度|意向课程|首次咨询日期|跟进人|跟进情况|最近跟进时间|下次跟进时间|是否成交
#1|高翔 13800015001|抖音|A|少儿编程|10月8日|小陆|10/8加微信，10/20试听，效果好|@2026-11-12|@2026-11-23|否
#2|白露13800015002|地推|B|英语启蒙|10月11日|小陆|10/11留资，11/2说要和爱人商量|@2026-11-02|@2026-11-27|否
#3|江河（138-0001-5003）|转介绍|A|少儿编程|10月15日|阿May|老学员家长介绍|@2026-11-18|@2026-11-24|是
#4|金玉 13800015004|美团|C|书法|10月19日|阿May|10/19电话未接，10/21短信|@2026-10-21||否
#5|马小跳 13800015005|抖音|B|英语启蒙|10月25日|小陆|11/1到店，嫌远|@2026-11-01|@2026-12-01|否
#6|牛得草13800015006|到店|A|书法|11月2日|阿May|11/2到店试课|@2026-11-16|@2026-11-25|否
#7|杨柳 13800015007|地推|C|美术|11月3日|小陆|空号待核|||否
#8|朱砂 13800015008|转介绍|B|美术|11月7日|阿May|11/7说年后考虑|@2026-11-07|@2027-02-20|否
#9|侯亮 13800015009|抖音|A|少儿编程|11月10日|小陆|11/14试听，等老公拍板|@2026-11-14|@2026-11-23|否
`),
    },
  ],
  customers: '潜在客户跟进表',
  headerRow: 1,
  columns: [
    'none',
    'name',
    'source',
    either('none', 'tier'),
    'none',
    either('enrolled on', 'none'),
    'owner',
    'none',
    'last contact',
    'next call',
    either('none', 'stage'),
  ],
};
