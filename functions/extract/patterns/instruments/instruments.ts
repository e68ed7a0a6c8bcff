import type { Tree } from '../../grammar/tree.ts';
import type { Instrument, Scene } from '../frame.ts';
import { is, isNoun } from '../trees/relations.ts';
import { isWhatItIsCalled } from './called-it.ts';
import { isToReplace } from './instrument-marks.ts';
import {
  acronymAfter,
  complementOf,
  contentModifiers,
  isPlaceName,
  nameOf,
  properSpan,
} from './instrument-name.ts';
import {
  instrumentAt,
  instrumentNouns,
  isEmptyModifier,
  notBetweenStates,
  weakNouns,
} from './instrument-nouns.ts';
import {
  isAfterAllOfStates,
  isDealAfterAll,
  isFigureOfSpeech,
  isLoose,
  isSomethingElse,
  isTooWeak,
  onlyNoun,
  partnerAfter,
} from './instrument-sense.ts';
import { knownAt, knownNameAt, knownWithin, nuclearDealOf } from './known-instruments.ts';
import { knownPact } from './known-pacts.ts';
import {
  isHandled,
  isIssuedJointly,
  isMade,
  isReached,
  isSigned,
  isSignedJointly,
  joint,
  settles,
  signableAt,
  stateContractAt,
} from './made-instruments.ts';
import { isOtherPaper } from './other-papers.ts';
import { properAt } from './proper-instrument.ts';
import { truceAt } from './truces.ts';

/** Every treaty, deal, truce … that the sentence names. `acronyms` are those the article has spelled out: GSOMIA → its name. */
export function findInstruments(scene: Scene, acronyms: ReadonlyMap<string, string>): Instrument[] {
  const { tree } = scene;
  const found: Instrument[] = [];
  for (const word of tree.words) {
    const within = found.find((i) => word.index >= i.first && word.index <= i.last);
    if (within && !isReplaced(tree, within, word.index)) continue;
    const instrument =
      knownAt(tree, word.index, acronyms) ??
      nounAt(scene, word.index, acronyms) ??
      knownNameAt(tree, word.index);
    if (instrument && within) {
      if (knownPact(instrument.name) === null) continue;
      found.splice(found.indexOf(within), 1, withoutComplement(tree, within));
    }
    if (instrument && !isOtherPaper(tree, instrument) && !isWhatItIsCalled(tree, instrument))
      found.push(instrument);
  }
  return found;
}

/** [deals to replace *the Trans-Pacific Partnership*]: what they take the place of is another. */
const isReplaced = (tree: Tree, { head, proper }: Instrument, index: number): boolean =>
  !proper && index > head + 2 && isToReplace(tree, head);

function withoutComplement(tree: Tree, instrument: Instrument): Instrument {
  const { first, head } = instrument;
  return {
    ...instrument,
    last: head,
    name: nameOf(tree, first, head),
    bare: contentModifiers(tree, head).every((m) => isEmptyModifier(tree, m)),
  };
}

