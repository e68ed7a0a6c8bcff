import { isTownOfBodies } from '../../mentions/towns-of-bodies.ts';
import type { Scene } from '../frame.ts';
import { type Agent, agentsIn, isBody, wordsOf } from './agents.ts';
import { placesAt } from './places-at.ts';

/**
 * Whose guest is who goes *to the funeral of the king in Tonga*, *to attend the inauguration of President Rojas in Santiago*: the state where it is
 * held, else the one that inaugurates or buries him.
 */
export function hostOfOccasion(scene: Scene, verb: number): Agent[] {
  const { tree, mentions, agents } = scene;
  const occasion = tree.words.find((w) => w.index > verb && occasions.test(w.lemma.toLowerCase()));
  if (!occasion || !isGoneTo(scene, verb, occasion.index)) return [];
  // [to the *OPEC* conference]: to the body, wherever it meets
  const gathers = gatherings.test(occasion.lemma.toLowerCase());
  if (gathers && agentsIn(tree, occasion.index, agents).some(isBody)) return [];
  for (const mention of mentions) {
    const words = mention.kind === 'place' ? wordsOf(tree, mention) : null;
    if (!words || words.first < occasion.index) continue;
    if (!/^(in|at)$/i.test(tree.words[words.first - 1]?.text ?? '')) continue;
    // [to a conference *in Geneva*]: for those who meet there
    if (mention.kind === 'place' && isTownOfBodies(mention.name)) return [];
    const found = placesAt(scene, words.first);
    if (found.length > 0) return found;
  }
  if (gathers) return [];
  const holder = agents.find(
    (a) =>
      a.first > occasion.index && a.first <= occasion.index + 4 && (a.person ?? a.title) !== null,
  );
  return holder && holder.codes.length > 0 ? [holder] : [];
}

/** What a delegation is sent to that is no talks. */
export const occasions =
  /^(inauguration|funeral|burial|ceremony|coronation|enthronement|commemoration|anniversary|celebration|independence|swearing-in|investiture|festivity|bicentennial|centennial|centenary|conference|forum|symposium|congress)$/;

/** Those of them to which many states come. */
const gatherings = /^(conference|forum|symposium|congress)$/;

/** [*to* the funeral], [*for* the inauguration], [to *attend* it]. */
const isGoneTo = ({ tree: { words } }: Scene, verb: number, occasion: number): boolean =>
  words
    .slice(verb + 1, occasion)
    .some((w) => /^(attend|observe|mark|witness|celebrate)$/.test(w.lemma)) ||
  words.slice(occasion - 6, occasion).some((w) => /^(to|for)$/.test(w.text));
