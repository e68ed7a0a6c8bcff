import type { Tree, Word } from '../../grammar/tree.ts';
import { isCalled } from '../called-bodies.ts';
import type { Frame, Scene } from '../frame.ts';
import { childrenOf, isNoun, isVerb } from '../trees/relations.ts';
import { agentsIn } from './agents.ts';
import { obliquesOf, subjectsOf } from './subjects.ts';

/** [signed a deal, *with Fiji* its only critic], [a deal on cod *with Chad pressing* for more]: another matter. */
export function isAside({ words }: Tree, first: number): boolean {
  const at = /^(the|an?)$/i.test(words[first - 1]?.text ?? '') ? first - 2 : first - 1;
  if (words[at]?.text !== 'with') return false;
  const urges = words
    .slice(first + 1, first + 3)
    .some(
      (w) =>
        w.xpos === 'VBG' && /^(press|push|insist|demand|refuse|urge|threaten|call)$/.test(w.lemma),
    );
  return (
    urges ||
    isAgenda.test(textOf(words.slice(first + 1, first + 9))) ||
    (words[at - 1]?.text === ',' &&
      words.slice(first + 1, first + 4).some((w) => w.text === 'as' || w.xpos === 'VBG'))
  );
}

/** [gathered with *Chad at the top of their agenda*], [*high on*]. */
const isAgenda =
  /^((at|near) the (very )?(top|head|centre|center) of|(high )?on|topping|heading|dominating) (the|their|its) agenda\b/i;

const textOf = (words: readonly Word[]): string => words.map((w) => w.text).join(' ');

/** [a deal *between Boeing and Vietnam Airlines*]: names that are no actors make it a matter of firms. */
export function isBetweenStrangers({ tree, agents }: Scene, head: number): boolean {
  const preposition = tree.words[head + 1]?.text;
  if (preposition !== 'between' && preposition !== 'with') return false;
  const at = tree.words
    .slice(head + 2, head + 5)
    .findIndex((w) => w.upos === 'PROPN' && w.unit !== 'date' && w.unit !== 'title');
  if (at < 0) return false;
  const index = head + 2 + at;
  // [a pact with the *South American* bloc Mercosur]
  if (tree.words.slice(index + 1, index + 4).some(isCalled)) return false;
  return (
    tree.words.slice(head + 2, index).every((w) => w.upos !== 'NOUN') &&
    !agents.some((a) => a.first <= index && index <= a.last && !isFirm(tree, a.last))
  );
}

/** [struck a deal *with commercial banks*], [an accord *with creditors*]: with people of business, and none of a state. */
export function isWithBusiness({ tree, agents }: Scene, head: number): boolean {
  const { words } = tree;
  if (words[head + 1]?.text !== 'with') return false;
  let noun = head + 2;
  while (/^(DET|ADJ|NUM|PRON)$/.test(words[noun]?.upos ?? '') || isNoun(words[noun + 1])) noun++;
  return (
    words[noun]?.xpos === 'NNS' &&
    /^(bank|banker|creditor|lender|company|firm|investor|bondholder|shareholder|miner|exporter)$/.test(
      words[noun]!.lemma,
    ) &&
    words
      .slice(head + 2, noun)
      .every((w) => !/^(central|official|government|state|national|creditor)$/i.test(w.text)) &&
    words[noun + 1]?.text !== 'of' &&
    // [with bondholders *and the IMF*], [with lenders *including Chad*]
    !agents.some(
      (a) =>
        (a.first >= head + 2 && a.first <= noun) ||
        (a.first > noun &&
          words
            .slice(noun + 1, a.first)
            .every((w) => /^(and|or|,|including|such|as|the)$/i.test(w.text))),
    )
  );
}

/** [*Smith and Jones* struck a deal], [a deal *with creditors*]: who is in it is told, and is no state. */
export function isOfStrangers(frame: Frame): boolean {
  const { scene, instrument, pattern, clause } = frame;
  const { tree, agents, mentions } = scene;
  const { words } = tree;
  // [King Faris signed]: of whatever state
  const isOfficial = ({ start, end }: Word): boolean =>
    mentions.some(
      (m) => m.kind === 'person' && m.person.official && m.start <= start && end <= m.end,
    );
  const isKnown = (i: number): boolean =>
    isOfficial(words[i]!) ||
    agents.some((a) => a.first <= i && i <= a.last) ||
    // [Royal *Chadian* Airlines]: a firm
    agentsIn(tree, i, agents).some((a) => !(a.modifier && isFirm(tree, a.last)));
  const isStranger = (i: number): boolean =>
    !isKnown(i) &&
    ((words[i]!.upos === 'PROPN' && /^[A-Z]/.test(words[i]!.text) && words[i]!.unit !== 'date') ||
      insiders.test(words[i]!.lemma));
  if (/^(signed|reached|negotiated)$/.test(pattern) && isVerb(words[clause])) {
    const doers = subjectsOf(tree, clause);
    if (doers.length > 0 && !doers.includes(instrument!.head) && doers.every(isStranger))
      return true;
  }
  if (isOfBanks(frame)) return true;
  // [memoranda signed *between some of those bodies*]
  const isThings = (i: number): boolean =>
    words[i]!.xpos === 'NNS' &&
    /^(structure|institution|association|entity|compan(y|ie)|firm|university|bank|business)$/.test(
      words[i]!.lemma,
    );
  if (
    obliquesOf(tree, clause, ['between', 'by', 'among']).some((o) =>
      [o, ...childrenOf(tree, o, 'nmod')].some(isThings),
    )
  )
    return true;
  const { head, last } = instrument!;
  for (let i = head + 1; i < Math.min(words.length, last + 4); i++) {
    if (isVerb(words[i]) || words[i]!.upos === 'PUNCT') return false;
    if (!/^(with|between|among)$/.test(words[i]!.text)) continue;
    return isStranger(words[i]!.head);
  }
  return false;
}

