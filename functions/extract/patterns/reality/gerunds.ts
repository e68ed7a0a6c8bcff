import type { Tree, Word } from '../../grammar/tree.ts';
import { childrenOf, is, isVerb } from '../trees/relations.ts';
import type { Mode, Reality } from './modes.ts';
import { isNegated } from './negation.ts';

/**
 * What the words right before a gerund make of it, wherever the parser hung it: [avoided *signing*], [stopped short of *signing*],
 * [*being seen* to sign is what they avoid]. `realityAt` tells of the verb among those words.
 */
export function gerundReality(
  tree: Tree,
  word: Word,
  realityAt: (verb: number) => Reality,
): Reality | null {
  const from = opening(tree, word);
  if (from === null) return null;
  const before = words(tree, from);
  const beside = phrases.find(([phrase]) => phrase.test(before));
  if (beside) return { mode: beside[1], time: 'future', cue: from - 1 };
  const verb = governor(tree, from);
  const said = verb && verbs.find(([phrase]) => phrase.test(words(tree, from, verb)));
  if (!said) return null;
  const above = realityAt(verb.index);
  // [has *not ruled out* signing]: it may; [did *not avoid* meeting]: who knows
  if (isNegated(tree, verb.index) !== null || /^(denial|refusal)$/.test(above.mode))
    return said[1] === 'refusal' || said[1] === 'postponed'
      ? { mode: 'wish', time: 'future', cue: verb.index }
      : null;
  // [is eager *to avoid* signing]: what comes of it is not said
  const isOpen = said[1] === 'denial' && above.mode !== 'fact';
  return { mode: isOpen ? 'condition' : said[1], time: 'future', cue: verb.index };
}

/** The first word of the gerund: [*being* seen], [*signing*]. */
function opening(tree: Tree, word: Word): number | null {
  if (!isVerb(word) || is(word, 'amod')) return null;
  const auxiliaries = childrenOf(tree, word.index, 'aux');
  const being = auxiliaries.find((c) => /^(being|having)$/i.test(tree.words[c]!.text));
  if (being !== undefined) return being;
  return word.xpos === 'VBG' && auxiliaries.length === 0 ? word.index : null;
}

/** The verb before, when only its particle, its object and a preposition stand between: [*kept* Chad from signing]. */
function governor({ words }: Tree, from: number): Word | undefined {
  const isBare = isVerb(words[from - 1]);
  const between = words.slice(Math.max(0, from - 8), from);
  if (!isBare && !/^(from|out|off|on|at|of)$/i.test(words[from - 1]?.text ?? '')) return undefined;
  const verb = between.findLast(isVerb);
  return verb && words.slice(verb.index, from).some((w) => /^[,;:]$/.test(w.text))
    ? undefined
    : verb;
}

/** The words before the gerund in small letters, the verb by its lemma. */
const words = (tree: Tree, from: number, verb?: Word): string =>
  tree.words
    .slice(verb ? verb.index : Math.max(0, from - 3), from)
    .map((w) => (w === verb ? w.lemma : w.text.toLowerCase()))
    .join(' ');

const phrases: readonly (readonly [RegExp, Mode])[] = [
  [/\b(instead of|rather than|short of)$/, 'denial'],
  // [*decided against* meeting her]
  [/\b(decide|decided|decides|deciding|decision|opted|chosen|chose) against$/, 'refusal'],
  [/\b(wary|afraid|fearful|leery|scared) of$|\b(cautious|nervous|hesitant) about$/, 'condition'],
  // [are *interested in* signing], [voiced *hope at* reaching it]
  [
    /\b(hope|hopes|hopeful|optimism|optimistic|confidence|confident|interest|interested|keen|intent|bent|eager) (in|at|of|on|about|for)$/,
    'wish',
  ],
  // [has *focused on* reaching it]
  [
    /\b(focus|focuses|focused|focusing|focussed|concentrate|concentrated|concentrating) on$/,
    'wish',
  ],
  // [are *far from* reaching a deal], [*weeks away from* signing it]
  [/\b(far|(long|some|good) way|(days|weeks|months|years|inches) away) from$/, 'wish'],
];

const verbs: readonly (readonly [RegExp, Mode])[] = [
  [/^(avoid|forgo|eschew|escape|miss)$/, 'denial'],
  [/^(refrain|abstain|desist|shy|back|walk|pull|step|shrink|recoil)( away| back)? from$/, 'denial'],
  [/^(keep|prevent|bar|block|ban|deter|dissuade|discourage|prohibit|stop)\b.* from$/, 'denial'],
  [/^(resist|rule out|balk at|baulk at)$/, 'refusal'],
  [/^(hold|put) off( on)?$/, 'postponed'],
  [/^(risk|fear|dread)$/, 'condition'],
  [/^near$/, 'wish'],
];
