// The school of set-up-world with a column for the end of the course, so that it is asked what comes after.
import type { ColumnChoice, RoleChoice } from '../../../../src/app/set-up/wire';
import type { Language } from '../../../../src/domain/language';
import { type SetUpWorld, setUpWorld } from './set-up-world';

const COLUMN = 12;

export const courseWorld = (language: Language): SetUpWorld => {
  const world = setUpWorld(language);
  const { proposal } = world;
  const isChinese = language === 'zh';
  const label = isChinese ? '结课日期' : 'Course ends';
  const column: ColumnChoice = {
    ...{ column: COLUMN, letter: 'M', header: label, samples: ['2026-07-31', '2026-12-20'] },
    ...{ role: 'course ends on', sureness: 'sure' },
    reason: isChinese ? '表头和内容都这样表明。' : 'The header and the values say so.',
  };
  const role: RoleChoice = {
    ...{ role: 'course ends on', label, required: false },
    use: isChinese ? '计算时长和归属' : 'months, and who owns the customer',
  };
  return {
    ...world,
    proposal: {
      ...proposal,
      choices: {
        ...proposal.choices,
        roles: { ...proposal.choices.roles, 'course ends on': COLUMN },
      },
      columns: [...proposal.columns, column],
      roles: [...proposal.roles, role],
    },
  };
};
