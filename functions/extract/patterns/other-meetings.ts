import type { Tree } from '../grammar/tree.ts';
import { knownPact } from './instruments/known-pacts.ts';
import { childrenOf, prepositionOf } from './trees/relations.ts';

/** [a *news* conference], [the *cabinet* meeting], [a meeting of *his party*], [talks *on forming a government*]: of the press, of firms, inside one state. */
export function isOfOthers(tree: Tree, noun: number): boolean {
  const { words } = tree;
  const beside = (c: number): boolean => words[c - 1]?.text !== '-' && words[c + 1]?.text !== '-';
  return (
    childrenOf(tree, noun, 'compound', 'amod', 'nmod').some(
      (c) => c < noun && others.test(words[c]!.text) && beside(c),
    ) ||
    // [a *town hall* meeting]: with voters
    /^town hall$/i.test(`${words[noun - 2]?.text} ${words[noun - 1]?.text}`) ||
    isOfOwnPeople(tree, noun) ||
    isAboutOwnGovernment(tree, noun)
  );
}

const others =
  /^(press|news|wage|pay|salary|media|cabinet|(share|stock)holders?|prayer|earnings|investors?|developers?|medical|scientific|academic|party|politburo|caucus)$/i;

/** [told a meeting *of the ruling Unity party*], [at a meeting *of its cabinet*]. */
const isOfOwnPeople = (tree: Tree, noun: number): boolean =>
  childrenOf(tree, noun, 'nmod').some(
    (c) =>
      prepositionOf(tree, c) === 'of' &&
      /^(party|cabinet|politburo|caucus|coalition)$/i.test(tree.words[c]!.text),
  );

/** [commercial *bank* talks with Chad], [the *debt* talks]: with those to whom a state owes. */
export const isOfBanks = (tree: Tree, noun: number): boolean =>
  /^(talk|discussion|negotiation)$/.test(tree.words[noun]!.lemma) &&
  childrenOf(tree, noun, 'compound', 'amod').some((c) =>
    /^(bank|banker|creditor|debt|loan|rescheduling)$/i.test(tree.words[c]!.lemma),
  );

/** [called a meeting of the *National Security Council*]: of one state, whoever else is named. */
export const isOfStateCouncil = (tree: Tree, noun: number): boolean =>
  childrenOf(tree, noun, 'compound', 'nmod').some(
    (c) => ownOrgan.test(tree.words[c]!.text) || isOfOwnCouncil(tree, c),
  );

/** [both premiers called meetings of *their security councils*]: of each state by itself. */
const isOfOwnCouncil = (tree: Tree, index: number): boolean =>
  /^(council|cabinet|committee)$/.test(tree.words[index]!.lemma) &&
  prepositionOf(tree, index) === 'of' &&
  childrenOf(tree, index, 'nmod:poss').some((c) =>
    /^(his|her|their|our|my)$/i.test(tree.words[c]!.text),
  );

/** [the *House committee* meeting], [a meeting of the *Rice Council*], [the *Fed's* meeting], [the Lima *Investment Summit*]: of a body that is nobody's here. */
export function isOfOtherBody(tree: Tree, noun: number): boolean {
  const { words } = tree;
  const isOther = (text: string): boolean => ownBody.test(text) || bank.test(text);
  return (
    childrenOf(tree, noun, 'compound', 'nmod:poss').some(
      // [*six-party* talks] are of as many states
      (c) => c < noun && isOther(words[c]!.text) && !isNumber.test(words[c - 1]?.text ?? ''),
    ) ||
    isOfUnknown(tree, noun) ||
    isOfTrade(tree, noun) ||
    childrenOf(tree, noun, 'nmod').some(
      (c) => words[c - 1]?.text !== 'in' && isOther(words[c]!.text) && words[c]!.unit === null,
    )
  );
}

/** [the third *AZEF* meeting is set for May], [the *AZEF's* annual meeting]: of a body nobody knows, not of those told before; [the *NAFTA* meeting] is on a pact. */
const isOfUnknown = ({ words, children }: Tree, noun: number): boolean =>
  /^(meeting|summit|conference)$/.test(words[noun]!.lemma) &&
  children[noun]!.some((c) => {
    const { text, unit, relation, index } = words[c]!;
    return (
      (relation === 'compound' ? index === noun - 1 : relation === 'nmod:poss') &&
      unit === null &&
      /^[A-Z]{3,8}$/.test(text) &&
      knownPact(text) === null
    );
  });

/** [the Agrona Copper *Investment* Summit], written large: businessmen listen there to whoever speaks. */
export const isOfTrade = ({ words }: Tree, noun: number): boolean =>
  /^(Summit|Conference|Forum|Meeting)$/.test(words[noun]!.text) &&
  words
    .slice(Math.max(0, noun - 3), noun)
    .some((w) =>
      /^(Investment|Investors?|Outlook|Business|Leadership|Innovation|Technology|Tech|CEO|Executives?|Mining|Retail)$/.test(
        w.text,
      ),
    );

/** Those that set rates at their meetings. */
const bank = /^(Fed|Federal Reserve|FOMC|Bundesbank|Riksbank)$/;

const ownBody =
  /^(cabinet|committee|council|board|house|senate|party|staff|town|congressional|parliamentary|planning|wage|subcommittee|assembly)$/i;

const isNumber = /^(-|two|three|four|five|six|seven|eight|multi)$/i;

const ownOrgan = /^(national security council|joint chiefs of staff)$/i;

/** [talks on *forming* a new cabinet], [talks to *form* a coalition]. */
function isAboutOwnGovernment({ words }: Tree, from: number): boolean {
  const form = words.findIndex(
    (w) => w.index > from && w.index <= from + 5 && /^form(ing|ation)?$/i.test(w.text),
  );
  return (
    form > 0 &&
    words
      .slice(form + 1, form + 6)
      .some((w) => /^(government|cabinet|coalition|administration)$/i.test(w.text))
  );
}
