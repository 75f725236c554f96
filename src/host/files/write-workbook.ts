// Writes the workbook part: which sheets there are, in which order, hidden or not, and the names.
import type { Sheet, Workbook } from '../model/workbook';
import { SHEET_RELATION, SHEET_TYPE } from './blank-package';
import type { OriginalFile } from './original-file';
import { absoluteReference } from './reference-text';
import {
  attribute,
  element,
  elements,
  encodeXml,
  insertBefore,
  replaceElement,
  withAttribute,
} from './xml';

const FOLLOWERS =
  'externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
    ' ',
  );
const after = (name: string): string[] => FOLLOWERS.slice(FOLLOWERS.indexOf(name) + 1);

export interface WorkbookXml {
  readonly workbook: string;
  readonly relationships: string;
  readonly contentTypes: string;
}
/** A sheet that the file did not have, and the part that it gets. */
export interface NewSheet {
  readonly sheet: Sheet;
  readonly part: string;
  readonly relationId: string;
}

const sheetTag = (tag: string, sheet: Sheet): string => {
  const named = withAttribute(tag, 'name', sheet.name);
  const wasHidden = /hidden/i.test(attribute(tag, 'state') ?? '');
  if (wasHidden === sheet.hidden) return named;
  return withAttribute(named, 'state', sheet.hidden ? 'hidden' : undefined);
};

/** New order of the file's sheets: [index in the file, or undefined for a new one, tag]. */
const orderedSheets = (
  old: readonly string[],
  workbook: Workbook,
  fileIndex: ReadonlyMap<number, number>,
  added: readonly NewSheet[],
): (readonly [number | undefined, string])[] => {
  const modelled = new Set(fileIndex.values());
  const highest = Math.max(0, ...old.map((tag) => Number(attribute(tag, 'sheetId') ?? 0)));
  const result: (readonly [number | undefined, string])[] = [];
  // Chart sheets, which the model does not know, stay behind the sheet that they followed.
  const followers = (from: number): void => {
    for (let i = from; i < old.length && !modelled.has(i); i += 1) result.push([i, old[i] ?? '']);
  };
  followers(0);
  workbook.sheets.forEach((sheet) => {
    const index = fileIndex.get(sheet.id);
    if (index !== undefined) {
      result.push([index, sheetTag(old[index] ?? '', sheet)]);
      followers(index + 1);
      return;
    }
    const at = added.findIndex((one) => one.sheet === sheet);
    const tag = `<sheet name="" sheetId="${highest + 1 + at}" r:id="${added[at]?.relationId}"/>`;
    result.push([undefined, sheetTag(tag, sheet)]);
  });
  return result;
};

/** Defined names: the file's own stay but for the number of their sheet; changed ones are ours. */
const definedNames = (
  xml: string,
  workbook: Workbook,
  before: Workbook,
  newIndex: ReadonlyMap<number, number>,
): string => {
  const changed = [...workbook.names.values()].filter((name) => {
    const old = before.names.get(name.name);
    return (
      old?.sheetId !== name.sheetId || JSON.stringify(old.range) !== JSON.stringify(name.range)
    );
  });
  const gone = [...before.names.keys()].filter((name) => !workbook.names.has(name));
  const replaced = new Set([...changed.map(({ name }) => name), ...gone]);
  const list = element(xml, 'definedNames');
  const kept = elements(list?.inner ?? '', 'definedName').flatMap(({ tag, whole }) => {
    const local = attribute(tag, 'localSheetId');
    if (local === undefined) return replaced.has(attribute(tag, 'name') ?? '') ? [] : [whole];
    const index = newIndex.get(Number(local));
    if (index === undefined) return [];
    return [withAttribute(tag, 'localSheetId', String(index)) + whole.slice(tag.length)];
  });
  const written = changed.flatMap(({ name, sheetId, range }) => {
    const sheet = workbook.sheets.find(({ id }) => id === sheetId);
    if (sheet === undefined || range.rows === 0) return [];
    const target = absoluteReference(sheet.name, range, sheet.maxRows);
    return [`<definedName name="${encodeXml(name)}">${encodeXml(target)}</definedName>`];
  });
  const all = [...kept, ...written].join('');
  if (all === '') return list === undefined ? xml : replaceElement(xml, list, '');
  const whole = `<definedNames>${all}</definedNames>`;
  if (list !== undefined) return replaceElement(xml, list, whole);
  return insertBefore(xml, whole, 'workbook', after('definedNames'));
};

