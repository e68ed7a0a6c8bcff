import type { Tree } from '../../grammar/tree.ts';
import type { Mention } from '../../mentions/mention.ts';
import { isCalled } from '../called-bodies.ts';
import { is, isNoun } from '../trees/relations.ts';
import { type Agent, headWithin, isWhere, wordsOf } from './agents.ts';
import { isLandOf, isMereTie, leadsBody } from './modifying-agents.ts';
import { representatives } from './representatives.ts';
import { fights, isOffice, isOfSociety, isOne, isSome, topOf } from './stands-for.ts';

/** Everyone in the sentence who can be a party, in order. */
export function findAgents(tree: Tree, mentions: readonly Mention[]): Agent[] {
  const agents: Agent[] = [];
  const taken = new Set<number>();
  for (const mention of mentions) {
    if (mention.kind !== 'person' && mention.kind !== 'office') continue;
    const words = wordsOf(tree, mention);
    if (!words) continue;
    const person = mention.kind === 'person' ? mention.person : null;
    if (person && !person.official && !person.party) continue;
    const party = mention.kind === 'person' ? mention.person.party : mention.party;
    for (let i = words.first; i <= words.last; i++) taken.add(i);
    agents.push({
      ...words,
      head: headWithin(tree, words.first, words.last),
      codes: party ? [party] : [],
      person,
      title: mention.kind === 'person' ? mention.person.title : mention.title,
      mention,
      modifier: false,
    });
  }
  for (const mention of mentions) {
    if (mention.kind !== 'actor') continue;
    const words = wordsOf(tree, mention);
    if (!words || taken.has(words.first)) continue;
    // [the *Kurdish* rebel group PKK]: where it is at home
    if (mention.form === 'adjective' && isCalled(tree.words[words.last + 1])) continue;
    const agent = actorAgent(tree, mention, words, taken);
    if (agent) agents.push(agent);
  }
  agents.sort((a, b) => a.first - b.first || b.last - a.last);
  const apart = agents.filter(
    (a) => !agents.some((b) => leadsBody(tree, a, b) || isLandOf(tree, a, b)),
  );
  return withoutPrincipals(tree, apart, mentions);
}

/** [*Vella's* security adviser Ana Souza met]: she does, and for the same side. */
function withoutPrincipals(tree: Tree, agents: Agent[], mentions: readonly Mention[]): Agent[] {
  return agents.flatMap((agent, i): Agent[] => {
    if (!agent.person || tree.words[agent.last + 1]?.text !== "'s") return [agent];
    const at = agent.last + 2;
    const next = agents[i + 1];
    if (next?.first === at && next.person && next.codes.length > 0)
      return next.codes.join() === agent.codes.join() ? [] : [agent];
    const aide = mentions.find(
      (m) =>
        m.kind === 'person' && m.person.title && isRightAfter(tree, at, wordsOf(tree, m)?.first),
    );
    if (aide?.kind !== 'person' || next?.first === at || agent.codes.length === 0) return [agent];
    if (agents.some((a) => a.mention === aide)) return [agent];
    const words = wordsOf(tree, aide)!;
    return [
      {
        ...agent,
        ...words,
        head: headWithin(tree, words.first, words.last),
        person: aide.person,
        title: aide.person.title,
        mention: aide,
      },
    ];
  });
}

