import type { Tree } from '../grammar/tree.ts';
import { lightNouns } from './filling/light-nouns.ts';
import type { MeetingNoun } from './frame.ts';
import { isOnWayHome, isPrivateVisit } from './travel-sense.ts';
import { childrenOf, is, isNoun, isVerb, prepositionOf } from './trees/relations.ts';

const instrument = /^(agreement|accord|treaty|pact)$/;

/** The noun stands there, and means no meeting: [plastic *rounds*], [a *member of* the Peru-Chile Forum]. */
export function isOtherUse(pattern: MeetingNoun, tree: Tree, index: number): boolean {
  const word = tree.words[index]!;
  if (!isNoun(word) || word.unit === 'name') return true;
  // [an accord *under* negotiation]: a state of the accord
  if (prepositionOf(tree, index) === 'under') return true;
  // [*on his way* to Cairo], but [a way to peace]
  if (word.lemma === 'way' && !isOnTheWay(tree, index)) return true;
  // [a *member of* the Peru-Chile Forum]: a club
  if (
    word.xpos.startsWith('NNP') &&
    prepositionOf(tree, index) === 'of' &&
    [tree.words[word.head], wordBeforeOf(tree, index)].some((w) => isOfClub.test(w?.lemma ?? ''))
  )
    return true;
  // [a political *dialogue* and cooperation agreement]: part of its name
  const { words } = tree;
  if (
    words[index + 1]?.text === 'and' &&
    isNoun(words[index + 2]) &&
    instrument.test(words[index + 3]?.lemma ?? '')
  )
    return true;
  if (isPraised(tree, index) || isOfTheCrowd(tree, index)) return true;
  // [it is *her call*]: for her to decide
  const isIt = (c: number): boolean => /^(it|that)$/i.test(words[c]!.text);
  if (pattern.kind === 'call' && childrenOf(tree, index, 'nsubj').some(isIt)) return true;
  if (pattern.kind === 'call' && isAppeal(tree, index)) return true;
  // [plastic *rounds*] are shot
  if (pattern.name === 'round' && word.xpos === 'NNS') return true;
  // [a 75th session] of an assembly
  const described = (c: number) => pattern.described?.includes(words[c]!.text.toLowerCase());
  if (pattern.described && !tree.children[index]!.some(described)) return true;
  // [a *swing in* prices], but [a swing through Africa]
  if (
    word.lemma === 'swing' &&
    !/^(through|to|across|around)$/.test(tree.words[index + 1]?.text ?? '')
  )
    return true;
  // [*recalled* its envoy from Lima *for consultations*]: he talks at home
  if (/^(consultation|talk)$/.test(word.lemma) && words[word.head]?.lemma === 'recall') return true;
  // [*travel* to Peru fell], but [Vella's upcoming *travel* to Peru]
  if (word.lemma === 'travel' && !isSomebodys(tree, index)) return true;
  // [a brief *visit* to Oslo *on his way home*]: a stop
  if (/^(visit|stop|stopover)$/.test(word.lemma) && isOnWayHome(tree, index)) return true;
  if (isPrivateVisit(tree, index) || isOfAnybody(tree, index)) return true;
  // [put *a stop to* the deal]
  if (word.lemma === 'stop' && tree.words[word.head]?.lemma === 'put') return true;
  // [settle it *through negotiation*]: in general
  if (
    word.lemma === 'negotiation' &&
    word.xpos === 'NN' &&
    /^(through|by|via)$/.test(words[index - 1]?.text ?? '')
  )
    return true;
  const isOne = pattern.plural === true && !/^NNP?S$/.test(word.xpos);
  if (isOne && !isHeldOnce(tree, index) && !isAtIt(tree, index)) return true;
  // [summit talks], [talks venue]: the last noun of a compound speaks, unless it is only a frame around this one
  const governor = tree.words[word.head];
  const isBeforeTitle = /^(title|name)$/.test(words[index + 1]?.unit ?? '');
  if (is(word, 'compound') && isNoun(governor) && !lightNouns.has(governor!.lemma)) return true;
  // [Vella *talks to reporters*], under a picture: the parser takes the verb for talks
  if (/^talks$/i.test(word.text) && isToPress(tree, index)) return true;
  // [*former envoy* for six-party *talks*]: what he once was sent to
  if (isOfFormer(tree, index)) return true;
  // [OPEC *conference* president Costa]: his title
  return (
    (is(word, 'compound', 'nmod:desc') && isBeforeTitle) ||
    (word.relation === 'nmod:desc' && isNoun(governor))
  );
}