/** [the arms accord], [a deal on grain]: by a noun for instruments, with what the words around say of it. */
function nounAt(
  scene: Scene,
  index: number,
  acronyms: ReadonlyMap<string, string>,
): Instrument | null {
  const { tree } = scene;
  const word = tree.words[index]!;
  const lemma =
    instrumentAt(tree.words, index) ?? signableAt(tree, index) ?? stateContractAt(tree, index);
  const noun =
    isNoun(word) ||
    lemma === 'ceasefire' ||
    onlyNoun.test(word.text) ||
    isDealAfterAll(tree, index);
  if (lemma === null || !noun) return null;
  const governor = tree.words[word.head];
  // [treaty obligations], [ceasefire talks]: a compound is still a mention of its instrument, [deal maker] is not
  if (is(word, 'compound', 'flat') && governor && instrumentNouns.has(governor.lemma.toLowerCase()))
    return null;
  // [his *deal*-making]
  if (
    word.text.toLowerCase() === 'deal' &&
    /^mak(ing|ers?)$/.test(tree.words[index + 2]?.text ?? '') &&
    tree.words[index + 1]!.text === '-'
  )
    return null;
  // [the *truce village*], [the *ceasefire line*]: places
  if (is(word, 'compound') && /^(village|line)$/.test(governor?.lemma ?? '')) return null;
  // a headline may capitalise every word
  const proper = tree.sentence.zone === 'headline' ? null : properSpan(tree, index);
  const plural =
    word.xpos === 'NNS' || word.xpos === 'NNPS' || (!isNoun(word) && /s$/i.test(word.text));
  if (proper) return properAt(scene, index, lemma, proper, plural, acronyms);
  if (isFigureOfSpeech(tree, index, lemma)) return null;
  const modifiers = contentModifiers(tree, index);
  const privately = modifiers.filter(
    (m) =>
      // [a *power-sharing* accord] is of no share
      notBetweenStates.has(
        tree.words[m]![isNoun(tree.words[m]) ? 'lemma' : 'text'].toLowerCase(),
      ) && !/^buffer$/i.test(tree.words[m - 1]?.text ?? ''),
  );
  if (privately.length > 0 && !isAfterAllOfStates(scene, index, privately)) return null;
  const understood = /^of (understanding|conduct)$/i.test(
    nameOf(tree, index + 1, Math.min(index + 2, tree.words.length - 1)),
  );
  const truce = truceAt(scene, lemma, index);
  if (truce?.whole) return truce.whole;
  const complement = truce?.place ?? complementOf(tree, index + (understood ? 2 : 0));
  const content = modifiers.filter(
    (m) => !isEmptyModifier(tree, m) && !(lemma === 'ceasefire' && m >= index - 2),
  );
  // [Jewish settlements] are places
  const settled = lemma === 'settlement' && !plural && isReached(tree, index);
  if (
    lemma === 'settlement' &&
    !settled &&
    (plural || !content.some((m) => settles.test(tree.words[m]!.text)))
  )
    return null;
  const loose = !instrumentNouns.has(lemma) || weakNouns.has(lemma);
  const contracted = lemma === 'contract';
  // [reached an *understanding to halt* the strikes]: on something, and two have reached it
  const reached =
    /^(understanding|arrangement)$/.test(lemma) && complement !== null && isReached(tree, index);
  const handled = /^(protocol|convention)$/.test(lemma) && isHandled(tree, index);
  const beside = partnerAfter(scene, index);
  const told = complement !== null || (joint.test(lemma) && beside !== null);
  const issued = told && isIssuedJointly(tree, index, lemma);
  const made =
    settled || contracted || reached || handled || issued || (loose && isMade(tree, index));
  // [signed a *protocol*] needs no subject, [signed a *framework*] does
  const enough =
    settled ||
    contracted ||
    /^(protocol|convention|alliance|roadmap)$/.test(lemma) ||
    // [signed a *joint declaration* promising peace]
    (lemma === 'declaration' && isSignedJointly(tree, index)) ||
    // [signed a *plan with Chad*]
    beside !== null;
  if (made && !enough && content.length === 0 && !complement) return null;
  if (!made && !isSigned(tree, index) && isSomethingElse(scene, lemma, content)) return null;
  if (!made && !isSigned(tree, index) && isTooWeak(tree, lemma, content)) return null;
  const first = wholeCompound(
    tree,
    Math.min(word.lemma.toLowerCase() === 'fire' ? index - 2 : index, ...content),
  );
  const known = knownWithin(tree, { first, last: index }) ?? nuclearDealOf(scene, first, index);
  if (known)
    return {
      head: index,
      ...known,
      acronym: acronymAfter(tree, index),
      proper: true,
      plural,
      bare: false,
    };
  const head = unquoted(nameOf(tree, first, index + (understood ? 2 : 0)));
  const after = content.length === 0 ? beside : null;
  // [a truce with *the Lebanese group*]: that is no name
  const partner = after && /(^| )\P{Ll}\S*$/u.test(after) ? after : null;
  const acronym = acronymAfter(tree, index);
  return {
    head: index,
    first,
    last: complement?.last ?? index,
    name:
      complement && content.length < 2
        ? `${head} ${complement.text}`
        : partner
          ? `${head} with ${partner}`
          : head,
    acronym,
    proper: acronym !== null || content.some((m) => isPlaceName(scene, m)),
    plural,
    bare: content.length === 0 && !complement,
    ...(made || lemma === 'settlement' || isLoose(tree, index, lemma)
      ? { loose: true as const }
      : {}),
  };
}

/** [the so-called *"swap" agreement*], [a new and *"lasting" deal*]. */
const unquoted = (name: string): string =>
  name
    .replace(/["“”]/g, '')
    .trim()
    .replace(/^(so-called|and|or|but) +/i, '')
    .replace(/ +/g, ' ');

/** [*five*-day truce], [*12*-nation pact], [*New* York accord], but not [second, broader deal]. */
function wholeCompound({ words }: Tree, first: number): number {
  if (words[first]!.text === ',') return first + 1;
  const before = words[first - 1];
  const isTown = before?.head === first && before.xpos === 'NNP' && words[first]!.xpos === 'NNP';
  if (isTown && before.index > 0) return first - 1;
  const joined =
    words[first - 1]?.text === '-' &&
    /^(NUM|ADJ|NOUN|ADV|PROPN)$/.test(words[first - 2]?.upos ?? '');
  return joined ? first - 2 : first;
}
