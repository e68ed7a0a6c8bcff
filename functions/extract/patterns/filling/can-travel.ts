import type { Scene } from '../frame.ts';
import { is, prepositionOf } from '../trees/relations.ts';
import { representatives } from './representatives.ts';

/** They speak for a state, but it is not they who visit: [Korean pop *groups* tour in Japan]. */
const stayers =
  /^(group|bloc|union|state|nation|country|kingdom|republic|faction|opposition|neighbou?r|ally|partner|party|member|side|authority|authorities|ministry|parliament|embassy|chief)$/;

/** People, delegations and governments travel, also [the *leaders* of India and Japan]; states and their exports do not. */
export function canTravel(
  { tree }: Scene,
  head: number,
  agent: { person: unknown; title: string | null },
): boolean {
  if (agent.person !== null || agent.title !== null) return true;
  // [inspectors *from the IAEA*], [the leaders of India and *Japan*]
  for (let i = head, steps = 0; i >= 0 && steps < 4; i = tree.words[i]!.head, steps++) {
    const word = tree.words[i]!;
    const lemma = word.lemma.toLowerCase();
    if (representatives.has(lemma) && !stayers.test(lemma)) return true;
    // [President Vella *of Malta*]
    if (i !== head && (word.unit === 'name' || word.unit === 'title')) return true;
    const belongs =
      (is(word, 'nmod') && /^(from|of|representing)$/.test(prepositionOf(tree, i))) ||
      // [hosted *Peru's* Luis Rojas]: he travels
      (is(word, 'nmod:poss') && tree.words[word.head]?.unit === 'name');
    if (!belongs && !is(word, 'conj')) return false;
  }
  return false;
}
