import type { Tree } from '../../grammar/tree.ts';
import type { Scene } from '../frame.ts';
import { isDefinite } from '../trees/definite.ts';
import { childrenOf, prepositionOf } from '../trees/relations.ts';
import type { Filling } from './fill.ts';
import { mediating } from './go-betweens.ts';
import { subjectsOf } from './subjects.ts';

/** [met in Rome, *with Oman mediating*], [held talks *under the mediation of Qatar*]: who brings two together sits with them. */
export function addMediators(scene: Scene, filling: Filling, carriers: readonly number[]): void {
  const { tree } = scene;
  for (const carrier of carriers) {
    // [*Oman mediated* the talks between Chad and Mali]
    if (/^(mediate|broker|moderate)$/.test(tree.words[carrier]!.lemma) && filling.codes().size >= 2)
      filling.add('by', subjectsOf(tree, carrier), 'mediator');
    for (const { index, xpos } of tree.words.slice(carrier + 1)) {
      if (xpos !== 'VBG' || !mediates(tree, index) || isOfOthers(tree, index)) continue;
      const isBeside = childrenOf(tree, carrier, 'advcl').includes(index);
      const own = isBeside ? childrenOf(tree, index, 'nsubj') : namedBefore(scene, index);
      filling.add('by', own, 'mediator');
    }
    // [held indirect talks *through Omani mediators*]
    for (const noun of childrenOf(tree, carrier, 'obl', 'nmod'))
      if (
        /^(through|via)$/.test(prepositionOf(tree, noun)) &&
        /^(mediator|intermediary|go-between|facilitator)$/.test(tree.words[noun]!.lemma) &&
        filling.codes().size >= 2
      )
        filling.add('by', [noun], 'mediator');
    for (const noun of childrenOf(tree, carrier, 'obl', 'nmod'))
      if (
        /^(under|with|through)$/.test(prepositionOf(tree, noun)) &&
        /^(mediation|facilitation|chairmanship)$/.test(tree.words[noun]!.lemma)
      )
        filling.add(
          'by',
          [
            ...childrenOf(tree, noun, 'nmod').filter((n) => prepositionOf(tree, n) === 'of'),
            ...childrenOf(tree, noun, 'nmod:poss', 'amod', 'compound'),
          ],
          'mediator',
        );
  }
}

/** [*with Foreign Minister Rao* mediating]: wherever the parser hung him. */
const namedBefore = ({ tree: { words }, agents }: Scene, verb: number): number[] =>
  agents
    .filter((a) => a.last === verb - 1 && /^with$/i.test(words[a.first - 1]?.text ?? ''))
    .map((a) => a.head);

/** [*while* Oman was mediating *between Chad and Mali*], [chairing *a board*]: somewhere else. */
function isOfOthers(tree: Tree, verb: number): boolean {
  const { words, children } = tree;
  return children[verb]!.some((c) => {
    const { relation, text, lemma } = words[c]!;
    if (relation === 'mark') return /^while$/i.test(text);
    if (/^aux/.test(relation)) return true;
    const isBetween = children[c]!.some((b) => words[b]!.text === 'between');
    // [chairing *the session*], not [chairing *a cabinet meeting*]
    if (relation === 'obj')
      return !(
        /^(they|it|message|note|proposal)$/.test(lemma) ||
        (/^(talk|meeting|session|discussion|negotiation)$/.test(lemma) && isDefinite(tree, c))
      );
    return relation === 'obl' && isBetween && !/^(they|two|side|party|both)$/.test(lemma);
  });
}

/** [mediating], [*acting as* go-between], [*carrying messages* between them]. */
function mediates({ words, children }: Tree, verb: number): boolean {
  const { lemma } = words[verb]!;
  if (mediating.test(lemma) || /^(chair|preside)$/.test(lemma)) return true;
  const beside = (children[verb] ?? []).map((c) => words[c]!.lemma);
  return /^(act|serve)$/.test(lemma)
    ? beside.some((l) => /^(mediator|go-between|intermediary|host|facilitator|moderator)$/.test(l))
    : /^(carry|relay|pass|shuttle|ferry)$/.test(lemma) &&
        (lemma === 'shuttle' || beside.some((l) => /^(message|note|proposal)$/.test(l))) &&
        words.slice(verb).some((w) => w.text === 'between');
}
