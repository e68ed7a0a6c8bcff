import { yearOf } from '../../mentions/find-names.ts';
import type { Frame } from '../../patterns/frame.ts';
import { marksOf } from '../../patterns/instruments/instrument-marks.ts';
import { knownPact } from '../../patterns/instruments/known-pacts.ts';
import { pactKindOf } from '../../patterns/instruments/pact-kinds.ts';
import { isToldByDeed } from '../../patterns/pacts/undertakings.ts';
import { childrenOf } from '../../patterns/trees/relations.ts';
import { type Draft, isHeadline } from '../draft.ts';
import { isDeedOfHeadline, isHeadlineOfLead } from './headline-of-lead.ts';
import { areOfTwoStages, isBeyondStopgap } from './of-two-stages.ts';
import { content, family, kindOf, kindsFit, nounOf, plain } from './pact-names.ts';
import { isWithAnother, partiesFit, sameParties } from './pact-parties.ts';
import { signsToo } from './signatories.ts';
import { areApart, isIndefinite, isMade, isStanding, isToCome } from './told-apart.ts';
import { isAppositive, toldTogether } from './two-words-for-one.ts';

/** How well two drafts agree on being one instrument; 0 where something speaks against it. */
export function samePact(a: Draft, b: Draft, published: string | null): number {
  // [the cod treaty … suspended *it*]
  const { stands } = b.frames[0]!;
  if (stands) return a.frames.includes(stands) ? 7 : 0;
  if (a.acronym && b.acronym) return a.acronym === b.acronym ? 5 : 0;
  const known = knownPact(a.name)?.name;
  // [the *interim* nuclear deal with Iran … a *final* nuclear deal]: of one name, and two
  if (known && known === knownPact(b.name)?.name) return areOfTwoStages(a, b) ? 0 : 5;
  // [the *Kyoto Protocol*, the *nuclear deal with Iran* and others]: two that everybody knows
  if (known && knownPact(b.name)) return 0;
  if (isAppositive(a, b)) return 4.5;
  // [the accord *signed* in March was *suspended*]: two things that are done to one
  if (a.frames.some((f) => b.frames.some((g) => isOfOneInstrument(f, g)))) return 6;
  // [Peru quit the pact. *Fiji and Tonga, which also signed the pact*, …]: of them too
  if (b.frames[0]!.instrument!.bare && signsToo(b).length > 1 && family(a, b)) return 2;
  if (isHeadlineOfLead(a, b) || isDeedOfHeadline(a, b)) return 2.5;
  // [quit *a 1987* missile pact with Russia … the *INF Treaty*]: called by the year of the other
  if (sameParties(a, b) && (isOfYearOf(a, b) || isOfYearOf(b, a))) return 2.5;
  if (areApart(a, b, published) || areOfTwoStages(a, b)) return 0;
  if (isBeyondStopgap(a, b)) return 0;
  // [signed a peace accord … under it, *a ceasefire took effect*]
  const isOfWar = isIndefinite(b) && kindOf(b) === 'ceasefire' && kindOf(a) !== 'ceasefire';
  if (isOfWar && b.frames.every((f) => f.pattern === 'entered-into-force') && a.steps.some(isMade))
    return 0;
  const x = content(a.name);
  const y = content(b.name);
  const shared = [...x].filter((w) => y.has(w)).length;
  // [the Iran nuclear deal], [the Iran nuclear agreement]: two words in common may differ in a party
  const alike = shared >= 2 && shared === Math.min(x.size, y.size);
  if (!partiesFit(a, b, alike, yearOf(published)) || isWithAnother(a, b)) return 0;
  if (plain(a.name) === plain(b.name) && plain(a.name).includes(' ')) return 4;
  // [agreed *to exchange* 50 prisoners, in what would be the largest *swap* of the war]
  if ([a, b].some(isUndertaken) && [a, b].every(isSwap) && sameParties(a, b)) return 3;
  // [signed a loan agreement and a tax treaty]: two in one sentence are two
  if (toldTogether(a, b)) return 0;
  if (x.size > 0 && y.size > 0) {
    if (shared > 0 && shared >= Math.min(x.size, y.size) / 2)
      return a.proper && b.proper && shared < Math.min(x.size, y.size) ? 0 : 2.5;
    // [the *Chip Trade Agreement* … the Norway/Chad *Chip pact*]: the second only describes it
    if (a.proper && b.proper && !(b.definite && b.frames.every(isDescription) && sameParties(a, b)))
      return 0;
    if (isToCome(a) && b.proper && isStanding(b)) return 0;
    // [agreed *to open* the strait … a deal on ferries], but [agreed *to end* the fighting … the truce]
    // and [OPEC's *December* agreement on prices … OPEC *agreed in December* to cut output]
    if ([a, b].some(isUndertaken)) {
      if (sameParties(a, b) && (areOfOneDay(a, b) || isMadeThen(a, b) || isMadeThen(b, a)))
        return 2;
      if (!(kindOf(a) === 'ceasefire' && kindOf(b) === 'ceasefire')) return 0;
    }
    // [signed a nuclear pact … agreed on *a* tax treaty]
    const stands = a.steps.some(isMade) || isStanding(a);
    const isNext =
      isToCome(b) && pactKindOf(b.name) !== null && pactKindOf(a.name) !== pactKindOf(b.name);
    // [a zero-tariff agreement that they signed … signed *a* sweeping trade deal]: told twice
    const [ofTopic, ofAnother] = [a, b].map((d) => / (on|to|for|of|\w+ing) /.test(d.name));
    const isOfTopic = ofTopic || ofAnother;
    // [no deal on tariffs … signed *an* accord that ends a row over fish]
    if (ofTopic && ofAnother && isIndefinite(b) && !a.steps.some(isMade) && b.steps.some(isMade))
      return 0;
    const again = !isOfTopic && sameParties(a, b) && kindOf(a) !== null && kindOf(a) === kindOf(b);
    // [negotiates a fisheries *agreement* … signed a water *treaty*]
    const isOther = shared === 0 && isIndefinite(a) && nounOf(a) !== nounOf(b) && !isOfTopic;
    if (isIndefinite(b) && !isHeadline(a) && isOther && b.steps.some(isMade)) return 0;
    const isMore = isNext || (b.steps.some(isMade) && !again);
    if (isIndefinite(b) && !isHeadline(a) && stands && isMore) return 0;
    return family(a, b) &&
      kindsFit(a, b) &&
      (sameParties(a, b) || isBackward(a, b) || isHeadline(a))
      ? 1.2
      : 0;
  }
  // [the deal]: the latest instrument it can stand for
  const bare = y.size === 0 ? b : a;
  // [signed a memorandum … the Paris Agreement]: what was made just now is not what everybody knows
  const isNew =
    a.steps.some(isMade) && !a.frames.some((f) => marksOf(f.scene, f.instrument!).has('old'));
  if (known === undefined && bare === a && knownPact(b.name) && isNew) return 0;
  // [quit *an accord* on cod … has *a* defence pact with Chad]: one that stands is told of already
  if (bare === a && isIndefinite(b) && !isHeadline(a) && isStanding(a)) return 0;
  // [other arms control *agreements* … the *treaty*]: one of some
  const other = bare === a ? b : a;
  if (isSome(a) !== isSome(b) && !other.proper && !bare.proper) return 0;
  // [tear up *existing deals* … the *Lima Treaty*], [aim to conclude *an agreement* … *signed* a Development Agreement]: a name points back at none that is only some agreement, or is aimed at
  const isAim = isToCome(a) && b.steps.length > 0;
  const isVague = (isIndefinite(a) || isSome(a)) && !isToCome(a) && !a.steps.some(isMade);
  if (bare === a && b.proper && !isHeadline(a) && (isAim || isVague) && !isUnmade(b)) return 0;
  // [the Paris accord … *agreement* is quite possible]
  if (isMass(bare) && isToCome(bare) && (other.steps.some(isMade) || isStanding(other))) return 0;
  // [the tentative deal … the war ended in *an armistice*]
  const isTruce = isIndefinite(b) && kindOf(b) === 'ceasefire' && kindOf(a) === null;
  if (bare === a && isTruce && !(sameParties(a, b) && isNamed(a) && isNamed(b))) return 0;
  if (!bare.definite && !sameParties(a, b) && nounOf(a) !== nounOf(b)) return 0;
  // [a nuclear pact … a *contract* for tanks … *the deal*]: of what is called so before what is not
  return family(a, b) ? (isOtherPaper(other) ? 0.9 : 1) : 0;
}

