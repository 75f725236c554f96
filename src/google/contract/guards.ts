// What we rely on in protections of whole sheets: each check takes away what it has put there.
import type { UsedProtection, UsedSheet, UsedSpreadsheetApp } from '../used-api';
import type { ContractLine } from './contract-row';
import { expect } from './found';
import { cell } from './scratch';

/** Puts one over the scratch sheet for as long as the work takes. */
const guarded = (
  sheet: UsedSheet,
  work: (guard: UsedProtection) => string | null,
): string | null => {
  const guard = sheet.protect();
  try {
    return work(guard);
  } finally {
    guard.remove();
  }
};

const listed = (app: UsedSpreadsheetApp, sheet: UsedSheet): readonly string[] =>
  app
    .getActiveSpreadsheet()
    .getProtections(app.ProtectionType.SHEET)
    .filter((one) => one.getRange().getSheet().getSheetId() === sheet.getSheetId())
    .map((one) => `${one.getDescription()} ${one.isWarningOnly() ? 'warns' : 'locks'}`);

export const GUARDS: readonly ContractLine[] = [
  [
    'a sheet has one protection as a whole, listed with its words, and none once it is removed',
    '整张工作表只有一个保护，可连同说明列出，移除后没有',
    '5.7',
    (app, sheet) => {
      const found = guarded(sheet, (guard) => {
        guard.setDescription('care self-test');
        sheet.protect().setWarningOnly(true);
        return expect(listed(app, sheet), ['care self-test warns']);
      });
      return found ?? expect(listed(app, sheet), []);
    },
  ],
  [
    'a protection that only warns lets the script write',
    '只提醒的保护不妨碍脚本写入',
    '5.7',
    (_, sheet) =>
      guarded(sheet, (guard) => {
        guard.setWarningOnly(true);
        const range = cell(sheet, 188).setValues([['written']]);
        const found = [range.canEdit(), range.getValues()[0]?.[0]];
        range.clearContent();
        return expect(found, [true, 'written']);
      }),
  ],
  [
    'whoever runs this cannot be taken out of a lock of theirs',
    '运行者无法把自己从自己的锁定中移除',
    'trap 17',
    (_, sheet) =>
      guarded(sheet, (guard) => {
        guard.setWarningOnly(false);
        const all = guard.getEditors().map((one) => one.getEmail());
        guard.removeEditors(all.filter((address) => address !== ''));
        if (guard.canDomainEdit()) guard.setDomainEdit(false);
        return expect([guard.canEdit(), cell(sheet, 188).canEdit()], [true, true]);
      }),
  ],
  [
    'the owner of the file is told as text, or nobody in a shared drive',
    '文件所有者以文字给出，共享云端硬盘中则没有',
    'not verified',
    (app) => {
      const owner = app.getActiveSpreadsheet().getOwner();
      return owner === null ? null : expect(typeof owner.getEmail(), 'string');
    },
  ],
];
