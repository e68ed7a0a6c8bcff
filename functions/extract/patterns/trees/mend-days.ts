import { hang } from '../../grammar/hang.ts';
import type { Tree, Word } from '../../grammar/tree.ts';
import type { Mention } from '../../mentions/mention.ts';
import { headWithin, wordsOf } from '../filling/agents.ts';
import { childrenOf, isAbove, isVerb } from './relations.ts';

const saying = /^(say|tell|announce|confirm|report|add|declare|warn|insist|note|disclose)$/;

/** Verbs that do something to a day. */
const ofDays =
  /^(spend|mark|set|choose|pick|propose|suggest|await|include|cover|schedule|fix|name)$/;

/** A day right behind a verb is when it was done: no object of it, and not of the clause that follows. */
export function mendDays(tree: Tree, mentions: readonly Mention[]): Tree {
  const heads = new Map<number, Partial<Word>>();
  for (const mention of mentions) {
    // [ended *a month* of war]: how long is another thing than when
    if (mention.kind !== 'date' || mention.value.sort === 'duration') continue;
    const at = wordsOf(tree, mention);
    if (!at) continue;
    const day = tree.words[headWithin(tree, at.first, at.last)]!;
    const participle = madeBefore(tree, mentions, day);
    if (participle) heads.set(day.index, { head: participle.index });
    const gathering = gatheringBefore(tree, at.first, day);
    if (gathering) heads.set(day.index, { head: gathering.index, relation: 'nmod' });
    const apart = beforeSubject(tree, day) ?? beforeOwned(tree, day, at.last + 1);
    if (apart) for (const [index, change] of apart) heads.set(index, change);
    if (apart) continue;
    const left = leftThen(tree, day);
    if (left) heads.set(left.index, { head: day.head, relation: 'obl' });
    const verb = verbBefore(tree, at.first);
    if (!verb || participle) continue;
    // [left *Monday* for Riga]
    if (day.head === verb.index && day.relation === 'obj' && !ofDays.test(verb.lemma))
      heads.set(day.index, { relation: 'obl:unmarked' });
    // [said *on Monday* it had signed]
    else if (
      day.head > day.index &&
      saying.test(verb.lemma) &&
      isPredicate(tree, day.head) &&
      isAbove(tree, verb.index, day.index)
    )
      heads.set(day.index, { head: verb.index, relation: 'obl' });
  }
  if (heads.size === 0) return tree;
  return hang(
    tree.sentence,
    tree.words.map((word) => ({ ...word, ...heads.get(word.index) })),
  );
}

/** [said *on Monday* talks with Peru would resume]: no talks of Monday, they are the subject of what follows. */
function beforeSubject(tree: Tree, day: Word): [number, Partial<Word>][] | null {
  const { words } = tree;
  const noun = words[day.head];
  const verb = words[noun?.head ?? -1];
  if (day.relation !== 'compound' || noun?.relation !== 'obl' || !verb) return null;
  if (noun.index < verb.index || !saying.test(verb.lemma)) return null;
  const on = childrenOf(tree, noun.index, 'case').find((c) => /^on$/i.test(words[c]!.text));
  const clause = childrenOf(tree, verb.index, 'ccomp').find((c) => c > noun.index);
  if (on === undefined || clause === undefined) return null;
  if (childrenOf(tree, clause, 'nsubj', 'nsubj:pass', 'expl', 'mark').length > 0) return null;
  const relation = childrenOf(tree, clause, 'aux:pass').length > 0 ? 'nsubj:pass' : 'nsubj';
  return [
    [day.index, { head: verb.index, relation: 'obl' }],
    [on, { head: day.index }],
    [noun.index, { head: clause, relation }],
  ];
}

/** [offered a plan at *last month's* failed Suva (SBC) *talks*]: it was at those talks, and nobody offered any. */
function beforeOwned(
  { words, children }: Tree,
  day: Word,
  owner: number,
): [number, Partial<Word>][] | null {
  if (words[owner]?.xpos !== 'POS' || day.head > day.index || day.head < 0) return null;
  let noun = words[owner + 1];
  while (noun && words[noun.head] && noun.head > noun.index) noun = words[noun.head];
  const at = children[day.index]!.find((c) => words[c]!.relation === 'case' && c < day.index);
  if (at === undefined || noun?.relation !== 'obj' || noun.head > day.index) return null;
  return [
    [day.index, { head: noun.index, relation: 'nmod:poss' }],
    [at, { head: noun.index }],
    [noun.index, { relation: 'obl' }],
  ];
}

/** [discussed plans for the *summit* in Suva *in July*]: behind its town the day is of the summit, not of what was said. */
function gatheringBefore({ words }: Tree, first: number, day: Word): Word | null {
  if (!/^(discuss|review|preview|raise)$/.test(words[day.head]?.lemma ?? '')) return null;
  let i = first - 1;
  if (/^(in|on)$/.test(words[i]?.text ?? '')) i--;
  const town = i;
  while (words[i]?.upos === 'PROPN' && town - i < 3) i--;
  const noun = words[i - 1];
  return i < town &&
    /^(in|at)$/.test(words[i]?.text ?? '') &&
    noun !== undefined &&
    noun.index > day.head &&
    /^(summit|meeting|conference|assembly|forum)$/.test(noun.lemma.toLowerCase())
    ? noun
    : null;
}

/** [pulled *out* last week *of a treaty*]: no week of treaties. */
function leftThen({ words, children }: Tree, day: Word): Word | null {
  const isOut = children[day.head]?.some((c) => words[c]!.text === 'out' && c < day.index);
  const of = isOut
    ? children[day.index]!.find((c) => children[c]!.some((w) => words[w]!.text === 'of'))
    : undefined;
  return of === undefined ? null : words[of]!;
}

/** [on Tuesday approved a treaty *signed* with Peru *last month*]: what was done has its day, the other is of the participle before it. */
function madeBefore(tree: Tree, mentions: readonly Mention[], day: Word): Word | null {
  const verb = tree.words[day.head];
  if (!verb || verb.index > day.index || !/^VB[DZP]$/.test(verb.xpos)) return null;
  const participle = tree.words
    .slice(verb.index + 1, day.index)
    .findLast((w) => w.relation === 'acl' && w.xpos === 'VBN' && w.head > verb.index);
  if (!participle) return null;
  const hasDay = mentions.some((m) => {
    const at = m.kind === 'date' ? wordsOf(tree, m) : null;
    return at && at.last < verb.index && isAbove(tree, verb.index, at.last);
  });
  return hasDay ? participle : null;
}

/** [they *were useful*], [they *worked*]. */
const isPredicate = (tree: Tree, word: number): boolean =>
  isVerb(tree.words[word]) || childrenOf(tree, word, 'cop').length > 0;

/** [*said* late on Monday], [*told* the reporters of a radio Monday]. */
function verbBefore(tree: Tree, day: number): Word | null {
  const { words } = tree;
  let i = day - 1;
  while (/^(on|late|early)$/i.test(words[i]?.text ?? '')) i--;
  const word = words[i];
  if (word && /^VB[DN]$/.test(word.xpos)) return word;
  const told = words.slice(0, i).findLast((w) => w.lemma === 'tell' && /^VB[DN]$/.test(w.xpos));
  const hearers = told ? childrenOf(tree, told.index, 'obj', 'iobj') : [];
  const isHearer = (w: Word): boolean =>
    hearers.some((h) => h === w.index || isAbove(tree, h, w.index));
  return told && words.slice(told.index + 1, i + 1).every(isHearer) ? told : null;
}
