import type { Tree } from '../grammar/tree.ts';
import type { Instrument, Scene } from './frame.ts';
import {
  acronymAfter,
  complementOf,
  contentModifiers,
  isPlaceName,
  nameOf,
  properSpan,
} from './instrument-name.ts';
import {
  emptyModifiers,
  instrumentAt,
  instrumentNouns,
  notBetweenStates,
  weakNouns,
} from './instrument-nouns.ts';
import { knownPact } from './known-pacts.ts';
import {
  isMade,
  isReached,
  isSigned,
  settles,
  signableAt,
  stateContractAt,
} from './made-instruments.ts';
import { isOtherPaper } from './other-papers.ts';
import { childrenOf, is, isNoun, isVerb } from './relations.ts';
import { truceAt } from './truces.ts';

/** Every treaty, deal, truce … that the sentence names. `acronyms` are those the article has spelled out: GSOMIA → its name. */
export function findInstruments(scene: Scene, acronyms: ReadonlyMap<string, string>): Instrument[] {
  const { tree } = scene;
  const found: Instrument[] = [];
  for (const word of tree.words) {
    if (found.some((i) => word.index >= i.first && word.index <= i.last)) continue;
    const instrument = knownAt(tree, word.index, acronyms) ?? nounAt(scene, word.index, acronyms);
    if (instrument && !isOtherPaper(tree, instrument)) found.push(instrument);
  }
  return found;
}

/** [the GSOMIA], [NAFTA], [the JCPOA]: by its acronym alone. */
function knownAt(
  tree: Tree,
  index: number,
  acronyms: ReadonlyMap<string, string>,
): Instrument | null {
  const word = tree.words[index]!;
  if (!/^[A-Z][A-Za-z-]{2,9}$/.test(word.text)) return null;
  const spelled = acronyms.get(word.text);
  const known = spelled ? null : knownPact(word.text);
  if (!spelled && !known) return null;
  // [the INF treaty], [the NAFTA free trade deal]: the noun speaks for both
  const last = nounBehind(tree, index) ?? index;
  return {
    head: last,
    first: index,
    last,
    name: spelled ?? known!.name,
    acronym: /^[A-Z-]+s?$/.test(word.text) || spelled ? word.text : null,
    proper: true,
    plural: false,
    bare: false,
  };
}

function nounBehind(tree: Tree, index: number): number | null {
  for (let i = index + 1; i < Math.min(tree.words.length, index + 5); i++) {
    const word = tree.words[i]!;
    if (instrumentNouns.has(word.lemma.toLowerCase())) return i;
    if (word.upos !== 'NOUN' && word.upos !== 'ADJ' && word.upos !== 'PROPN') return null;
  }
  return null;
}

/** Nouns whatever the tagger says: [signed inter-governmental *accords*]. */
const onlyNoun = /^(accords|treat(y|ies)|agreements?|cease-?fires?|truces?|pacts?)$/i;

