import type { Tree } from '../grammar/tree.ts';
import { obliquesOf } from './filling/subjects.ts';
import type { Scene } from './frame.ts';
import { childrenOf } from './trees/relations.ts';

/** [going *too far* in Rafah], [flew to Minnesota *for treatment*], [*on holiday*]: no journey, or none of the state's. */
export function isPrivate(tree: Tree, verb: number): boolean {
  if (
    tree.words[verb]!.lemma === 'go' &&
    /^(too|so|as|far|further|ahead|along|through)$/i.test(tree.words[verb + 1]?.text ?? '')
  )
    return true;
  // ["For Chad," he *went on*, "it is too late"]: with what he said
  if (
    tree.words[verb]!.lemma === 'go' &&
    tree.words[verb + 1]?.text === 'on' &&
    /^([,.:;“”"]|''|``)$/.test(tree.words[verb + 2]?.text ?? '.')
  )
    return true;
  // [go *to war* with Chad], [came *under pressure* from Peru]: the state one is in, or what one does
  if (
    /^(go|come|return|head)$/.test(tree.words[verb]!.lemma) &&
    obliquesOf(tree, verb, ['to', 'under', 'into', 'before']).some((o) =>
      states.test(tree.words[o]!.lemma),
    )
  )
    return true;
  // [spent two weeks there *as a student*], [spent *her last days* there]
  if (
    tree.words[verb]!.lemma === 'spend' &&
    (obliquesOf(tree, verb, ['as', 'at']).length > 0 ||
      childrenOf(tree, verb, 'obj').some((o) => childrenOf(tree, o, 'nmod:poss').length > 0))
  )
    return true;
  return (
    isForOneself(tree, verb) ||
    obliquesOf(tree, verb, ['on', 'from', 'after', 'during']).some((o) => isPrivateVisit(tree, o))
  );
}

/** [flew there *for treatment*], [is there *for weeks of medical care*], [*on holiday*]: what one does for oneself. */
export const isForOneself = (tree: Tree, journey: number): boolean =>
  obliquesOf(tree, journey, ['for', 'from', 'on', 'into', 'in', 'with', 'at'])
    .flatMap((o) => [o, ...lengthsOf(tree, o)])
    .some((o) =>
      /^(wife|husband|son|daughter|family|parent|mother|father|relative|grandchild|care|treatment|surgery|operation|rehabilitation|vacation|holiday|exile|asylum|honeymoon|check-up|checkup|retirement|pilgrimage|jail|prison|hospital|clinic|custody|detention|hiding|captivity|bed)$/.test(
        tree.words[o]!.lemma.toLowerCase(),
      ),
    );

/** [for *weeks of* treatment]. */
const lengthsOf = (tree: Tree, noun: number): number[] =>
  /^(day|week|month|year)$/.test(tree.words[noun]!.lemma) ? childrenOf(tree, noun, 'nmod') : [];

/** [a *private visit* to Lima], [his *personal* trip there]: of nobody's state. */
export const isPrivateVisit = (tree: Tree, noun: number): boolean =>
  /^(visit|trip|stay|journey|tour)$/.test(tree.words[noun]!.lemma) &&
  childrenOf(tree, noun, 'amod').some((c) => /^(private|personal)$/i.test(tree.words[c]!.text));

const states =
  /^(war|aid|help|rescue|defen[cs]e|assistance|court|work|power|poll|extreme|length|term|blow|grip|trial|bed|vote|end|conclusion|agreement|light|mind|attention|standstill|halt|fruition|life|pressure|attack|fire|scrutiny|criticism|suspicion|strain|effect|force|play|view|control|influence)$/;

/** [visited *the Chadian consulate* in Oslo]: whose land it stands on is no host. */
export const isAtMission = ({ tree }: Scene, verb: number): boolean =>
  childrenOf(tree, verb, 'obj').some((o) => /^(consulate|embassy)$/i.test(tree.words[o]!.lemma));

/** [*He flew back* to Chad], [return *home to* Chad]; [stopped in Oslo *on his way home*]: what he did there is told by other words. */
export const goesHome = ({ tree }: Scene, verb: number): boolean =>
  (/^home$/i.test(tree.words[verb + 1]?.text ?? '') &&
    /^(to|in)$/.test(tree.words[verb + 2]?.text ?? '')) ||
  (tree.words[verb + 1]?.text === 'back' &&
    childrenOf(tree, verb, 'nsubj').some((s) => /^(he|she|they)$/i.test(tree.words[s]!.text))) ||
  (tree.words[verb]!.lemma === 'stop' && isOnWayHome(tree, verb));

export const isOnWayHome = ({ words }: Tree, from: number): boolean =>
  /\bon (his|her|their) way (home|back)\b/i.test(
    words
      .slice(from, from + 9)
      .map((w) => w.text)
      .join(' '),
  );

/** [*touched* on trade], not [touched *down* in Baku]. */
export const touchesNoGround = ({ tree }: Scene, verb: number): boolean =>
  tree.words[verb]!.lemma === 'touch' && tree.words[verb + 1]?.text !== 'down';
