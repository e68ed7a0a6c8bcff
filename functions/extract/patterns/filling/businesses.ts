import type { Tree, Word } from '../../grammar/tree.ts';
import type { Scene } from '../frame.ts';
import type { Agent } from './agents.ts';
import { isFirm } from './outsiders.ts';

/** [*German* carmakers], [*Russia*'s Novatek]: not the state but who does business there. */
export function isOfBusiness(
  { tree }: Pick<Scene, 'tree'>,
  argument: number,
  agent: Agent,
): boolean {
  if (!agent.modifier) return false;
  const { words } = tree;
  // [between Vella and *Chadian dancers*]: whatever the parser took for the head of both
  if ([words[argument], nounBehind(words, agent.last)].some((w) => businesses.test(w?.lemma ?? '')))
    return true;
  if (isInListOf(words, agent.last)) return true;
  const owned = words[agent.last + 2];
  // [*Vietnam's* Red River *Group*]
  if (words[agent.last + 1]?.text === "'s" && isFirm(tree, agent.last)) return true;
  return (
    words[agent.last + 1]?.text === "'s" &&
    owned?.upos === 'PROPN' &&
    owned.unit === null &&
    !assemblies.test(owned.text) &&
    words[agent.last + 3]?.upos !== 'PROPN'
  );
}

/** [*Chadian* steel *mills*]: the last noun of those right behind. */
function nounBehind(words: Tree['words'], last: number): Word | undefined {
  let at = last + 1;
  while (/^(ADJ|NOUN)$/.test(words[at]?.upos ?? '') && words[at + 1]?.upos === 'NOUN') at++;
  return words[at]?.upos === 'NOUN' ? words[at] : undefined;
}

/** [*German*, French and Dutch *banks*]: of each of them, wherever the parser hung it. */
function isInListOf(words: Tree['words'], last: number): boolean {
  const rest = words.slice(last + 1, last + 10);
  const at = rest.findIndex((w) => !/^(,|and|or)$/.test(w.text) && !/^\p{Lu}/u.test(w.text));
  const noun = rest[at];
  return (
    at > 0 &&
    /^(,|and|or)$/.test(rest[0]!.text) &&
    noun?.xpos === 'NNS' &&
    businesses.test(noun.lemma) &&
    rest.slice(0, at).every((w) => /^(,|and|or)$/.test(w.text) || w.upos === 'ADJ')
  );
}

const businesses =
  /^(carmaker|automaker|company|firm|bank|union|airline|exporter|importer|refiner|miner|steelmaker|investor|businessman|university|club|league|shipyard|manufacturer|retailer|broadcaster|conglomerate|developer|startup|subsidiary|giant|lawyer|attorney|businesswoman|entrepreneur|journalist|reporter|prostitute|dancer|singer|actor|actress|model|player|athlete|fan|tourist|farmer|student|worker|hacker|oligarch|lobbyist|priest|nun|monk|mill|trader|producer|creditor)$/i;
const assemblies =
  /^(Knesset|Duma|Majlis|Bundestag|Sejm|Rada|Diet|Riksdag|Loya|Politburo|Senate|Congress|Foreign|Defen[cs]e|Prime|President|Supreme)$/;
