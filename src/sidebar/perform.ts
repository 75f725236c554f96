// Carries out what an update asks for: calls, timers, the clipboard, what is kept in this tab.

import type { CaseLine, Saved, TaskDone, TierRequestLine } from '../app/care/wire';
import { unreachable } from '../domain/unreachable';
import type { Command } from './command';
import type { Event } from './event';
import type { Errand } from './job';
import { type Memory, NOTHING } from './memory';
import type { Reply, Server } from './server';

/** The page, as far as it is used. */
export interface Page {
  readonly after: (milliseconds: number, then: () => void) => void;
  readonly copy: (text: string) => Promise<boolean>;
  readonly keep: (who: string, memory: Memory) => void;
  readonly recall: (who: string) => Memory;
}

type Dispatch = (event: Event) => void;

const sent = (
  server: Server,
  errand: Errand,
): Promise<Reply<Saved | CaseLine | TierRequestLine | TaskDone>> => {
  switch (errand.kind) {
    case 'contact':
      return server.careLogContact(errand.request);
    case 'case':
      return server.careLogCase(errand.request);
    case 'step':
      return server.careCaseStep(errand.request);
    case 'task':
      return server.careTask(errand.request);
    case 'tier':
      return server.careAskTier(errand.request);
    case 'decision':
      return server.careDecideTier(errand.request);
    default:
      return unreachable(errand);
  }
};

/** Does it and answers with events; nothing is thrown, since a call never rejects. */
export const performWith =
  (server: Server, page: Page) =>
  (command: Command, dispatch: Dispatch): void => {
    switch (command.do) {
      case 'open':
        server.careOpen({}).then((reply) => dispatch({ type: 'opened', reply }));
        return;
      case 'choose name':
        server
          .careChooseName({ name: command.name })
          .then((reply) => dispatch({ type: 'named', reply }));
        return;
      case 'read card':
        server
          .careCard({ no: command.no })
          .then((reply) => dispatch({ type: 'card', no: command.no, reply }));
        return;
      case 'read index':
        server.careIndex({}).then((reply) => dispatch({ type: 'index', reply }));
        return;
      case 'read selection':
        server
          .careSelection({})
          .then((reply) => dispatch({ type: 'selection', turn: command.turn, reply }));
        return;
      case 'send':
        sent(server, command.errand).then((reply) =>
          dispatch({ type: 'job answered', key: command.key, reply }),
        );
        return;
      case 'take back': {
        const { key } = command;
        const answered =
          command.kind === 'task' ? server.careUndoTask({ key }) : server.careUndo({ key });
        answered.then((reply) => dispatch({ type: 'undo answered', key, reply }));
        return;
      }
      case 'ask promise':
        server
          .carePromise(command.request)
          .then((reply) => dispatch({ type: 'promise', turn: command.turn, reply }));
        return;
      case 'add customer':
        server
          .careNewCustomer(command.draft)
          .then((reply) => dispatch({ type: 'new answered', reply }));
        return;
      case 'show':
        server.careShow({ no: command.no }).then((reply) => dispatch({ type: 'shown', reply }));
        return;
      case 'wait':
        page.after(command.milliseconds, () => dispatch(command.event));
        return;
      case 'copy':
        page.copy(command.text).then((good) => dispatch({ type: 'copied', good }));
        return;
      case 'keep':
        page.keep(command.who, command.memory);
        return;
      case 'recall': {
        const memory = page.recall(command.who);
        if (memory !== NOTHING) dispatch({ type: 'remembered', memory });
        return;
      }
      default:
        unreachable(command);
    }
  };
