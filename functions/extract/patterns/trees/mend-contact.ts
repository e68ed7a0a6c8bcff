import { hang, isWhole } from '../../grammar/hang.ts';
import type { Tree, Word } from '../../grammar/tree.ts';
import { instrumentNouns } from '../instruments/instrument-nouns.ts';
import { childrenOf, is, isVerb } from './relations.ts';

/** [an accord *the two countries signed* in May], [under a deal *Peru struck* with Chile, boats may sail]: a clause without [that], told of the noun right before it. */
export function mendContact(tree: Tree): Tree {
  for (const noun of tree.words) {
    if (!instrumentNouns.has(noun.lemma) || noun.upos !== 'NOUN') continue;
    const subject = subjectBehind(tree, noun);
    const verb = subject && tree.words[subject.index + subject.length];
    if (!verb || !makes(tree, verb)) continue;
    if (verb.head === noun.index && is(verb, 'acl:relcl')) continue;
    const main = verb.head < 0 ? mainBehind(tree, verb) : null;
    // [the treaty Peru signed]: nothing else is told, and it may be a headline
    if (verb.head < 0 && !main) continue;
    const mended = hang(tree.sentence, moved(tree, noun, subject, verb, main));
    // [the text of the *truce* Vella *made* with Chile]: where the noun hangs on that verb by another
    if (isWhole(mended)) return mendContact(mended);
  }
  return tree;
}

/** The head of a subject that begins right behind a noun, and how far behind that head its verb stands. */
interface Subject {
  readonly index: number;
  readonly length: number;
}

/** [deal *Peru* struck], [deal *Peru and Chile* signed], [deal *the two sides* reached], [deal *it* made]; a date is none. */
function subjectBehind({ words }: Tree, { index }: Word): Subject | null {
  const first = words[index + 1];
  const isName = (w: Word | undefined): boolean =>
    w?.upos === 'PROPN' && w.unit !== 'date' && !daysAndMonths.test(w.text);
  if (first && isName(first)) {
    let last = first.index;
    while (/^(and|,)$/.test(words[last + 1]?.text ?? '') && isName(words[last + 2])) last += 2;
    return { index: first.index, length: last - first.index + 1 };
  }
  if (!/^(the|both|their|his|her|its)$/i.test(first?.text ?? '')) return null;
  const head = words
    .slice(index + 2, index + 5)
    .find((w) => /^(NOUN|PROPN)$/.test(w.upos) || /^two$/i.test(w.text));
  const next = head && words[head.index + 1];
  const whole = head && next?.upos === 'NOUN' ? next : head;
  return whole ? { index: whole.index, length: 1 } : null;
}

const daysAndMonths =
  /^((mon|tues|wednes|thurs|fri|satur|sun)day|(jan|febr)uary|march|april|may|june|july|august|(septem|octo|novem|decem)ber)$/i;

/** [signed], [struck *with Chile*]; not [signed *a treaty*], [agreed *to sail*]. */
const makes = (tree: Tree, { index, xpos, lemma }: Word): boolean =>
  /^VB[DN]$/.test(xpos) &&
  /^(sign|ink|reach|strike|conclude|make|forge|broker|clinch|seal|initial|negotiate|adopt)$/.test(
    lemma,
  ) &&
  childrenOf(tree, index, 'obj', 'ccomp', 'xcomp', 'aux:pass', 'obl:agent').every(
    (c) => c < index || tree.words[c]!.unit === 'date',
  );

/** [under a deal Peru struck, *boats may sail*]: a clause with its own subject behind the comma. */
const mainBehind = ({ words, children }: Tree, verb: Word): Word | null =>
  words.find(
    (w) =>
      w.index > verb.index &&
      w.head === verb.index &&
      is(w, 'conj', 'ccomp', 'parataxis', 'advcl', 'dep') &&
      (isVerb(w) || children[w.index]!.some((c) => words[c]!.relation === 'cop')) &&
      children[w.index]!.some((c) => words[c]!.relation.startsWith('nsubj')) &&
      !children[w.index]!.some((c) => /^(cc|mark)$/.test(words[c]!.relation)) &&
      words.slice(verb.index, w.index).some(({ text }) => text === ','),
  ) ?? null;

function moved(tree: Tree, noun: Word, subject: Subject, verb: Word, main: Word | null): Word[] {
  // what stood before the noun and hung on the subject [*under a* deal Peru] is the noun's
  const isOwn = (w: Word): boolean => w.head === subject.index && w.index < noun.index;
  const place = noun.head === subject.index ? tree.words[subject.index]! : noun;
  return tree.words.map((w) => {
    if (w.index === verb.index) return { ...w, head: noun.index, relation: 'acl:relcl' };
    if (w.index === subject.index) return { ...w, head: verb.index, relation: 'nsubj' };
    if (main && w.index === main.index) return { ...w, head: verb.head, relation: verb.relation };
    if (w.index === noun.index)
      return main
        ? { ...w, head: main.index, relation: 'obl' }
        : {
            ...w,
            head: place.head === verb.index ? verb.head : place.head,
            relation: place.relation,
          };
    return isOwn(w) ? { ...w, head: noun.index } : w;
  });
}
