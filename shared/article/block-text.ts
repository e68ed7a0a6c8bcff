import type { PageNode } from './dom.ts';

const blocks = new Set(
  `ADDRESS ARTICLE BLOCKQUOTE BODY CENTER DD DIV DL DT FIELDSET H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TD TH
  THEAD TR UL`.split(/\s+/),
);
const silent = new Set(
  `SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG CANVAS VIDEO AUDIO BUTTON SELECT TEXTAREA INPUT NAV FORM FIGCAPTION HEAD
  FOOTER ASIDE`.split(/\s+/),
);

/** The text below a node, a blank line between blocks, as a reader sees it. Walks without recursion: pages nest as deep as they like. */
export function blockText(root: PageNode): string {
  const paragraphs: string[] = [];
  let line = '';
  const finish = () => {
    const text = line
      .split('\n')
      .map((part) => part.replace(/[ \t\r\f]+/g, ' ').trim())
      .join('\n')
      .trim();
    if (text !== '') paragraphs.push(...text.split(/\n{2,}/));
    line = '';
  };
  let node: PageNode | null = root.firstChild;
  while (node !== null) {
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === 3) line += (node.nodeValue ?? '').replace(/\n/g, ' ');
    else if (name === 'BR') line += '\n';
    if (blocks.has(name)) finish();
    if (node.firstChild !== null && node.nodeType === 1 && !silent.has(name)) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode === root ? null : node.parentNode;
      if (node !== null && blocks.has(node.nodeName.toUpperCase())) finish();
    }
    node = node?.nextSibling ?? null;
  }
  finish();
  return paragraphs.join('\n\n');
}
