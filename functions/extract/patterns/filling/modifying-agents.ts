import { countryOf } from '../../mentions/gazetteer/gazetteer.ts';
import type { Scene } from '../frame.ts';
import { childrenOf, is } from '../trees/relations.ts';
import { type Agent, agentsIn, codesOf, isBody, wordsOf } from './agents.ts';

/** [U.S.-China talks], [Israeli and Palestinian negotiations], [the NATO summit]: an agent right before the noun. */
export function modifies({ tree, agents }: Scene, agent: Agent, noun: number): boolean {
  if (agent.first >= noun || noun - agent.last > 8) return false;
  if (isRightBefore(tree, agent.last, noun)) return true;
  // [the International Coffee Organization, *ICO*, talks]: by its short name
  const isBetweenCommas = [agent.first - 1, agent.last + 1].every(
    (i) => tree.words[i]?.text === ',',
  );
  const isShortName =
    isBetweenCommas &&
    agents.some((a) => a.last === agent.first - 2 && a.codes.join() === agent.codes.join());
  if (isShortName && noun === agent.last + 2) return true;
  for (let i = agent.head, steps = 0; i >= 0 && steps < 5; i = tree.words[i]!.head, steps++) {
    const word = tree.words[i]!;
    if (word.head === noun)
      return is(word, 'amod', 'compound', 'nmod', 'flat', 'nmod:poss', 'dep', 'punct') && i < noun;
    if (!is(word, 'conj', 'compound', 'amod', 'flat', 'punct', 'nmod', 'dep')) return false;
  }
  return false;
}

/** [*U.N.*-sponsored talks], [the *EU*-brokered dialogue]: who brings the others together sits with them. */
export function brokers(tree: Scene['tree'], agent: Agent): boolean {
  const { text } = tree.words[agent.last + 2] ?? { text: '' };
  return (
    tree.words[agent.last + 1]?.text === '-' &&
    /^(brokered|sponsored|mediated|led|hosted|facilitated|convened|chaired|moderated|organi[sz]ed)$/i.test(
      text,
    )
  );
}

/** [a *Kremlin*-connected lawyer], [a *Chinese*-born banker], [a *Libya*-style deal]: what somebody or something has to do with a state. */
export const isMereTie = (
  { tree: { words } }: Pick<Scene, 'tree'>,
  { last }: Pick<Agent, 'last'>,
): boolean =>
  words[last + 1]?.text === '-' &&
  /^(connected|linked|tied|affiliated|born|based|educated|owned|made|speaking|(back|train|support|fund|arm|aid)(ed|ing)|controlled|administered|ruled|governed|held|dominated|occupied|allied|aligned|style|type|like|inspired)$/i.test(
    words[last + 2]?.text ?? '',
  );

/** [the *Russian*-led CSTO]: the body takes part, whoever leads it; but [the *U.S.*-led Taliban talks] are led by one of them. */
export const leadsBody = (
  { words }: Scene['tree'],
  { mention, last }: Agent,
  body: Agent,
): boolean =>
  mention.kind === 'actor' &&
  (mention.sort === 'state' || mention.form === 'adjective') &&
  (isBody(body) || isMovement(body)) &&
  words[body.last + 1]?.upos !== 'NOUN' &&
  body.first - last >= 3 &&
  body.first - last <= 4 &&
  words[last + 1]?.text === '-' &&
  /^(led|headed|dominated|run)$/i.test(words[last + 2]!.text) &&
  words.slice(last + 3, body.first).every((w) => w.upos === 'ADJ' || w.upos === 'NUM');

/** [the *Kurdish*-led Syrian Democratic Forces]. */
const isMovement = ({ mention }: Agent): boolean =>
  mention.kind === 'actor' && mention.sort === 'movement' && mention.form === 'name';

