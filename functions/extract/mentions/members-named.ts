import { nameOf } from './actors.ts';
import type { ActorMention } from './mention.ts';

/**
 * Of many who are told by a word for all of them [*six world powers*, *the Central American presidents*], those whom the article
 * names somewhere: the rest are in the reader's head, not in it. Where it names none, the word stands for all; [*five other powers*] then
 * for nobody.
 */
export function withMembersNamed(found: ActorMention[][]): ActorMention[][] {
  const groups = found.flat().filter(isGroup);
  if (groups.length === 0) return found;
  const named = new Set(found.flat().flatMap((a) => (a.codes.length === 1 ? a.codes : [])));
  return found.map((actors) =>
    actors.flatMap((actor) => {
      if (!isGroup(actor)) return [actor];
      const own = actor.codes.filter((code) => actor.text.includes(nameOf(code)));
      const members = actor.codes.filter((code) => named.has(code) && !own.includes(code));
      if (members.length > 0) return [{ ...actor, codes: [...own, ...members] }];
      return /\bother\b/.test(actor.text) ? [] : [actor];
    }),
  );
}

/** Five or more: of two and three [the two Koreas, the Baltic states] and of founders everybody knows who they are. */
const isGroup = ({ codes, sort, text }: ActorMention): boolean =>
  sort === 'state' && codes.length >= 5 && !/^(six |original )?founding /.test(text);