/** [the bankers said the *rescheduling* pact was near]: a state owes to banks, unless it owes to states. */
export function isOfBanks({ scene: { tree }, instrument }: Frame): boolean {
  const text = tree.sentence.tokens.map((t) => t.text).join(' ');
  return (
    /\b(reschedul|refinanc|restructur|debt|loan|borrow)/i.test(`${instrument!.name} ${text}`) &&
    /\b(banks|bankers|bank|creditors|(steering|advisory) committee|private)\b/i.test(text) &&
    !/\b(Paris Club|World Bank|central bank|governments?|official|IMF|Fund)\b/i.test(text)
  );
}

const insiders =
  /^(senators?|lawmakers?|legislators?|congress\w*|senate|house|democrats?|republicans?|gop|creditors?|prosecutors?|compan(y|ies)|firm|publisher|union|worker|employee|banks?|investor|owner|team|club|studio|shareholder|conservatives?|liberals?|moderates?|party|parties|caucus|committee|lawyer|candidate|rival)$/i;

/** [*Taiwan* Semiconductor Manufacturing Company], [*Vietnam* Airlines]: the name goes on, and is of a firm. */
export function isFirm(tree: Tree, last: number): boolean {
  if (isOwnerOfName(tree, last)) return true;
  const from = tree.words[last + 1]?.text === "'s" ? last + 2 : last + 1;
  for (let i = from; i < Math.min(tree.words.length, from + 4); i++) {
    const { text } = tree.words[i]!;
    if (!/^[A-Z]/.test(text)) return false;
    if (firms.test(text)) return true;
    // [*Saudi* British Bank], not [*Swiss* National Bank]
    if (text === 'Bank' && i > from && !ofState.test(tree.words[i - 1]!.text)) return true;
  }
  return false;
}

/** [Germany's *Siemens*], not [Germany's *Ministry* of Trade] or [Germany's *Chancellor* Merz]. */
function isOwnerOfName({ words }: Tree, last: number): boolean {
  const owned = words[last + 2];
  return (
    words[last + 1]?.text === "'s" &&
    owned?.upos === 'PROPN' &&
    owned.unit === null &&
    !words.slice(last + 2, last + 7).some((w) => offices.test(w.text))
  );
}

const ofState = /^(National|Central|State|Reserve|Federal|Development|People|Export-Import)$/;

const offices =
  /^(Ministry|Minister|Office|Department|Parliament|Council|Assembly|Government|Congress|Senate|Party|Army|Navy|Force|Front|Movement|Secretar(y|iat)|State|President|Premier|Chancellor|Prime|King|Queen|Foreign|Defen[cs]e|Commission|Union|Authority|Taliban|Hamas|Hezbollah|Houthis?|Fatah|Republic|Region|Province|Bank|Agency)$/;

const firms =
  /^(Airlines?|Airways|Company|Corporation|Corp\.?|Co\.?|Inc\.?|Ltd\.?|Limited|Group|Motors?|Semiconductor|Steel|Electric|Telecom|Petroleum|Holdings?|Industries|Plc|PLC|AG|Aerospace|Systems)$/;

/** [the *U.S.*-brokered ceasefire]: who brings the parties together is none of them. */
export function isBroker(tree: Tree, last: number): boolean {
  const at = tree.words[last + 1]?.text === '-' ? last + 2 : last + 1;
  if (/^(mediator|broker)$/.test(tree.words[last]!.lemma)) return true;
  // [*Peru* negotiated a pact with Chile]: for itself
  const { xpos, lemma } = tree.words[at] ?? { xpos: '', lemma: '' };
  if (
    xpos === 'VBD' &&
    /^(negotiate|propose|draft)$/.test(lemma) &&
    subjectsOf(tree, at).length > 0
  )
    return false;
  return /^(brokered|sponsored|mediated|backed|led|supported|proposed|drafted|negotiated|imposed|hosted|monitored|mediators?|brokers?|mediation)$/i.test(
    tree.words[at]?.text ?? '',
  );
}
