import { type Agent, wordsOf } from './agents.ts';
import type { Scene, Slot } from './frame.ts';
import { extent } from './relations.ts';
import { objectsOf, obliquesOf } from './subjects.ts';

/** The state one travels to, as a party: [visited *Shanghai*] → CHN, [a trip to *Beijing*] → CHN. */
export function hostsOf(scene: Scene, index: number, slots: readonly Slot[]): Agent[] {
  const { tree } = scene;
  return slots
    .flatMap((slot) =>
      slot === 'object' ? objectsOf(tree, index) : obliquesOf(tree, index, [slot]),
    )
    .flatMap((argument) => placesAt(scene, argument));
}

function placesAt({ tree, mentions, agents }: Scene, argument: number): Agent[] {
  const { first, last } = extent(tree, argument);
  const found: Agent[] = [];
  for (const mention of mentions) {
    if (mention.kind !== 'place' && mention.kind !== 'actor') continue;
    const words = wordsOf(tree, mention);
    if (!words || words.first < first || words.last > last) continue;
    const codes =
      mention.kind === 'actor' ? mention.codes : mention.country ? [mention.country] : [];
    if (codes.length === 0) continue;
    if (mention.kind === 'actor' && mention.sort !== 'state') continue;
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
