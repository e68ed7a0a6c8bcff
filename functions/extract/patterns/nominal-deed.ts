import type { Tree } from '../grammar/tree.ts';
import { childrenOf, prepositionOf } from './trees/relations.ts';

/** [agreed on the *release* of ten sailors], [agreed to a troop *withdrawal*]: what both will do, told by a noun. */
export interface NominalDeed {
  readonly noun: number;
  /** The verb that says the same: [sale] → sell. */
  readonly verb: string;
}

export function nominalDeed(tree: Tree, verb: number): NominalDeed | null {
  if (tree.words[verb]!.lemma !== 'agree') return null;
  for (const noun of childrenOf(tree, verb, 'obl', 'obj', 'xcomp', 'nmod')) {
    const { lemma } = tree.words[noun]!;
    const deed = deeds.get(lemma.toLowerCase());
    if (noun < verb || !deed || !/^(|on|upon|to)$/.test(prepositionOf(tree, noun))) continue;
    const matter = [
      ...childrenOf(tree, noun, 'nmod').filter((c) => prepositionOf(tree, c) === 'of'),
      ...childrenOf(tree, noun, 'compound'),
    ];
    if (matter.length === 0 || matter.some((c) => vague.test(tree.words[c]!.lemma))) continue;
    return { noun, verb: deed };
  }
  return null;
}

/** [the resumption of *talks*], [the return of *negotiators*]: how they go on speaking, and nothing that one owes the other. */
const vague =
  /^(talk|negotiation|dialogue|contact|discussion|consultation|meeting|cooperation|co-operation|effort|negotiator|mediator|delegation|delegate|view|confidence|trust)$/i;

const deeds: ReadonlyMap<string, string> = new Map(
  [
    'withdrawal withdraw,pullout withdraw,pullback withdraw,evacuation evacuate,release release,resumption resume',
    'reopening reopen,opening open,restoration restore,normalization normalize,normalisation normalise,lifting lift',
    'removal remove,dismantling dismantle,destruction destroy,reduction reduce,suspension suspend,demarcation demarcate',
    'deployment deploy,stationing station,construction construct,repatriation repatriate,extradition extradite',
    'sale sell,purchase buy,supply supply,delivery deliver,return return,transfer transfer,handover hand,export export,import import',
  ].flatMap((line) => line.split(',').map((pair) => pair.split(' ') as [string, string])),
);
