import type { Tree, Word } from '../../grammar/tree.ts';
import { type Agent, agentsIn } from '../../patterns/filling/agents.ts';
import { representatives } from '../../patterns/filling/representatives.ts';
import { obliquesOf, subjectsOf } from '../../patterns/filling/subjects.ts';
import type { Frame } from '../../patterns/frame.ts';
import { realityOf } from '../../patterns/reality/reality.ts';
import { meeting } from '../../patterns/trees/of-two-meetings.ts';
import { childrenOf, is, isVerb, prepositionOf } from '../../patterns/trees/relations.ts';
import type { Draft } from '../draft.ts';
import { peopleNamed } from './people-named.ts';
import { isInCompany, upToNextVerb } from './up-to-next-verb.ts';

/** [a lunch with Lund, *which Foreign Minister Rojas also attended*], [met on Monday, *co-chaired by* Ministers Holm and Rojas]: they sit in it. */
export function addThoseWhoAttend({ parties, people }: Draft, frame: Frame): void {
  for (const { codes, person, mention } of [
    ...attending(frame),
    ...leading(frame),
    ...accompanying(frame),
    ...alongside(frame),
  ]) {
    if (person && !people.includes(person)) people.push(person);
    for (const code of codes)
      if (!parties.some((p) => p.code === code))
        parties.push({ code, span: { start: mention.start, end: mention.end } });
  }
}

const officials = (agents: readonly Agent[]): Agent[] =>
  agents.filter((a) => a.person?.official && a.codes.length === 1);

/** [*which* he *attended*], [*in which* she will *join*], [*at which* he will *speak*]. */
function attending({ scene: { tree, agents } }: Frame): Agent[] {
  return tree.words
    .filter(
      ({ index, lemma, text }) =>
        (isVerb(tree.words[index]) && (/^(attend|join)$/.test(lemma) || speaksAt(tree, index))) ||
        (text === 'present' && isAtWhich(tree, index)),
    )
    .filter(({ index }) => isOfWhich(tree, index) && isReal(tree, index))
    .flatMap(({ index }) => subjectsOf(tree, index))
    .flatMap((subject) => officials(agentsIn(tree, subject, agents)));
}

/** [at which he *speaks*, *takes part*]. */
const speaksAt = (tree: Tree, verb: number): boolean =>
  /^(speak|participate|take|sit|appear|represent)$/.test(tree.words[verb]!.lemma) &&
  isAtWhich(tree, verb);

const isAtWhich = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, 'obl').some(
    (c) => /^which$/i.test(tree.words[c]!.text) && /^(at|in)$/.test(prepositionOf(tree, c)),
  );

/** Not of several [two *summits*, which she will attend]. */
const isOfWhich = (tree: Tree, verb: number): boolean =>
  !/^(summits|meetings|conferences|sessions)$/.test(
    tree.words.slice(0, verb).findLast((w) => meeting.test(w.lemma))?.text ?? '',
  ) && childrenOf(tree, verb, 'obj', 'obl').some((c) => /^which$/i.test(tree.words[c]!.text));

const isReal = (tree: Tree, verb: number): boolean =>
  /^(fact|going-on|plan)$/.test(realityOf(tree, verb).mode);

/** [the talks, *led* on the Norwegian side *by* Minister Holm]. */
function leading({ scene: { tree, agents }, cue, clause }: Frame): Agent[] {
  const verb = tree.words.find(
    (w) =>
      /^(lead|head|chair|co-chair|cochair)$/.test(w.lemma) &&
      /^VB[ND]$/.test(w.xpos) &&
      (w.index === clause || (is(w, 'acl', 'advcl') && (w.head === cue || w.head === clause))),
  );
  if (!verb) return [];
  const by = tree.words.find(({ index, text }) => index > verb.index && text === 'by');
  const between = by && tree.words.slice(verb.index + 1, by.index);
  if (!between || between.length > 5 || between.some((w) => isVerb(w) || w.text === ',')) return [];
  return upToNextVerb(tree, by.index, officials(agents));
}

/** [will fly to Lima, *joined by* Director Holm and Ambassador Braga], [Vella, *accompanied by* them, met Rojas]. */
function accompanying({ scene, clause, fillers }: Frame): Agent[] {
  const { tree } = scene;
  const isOfThem = ({ index, head }: Word): boolean =>
    is(tree.words[index], 'acl', 'advcl') &&
    (head === clause || fillers.some(({ agent }) => agent.first <= head && head <= agent.last));
  const verb = tree.words.find((w) => isInCompany(tree, w.index) && isOfThem(w));
  return verb ? upToNextVerb(tree, verb.index + 1, peopleNamed(scene)) : [];
}

/** [Vella will visit Lima *with the presidents of Chile and Peru*]: no merchants, and no dog. */
function alongside({ pattern, cue, scene: { tree, agents } }: Frame): Agent[] {
  if (pattern !== 'visited') return [];
  // [visited Lima before *a summit* on Friday *with* the president of Chile]: that is with him
  const isApart = (one: number): boolean =>
    tree.words.slice(cue + 1, one).some((w) => meeting.test(w.lemma));
  return obliquesOf(tree, cue, ['with'])
    .filter((one) => !isApart(one))
    .flatMap((one) => {
      const isOffice = representatives.has(tree.words[one]!.lemma);
      return agentsIn(tree, one, agents).filter((a) => isOffice || a.person?.official);
    })
    .filter((a) => a.codes.length === 1);
}
