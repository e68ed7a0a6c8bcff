import { sortOf } from '../gazetteer/gazetteer.ts';
import { bankBefore, bankers } from './central-banks.ts';
import { isOfAffairs, isPortfolio, single, withoutHyphen } from './head-at.ts';
import { actorAt, isCapital, type Line, type LineActor, textAt } from './line.ts';
import { honorific } from './name-words.ts';
import { units } from './read-after-head.ts';
import { type Head, qualifiers, unofficial } from './titles.ts';

/** No title has more tokens before its head. */
const longest = 16;

/** Words before the head: modifiers, the actor and its 's, words that say whether the office is still held. */
export function readBefore(line: Line, head: number, limit: number, { word, sort }: Head) {
  let [from, titleFrom] = [head, head];
  let party: string | null = null;
  let gone = /^(ex|former)$/.test(withoutHyphen(textAt(line, head)).prefix);
  let blocked = false;
  let actorSeen = false;
  // [*Bank of Japan* Governor], [Nigerian *central bank* chief]
  const bank = bankers.test(word) ? bankBefore(line, head) : null;
  if (bank) {
    from = titleFrom = bank.from;
    party = bank.party;
    actorSeen = party !== null;
  }
  // [her Chilean *opposite number*], [the Chilean *charge d'affaires*]
  if (textAt(line, head) === 'number' || isOfAffairs(textAt(line, head)))
    from = titleFrom = head - 1;
  // [Peru's *Joint Chiefs* Chairman]
  const chiefs = /^staff$/i.test(textAt(line, head - 1)) ? head - 3 : head - 1;
  if (/^joint chiefs( of staff)?$/i.test(words(line, chiefs - 1, head)))
    from = titleFrom = chiefs - 1;
  const inside = actorAt(line, head);
  if (inside) {
    party = single(inside.codes);
    from = titleFrom = Math.max(inside.from, limit);
    actorSeen = true;
  }
  for (let at = from - 1; at >= limit && head - at < longest; ) {
    const text = textAt(line, at);
    const actor = actorAt(line, at);
    if (actor && !actorSeen && actor.from >= limit && isPost(line, actor, word)) {
      from = titleFrom = actor.from;
      at = actor.from - 1;
      continue;
    }
    if (
      actor &&
      !actorSeen &&
      actor.form !== 'capital' &&
      // [after a deal with *Chad* Mr Vella said]
      !(actor.form === 'name' && sort === 'polite') &&
      // [In Turkey Minister Ellwood met …]
      !(actor.form === 'name' && /^in$/i.test(textAt(line, actor.from - 1))) &&
      actor.to === at + 1 &&
      actor.from >= limit
    ) {
      // [the U.S. and Japanese presidents] belongs to two; [Paz in *Lima and Danish Premier* Holm] does not
      const beside = actorAt(line, actor.from - 2);
      const isWhere = beside && /^(in|at|to|from|near)$/i.test(textAt(line, beside.from - 1));
      if (beside && !isWhere && /^(and|&|-)$/.test(textAt(line, actor.from - 1))) break;
      party = single(actor.codes);
      actorSeen = true;
      from = actor.from;
      at = actor.from - 1;
      continue;
    }
    const owner = text === "'s" || text === "'" ? actorAt(line, at - 1) : null;
    if (owner && !actorSeen && owner.to === at && owner.from >= limit) {
      party = single(owner.codes);
      actorSeen = true;
      from = owner.from;
      at = owner.from - 1;
      continue;
    }
    // [HE the Prime Minister], [HH Amir]
    const honoured = text.toLowerCase() === 'the' ? at - 1 : at;
    if (honoured >= limit && honorific.test(textAt(line, honoured))) {
      from = honoured;
      at = honoured - 1;
      continue;
    }
    const qualifier = qualifiers.get(text) ?? (isBesideOwner(line, at) ? false : undefined);
    if (qualifier !== undefined) {
      gone ||= qualifier;
      from = at--;
      continue;
    }
    // [National Security *Office* Director], [Security *Bureau* Chief]
    const unit = units.test(text) && isPortfolio(line, at - 1) && isCapital(textAt(line, at - 1));
    if (unofficial.has(text) && !unit) blocked = true;
    if (actor && !unofficial.has(text)) break;
    const joined = text === 'and' || text === ',' || text === '&';
    if (isPortfolio(line, at) || unofficial.has(text) || unit) {
      const { prefix } = withoutHyphen(text);
      gone ||= /^(ex|former)$/.test(prefix);
      if (!actorSeen) titleFrom = at;
      from = at--;
      continue;
    }
    // [Foreign and Defence Minister]
    if (joined && isPortfolio(line, at - 1) && !actorSeen && at - 1 >= limit && text !== ',') {
      at--;
      continue;
    }
    break;
  }
  return { from, titleFrom, party, gone, blocked, banks: bank !== null };
}

const words = (line: Line, from: number, to: number): string =>
  line.tokens
    .slice(Math.max(0, from), to)
    .map(({ text }) => text)
    .join(' ');

/** [Peru's *UN* envoy], [the Peruvian *EU* ambassador], [the U.S. *Chad* envoy]: where he is posted, by the state named before. */
function isPost(line: Line, { from, codes, form }: LineActor, head: string): boolean {
  if (!/^(ambassador|envoy|representative|delegate|diplomat)$/.test(head)) return false;
  if (codes.length !== 1) return false;
  const owned = textAt(line, from - 1) === "'s";
  const owner = actorAt(line, owned ? from - 2 : from - 1);
  // [former *UN* Ambassador Holm]: hers was the state that sent her
  const isFormer = /^former$/i.test(textAt(line, from - 1));
  if (!owner && head === 'ambassador' && codes[0] === 'UN' && isFormer) return true;
  if (owner?.codes.length !== 1 || owner.codes[0] === codes[0]) return false;
  return sortOf(codes[0]!) === 'organisation'
    ? sortOf(owner.codes[0]!) === 'state'
    : form === 'name' && (owned || owner.form !== 'capital');
}

/** [*NATO* and *its* chief], [*Hezbollah* said *its* leader]: of the one right before, else of whom the sentence begins with. */
export function ofItsOwner(line: Line, from: number): string | null {
  if (textAt(line, from - 1) !== 'its') return null;
  const joint = /^(and|,)$/.test(textAt(line, from - 2)) ? from - 3 : -1;
  const beside = joint >= 0 ? actorAt(line, joint) : null;
  if (beside) return single(beside.codes);
  for (let at = 0; at < Math.min(from - 2, 6); at++) {
    const actor = actorAt(line, at);
    if (!actor || actor.form === 'adjective') continue;
    const said = line.tokens
      .slice(actor.to, actor.to + 2)
      .some((t) => /^(said|says|announced)$/.test(t.text));
    return said ? single(actor.codes) : null;
  }
  return null;
}

/** [Peru's *controversial* deputy premier]: whatever he is called between. */
const isBesideOwner = (line: Line, at: number): boolean =>
  /^[a-z-]+$/.test(textAt(line, at)) &&
  textAt(line, at - 1) === "'s" &&
  actorAt(line, at - 2)?.to === at - 1 &&
  !isPortfolio(line, at) &&
  !unofficial.has(textAt(line, at));
