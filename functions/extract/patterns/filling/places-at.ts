import type { Mention } from '../../mentions/mention.ts';
import { bodyAtHeadquarters } from '../../mentions/towns-of-bodies.ts';
import type { Scene } from '../frame.ts';
import { extent, prepositionOf } from '../trees/relations.ts';
import { type Agent, wordsOf } from './agents.ts';
import { isFirm } from './outsiders.ts';

/** [for a summit *on Sudan*], [the capital after a fight *with Chad*]: not where one goes. */
function isTopic(tree: Scene['tree'], from: number, argument: number): boolean {
  for (let i = from, steps = 0; i >= 0 && i !== argument && steps < 8; steps++) {
    if (
      /^(on|about|over|regarding|against|with|between|after|for)$/.test(
        prepositionOf(tree, i).split(' ')[0]!,
      )
    )
      return true;
    i = tree.words[i]!.head;
  }
  return false;
}

/** [returned to familiar themes, *including Chad*]; not [to the region, including Chad]. */
const isInstance = (tree: Scene['tree'], at: number, argument: number): boolean =>
  at !== argument &&
  /^(including|like|such)/.test(prepositionOf(tree, at)) &&
  tree.words[argument]!.xpos.startsWith('NNS') &&
  !/^(country|state|nation|capital|city|town|area|region|neighbou?r|ally|island)$/.test(
    tree.words[argument]!.lemma,
  );

/** [visited a stretch of *the Chad-Niger border*]: whoever stands there may be at home. */
const isEdge = (tree: Scene['tree'], at: number, argument: number): boolean =>
  at !== argument && /^(border|frontier)$/.test(tree.words[tree.words[at]!.head]?.lemma ?? '');

/** [visited *the IAEA*], [flew to *OPEC* headquarters]: a body has a seat; not [visited *EU* members]. */
const isVisitedBody = (
  tree: Scene['tree'],
  { sort, form }: Extract<Mention, { kind: 'actor' }>,
  last: number,
  argument: number,
): boolean =>
  sort === 'organisation' &&
  form === 'name' &&
  (last === argument ||
    (last === argument - 1 && /^(headquarters|seat)$/.test(tree.words[argument]!.lemma))) &&
  /^(visit|tour|travel|fly)$/.test(tree.words[tree.words[argument]!.head]?.lemma ?? '');

/** [visited *Lima*], [visited *NATO headquarters*]: the state, or the body whose house it is. */
const hostAt = ({ name, country }: Extract<Mention, { kind: 'place' }>): string[] => {
  const code = bodyAtHeadquarters(name) ?? country;
  return code ? [code] : [];
};

export const isHeadquarters = ({ mention }: Agent): boolean =>
  mention.kind === 'place' && bodyAtHeadquarters(mention.name) !== null;

/** Where an argument says somebody goes, as a party. */
export function placesAt({ tree, mentions, agents }: Scene, argument: number): Agent[] {
  const { first, last } = extent(tree, argument);
  const found: Agent[] = [];
  for (const mention of mentions) {
    if (mention.kind !== 'place' && mention.kind !== 'actor') continue;
    const words = wordsOf(tree, mention);
    if (!words || words.first < first || words.last > last) continue;
    if (isTopic(tree, words.last, argument) || isEdge(tree, words.last, argument)) continue;
    if (isInstance(tree, words.last, argument)) continue;
    // [is to go to *Chad's* Sahel *Corp*]
    if (isFirm(tree, words.last)) continue;
    // [will fly to Chad, *Niger's* old foe]
    if (found.length > 0 && tree.words[words.last + 1]?.text === "'s") continue;
    // [NATO headquarters *in Brussels*]: one goes to the body
    if (/^in$/i.test(tree.words[words.first - 1]?.text ?? '') && found.some(isHeadquarters))
      continue;
    const codes = mention.kind === 'actor' ? mention.codes : hostAt(mention);
    if (codes.length === 0) continue;
    if (
      mention.kind === 'actor' &&
      mention.sort !== 'state' &&
      !isVisitedBody(tree, mention, words.last, argument)
    )
      continue;
    const known = agents.find((a) => a.first === words.first && a.person === null && !a.title);
    const agent = known ?? {
      ...words,
      head: words.last,
      codes,
      person: null,
      title: null,
      mention,
      modifier: false,
    };
    if (!found.some((f) => f.codes.join() === codes.join())) found.push({ ...agent, codes });
  }
  return found;
}
