// The body of a request, up to a limit.
import type { IncomingMessage } from 'node:http';

export class TooLong extends Error {}

/** All bytes; throws TooLong beyond the limit. */
export const readBody = async (
  request: IncomingMessage,
  mostBytes: number,
): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > mostBytes) throw new TooLong(`more than ${mostBytes} bytes`);
    parts.push(part);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

export const readJson = async (request: IncomingMessage, mostBytes: number): Promise<unknown> =>
  JSON.parse(new TextDecoder().decode(await readBody(request, mostBytes)));
