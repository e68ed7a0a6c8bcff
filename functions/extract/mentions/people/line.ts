import type { Sentence, Token } from '../../document/document.ts';
import type { ActorMention } from '../mention.ts';
import { mentionFields } from '../mention-fields.ts';

/** `capitals`: [BUSH MEETS GORBACHEV]; `title`: [Bush Meets Gorbachev]. There a capital does not make a name. */
export type Style = 'sentence' | 'title' | 'capitals';

export type LineActor = Pick<ActorMention, 'from' | 'to' | 'codes' | 'form'>;

/** A sentence as the readers of titles and names walk it: words with a hyphen are one token [Kwan-jin, Secretary-General]. */
export interface Line {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly actors: readonly LineActor[];
  readonly style: Style;
  /** Where each token begins in the sentence, with the end as last; null where both count alike. */
  readonly origin: readonly number[] | null;
  readonly cover: Uint32Array | null;
  /** Words that the document writes small somewhere: in a headline they are no names. */
  readonly common: ReadonlySet<string>;
}

const isWord = (token: Token | undefined) => token !== undefined && /^[\p{L}']/u.test(token.text);

const none: ReadonlySet<string> = new Set();

/** The sentence as a line; an actor's own hyphens stay [Franco-German]. */
export function lineOf(
  sentence: Sentence,
  actors: readonly ActorMention[],
  commonWords: () => ReadonlySet<string>,
): Line {
  const style = styleOf(sentence.tokens);
  const cover = coverOf(actors, sentence.tokens.length);
  const common = style === 'sentence' ? none : commonWords();
  if (!sentence.tokens.some(({ text }) => text === '-'))
    return { sentence, tokens: sentence.tokens, actors, style, origin: null, cover, common };
  const line = { sentence, tokens: sentence.tokens, actors, style, origin: null, cover, common };
  const inActor = (at: number) => actorAt(line, at) !== null;
  const tokens: Token[] = [];
  const origin: number[] = [];
  const place: number[] = [];
  for (let at = 0; at < sentence.tokens.length; at++) {
    const token = sentence.tokens[at]!;
    const after = sentence.tokens[at + 1];
    const joins =
      token.text === '-' &&
      tokens.length > 0 &&
      sentence.tokens[at - 1]!.end === token.start &&
      after?.start === token.end &&
      isWord(sentence.tokens[at - 1]) &&
      isWord(after) &&
      !inActor(at - 1) &&
      !inActor(at) &&
      !inActor(at + 1);
    if (joins) {
      const first = tokens.pop()!;
      tokens.push({ start: first.start, end: after.end, text: `${first.text}-${after.text}` });
      place.push(tokens.length - 1, tokens.length - 1);
      at++;
      continue;
    }
    place.push(tokens.length);
    origin.push(at);
    tokens.push(token);
  }
  origin.push(sentence.tokens.length);
  place.push(tokens.length);
  const moved = actors.map(({ from, to, codes, form }) => ({
    from: place[from]!,
    to: place[to]!,
    codes,
    form,
  }));
  return {
    sentence,
    tokens,
    actors: moved,
    style,
    origin,
    cover: coverOf(moved, tokens.length),
    common,
  };
}

/** The mention's place in the sentence and the article. */
export const fieldsOf = ({ sentence, origin }: Line, from: number, to: number) =>
  origin ? mentionFields(sentence, origin[from]!, origin[to]!) : mentionFields(sentence, from, to);

export const textAt = (line: Line, at: number): string => line.tokens[at]?.text ?? '';

/** The actor that a token belongs to. */
export function actorAt({ actors, cover }: Line, at: number): LineActor | null {
  if (cover) return actors[cover[at]! - 1] ?? null;
  for (const actor of actors) if (actor.from <= at && at < actor.to) return actor;
  return null;
}

/** Number of the actor on each token, from 1; null for so few that looking is as quick. */
function coverOf(actors: readonly LineActor[], length: number): Uint32Array | null {
  if (actors.length < 6) return null;
  const cover = new Uint32Array(length + 1);
  actors.forEach(({ from, to }, i) => {
    cover.fill(i + 1, from, to);
  });
  return cover;
}

/** [Kerry, Élysée, al-Assad's Ahmed]: begins with a capital letter. */
export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}/u.test(text);
}

const smallInTitles =
  /^(a|an|the|of|in|on|at|to|for|and|or|by|with|from|as|is|but|over|vs|up|off|into|al|el|de|'s|s|'t|not|n't)$/;

function styleOf(tokens: readonly Token[]): Style {
  let [words, lower, mixed] = [0, 0, 0];
  for (const { text } of tokens) {
    const code = text.charCodeAt(0);
    const low = code >= 97 && code <= 122;
    if (!low && !(code >= 65 && code <= 90)) continue;
    words++;
    if (low && text.length > 3 && ++lower > 3) return 'sentence';
    if (low ? !smallInTitles.test(text) : text.length > 1 && text !== text.toUpperCase()) mixed++;
  }
  if (words > 3 && mixed === 0) return 'capitals';
  return words > 3 && words < 25 && lower <= words / 8 && noSmallWord(tokens)
    ? 'title'
    : 'sentence';
}

function noSmallWord(tokens: readonly Token[]): boolean {
  return tokens.every(({ text }) => {
    const code = text.charCodeAt(0);
    return code < 97 || code > 122 || smallInTitles.test(text);
  });
}
