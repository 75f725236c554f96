// The little XML that workbook parts need: find elements, read attributes, put elements in place.

const ATTRIBUTES = `(?:[^>"']|"[^"]*"|'[^']*')*?`;
const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

/** Text content or an attribute's value with its entities resolved. */
export const decodeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
        if (name !== undefined) return ENTITIES[name] ?? whole;
        return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
      })
    : text;

/** Also resolves `_x000D_`, the format's own escape inside cell texts. */
export const decodeText = (text: string): string => {
  const plain = decodeXml(text).replace(/\r\n?/g, '\n');
  return plain.includes('_x')
    ? plain.replace(/_x([0-9a-f]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : plain;
};

const MARKUP = /[&<>"]/g;
const CODES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
export const encodeXml = (text: string): string =>
  text.replace(MARKUP, (mark) => CODES[mark] ?? mark).replace(/\n/g, '&#10;');

const UNSAFE = /[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]|_x[0-9a-f]{4}_/i;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A cell text: characters that XML has no place for are escaped in the format's own way. */
export const encodeText = (text: string): string => {
  const coded = (c: string): string => `_x${c.charCodeAt(0).toString(16).padStart(4, '0')}_`;
  const safe = UNSAFE.test(text)
    ? text
        .replace(/[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9a-f]{4}_)/gi, coded)
        .replace(LONE_SURROGATE, '\ufffd')
    : text;
  return safe.replace(MARKUP, (mark) => CODES[mark] ?? mark);
};

const PATTERNS = new Map<string, RegExp>();
const patternOf = (name: string): RegExp => {
  const known = PATTERNS.get(name);
  if (known !== undefined) return known;
  const pattern = new RegExp(`[\\s"']${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  PATTERNS.set(name, pattern);
  return pattern;
};

/** The value of an attribute of an opening tag, decoded. */
export const attribute = (tag: string, name: string): string | undefined => {
  const found = patternOf(name).exec(tag);
  if (found === null) return undefined;
  return decodeXml(found[1] ?? found[2] ?? '');
};

/** The opening tag with the attribute set to a value, or taken out. */
export const withAttribute = (tag: string, name: string, value: string | undefined): string => {
  const bare = tag.replace(new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), '');
  if (value === undefined) return bare;
  return bare.replace(/^<([^\s/>]+)/, `<$1 ${name}="${encodeXml(value).replace(/\$/g, '$$$$')}"`);
};

export interface Element {
  /** The opening tag, with its attributes. */
  readonly tag: string;
  readonly inner: string;
  readonly whole: string;
  readonly start: number;
  readonly end: number;
}

/** Elements of this name, in order; none of those used here contains another of its own name. */
export const elements = (xml: string, name: string, most = Number.POSITIVE_INFINITY): Element[] => {
  const opening = new RegExp(`<${name}(?=[\\s/>])${ATTRIBUTES}(/?)>`, 'g');
  const found: Element[] = [];
  for (
    let match = opening.exec(xml);
    match !== null && found.length < most;
    match = opening.exec(xml)
  ) {
    const [tag] = match;
    const body = match.index + tag.length;
    const closing = `</${name}>`;
    const close = match[1] === '/' ? -1 : xml.indexOf(closing, body);
    const end = close < 0 ? body : close + closing.length;
    found.push({
      tag,
      inner: close < 0 ? '' : xml.slice(body, close),
      whole: xml.slice(match.index, end),
      start: match.index,
      end,
    });
    opening.lastIndex = end;
  }
  return found;
};

export const element = (xml: string, name: string): Element | undefined =>
  elements(xml, name, 1)[0];

/** The same text with one element replaced (by nothing: taken out). */
export const replaceElement = (xml: string, old: Element, by: string): string =>
  xml.slice(0, old.start) + by + xml.slice(old.end);

/**
 * Puts a child where the schema wants it: before the first of the names that must follow it, else
 * before the parent's closing tag.
 */
export const insertBefore = (
  xml: string,
  child: string,
  parent: string,
  followers: readonly string[],
): string => {
  const opened = xml.replace(
    new RegExp(`<(${parent})(?=[\\s/>])(${ATTRIBUTES})/>\\s*$`),
    '<$1$2></$1>',
  );
  const found =
    followers.length === 0
      ? -1
      : opened.search(new RegExp(`<(?:${followers.join('|')})(?=[\\s/>])`));
  const at = found < 0 ? opened.lastIndexOf(`</${parent}>`) : found;
  return opened.slice(0, at) + child + opened.slice(at);
};
