import type { PageElement, PageNode } from './dom.ts';

/** [content:encoded → encoded] */
const localName = (node: PageNode) =>
  node.nodeName.slice(node.nodeName.indexOf(':') + 1).toLowerCase();

/** Elements of that local name below a node, in document order. */
export function* elementsNamed(root: PageNode, name: string): Generator<PageElement> {
  let node: PageNode | null = root.firstChild;
  while (node !== null) {
    if (node.nodeType === 1 && localName(node) === name) yield node as PageElement;
    if (node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode === root ? null : node.parentNode;
    }
    node = node?.nextSibling ?? null;
  }
}

/** The first element of the first of these names that is there. */
export function elementNamed(root: PageNode, ...names: string[]): PageElement | null {
  for (const name of names) {
    for (const element of elementsNamed(root, name)) return element;
  }
  return null;
}

/** Its text on one line, null when there is none. */
export const lineOf = (element: PageNode | null): string | null =>
  element?.textContent?.replace(/\s+/g, ' ').trim() || null;
