// The sentence why of a tier, from its explanation (3-product §2 TIERWHY).
import type { Language } from '../domain/language';
import type { NumberTest } from '../domain/rule-book/rule-book';
import {
  distanceOf,
  type Finding,
  type TierExplanation,
  type TierFindings,
} from '../domain/tier/explain-tier';
import { unreachable } from '../domain/unreachable';
import type { Messages } from './messages';
import { messages, numberText, quoted } from './say';

const wantedText = (words: Messages, test: NumberTest): string =>
  test.kind === 'between'
    ? words.test.between(numberText(test.low), numberText(test.high))
    : words.test[test.kind](numberText(test.value));

const amountText = (words: Messages, subject: 'fees' | 'months', value: number): string => {
  const amount = numberText(value);
  return subject === 'months' ? words['months amount']({ amount }) : amount;
};

/** One condition beside what the customer has: "months 2 is 3 short". */
const clause = (words: Messages, finding: Finding): string => {
  switch (finding.kind) {
    case 'missing': {
      const input = words.input[finding.input];
      return finding.received === null
        ? words['is missing']({ input })
        : words['is unreadable']({ input, received: quoted(finding.received) });
    }
    case 'position': {
      const { title, level, wanted, met } = finding;
      const fact = words['has value']({ input: words.input.position, value: quoted(title) });
      return met
        ? words['is met']({ fact, wanted: level ?? wanted })
        : words['is not level']({ fact, level: wanted });
    }
    case 'number': {
      const { subject, test, value, met } = finding;
      const input = words.input[subject];
      const fact = words['has value']({ input, value: amountText(words, subject, value) });
      if (met) return words['is met']({ fact, wanted: wantedText(words, test) });
      const distance = distanceOf(test, value);
      if (distance === null) return words['is not']({ fact, wanted: wantedText(words, test) });
      const by = amountText(words, subject, distance.by);
      return words[distance.side === 'short' ? 'is short' : 'is over']({ fact, by });
    }
    default:
      return unreachable(finding);
  }
};

const isMet = (finding: Finding): boolean => finding.kind !== 'missing' && finding.met;

const clauses = (words: Messages, { findings }: TierFindings) => {
  const met = findings.filter(isMet);
  return {
    metCount: met.length,
    met: words['both together'](met.map((finding) => clause(words, finding))),
    lacking: words['one after another'](
      findings.filter((finding) => !isMet(finding)).map((finding) => clause(words, finding)),
    ),
  };
};

/**
 * Why a customer has this tier, in one sentence or two that a class teacher understands.
 *
 * Rule: 3-product §2, 2-rules §2.6: what is met and by what, what the next tier lacks, what is certain.
 * @returns '' for a blank row
 * @example tierWhy('en', explanation)
 *   // Key: position 部门经理 (manager) and fees 9,000 (8,000 or more); months 2 is 3 short
 */
export const tierWhy = (language: Language, explanation: TierExplanation): string => {
  const words = messages(language);
  switch (explanation.kind) {
    case 'blank':
      return '';
    case 'needs data': {
      const { atLeast, possible } = explanation;
      const missing = words['one after another'](
        explanation.missing.map((finding) => clause(words, finding)),
      );
      return words['why needs data']({ atLeast, possible, missing });
    }
    case 'tier': {
      const { tier, own, next } = explanation;
      if (own === null) {
        if (next === null) return words['why everybody']({ tier });
        const { needed, tier: name } = next;
        return words['why fallback']({ tier, next: name, needed, ...clauses(words, next) });
      }
      const { met, lacking } = clauses(words, own);
      const sentence = words['why tier']({ tier, met, lacking });
      if (next === null) return sentence;
      const above = clauses(words, next);
      const more = next.needed - above.metCount;
      return sentence + words['why next tier']({ tier: next.tier, more, lacking: above.lacking });
    }
    default:
      return unreachable(explanation);
  }
};
