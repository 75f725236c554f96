// The set-up's calls without a sheet: they answer from a world and remember what was written.
import type { Answer, WireIssue } from '../../../../src/app/care/wire';
import type { Choices, Proposal, SetUpCalls } from '../../../../src/app/set-up/wire';
import type { Language } from '../../../../src/domain/language';
import type { SetUpWorld } from './set-up-world';

const yes = <Value>(value: Value): Answer<Value> => ({ ok: true, value });

export interface FakeSetUp {
  /** The world as it is in the language that is asked for. */
  worldOf: (language: Language) => SetUpWorld;
  /** The language of the sheet. */
  language: Language;
  /** Each apply that went through, with what was chosen, and each removal. */
  readonly written: (Choices | 'removed')[];
}

const asked = (proposal: Proposal, tab: number | null, headerRow: number | null): Proposal => ({
  ...proposal,
  choices: {
    ...proposal.choices,
    tab: tab ?? proposal.choices.tab,
    headerRow: headerRow ?? proposal.choices.headerRow,
  },
});

/** The rules that the script keeps whatever the panel sends. */
const refusal = (choices: Choices): readonly WireIssue[] =>
  choices.roles.name === undefined ? [{ code: 'no name', field: 'roles.name', sentence: '?' }] : [];

export const fakeSetUp = (fake: FakeSetUp): SetUpCalls => {
  const world = (): SetUpWorld => fake.worldOf(fake.language);
  const judged = <Value>(choices: Choices, value: () => Value): Answer<Value> => {
    fake.language = choices.language;
    const issues = refusal(choices);
    return issues.length > 0 ? { ok: false, issues } : yes(value());
  };
  return {
    setUpOpen: ({ language, tab, headerRow }) => {
      fake.language = language ?? fake.language;
      return yes(asked(world().proposal, tab, headerRow));
    },
    setUpTry: (choices) => judged(choices, () => world().trial),
    setUpApply: (choices) =>
      judged(choices, () => {
        fake.written.push(choices);
        return world().applied;
      }),
    setUpRemove: () => {
      fake.written.push('removed');
      return yes(world().removed);
    },
    setUpHealth: () => yes(world().health),
    setUpTrigger: () => yes(world().trigger),
  };
};
