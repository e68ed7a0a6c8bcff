import type { Tree } from '../../grammar/tree.ts';
import { sortOf } from '../../mentions/gazetteer/gazetteer.ts';
import { type Agent, agentsIn } from '../../patterns/filling/agents.ts';
import { representatives } from '../../patterns/filling/representatives.ts';
import { subjectsOf } from '../../patterns/filling/subjects.ts';
import type { Scene } from '../../patterns/frame.ts';
import { childrenOf, is, isVerb, prepositionOf } from '../../patterns/trees/relations.ts';

/** Who says something, objects or proposes [*at* the meeting], [in a *speech to* the meeting]. */
export function speakersAt(scene: Scene, meeting: number): Agent[] {
  const verb = speechOver(scene.tree, meeting);
  if (verb === null) return [];
  const own = speakersOf(scene, verb);
  // [Sources said *at the meeting* Peru had objected]: it did so there
  const said = own.length > 0 ? [] : childrenOf(scene.tree, verb, 'ccomp');
  return [
    ...own,
    ...said.filter((v) => speaks(scene.tree, v)).flatMap((v) => speakersOf(scene, v)),
  ];
}

/** [a member of the *Peruvian* delegation *at* the meeting], [the *Peruvian* delegates *to* it]: where they are, whatever they do. */
export function delegatesAt({ tree, agents }: Scene, meeting: number): Agent[] {
  const { head } = tree.words[meeting]!;
  if (head < 0 || !/^(at|to)$/.test(prepositionOf(tree, meeting).split(' ')[0]!)) return [];
  const teams = [head, ...childrenOf(tree, head, 'nmod')].filter((i) =>
    /^(delegation|delegate|team|negotiator)$/.test(tree.words[i]!.lemma),
  );
  return teams
    .flatMap((i) => agentsIn(tree, i, agents))
    .filter((a) => a.codes.length === 1 && sortOf(a.codes[0]!) === 'state');
}

/** Those who speak for one state each. */
export const speakersOf = (
  { tree, agents }: Pick<Scene, 'tree' | 'agents'>,
  verb: number,
): Agent[] =>
  subjectsOf(tree, verb).flatMap((s) =>
    agentsIn(tree, s, agents).filter(
      (a) =>
        a.codes.length === 1 &&
        (a.person?.official ||
          a.title !== null ||
          representatives.has(tree.words[s]!.lemma) ||
          (a.mention.kind === 'actor' && a.mention.form === 'name')),
    ),
  );

function speechOver(tree: Tree, meeting: number): number | null {
  const { words } = tree;
  const preposition = prepositionOf(tree, meeting).split(' ')[0]!;
  const above = words[meeting]!.head;
  if (above < 0) return null;
  const isAt = /^(at|during)$/.test(preposition);
  if (!isAt && !(preposition === 'to' && /^(speech|address)$/.test(words[above]!.lemma)))
    return null;
  // the parser may hang [at the meeting] on what was objected to
  const verb = !isVerb(words[above]) && is(words[above], 'obj', 'obl') ? words[above]!.head : above;
  return speaks(tree, verb) ? verb : null;
}

const speaks = ({ words }: Tree, verb: number): boolean =>
  isVerb(words[verb]) && speaking.test(words[verb]!.lemma);

const speaking =
  /^(say|object|oppose|propose|demand|call|urge|warn|express|argue|press|insist|present|suggest|complain|raise|reject|veto|announce|pledge|offer|criticize|criticise|accuse|speak|stress|repeat|reiterate|outline|defend)$/;

/** Who has the people of a body before him. */
export const organs =
  /^(council|board|meeting|session|assembly|gathering|committee|delegate|summit|conference)$/i;

/** [told *the council*], [warned *his counterparts*]: those to whom something is said. */
export const toldBy = (tree: Tree, verb: number): number[] =>
  /^(tell|warn|inform|remind|urge|ask|address|assure|brief)$/.test(tree.words[verb]!.lemma)
    ? childrenOf(tree, verb, 'obj', 'iobj')
    : [];
