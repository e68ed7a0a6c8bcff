import type { Scene } from '../frame.ts';
import { childrenOf, prepositionOf } from '../trees/relations.ts';
import type { Filling } from './fill.ts';

/** [*Meeting* over dinner with Vella, *Rojas* praised the cod]: they met, where the parser takes the first word for a noun. */
export function addWhoMeets(scene: Scene, filling: Filling, noun: number): void {
  const { tree } = scene;
  const { words } = tree;
  addMetThere(scene, filling, noun);
  if (words[noun]!.text !== 'Meeting' || words.slice(0, noun).some((w) => w.upos !== 'PUNCT'))
    return;
  const next = words[noun + 1];
  const isDoing =
    next?.unit === 'date' ||
    /^(over|with|for|in|at|on|again|privately|briefly|late|early)$/.test(next?.text ?? '');
  const main = words.find((w) => w.head < 0)?.index ?? noun;
  const verbs = main === noun ? childrenOf(tree, noun, 'parataxis', 'ccomp', 'acl') : [main];
  const doer = verbs.flatMap((v) => childrenOf(tree, v, 'nsubj')).findLast((c) => c > noun);
  const comma = words.findIndex((w) => w.index > noun && w.text === ',');
  if (!isDoing || doer === undefined || comma < 0 || comma > doer) return;
  filling.add('subject', [doer]);
  // [Meeting over a drink *Sunday with Vella*]: the parser may hang her on the day
  if (filling.slots.has('with')) return;
  const partner = words.slice(noun, comma).find((w) => prepositionOf(tree, w.index) === 'with');
  if (partner) filling.add('with', [partner.index]);
}

/** [Vella was in Oslo *meeting* Premier Holm]: the parser may take it for a meeting of the town. */
function addMetThere({ tree: { words }, agents }: Scene, filling: Filling, noun: number): void {
  const [be, preposition, town] = words.slice(Math.max(0, noun - 3), noun);
  const met = agents.find((a) => a.first === noun + 1 && a.person !== null);
  if (words[noun]!.text !== 'meeting' || be?.lemma !== 'be' || preposition?.text !== 'in') return;
  if (!met || town?.upos !== 'PROPN') return;
  filling.drop((a) => a.last === noun - 1);
  filling.addAgent('with', met);
}