/** Viewers compute again on opening, because cells that others depend on have changed. */
const recalculating = (xml: string): string => {
  const old = element(xml, 'calcPr');
  const tag = withAttribute(old?.tag ?? '<calcPr/>', 'fullCalcOnLoad', '1');
  if (old !== undefined) return replaceElement(xml, old, tag + old.whole.slice(old.tag.length));
  return insertBefore(xml, tag, 'workbook', after('calcPr'));
};

const activeTab = (xml: string, newIndex: ReadonlyMap<number, number>): string => {
  const view = element(xml, 'workbookView');
  // Some writers leave it out, but the views of the sheets refer to it.
  if (view === undefined) {
    const views = '<bookViews><workbookView/></bookViews>';
    return insertBefore(xml, views, 'workbook', ['sheets']);
  }
  const active = newIndex.get(Number(attribute(view.tag, 'activeTab') ?? 0)) ?? 0;
  const tag = withAttribute(view.tag, 'activeTab', String(active));
  const shown = withAttribute(tag, 'firstSheet', undefined);
  return replaceElement(xml, view, shown + view.whole.slice(view.tag.length));
};

/** The workbook part, its relationships and the content types with the model's sheets and names. */
export const writeWorkbookPart = (
  parts: WorkbookXml,
  workbook: Workbook,
  original: OriginalFile,
  added: readonly NewSheet[],
  cellsChanged: boolean,
): WorkbookXml => {
  const list = element(parts.workbook, 'sheets');
  const old = elements(list?.inner ?? '', 'sheet').map(({ tag }) =>
    tag.replace(/([^/])>$/, '$1/>'),
  );
  const relationTargets = new Map(
    elements(parts.relationships, 'Relationship').map(({ tag }) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target')?.split('/').pop(),
    ]),
  );
  const fileIndex = new Map<number, number>();
  for (const [id, { part }] of original.sheets) {
    const file = part.split('/').pop();
    const index = old.findIndex((tag) => relationTargets.get(attribute(tag, 'r:id')) === file);
    fileIndex.set(id, index);
  }
  const order = orderedSheets(old, workbook, fileIndex, added);
  const newIndex = new Map<number, number>();
  order.forEach(([index], position) => {
    if (index !== undefined) newIndex.set(index, position);
  });
  const sheets = `<sheets>${order.map(([, tag]) => tag).join('')}</sheets>`;
  let xml = list === undefined ? parts.workbook : replaceElement(parts.workbook, list, sheets);
  xml = definedNames(xml, workbook, original.before, newIndex);
  xml = activeTab(xml, newIndex);
  if (cellsChanged) xml = recalculating(xml);
  const folder = original.workbookPart.replace(/[^/]*$/, '');
  const relations = added.map(
    ({ part, relationId }) =>
      `<Relationship Id="${relationId}" Type="${SHEET_RELATION}" Target="${part.slice(folder.length)}"/>`,
  );
  const overrides = added.map(
    ({ part }) => `<Override PartName="/${part}" ContentType="${SHEET_TYPE}"/>`,
  );
  return {
    workbook: xml,
    relationships: insertBefore(parts.relationships, relations.join(''), 'Relationships', []),
    contentTypes: insertBefore(parts.contentTypes, overrides.join(''), 'Types', []),
  };
};
