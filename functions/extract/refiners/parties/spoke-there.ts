import type { Tree } from '../../grammar/tree.ts';
import { sortOf } from '../../mentions/gazetteer/gazetteer.ts';
import type { Agent } from '../../patterns/filling/agents.ts';
import { representatives } from '../../patterns/filling/representatives.ts';
import type { Scene } from '../../patterns/frame.ts';
import { isDefinite } from '../../patterns/trees/definite.ts';
import { childrenOf, isVerb } from '../../patterns/trees/relations.ts';
import type { Draft } from '../draft.ts';
import { hasSeatIn } from './seats-in-bodies.ts';
import { partyOf } from './speakers.ts';
import { delegatesAt, organs, speakersAt, speakersOf, toldBy } from './speaking-at.ts';

/** [The GATT council met in Riga. Peru's ambassador *told the council* …], [Chad and Mali *objected at the meeting*]: who speaks where a body meets sits there. */
export function addThoseWhoSpoke(
  drafts: readonly Draft[],
  scene: Scene,
  published: string | null,
): void {
  const { index } = scene.tree.sentence;
  const meeting = drafts.findLast(
    (d) =>
      d.type === 'meeting' &&
      !d.needy &&
      !/^(visit|call)$/.test(d.kind) &&
      /^(held|ongoing)$/.test(d.status?.value ?? '') &&
      d.frames.every(({ scene: { tree } }) => index > tree.sentence.index) &&
      d.frames.some(({ scene: { tree } }) => index - tree.sentence.index <= 8),
  );
  const bodies =
    meeting?.parties.map((p) => p.code).filter((c) => sortOf(c) === 'organisation') ?? [];
  const [body, ...more] = new Set(bodies);
  if (!meeting || body === undefined || more.length > 0) return;
  for (const agent of speakersIn(scene)) {
    const { person } = agent;
    const code = agent.codes[0]!;
    if (!hasSeatIn(body, code, published)) continue;
    if (!meeting.parties.some((p) => p.code === code)) meeting.parties.push(partyOf(agent, code));
    if (person && !meeting.people.includes(person)) meeting.people.push(person);
  }
}

const speakersIn = (scene: Scene): Agent[] =>
  scene.tree.words.flatMap(({ index, lemma }) => {
    if (isVerb(scene.tree.words[index]))
      return toldBy(scene.tree, index).some((o) => isOfBody(scene.tree, o))
        ? speakersOf(scene, index)
        : [];
    const isOrgan = organs.test(lemma) || /^(talk|negotiation)$/.test(lemma);
    return isOrgan && isTold(scene.tree, index)
      ? [...(organs.test(lemma) ? speakersAt(scene, index) : []), ...delegatesAt(scene, index)]
      : [];
  });

const isOfBody = (tree: Tree, noun: number): boolean =>
  (organs.test(tree.words[noun]!.lemma) && isTold(tree, noun)) || arePeers(tree, noun);

/** [*the* council], [*today's* meeting]; not [the *EU* council], [*a news* conference]: that is one of its own. */
function isTold(tree: Tree, noun: number): boolean {
  const beside = childrenOf(tree, noun, 'compound', 'nmod', 'nmod:poss', 'nmod:desc');
  const isOfDay = beside.some((c) => /^\w+day$/i.test(tree.words[c]!.text));
  return isOfDay ? beside.length === 1 : beside.length === 0 && isDefinite(tree, noun);
}

/** [his *counterparts*], [*fellow* ministers]: of the same meeting. */
const arePeers = ({ words, children }: Tree, noun: number): boolean =>
  /^(colleague|counterpart)s$/i.test(words[noun]!.text) ||
  (words[noun]!.xpos === 'NNS' &&
    representatives.has(words[noun]!.lemma) &&
    children[noun]!.some((c) => /^fellow$/i.test(words[c]!.text)));
