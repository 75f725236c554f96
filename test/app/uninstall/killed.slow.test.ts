// 3-product §8: an undo that is ended at any service call is finished by the next. EVERY=1 tries each call.

import { tabOf } from '../../support/builders';
import { EVERY } from '../../support/samples';
import { headerRowOf, smallTeam, TAB } from '../support/small-team';
import { killedSuite } from './support/killed-suite';

killedSuite(
  [
    {
      name: 'dates of its own, a full grid, empty columns of its own',
      make: () => {
        const book = smallTeam({ numbered: true, typedLast: true });
        const sheet = tabOf(book, TAB);
        sheet.values[headerRowOf(sheet)]?.push('联系状态', '下次联系');
        sheet.maxColumns = sheet.values[headerRowOf(sheet)]?.length ?? 0;
        sheet.columnFormats.set(sheet.maxColumns - 2, '@');
        return book;
      },
      no: 'S001',
    },
    {
      name: 'a column of their own behind ours, a text in one of ours',
      make: () => smallTeam({ numbered: false }),
      since: (book) => {
        const sheet = tabOf(book, TAB);
        const header = headerRowOf(sheet);
        sheet.values[header]?.push('自加列');
        const why = sheet.values[header]?.indexOf('原因') ?? -1;
        const row = sheet.values[header + 2];
        if (row !== undefined) row[why] = '自己写的';
      },
    },
  ],
  EVERY ? 1 : 7,
);
