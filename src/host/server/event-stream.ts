// Server-Sent Events to the pages that are open: their state, the cells that they look at, notices.
import type { ServerResponse } from 'node:http';
import type { Session } from '../session/session';
import { newWatch, type Watch } from './watch';
import type { Boot, Events, Look } from './wire';

interface Page {
  readonly response: ServerResponse;
  readonly watch: Watch;
}

const send = <Name extends keyof Events>(
  { response }: Page,
  name: Name,
  contents: Events[Name] | undefined,
): void => {
  if (contents !== undefined) {
    response.write(`event: ${name}\ndata: ${JSON.stringify(contents)}\n\n`);
  }
};

export interface EventStreams {
  /** Opens the stream of a page, under the name that the page gave itself. */
  readonly open: (page: string, response: ServerResponse, boot: Boot) => void;
  /** The page looks at these rows from now on; they come through its stream. */
  readonly look: (page: string, look: Look) => void;
  readonly close: () => void;
}

/** Everything goes through one stream a page, so it arrives in the order in which it happened. */
export const eventStreams = (session: Session): EventStreams => {
  const pages = new Map<string, Page>();
  session.listen((notices) => {
    const state = session.state();
    for (const page of pages.values()) {
      send(page, 'state', state);
      send(page, 'rows', page.watch.changes());
      for (const notice of notices) send(page, 'notice', notice);
    }
  });
  return {
    open: (name, response, boot) => {
      response.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        connection: 'keep-alive',
      });
      const page: Page = { response, watch: newWatch(session.cells) };
      pages.get(name)?.response.end();
      pages.set(name, page);
      response.on('close', () => {
        if (pages.get(name) === page) pages.delete(name);
      });
      send(page, 'boot', boot);
      send(page, 'state', session.state());
    },
    look: (name, look) => {
      const page = pages.get(name);
      if (page !== undefined) send(page, 'rows', page.watch.look(look));
    },
    close: () => {
      for (const { response } of pages.values()) response.end();
      pages.clear();
    },
  };
};
