import type { Page, PageNode } from './dom.ts';

const single = new Set(
  `area base br col embed hr img input link meta param source track wbr p li dt dd tr td th option thead tbody tfoot colgroup
  !doctype`.split(/\s+/),
);

export interface TagCount {
  readonly tags: number;
  /** How deep they are nested at most. Elements that close themselves do not count. */
  readonly depth: number;
}

/** The tags of a page, told from its source alone. */
export function countTags(html: string): TagCount {
  let tags = 0;
  let depth = 0;
  let deepest = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    const close = html[at + 1] === '/';
    const from = close ? at + 2 : at + 1;
    let end = from;
    while (end < from + 12 && /[a-z0-9!]/i.test(html[end] ?? '')) end++;
    if (end > from) tags++;
    if (end === from || single.has(html.slice(from, end).toLowerCase())) continue;
    if (close) depth = Math.max(0, depth - 1);
    else deepest = Math.max(deepest, ++depth);
  }
  return { tags, depth: deepest };
}

/** How deep a parsed page is. */
export function pageDepth(page: Page): number {
  let depth = 0;
  let deepest = 0;
  let node: PageNode | null = page.documentElement;
  while (node !== null) {
    if (node.firstChild !== null) {
      node = node.firstChild;
      deepest = Math.max(deepest, ++depth);
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      depth--;
    }
    if (depth <= 0) break;
    node = node?.nextSibling ?? null;
  }
  return deepest;
}
