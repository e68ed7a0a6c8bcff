import type { Scene } from '../frame.ts';
import { instrumentNouns } from '../instruments/instrument-nouns.ts';
import { childrenOf, prepositionOf } from '../trees/relations.ts';
import { type Agent, codesOf } from './agents.ts';
import type { Filling } from './fill.ts';

/** [the talks that led to *Chad's* treaty *with Mali*]: whose pact came of them sat in them, where nobody else is told to. */
export function addMakers(scene: Scene, filling: Filling, noun: number): void {
  const { tree } = scene;
  // [the *Lima* talks]: where they were
  const towns = filling.fillers.filter(({ slot, agent }) => slot === 'modifier' && isTown(agent));
  if (filling.fillers.length > towns.length) return;
  const pacts = childrenOf(tree, noun, 'acl')
    .filter((verb) => yields.test(tree.words[verb]!.lemma))
    .flatMap((verb) => [
      ...childrenOf(tree, verb, 'obj'),
      ...childrenOf(tree, verb, 'obl').filter((o) => /^(to|in|with)$/.test(prepositionOf(tree, o))),
    ])
    .filter((o) => instrumentNouns.has(tree.words[o]!.lemma.toLowerCase()));
  for (const pact of pacts)
    for (const told of [pact, ...childrenOf(tree, pact, 'conj')])
      filling.fromNoun(told, ['owner', 'modifier', 'between', 'among', 'with', 'of']);
  const made = filling.fillers.filter((f) => !towns.includes(f)).map((f) => f.agent);
  // of one of two alone it is not said with whom it sat there
  filling.drop((a) => (codesOf(made).size < 2 ? made.includes(a) : !made.includes(a)));
}

const isTown = ({ mention }: Agent): boolean =>
  mention.kind === 'actor' && mention.form === 'capital';

const yields = /^(lead|produce|result|end|culminate|yield|conclude|bring|forge)$/;
