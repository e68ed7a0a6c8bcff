import { headAt, withoutHyphen } from './head-at.ts';
import { actorAt, isCapital, type Line, textAt } from './line.ts';
import { readAfter } from './read-after-head.ts';
import { ofItsOwner, readBefore } from './read-before-head.ts';
import type { Head, OfficeSort } from './titles.ts';

/** An office as the sentence writes it [former Japanese Defense Minister] [the foreign minister of Japan] [her South Korean counterpart]. */
export interface TitleReading {
  /** Tokens from the actor or first word to the end. */
  readonly from: number;
  readonly to: number;
  /** Without the actor and words like `former`. */
  readonly title: string;
  /** Lower case, singular. */
  readonly key: string;
  readonly sort: OfficeSort;
  readonly plural: boolean;
  /** Code of the actor named with it. */
  readonly party: string | null;
  /** [former, ex-] */
  readonly gone: boolean;
}

const written: ReadonlyMap<string, string> = new Map([
  ['pm', 'Prime Minister'],
  ['pms', 'Prime Minister'],
  ['fm', 'Foreign Minister'],
  ['fms', 'Foreign Minister'],
  ['unsg', 'Secretary-General'],
  ['vp', 'Vice President'],
  ['nsa', 'National Security Adviser'],
  ['potus', 'President'],
]);

function titleText(line: Line, from: number, headIndex: number, to: number, head: Head): string {
  const parts: string[] = [];
  for (let at = from; at < to; at++) {
    let text = textAt(line, at);
    if (text === "'s") continue;
    const { word, prefix } = withoutHyphen(text);
    if (prefix && prefix !== 'vice' && prefix !== 'deputy' && prefix !== 'co') text = word;
    if (at === headIndex) {
      const full = written.get(text.toLowerCase());
      if (full) text = full;
      else if (head.plural)
        text = isCapital(text) ? head.word[0]!.toUpperCase() + head.word.slice(1) : head.word;
    }
    parts.push(text);
  }
  return parts.join(' ');
}

/** The title whose head stands at `at`; nothing before `limit` belongs to it. Null when no office stands there. */
export function readTitle(line: Line, at: number, limit: number): TitleReading | null {
  const head = headAt(line, at);
  if (!head) return null;
  const actor = actorAt(line, at);
  // [the U.S. Trade Representative] is a seat and an office; [the Chief of Mission] in a name is none
  if (actor && (actor.to !== at + 1 || (actor.from < at && actor.form !== 'seat'))) return null;
  const before = readBefore(line, at, limit, head);
  const after = readAfter(line, head, at);
  const title = titleText(line, before.titleFrom, at, after.titleTo, head);
  const served = servedBy(line, head, after.to);
  const party =
    before.party ??
    after.party ??
    (/^(leader|chief|minister|chairman|head)$/.test(head.word)
      ? ofItsOwner(line, before.from)
      : null) ??
    (/^(president|chairman|director|head|chief)$/.test(head.word)
      ? ofInstitute(line, before.from)
      : null) ??
    served?.party ??
    null;
  // [a colleague of his], but [his *Mongolian* colleague]
  if (head.word === 'colleague' && party === null) return null;
  const stateHead =
    head.word === 'head' && /^heads? of (state|government|delegation|mission)/i.test(title);
  const sort =
    before.blocked && head.sort === 'attached'
      ? 'private'
      : head.word === 'president' &&
          party === null &&
          (ofOther(line, after.to) || isOfFirm(line, before.from))
        ? 'private'
        : stateHead ||
            before.banks ||
            after.banks ||
            /^attorney general$/i.test(title) ||
            /^((principal )?deputy )?national security advis/.test(title.toLowerCase())
          ? 'state'
          : head.sort;
  return {
    from: before.from,
    to: served && !isNamed(line, served) ? served.to : after.to,
    title,
    key: title.toLowerCase().replace(/-/g, ' '),
    sort,
    plural: head.plural,
    party,
    gone: before.gone,
  };
}

/** [chief adviser to *the President of Peru*]: of the state whose office it serves; a spokeswoman only tells. */
function servedBy(line: Line, { word }: Head, at: number): TitleReading | null {
  if (!serving.test(word) || !/^(to|for)$/i.test(textAt(line, at))) return null;
  for (let next = at + 1; next < at + 6; next++) {
    if (/^(,|and|who|with)$/i.test(textAt(line, next))) return null;
    const head = headAt(line, next);
    if (head?.sort !== 'state') continue;
    const master = readTitle(line, next, at + 1);
    return master?.party && !master.plural ? master : null;
  }
  return null;
}

/** [an aide to *Peruvian President Ana Rojas*], and not [the aide to *the Peruvian president*, Luis Vega]: the name is the master's. */
const isNamed = (line: Line, { from, to }: TitleReading): boolean =>
  isCapital(textAt(line, to)) && !/^the$/i.test(textAt(line, from - 1));

const serving = /^(adviser|advisor|aide|assistant|counsellor|counselor|chief)$/;

/** [*Peruvian* Cotton Institute president Ana Souza], [the *Chilean* Copper Board (CCB) chairman]: of the state whose body it is. */
function ofInstitute(line: Line, from: number): string | null {
  let at = textAt(line, from - 1) === ')' && textAt(line, from - 3) === '(' ? from - 4 : from - 1;
  if (!/^(Institute|Board|Authority|Agency|Council|Commission)$/.test(textAt(line, at)))
    return null;
  for (let steps = 0; steps < 4 && isCapital(textAt(line, at)); steps++, at--) {
    const actor = actorAt(line, at);
    if (actor)
      return actor.form === 'adjective' && actor.codes.length === 1 ? actor.codes[0]! : null;
  }
  return null;
}

/** [*Copa* president Lars Holm]: of a name that is no actor's. */
const isOfFirm = (line: Line, from: number): boolean =>
  /^\p{Lu}[\p{Ll}\p{Lu}]+$/u.test(textAt(line, from - 1)) &&
  textAt(line, from) === 'president' &&
  actorAt(line, from - 1) === null &&
  !opensSentence.test(textAt(line, from - 1));

const opensSentence =
  /^(The|This|That|An?|And|But|As|When|While|If|Since|After|Before|With|For|His|Her|Its|Their|Our|Former|Then|Incoming|Outgoing|Interim|Acting|Current|New|Vice|Deputy|Yesterday|Today|Earlier|Meanwhile|Mr|Madam)$/;

/** [president of the university]: of something that is no actor. */
const ofOther = (line: Line, at: number) => textAt(line, at) === 'of';
