// Writes conditional formats: those of the file stay as they stand, ours come after them.
import type { BooleanRule } from '../model/workbook';
import type { CarriedRule } from './read-sheet';
import { renderAreas } from './reference-text';
import { insertPart, type SheetWriter } from './sheet-writer';
import { elements, encodeXml, replaceElement } from './xml';

const isCarriedRule = (carried: unknown): carried is CarriedRule =>
  typeof carried === 'object' && carried !== null && 'xml' in carried;

const sameRule = (a: BooleanRule, b: BooleanRule | undefined): boolean =>
  b !== undefined &&
  a.carried === b.carried &&
  renderAreas(a.ranges) === renderAreas(b.ranges) &&
  a.values.join('\n') === b.values.join('\n');

const formulaText = (value: unknown): string => encodeXml(String(value).replace(/^=/, ''));

const carriedXml = (rule: BooleanRule, { xml }: CarriedRule): string => {
  const formulas = elements(xml, 'formula');
  return formulas.reduceRight(
    (text, found, index) =>
      replaceElement(text, found, `<formula>${formulaText(rule.values[index] ?? '')}</formula>`),
    xml,
  );
};

/** Rules of ours come after all of the file's; theirs stay untouched unless they moved or went. */
export const writeRules = (xml: string, writer: SheetWriter): string => {
  const { sheet, before, styles } = writer;
  const theirs = sheet.rules.filter(({ carried }) => isCarriedRule(carried));
  const ours = sheet.rules.filter(({ carried }) => !isCarriedRule(carried));
  const isUntouched =
    theirs.length === before.rules.length &&
    theirs.every((rule, i) => sameRule(rule, before.rules[i]));
  if (isUntouched && ours.length === 0) return xml;
  const block = (rule: BooleanRule, inner: string): string =>
    `<conditionalFormatting sqref="${renderAreas(rule.ranges)}">${inner}</conditionalFormatting>`;
  let rest = xml;
  let kept = '';
  for (const old of elements(xml, 'conditionalFormatting').reverse()) {
    kept = old.whole + kept;
    rest = replaceElement(rest, old, '');
  }
  if (!isUntouched) {
    kept = theirs
      .map((rule) =>
        isCarriedRule(rule.carried) ? block(rule, carriedXml(rule, rule.carried)) : '',
      )
      .join('');
  }
  const used = [...xml.matchAll(/\spriority="(\d+)"/g)].map(([, priority]) => Number(priority));
  const first = Math.max(0, ...used) + 1;
  const added = ours.map((rule, index) => {
    if (rule.criteria !== 'CUSTOM_FORMULA') {
      writer.lost('conditionalFormats', 1);
      return '';
    }
    const formula = formulaText(writer.inRule(String(rule.values[0] ?? '')));
    const look = styles.look(rule);
    return block(
      rule,
      `<cfRule type="expression" dxfId="${look}" priority="${first + index}"><formula>${formula}</formula></cfRule>`,
    );
  });
  const all = kept + added.join('');
  if (all === '') return rest;
  return insertPart(rest, 'conditionalFormatting', all);
};
