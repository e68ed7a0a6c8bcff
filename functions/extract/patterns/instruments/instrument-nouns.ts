const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Nouns that name an instrument between states. Lemmas, lower-case. */
export const instrumentNouns = set(
  `treaty accord agreement pact deal convention protocol memorandum mou memoranda ceasefire cease-fire truce armistice alliance
  compact covenant entente understanding settlement arrangement partnership declaration charter roadmap framework communique
  communiqué accords treaties concordat détente swap`,
);

/** Nouns that are an instrument only with words that make them one: [free trade *arrangement*], [peace *settlement*]. */
export const weakNouns = set(
  `understanding settlement arrangement partnership declaration charter roadmap framework communique communiqué swap
  alliance compact convention protocol`,
);

/** Modifiers that say nothing of what the instrument is about: [a *new* deal], [the *historic* accord]. */
const emptyModifiers = set(
  `new first second third fourth fifth final historic landmark such any possible potential proposed planned future eventual recent latest
  current existing pending struck clinched previous earlier old original last next same key major important significant broad wide-ranging big comprehensive
  tentative preliminary provisional formal informal binding non-binding signed concluded negotiated agreed reached announced unsigned draft written verbal oral secret public real
  successful failed stalled long-awaited long-term short-term much-needed fresh initial full partial interim temporary permanent
  controversial unprecedented joint mutual reciprocal similar separate several many other various two three four five ten so-called
  fragile shaky reported alleged good better best bad worst great fair unfair ambitious sweeping huge massive international global
  year-long three-year five-year ten-year 10-year 72-hour 90-day`,
);

/** [a *joint* agreement]; in [a *joint venture* agreement], [a *mutual defence* pact] it says with the next word what the pact is about. */
export const isEmptyModifier = (
  { words }: { words: readonly { text: string }[] },
  at: number,
): boolean =>
  emptyModifiers.has(words[at]!.text.toLowerCase()) &&
  !/^(joint (venture|development)|mutual (defen[cs]e|assistance|recognition|aid|security))$/i.test(
    `${words[at]!.text} ${words[at + 1]?.text}`,
  );

/** With these it is no pact between states: [a *plea* deal], [a *labour* agreement], [a *coalition* agreement]. */
export const notBetweenStates = set(
  `repurchase plea labor labour wage pay merger takeover licensing license licence sponsorship book record record-breaking movie film tv television
  coalition budget spending confidence-and-supply confidentiality nondisclosure non-disclosure prenuptial settlement-class rental lease
  buyout buy-out acquisition distribution marketing franchise recording endorsement plea-bargain bargaining union-management pension
  stimulus debt-ceiling bipartisan shareholder user service employment contract severance divorce custody insurance credit-card
  supply-chain republican democratic national party constitutional comic annual real-estate estate property apartment hotel casino retail stock share bond equity outsourcing it software advertising pilot unilateral`,
);

/** Nouns that are an instrument only where two parties sign or agree on it: [agreed on a *system* to avoid clashes], [signed a *programme*]. */
export const signableNouns = set(
  `system mechanism plan programme program package formula timetable schedule contract document charter roadmap framework quota arrangement
  partnership alliance swap exchange loan ceiling corridor zone moratorium reform principle procedure scheme letter instrument text act lease rule extension
  levy surcharge charge delay measure ban facility`,
);

/** Who is exchanged: [a *hostage* exchange]. */
export const captives = /^(prisoners?|hostages?|captives?|detainees?|spy)$/i;

/** The noun of an instrument at a word, or null; a hyphen may have cut it: [cease-*fire*] → ceasefire. */
export function instrumentAt(
  words: readonly { text: string; lemma: string }[],
  index: number,
): string | null {
  const lemma = words[index]!.lemma.toLowerCase();
  if (instrumentNouns.has(lemma)) return lemma;
  // [the *Compacts* of Free Association]: a name keeps its plural
  const one = lemma.replace(/s$/, '');
  if (one !== lemma && instrumentNouns.has(one)) return one;
  // [a *cessation* of hostilities] is a truce
  if (lemma === 'cessation' && /^hostilit/i.test(words[index + 2]?.text ?? '')) return 'truce';
  // [a *code* of conduct]
  if (lemma === 'code' && /^conduct$/i.test(words[index + 2]?.text ?? '')) return 'agreement';
  // [a humanitarian *pause*], [the *pause* in the fighting]
  if (lemma === 'pause' && isTruce(words, index)) return 'truce';
  if (lemma === 'fire' && /^cease$/i.test(words[index - 1]?.text ?? '')) return 'ceasefire';
  // [a prisoner *exchange*] is a swap
  if (lemma === 'exchange' && captives.test(words[index - 1]?.text ?? '')) return 'swap';
  // [legally binding *security guarantees*]
  if (lemma === 'guarantee' && /^(security|defen[cs]e)$/i.test(words[index - 1]?.text ?? ''))
    return 'guarantee';
  const cut =
    /^fires?$/.test(lemma) &&
    words[index - 1]?.text === '-' &&
    /^cease$/i.test(words[index - 2]?.text ?? '');
  return cut ? 'ceasefire' : null;
}

const isTruce = (words: readonly { text: string }[], index: number): boolean =>
  /^humanitarian$/i.test(words[index - 1]?.text ?? '') ||
  (words[index + 1]?.text === 'in' &&
    words.slice(index + 2, index + 4).some((w) => /^(fighting|hostilities)$/i.test(w.text)));
