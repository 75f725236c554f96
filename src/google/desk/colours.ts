// Rules of ours that colour cells, known by their marker: the team's own stay before them.
import type { Desk, Highlight } from '../../app/desk';
import type { UsedConditionalFormatRule } from '../used-api';
import { blockOf } from './blocks';
import type { OpenBook } from './open-book';

type Colours = Pick<Desk, 'highlights' | 'setHighlights'>;

const ourFormula = (rule: UsedConditionalFormatRule, marker: string): string | null => {
  const [formula] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return typeof formula === 'string' && formula.includes(marker) ? formula : null;
};

/** Colours are not read back. */
const highlightOf = (formula: string, rule: UsedConditionalFormatRule): Highlight => ({
  ...{ formula, background: '', color: '', bold: false },
  ranges: rule.getRanges().map(blockOf),
});

export const colours = ({ app, sheetOf, rangeOf }: OpenBook): Colours => ({
  highlights: (tab, marker) =>
    sheetOf(tab)
      .getConditionalFormatRules()
      .flatMap((rule) => {
        const formula = ourFormula(rule, marker);
        return formula === null ? [] : [highlightOf(formula, rule)];
      }),
  setHighlights: (tab, marker, highlights) => {
    const sheet = sheetOf(tab);
    const theirs = sheet
      .getConditionalFormatRules()
      .filter((rule) => ourFormula(rule, marker) === null);
    const ours = highlights.map(({ formula, background, color, bold, ranges }) =>
      app
        .newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setBackground(background)
        .setFontColor(color)
        .setBold(bold)
        .setRanges(ranges.map((block) => rangeOf(tab, block)))
        .build(),
    );
    sheet.setConditionalFormatRules([...theirs, ...ours]);
  },
});
