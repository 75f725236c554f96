// Fakes of conditional-format rules: built, read back, carried when we don't understand them.
import type {
  UsedBooleanCondition,
  UsedConditionalFormatRule,
  UsedConditionalFormatRuleBuilder,
  UsedRange,
} from '../../google/used-api';
import type { BooleanRule, GridRange, Sheet } from '../model/workbook';
import { enumValue } from './enums';
import type { Execution } from './execution';
import { guard, type Members, member } from './guard';
import { rangeFake, targetOf } from './range';
import { refuse } from './service-error';

const RULE_MEMBERS: Members<UsedConditionalFormatRule> = {
  getRanges: member('cheap'),
  getBooleanCondition: member('cheap'),
};
const CONDITION_MEMBERS: Members<UsedBooleanCondition> = {
  getCriteriaType: member('cheap'),
  getCriteriaValues: member('cheap'),
};
const BUILDER_MEMBERS: Members<UsedConditionalFormatRuleBuilder> = {
  whenFormulaSatisfied: member('cheap', 'string'),
  setBackground: member('cheap', 'string'),
  setFontColor: member('cheap', 'string'),
  setBold: member('cheap', 'boolean'),
  setRanges: member('cheap', 'list'),
  build: member('cheap'),
};

/** Kinds that have no boolean condition: a gradient, or a rule of a file that Sheets has no name for. */
const WITHOUT_CONDITION = new Set(['GRADIENT', 'CARRIED']);

interface Built {
  readonly rule: BooleanRule;
  /** Undefined for a rule without ranges. */
  readonly sheet: Sheet | undefined;
}
const built = new WeakMap<object, Built>();

/** The model's rule behind what a script hands to setConditionalFormatRules of a sheet. */
export const ruleFor = (sheet: Sheet, handed: unknown): BooleanRule => {
  const known = typeof handed === 'object' && handed !== null ? built.get(handed) : undefined;
  if (known === undefined) {
    return refuse(
      "The parameters ((class)[]) don't match the method signature for SpreadsheetApp.Sheet.setConditionalFormatRules.",
    );
  }
  if (known.rule.ranges.length === 0) {
    refuse('Conditional format rule must have at least one range.');
  }
  if (known.sheet !== sheet) refuse('Conditional format rule cannot reference a different sheet.');
  return known.rule;
};

export const ruleFake = (
  execution: Execution,
  sheet: Sheet | undefined,
  rule: BooleanRule,
): UsedConditionalFormatRule => {
  const { realm } = execution;
  const condition: UsedBooleanCondition = {
    getCriteriaType: () => enumValue('BooleanCriteria', rule.criteria),
    getCriteriaValues: () => realm.list(rule.values),
  };
  const fake: UsedConditionalFormatRule = {
    getRanges: () =>
      realm.list(
        sheet === undefined ? [] : rule.ranges.map((range) => rangeFake(execution, sheet, range)),
      ),
    getBooleanCondition: () =>
      WITHOUT_CONDITION.has(rule.criteria)
        ? null
        : guard(
            execution,
            { name: 'SpreadsheetApp.BooleanCondition' },
            condition,
            CONDITION_MEMBERS,
          ),
  };
  const self = guard(
    execution,
    { name: 'SpreadsheetApp.ConditionalFormatRule' },
    fake,
    RULE_MEMBERS,
  );
  built.set(self, { rule, sheet });
  return self;
};

const COLOUR = /^#[0-9a-f]{6}$/;
const demandColour = (colour: string): string =>
  COLOUR.test(colour)
    ? colour
    : refuse(`The local host takes colours as #rrggbb in lower case, not "${colour}".`);

const demandTargets = (ranges: readonly UsedRange[]): { sheet: Sheet; ranges: GridRange[] } => {
  const targets = ranges.map(
    (range) =>
      targetOf(range) ??
      refuse(
        "The parameters ((class)[]) don't match the method signature for SpreadsheetApp.ConditionalFormatRuleBuilder.setRanges.",
      ),
  );
  const [first] = targets;
  if (first === undefined) return refuse('Conditional format rule must have at least one range.');
  if (targets.some((target) => target.sheet !== first.sheet)) {
    refuse('Conditional format rule cannot reference a different sheet.');
  }
  return { sheet: first.sheet, ranges: targets.map((target) => target.range) };
};

export const conditionalFormatBuilder = (
  execution: Execution,
): UsedConditionalFormatRuleBuilder => {
  let rule: BooleanRule = { criteria: '', values: [], ranges: [] };
  let sheet: Sheet | undefined;
  const change = (part: Partial<BooleanRule>): UsedConditionalFormatRuleBuilder => {
    rule = { ...rule, ...part };
    return self;
  };
  const fake: UsedConditionalFormatRuleBuilder = {
    whenFormulaSatisfied: (formula) =>
      change({
        criteria: 'CUSTOM_FORMULA',
        values: [formula.startsWith('=') ? formula : `=${formula}`],
      }),
    setBackground: (colour) => change({ background: demandColour(colour) }),
    setFontColor: (colour) => change({ fontColor: demandColour(colour) }),
    setBold: (bold) => change({ bold }),
    setRanges: (ranges) => {
      const target = demandTargets(ranges);
      sheet = target.sheet;
      return change({ ranges: target.ranges });
    },
    build: () =>
      rule.criteria === ''
        ? refuse('A conditional format rule must have a condition.')
        : ruleFake(execution, sheet, rule),
  };
  const self = guard(
    execution,
    { name: 'SpreadsheetApp.ConditionalFormatRuleBuilder' },
    fake,
    BUILDER_MEMBERS,
  );
  return self;
};
