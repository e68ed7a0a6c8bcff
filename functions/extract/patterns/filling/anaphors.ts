import type { Tree, Word } from '../../grammar/tree.ts';
import { childrenOf, prepositionOf } from '../trees/relations.ts';

const pronouns = new Set('he she they it who him her them we us his their its'.split(' '));
const collective = new Set(
  'leader side country nation government minister president state participant delegate neighbor neighbour party ally rival official delegation negotiator premier man power republic capital foe enemy pair duo trio counterpart chief adversary partner superpower foreigner diplomat organization organisation bloc alliance cartel grouping member kingdom emirate sultanate chancellor pm king emir'.split(
    ' ',
  ),
);

/** Whether a nominal stands for parties told before: [they], [the two leaders], [both sides], [the neighbours]. */
export function isAnaphor(tree: Tree, index: number): boolean {
  const word = tree.words[index]!;
  const text = word.text.toLowerCase();
  // [HE the Minister]
  if (word.text === 'HE') return false;
  if (pronouns.has(text) || word.text === 'I') return true;
  if (text === 'two' || text === 'both' || text === 'pair') return true;
  if (counts[text] && isAlone(tree, index)) return true;
  if (isRebels(tree, index)) return true;
  // [the two *parliaments* ratified it]; [the parliament] is of the state that the text is about
  const chambers = word.xpos === 'NNS' && /^(parliament|legislature)$/.test(word.lemma);
  if (!chambers && !collective.has(word.lemma.toLowerCase())) return false;
  // [both sides *of the story*], [the two sides *of the border*]
  if (word.lemma === 'side' && ofThing.test(behind(tree, index))) return false;
  // [the *Gulf Arab* states], [the *Kurdish* leaders]: some, not those told before
  if (childrenOf(tree, index, 'amod', 'compound').some((c) => isNameLike(tree, c))) return false;
  if (isOfKind(tree, index) || isMemberOfNoState(tree, index)) return false;
  const determiners = childrenOf(tree, index, 'det', 'nummod', 'amod', 'nmod:poss').map((c) =>
    tree.words[c]!.text.toLowerCase(),
  );
  return (
    determiners.some((d) =>
      /^(the|both|two|three|these|those|either|each|all|his|her|their)$/.test(d),
    ) || isBare(tree, index)
  );
}

/** [the summit of *the major industrialized countries*]: all of a kind, not those told before; [the two rich nations] may be. */
const isOfKind = (tree: Tree, index: number): boolean =>
  /^(country|nation|state|power|republic)$/.test(tree.words[index]!.lemma) &&
  tree.words[index]!.xpos === 'NNS' &&
  childrenOf(tree, index, 'amod', 'compound').some((c) => kinds.test(tree.words[c]!.text)) &&
  childrenOf(tree, index, 'det', 'nummod', 'amod').every(
    (c) => !/^(both|two|three|these|those)$/i.test(tree.words[c]!.text),
  );

/** [the *family* members], [the *crew* members]: people of their own; [the *council* members] may be states. */
const isMemberOfNoState = (tree: Tree, index: number): boolean =>
  tree.words[index]!.lemma === 'member' &&
  childrenOf(tree, index, 'compound').some((c) =>
    /^(family|crew|staff|team|band|community|gang|cast|audience|jury|committee|faculty|church|union|militia|service|press)$/i.test(
      tree.words[c]!.text,
    ),
  );

const kinds =
  /^(industrial|industriali[sz]ed|developing|developed|western|rich|richer|richest|poor|poorer|poorest|emerging|producing|exporting|importing|debtor|creditor|donor|nuclear|coastal|arab|islamic)$/i;

/** [*the three* last met in May]. */
const isAlone = (tree: Tree, index: number): boolean =>
  !/^(compound|nummod|amod)/.test(tree.words[index]!.relation) &&
  childrenOf(tree, index, 'det').some((c) => /^(the|these|all)$/i.test(tree.words[c]!.text));

const behind = ({ words }: Tree, index: number): string =>
  words
    .slice(index + 1, index + 5)
    .map((w) => w.text)
    .join(' ');

const ofThing =
  /^of (the|an?|that|this) (story|argument|debate|issue|aisle|border|street|river|coin|equation|frontier|divide|strait|Atlantic|Channel)\b/;