/** [barred *visits* to Chad], [sells visas *on arrival* there]: whoever wants to go. */
function isOfAnybody(tree: Tree, index: number): boolean {
  const { words } = tree;
  const { lemma, xpos, head } = words[index]!;
  if (lemma === 'arrival')
    return /^(on|upon)$/.test(words[index - 1]?.text ?? '') && words[index - 2]?.lemma === 'visa';
  return (
    /^(visit|trip|tour|journey)$/.test(lemma) &&
    xpos === 'NNS' &&
    childrenOf(tree, index, 'det', 'nmod:poss').length === 0 &&
    /^(bar|ban|forbid|prohibit|restrict|discourage|outlaw)$/.test(words[head]?.lemma ?? '')
  );
}

/** [an economist and *president of* the Reef Forum]: whatever the parser hung it on. */
const wordBeforeOf = (tree: Tree, index: number): Tree['words'][number] | undefined =>
  tree.words[Math.min(index, ...childrenOf(tree, index, 'case')) - 1];

/** [has been *in discussion with* Chad]: as good as in talks. */
const isAtIt = (tree: Tree, index: number): boolean =>
  /^(discussion|consultation)$/.test(tree.words[index]!.lemma) &&
  tree.words[index - 1]?.text === 'in' &&
  /^(with|together)$/.test(tree.words[index + 1]?.text ?? '') &&
  childrenOf(tree, index, 'cop').length > 0;

/** [the importance of continued *dialogue*], [agreed to *support dialogue*], [*negotiations* are *the only way* out]: of any that may come; not [the importance of *their talks*, of *Monday's talks*]. */
function isPraised(tree: Tree, index: number): boolean {
  const { head, relation, lemma } = tree.words[index]!;
  const above = tree.words[head];
  const isBare = childrenOf(tree, index, 'det', 'nmod:poss').length === 0;
  if (!above || !isBare || tree.words.slice(index + 1).some((w) => w.unit === 'date')) return false;
  const isOfSome = childrenOf(tree, index, 'nmod').length > 0;
  const before = tree.words[index - 1]?.text ?? '';
  if (
    lemma === 'dialogue' &&
    !isOfSome &&
    /^(support|promot|encourag|foster)(e|ing)?$/i.test(before)
  )
    return true;
  if (relation === 'nsubj' && !isOfSome)
    return (
      /^(way|solution|path|option|answer|alternative|means|key)$/.test(above.lemma) &&
      childrenOf(tree, head, 'cop').length > 0
    );
  return (
    prepositionOf(tree, index) === 'of' &&
    /^(importance|value|necessity|merit|usefulness)$/.test(above.lemma)
  );
}

/** [should avoid *public gatherings*], [banned *large gatherings*]: of whoever comes. */
const isOfTheCrowd = (tree: Tree, index: number): boolean =>
  tree.words[index]!.lemma === 'gathering' &&
  tree.words[index]!.xpos === 'NNS' &&
  childrenOf(tree, index, 'amod', 'compound').some((c) =>
    /^(public|large|mass|big|small|social|religious|private|family|indoor|outdoor)$/i.test(
      tree.words[c]!.text,
    ),
  );

/** [*Vella's* travel], [*her* travel]; not [their *citizens'* travel]. */
const isSomebodys = (tree: Tree, index: number): boolean =>
  childrenOf(tree, index, 'nmod:poss').some(
    (c) =>
      /^(his|her)$/i.test(tree.words[c]!.text) || /^(name|title)$/.test(tree.words[c]!.unit ?? ''),
  );

