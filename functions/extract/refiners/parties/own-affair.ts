import type { Tree } from '../../grammar/tree.ts';
import { agentsIn } from '../../patterns/filling/agents.ts';
import { isOfSociety } from '../../patterns/filling/stands-for.ts';
import { obliquesOf, subjectsOf } from '../../patterns/filling/subjects.ts';
import type { Frame } from '../../patterns/frame.ts';
import { childrenOf, isNoun, prepositionOf, verbAbove } from '../../patterns/trees/relations.ts';
import { isOfPrivateBody } from './private-bodies.ts';

/** [told lawmakers at a meeting], [a meeting with *business leaders*], [*steel mills* held talks]: with people of no government, and no state is told to be in it. */
export function isOwnAffair(frame: Frame): boolean {
  const { type, kind, fillers, scene, cue, clause, pattern } = frame;
  const { tree } = scene;
  if (pattern === 'travelled-to') return isErrand(frame);
  if (type !== 'meeting' || /^(visit|call)$/.test(kind)) return false;
  if (new Set(fillers.flatMap((f) => f.agent.codes)).size > 1) return false;
  if (isOfPrivateBody(frame, true)) return true;
  const verb = verbAbove(tree, cue);
  const word = tree.words[verb];
  // [firms attended a meeting *with the minister*]: no more than his own affair
  if (word && pattern !== 'summit' && holds.test(word.lemma)) {
    const doers = doersOf(tree, verb).filter((i) => i !== cue);
    if (doers.length > 0 && doers.every((i) => isPrivate(frame, i))) return true;
  }
  const guests = [...(isNoun(tree.words[cue]) ? [cue] : []), clause].flatMap((above) =>
    childrenOf(tree, above, 'nmod', 'obl').filter((i) =>
      (above === cue ? /^(of|with|between|among)\b/ : /^with\b/).test(prepositionOf(tree, i)),
    ),
  );
  // [the talks he began *with creditor banks*]
  const theirs = childrenOf(tree, cue, 'acl:relcl', 'acl').flatMap((v) =>
    holds.test(tree.words[v]!.lemma) ? obliquesOf(tree, v, ['with']) : [],
  );
  if ([...guests, ...theirs].some((i) => isSeated(frame, i) && !isOwnTeam(tree, i))) return false;
  if (theirs.some((i) => isPrivate(frame, i) || isLender(tree, i))) return true;
  if (guests.length > 0) return guests.every((i) => isPrivate(frame, i));
  if (pattern === 'summit' || !word || !/^(tell|brief|assure)$/.test(word.lemma)) return false;
  // [told lawmakers *of a meeting*, *after the talks*]: those they were not at
  if (!/^(at|in|during)\b/.test(prepositionOf(tree, cue))) return false;
  const hearers = childrenOf(tree, verb, 'obj', 'iobj').filter(
    (i) => tree.words[i]!.xpos !== 'PRP',
  );
  return hearers.length > 0 && hearers.every((i) => isPrivate(frame, i));
}

/** [*the president's council held* a meeting], [a meeting *between Vella and* her whips], [*convened by* her office]: nobody says that it is with those she was told with before, as [*attended*], [talks *with*] would. */
export const isHeldByOne = ({ type, fillers, scene: { tree }, clause }: Frame): boolean =>
  type === 'meeting' &&
  fillers.length > 0 &&
  fillers.every((f) => f.slot !== 'with') &&
  !/^(attend|join|enter|leave|participate|return|continue|resume)$/.test(
    tree.words[clause]!.lemma,
  ) &&
  tree.words[clause + 1]?.text !== 'part';

/** [flew to Oslo *for talks with bankers*]: no state is to see him there. */
function isErrand(frame: Frame): boolean {
  const { tree } = frame.scene;
  return childrenOf(tree, frame.clause, 'obl')
    .filter((o) => /^(talk|negotiation|discussion|meeting|conference)$/.test(tree.words[o]!.lemma))
    .some((o) => {
      const guests = childrenOf(tree, o, 'nmod').filter((i) => prepositionOf(tree, i) === 'with');
      return (
        guests.length > 0 &&
        guests.every((i) => !isSeated(frame, i) && (isPrivate(frame, i) || isLender(tree, i)))
      );
    });
}

const isLender = (tree: Tree, index: number): boolean =>
  tree.words[index]!.xpos === 'NNS' &&
  /^(bank|banker|creditor|lender|bondholder)$/.test(tree.words[index]!.lemma);

const holds = /^(attend|leave|hold|have|start|begin|continue|conduct|resume)$/;

