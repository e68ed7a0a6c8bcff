import type { Tree } from '../grammar/tree.ts';
import { type Agent, agentsIn, codesOf, isBody, wordsOf } from './filling/agents.ts';
import { countOf } from './filling/anaphors.ts';
import type { Filling } from './filling/fill.ts';
import type { MeetingVerb, Scene } from './frame.ts';
import { childrenOf, distance, is, prepositionOf } from './trees/relations.ts';

/** [spoke *by phone*], [joined him *for talks*]: words near the verb that make it the one that is meant. */
export function hasCompanion(
  { tree }: Scene,
  verb: number,
  companions: readonly string[],
): boolean {
  for (let i = verb + 1; i < Math.min(tree.words.length, verb + 14); i++) {
    const { text, lemma } = tree.words[i]!;
    const pair = `${tree.words[i - 1]!.text} ${text}`;
    // [Chile's *visiting* foreign minister]: one word of the tree, but [Adviser *for* Trade Ana Vella] is an office
    const parts = text.split(' ').filter((part) => part !== 'for' || part === text);
    if ([...parts, text, lemma, pair].some((words) => companions.includes(words.toLowerCase())))
      return true;
  }
  // [joined the leaders of Peru, Chile, Fiji, Samoa and Tonga *to launch* it]: however long the list
  return childrenOf(tree, verb, 'advcl', 'xcomp').some((c) =>
    companions.includes(tree.words[c]!.lemma),
  );
}

/** [haggled *in Vienna*]. */
export function isPlaced({ tree, mentions }: Scene, verb: number): boolean {
  return mentions.some((mention) => {
    const words = mention.kind === 'place' ? wordsOf(tree, mention) : null;
    if (!words) return false;
    const at = tree.words[words.first - 1]?.text.toLowerCase();
    return at === 'in' && distance(tree, words.last, verb) <= 3;
  });
}

/** [as *the pair* spoke on Monday], [*Vella and Rojas* spoke about the dam]: with each other, where no more than the day or what about is said. */
export function areTwo({ tree, agents, mentions }: Scene, verb: number): boolean {
  const [subject, ...others] = childrenOf(tree, verb, 'nsubj');
  // [Vella *and I* spoke], wherever the parser hung it
  const withMe = (
    subject === undefined ? [] : [...others, ...childrenOf(tree, subject, 'conj')]
  ).some((c) => tree.words[c]!.text === 'I' && /^and$/i.test(tree.words[c - 1]!.text));
  if (subject === undefined || others.length > (withMe ? 1 : 0)) return false;
  const people = agentsIn(tree, subject, agents).filter((a) => (a.person ?? a.title) !== null);
  const two =
    countOf(tree, subject) === 2 ||
    codesOf(people).size === 2 ||
    (codesOf(people).size === 1 && withMe) ||
    /^(the )?men$/i.test(tree.words[subject]!.text) ||
    // [pressed her on cod *when they spoke* on Monday]
    (/^they$/i.test(tree.words[subject]!.text) &&
      codesOf(agents.filter((a) => (a.person ?? a.title) !== null && a.last < verb)).size === 2 &&
      childrenOf(tree, verb, 'advmod', 'mark').some((c) => /^when$/i.test(tree.words[c]!.text)));
  const next = tree.words[verb + 1];
  const day = next?.text === 'on' ? tree.words[verb + 2] : next;
  const isDay = mentions.some((m) => m.kind === 'date' && m.start === day?.start);
  // [spoke about it *at the summit*], [*to reporters*]: each for himself
  const isAbout =
    next?.text === 'about' && !childrenOf(tree, verb, 'obl').some((o) => isHeard(tree, o));
  return two && (isDay || isAbout) && /^VB[DN]$/.test(tree.words[verb]!.xpos);
}

const isHeard = (tree: Tree, index: number): boolean =>
  /^(at|to|before|in|during)$/.test(prepositionOf(tree, index)) &&
  tree.words[index]!.unit !== 'date';

/** [called him *to congratulate* him]: what is said on the phone; [called him *to testify*] is no phone call. */
export const isWordForHim = ({ words }: Tree, clause: number): boolean =>
  words[clause - 1]?.text === 'to' &&
  /^(congratulate|discuss|thank|wish|offer|convey|inform|brief|reassure|assure|express|apologi[sz]e|condole|say|tell|explain|complain|reaffirm|reiterate|pledge|promise|urge|warn|remind|propose|suggest|ask|talk|press|stress|review|coordinate|extend|protest|plead|seek|share|lobby)$/.test(
    words[clause]!.lemma,
  );

/** [Vella and Costa *sat down* in Lima], [dined *together*]; [on a bench] they do not confer. */
export const sitTogether = ({ tree, mentions }: Scene, verb: number): boolean =>
  /^(sit|dine|lunch|breakfast)$/.test(tree.words[verb]!.lemma) &&
  tree.children[verb]!.some(
    (c) =>
      tree.words[c]!.text === 'together' ||
      (tree.words[c]!.text === 'down' && tree.words[verb]!.lemma === 'sit'),
  ) &&
  !childrenOf(tree, verb, 'obl').some(
    (o) =>
      /^(on|next|near|beside)$/.test(prepositionOf(tree, o)) &&
      !mentions.some((m) => m.kind === 'date' && m.end === tree.words[o]!.end),
  );

