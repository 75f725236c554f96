// Fakes of DataValidation and its builder.
import type { UsedDataValidation, UsedDataValidationBuilder } from '../../google/used-api';
import type { Validation } from '../model/workbook';
import type { Execution } from './execution';
import { guard, type Members, member } from './guard';
import { refuse } from './service-error';

type Rule = Omit<Validation, 'range'>;

const BUILDER_MEMBERS: Members<UsedDataValidationBuilder> = {
  requireCheckbox: member('cheap'),
  requireValueInList: member('cheap', 'list', 'boolean'),
  setAllowInvalid: member('cheap', 'boolean'),
  build: member('cheap'),
};

const rules = new WeakMap<object, Rule>();

/** What a built validation says; anything else is refused as Google refuses a wrong argument. */
export const validationOf = (validation: UsedDataValidation): Rule =>
  rules.get(validation) ??
  refuse(
    "The parameters ((class)) don't match the method signature for SpreadsheetApp.Range.setDataValidation.",
  );

export const dataValidationBuilder = (execution: Execution): UsedDataValidationBuilder => {
  let rule: Rule['rule'] | undefined;
  let allowInvalid = true;
  const fake: UsedDataValidationBuilder = {
    requireCheckbox: () => {
      rule = { kind: 'checkbox' };
      return self;
    },
    requireValueInList: (values) => {
      rule = { kind: 'list', values: values.map(String) };
      return self;
    },
    setAllowInvalid: (allow) => {
      allowInvalid = allow;
      return self;
    },
    build: () => {
      const built = guard(execution, { name: 'SpreadsheetApp.DataValidation' }, {}, {});
      if (rule === undefined) return refuse('The data validation has no criteria.');
      rules.set(built, { rule, allowInvalid });
      return built;
    },
  };
  const self = guard(
    execution,
    { name: 'SpreadsheetApp.DataValidationBuilder' },
    fake,
    BUILDER_MEMBERS,
  );
  return self;
};
