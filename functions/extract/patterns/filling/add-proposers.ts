import type { Scene } from '../frame.ts';
import { childrenOf, is } from '../trees/relations.ts';
import type { Filling } from './fill.ts';
import { obliquesOf } from './subjects.ts';

/** Who wants the meeting would be in it, where but one is told: `verb` is the one that carries the noun. */
export function addProposers(
  { tree }: Scene,
  filling: Filling,
  noun: number,
  verb: number | undefined,
): void {
  if (filling.codes().size !== 1) return;
  // [rejected *a Chadian proposal to hold* talks]
  const proposal = is(tree.words[verb ?? -1], 'acl') ? tree.words[verb!]!.head : -1;
  if (/^(proposal|suggestion|offer|request|appeal)$/.test(tree.words[proposal]?.lemma ?? ''))
    filling.add('proposer', childrenOf(tree, proposal, 'amod', 'compound', 'nmod:poss'));
  if (filling.codes().size !== 1) return;
  // [a summit *suggested by Chile*], [a meeting of presidents *proposed by Chile*]
  for (const whose of [noun, ...obliquesOf(tree, noun, ['of'])])
    for (const wanted of childrenOf(tree, whose, 'acl'))
      if (wants.test(tree.words[wanted]!.lemma))
        filling.add('proposer', obliquesOf(tree, wanted, ['by']));
}

const wants = /^(propose|suggest|request|call|convene|seek|offer|initiate)$/;
