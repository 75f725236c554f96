// What we rely on around the cells: who is there, their own properties, the clock, triggers.
import type { ContractLine } from './contract-row';
import { expect } from './found';

const KEPT = 'care self-test';

/** The wall clock of a zone at an instant, as yyyy-mm-ddThh:mm, by the tables of the language itself. */
const wallIn = (zone: string, at: Date): string => {
  const format = new Intl.DateTimeFormat('en-CA', {
    ...({ timeZone: zone, hourCycle: 'h23' } as const),
    ...({ year: 'numeric', month: '2-digit', day: '2-digit' } as const),
    ...({ hour: '2-digit', minute: '2-digit' } as const),
  });
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const part = (name: Intl.DateTimeFormatPartTypes): string => parts.get(name) ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
};

const two = (count: number): string => String(count).padStart(2, '0');
const wallHere = (at: Date): string =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}` +
  `T${two(at.getHours())}:${two(at.getMinutes())}`;

export const SESSION: readonly ContractLine[] = [
  [
    'the local time of a Date is that of the script’s zone',
    'Date 的本地时间就是脚本时区的时间',
    '2.1',
    (_app, _sheet, { session }) => {
      const zone = session.getScriptTimeZone();
      const moments = [0, 6].map((month) => new Date(Date.UTC(2026, month, 15, 20, 30)));
      return expect(
        moments.map(wallHere),
        moments.map((at) => wallIn(zone, at)),
      );
    },
  ],
  [
    'the file tells its id, its name and its zone',
    '文件能说出它的 id、名称和时区',
    '5.5',
    (app) => {
      const book = app.getActiveSpreadsheet();
      const told = [book.getId(), book.getName(), book.getSpreadsheetTimeZone()];
      return expect(
        told.map((text) => typeof text === 'string' && text !== ''),
        [...[true, true, true]],
      );
    },
  ],
  [
    'what is kept for a person is read back; what nobody kept is null',
    '为个人保存的内容可以读回，没有保存过的是 null',
    '5.9',
    (_app, _sheet, { properties }) => {
      const mine = properties.getUserProperties();
      mine.setProperty(KEPT, '{"a":"姓名"}');
      const found = [mine.getProperty(KEPT), mine.getProperty(`${KEPT} not kept`)];
      mine.setProperty(KEPT, '');
      return expect(found, ['{"a":"姓名"}', null]);
    },
  ],
  [
    'who is there is told as text, blank when it is not told',
    '能得到使用者的邮箱文字，不提供时是空文字',
    '5.9',
    (_app, _sheet, { session }) => expect(typeof session.getActiveUser().getEmail(), 'string'),
  ],
  [
    'a menu item may list one’s own triggers, each with its function and id',
    '菜单项可以列出自己的触发器及其函数和 id',
    '4.3',
    (_app, _sheet, { scripts }) => {
      const odd = scripts
        .getProjectTriggers()
        .filter((one) => one.getHandlerFunction() === '' || one.getUniqueId() === '');
      return expect(odd.length, 0);
    },
  ],
  [
    'once a menu item runs, nothing is left to be authorised',
    '菜单项能运行时，不再有待授权的内容',
    '4.3',
    (_app, _sheet, { scripts }) => {
      const info = scripts.getAuthorizationInfo(scripts.AuthMode.FULL);
      const isLeft = info.getAuthorizationStatus() === scripts.AuthorizationStatus.REQUIRED;
      return expect(isLeft, false);
    },
  ],
];
