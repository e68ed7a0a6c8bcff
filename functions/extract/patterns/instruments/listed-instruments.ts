import type { Tree } from '../../grammar/tree.ts';
import type { Instrument } from '../frame.ts';
import { isNoun, isVerb } from '../trees/relations.ts';
import { isTime, nameOf } from './instrument-name.ts';
import { instrumentNouns } from './instrument-nouns.ts';

/**
 * [agreements on investment, avoidance of double taxation, and cooperation in sports] are three instruments, one for each subject;
 * the same one where there is no such list.
 */
export function listedInstruments(tree: Tree, instrument: Instrument): Instrument[] {
  const { head, first, proper, plural } = instrument;
  if (proper || !plural) return [instrument];
  const items = itemsAfter(tree, head);
  if (items.length < 2) return [instrument];
  const noun = `${first < head ? `${nameOf(tree, first, head - 1)} ` : ''}${singular(tree.words[head]!.text)}`;
  return items.map((item) => ({
    ...instrument,
    last: item.last,
    name: `${noun} on ${nameOf(tree, item.first, item.last)}`,
    plural: false,
    bare: false,
  }));
}

const openers = /^(on|in|for|covering|concerning|regarding|over|about)$/;
const closes =
  /^([;:.()"“”—–]|--|that|which|who|after|when|while|but|by|between|with|under|during|at|as|including|worth|to|from)$/i;

/** First and last word of one subject. */
interface Item {
  readonly first: number;
  readonly last: number;
}

/** The subjects listed behind the noun: parted by commas and a last [and], or two of more than one word each joined by [and]. */
function itemsAfter(tree: Tree, head: number): Item[] {
  const { words } = tree;
  if (!openers.test(words[head + 1]?.text.toLowerCase() ?? '')) return [];
  let stop = head + 2;
  while (stop < Math.min(words.length, head + 40) && !closesList(tree, stop)) stop++;
  const parts = cut(tree, head + 2, stop, ',');
  const tail = parts.pop();
  if (!tail) return [];
  const ands = cut(tree, tail.first, tail.last + 1, 'and');
  // [A, B, *and* C and D]: behind a comma and [and] the rest is one subject
  const serial = words[tail.first]!.text === 'and';
  if (parts.length > 0 && !serial && ands.length < 2) return [];
  const last =
    parts.length === 0 || serial
      ? [{ first: serial ? tail.first + 1 : tail.first, last: tail.last }]
      : [{ first: tail.first, last: ands.at(-1)!.first - 2 }, ands.at(-1)!];
  let items = gather(tree, [...parts, ...last]);
  if (items.length === 1) items = halves(tree, items[0]!);
  return items.every((item) => isSubject(tree, item)) ? items : [];
}

function closesList(tree: Tree, index: number): boolean {
  const word = tree.words[index]!;
  const finite = isVerb(word) && /^(VBD|VBZ|VBP|MD)$/.test(word.xpos);
  // […, the agency reported]: what follows the comma has a verb of its own
  const opensClause =
    word.text === ',' && /^(the|a|he|she|it|they|who)$/i.test(tree.words[index + 1]?.text ?? '');
  return (
    finite ||
    opensClause ||
    closes.test(word.text) ||
    isTime(word) ||
    (word.upos === 'ADP' && isTime(tree.words[index + 1])) ||
    word.unit === 'name'
  );
}

function cut(tree: Tree, from: number, to: number, at: string): Item[] {
  const items: Item[] = [];
  let first = from;
  for (let i = from; i <= to; i++) {
    if (i < to && tree.words[i]!.text !== at) continue;
    if (i > first) items.push({ first, last: i - 1 });
    first = i + 1;
  }
  return items;
}

/** [exchanges in sport, *science* and *culture*]: single words go on with the phrase before them. */
function gather(tree: Tree, items: readonly Item[]): Item[] {
  const gathered: Item[] = [];
  for (const item of items) {
    const before = gathered.at(-1);
    const goesOn =
      before !== undefined &&
      item.first === item.last &&
      tree.words.slice(before.first + 1, before.last).some((w) => /^(in|of|for)$/.test(w.text));
    if (goesOn) gathered[gathered.length - 1] = { first: before.first, last: item.last };
    else gathered.push(item);
  }
  return gathered;
}

/** [border cooperation in the Black Sea *and* exchange programmes]. */
function halves(tree: Tree, { first, last }: Item): Item[] {
  for (let i = first + 2; i < last - 1; i++)
    if (tree.words[i]!.text === 'and')
      return [
        { first, last: i - 1 },
        { first: i + 1, last },
      ];
  return [{ first, last }];
}

const isSubject = ({ words }: Tree, { first, last }: Item): boolean =>
  last - first < 12 &&
  words.slice(first, last + 1).some(isNoun) &&
  !words.slice(first, last + 1).some((w) => instrumentNouns.has(w.lemma.toLowerCase()));

/** [accords] → accord · [memoranda] → memorandum. */
export function singular(noun: string): string {
  if (/^memoranda$/i.test(noun)) return noun.replace(/a$/, 'um');
  return noun.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
}
