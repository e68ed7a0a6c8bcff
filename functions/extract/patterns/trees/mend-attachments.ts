import { hang } from '../../grammar/hang.ts';
import type { Tree, Word } from '../../grammar/tree.ts';
import { representatives } from '../filling/representatives.ts';
import { aimOf } from './aim-of.ts';
import { aimOfVisit } from './aim-of-visit.ts';
import { meeting, secondOf } from './of-two-meetings.ts';
import { isNoun, isVerb } from './relations.ts';
import { apposOf, behindTitle, titleOf } from './second-subject.ts';
import { occasionOf, partnerOf } from './spoken-of.ts';
import { goalMark, goalOf, townMark, townOf } from './town-of-journey.ts';
import { whoMetThere } from './who-met-there.ts';

/** Where a word hangs, and how. */
export type Attachment = Pick<Word, 'head' | 'relation'>;

/** Phrases that the parser hangs on the verb, though their place tells whose they are. */
export function mendAttachments(tree: Tree): Tree {
  const moved = new Map<number, Attachment>();
  for (const word of tree.words) {
    const to =
      ownerOf(tree, word) ??
      originOf(tree, word) ??
      companyOf(tree, word) ??
      doingOf(tree, word) ??
      dueOf(tree, word) ??
      aimOf(tree, word) ??
      aimOfVisit(tree, word) ??
      goalOf(tree, word) ??
      goalMark(tree, word) ??
      townOf(tree, word) ??
      townMark(tree, word) ??
      sceneOf(tree, word) ??
      partnerOf(tree, word) ??
      sidesOf(tree, word) ??
      crowningOf(tree, word) ??
      madeOf(tree, word) ??
      courseOf(tree, word) ??
      remarkOf(tree, word) ??
      nextDeedOf(tree, word) ??
      occasionOf(tree, word) ??
      secondOf(tree, word) ??
      whoMetThere(tree, word) ??
      apposOf(tree, word) ??
      titleOf(tree, word) ??
      behindTitle(tree, word);
    if (to) moved.set(word.index, to);
  }
  if (moved.size === 0) return tree;
  return hang(
    tree.sentence,
    tree.words.map((word) => ({ ...word, ...moved.get(word.index) })),
  );
}

/** [*the African Union's* peace talks open today]: the noun behind. */
function ownerOf({ words, children }: Tree, { index, head, relation }: Word): Attachment | null {
  if (relation !== 'nmod:poss' || !isVerb(words[head]) || words[index + 1]?.lemma !== "'s")
    return null;
  const noun = children[head]!.find(
    (c) => c > index + 1 && isNoun(words[c]) && /^(nsubj|obj)/.test(words[c]!.relation),
  );
  if (noun === undefined) return null;
  const between = words.slice(index + 2, noun);
  return between.every((w) => w.head === noun) ? { head: noun, relation } : null;
}

/** [will on Monday meet ministers *from Chad*], [met ministers *including Vella*], [met Vella, as well as advisers *from Chad*]: the people right before. */
function originOf({ words, children }: Tree, { index, head, relation }: Word): Attachment | null {
  if (!relation.startsWith('obl') || !isVerb(words[head])) return null;
  const from = children[index]!.find((c) => /^(from|including)$/.test(words[c]!.text));
  const people = from === undefined ? undefined : words[from - 1];
  return people?.xpos === 'NNS' && people.index > head && representatives.has(people.lemma)
    ? { head: people.index, relation: 'nmod' }
    : null;
}

/** [will visit in the coming hours *with Costa*]: with no hours, though they stand right before. */
function companyOf({ words, children }: Tree, { index, head, relation }: Word): Attachment | null {
  const time = words[head];
  if (relation !== 'nmod' || !time?.relation.startsWith('obl') || !isVerb(words[time.head]))
    return null;
  const isOfTime = /^(minute|hour|day|week|month|year|weekend)$/.test(time.lemma);
  return isOfTime && time.head < head && children[index]!.some((c) => words[c]!.text === 'with')
    ? { head: time.head, relation: 'obl' }
    : null;
}

/** [announced the deal *at a summit* in Lima], [failed to agree on the dam *at talks*]: it was done there, deal and dam are nowhere. */
function sceneOf({ words, children }: Tree, { index, head, relation }: Word): Attachment | null {
  const made = words[head];
  const verb = words[made?.head ?? -1];
  const { lemma } = words[index]!;
  if (relation !== 'nmod' || !children[index]!.some((c) => words[c]!.text === 'at')) return null;
  const isThere =
    lemma === 'talk'
      ? /^(obj|obl)$/.test(made?.relation ?? '') &&
        isVerb(verb) &&
        !children[index]!.some((c) => words[c]!.relation === 'acl')
      : /^(summit|meeting|ceremony)$/.test(lemma) &&
        made?.relation === 'obj' &&
        /^(announce|unveil|sign|seal|conclude|strike|reach)$/.test(verb?.lemma ?? '');
  return isThere ? { head: verb!.index, relation: 'obl' } : null;
}