/** [*he* met *her*], [*I* spoke to *him*]: one of those told before does it to another. */
export const isOneToOne = ({ words }: Tree, { anaphors }: Filling): boolean =>
  anaphors.some((a) => /^(he|she|i)$/i.test(words[a]!.text)) &&
  anaphors.some((a) => /^(him|her)$/i.test(words[a]!.text) && words[a]!.relation !== 'nmod:poss');

/** [NATO *ministers*], [the *leaders* of ASEAN]. */
function areMinisters({ words }: Tree, { head }: Agent): boolean {
  for (let i = head, steps = 0; i >= 0 && steps < 3; i = words[i]!.head, steps++)
    if (/^(minister|leader)$/.test(words[i]!.lemma)) return words[i]!.xpos === 'NNS';
  return false;
}

/** [*their* foreign ministers], [the *two* presidents]. */
const isOfSeveral = (tree: Tree, index: number): boolean =>
  /^(minister|leader|president|premier|envoy|negotiator)$/.test(tree.words[index]!.lemma) &&
  tree.words[index]!.xpos === 'NNS' &&
  (countOf(tree, index) !== null ||
    childrenOf(tree, index, 'nmod:poss').some((c) => /^their$/i.test(tree.words[c]!.text)));

const sides = /^(country|nation|state|government|neighbou?r|side|party|ally|republic)$/;

/** [have been *discussing* the dam], [are *discussing* it]: they are at it. */
const isAtIt = ({ words, children }: Tree, verb: number): boolean =>
  words[verb]!.xpos === 'VBG' &&
  // [are discussing *whether* to ban it]: each at home
  !/^(whether|if|how|what)$/.test(words[verb + 1]?.text ?? '') &&
  children[verb]!.some((c) => words[c]!.lemma === 'be');

/** [Chad and Niger *had discussed* the dam], [*are discussing* it]: two states did so once, and with each other. */
export const areDone = ({ tree }: Scene, verb: number, { fillers }: Filling): boolean =>
  (/^VB[DN]$/.test(tree.words[verb]!.xpos) || isAtIt(tree, verb)) &&
  fillers.length === 2 &&
  fillers.every(
    ({ agent: { mention, head } }) =>
      mention.kind === 'actor' &&
      mention.sort === 'state' &&
      is(tree.words[head], 'nsubj', 'conj') &&
      !is(tree.words[tree.words[head]!.head], 'nmod'),
  );

/** Who holds an office, also [the *ministers* of India and *Nepal*]; their cabinets do so apart. */
export function isSomebody({ tree }: Scene, { person, title, head }: Agent): boolean {
  if (person !== null || title !== null) return true;
  for (let i = head, steps = 0; i >= 0 && steps < 4; i = tree.words[i]!.head, steps++) {
    if (
      /^(minister|president|premier|chancellor|leader|envoy|diplomat|negotiator|commander|official|delegation|counterpart)$/.test(
        tree.words[i]!.lemma.toLowerCase(),
      )
    )
      return true;
    if (!is(tree.words[i], 'nmod', 'conj', 'amod')) return false;
  }
  return false;
}

/** Whether those who do it are two or more, though the sentence does not name them. */
export function areBetweenThem(
  pattern: MeetingVerb,
  scene: Scene,
  index: number,
  filling: Filling,
  together: boolean,
): boolean {
  const { tree } = scene;
  const { name, kind, after } = pattern;
  const { anaphors, fillers } = filling;
  const isThey = (a: number): boolean =>
    /^they$/i.test(tree.words[a]!.text) && hasCompanion(scene, index, ['phone', 'telephone']);
  return (
    (kind === 'call' && together) ||
    // [*the leaders* last spoke]
    (after !== undefined && anaphors.some((a) => countOf(tree, a) !== 1)) ||
    // [*the two* spoke by phone, talked for an hour], [*they* spoke *by phone*]
    (/^(spoke|talked-at-length)$/.test(name) &&
      anaphors.some((a) => countOf(tree, a) === 2 || (kind === 'call' && isThey(a)))) ||
    // [*he* and Rojas talked for an hour], [*he* posed for photographs *with President Rojas*]
    (filling.codes().size === 1 &&
      anaphors.some((a) => /^(he|she|i)$/i.test(tree.words[a]!.text)) &&
      fillers.every(
        ({ slot, agent }) =>
          childrenOf(tree, agent.head, 'cc').length > 0 ||
          (/^(with|alongside|beside|from|opposite)$/.test(slot) && isSomebody(scene, agent)),
      )) ||
    // [*NATO ministers* discussed the dam *in Oslo*]
    (name === 'discussed' &&
      fillers.length > 0 &&
      isPlaced(scene, index) &&
      fillers.every(({ agent }) => isBody(agent) && areMinisters(tree, agent))) ||
    // [*their foreign ministers* discussed the dam]
    (name === 'discussed' &&
      fillers.length === 0 &&
      anaphors.some(
        (a) =>
          isOfSeveral(tree, a) ||
          // [*the two states* have been discussing the dam]
          (isAtIt(tree, index) && countOf(tree, a) === 2 && sides.test(tree.words[a]!.lemma)),
      ))
  );
}
