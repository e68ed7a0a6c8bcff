import type { Sentence } from '../document/document.ts';
import { nameOf } from './actors.ts';
import type { ActorMention } from './mention.ts';
import { mentionFields } from './mention-fields.ts';

/** What one body of an article is called where its last word is enough. */
type ShortNames = ReadonlyMap<string, Pick<ActorMention, 'codes' | 'sort'>>;

/** Last words that say what it is: [the International Monetary *Fund*], [the Frolinat *Front*]. */
const kinds =
  /^(Fund|Council|League|Organi[sz]ation|Community|Commission|Alliance|Front|Movement|Authority|Agency)$/;

/** By the last word of its full name, every body that the article tells of, unless another is called alike. */
export function shortNamesOf(
  sentences: readonly Sentence[],
  known: readonly (readonly ActorMention[])[],
): ShortNames {
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
  for (const [i, sentence] of sentences.entries())
    for (const [at, { text }] of sentence.tokens.entries()) {
      const body = short.get(text);
      if (
        body &&
        (isOfAnother(sentence, at, known[i]!, body.codes[0]!) || isOfSport(text, sentence))
      )
        alike.add(text);
    }
  for (const word of alike) short.delete(word);
  return short;
}

/** [the Nordic *Fund*], [Norway's *Fund*], [the Norwegian oil *Fund*], where the article tells of the IMF. */
function isOfAnother(
  { tokens }: Sentence,
  at: number,
  here: readonly ActorMention[],
  code: string,
): boolean {
  if (here.some((a) => a.from <= at && at < a.to && a.codes.includes(code))) return false;
  const before = tokens[at - 1]?.text ?? '';
  if (/^the$/i.test(before)) return false;
  if (/^(\p{Lu}|['’]s?$)/u.test(before)) return true;
  const isLanded = here.some((a) => a.form === 'adjective' && a.to === at - 1);
  const isTold = isLanded || /^(the|an?|its|their|['’]s?)$/i.test(tokens[at - 2]?.text ?? '');
  return isTold && /^\p{Ll}/u.test(before);
}

/** [in football, the *League* agreed]. */
const isOfSport = (word: string, { tokens }: Sentence): boolean =>
  word === 'League' &&
  tokens.some((t) =>
    /^(football|soccer|rugby|cricket|basketball|baseball|hockey|clubs?)$/i.test(t.text),
  );

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
