import type { PartyRole } from '#shared/event.ts';
import type { Scene } from '../frame.ts';
import { childrenOf, isVerb } from '../trees/relations.ts';
import type { Filling } from './fill.ts';
import { mediating } from './go-betweens.ts';
import { obliquesOf } from './subjects.ts';

/** [talks *brokered by* Qatar], [a meeting last week attended by Egypt]: who brings the others together sits with them. */
export function addBrokers(scene: Scene, filling: Filling, noun: number): void {
  const { tree } = scene;
  const own = childrenOf(tree, noun, 'acl');
  // [talks between Peru, Fiji and Chad, *attended by* Japan]: however long the list before it
  const far = own.find(
    (c) => c >= noun + 9 || tree.words.slice(noun, c - 1).some((w) => w.text === ','),
  );
  if (
    far !== undefined &&
    /^(attend|join)$/.test(tree.words[far]!.lemma) &&
    tree.words[far + 1]?.text === 'by'
  )
    filling.add('by', obliquesOf(tree, far, ['by']));
  // [held talks *in the presence of* the UN envoy]
  const witness = tree.words.find(
    ({ lemma, index: i }) =>
      lemma === 'presence' &&
      i > noun &&
      tree.words[i - 2]?.text === 'in' &&
      tree.words[i - 1]?.text === 'the' &&
      tree.words[i + 1]?.text === 'of',
  );
  if (witness && !tree.words.slice(noun, witness.index).some((w) => /^[;:]$/.test(w.text)))
    filling.add('by', childrenOf(tree, witness.index, 'nmod'));
  for (let i = noun + 1; i < Math.min(tree.words.length, noun + 9); i++) {
    const { xpos, lemma, text } = tree.words[i]!;
    // [the talks*, mediated by* Chad], [talks in Lima*, also attended by* Chad]
    const goesOn =
      text === ',' && [i + 1, i + 2].some((n) => brokered.test(tree.words[n]?.lemma ?? ''));
    if (
      (text === ',' && !goesOn) ||
      (isVerb(tree.words[i]) && xpos !== 'VBN' && tree.words[i]!.lemma !== 'be')
    )
      break;
    if (xpos !== 'VBN' || tree.words[i + 1]?.text !== 'by') continue;
    if (!own.includes(i) && !brokered.test(lemma)) break;
    if (brokered.test(lemma)) filling.add('by', obliquesOf(tree, i, ['by']), roleOf(lemma));
    break;
  }
  for (const { index, relation, lemma, xpos } of tree.words.slice(noun + 1))
    if (
      relation === 'acl:relcl' &&
      xpos === 'VBN' &&
      (mediating.test(lemma) || /^(host|sponsor|convene)$/.test(lemma)) &&
      isOf(scene, index, noun)
    )
      filling.add('by', obliquesOf(tree, index, ['by']), roleOf(lemma));
}

/** [the talks on the dam, *which were* mediated by Chad]: of the talks, for a dam is one and talks are many. */
function isOf({ tree: { words, children } }: Scene, verb: number, noun: number): boolean {
  const { head } = words[verb]!;
  if (head === noun) return true;
  const were = children[verb]!.some((c) => /^(were|are)$/.test(words[c]!.text));
  const which = children[verb]!.find((c) => /^(which|that)$/.test(words[c]!.text));
  return (
    were &&
    which !== undefined &&
    words[which - 1]?.text === ',' &&
    head > noun &&
    !/S$/.test(words[head]!.xpos) &&
    words[noun]!.xpos === 'NNS'
  );
}

const brokered =
  /^(broker|mediate|host|facilitate|sponsor|convene|call|chair|co-chair|moderate|organi[sz]e|attend|lead)$/;

const roleOf = (lemma: string): PartyRole | undefined =>
  /^(host|convene)$/.test(lemma) ? 'host' : /^(attend|lead)$/.test(lemma) ? undefined : 'mediator';
