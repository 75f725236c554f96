// The page's server: plain node:http on this machine only, with a token for each start.
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Session } from '../session/session';
import { type EventStreams, eventStreams } from './event-stream';
import { isFromPage, isSecret, type Origins, originAsked, originsOf } from './request-guard';
import { type Reply, type Routes, routesOf } from './routes';
import { sidebarPage, sidebarPolicy } from './sidebar-page';

/** What esbuild has made for the browser. */
export interface PageFiles {
  readonly html: string;
  readonly script: string;
  readonly style: string;
  /** google.script for the sidebar. */
  readonly shim: string;
}

export interface Serving {
  /** To be opened in a browser: the token is in it. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const HTML = 'text/html; charset=utf-8';
const TICK_MS = 5_000;

const pagePolicy = ({ sidebar }: Origins): string =>
  `default-src 'self'; frame-src ${sidebar}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

const end = (response: ServerResponse, { status, type, body, headers }: Reply): void => {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...headers,
  });
  response.end(body);
};

const plain = (status: number, body: string): Reply => ({ status, type: 'text/plain', body });

interface Served {
  readonly session: Session;
  readonly files: PageFiles;
  readonly origins: Origins;
  readonly streams: EventStreams;
  readonly routes: Routes;
  readonly token: string;
  /** Of the sidebar's frame, which must not know the page's. */
  readonly sidebarToken: string;
}

const assetOf = ({ files, origins }: Served, path: string): Reply | undefined => {
  switch (path) {
    case '/':
      return {
        status: 200,
        type: HTML,
        body: files.html,
        headers: { 'content-security-policy': pagePolicy(origins) },
      };
    case '/page.js':
      return { status: 200, type: 'text/javascript; charset=utf-8', body: files.script };
    case '/page.css':
      return { status: 200, type: 'text/css; charset=utf-8', body: files.style };
    default:
      return undefined;
  }
};

const sidebarReply = (served: Served, url: URL): Reply => {
  const { session, files, origins, sidebarToken } = served;
  const html = session.sidebarPage();
  const known = isSecret(url.searchParams.get('token'), sidebarToken);
  if (url.pathname !== '/sidebar' || !known || html === undefined) return plain(404, 'Not found.');
  return {
    status: 200,
    type: HTML,
    body: sidebarPage(html, files.shim, { page: origins.page, functions: session.functions() }),
    headers: { 'content-security-policy': sidebarPolicy(origins.page) },
  };
};

const answer = async (
  served: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const { origins, routes, streams, token, sidebarToken } = served;
  const origin = originAsked(request, origins);
  if (origin === undefined) return end(response, plain(403, 'Not from here.'));
  const url = new URL(request.url ?? '/', origins[origin]);
  if (origin === 'sidebar') return end(response, sidebarReply(served, url));
  const asset = request.method === 'GET' ? assetOf(served, url.pathname) : undefined;
  if (asset !== undefined) return end(response, asset);
  if (!isSecret(url.searchParams.get('token'), token)) {
    return end(response, plain(403, 'Start the page by its full address.'));
  }
  if (!isFromPage(request, origins)) return end(response, plain(403, 'Not from here.'));
  if (request.method === 'GET' && url.pathname === '/events') {
    const sidebar = `${origins.sidebar}/sidebar?token=${sidebarToken}`;
    return streams.open(url.searchParams.get('page') ?? '', response, { sidebar });
  }
  const route = routes.get(`${request.method} ${url.pathname}`);
  end(response, route === undefined ? plain(404, 'Not found.') : await route(request, url));
};

const listening = (server: Server, port: number): Promise<number> =>
  new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });

/** Serves the session; port 0 takes any that is free. */
export const serve = async (session: Session, files: PageFiles, port: number): Promise<Serving> => {
  const secret = (): string => randomBytes(16).toString('hex');
  const streams = eventStreams(session);
  let served: Served | undefined;
  const server = createServer((request, response) => {
    if (served === undefined) return end(response, plain(503, 'Starting.'));
    answer(served, request, response).catch((error: unknown) => {
      console.error(error);
      end(response, plain(500, 'The local host has a fault.'));
    });
  });
  const origins = originsOf(await listening(server, port));
  served = {
    ...{ session, files, origins, streams },
    routes: routesOf(session, streams),
    token: secret(),
    sidebarToken: secret(),
  };
  const ticking = setInterval(session.tick, TICK_MS);
  return {
    // After #, so that it is in no request for the page itself.
    address: `${origins.page}/#${served.token}`,
    close: () =>
      new Promise((done) => {
        clearInterval(ticking);
        streams.close();
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};