/** [*Gaza's* Hamas rulers], [*Palestinian* Hamas militants], [the Hamas rulers *of Gaza*], [the *Palestinian* factions Fatah and Hamas]: where the movement is at home. */
export function isLandOf(tree: Scene['tree'], land: Agent, movement: Agent): boolean {
  const { words } = tree;
  if (!isMovement(movement) || countryOf(movement.codes[0]!) !== land.codes.join()) return false;
  const { head } = movement;
  // what it is called stands between
  if (
    movement.first === land.last + 1 &&
    words[head]!.head === land.head &&
    land.last === land.head
  )
    return is(words[head], 'nmod', 'appos') && words[land.head]!.xpos === 'NNS';
  const [at, name] = [wordsOf(tree, land.mention)!, wordsOf(tree, movement.mention)!];
  if (head <= name.last) return false;
  const next = words[at.last + 1]?.text === "'s" ? at.last + 2 : at.last + 1;
  return next === name.first
    ? land.head === head
    : at.first === head + 2 && words[head + 1]!.text === 'of';
}

/** [*Afghanistan's* Taliban], [*Lebanon's* Hezbollah]: the land that they rule or speak for, not one that they fight. */
export const isHomeOf = (
  agents: readonly Agent[],
  words: Scene['tree']['words'],
  { head }: Agent,
): boolean =>
  words[head]!.relation === 'nmod:poss' &&
  agents.some(
    (a) =>
      a.head === words[head]!.head && /^(TALIBAN|HAMAS|HEZBOLLAH|HOUTHI)$/.test(a.codes.join()),
  );

/** [a deal with *Vella's* allies, Chad and Mali]: whose friends they are is not among them. */
export function withoutPatrons({ tree: { words } }: Scene, found: Agent[]): Agent[] {
  // [with Chad's *old rival* Mali], which the parser may take for a part of the name
  const isPatron = ({ head, last }: Agent): boolean =>
    words[head]!.relation === 'nmod:poss' &&
    [words[words[head]!.head]!, ...words.slice(last + 2, last + 4)].some((w) =>
      /^(ally|backer|foe|rival|enemy|neighbou?r|opponent|patron)$/.test(w.lemma),
    );
  const others = found.filter((a) => !isPatron(a) && !isHomeOf(found, words, a));
  return others.some((a) => a.codes.length > 0) ? others : found;
}

/** [our *NATO* allies - Chancellor Vella, President Costa -]: told by those who are named right behind. */
export function withoutTheirBody(tree: Scene['tree'], people: number, found: Agent[]): Agent[] {
  if (tree.words[people]!.xpos !== 'NNS') return found;
  const isTheirs = (a: Agent): boolean =>
    isBody(a) && a.last <= people && (a.head === people || tree.words[a.head]!.head === people);
  const named = childrenOf(tree, people, 'appos').flatMap((c) => agentsIn(tree, c, found));
  return codesOf(named.filter((a) => !isBody(a))).size >= 2
    ? found.filter((a) => !isTheirs(a))
    : found;
}

/** [the *London* conference] says where; [*Seoul*-*Tokyo* talks] says who. */
export function isVenue(agent: Agent, beside: readonly Agent[]): boolean {
  const capital = (a: Agent): boolean =>
    a.mention.kind === 'actor' &&
    // [the *Singapore* summit], [the *Wales* summit]: a town that is a state, a land within one
    (a.mention.form === 'capital' ||
      /^(Singapore|Hong Kong|Monaco|Macau|Wales|Scotland|Quebec)$/.test(a.mention.text));
  return capital(agent) && beside.filter(capital).length === 1;
}

/** [the Asia-Pacific Economic Cooperation (*APEC*) summit], [the *G-20* leaders summit]: nothing but names and adjectives between. */
function isRightBefore(tree: Scene['tree'], last: number, noun: number): boolean {
  if (noun - last > 5) return false;
  for (let i = last + 1; i < noun; i++) {
    const word = tree.words[i]!;
    // [U.S.-*brokered* talks]
    const brokered = i === last + 2 && word.xpos === 'VBN' && tree.words[last + 1]!.text === '-';
    // [the Group of Five (G-5) *1985* Plaza meeting]
    if (!/^([()-]|\d{4})$/.test(word.text) && !/^(ADJ|NOUN|PROPN)$/.test(word.upos) && !brokered)
      return false;
  }
  return true;
}
