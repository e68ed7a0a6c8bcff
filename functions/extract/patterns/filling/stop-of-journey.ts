import type { Tree } from '../../grammar/tree.ts';
import type { Scene } from '../frame.ts';
import { listTop } from '../trees/list-top.ts';
import { childrenOf, extent, is, isNoun } from '../trees/relations.ts';
import { journeys } from './add-traveller.ts';
import { type Agent, wordsOf } from './agents.ts';
import { placesAt } from './places-at.ts';
import { obliquesOf } from './subjects.ts';

/** What is told of a stop: where it is made, and the journey that it belongs to. */
interface Stop {
  readonly hosts: Agent[];
  readonly journey: number | null;
}

/**
 * [*Fiji is* the next stop on his tour], [spoke in *Suva*, Fiji, on Monday, the first stop of a tour]: the land or town of which the
 * words say that it is a stop.
 */
export function stopOfJourney(scene: Scene, index: number): Stop | null {
  const { tree, agents } = scene;
  if (!/^(stop|stopover|leg)$/.test(tree.words[index]!.lemma)) return null;
  const [journey] = obliquesOf(tree, index, ['on', 'of', 'in', 'during']).filter((o) =>
    journeys.test(tree.words[o]!.lemma),
  );
  // [*his* first stop], [the last stop *of President Vella*]
  const isSomebodys = [
    ...childrenOf(tree, index, 'nmod:poss'),
    ...obliquesOf(tree, index, ['of']),
  ].some((o) => isPronoun(tree, o) || agents.some((a) => a.person !== null && a.head === o));
  if (journey === undefined && !isSomebodys) return null;
  const told = [
    ...childrenOf(tree, index, 'nsubj'),
    ...appositionOf(tree, index),
    // [his first stop *is Suva, where he is to meet*]: told by what he does there
    ...(journey === undefined ? [] : predicateOf(tree, index)),
  ];
  const hosts = told.flatMap((i) => placesAt(scene, i).filter((a) => a.first <= i && i <= a.last));
  return {
    hosts: hosts.length > 0 ? hosts : before(scene, index),
    journey: journey ?? null,
  };
}

const isPronoun = ({ words }: Tree, index: number): boolean =>
  /^(his|her|their)$/i.test(words[index]!.text);

/** [the next stop *is Fiji*]. */
function predicateOf(tree: Tree, index: number): number[] {
  const { head } = tree.words[index]!;
  const isPredicate = is(tree.words[index], 'nsubj') && childrenOf(tree, head, 'cop').length > 0;
  return isPredicate ? [head] : [];
}

/** [*Fiji*, an old friend and the next stop]. */
function appositionOf(tree: Tree, index: number): number[] {
  const top = tree.words[listTop(tree, index)]!;
  return is(top, 'appos') && isNoun(tree.words[top.head]) ? [top.head] : [];
}

/** [in *Suva* on Monday, *the first stop*]: right before the comma, but for the day. */
function before(scene: Scene, index: number): Agent[] {
  const { tree, mentions } = scene;
  let end = extent(tree, index).first - 1;
  if (tree.words[end]?.text !== ',') return [];
  end--;
  const day = mentions.find((m) => m.kind === 'date' && wordsOf(tree, m)?.last === end);
  if (day) end = wordsOf(tree, day)!.first - 1;
  if (/^(on|,)$/i.test(tree.words[end]?.text ?? '')) end--;
  const there = placesAt(scene, end).filter((a) => a.last === end);
  // [in *Suva*, Fiji]: the town
  const [land] = there;
  const town = land && tree.words[land.first - 1]?.text === ',' ? land.first - 2 : -1;
  const towns = (town < 0 ? [] : placesAt(scene, town)).filter(
    (a) => a.last === town && a.codes[0] === land!.codes[0],
  );
  return towns.length > 0 ? towns : there;
}