/** [resisted *calls* by Chad *to open* the border], [echoed her *calls for* a truce]; not [held calls to settle it], [in a phone call to set a day]. */
function isAppeal(tree: Tree, index: number): boolean {
  const { words } = tree;
  const { text, head } = words[index]!;
  const heard = words.slice(index + 1, index + 9);
  const end = heard.findIndex((w) => isVerb(w) || /^[,;:]$/.test(w.text));
  const upTo = end < 0 ? heard : heard.slice(0, end);
  const aim = upTo.some((w) => w.text === 'for') || upTo.at(-1)?.text === 'to';
  return (
    text.toLowerCase() === 'calls' &&
    childrenOf(tree, index, 'compound', 'amod').every((c) => more.test(words[c]!.text)) &&
    (unheard.test(words[head]?.lemma ?? '') ||
      (aim &&
        (unmade.test(words[head]?.lemma ?? '') ||
          // [*calls from* Chad and Niger *for* new borders]; not [took calls from her for an hour]
          (words[index + 1]?.text === 'from' && !telephoned.test(words[head]?.lemma ?? '')))))
  );
}

const more = /^(further|more|new|fresh|renewed|repeated|growing|urgent)$/i;

/** What is done with an appeal, and never by telephone. */
const unheard =
  /^(resist|rebuff|reject|ignore|dismiss|heed|echo|spurn|defy|shrug|downplay|oppose|support|back|endorse|fuel|spark|prompt|trigger|provoke|stoke|amplify|draw)$/;

const telephoned = /^(take|receive|get|field|return|make|have|hold|place)$/;

/** What may be done with either, but with an appeal when its aim is told. */
const unmade = /^(renew|repeat|face|answer|join|hear|lead|issue|intensify|step|mount|grow)$/;

/** [held *a phone discussion*], [had *a* long *discussion* with her]: one of them, where somebody holds it; not [had a discussion *of* Fiji]. */
function isHeldOnce(tree: Tree, index: number): boolean {
  const { lemma, head, relation } = tree.words[index]!;
  return (
    /^(discussion|consultation)$/.test(lemma) &&
    relation === 'obj' &&
    /^(hold|have)$/.test(tree.words[head]?.lemma ?? '') &&
    childrenOf(tree, index, 'det').some((c) => /^an?$/i.test(tree.words[c]!.text)) &&
    tree.words[index + 1]?.text !== 'of'
  );
}

const isOfFormer = (tree: Tree, index: number): boolean => {
  const { head } = tree.words[index]!;
  return (
    /^(for|to|at|in)$/.test(prepositionOf(tree, index)) &&
    /^(envoy|negotiator|representative|delegate|coordinator|ambassador)$/.test(
      tree.words[head]?.lemma ?? '',
    ) &&
    childrenOf(tree, head, 'amod').some((c) => /^(former|ex|onetime)$/i.test(tree.words[c]!.text))
  );
};

/** [*to* the *press*], [*with reporters*]. */
const isToPress = ({ words }: Tree, index: number): boolean =>
  /^(to|with)$/.test(words[index + 1]?.text ?? '') &&
  words
    .slice(index + 2, index + 5)
    .some((w) => /^(reporter|journalist|press|media|crowd|supporter)$/.test(w.lemma));

const isOfClub =
  /^(member|chairman|chairwoman|president|director|founder|fellow|head|secretary|spokesman)$/;

/** [is *on his way to* Cairo], [said on his way to Cairo]; not [stopped in Rome on his way to Cairo]. */
const isOnTheWay = ({ words }: Tree, index: number): boolean =>
  !(is(words[index], 'obl') && onward.test(words[words[index]!.head]!.lemma)) &&
  words[index - 2]?.text === 'on' &&
  /^(his|her|their)$/.test(words[index - 1]!.text) &&
  words[index + 1]?.text === 'to';

const onward = /^(stop|visit|meet|arrive|land|travel|fly|refuel|call|see|pass)$/;

/** [a *courtesy* call]: made in person. */
export const isCourtesy = ({ words }: Tree, index: number): boolean =>
  /^courtesy$/i.test(words[index - 1]?.text ?? '');
