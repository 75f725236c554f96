// The sidebar's calls, as the script that is loaded when the sidebar asks: Care.html.
import { answering } from '../../app/care/answer';
import type { CareCalls } from '../../app/care/calls';
import { cardOf } from '../../app/care/card';
import { logCase, promiseOf } from '../../app/care/log-case';
import { logContact } from '../../app/care/log-contact';
import { logSelected } from '../../app/care/log-selected';
import { choose, customerIndex, selection } from '../../app/care/look';
import { newCustomer } from '../../app/care/new-customer';
import { openList } from '../../app/care/open-list';
import { showCustomer } from '../../app/care/show-customer';
import { stepCase } from '../../app/care/step-case';
import { undoContact } from '../../app/care/undo-contact';
import { askTier } from '../../app/requests/ask-tier';
import { decideTier } from '../../app/requests/decide-tier';
import { settleTask } from '../../app/tasks/settle-task';
import { undoTask } from '../../app/tasks/undo-task';
import { googleDesk } from '../../google/google-desk';
import type { Services } from '../../google/services';

/** The calls on this spreadsheet: each takes JSON and answers JSON; anybody can call it with anything. */
export const careCalls = (services: Services): CareCalls => {
  const desk = googleDesk(services);
  return {
    careOpen: () => answering(desk, 'careOpen', () => openList(desk)),
    careChooseName: (request: unknown) =>
      answering(desk, 'careChooseName', () => choose(desk, request)),
    careCard: (request: unknown) => answering(desk, 'careCard', () => cardOf(desk, request)),
    careSelection: () => answering(desk, 'careSelection', () => selection(desk)),
    careShow: (request: unknown) => answering(desk, 'careShow', () => showCustomer(desk, request)),
    careIndex: () => answering(desk, 'careIndex', () => customerIndex(desk)),
    careLogContact: (request: unknown) =>
      answering(desk, 'careLogContact', () => logContact(desk, request)),
    carePromise: (request: unknown) =>
      answering(desk, 'carePromise', () => promiseOf(desk, request)),
    careLogCase: (request: unknown) => answering(desk, 'careLogCase', () => logCase(desk, request)),
    careCaseStep: (request: unknown) =>
      answering(desk, 'careCaseStep', () => stepCase(desk, request)),
    careAskTier: (request: unknown) => answering(desk, 'careAskTier', () => askTier(desk, request)),
    careDecideTier: (request: unknown) =>
      answering(desk, 'careDecideTier', () => decideTier(desk, request)),
    careUndo: (request: unknown) => answering(desk, 'careUndo', () => undoContact(desk, request)),
    careTask: (request: unknown) => answering(desk, 'careTask', () => settleTask(desk, request)),
    careUndoTask: (request: unknown) =>
      answering(desk, 'careUndoTask', () => undoTask(desk, request)),
    careNewCustomer: (request: unknown) =>
      answering(desk, 'careNewCustomer', () => newCustomer(desk, request)),
  };
};

/** For a macro: logs a call for the selected row; a sentence says what came of it. */
export const logRow = (services: Services, outcome: 'reached' | 'no answer'): string =>
  logSelected(googleDesk(services), outcome);