/** [ways to carry out an accord *reached in 2023*]: it tells which accord. */
function madeOf(
  { words, children }: Tree,
  { index, head, relation, xpos, lemma }: Word,
): Attachment | null {
  const noun = words[index - 1];
  return /^(xcomp|advcl|ccomp)$/.test(relation) &&
    /^VB[DN]$/.test(xpos) &&
    /^(conclude|sign|reach|agree|strike|broker|negotiate|announce)$/.test(lemma) &&
    /^(in|on|at|by|last)$/.test(words[index + 1]?.text ?? '') &&
    children[index]!.every((c) => c > index) &&
    noun?.head === head &&
    /^(obj|obl)$/.test(noun.relation) &&
    /^(accord|treaty|pact|deal|agreement|truce|ceasefire|protocol|memorandum)$/.test(noun.lemma)
    ? { head: noun.index, relation: 'acl' }
    : null;
}

/** [reached a deal that will curb whaling, *capping* weeks of talks]: the deal did, it is not what the deal will do. */
function crowningOf(
  { words }: Tree,
  { index, head, relation, xpos, lemma }: Word,
): Attachment | null {
  const clause = words[head];
  if (relation !== 'advcl' || xpos !== 'VBG' || words[index - 1]?.text !== ',') return null;
  if (!/^(cap|crown|end|conclude|climax|culminate)$/.test(lemma)) return null;
  if (clause?.relation !== 'acl:relcl') return null;
  const above = words[clause.head];
  const verb = isVerb(above) ? above : words[above?.head ?? -1];
  return verb?.xpos === 'VBD' ? { head: verb.index, relation } : null;
}

/** [met Rojas in May, *the first contact* between the two]: what that was, no second thing that is met. */
function remarkOf({ words, children }: Tree, { index, head, relation }: Word): Attachment | null {
  if (relation !== 'obj' || !isVerb(words[head]) || !isNoun(words[index])) return null;
  const own = children[index]!.filter((c) => c < index && words[c]!.upos !== 'PUNCT');
  const first = own[0];
  if (first === undefined || !/^(the|a|an|their|its|his|her)$/i.test(words[first]!.text))
    return null;
  const isSecond = children[head]!.some(
    (c) => c < first && c > head && /^(obj|iobj)$/.test(words[c]!.relation),
  );
  return isSecond && words[first - 1]?.text === ',' ? { head, relation: 'parataxis' } : null;
}

/** [met Rojas in May, *then went* to Lima], [will meet Rojas, *then go* to Lima]: the same one does both. */
function nextDeedOf(
  { words, children }: Tree,
  { index, head, relation, xpos }: Word,
): Attachment | null {
  if (!/^(parataxis|advcl)$/.test(relation) || !/^VB[DZ]?$/.test(xpos)) return null;
  if (words[head]?.xpos !== xpos) return null;
  const own = children[index]!;
  if (own.some((c) => /^(nsubj|csubj|expl|mark)/.test(words[c]!.relation))) return null;
  const next = own.find((c) => /^(then|later|afterwards|subsequently)$/i.test(words[c]!.text));
  return next !== undefined && next < index && head < next ? { head, relation: 'conj' } : null;
}

/** [a truce, brokered by Fiji and Samoa, *between Chad and Niger*]: they are no brokers. */
function sidesOf({ words, children }: Tree, { index, head, relation }: Word): Attachment | null {
  if (
    relation !== 'conj' ||
    !children[index]!.some((c) => /^(between|among)$/.test(words[c]!.text))
  )
    return null;
  const agent = words[head]?.relation === 'obl:agent' ? words[head] : undefined;
  const verb = words[agent?.head ?? -1];
  return verb?.relation === 'acl' && verb.head < verb.index
    ? { head: verb.head, relation: 'nmod' }
    : null;
}

/** [talks are under *way between* Chad and Peru]: the talks are. */
function courseOf({ words, children }: Tree, { index, head, relation }: Word): Attachment | null {
  if (words[head]?.lemma !== 'way' || words[head - 1]?.text !== 'under') return null;
  const talks = children[head]!.find((c) => words[c]!.relation === 'nsubj');
  return /^(nmod|obl)/.test(relation) &&
    talks !== undefined &&
    meeting.test(words[talks]!.lemma) &&
    children[index]!.some((c) => /^(between|with|among)$/.test(words[c]!.text))
    ? { head: talks, relation: 'nmod' }
    : null;
}

/** [*Meeting* in Lima on Monday, the ministers agreed]: they did so while they met. */
function doingOf(
  { words, children }: Tree,
  { index, head, relation, xpos }: Word,
): Attachment | null {
  if (index > 0 || xpos !== 'VBG' || !/^[nc]subj/.test(relation)) return null;
  const doer = children[head]!.find((c) => c > index && words[c]!.relation.startsWith('nsubj'));
  return doer !== undefined && words.slice(index, doer).some((w) => w.text === ',')
    ? { head, relation: 'advcl' }
    : null;
}

/** [will prepare the summit of leaders *to be held* in Lima]: what is to be held is the summit. */
function dueOf(tree: Tree, { index, head, relation, lemma }: Word): Attachment | null {
  const { words, children } = tree;
  if (relation !== 'advcl' || lemma !== 'hold' || !/ to be held$/.test(before(tree, index)))
    return null;
  const noun = children[head]!.findLast((c) => c < index && c > head && isNoun(words[c]));
  const isNear = noun !== undefined && words.slice(noun + 1, index - 2).every((w) => !isVerb(w));
  return isNear && /^(obj|obl)/.test(words[noun]!.relation) && meeting.test(words[noun]!.lemma)
    ? { head: noun, relation: 'acl' }
    : null;
}

const before = ({ words }: Tree, index: number): string =>
  words
    .slice(index - 3, index + 1)
    .map((w) => w.text)
    .join(' ');