/** [a *contract* for tanks]: by another word than those for a pact. */
const isOtherPaper = ({ frames: [first] }: Draft): boolean =>
  first!.instrument!.loose === true && !isToldByDeed(first!);

/** [last *December's* agreement], [agreed in *December*]: made on the very same day, or in the same month. */
const areOfOneDay = (a: Draft, b: Draft): boolean =>
  a.date !== null &&
  a.date.value.start === b.date?.value.start &&
  a.date.value.end === b.date.value.end;

/** [*agreed* to steady prices *in February* … the *Louvre Accord*], known to be of that month. */
const isMadeThen = ({ date }: Draft, { name }: Draft): boolean => {
  const since = knownPact(name)?.since;
  return since != null && date !== null && date.value.start <= since && since <= date.value.end;
};

const isOfYearOf = (a: Draft, b: Draft): boolean => {
  const year = knownPact(b.name)?.since?.slice(0, 4);
  return (
    year !== undefined &&
    knownPact(a.name) === null &&
    a.frames.some((f) => marksOf(f.scene, f.instrument!).has(year)) &&
    kindsFit(a, b)
  );
};

/** [agreed *to open* the strait]: told by what they will do. */
const isUndertaken = ({ frames }: Draft): boolean => isToldByDeed(frames[0]!);

