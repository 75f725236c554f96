// Writes validation rules: tick boxes and drop-downs of ours, those of the file as they stand.
import type { Validation } from '../model/workbook';
import type { CarriedValidation } from './read-sheet';
import { renderAreas } from './reference-text';
import { putPart, type SheetWriter } from './sheet-writer';
import { element, elements, encodeXml, replaceElement, withAttribute } from './xml';

/** The format's limit for the texts of a list that stands in the rule. */
const LONGEST_LIST = 255;

const sourceOf = (rule: Validation['rule']): string | undefined => {
  if (rule.kind !== 'carried') return undefined;
  const { source } = rule;
  return typeof source === 'object' && source !== null && 'xml' in source
    ? String((source as CarriedValidation).xml)
    : undefined;
};

const validationXml = (validation: Validation, writer: SheetWriter): string => {
  const { rule, allowInvalid } = validation;
  const sqref = renderAreas([validation.range]);
  const source = sourceOf(rule);
  if (source !== undefined) {
    const tag = elements(source, 'dataValidation')[0]?.tag ?? '';
    return withAttribute(tag, 'sqref', sqref) + source.slice(tag.length);
  }
  if (rule.kind === 'carried') return '';
  const list = rule.kind === 'checkbox' ? 'TRUE,FALSE' : rule.values.join(',');
  if (
    list.length > LONGEST_LIST ||
    (rule.kind === 'list' && rule.values.some((v) => v.includes(',')))
  ) {
    writer.lost('dropDowns', 1);
    return '';
  }
  const strict = allowInvalid ? '' : ' showErrorMessage="1"';
  const formula = encodeXml(`"${list.replace(/"/g, '""')}"`);
  return `<dataValidation type="list" allowBlank="1"${strict} sqref="${sqref}"><formula1>${formula}</formula1></dataValidation>`;
};

export const writeValidations = (xml: string, writer: SheetWriter): string => {
  const { sheet, before } = writer;
  const now = new Set(sheet.validations);
  const gone = before.validations.filter((validation) => !now.has(validation));
  const old = new Set(before.validations);
  const added = sheet.validations.filter((validation) => !old.has(validation));
  if (gone.length === 0 && added.length === 0) return xml;
  const list = element(xml, 'dataValidations');
  // When one of the file's is gone, all are written from the model: an element may serve many ranges.
  const kept = gone.length === 0 ? (list?.inner ?? '') : '';
  const written = (gone.length === 0 ? added : sheet.validations).map((v) =>
    validationXml(v, writer),
  );
  const inner = kept + written.join('');
  const count = elements(inner, 'dataValidation').length;
  if (count === 0) return list === undefined ? xml : replaceElement(xml, list, '');
  const tag = (list?.tag ?? '<dataValidations>').replace(/\s*\/>$/, '>');
  return putPart(
    xml,
    'dataValidations',
    `${withAttribute(tag, 'count', String(count))}${inner}</dataValidations>`,
  );
};
