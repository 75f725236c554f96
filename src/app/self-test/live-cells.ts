// What only a person can see: cells that stay in the result, to be looked at.
import { isoDate } from '../../domain/time/civil-date';
import type { Desk } from '../desk';
import type { SelfTestLine } from './line';

/** A question to whoever reads the result. */
export interface LiveCell {
  readonly behaviour: string;
  readonly zh: string;
  /** What to look at. */
  readonly look: string;
  readonly formula?: string;
  readonly highlighted?: true;
}

export const LIVE_CELLS: readonly LiveCell[] = [
  {
    behaviour: 'the sentence of an error stands in the note of its cell',
    zh: '错误的说明显示在格子的提示里',
    look: 'Rest the mouse on the next cell 鼠标停在右边的格子上: unknown tier "Gold": Key, Watch, General',
    formula: '=NEXTCALL("Gold",DATE(2026,3,3))',
  },
  {
    behaviour: 'a highlight by WORKDAY.INTL, TODAY and our marker colours its cell',
    zh: '带 WORKDAY.INTL、TODAY 和标记的条件格式会着色',
    look: 'Is the next cell red? 右边的格子是红色吗？',
    highlighted: true,
  },
  {
    behaviour: 'help for our functions shows while typing, in both languages',
    zh: '输入函数时显示中英文提示',
    look: 'Type =TIER( into any cell 在任意格输入 =TIER(',
  },
  {
    behaviour: 'a menu item that gives something back ends without a message',
    zh: '菜单项有返回值时不出现消息',
    look: 'Was there an error message after the dialog? 对话框之后有错误消息吗？',
  },
];

const MARKER = 'care:self-test';
const FOUND_COLUMN = 3;

export const liveLines = (): readonly SelfTestLine[] =>
  LIVE_CELLS.map(({ behaviour, zh, look }) => ({
    group: 'probe',
    what: `${behaviour} · ${zh}`,
    source: 'not verified',
    passed: null,
    found: look,
  }));

/** Puts the cells beside their lines, which begin at this row of the result. */
export const writeLiveCells = (desk: Desk, tab: number, firstRow: number): void => {
  LIVE_CELLS.forEach(({ formula, highlighted }, i) => {
    const [row, column] = [firstRow + i, FOUND_COLUMN + 1];
    if (formula !== undefined) desk.writeFormula(tab, row, column, formula);
    if (highlighted !== true) return;
    desk.write(tab, row, column, [[isoDate(desk.now().on)]]);
    desk.setHighlights(tab, MARKER, [
      {
        formula: `=AND(N("${MARKER}")=0,TODAY()<WORKDAY.INTL(TODAY(),3,"0000011"))`,
        background: '#fce8e6',
        color: '#8c1d18',
        bold: true,
        ranges: [{ row, column, rows: 1, columns: 1 }],
      },
    ]);
  });
};
