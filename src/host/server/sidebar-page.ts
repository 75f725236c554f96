// The sidebar's page as its frame loads it: the file of the project with google.script in front.

import type { SidebarBoot } from './wire';

/** Text inside a script element may not end it. */
const inScript = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');

/** Google's HtmlService puts its own script before anything of the page's; so does this. */
export const sidebarPage = (html: string, shim: string, boot: SidebarBoot): string => {
  const script = `<script>window.__sidebar=${inScript(boot)};</script><script>${shim}</script>`;
  const head = /<head[^>]*>/i.exec(html);
  if (head === null)
    return `<!doctype html><html><head>${script}</head><body>${html}</body></html>`;
  const at = head.index + head[0].length;
  return html.slice(0, at) + script + html.slice(at);
};

/** Nothing is loaded from anywhere and nothing is sent anywhere but to the page around it. */
export const sidebarPolicy = (page: string): string =>
  [
    "default-src 'none'",
    "script-src 'unsafe-inline'",
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "form-action 'none'",
    "base-uri 'none'",
    `frame-ancestors ${page}`,
  ].join('; ');
