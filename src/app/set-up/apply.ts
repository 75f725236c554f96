// Does what the trial has shown, and says what came of it.
import { guardWords } from '../../i18n/guard-words';
import { setUpSentences } from '../../i18n/set-up-sentences';
import { passOn } from '../care/care-file';
import { runChecked } from '../check/check';
import type { Desk } from '../desk';
import { healthOf } from '../health/health';
import { begunFrom } from './begin';
import { figuresOf } from './figures';
import type { Applied, Choices } from './wire';

/** Who can change the leads' tabs from now on; what sharing cannot protect is said in Health. */
const protectionOf = (desk: Desk, { language }: Choices): readonly string[] => {
  const { limits } = guardWords(language);
  return healthOf(desk, language)
    .facts.filter(({ code, sentence }) => code === 'protection' && sentence !== limits)
    .map(({ sentence }) => sentence);
};

/**
 * Sets up by these choices: Settings, columns, tabs, the first check.
 *
 * Rule: 3-product §5. It is the check itself that begins where the person has decided, so a run that
 * is cut short is finished by the next one, and applying twice changes nothing the second time.
 */
export const apply = (desk: Desk, choices: Choices): Omit<Applied, 'trigger'> => {
  const { report, basis } = runChecked(desk, { asked: true, begin: begunFrom(choices) });
  if (!report.ok) return passOn(report);
  if (basis === null) throw new Error('a check without a basis');
  const { judged, layout, facts, added } = basis;
  const { list, rows, issues } = judged;
  const { books, now, words } = facts;
  // The colours are there to be seen.
  desk.turnTo(layout.tab);
  return {
    figures: figuresOf({ list, rows, layout, issues, book: books.book, today: now.on, words }),
    sentence: [
      setUpSentences(choices.language).done(list.length, added.length),
      ...protectionOf(desk, choices),
    ].join(' '),
  };
};