const isNameLike = ({ words }: Tree, index: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(words[index]!.text) && words[index]!.text !== 'Both';

/** [*Ministers* meet again in May], [*delegates* will]: those of a body told before, called by nothing but what they are. */
export function isBare(tree: Tree, index: number): boolean {
  const { lemma, xpos, unit } = tree.words[index]!;
  if (xpos !== 'NNS' || unit || !/^(minister|leader|participant|delegate|side)$/.test(lemma))
    return false;
  return childrenOf(tree, index).every((c) => {
    const { relation, text } = tree.words[c]!;
    return relation === 'punct' || (relation === 'compound' && portfolio.test(text));
  });
}

const portfolio =
  /^(finance|foreign|defen[cs]e|industry|trade|energy|oil|agriculture|economy|interior|environment)$/;

/** [*its* agreement with], [*our* deals]: the owner is one who was named before. [Their deal] is of several. */
export const isPossessive = (word: { text: string }): boolean =>
  /^(its|his|her|our|my)$/i.test(word.text);

/** [the government], [the administration]: the state the article is about; `joined` to a name [the government *and the Ridge Front*]. */
export function isHome(tree: Tree, index: number, joined = false): boolean {
  const word = tree.words[index]!;
  if (
    !/^(government|administration|regime|army|military|authority|cabinet|junta|president|minister|premier|troop)$/.test(
      word.lemma.toLowerCase(),
    )
  )
    return false;
  // [*the two ministers* will meet again]: of two states
  if (/^(president|minister|premier)$/.test(word.lemma) && (countOf(tree, index) ?? 1) > 1)
    return false;
  const children = childrenOf(tree, index).map((c) => tree.words[c]!);
  return (
    children.some((c) => c.text.toLowerCase() === 'the') &&
    !children.some(
      (c) => (c.upos === 'PROPN' && !(joined && c.relation === 'conj')) || c.relation === 'nmod',
    )
  );
}

/** [the bloc], [the organization]. */
export const isOrganisation = (tree: Tree, index: number): boolean =>
  /^(organi[sz]ation|bloc|alliance|cartel|grouping)$/.test(tree.words[index]!.lemma.toLowerCase());

/** [*the country's* leaders], [*the island nation's* president]. */
export const isCountry = (tree: Tree, index: number): boolean =>
  tree.words[index]!.relation === 'nmod:poss' &&
  /^(country|nation|kingdom|emirate|sultanate|republic|state)$/.test(tree.words[index]!.lemma) &&
  tree.words[index]!.xpos === 'NN';

const counts: Readonly<Record<string, number>> = {
  three: 3,
  trilateral: 3,
  tripartite: 3,
  four: 4,
  quadrilateral: 4,
  quadripartite: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

/** How many parties it stands for; null when any number. */
export function countOf(tree: Tree, index: number): number | null {
  const text = tree.words[index]!.text.toLowerCase();
  if (/^(he|she|him|her|his|it|its|i)$/.test(text)) return 1;
  if (text === 'pair' || text === 'two' || text === 'both') return 2;
  if (counts[text]) return counts[text];
  for (const c of childrenOf(tree, index, 'det', 'nummod', 'amod')) {
    const word = tree.words[c]!.text.toLowerCase();
    if (word === 'two' || word === 'both' || word === 'either') return 2;
    const count = counts[word];
    if (count) return count;
  }
  // [the leaders *of the three countries*]
  for (const c of childrenOf(tree, index, 'nmod')) {
    const { lemma } = tree.words[c]!;
    if (/^(country|nation|state|power|side)$/.test(lemma)) {
      const count = countOf(tree, c);
      if (count !== null && count > 1) return count;
    }
  }
  return tree.words[index]!.xpos === 'NN' || isLand(tree, index) ? 1 : null;
}

/** [it], [its talks with Rome]: a state or body, never a person. */
export const isIt = (tree: Tree, index: number): boolean => /^its?$/i.test(tree.words[index]!.text);

/** [*the kingdom* signed], [*the country* joined]: the state of which the text speaks. */
export const isLand = (tree: Tree, index: number): boolean =>
  /^(country|nation|kingdom|emirate|sultanate|republic)$/.test(
    tree.words[index]!.lemma.toLowerCase(),
  ) && /^NNP?$/.test(tree.words[index]!.xpos);

/** [*the rebels* signed], [talks with *the guerrilla commanders*]: the armed group of which the text speaks. */
export function isRebels(tree: Tree, index: number): boolean {
  const { lemma, xpos, unit } = tree.words[index]!;
  const armed = /^(rebel|insurgent|guerrilla|militant|separatist|militia|islamists?|jihadists?)$/i;
  const children = childrenOf(tree, index).map((c) => tree.words[c]!);
  if (unit || !children.some((c) => /^(the|these)$/i.test(c.text))) return false;
  const isTold = (c: Word): boolean =>
    c.relation === 'nmod' && /^(of|from|against)\b/.test(prepositionOf(tree, c.index));
  if (children.some((c) => (c.upos === 'PROPN' && c.index < index) || isTold(c))) return false;
  if (armed.test(lemma)) return /^NNP?S$/.test(xpos) || lemma === 'militia';
  return (
    /^(leader|commander|group|movement|delegation|negotiator|representative|side)$/.test(lemma) &&
    children.some((c) => armed.test(c.lemma) && c.index < index)
  );
}
