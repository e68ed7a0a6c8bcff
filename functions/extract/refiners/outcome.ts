import type { Outcome } from '#shared/event.ts';
import type { Document } from '../document/document.ts';
import type { Draft } from './draft.ts';

const signs: readonly (readonly [Outcome['result'], RegExp])[] = [
  [
    'no-agreement',
    /\b(no (agreement|deal|breakthrough|accord|progress|result)|without (an? )?(agreement|deal|breakthrough|accord|progress|result)|failed to (reach|agree|make|produce|conclude|resolve|bridge)|ended in (failure|deadlock|stalemate)|collapsed|broke down|inconclusive(ly)?|deadlock(ed)?|fell apart)\b/i,
  ],
  [
    'agreement',
    /\b(agreed (to|on|that)|reached (an? |a )?(\w+ ){0,3}(agreement|deal|accord|understanding|consensus)|signed|struck a|concluded an?|clinched)\b/i,
  ],
  [
    'next-meeting',
    /\b(meet again|next round|resume (the )?(talks|negotiations)|further (talks|round|meetings?)|another round|talks (will|are to) (resume|continue))\b/i,
  ],
  [
    'statement',
    /\b(joint (statement|communiqu[eé]|declaration)|said in a statement|issued a (statement|communiqu[eé]))\b/i,
  ],
];

/** What came of a meeting: looked for in its own sentences and in those right after that speak of [the talks], [the two sides]. */
export function outcomeOf(draft: Draft, document: Document): Outcome | null {
  if (draft.status?.value !== 'held' && draft.status?.value !== 'ongoing') return null;
  const own = new Set(draft.frames.map((f) => f.scene.tree.sentence.index));
  const sentences = document.sentences.filter(
    (s) =>
      own.has(s.index) || (own.has(s.index - 1) && refersBack(document.text.slice(s.start, s.end))),
  );
  for (const [result, pattern] of signs) {
    for (const sentence of sentences) {
      const quote = document.text.slice(sentence.start, sentence.end);
      if (pattern.test(quote) && quote.length <= 600) return { result, quote };
    }
  }
  return null;
}

const refersBack = (text: string): boolean =>
  /\b(the (two|talks|meeting|sides|leaders|ministers|summit|countries)|both (sides|leaders|countries)|they)\b/i.test(
    text,
  );
