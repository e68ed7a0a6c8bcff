import type { Tree } from '../../grammar/tree.ts';
import type { Scene } from '../frame.ts';
import { listTop } from '../trees/list-top.ts';
import { childrenOf, isNoun, isVerb } from '../trees/relations.ts';
import { isPlaceName } from './instrument-name.ts';
import { instrumentNouns, weakNouns } from './instrument-nouns.ts';

/** Nouns whatever the tagger says: [signed inter-governmental *accords*]. */
export const onlyNoun = /^(accords|treat(y|ies)|agreements?|cease-?fires?|truces?|pacts?)$/i;

/** [a $110 billion arms *deal*]: with a determiner and no subject of its own it is no verb. */
export function isDealAfterAll(tree: Tree, index: number): boolean {
  if (!/^(deals?|compact)$/i.test(tree.words[index]!.text)) return false;
  for (let i = index - 1; i >= Math.max(0, index - 7); i--) {
    const word = tree.words[i]!;
    if (/^(a|an|the|this|that|new|its|their|his|her)$/i.test(word.text)) return i < index;
    if (isVerb(word) || /^(PRON|PUNCT|PART|CCONJ)$/.test(word.upos)) return word.text === '-';
  }
  return false;
}

/** [the military *alliance*] is a body, [hostile *declarations*] are words, [the Riga *convention*] was held there. */
export function isSomethingElse(scene: Scene, lemma: string, content: readonly number[]): boolean {
  if (lemma === 'alliance') return true;
  const places = content.filter((m) => isPlaceName(scene, m)).length;
  if (lemma === 'declaration') return places === 0;
  return lemma === 'convention' && places === content.length;
}

/** [there is *greater agreement* among major countries], [of his *own accord*], [*signs of accord*], [a *great deal* of fish]: no paper. */
export function isFigureOfSpeech(tree: Tree, index: number, lemma: string): boolean {
  const { text } = tree.words[index]!;
  const before = tree.words[index - 1]?.text ?? '';
  return (
    (/^(greater|more|less|broad|broader|wide|wider|general|widespread|unanimous)$/i.test(before) &&
      text === 'agreement' &&
      childrenOf(tree, index, 'det').length === 0) ||
    (lemma === 'accord' && /^own$/i.test(before)) ||
    (lemma === 'partnership' && isMereTie(tree, index)) ||
    (text === 'deal' && isHelpedTo(tree, index)) ||
    (text === 'deals' && isDoneSo(tree, index)) ||
    (before === 'of' && mereAccord.test(`${tree.words[index - 2]?.lemma} of ${text}`)) ||
    (lemma === 'deal' && /^(great|good|big|real|done|raw|better|bad)$/i.test(before))
  );
}

/** [to *deepen our* defence partnership], [*as part of* a security partnership]: how two stand to each other. */
function isMereTie(tree: Tree, index: number): boolean {
  const word = tree.words[index]!;
  const before = tree.words.slice(Math.max(0, index - 12), index).map((w) => w.text);
  return (
    word.upos !== 'PROPN' &&
    (ties.test(tree.words[tree.words[listTop(tree, index)]!.head]?.lemma ?? '') ||
      /\bas part of\b/i.test(before.join(' ')))
  );
}

const ties =
  /^(deepen|broaden|build|advance|value|cement|consolidate|elevate|grow|bolster|foster|nurture|reinforce)$/;

/** [*helping* those outside the EU *deal with* the flood]: what they do. */
function isHelpedTo({ words }: Tree, index: number): boolean {
  if (words[index + 1]?.text !== 'with') return false;
  for (let i = index - 1; i >= Math.max(0, index - 10); i--)
    if (isVerb(words[i]))
      // [were helped by the arms *deal with* Chad]
      return words[i]!.lemma === 'help' && words[i]!.xpos !== 'VBN' && i < index - 1;
  return false;
}

