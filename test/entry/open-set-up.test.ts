// Menu › Set up…: the panel of the set-up beside the sheet; opening it reads and writes nothing.

import { addSheet, newWorkbook } from '../../src/host/model/workbook';
import { createHost } from '../../src/host/runner/host';
import { fileText, HERE, theBundle } from '../support/bundle';

test('3-product §5: the menu opens the set-up panel with the one call that shows it', () => {
  const workbook = newWorkbook('school', HERE);
  addSheet(workbook, 'Students', 10, 5);
  const host = createHost({ workbook, now: 0, bundle: theBundle(), zone: HERE });
  host.run('onOpen', [], { context: 'open' });
  const items = [...host.state.menus.values()].flatMap((menu) => menu.items);
  expect(items[2]).toEqual(['Set up… 设置…', 'openSetUp']);
  const { error, callCount } = host.run('openSetUp', [], { context: 'menu' });
  expect([error, callCount]).toEqual([undefined, 1]);
  expect(host.state.sidebar).toEqual({
    title: 'Set up 设置',
    html: fileText('dist/SetUpPanel.html'),
  });
});
