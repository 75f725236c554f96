// Carries out what an update of the set-up panel asks for: calls and timers.
import { unreachable } from '../../domain/unreachable';
import type { Command } from './command';
import type { Event } from './event';
import type { Server } from './server';

/** The page, as far as it is used. */
interface Page {
  readonly after: (milliseconds: number, then: () => void) => void;
}

/** Does it and answers with events; nothing is thrown, since a call never rejects. */
export const performWith =
  (server: Server, page: Page) =>
  (command: Command, dispatch: (event: Event) => void): void => {
    switch (command.do) {
      case 'open':
        server
          .setUpOpen(command.request)
          .then((reply) => dispatch({ type: 'opened', turn: command.turn, reply }));
        return;
      case 'try':
        server
          .setUpTry(command.request)
          .then((reply) => dispatch({ type: 'tried', turn: command.turn, reply }));
        return;
      case 'apply':
        server
          .setUpApply(command.request)
          .then((reply) => dispatch({ type: 'applied', turn: command.turn, reply }));
        return;
      case 'remove':
        server
          .setUpRemove({ keepRecords: command.keepRecords, language: command.language })
          .then((reply) => dispatch({ type: 'removed', turn: command.turn, reply }));
        return;
      case 'health':
        server
          .setUpHealth({ language: command.language })
          .then((reply) => dispatch({ type: 'health came', turn: command.turn, reply }));
        return;
      case 'trigger':
        server
          .setUpTrigger({ language: command.language })
          .then((reply) => dispatch({ type: 'trigger came', turn: command.turn, reply }));
        return;
      case 'open list':
        server.openList().then((reply) => dispatch({ type: 'list not opened', reply }));
        return;
      case 'wait':
        page.after(command.milliseconds, () => dispatch(command.event));
        return;
      default:
        unreachable(command);
    }
  };
