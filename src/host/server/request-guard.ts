// Who may ask the local host: only this machine, by the right name, with the token of this start.
import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The two names of one server: pages of different origins, so the sidebar cannot reach into the page. */
export interface Origins {
  readonly page: string;
  readonly sidebar: string;
}

export const originsOf = (port: number): Origins => ({
  page: `http://127.0.0.1:${port}`,
  sidebar: `http://localhost:${port}`,
});

const isLoopback = (address: string | undefined): boolean =>
  address === '127.0.0.1' || address === '::1' || address === '::ffff:127.0.0.1';

/** The origin that a request was made to; undefined for any other name that leads here. */
export const originAsked = (
  { headers, socket }: IncomingMessage,
  origins: Origins,
): keyof Origins | undefined => {
  if (!isLoopback(socket.remoteAddress)) return undefined;
  const host = `http://${headers.host ?? ''}`;
  if (host === origins.page) return 'page';
  return host === origins.sidebar ? 'sidebar' : undefined;
};

/** A page of somebody else's may not write here, even with the token. */
export const isFromPage = ({ headers }: IncomingMessage, origins: Origins): boolean =>
  headers.origin === undefined || headers.origin === origins.page;

export const isSecret = (given: string | null | undefined, secret: string): boolean => {
  const [a, b] = [given ?? '', secret].map((text) => new Uint8Array(Buffer.from(text)));
  return a !== undefined && b !== undefined && a.length === b.length && timingSafeEqual(a, b);
};
