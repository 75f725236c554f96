// What the page can ask the server for, each by its method and path.
import type { IncomingMessage } from 'node:http';
import { fileProblemText } from '../files/file-problem';
import { ServiceError } from '../services/service-error';
import type { Action } from '../session/page-state';
import type { Session } from '../session/session';
import type { EventStreams } from './event-stream';
import { readBody, readJson, TooLong } from './read-body';
import type { Look, Refusal } from './wire';

export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}
export type Route = (request: IncomingMessage, url: URL) => Promise<Reply>;
export type Routes = ReadonlyMap<string, Route>;

const MOST_JSON = 20_000_000;
const MOST_FILE = 200_000_000;

const json = (status: number, value: unknown): Reply => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});
const refused = (refusal: Refusal): Reply => json(409, refusal);
const same = (text: string): Refusal => ({ en: text, zh: text });

/** Sentences of the services go to the person; anything else is a fault of ours. */
const asRefusal = (error: unknown): Reply => {
  if (error instanceof ServiceError || error instanceof TooLong)
    return refused(same(error.message));
  throw error;
};

const act =
  (session: Session): Route =>
  async (request) => {
    // The page is ours, and its token says so: what it sends has the form of its own types.
    const action = (await readJson(request, MOST_JSON)) as Action;
    try {
      session.act(action);
      return json(200, {});
    } catch (error) {
      return asRefusal(error);
    }
  };

const call =
  (session: Session): Route =>
  async (request) => {
    const { name, args } = Object(await readJson(request, MOST_JSON)) as {
      readonly name: unknown;
      readonly args: unknown;
    };
    return json(200, await session.call(String(name), Array.isArray(args) ? args : []));
  };

const open =
  (session: Session): Route =>
  async (request, url) => {
    try {
      const bytes = await readBody(request, MOST_FILE);
      const problem = await session.open(bytes, url.searchParams.get('name') ?? 'workbook.xlsx');
      if (problem === undefined) return json(200, {});
      const [en, zh] = [fileProblemText(problem, 'en'), fileProblemText(problem, 'zh-CN')];
      return refused({ en, zh });
    } catch (error) {
      return asRefusal(error);
    }
  };

const save =
  (session: Session): Route =>
  async () => {
    const { name, bytes } = await session.save();
    const disposition = `attachment; filename="workbook.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`;
    return {
      status: 200,
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      body: bytes,
      headers: { 'content-disposition': disposition },
    };
  };

const look =
  (streams: EventStreams): Route =>
  async (request, url) => {
    const wanted = (await readJson(request, MOST_JSON)) as Look;
    streams.look(url.searchParams.get('page') ?? '', wanted);
    return json(200, {});
  };

export const routesOf = (session: Session, streams: EventStreams): Routes =>
  new Map([
    ['POST /act', act(session)],
    ['POST /call', call(session)],
    ['POST /look', look(streams)],
    ['POST /open', open(session)],
    ['GET /save', save(session)],
  ]);