/** [a $110 billion arms *deal*]: with a determiner and no subject of its own it is no verb. */
function isDealAfterAll(tree: Tree, index: number): boolean {
  if (!/^(deals?|compact)$/i.test(tree.words[index]!.text)) return false;
  for (let i = index - 1; i >= Math.max(0, index - 7); i--) {
    const word = tree.words[i]!;
    if (/^(a|an|the|this|that|new|its|their|his|her)$/i.test(word.text)) return i < index;
    if (isVerb(word) || /^(PRON|PUNCT|PART|CCONJ)$/.test(word.upos)) return word.text === '-';
  }
  return false;
}

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
  // a headline may capitalise every word
  const proper = tree.sentence.zone === 'headline' ? null : properSpan(tree, index);
  const plural =
    word.xpos === 'NNS' || word.xpos === 'NNPS' || (!isNoun(word) && /s$/i.test(word.text));
  if (proper) {
    if (isPartOfAName(tree, index)) return null;
    if (
      weakNouns.has(lemma) &&
      !hasPair(scene, proper) &&
      knownPact(nameOf(tree, proper.first, proper.last)) === null
    ) {
      if (
        /^(partnership|alliance|understanding|arrangement|framework|roadmap|charter)$/.test(
          lemma,
        ) &&
        (proper.last === index || lemma === 'alliance') &&
        !isMade(tree, index)
      )
        return null;
    }
    for (let i = proper.first; i < index; i++) {
      if (notBetweenStates.has(tree.words[i]!.text.toLowerCase())) return null;
    }
    const acronym = acronymAfter(tree, proper.last);
    // [the North American Free Trade Agreement *to Iowa's* farmers]
    const known =
      knownWithin(tree, proper) ?? knownWithin(tree, { first: proper.first, last: index });
    if (known) return { head: index, ...known, acronym, proper: true, plural, bare: false };
    // its letters tell how far the name goes: [Acquisition and Cross-Servicing Agreement (ACSA)]
    const named = (acronym && acronyms.get(acronym)) ?? nameOf(tree, proper.first, proper.last);
    // [the Memorandum of Understanding *concerning fisheries*]: of its sort there are many
    const subject = sortsOnly.test(named) ? complementOf(tree, proper.last) : null;
    const name = subject ? `${named} ${subject.text}` : named;
    return {
      head: index,
      ...proper,
      name,
      acronym,
      proper: true,
      plural,
      bare: false,
      ...(isLoose(tree, index, lemma) ? { loose: true as const } : {}),
    };
  }
  // [there is *greater agreement* among major countries]: that they agree
  if (
    /^(greater|more|less|broad|broader|wide|wider|general|widespread)$/i.test(
      tree.words[index - 1]?.text ?? '',
    ) &&
    word.text === 'agreement' &&
    !childrenOf(tree, index, 'det').length
  )
    return null;
  // [of his *own accord*]
  if (lemma === 'accord' && /^own$/i.test(tree.words[index - 1]?.text ?? '')) return null;
  const modifiers = contentModifiers(tree, index);
  const privately = modifiers.filter(
    (m) =>
      notBetweenStates.has(tree.words[m]!.lemma.toLowerCase()) &&
      !/^buffer$/i.test(tree.words[m - 1]?.text ?? ''),
  );
  if (privately.length > 0 && !isAfterAllOfStates(scene, index, privately)) return null;
  if (
    /^(great|good|big|real|done|raw|better|bad)$/.test(
      tree.words[index - 1]?.text.toLowerCase() ?? '',
    ) &&
    lemma === 'deal'
  )
    return null;
  const understood = /^of understanding$/i.test(
    nameOf(tree, index + 1, Math.min(index + 2, tree.words.length - 1)),
  );
  const truce = truceAt(scene, lemma, index);
  if (truce?.whole) return truce.whole;
  const complement = truce?.place ?? complementOf(tree, index + (understood ? 2 : 0));
  const content = modifiers.filter(
    (m) =>
      !emptyModifiers.has(tree.words[m]!.text.toLowerCase()) &&
      !(lemma === 'ceasefire' && m >= index - 2),
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
  const made = settled || contracted || (loose && isMade(tree, index));
  if (made && !settled && !contracted && content.length === 0 && !complement) return null;
  if (!made && !isSigned(tree, index) && isSomethingElse(scene, lemma, content)) return null;
  if (
    !made &&
    weakNouns.has(lemma) &&
    !isSigned(tree, index) &&
    (content.length === 0 || /^(partnership|alliance|understanding|arrangement)$/.test(lemma))
  ) {
    if (
      !content.some((m) =>
        /^(free|trade|peace|security|defen[cs]e|military|power-sharing|ceasefire|cease-fire|political|transit|swap)$/i.test(
          tree.words[m]!.text,
        ),
      )
    )
      return null;
  }
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
  const partner = content.length === 0 ? partnerAfter(scene, index) : null;
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

/** [the so-called *"swap" agreement*]. */
const unquoted = (name: string): string => name.replace(/^so-called /i, '').replace(/["“”]/g, '');

/** [the military *alliance*] is a body, [hostile *declarations*] are words, [the Riga *convention*] was held there. */
function isSomethingElse(scene: Scene, lemma: string, content: readonly number[]): boolean {
  if (lemma === 'alliance') return true;
  const places = content.filter((m) => isPlaceName(scene, m)).length;
  if (lemma === 'declaration') return places === 0;
  return lemma === 'convention' && places === content.length;
}

/** A sort of instrument, written large: without its subject it is no name. */
const sortsOnly =
  /^((Bilateral|Joint|New|Trilateral) )*(Memorandum|Memorandum of Understanding|Agreement|Protocol|Declaration|Statement|Treaty|Accord|Convention)$/;

/** [*five*-day truce], [*12*-nation pact], but not [second, broader deal]. */
function wholeCompound({ words }: Tree, first: number): number {
  if (words[first]!.text === ',') return first + 1;
  const joined =
    words[first - 1]?.text === '-' &&
    /^(NUM|ADJ|NOUN|ADV|PROPN)$/.test(words[first - 2]?.upos ?? '');
  return joined ? first - 2 : first;
}

/** [a *divorce* deal with the European Union], [a *lease* agreement with Kyrgyzstan]: private matters, but for the partner. */
function isAfterAllOfStates(scene: Scene, index: number, modifiers: readonly number[]): boolean {
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
const isLoose = (tree: Tree, index: number, lemma: string): boolean =>
  !instrumentNouns.has(lemma) ||
  (lemma === 'memorandum' &&
    tree.words[index]!.xpos !== 'NNS' &&
    tree.words[index + 1]?.text !== 'of');

/** [Imperils *Louvre Accord*]: the part of a capitalised stretch that is a name everybody knows. */
function knownWithin(
  tree: Tree,
  { first, last }: { first: number; last: number },
): { first: number; last: number; name: string } | null {
  for (let start = first; start < last; start++) {
    const name = nameOf(tree, start, last);
    if (knownPact(name)) return { first: start, last, name };
  }
  return null;
}

/** [*Iran's* nuclear deal], [Tehran's compliance with the nuclear accord]: of Iran there is one. */
function nuclearDealOf(
  { tree, agents }: Scene,
  first: number,
  index: number,
): { first: number; last: number; name: string } | null {
  const isNuclear = tree.words[index - 1]?.text.toLowerCase() === 'nuclear' && first >= index - 2;
  const last = isNuclear ? index : nuclearBehind(tree, index);
  if (last === null) return null;
  if (/^(civil|civilian|peaceful)$/i.test(tree.words[first]!.text)) return null;
  const codes = new Set(agents.flatMap((a) => (a.codes.length === 1 ? a.codes : [])));
  if (!codes.has('IRN') || ['PRK', 'IND', 'SAU'].some((code) => codes.has(code))) return null;
  return { first, last, name: 'Iran nuclear deal' };
}

/** [an accord *on Tehran's nuclear programme*]: where the words that say so end. */
function nuclearBehind({ words }: Tree, index: number): number | null {
  if (!/^(deal|agreement|accord|pact)s?$/i.test(words[index]!.text)) return null;
  if (!/^(on|over|about|to|with)$/.test(words[index + 1]?.text ?? '')) return null;
  for (let i = index + 2; i < Math.min(words.length, index + 12); i++) {
    if (/^[.,;:]$/.test(words[i]!.text)) return null;
    if (!/^nuclear$/i.test(words[i]!.text)) continue;
    return isNoun(words[i + 1]) ? i + 1 : i;
  }
  return null;
}

/** [the Indian *Treaty* Room], [the Ukraine *Deal* Team]: the name is of something else. */
function isPartOfAName(tree: Tree, index: number): boolean {
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
function hasPair(scene: Scene, span: { first: number; last: number }): boolean {
  const codes = scene.mentions.flatMap((m) => {
    const head = scene.tree.words[span.first]!;
    return m.kind === 'actor' && m.start >= head.start && m.end <= scene.tree.words[span.last]!.end
      ? m.codes
      : [];
  });
  return new Set(codes).size >= 2;
}

/** [a deal with *Albania*]: where nothing else says what it is, its partner does. */
function partnerAfter({ tree, agents }: Scene, index: number): string | null {
  if (tree.words[index + 1]?.text !== 'with') return null;
  const agent = agents.find(
    (a) => a.first > index && a.first <= index + 3 && a.codes.length === 1 && a.person === null,
  );
  return agent?.mention.text ?? null;
}
