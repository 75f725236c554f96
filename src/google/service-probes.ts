// Behaviours of the services that the check rests on and that no document settles.
import { isDate } from './cells';
import { expect, show } from './contract/found';
import { cell, only } from './contract/scratch';
import { googlePost } from './google-post';
import { judged, type Probe, type ProbeRow, told } from './probe';

const SEND_MAIL = 'https://www.googleapis.com/auth/script.send_mail';

/** The words in which something was refused. */
const said = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Days over which a zone is searched for midnights that it skips: two years. */
const DAYS_SEARCHED = 731;

const skippedMidnight = (): Date | undefined => {
  const now = new Date();
  for (let n = 1; n <= DAYS_SEARCHED; n += 1) {
    const day = new Date(now.getFullYear(), now.getMonth(), n);
    if (day.getHours() !== 0) return day;
  }
  return undefined;
};

const JUDGED: readonly ProbeRow[] = [
  [
    'the document lock is given again to the run that holds it',
    '已持有文档锁的运行可以再次取得',
    ({ services }) => {
      const lock = services.locks.getDocumentLock();
      if (lock === null) return 'no lock in this file';
      const given = [lock.tryLock(1000), lock.tryLock(1000)].join();
      lock.releaseLock();
      return expect(given, 'true,true');
    },
  ],
  [
    'a script in a file of the project is read as it is and may be run',
    '项目文件里的脚本原样读出，并且可以运行',
    // This line itself came that way: it stands only where it is so.
    () => null,
  ],
  [
    'a toast may be shown by a menu item',
    '菜单项可以显示浮动提示',
    ({ app }) => {
      app.getActiveSpreadsheet().toast('Self-test 自检 …', 'SheetCare', 3);
      return null;
    },
  ],
  [
    'a trigger that is made stands in the list of one’s own by its id, and is gone when removed',
    '新建的触发器按编号出现在自己的列表里，删除后消失',
    ({ services }) => {
      const { scripts } = services;
      const ids = (): string[] => scripts.getProjectTriggers().map((one) => one.getUniqueId());
      // Left behind by a run that is ended right here, it removes itself: Settings do not record it.
      const made = scripts.newTrigger('hourly').timeBased().everyHours(1).create();
      const id = made.getUniqueId();
      const stood = ids().filter((one) => one === id).length;
      scripts.deleteTrigger(made);
      return expect([stood, ids().includes(id)].join(), '1,false');
    },
  ],
  [
    'a highlight rule is read back with its formula unchanged',
    '条件格式的公式读回时没有变化',
    ({ app, sheet }) => {
      const formula =
        '=AND(N("care:probe")=0,ISNUMBER($A2),$A2<=WORKDAY.INTL(TODAY(),3,"0000011"))';
      const rule = app
        .newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setBackground('#fce8e6')
        .setFontColor('#8c1d18')
        .setBold(true)
        .setRanges([sheet.getRange(2, 1, 3, 1), sheet.getRange(2, 3, 3, 1)])
        .build();
      sheet.setConditionalFormatRules([rule]);
      const [found] = sheet.getConditionalFormatRules();
      sheet.setConditionalFormatRules([]);
      const places = found?.getRanges().map((range) => range.getA1Notation());
      return (
        expect(found?.getBooleanCondition()?.getCriteriaValues()[0], formula) ??
        expect(places?.join(), 'A2:A4,C2:C4')
      );
    },
  ],
  [
    'a new tab has 1,000 rows of 26 columns, and a row appended to a full tab adds one row',
    '新工作表有 1000 行 26 列；在填满的工作表末尾追加一行只增加一行',
    ({ app, sheet }) => {
      const book = app.getActiveSpreadsheet();
      const view = book.getActiveSheet();
      const tab = book.insertSheet(`${sheet.getName()} 1000`, 0);
      book.setActiveSheet(view);
      const sizes = [tab.getMaxRows(), tab.getMaxColumns()];
      tab.getRange(1, 1, 2, 1).setValues([['a'], ['b']]);
      tab.deleteRows(3, tab.getMaxRows() - 2);
      tab.appendRow(['c']);
      sizes.push(tab.getMaxRows(), tab.getMaxColumns());
      book.deleteSheet(tab);
      return expect(sizes.join(), '1000,26,3,26');
    },
  ],
  [
    'a day whose midnight the zone skips comes back as that day',
    '零点被夏令时跳过的日子读回仍是那天',
    ({ sheet }) => {
      // Without such a day in this zone any day will do.
      const day = skippedMidnight() ?? new Date(2026, 2, 4);
      const range = sheet
        .getRange(36, 1, 1, 1)
        .setNumberFormat('yyyy-mm-dd')
        .setValues([[day]]);
      const found = range.getValues()[0]?.[0];
      return isDate(found) ? expect(found.toDateString(), day.toDateString()) : 'no Date';
    },
  ],
];