function actorAgent(
  tree: Tree,
  mention: Extract<Mention, { kind: 'actor' }>,
  words: { first: number; last: number },
  taken: Set<number>,
): Agent | null {
  const head = headWithin(tree, words.first, words.last);
  const word = tree.words[head]!;
  // [in Helsinki, *Finland*], [in *China*]: where, not who
  // and [Chad-*administered* Aouzou]: whose it is, and where
  const where = isWhere(tree, words.first, head) || isHeld(tree, words.first);
  const fields = { codes: mention.codes, person: null, title: null, mention };
  const governor = tree.words[word.head];
  // [*Chad*-backed rebel leaders] stand for themselves
  if (isMereTie({ tree }, words)) return { ...words, head, ...fields, modifier: true };
  const modifies =
    is(word, 'amod', 'compound', 'nmod:poss', 'nmod', 'flat') &&
    isNoun(governor) &&
    word.head > head;
  // [Japanese officials], [Japan's delegation], [the U.S. and Chinese sides]
  const possessive = tree.words[words.last + 1]?.text === "'s";
  const noun = modifies
    ? topOf(tree, word.head)
    : nextNoun(tree, words.last, possessive || mention.form === 'adjective');
  const lemma = noun === null ? '' : tree.words[noun]!.lemma.toLowerCase();
  // [the U.N. *council*], [OPEC's pricing *committee*], but no [Senate committee]
  const part = mention.sort === 'organisation' && parts.test(lemma);
  // [Vietnam's Red River *Group*] is a firm
  const isFirm = noun !== null && tree.words[noun]!.text === 'Group';
  const stands =
    noun !== null &&
    (representatives.has(lemma) ||
      isLegislature(tree, noun) ||
      (mention.sort === 'state' && isOffice(tree, noun))) &&
    !isFirm &&
    !isOfSociety(tree, noun);
  if (noun !== null && (stands || part)) {
    if (taken.has(noun) && tree.words[noun]!.unit === 'name') return null;
    if (mention.sort === 'organisation' && (isSome(tree, noun) || isOne(tree, noun))) return null;
    return {
      first: words.first,
      last: Math.max(noun, words.last),
      head: noun,
      ...fields,
      codes: mention.sort === 'state' && fights(tree, noun) ? [] : fields.codes,
      modifier: false,
    };
  }
  const bare = mention.form !== 'adjective' && !modifies;
  return { ...words, head, ...fields, modifier: !bare || where || possessive };
}

const isHeld = ({ words }: Tree, first: number): boolean =>
  words[first - 2]?.text === '-' &&
  /^(administered|occupied|held|controlled|ruled|run|annexed)$/i.test(words[first - 1]!.text);

/** [the Peruvian *Congress approved* the pact]: a parliament; [the Syrian congress met] is a gathering. */
const isLegislature = (tree: Tree, noun: number): boolean =>
  /^(congress|assembly|legislature|knesset|duma|council)$/i.test(tree.words[noun]!.lemma) &&
  tree.words[noun]!.relation.startsWith('nsubj') &&
  /^(approve|ratify|pass|adopt|endorse|reject|vote|back)$/.test(
    tree.words[tree.words[noun]!.head]!.lemma,
  );

const parts = /^(council|committee|commission|assembly|secretariat|board|panel)$/;

/** The noun an adjective or owner stands before: [Japanese] and South Korean [ministers], [the WTO]'s 148 current [members]. */
function nextNoun(tree: Tree, from: number, adjective: boolean): number | null {
  if (!adjective) return null;
  for (let i = from + 1; i < Math.min(tree.words.length, from + 10); i++) {
    const word = tree.words[i]!;
    if (representatives.has(word.lemma.toLowerCase())) return i;
    if (
      !/^(,|and|or|-|'s|top|senior|chief|foreign|defen[cs]e|prime|trade|military|government)$/i.test(
        word.text,
      ) &&
      !/^(ADJ|PROPN|NUM)$/.test(word.upos)
    )
      return null;
  }
  return null;
}

/** [Vella's *adviser Ana Souza*], [Vella's adviser on trade, *Ana Souza*]: only the title between. */
function isRightAfter({ words }: Tree, at: number, first: number | undefined): boolean {
  if (first === undefined || first < at || first > at + 8) return false;
  if (first === at) return true;
  return (
    words[first - 1]!.text === ',' &&
    words.slice(at, first - 1).every((w) => /^(NOUN|ADJ|ADP|PROPN)$/.test(w.upos))
  );
}