/** [was among the *executives who attended*]: those, whoever was one of them; [*mill owners* said they were holding talks]: they. */
function doersOf(tree: Tree, verb: number): number[] {
  const { relation, head } = tree.words[verb]!;
  const isThey = childrenOf(tree, verb, 'nsubj').some((s) => /^they$/i.test(tree.words[s]!.text));
  if (isThey && relation === 'ccomp') return childrenOf(tree, head, 'nsubj');
  const isRelative =
    relation === 'acl:relcl' &&
    childrenOf(tree, verb, 'nsubj').some((s) => /^(who|that|which)$/i.test(tree.words[s]!.text));
  return isRelative ? [head] : subjectsOf(tree, verb);
}

/** [*the* meeting], told right after such a one: the same. */
export const isOfSuch = ({
  type,
  pattern,
  definite,
  fillers,
  scene: { tree },
  cue,
}: Frame): boolean =>
  type === 'meeting' &&
  definite &&
  /^(meeting|session)$/.test(pattern) &&
  !fillers.some((f) => /^(with|between|among|of)$/.test(f.slot)) &&
  !childrenOf(tree, cue, 'nmod').some((c) => /^(with|between|of)\b/.test(prepositionOf(tree, c))) &&
  new Set(fillers.flatMap((f) => f.agent.codes)).size <= 1;

/** A state or body is told in it. */
const isSeated = ({ scene: { tree, agents } }: Frame, index: number): boolean =>
  [index, ...childrenOf(tree, index, 'conj')].some((i) =>
    agentsIn(tree, i, agents).some(
      (a) => a.codes.length > 0 && !(a.modifier && isOfPeople(tree, i)),
    ),
  );

const isPrivate = (frame: Frame, index: number): boolean =>
  [index, ...childrenOf(frame.scene.tree, index, 'conj')].some(
    (i) => isOfPeople(frame.scene.tree, i) || isOfFirm(frame, i) || isOfClub(frame, i),
  );

/** [*members of* the Farm Caucus]: of a name that nobody knows. */
const isOfClub = ({ scene: { tree, agents } }: Frame, index: number): boolean =>
  tree.words[index]!.lemma === 'member' &&
  agentsIn(tree, index, agents).length === 0 &&
  childrenOf(tree, index, 'nmod').some(
    (c) => tree.words[c]!.upos === 'PROPN' && agentsIn(tree, c, agents).length === 0,
  );

/** [*Airbus* officials]: of a name that is no state's. */
const isOfFirm = ({ scene: { tree, agents, mentions } }: Frame, index: number): boolean => {
  const { xpos, lemma } = tree.words[index]!;
  return (
    xpos === 'NNS' &&
    /^(official|executive|manager|representative|director|owner)$/.test(lemma) &&
    childrenOf(tree, index, 'compound').some(
      (c) =>
        tree.words[c]!.upos === 'PROPN' &&
        /^[A-Z][a-z]/.test(tree.words[c]!.text) &&
        !agents.some((a) => a.first <= c && c <= a.last) &&
        !mentions.some((m) => m.start <= tree.words[c]!.start && tree.words[c]!.end <= m.end),
    )
  );
};

/** At home, also in a text that tells of a visit. */
export const isWithOwnTeam = ({ type, scene: { tree }, cue }: Frame): boolean =>
  type === 'meeting' &&
  childrenOf(tree, cue, 'nmod').some(
    (c) => prepositionOf(tree, c) === 'with' && isOwnTeam(tree, c),
  );

/** [a meeting with *my security team* in the Blue Room]. */
const isOwnTeam = (tree: Tree, index: number): boolean =>
  /^(team|staff|cabinet|family|party)$/.test(tree.words[index]!.lemma) &&
  childrenOf(tree, index, 'nmod:poss').some((c) => /^(my|his|her|our)$/i.test(tree.words[c]!.text));

const isOfPeople = (tree: Tree, index: number): boolean => {
  const { xpos, lemma } = tree.words[index]!;
  if (isOwnTeam(tree, index)) return true;
  // [a meeting with *security chiefs*]
  const isGuard = childrenOf(tree, index, 'compound', 'amod').some((c) =>
    /^(security|intelligence|police|army|military)$/i.test(tree.words[c]!.text),
  );
  if (isGuard && xpos === 'NNS' && /^(chief|commander|adviser|official)$/.test(lemma)) return true;
  return (
    /^NNP?S$/.test(xpos) && (people.test(lemma) || (isOfSociety(tree, index) && lemma !== 'member'))
  );
};

const people =
  /^(lawmaker|senator|congressman|legislator|mp|republican|democrat|mayor|adviser|aide|executive|worker|lawyer|union|unionist|investor|businessman|industrialist|journalist|student|farmer|relative|family|parent|veteran|voter|resident|doctor|scientist|activist|survivor|victim|mill|firm|company|exporter|importer|refiner|miner|producer|shareholder|agency|department)$/i;
