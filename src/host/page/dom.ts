// Elements in one line: text goes in as text, never as HTML.

export type Child = Node | string | null;

/** Attributes by name; true writes an empty one, false and null leave it out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

export const setAttributes = (element: Element, attributes: Attributes): void => {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
};

export const el = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  setAttributes(element, attributes);
  element.append(...children.filter((child) => child !== null));
  return element;
};

/** A button that does one thing. */
export const button = (
  text: string,
  press: () => void,
  attributes: Attributes = {},
): HTMLButtonElement => {
  const element = el('button', { type: 'button', ...attributes }, text);
  element.addEventListener('click', press);
  return element;
};

/** Puts other children in; what had the focus among them gives it to its successor. */
export const redraw = (parent: HTMLElement, ...children: readonly Node[]): void => {
  const stops = (): HTMLElement[] => [
    ...parent.querySelectorAll<HTMLElement>('button, input, summary'),
  ];
  const focused = stops().findIndex((stop) => stop.matches(':focus'));
  parent.replaceChildren(...children);
  if (focused >= 0) stops()[focused]?.focus();
};

/** The element that page.html has under this id. */
export const part = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`page.html has no #${id}`);
  return element;
};