/** [*as the White House deals with* the row]: the verb of a clause that has no other. */
function isDoneSo({ words }: Tree, index: number): boolean {
  if (words[index + 1]?.text !== 'with') return false;
  for (let i = index - 1; i >= Math.max(0, index - 6); i--) {
    const { text, upos } = words[i]!;
    if (/^(as|while|when|how|before|after|since|because|whenever)$/i.test(text)) {
      const end = words.findIndex(
        (w) =>
          w.index > index && /^([,.;]|as|after|before|that|when|while|which|who)$/.test(w.text),
      );
      const isDoer = i < index - 1 && /^(the|it|he|she|\p{Lu}.*)$/u.test(words[i + 1]!.text);
      return isDoer && !words.slice(index + 1, end).some((w) => /^VB[DPZ]$/.test(w.xpos));
    }
    if (!/^(NOUN|PROPN|ADJ|DET|PRON)$/.test(upos)) return false;
  }
  return false;
}

/** [many *points of agreement*]; not [a *lack of agreement*], of which talks have failed. */
const mereAccord =
  /^(measure|degree|area|point|spirit|level) of agreement$|^(sign|hint|lack|measure|degree|spirit) of accord$/;

/** [an *understanding* of fishing], [a *framework*]: unless its subject is one that states make treaties on [a *security* framework]. */
export const isTooWeak = ({ words }: Tree, lemma: string, content: readonly number[]): boolean =>
  weakNouns.has(lemma) &&
  (content.length === 0 || /^(partnership|alliance|understanding|arrangement)$/.test(lemma)) &&
  !content.some((m) =>
    /^(free|trade|peace|security|defen[cs]e|military|power-sharing|ceasefire|cease-fire|political|transit|swap|stand-?by)$/i.test(
      words[m]!.text,
    ),
  );

/** [a *divorce* deal with the European Union], [a *lease* agreement with Kyrgyzstan]: private matters, but for the partner. */
export function isAfterAllOfStates(
  scene: Scene,
  index: number,
  modifiers: readonly number[],
): boolean {
  return (
    partnerAfter(scene, index) !== null &&
    modifiers.every((m) =>
      /^(divorce|lease|rental|pilot|annual|record|contract|insurance|property|pension|service|national|bipartisan|bargaining)$/.test(
        scene.tree.words[m]!.lemma.toLowerCase(),
      ),
    )
  );
}

/** [signed a *memorandum* on visas], [signed the Ports *Act*]: one state's own paper, unless two sign it; [a memorandum *of understanding*] takes two. */
export const isLoose = (tree: Tree, index: number, lemma: string): boolean =>
  !instrumentNouns.has(lemma) ||
  (lemma === 'memorandum' &&
    tree.words[index]!.xpos !== 'NNS' &&
    tree.words[index + 1]?.text !== 'of');

/** [the Indian *Treaty* Room], [the Ukraine *Deal* Team]: the name is of something else. */
export function isPartOfAName(tree: Tree, index: number): boolean {
  const next = tree.words[index + 1];
  return (
    next !== undefined &&
    /^[A-Z]/.test(next.text) &&
    isNoun(next) &&
    next.start - tree.words[index]!.end <= 1 &&
    !instrumentNouns.has(next.lemma.toLowerCase())
  );
}

/** [the *U.S.-Philippines* Alliance]: two states in the name. */
export function hasPair(scene: Scene, span: { first: number; last: number }): boolean {
  const codes = scene.mentions.flatMap((m) => {
    const head = scene.tree.words[span.first]!;
    return m.kind === 'actor' && m.start >= head.start && m.end <= scene.tree.words[span.last]!.end
      ? m.codes
      : [];
  });
  return new Set(codes).size >= 2;
}

/** [a deal with *Albania*]: where nothing else says what it is, its partner does. */
export function partnerAfter({ tree, agents }: Scene, index: number): string | null {
  if (tree.words[index + 1]?.text !== 'with') return null;
  const agent = agents.find(
    (a) => a.first > index && a.first <= index + 3 && a.codes.length === 1 && a.person === null,
  );
  return agent?.mention.text ?? null;
}