const isSwap = ({ name }: Draft): boolean => /\b(swap|exchange)\b/i.test(name);

/** [the *pending* Lima Treaty], or all that is told of it. */
const isUnmade = (draft: Draft): boolean =>
  isToCome(draft) || /^(proposed|under-discussion)$/.test(draft.status?.value ?? '');

/** Nobody does anything to it: [freed *as part of a deal*]. */
const isNamed = ({ steps }: Draft): boolean => steps.length === 0;

const isOfOneInstrument = (f: Frame, g: Frame): boolean =>
  f.scene === g.scene &&
  f.cue !== g.cue &&
  f.instrument!.head === g.instrument!.head &&
  f.instrument!.name === g.instrument!.name;

const isSome = ({ frames }: Draft): boolean =>
  frames.every(({ instrument }) => instrument!.plural && !instrument!.loose);

/** [*agreement* would be reached]: not an instrument told before, but that they agree. */
const isMass = ({ frames }: Draft): boolean =>
  frames.every(({ instrument, scene: { tree } }) => {
    const { lemma, xpos } = tree.words[instrument!.head]!;
    return (
      lemma === 'agreement' &&
      xpos === 'NN' &&
      childrenOf(tree, instrument!.head, 'det', 'nmod:poss', 'amod', 'compound').length === 0
    );
  });

/** [the arms control treaty], [the Black Sea accord]: points back at one told before; [the Lima Agreement] is a name of its own. */
const isBackward = (a: Draft, b: Draft): boolean =>
  b.definite &&
  // [the test ban … reached *a* deal with Chad]
  !isIndefinite(b) &&
  b.parties.length > 0 &&
  (!b.proper ||
    (kindOf(a) !== null && kindOf(b) !== null) ||
    (knownPact(b.name) === null && b.frames.some(isDescription)));

const isDescription = ({ instrument, scene: { tree } }: Frame): boolean =>
  /^\p{Ll}/u.test(tree.words[instrument!.head]!.text);
