// The banner over an old list says why it is old, where the job table knows it.
import { putValue } from '../../../src/host/model/workbook';
import { tabOf } from '../../support/builders';
import {
  checkedBook,
  instantAt,
  LIN,
  type NightHost,
  nightly,
  nightOn,
  SETTINGS,
} from '../jobs/support/night-host';

const stale = (night: NightHost, moment: string): readonly string[] => {
  Object.assign(night.host.state, { user: 'he@example.com', now: instantAt(moment) });
  const { value } = night.host.run('careOpen', [{}], { context: 'rpc' });
  const opened = value as { value: { banners: { code: string; sentence: string }[] } };
  return opened.value.banners
    .filter(({ code }) => code === 'stale')
    .map(({ sentence }) => sentence);
};
const OLD = '名单是 2026-11-20 生成的，已超过 26 小时。请在菜单里选“立即检查”。';

test('nobody’s trigger', () => {
  expect(stale(nightOn(checkedBook()), '2026-11-22 09:00')).toEqual([`${OLD} 检查没有自动运行。`]);
});

test('one that has stopped: whose, and since when', () => {
  const night = nightly();
  night.report('2026-11-20 09:17');
  expect(stale(night, '2026-11-21 09:00')).toEqual([]);
  expect(stale(night, '2026-11-22 11:17')).toEqual([
    `${OLD} 原由${LIN}运行，上次运行在 2 天前，已经停止。`,
  ]);
});

test('one that comes, and whose check fails', () => {
  const night = nightly();
  night.report('2026-11-20 09:17');
  const settings = tabOf(night.book, SETTINGS);
  const line = settings.values.findIndex((row) => row?.[4] === 'check');
  putValue(settings, line, 10, '规则坏了');
  const trigger = settings.values.findIndex((row) => row?.[4] === 'trigger');
  putValue(settings, trigger, 8, '2026-11-22 10:17:00');
  expect(stale(night, '2026-11-22 11:17')).toEqual([`${OLD} 上一次夜间检查出错：规则坏了`]);
});
