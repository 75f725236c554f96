// Random edits of a person, done alike in a sheet with our columns and in one that never had them.
import { moveRows, sortRows } from '../../../../src/host/model/row-order';
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
} from '../../../../src/host/model/structure';
import {
  cellKey,
  type ModelValue,
  type Sheet,
  valueAt,
  type Workbook,
} from '../../../../src/host/model/workbook';
import { putNumberFormat, putTyped } from '../../../../src/host/services/cell-writes';
import { day } from '../../../support/builders';

/** The same sheet with and without us: positions of the one as the person sees them in the other. */
export interface Side {
  readonly book: Workbook;
  readonly sheet: Sheet;
  /** Column here of the team's nth column; columns of ours are left out. */
  readonly at: (nth: number) => number;
}

export interface Edit {
  readonly name: string;
  readonly act: (side: Side) => void;
}

export type Random = (below: number) => number;

const WORDS = ['新同学', '=1+1', '待定', '13900001111', '2026-11-08', '11月9日', '部门经理', ''];
const VALUES: readonly ModelValue[] = [
  ...['再约', '约8000', '001', 12, 8800, true, null],
  day('2026-11-17'),
  day('2026-10-02'),
];
const FORMATS = ['@', 'yyyy/m/d', '0.00', 'general'];
const COLOURS = ['#ffeeaa', '#ccddee'];

interface Size {
  readonly header: number;
  readonly end: number;
  readonly columns: number;
}

/** What can be edited: made from the sheet that never had us. */
export const randomEdit = (
  random: Random,
  { header, end, columns }: Size,
  protectedColumns: ReadonlySet<number>,
  /** Columns in which we write: what is copied from there, or sorted by it, is not the person's alone. */
  filled: ReadonlySet<number>,
): Edit => {
  const pick = <One>(list: readonly One[]): One => list[random(list.length)] as One;
  const row = (): number => header + 1 + random(Math.max(1, end - header - 1));
  const column = (): number => random(columns);
  const edit = (name: string, act: Edit['act']): Edit => ({ name, act });
  const kinds: readonly (() => Edit)[] = [
    () => {
      const [r, c, value] = [row(), column(), pick(VALUES)];
      return edit(`type ${JSON.stringify(value)} at ${r},${c}`, ({ sheet, at }) =>
        putTyped(sheet, r, at(c), { kind: 'value', value }),
      );
    },
    () => {
      const [r, c, text] = [row(), column(), pick(WORDS)];
      return edit(`type text ${text} at ${r},${c}`, ({ sheet, at }) =>
        putTyped(sheet, r, at(c), { kind: 'value', value: text === '' ? null : text }),
      );
    },
    () => {
      const [r, c] = [row(), column()];
      return edit(`clear ${r},${c} and the two below`, ({ sheet, at }) => {
        for (let i = 0; i < 3; i += 1)
          putTyped(sheet, r + i, at(c), { kind: 'value', value: null });
      });
    },
    () => {
      const [from, to, c] = [row(), row(), column()];
      return edit(`paste ${from},${c} at ${to},${c}`, ({ sheet, at }) => {
        if (filled.has(c)) return;
        putTyped(sheet, to, at(c), { kind: 'value', value: valueAt(sheet, from, at(c)) });
      });
    },
    () => {
      const at = random(end + 1);
      return edit(`insert a row at ${at}`, ({ book, sheet }) => insertRows(book, sheet, at, 1));
    },
    () => {
      const at = row();
      return edit(`delete row ${at}`, ({ book, sheet }) => deleteRows(book, sheet, at, 1));
    },
    () => {
      const [from, to] = [row(), row()];
      return edit(`move row ${from} to ${to}`, ({ book, sheet }) =>
        moveRows(book, sheet, from, 1, to),
      );
    },
    () => {
      const [c, descending] = [column(), random(2) === 0];
      return edit(`sort by ${c}${descending ? ' down' : ''}`, ({ sheet, at }) => {
        if (filled.has(c)) return;
        sortRows(sheet, header + 1, end - header - 1, { column: at(c), descending });
      });
    },
    () => {
      const c = column();
      return edit(`insert a column at ${c}`, ({ book, sheet, at }) =>
        insertColumns(book, sheet, at(c), 1),
      );
    },
    () => {
      const c = column();
      return edit(`delete column ${c}`, ({ book, sheet, at }) => {
        if (!protectedColumns.has(c)) deleteColumns(book, sheet, at(c), 1);
      });
    },
    () => {
      const c = column();
      return edit(`rename the header of ${c}`, ({ sheet, at }) => {
        if (protectedColumns.has(c)) return;
        putTyped(sheet, header, at(c), { kind: 'value', value: `标题${c}` });
      });
    },
    () => {
      const name = `名单 ${random(100)}`;
      return edit(`rename the tab to ${name}`, ({ sheet }) => {
        sheet.name = name;
      });
    },
    () => {
      const [r, c, format] = [row(), column(), pick(FORMATS)];
      return edit(`format ${r},${c} as ${format}`, ({ sheet, at }) =>
        putNumberFormat(sheet, { row: r, column: at(c), rows: 2, columns: 1 }, format),
      );
    },
    () => {
      const [r, c, colour] = [row(), column(), pick(COLOURS)];
      return edit(`colour ${r},${c}`, ({ sheet, at }) => {
        sheet.backgrounds.set(cellKey(r, at(c)), colour);
        sheet.bold.add(cellKey(r, at(c)));
      });
    },
    () => {
      const [c, colour] = [column(), pick(COLOURS)];
      return edit(`add a rule over ${c}`, ({ sheet, at }) => {
        const range = { row: header + 1, column: at(c), rows: 20, columns: 1 };
        const rule = {
          criteria: 'TEXT_CONTAINS',
          values: ['x'],
          ranges: [range],
          background: colour,
        };
        sheet.rules = [...sheet.rules, rule];
      });
    },
    () => {
      const c = column();
      return edit(`validate ${c}`, ({ sheet, at }) => {
        sheet.validations.push({
          range: { row: header + 1, column: at(c), rows: 5, columns: 1 },
          rule: { kind: 'list', values: ['a', 'b'] },
          allowInvalid: true,
        });
      });
    },
    () => {
      const [r, text] = [row(), pick(WORDS)];
      return edit(`a column of their own behind everything, ${text}`, ({ sheet }) => {
        const width = sheet.values.reduce((most, cells) => {
          let end = cells?.length ?? 0;
          while (end > most && cells?.[end - 1] === null) end -= 1;
          return Math.max(most, end);
        }, 0);
        if (width >= sheet.maxColumns) return;
        putTyped(sheet, header, width, { kind: 'value', value: `自加列${text}` });
        putTyped(sheet, r, width, { kind: 'value', value: text === '' ? null : text });
      });
    },
    () => {
      const c = column();
      return edit(`widen ${c}`, ({ sheet, at }) => {
        sheet.columnWidths.set(at(c), 77);
      });
    },
  ];
  return pick(kinds)();
};
