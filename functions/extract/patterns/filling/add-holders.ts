import type { MeetingNoun, Scene } from '../frame.ts';
import { heldBehind } from '../reality/held-behind.ts';
import { childrenOf } from '../trees/relations.ts';
import type { Filling } from './fill.ts';

/** [the talks *held by* Peru *with* Chile], [the talks that *Peru held with Chile*], [a call *she made to* Costa]. */
export function addHolders(
  { tree }: Scene,
  filling: Filling,
  index: number,
  { kind, owner }: MeetingNoun,
): void {
  for (const verb of childrenOf(tree, index, 'acl', 'acl:relcl'))
    if (/^(hold|conduct)$/.test(tree.words[verb]!.lemma) && tree.words[verb]!.xpos === 'VBN')
      filling.fromVerb(verb, ['by', 'with', 'between', 'among'], {});
  const held = owner ? null : heldBehind(tree, index, kind);
  if (held === null) return;
  filling.fromVerb(held, ['subject', 'with', 'between'], {});
  if (kind === 'call') filling.fromVerb(held, ['to'], {});
}
