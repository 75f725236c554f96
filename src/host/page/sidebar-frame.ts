// The sidebar at the right: a frame of another origin; what it may ask for is carried to the server.
import type { RpcReply } from '../rpc/call-function';
import type { FromSidebar } from '../server/wire';
import type { PageState } from '../session/page-state';
import { button, el } from './dom';
import type { Words } from './words';

/** As Google's: no navigation of the page around it. */
const SANDBOX =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

export interface SidebarOptions {
  readonly call: (name: string, args: readonly unknown[]) => Promise<RpcReply>;
  readonly close: () => void;
  readonly focusGrid: () => void;
}

/** Draws the sidebar of a state; the same one is left as it is, with what is typed in it. */
export const sidebarIn = (
  aside: HTMLElement,
  { call, close, focusGrid }: SidebarOptions,
): ((sidebar: PageState['sidebar'], address: string, words: Words) => void) => {
  let frame: HTMLIFrameElement | undefined;
  let shown = '';

  window.addEventListener('message', async ({ data, source, origin }: MessageEvent<unknown>) => {
    if (frame === undefined || source !== frame.contentWindow) return;
    if (origin !== new URL(frame.src).origin) return;
    // The frame's own code is a guest's: the server takes nothing from it but names and data.
    const message = Object(data) as FromSidebar;
    if (message.kind === 'close') close();
    if (message.kind === 'focus editor') focusGrid();
    if (message.kind !== 'call') return;
    const { id, name, args } = message;
    const target = frame.contentWindow;
    const reply = await call(name, args).catch(
      (error: unknown): RpcReply => ({ ok: false, name: 'Error', message: String(error) }),
    );
    target?.postMessage({ id, reply }, origin);
  });

  return (sidebar, address, words) => {
    const key = sidebar === null ? '' : `${sidebar.number} ${address} ${words.close}`;
    if (key === shown) return;
    const isSame = frame !== undefined && key.split(' ')[0] === shown.split(' ')[0];
    shown = key;
    aside.hidden = sidebar === null;
    if (sidebar === null) {
      frame = undefined;
      aside.replaceChildren();
      return;
    }
    aside.setAttribute('aria-label', words.sidebar);
    const title = el(
      'header',
      {},
      el('h2', {}, sidebar.title),
      button('✕', close, { 'aria-label': words.close, class: 'plain' }),
    );
    if (isSame && frame !== undefined) {
      aside.firstElementChild?.replaceWith(title);
      return;
    }
    frame = el('iframe', {
      sandbox: SANDBOX,
      src: `${address}&n=${sidebar.number}`,
      title: sidebar.title,
    });
    aside.replaceChildren(title, frame);
  };
};
