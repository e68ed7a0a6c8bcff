import type { PactStatus } from '#shared/event.ts';
import { codesOf } from '../patterns/filling/agents.ts';
import { countOf } from '../patterns/filling/anaphors.ts';
import { bodies } from '../patterns/filling/bodies.ts';
import type { Filler, Frame } from '../patterns/frame.ts';
import { marksOf } from '../patterns/instruments/instrument-marks.ts';
import { isNegated } from '../patterns/reality/negation.ts';
import { realityOf } from '../patterns/reality/reality.ts';
import { isDefinite } from '../patterns/trees/definite.ts';
import { childrenOf, isVerb, prepositionOf } from '../patterns/trees/relations.ts';

/** What a pact is where the sentence only names it, nobody doing anything to it: [our deal with Albania] stands. */
export function namedStatus(
  frame: Frame,
  proper: boolean,
  others: number,
  isWithin = false,
): PactStatus | null {
  const { scene, instrument, clause } = frame;
  const { tree } = scene;
  const { head, bare } = instrument!;
  if (proper) return bare ? null : isHopedFor(frame) ? 'under-discussion' : 'in-force';
  // between whom must be said beside it: [the recent agreement between Türkiye, Sweden and NATO]
  const own = new Set(frame.fillers.flatMap((f) => f.agent.codes));
  // [an agreement *among the Group of Five*]
  const members = frame.fillers.some(isAmongMembers) || isOwnPact(frame) ? 1 : 0;
  const told = own.size + members + meant(frame) + (own.size > 0 && !bare ? others : 0);
  // [the truce *in Chad*]: of those who fight there
  if (told < 2 && !isWithin) {
    if (own.size + others < 2) return null;
    if (isOfAYear(frame) || isBasis(frame)) return 'in-force';
    return isNewlyMade(frame) ? 'agreed' : null;
  }
  // [with agreement on dairy proving hard]: no instrument, but that they agree
  const { xpos, lemma } = tree.words[head]!;
  if (
    lemma === 'agreement' &&
    xpos === 'NN' &&
    childrenOf(tree, head, 'det', 'nmod:poss', 'amod', 'compound').length === 0
  )
    return null;
  if (isNegated(tree, head) !== null || precededBy(frame, /^(without|no|any|absent)$/))
    return 'under-discussion';
  if (!isDefinite(tree, head) && isOnlyThoughtOf(frame)) return 'under-discussion';
  // [plans *to visit* Taipei, *a pact* between the two]: only listed beside it
  // [*under* its new accord, Chad must save], [*despite* a treaty, they would not]: it is there, whatever becomes of the rest
  const isListed =
    /^(conj|appos)/.test(tree.words[head]!.relation) ||
    /^(under|despite|since|after|following|violating)$/.test(prepositionOf(tree, head));
  if (isVerb(tree.words[clause]) && !isListed) {
    const { mode, cue } = realityOf(tree, clause);
    // [a deal between the two *would* lift prices]: there is none yet
    if (!isDefinite(tree, head) && /^(would|'d)$/i.test(tree.words[cue]?.text ?? ''))
      return 'under-discussion';
    // [are *going to have* a deal]
    const isDone =
      tree.words[head]!.head === clause && /^(obj|nsubj)/.test(tree.words[head]!.relation);
    if (!frame.definite && mode === 'plan' && isDone) return 'under-discussion';
    // [does not cover the sea]
    if (frame.pattern === 'provides' && mode !== 'wish') return 'in-force';
    if (mode === 'wish' || mode === 'condition' || mode === 'denial' || mode === 'failure')
      return frame.definite ? 'under-discussion' : null;
  }
  const above = tree.words[tree.words[head]!.head];
  // [have had a treaty for ten years]
  if (above?.lemma === 'have' && tree.words[head]!.relation === 'obj') return 'in-force';
  // [are *at odds over* a treaty]
  if (above && !isDefinite(tree, head) && /^(odds|deadlock|disagreement|impasse)$/.test(above.text))
    return 'under-discussion';
  // [*welcomed* the agreement between Armenia and Azerbaijan]: one greets what is new
  const verb = tree.words[tree.words[head]!.head];
  if (isVerb(verb) && greeting.test(verb!.lemma) && (own.size >= 2 || isWithin)) return 'agreed';
  if (precededBy(frame, /^(new|recent|latest|historic|landmark|fresh|breakthrough)$/))
    return 'agreed';
  // [freed *as part of* a deal]: one that is there
  if (isPartOf(frame)) return 'in-force';
  // [*under* a treaty with Chad, Niger must pay]; [under a *separate* agreement] is news
  const isSeparate = precededBy(frame, /^(separate|another|similar)$/);
  if (/^(under|despite)$/.test(prepositionOf(tree, head)) && !isSeparate) return 'in-force';
  return childrenOf(tree, head, 'det', 'nmod:poss').some((c) =>
    /^(an?|another|some)$/i.test(tree.words[c]!.text),
  )
    ? 'agreed'
    : 'in-force';
}

/** [Chad *bought* Nigerien rice *under* a barter *agreement*]: of the only two that the sentence names. */
const isBasis = ({ scene: { tree, agents }, instrument }: Frame): boolean =>
  !instrument!.bare &&
  prepositionOf(tree, instrument!.head) === 'under' &&
  codesOf(agents).size === 2 &&
  tree.words.some((w) => isVerb(w) && w.index < instrument!.head && trades.test(w.lemma));

const trades =
  /^(buy|purchase|import|export|sell|supply|deliver|ship|barter|swap|exchange|lend|borrow|lease|provide|receive|fish)$/;

/** [freed *as part of* a truce and *a deal* between them]. */
const isPartOf = ({ scene: { tree }, instrument }: Frame): boolean =>
  tree.words.some(
    (w) =>
      w.text === 'part' &&
      w.index < instrument!.head &&
      w.index > instrument!.head - 12 &&
      tree.words[w.index + 1]?.text === 'of' &&
      /^(as|are|is|was|were|,)$/.test(tree.words[w.index - 1]?.text ?? ''),
  );

/** [*a* Trade Agreement with Chad *could* happen soon]: by a name, and yet to come. */
const isHopedFor = ({ scene: { tree }, instrument, clause }: Frame): boolean =>
  childrenOf(tree, instrument!.head, 'det').some((c) => /^an?$/i.test(tree.words[c]!.text)) &&
  tree.words[instrument!.head]!.head === clause &&
  isVerb(tree.words[clause]) &&
  /^(wish|plan)$/.test(realityOf(tree, clause).mode);

/** [a keen *interest in* a tax pact], [on the *verge of* one], [too far apart *to allow* an agreement]: nobody says that there is one. */
function isOnlyThoughtOf({ scene: { tree }, instrument, clause }: Frame): boolean {
  const above = tree.words[tree.words[instrument!.head]!.head];
  const verb = tree.words[clause]!;
  return (
    /^(interest|zeal|eagerness|appetite|room|readiness|willingness|likelihood|probability|verge|brink|cusp|threshold)$/.test(
      above?.lemma ?? '',
    ) ||
    // [is *open* to a deal], [are *far* from one]
    (/^AD[JV]$/.test(above?.upos ?? '') &&
      /^(open|receptive|amenable|averse|opposed|far)$/.test(above!.lemma)) ||
    // [inching *toward* a deal], [rushed *into* one], [talks *aimed at* one], [the *time for* one]; [thanked her *for* a deal]
    /^(towards?|into)$/.test(prepositionOf(tree, instrument!.head)) ||
    (/^(for|at)$/.test(prepositionOf(tree, instrument!.head)) &&
      seeking.test(above?.lemma ?? '')) ||
    (verb.xpos === 'VB' &&
      bringing.test(verb.lemma) &&
      childrenOf(tree, clause, 'mark').some((c) => tree.words[c]!.xpos === 'TO'))
  );
}

const seeking =
  /^(aim|aimed|push|press|rush|hurry|call|wait|long|campaign|argue|work|search|prepare|time|prospect|hope|room|case|need)$/;

const bringing =
  /^(allow|permit|enable|facilitate|bring|produce|yield|achieve|have|get|see|find|create|force)$/;

/** [*among* the Group of Five], [*of* OPEC]: a body that stands for several. */
export const isAmongMembers = ({ slot, agent }: Filler): boolean =>
  /^(among|between)$/.test(slot) && agent.codes.some((c) => bodies.has(c));

/** [after *the OPEC pact*], [*OPEC's* accord on prices]: of its members, and known; not [*the G7 pact* with Chad], [on aid for Chad]. */
export const isOwnPact = ({ fillers, pattern, instrument, scene: { agents } }: Frame): boolean =>
  pattern === 'named' &&
  !agents.some((a) => a.head > instrument!.head && a.head <= instrument!.last) &&
  fillers.length > 0 &&
  fillers.every(
    ({ slot, agent }) => /^(modifier|owner)$/.test(slot) && agent.codes.every((c) => bodies.has(c)),
  );

/** [a *1965* treaty], [the *2003* accord]: one that was made. */
const isOfAYear = ({ scene, instrument }: Frame): boolean =>
  [...marksOf(scene, instrument!)].some((mark) => /^\d{4}$/.test(mark));

/** [*the new* dairy *deal* will lower the cost]: news of those of whom the text has just told. */
const isNewlyMade = (frame: Frame): boolean =>
  frame.definite &&
  !frame.instrument!.bare &&
  frame.reality.mode === 'fact' &&
  precededBy(frame, /^(new|landmark|historic)$/) &&
  frame.scene.tree.words[frame.instrument!.head]!.relation.startsWith('nsubj');

/** How many parties the words that stand for some mean at least: [their trade pact] is of two. */
const meant = ({ anaphors, scene: { tree } }: Frame): number =>
  anaphors.reduce(
    (sum, i) =>
      sum +
      (/^(they|them|their|both|two|we|our|us)$/i.test(tree.words[i]!.text) || countOf(tree, i) !== 1
        ? 2
        : 1),
    0,
  );

const greeting =
  /^(welcome|hail|applaud|praise|laud|commend|condemn|denounce|slam|blast|decry|congratulate|cheer|celebrate)$/;

/** One of the five words before the noun, and of its own phrase: [a *new* treaty], not [*new* limits *on* a treaty]. */
export function precededBy({ scene: { tree }, instrument }: Frame, pattern: RegExp): boolean {
  const { head } = instrument!;
  const before = tree.words.slice(Math.max(0, head - 5), head);
  const behindOther = before.findLastIndex((w) => /^(on|of|in|to|for|from|under)$/i.test(w.text));
  return before.some((w, i) => i > behindOther && pattern.test(w.text.toLowerCase()));
}
