// The line to the server: actions go up, one by one, and everything comes down as events.
import type { Language } from '../../domain/language';
import type { RpcReply } from '../rpc/call-function';
import type { Events, Look, Refusal } from '../server/wire';
import type { Action } from '../session/page-state';

/** So long the line may be broken: the browser tries to mend it by itself. */
const PATIENCE_MS = 2_000;

/** The server did not do it; the sentence is for whoever reads the page. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.en);
  }
  in(language: Language): string {
    return this.refusal[language];
  }
}

export interface Connection {
  readonly act: (action: Action) => Promise<void>;
  readonly call: (name: string, args: readonly unknown[]) => Promise<RpcReply>;
  readonly look: (look: Look) => Promise<void>;
  readonly open: (file: File) => Promise<void>;
  readonly saveAddress: string;
  readonly on: <Name extends keyof Events>(
    name: Name,
    hear: (contents: Events[Name]) => void,
  ) => void;
  /** Called once, when the server is gone. */
  readonly onLost: (hear: () => void) => void;
}

/** The token stands behind # in the address. */
export const connect = (token: string): Connection => {
  const page = crypto.randomUUID();
  const address = (path: string, query: Readonly<Record<string, string>> = {}): string =>
    `${path}?${new URLSearchParams({ token, page, ...query })}`;
  const source = new EventSource(address('/events'));

  const post = async (url: string, body: BodyInit): Promise<unknown> => {
    const response = await fetch(url, { method: 'POST', body });
    const answer: unknown = response.status === 403 ? {} : await response.json();
    // The server answers 409 with a Refusal, and nothing else with it.
    if (response.status === 409) throw new Refused(answer as Refusal);
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    return answer;
  };
  /** One after the other, so that what is typed first is written first. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (action: Action): Promise<void> => {
    const next = last.then(() => post(address('/act'), JSON.stringify(action)));
    last = next.catch(() => undefined);
    return next.then(() => undefined);
  };

  return {
    act: inTurn,
    call: async (name, args) =>
      (await post(address('/call'), JSON.stringify({ name, args }))) as RpcReply,
    look: async (look) => {
      await post(address('/look'), JSON.stringify(look));
    },
    open: async (file) => {
      await post(address('/open', { name: file.name }), file);
    },
    saveAddress: address('/save'),
    on: (name, hear) => {
      source.addEventListener(name, (event: MessageEvent<string>) => hear(JSON.parse(event.data)));
    },
    onLost: (hear) => {
      let told = false;
      source.addEventListener('error', () => {
        setTimeout(() => {
          if (told || source.readyState === EventSource.OPEN) return;
          told = true;
          hear();
        }, PATIENCE_MS);
      });
    },
  };
};
