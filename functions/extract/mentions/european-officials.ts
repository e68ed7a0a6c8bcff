import type { Sentence } from '../document/document.ts';
import type { ActorMention } from './mention.ts';
import { mentionFields } from './mention-fields.ts';

/** [Chadian, Peruvian and *European* diplomats]: beside those of states, those of the Union. */
export function findEuropeans(sentence: Sentence, actors: readonly ActorMention[]): ActorMention[] {
  const { tokens } = sentence;
  const text = (at: number): string => tokens[at]?.text ?? '';
  const isState = (at: number): boolean =>
    actors.some((a) => a.sort === 'state' && a.from <= at && at < a.to);
  const found: ActorMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (text(at) !== 'European' || actors.some((a) => a.from <= at && at < a.to)) continue;
    const ends = endOfList(text, isState, at);
    const isListed =
      (joins(text(at - 1)) && isState(at - 2)) || (joins(text(at + 1)) && isState(at + 2));
    if (
      !isListed ||
      !/^(officials|diplomats|ministers|negotiators|envoys|mediators)$/.test(text(ends))
    )
      continue;
    found.push({
      kind: 'actor',
      codes: ['EU'],
      form: 'adjective',
      sort: 'organisation',
      ...mentionFields(sentence, at, at + 1),
    });
  }
  return found;
}

const joins = (text: string): boolean => /^(,|and)$/.test(text);

/** Where the list of adjectives ends: [European, *American and Russian* envoys]. */
function endOfList(
  text: (at: number) => string,
  isState: (at: number) => boolean,
  from: number,
): number {
  let at = from + 1;
  while (joins(text(at)) || isState(at) || /^(foreign|defen[cs]e|senior|top)$/.test(text(at))) at++;
  return at;
}
