// Why a case cannot take a step, as sentences.
import { type CaseLife, lastStepAt, stateOf } from '../../domain/case/case-life';
import type { CaseRefusal } from '../../domain/case/case-state';
import { lineMoment } from '../../tables/case-lines';
import type { CaseProblem } from '../../tables/read-case-life';
import type { CaseBench } from '../cases/case-bench';
import { caseIssue, type StepToTake } from './case-request';
import type { WireIssue } from './wire';

const SHOWN = 60;

/** Why the life of a case cannot be told, as a sentence that names the column. */
export const problemIssue = (
  { words }: Pick<CaseBench, 'words'>,
  no: string,
  problem: CaseProblem,
): WireIssue => {
  const { issues: say, columns, states } = words;
  const column = columns[problem.column];
  switch (problem.code) {
    case 'not readable':
      return caseIssue(
        'case not readable',
        say['case not readable']({ no, column, received: problem.received.slice(0, SHOWN) }),
      );
    case 'out of order':
      return caseIssue(
        'case out of order',
        say['case out of order']({ no, column, received: problem.received.slice(0, SHOWN) }),
      );
    case 'in the future':
      return caseIssue(
        'case in the future',
        say['case in the future']({ no, column, received: problem.received.slice(0, SHOWN) }),
      );
    case 'incomplete':
      return caseIssue('case incomplete', say['case incomplete']({ no, column }));
    default: {
      const state = states[problem.state];
      return caseIssue(
        'state without its time',
        say['state without its time']({ no, state, column }),
      );
    }
  }
};

/** Why a step cannot be taken. */
export const refusalIssue = (
  { words, zone }: CaseBench,
  refusal: Exclude<CaseRefusal, 'reopen as a new case'>,
  { step }: Pick<StepToTake, 'step'>,
  life: CaseLife,
): WireIssue => {
  const { issues: say, stepNames, states } = words;
  switch (refusal) {
    case 'not in this state': {
      const state = states[stateOf(life)];
      return caseIssue(refusal, say[refusal]({ step: stepNames[step], state }));
    }
    case 'no reply recorded':
      return caseIssue(refusal, say[refusal]);
    default:
      return caseIssue(refusal, say[refusal](lineMoment(zone, lastStepAt(life))), 'at');
  }
};