/** There is no right answer: what was found is told. */
const TOLD: readonly ProbeRow[] = [
  [
    'whether anything is left for this person to allow',
    '此人是否还有未允许的权限',
    ({ services: { scripts } }) =>
      String(scripts.getAuthorizationInfo(scripts.AuthMode.FULL).getAuthorizationStatus()),
  ],
  [
    'what is answered when somebody asks for the right to send mails',
    '询问发送邮件的权限时得到什么回答',
    ({ services: { scripts } }) => {
      try {
        const info = scripts.getAuthorizationInfo(scripts.AuthMode.FULL, [SEND_MAIL]);
        return String(info.getAuthorizationStatus());
      } catch (error) {
        return `refused: ${said(error)}`;
      }
    },
  ],
  [
    'how many mails the day still has room for',
    '今天还能发送多少封邮件',
    ({ services: { scripts, mail } }) => {
      // Nothing is sent, not even to oneself.
      const post = googlePost(scripts, mail);
      return post.isGranted() ? String(post.quota()) : 'not allowed: pushed without --mail';
    },
  ],
  [
    'what a tick box that was put on a blank cell reads as',
    '在空格上设置复选框后读出什么',
    ({ app, sheet }) => {
      const box = app.newDataValidation().requireCheckbox().build();
      const range = sheet.getRange(37, 1, 1, 1).setDataValidation(box);
      return show(range.getValues()[0]?.[0]);
    },
  ],
  [
    'whether a block of which one cell is refused is written in part',
    '整块写入时一格被拒绝，其余是否写入',
    ({ app, sheet }) => {
      cell(sheet, 38, 2).setDataValidation(only(app, 'yes'));
      const range = sheet.getRange(38, 1, 1, 2);
      try {
        range.setValues([['written', 'no']]);
        app.flush();
      } catch {
        // Refused, as it must be: what matters is what stands there now.
      }
      return show(range.getValues()[0]);
    },
  ],
  [
    'what Google says to an editor of a protection whose address is nobody’s',
    '把无人使用的邮箱设为保护的编辑者时的答复',
    ({ sheet }) => {
      const guard = sheet.protect();
      try {
        guard.addEditors(['nobody@example.com']);
        return `taken: ${guard.getEditors().length}`;
      } catch (error) {
        return `refused: ${said(error)}`;
      } finally {
        guard.remove();
      }
    },
  ],
  [
    'whether two tabs may have names that differ only in case',
    '两个标签的名称可否只有大小写不同',
    ({ app, sheet }) => {
      const book = app.getActiveSpreadsheet();
      const name = sheet.getName();
      const other = name === name.toLowerCase() ? name.toUpperCase() : name.toLowerCase();
      try {
        const view = book.getActiveSheet();
        const second = book.insertSheet(other, 0);
        book.setActiveSheet(view);
        book.deleteSheet(second);
        return 'yes';
      } catch (error) {
        return `no: ${said(error)}`;
      }
    },
  ],
];

export const SERVICE_PROBES: readonly Probe[] = [...JUDGED.map(judged), ...TOLD.map(told)];
