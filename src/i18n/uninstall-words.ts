// Words of the undo: what was taken away, what stays and why, and why nothing could be done.
import type { Language } from '../domain/language';

export interface UninstallFacts {
  /** Headers of our columns that are gone. */
  readonly columns: readonly string[];
  /** Cells of the team's that read again what they read before us. */
  readonly putBack: number;
  readonly keptColumns: readonly { readonly header: string; readonly cells: string }[];
  readonly tabs: readonly string[];
  readonly keptTabs: readonly string[];
  /** There was no record of what stood before. */
  readonly noRecord: boolean;
}

export interface UninstallWords {
  readonly done: (facts: UninstallFacts) => string;
  readonly notSetUp: string;
  readonly locked: string;
  readonly protected: (places: readonly string[]) => string;
  readonly moving: string;
  /** A removal was begun and not finished. */
  readonly leaving: string;
  readonly nothingToUndo: string;
  readonly contactUndone: (names: readonly string[]) => string;
  readonly askTitle: string;
  readonly askSetUp: string;
  readonly declined: string;
}

const listed = (cells: readonly string[], comma: string): string => cells.join(comma);

const EN: UninstallWords = {
  done: ({ columns, putBack, keptColumns, tabs, keptTabs, noRecord }) =>
    [
      'SheetCare is taken out of this file.',
      ...(columns.length === 0 ? [] : [`Columns removed: ${listed(columns, ', ')}.`]),
      ...(putBack === 0
        ? []
        : [
            putBack === 1
              ? '1 cell reads again what it read before.'
              : `${putBack} cells read again what they read before.`,
          ]),
      ...keptColumns.map(
        ({ header, cells }) => `The column “${header}” stays: somebody has typed into ${cells}.`,
      ),
      ...(tabs.length === 0 ? [] : [`Tabs removed: ${listed(tabs, ', ')}.`]),
      ...(keptTabs.length === 0
        ? []
        : [`Tabs that stay because people have written in them: ${listed(keptTabs, ', ')}.`]),
      ...(noRecord
        ? [
            'The hidden tab “Before set-up” was missing, so columns of your own stay as they read now.',
          ]
        : []),
    ].join(' '),
  notSetUp: 'SheetCare is not set up in this file: there is nothing to take out.',
  locked: 'Somebody else is saving just now. Please try again in a minute; nothing was changed.',
  protected: (places) =>
    `You may not edit ${listed(places, ', ')}: ask the owner to do this, or to lift the protection (Data › Protected sheets and ranges). Nothing was changed.`,
  moving:
    'Rows of the customer tab keep moving. Please do it again when nobody sorts or inserts rows; it goes on where it stopped.',
  leaving:
    'SheetCare is being taken out of this file, and that was interrupted. Take it out once more to finish; then it can be set up again.',
  nothingToUndo:
    'There is nothing to undo: you logged no contact in the last ten minutes, and the set-up is more than a day old.',
  contactUndone: (names) => `Taken back: the contact with ${listed(names, ', ')}.`,
  askTitle: 'Undo the set-up',
  askSetUp:
    'Take SheetCare out of this file again? Its columns, colours and tabs go, and what stood in your columns comes back. Tabs in which people have written stay.',
  declined: 'Nothing was changed.',
};

const ZH: UninstallWords = {
  done: ({ columns, putBack, keptColumns, tabs, keptTabs, noRecord }) =>
    [
      '已将 SheetCare 从本文件移除。',
      ...(columns.length === 0 ? [] : [`删除的列：${listed(columns, '、')}。`]),
      ...(putBack === 0 ? [] : [`${putBack} 个单元格已恢复原来的内容。`]),
      ...keptColumns.map(({ header, cells }) => `“${header}”列保留：有人在 ${cells} 填写了内容。`),
      ...(tabs.length === 0 ? [] : [`删除的标签：${listed(tabs, '、')}。`]),
      ...(keptTabs.length === 0 ? [] : [`有人填写过、因此保留的标签：${listed(keptTabs, '、')}。`]),
      ...(noRecord ? ['隐藏标签“启用前”已不存在，所以您自己的列保持现在的内容。'] : []),
    ].join(''),
  notSetUp: '本文件没有启用 SheetCare，没有可移除的内容。',
  locked: '其他人正在保存，请一分钟后再试。没有做任何更改。',
  protected: (places) =>
    `您不能编辑 ${listed(places, '、')}：请让所有者来操作，或取消保护（数据 › 受保护的工作表和范围）。没有做任何更改。`,
  moving: '客户表的行一直在变动。请在没有人排序或插入行时再做一次，会从中断处继续。',
  leaving: '正在将 SheetCare 从本文件移除，但中途被打断。请再移除一次以完成，之后可以重新启用。',
  nothingToUndo: '没有可撤销的内容：您十分钟内没有记录联系，启用也已超过一天。',
  contactUndone: (names) => `已撤回与 ${listed(names, '、')} 的联系记录。`,
  askTitle: '撤销启用',
  askSetUp:
    '将 SheetCare 从本文件移除吗？它的列、颜色和标签会删除，您的列会恢复原来的内容。有人填写过的标签会保留。',
  declined: '没有做任何更改。',
};

export const uninstallWords = (language: Language): UninstallWords => (language === 'zh' ? ZH : EN);
