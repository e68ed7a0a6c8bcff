import type { Tree } from '../../grammar/tree.ts';
import { childrenOf, is, isNoun } from '../trees/relations.ts';
import { representatives } from './representatives.ts';

/** [EC *finance* ministers], [EC *farm* and trade ministers]: whom the first of two nouns describes, where the parser hangs the body on it. */
export function topOf(tree: Tree, noun: number): number {
  const { lemma, head } = tree.words[noun]!;
  const joined = childrenOf(tree, noun, 'conj').find(
    (c) => tree.words[c]!.lemma.toLowerCase() === 'minister',
  );
  if (joined !== undefined && joined - noun <= 3 && isDepartment(tree, noun)) return joined;
  const isPart = is(tree.words[noun], 'compound') && head === noun + 1 && isNoun(tree.words[head]);
  return isPart && !representatives.has(lemma.toLowerCase()) ? head : noun;
}

/** What ministers are of. */
const isDepartment = (tree: Tree, noun: number): boolean =>
  /^(foreign|defen[cs]e|finance|econom(y|ic)|trade|agriculture|farm|fisher(y|ies)|energy|interior|justice|health|budget|labou?r|transport|environment|industry|development)$/i.test(
    tree.words[noun]!.lemma,
  );

/** [Peru's largest *rebel group*], [Peruvian *guerrillas*]: against the state that they are of, and no party by its name. */
export function fights(tree: Tree, noun: number): boolean {
  const armed = /^(rebel|guerrilla|insurgent|separatist|secessionist|opposition|dissident)s?$/i;
  return (
    armed.test(tree.words[noun]!.lemma) ||
    (/^(group|movement|faction|army|leader|commander|force)$/.test(tree.words[noun]!.lemma) &&
      armed.test(tree.words[noun - 1]?.text ?? ''))
  );
}

/** [Chinese *business* leaders], [French farm *unions*]: nobody with an office; [*industry* ministers] have one. */
export const isOfSociety = (tree: Tree, noun: number): boolean =>
  (tree.words[noun]!.lemma === 'union' && tree.words[noun]!.upos === 'NOUN') ||
  (!/^(minister|secretary|ministry|commissioner)$/i.test(tree.words[noun]!.lemma) &&
    /^(business|community|religious|church|civic|industry|student|youth|union|tech|corporate)$/i.test(
      tree.words[noun - 1]?.text ?? '',
    ));

/** [Canada's *Coast Guard*], [the U.S. *Treasury Department*], [the Peruvian *space agency*]: an office of the state, written large or known by what it does; a [news agency] is none. */
export const isOffice = (tree: Tree, noun: number): boolean => {
  const { text } = tree.words[noun]!;
  const before = tree.words[noun - 1];
  return (
    (/^(Department|Agency|Bureau|Treasury|Commission|Guard|Office|Board)$/.test(text) &&
      (before?.upos === 'PROPN' || /^\p{Lu}/u.test(before?.text ?? '') || text === 'Treasury') &&
      !/^(News|Press|Travel|Advertising)$/.test(before?.text ?? '')) ||
    (/^(agency|office|service)$/.test(text) &&
      /^(space|spy|intelligence|security|foreign|nuclear|credit|customs|aviation)$/.test(
        before?.text ?? '',
      ))
  );
};

/** [*three* EU leaders], [*several* NATO members]: not the body; [*the* 27 EU leaders] are. */
export function isSome(tree: Tree, noun: number): boolean {
  const words = childrenOf(tree, noun, 'nummod', 'amod', 'det').map((c) => tree.words[c]!.text);
  return (
    tree.words[noun]!.xpos === 'NNS' &&
    words.some((w) => /^(two|three|four|five|six|seven|several|some|many|few)$/i.test(w)) &&
    // [*the two NATO allies*] are its members, [the two EU leaders] its own
    (!words.some((w) => /^(the|all)$/i.test(w)) || tree.words[noun]!.lemma === 'ally')
  );
}

/** [fellow *NATO member* Turkey], [an *EU ally*]: one of the body. */
export const isOne = (tree: Tree, noun: number): boolean =>
  /^(member|ally|partner|nation|country|state)$/.test(tree.words[noun]!.lemma) &&
  /^NNP?$/.test(tree.words[noun]!.xpos);
