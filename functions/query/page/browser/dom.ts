import { safeLink, visible } from './safe-text.ts';

export type Child = Node | string | number | null | undefined | false;

/** What may be said of an element. No handler and no markup ever comes out of text. */
export interface Attributes {
  class?: string;
  id?: string;
  role?: string;
  title?: string;
  type?: string;
  name?: string;
  value?: string;
  placeholder?: string;
  for?: string;
  min?: string;
  max?: string;
  step?: string;
  lang?: string;
  dir?: 'auto';
  datetime?: string;
  scope?: string;
  tabindex?: '0' | '-1';
  autocomplete?: 'off';
  spellcheck?: 'false';
  open?: boolean;
  hidden?: boolean;
  checked?: boolean;
  disabled?: boolean;
  multiple?: boolean;
  download?: string;
  accept?: string;
  [aria: `aria-${string}`]: string | undefined;
  [data: `data-${string}`]: string | undefined;
}

/** An element with its children; strings become text and nothing else. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : visible(String(value)));
  }
  append(element, children);
  return element;
}

/** A link, or only its text where the address is nothing to follow. Links that leave the page say nothing of it to the other side. */
export function link(address: string, attributes: Attributes, ...children: Child[]): HTMLElement {
  const href = safeLink(address);
  if (href === null) return el('span', attributes, ...children);
  const anchor = el('a', attributes, ...children);
  anchor.href = href;
  if (!href.startsWith('/')) {
    anchor.rel = 'noopener noreferrer';
    anchor.target = '_blank';
  }
  return anchor;
}

export function button(attributes: Attributes, onClick: () => void, ...children: Child[]) {
  const element = el('button', { type: 'button', ...attributes }, ...children);
  element.addEventListener('click', onClick);
  return element;
}

const svgSpace = 'http://www.w3.org/2000/svg';

export function svg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | number> = {},
  ...children: Child[]
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS(svgSpace, tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, visible(String(value)));
  }
  append(element, children);
  return element;
}

export function append(parent: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    parent.append(child instanceof Node ? child : visible(String(child)));
  }
}

export function replace(parent: Element, ...children: Child[]): void {
  parent.replaceChildren();
  append(parent, children);
}

export const find = <E extends Element>(parent: ParentNode, selector: string): E => {
  const found = parent.querySelector<E>(selector);
  if (!found) throw new Error(`${selector} is not on the page`);
  return found;
};
