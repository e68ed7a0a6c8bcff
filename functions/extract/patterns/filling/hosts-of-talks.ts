import { isTownOfBodies } from '../../mentions/towns-of-bodies.ts';
import type { MeetingNoun, Scene } from '../frame.ts';
import { childrenOf, isVerb, prepositionOf } from '../trees/relations.ts';
import type { Agent } from './agents.ts';
import type { Filling } from './fill.ts';
import { placesAt } from './places-at.ts';
import { subjectsOf } from './subjects.ts';

/**
 * [*Rojas* had talks in *Fiji* and *Samoa*], [*Rojas* flew to Tonga after talks in *Fiji*]: who goes from land to land, and nobody is told to be
 * with him, talks with those of each.
 */
export function addHostsOfTalks(
  { name }: MeetingNoun,
  scene: Scene,
  filling: Filling,
  noun: number,
  top: number,
): void {
  const { tree } = scene;
  if (!/^(talks|negotiations|meeting)$/.test(name) || tree.words[noun]!.xpos !== 'NNS') return;
  if (!filling.fillers.every((f) => f.slot === 'subject')) return;
  const moves = isOnTheMove(scene, top);
  const listed = listedIn(scene, noun);
  const hosts = listed.length > 0 ? listed : townsLeft(scene, noun, top);
  if (hosts.length === 0 || (hosts.length === 1 && !moves)) return;
  if (moves && filling.fillers.length === 0) filling.add('subject', doersAbove(scene, top));
  const guests = filling.fillers.map((f) => f.agent);
  const [own, ...others] = filling.codes();
  const isAbroad = own !== undefined && hosts.every((h) => h.codes[0] !== own);
  if (others.length > 0 || !isAbroad || !guests.every((g) => g.person ?? g.title)) return;
  for (const host of hosts) filling.addAgent('in', host, 'host');
}

/** [*arrived* in Tonga *after* talks], [is on a *visit* to Tonga *after* talks], [*returned from* talks]. */
const isOnTheMove = ({ tree }: Scene, top: number): boolean =>
  /^(after|following|from)$/.test(prepositionOf(tree, top)) &&
  /^(arrive|fly|return|come|go|travel|head|leave|visit|trip|tour|land|stop)$/.test(
    tree.words[tree.words[top]!.head]?.lemma ?? '',
  );

function doersAbove({ tree }: Scene, top: number): number[] {
  const above = tree.words[tree.words[top]!.head]!;
  return isVerb(above) ? subjectsOf(tree, above.index) : childrenOf(tree, above.index, 'nsubj');
}

/** [*returned* home after talks *in Suva*]: the land of the town that one comes from. */
const townsLeft = (scene: Scene, noun: number, top: number): Agent[] =>
  isOnTheMove(scene, top) &&
  scene.tree.words[scene.tree.words[top]!.head]!.lemma === 'return' &&
  scene.tree.words[noun + 1]?.text === 'in'
    ? placesAt(scene, noun + 2).filter(
        (a) => a.codes.length === 1 && !isTownOfBodies(a.mention.text),
      )
    : [];

/** [in *Fiji*, the *EU* and South America]: who is named in the list of places right behind. */
function listedIn({ tree: { words }, agents }: Scene, noun: number): Agent[] {
  const found: Agent[] = [];
  if (words[noun + 1]?.text !== 'in') return found;
  for (let i = noun + 2; i < words.length; i++) {
    const agent = agents.find((a) => a.first === i);
    if (agent) {
      found.push(agent);
      i = agent.last;
    } else if (!/^(,|and|the|both|North|South|East|West)$/.test(words[i]!.text)) {
      if (words[i]!.unit !== 'place') break;
    }
  }
  return found.filter((a) => a.codes.length === 1 && !a.person && !isTownOfBodies(a.mention.text));
}
