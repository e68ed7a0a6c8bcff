import type { Sentence } from '../document/document.ts';
import { nameOf } from './actors.ts';
import type { ActorMention } from './mention.ts';
import { mentionFields } from './mention-fields.ts';

/** What one body of an article is called where its last word is enough. */
type ShortNames = ReadonlyMap<string, Pick<ActorMention, 'codes' | 'sort'>>;

/** Last words that say what it is: [the International Monetary *Fund*], [the Frolinat *Front*]. */
const kinds =
  /^(Fund|Council|League|Organi[sz]ation|Community|Commission|Alliance|Front|Movement|Authority|Agency)$/;

/** By the last word of its full name, every body that the article tells of, unless two are called alike. */
export function shortNamesOf(known: readonly (readonly ActorMention[])[]): ShortNames {
  const short = new Map<string, Pick<ActorMention, 'codes' | 'sort'>>();
  const alike = new Set<string>();
  for (const { codes, sort, form } of known.flat()) {
    if (sort === 'state' || form !== 'name' || codes.length !== 1) continue;
    const words = nameOf(codes[0]!).split(' ');
    const last = words.at(-1)!;
    if (words.length < 2 || !kinds.test(last)) continue;
    const other = short.get(last);
    if (other && other.codes[0] !== codes[0]) alike.add(last);
    short.set(last, { codes, sort });
  }
  for (const word of alike) short.delete(word);
  return short;
}

/** [the *Fund* agreed]; not [the Fund *for Peace*], [the *Vienna* Fund]. */
export function findShortNames(sentence: Sentence, short: ShortNames): ActorMention[] {
  const { tokens } = sentence;
  const found: ActorMention[] = [];
  for (const [at, { text }] of tokens.entries()) {
    const body = short.get(text);
    if (!body || !/^the$/i.test(tokens[at - 1]?.text ?? '')) continue;
    if (/^(\p{Lu}\p{Ll}|(of|for|-)$)/u.test(tokens[at + 1]?.text ?? '')) continue;
    found.push({ kind: 'actor', form: 'name', ...body, ...mentionFields(sentence, at, at + 1) });
  }
  return found;
}
