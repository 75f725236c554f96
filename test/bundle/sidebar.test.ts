// The panels as they are pushed: one file each, nothing asked of the network, nothing that the platform reads otherwise.
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { fileText } from '../support/bundle';

const between = (text: string, start: string, end: string): string =>
  text.slice(text.indexOf(start) + start.length, text.lastIndexOf(end));
const KB = 1024;

describe.each([
  { name: 'Sidebar', entry: 'src/sidebar/main.tsx', most: 130, packed: 44 },
  { name: 'SetUpPanel', entry: 'src/sidebar/set-up/main.tsx', most: 93, packed: 33 },
])('dist/$name.html', ({ name, entry, most, packed }) => {
  const html = (): string => fileText(`dist/${name}.html`);
  const script = (): string => between(html(), '<script>', '</script>');
  const styles = (): string => between(html(), '<style>', '</style>');

  test('holds script and styles, and the script is valid', () => {
    expect(styles().length).toBeGreaterThan(1000);
    expect(() => parse(script(), { ecmaVersion: 2020 })).not.toThrow();
  });

  test('has one script, one style, and no end of either inside them', () => {
    for (const tag of ['<script', '</script', '<style', '</style']) {
      expect(html().toLowerCase().split(tag)).toHaveLength(2);
    }
    expect(html()).not.toContain('<!--');
  });

  test('asks nothing of the network', () => {
    const addresses = html().match(/(https?:)?\/\/[a-z0-9.-]+\.[a-z]{2,}/gi) ?? [];
    // The names of the markup languages, which are no addresses.
    expect([...new Set(addresses)]).toEqual(['http://www.w3.org']);
    expect(html()).not.toMatch(/<(link|img|iframe)\b|@import|url\(|\bfetch\(|XMLHttpRequest/);
  });

  test('says google.script.run once, in the one file that may', () => {
    expect(script().match(/google\.script\.run/g)).toHaveLength(1);
  });

  test('no text becomes HTML', () => {
    expect(html()).not.toMatch(/dangerouslySetInnerHTML=|insertAdjacentHTML|document\.write/);
  });

  test('holds no sign that HtmlService would read as a template, whichever way it is served', () => {
    expect(html()).not.toMatch(/<\?|\?>/);
  });

  test(`is at most ${most} KB, ${packed} KB as it travels`, () => {
    expect(Buffer.byteLength(html()) / KB).toBeLessThanOrEqual(most);
    expect(gzipSync(html()).length / KB).toBeLessThanOrEqual(packed);
  });

  test('is made of the sidebar, the pure rooms and Preact', () => {
    const metafile: unknown = JSON.parse(fileText(`build/${name.toLowerCase()}-metafile.json`));
    const inputs = Object.keys(Reflect.get(Object(metafile), 'inputs') as object);
    expect(inputs).toContain(entry);
    const others = inputs.filter(
      (file) => !/^(src\/(sidebar|i18n|domain)|node_modules\/preact)\//.test(file),
    );
    expect(others).toEqual([]);
  });
});
