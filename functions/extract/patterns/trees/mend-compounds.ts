import { hang } from '../../grammar/hang.ts';
import type { Tree, Word } from '../../grammar/tree.ts';

/**
 * What the parser often hangs wrong on a noun before it.
 * [*ministers* meeting in Bonn agreed]: they meet, it is no meeting of theirs that agreed.
 * [left after *meeting* Peru's premier]: it is he whom one meets, and no premier of a meeting.
 * [had *a "fruitful" meeting* with]: what has an article is no verb.
 * [resumed *U.S.-brokered* talks]: the parser may take the broker for what is resumed and hang the talks on it. The noun takes the
 * place of its own modifier again.
 * [ministers of *the Gulf Council (GCC)* states]: the bracket must not keep the preposition from its noun.
 */
export function mendCompounds(tree: Tree): Tree {
  let words: Word[] | null = null;
  for (const { index } of tree.words) {
    const now: readonly Word[] = words ?? tree.words;
    const broker = now[index]!;
    const participle = now[index + 2];
    if (now[index + 1]?.text !== '-' || participle?.xpos !== 'VBN') continue;
    const noun = now.find((w) => w.index > index + 2 && w.index < index + 7 && w.head === index);
    if (!noun || !/^(NOUN|PROPN)$/.test(noun.upos) || broker.head < 0 || broker.unit === 'name')
      continue;
    words ??= [...tree.words];
    words[noun.index] = { ...noun, head: broker.head, relation: broker.relation };
    words[index] = { ...broker, head: noun.index, relation: 'compound' };
  }
  for (const { index } of tree.words) {
    const now: readonly Word[] = words ?? tree.words;
    const name = now[index]!;
    if (name.relation !== 'compound' || now[index + 1]?.text !== '(') continue;
    if (now[name.head - 1]?.text !== ')' || now[name.head - 1]!.index > index + 4) continue;
    for (const { index: c } of now.slice(Math.max(0, index - 2), index))
      if (now[c]!.head === index && /^(case|det)$/.test(now[c]!.relation)) {
        words ??= [...tree.words];
        words[c] = { ...words[c]!, head: name.head };
      }
  }
  for (const { index, text } of tree.words) {
    const now: readonly Word[] = words ?? tree.words;
    const meeting = now[index]!;
    const many = now[index - 1];
    if (text !== 'meeting' || many?.xpos !== 'NNS' || many.head !== index) continue;
    if (!/^(in|at|here|on|to|for)$/.test(now[index + 1]?.text ?? '')) continue;
    words ??= [...tree.words];
    words[many.index] = { ...many, head: meeting.head, relation: meeting.relation };
    words[index] = {
      ...meeting,
      head: many.index,
      relation: 'acl',
      upos: 'VERB',
      xpos: 'VBG',
      lemma: 'meet',
    };
  }
  for (const { index, text } of tree.words) {
    const now: readonly Word[] = words ?? tree.words;
    const met = now[index + 1];
    const before = now[index - 1];
    if (text !== 'meeting' || now[index]!.relation !== 'compound' || !met?.unit) continue;
    if (now[index]!.head !== met.index || !/^\p{Lu}/u.test(met.text) || met.unit === 'date')
      continue;
    if (
      before?.head !== met.index ||
      !/^(after|before|since|while|when|without)$/i.test(before.text)
    )
      continue;
    words ??= [...tree.words];
    words[index] = {
      ...now[index]!,
      head: met.head,
      relation: 'advcl',
      upos: 'VERB',
      xpos: 'VBG',
      lemma: 'meet',
    };
    words[met.index] = { ...met, head: index, relation: 'obj' };
    words[before.index] = { ...before, head: index, relation: 'mark' };
    for (const c of tree.children[met.index]!)
      if (/^(obl|nmod)/.test(words[c]!.relation) && c > met.index)
        words[c] = { ...words[c]!, head: index, relation: 'obl' };
  }
  for (const meeting of tree.words) {
    if (meeting.text !== 'meeting' || meeting.upos !== 'VERB') continue;
    if (!tree.children[meeting.index]!.some((c) => tree.words[c]!.relation === 'det')) continue;
    words ??= [...tree.words];
    words[meeting.index] = { ...words[meeting.index]!, upos: 'NOUN', xpos: 'NN', lemma: 'meeting' };
    for (const c of tree.children[meeting.index]!)
      if (words[c]!.relation === 'obl') words[c] = { ...words[c]!, relation: 'nmod' };
  }
  if (!words) return tree;
  return hang(tree.sentence, words);
}
