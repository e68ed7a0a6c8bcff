import type { Frame } from '../../patterns/frame.ts';
import { nameOf } from '../../patterns/instruments/instrument-name.ts';
import { knownPact } from '../../patterns/instruments/known-pacts.ts';
import { childrenOf, extent, prepositionOf } from '../../patterns/trees/relations.ts';
import type { DraftParty } from '../draft.ts';

/** [*NAFTA* talks], [a round of talks to renegotiate *NAFTA*]: between those whose pact it is, where few and fixed states have it. */
export function partiesOfPactInView({ scene: { tree }, cue, fillers }: Frame): DraftParty[] {
  // [NAFTA *deliberations*]: of one parliament, as likely
  if (fillers.length > 0 || !talking.test(tree.words[cue]!.lemma)) return [];
  const aims = childrenOf(tree, cue, 'acl').filter((v) => works.test(tree.words[v]!.lemma));
  const objects = [
    ...childrenOf(tree, cue, 'compound'),
    ...childrenOf(tree, cue, 'nmod').filter((n) =>
      /^(on|over|about|for)$/.test(prepositionOf(tree, n)),
    ),
    ...aims.flatMap((v) => childrenOf(tree, v, 'obj')),
  ];
  for (const object of objects) {
    const { start, end, text } = tree.words[object]!;
    // [the post-*Brexit* trade talks]
    if (/brexit$/i.test(text)) return ['EU', 'GBR'].map((code) => ({ code, span: { start, end } }));
    const pact =
      knownPact(text) ??
      // [*Brexit* talks]
      knownPact(`${text} deal`) ??
      knownPact(nameOf(tree, extent(tree, object).first, object).replace(/^the /i, ''));
    if (pact && pact.parties.length >= 2)
      return pact.parties.map((code) => ({ code, span: { start, end } }));
  }
  return [];
}

const talking = /^(talks?|negotiation|round|meeting|summit)$/i;

const works =
  /^(negotiate|renegotiate|modernize|modernise|revise|rewrite|overhaul|update|amend|save|salvage|rescue|revive|restore|replace)$/;
