// google.script inside the sidebar's frame: the page around it carries the calls.
import type { RpcReply } from '../rpc/call-function';
import { scriptRun } from '../rpc/script-run';
import type { FromSidebar, SidebarBoot } from '../server/wire';

const boot: SidebarBoot = Reflect.get(window, '__sidebar');
Reflect.deleteProperty(window, '__sidebar');

const tell = (message: FromSidebar): void => window.parent.postMessage(message, boot.page);

const waiting = new Map<number, (reply: RpcReply) => void>();
window.addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
  if (origin !== boot.page || source !== window.parent) return;
  const { id, reply } = Object(data) as { readonly id: number; readonly reply: RpcReply };
  waiting.get(id)?.(reply);
  waiting.delete(id);
});

let last = 0;
const run = scriptRun(
  boot.functions,
  (name, args) =>
    new Promise((answer) => {
      last += 1;
      waiting.set(last, answer);
      tell({ kind: 'call', id: last, name, args });
    }),
);

/** What only dialogs have, or nobody here uses, is refused by name. */
const refusing = (target: object, name: string): unknown =>
  new Proxy(target, {
    get: (known, key) => {
      if (Reflect.has(known, key) || typeof key === 'symbol') return Reflect.get(known, key);
      throw new Error(`${name}.${key} is not in the local host.`);
    },
  });

const host = {
  origin: boot.page,
  close: () => tell({ kind: 'close' }),
  editor: { focus: () => tell({ kind: 'focus editor' }) },
};
Object.defineProperty(window, 'google', {
  value: { script: { run, host: refusing(host, 'google.script.host') } },
});
