import { membersOf, sortOf } from '../../mentions/actors.ts';
import { type Agent, codesOf, isBody } from '../../patterns/filling/agents.ts';
import { brokeredBy } from '../../patterns/filling/brokered-by.ts';
import { isOfBusiness } from '../../patterns/filling/businesses.ts';
import { isAdjective } from '../../patterns/filling/complement-parties.ts';
import { dislikeOf } from '../../patterns/filling/dislikes.ts';
import { isOfStrangers } from '../../patterns/filling/outsiders.ts';
import type { Frame } from '../../patterns/frame.ts';
import { isAny, isDefinite } from '../../patterns/trees/definite.ts';
import { childrenOf, is, isAbove, prepositionOf } from '../../patterns/trees/relations.ts';
import type { Draft, DraftParty } from '../draft.ts';
import { convenerOf, isOfOwnOrgan } from './body-of-meeting.ts';
import { isDomestic } from './borrow-parties.ts';
import { isBystander, isSpeaker } from './bystanders.ts';
import type { Discourse } from './discourse.ts';
import { doerOf } from './doers.ts';
import { isHeldByOne } from './own-affair.ts';
import { withoutOneBesideCartel } from './pacts-of-cartels.ts';
import { hostsAnother, metBefore, partnerOfNamed } from './partner-by-name.ts';
import { partiesOf, partyOf } from './speakers.ts';
import { isAimedAt, isBetweenOthers, isFar, isOrigin, judgesOf } from './stands-apart.ts';
import { isWithLegislators, isWithNamed, isWithUnnamedRebels } from './with-named.ts';

/** [signed the deal]: the one or two others that the sentence names, else those of whom the text last spoke. */
export function fallbackParties(
  draft: Draft,
  frame: Frame,
  discourse: Discourse,
  oneWillDo = false,
): DraftParty[] {
  // [Vella *hopes* that the Peruvians will reach a deal], whomever she met; who *wants* them to sign one may be the other side
  const hopes = frame.scene.tree.words[frame.reality.cue]?.lemma === 'hope';
  const targets = codesOf(
    frame.scene.agents.filter((a) => isAimedAt(frame, a) || (hopes && wishesForOthers(frame, a))),
  );
  const others = othersOf(draft, frame, discourse, oneWillDo).filter((p) => !targets.has(p.code));
  if (frame.type !== 'pact') return others;
  const brokers = brokeredBy(frame.scene, frame.instrument!);
  // [a *U.S.*-brokered deal], of which nobody says between whom: of two who were told together without who brokered it
  if (others.some((p) => brokers.has(p.code)))
    return draft.parties.length === 0 ? [...discourse.together.groupWithout(brokers)] : [];
  return withoutOneBesideCartel(draft.parties, others);
}

function othersOf(
  draft: Draft,
  frame: Frame,
  discourse: Discourse,
  oneWillDo: boolean,
): DraftParty[] {
  const own = new Set(draft.parties.map((p) => p.code));
  if (own.size >= 2 || isOfOwnOrgan(frame)) return [];
  if (frame.type === 'meeting' && (isDomestic(frame) || isWithLegislators(frame))) return [];
  if (
    frame.type === 'pact' &&
    (isOfStrangers(frame) || (isWithUnnamedRebels(frame) && !holdsMovement(discourse)))
  )
    return [];
  // [Norway called Peru to calm its *anger over a deal*]: of none of those who speak of it
  if (
    frame.type === 'pact' &&
    own.size === 0 &&
    !frame.definite &&
    dislikeOf(frame.scene.tree, frame.instrument!.head) !== null
  )
    return [];
  // [NAFTA was kept, *the Lima Treaty* was not], [opposes *a* Pacific pact as well]: not of those whose the other is
  const called =
    frame.type === 'pact' &&
    (draft.proper || isAny(frame.scene.tree, frame.instrument!.head)) &&
    // [it *replaces* the Arica Treaty]: what one makes in place of the other is of the same
    !frame.scene.tree.words.some((w) => succeeds.test(w.lemma))
      ? draft.name
      : null;
  const areOfAnother = discourse.together.areOfAnother(called);
  // [*US-brokered* talks with Chad on a pact]: who mediates does not sign
  const beside = (
    areOfAnother ? [] : discourse.together.groupIn(frame.scene.tree.sentence.index)
  ).filter((p) => frame.type === 'meeting' || p.role !== 'mediator');
  if (
    frame.type === 'pact' &&
    [...own].every((c) => beside.some((p) => p.code === c)) &&
    beside.length >= 2
  )
    return beside.filter((p) => !own.has(p.code));
  const convener = own.size === 0 && !frame.definite ? convenerOf(frame) : null;
  if (convener) return [convener];
  const partners = discourse.together.groupWith(own, called);
  if (partners.length > 2 && hostsAnother(frame)) return [];
  const judges = frame.type === 'pact' ? judgesOf(frame, partners.length > 0) : [];
  const near = new Map<string, DraftParty>();
  // [a truce brokered *by Chad and Mali*]: two who bring it about are told instead of those they bring together
  const areTwo = ({ head }: Agent): boolean =>
    childrenOf(frame.scene.tree, head, 'conj').length > 0 ||
    is(frame.scene.tree.words[head], 'conj');
  for (const agent of frame.scene.agents) {
    if (agent.modifier || isOrigin(frame, agent)) continue;
    if (isSpeaker(frame, agent) && !speaksOfItself(frame, agent)) continue;
    if (frame.type === 'pact' && isBetweenOthers(frame, agent) && !areTwo(agent)) continue;
    if (isBystander(frame, agent) || isFar(frame, agent)) continue;
    if (wishesForOthers(frame, agent)) continue;
    if (frame.strangers?.includes(agent) || judges.includes(agent)) continue;
    for (const code of agent.codes) near.set(code, partyOf(agent, code));
  }
  for (const code of own) near.delete(code);
  // [*Russia*, which has a base there under a treaty with Armenia]: whose clause it is
  const doer = frame.type === 'pact' && own.size === 1 ? doerOf(frame, own) : null;
  if (doer && !codesOf(judges).has(doer.code)) return [doer];
  // [a nuclear deal with Iran], of talks between it and the United States before
  const [met, ...more] = frame.type === 'meeting' ? metBefore(frame, own, discourse) : [];
  if (met && more.length === 0) return [met];
  if (partners.length > 0 && !oneWillDo && !frame.strangers) return partners;
  const told = areOfAnother ? [] : discourse.together.group().parties;
  // [the meeting]: those of whom the text spoke before
  if (frame.type === 'meeting' && frame.definite && own.size === 0 && told.length >= 2) return told;
  // [Singapore joined the Artemis Accords]: one party of a treaty everybody knows
  if (oneWillDo) {
    if (own.size > 0) return [];
    // [*India* is the only G20 nation that meets the goals of the Riga accord]
    const doer = doerOf(frame, own);
    if (doer) return [doer];
    const states = [...near.values()].filter(({ code }) => /^[A-Z]{3}$/.test(code));
    if (near.size > 0) return (states.length > 0 ? states : [...near.values()]).slice(0, 3);
    const one = discourse.ofWhom();
    return one ? [one] : [];
  }
  // [Chad, Mali and Niger met. *Chad and Mali* said *the accord* …]: of all three
  const areSome = told.length > 2 && [...own, ...near.keys()].every((c) => isIn(told, c));
  if (frame.definite && near.size > 0 && areSome) return told.filter((p) => !own.has(p.code));
  if (near.size > 0 && near.size + own.size <= 3 && near.size + own.size >= 2)
    return [...near.values()];
  if (own.size === 0) {
    const two = besides(frame);
    return two.length > 0 ? two : told;
  }
  if (told.some((p) => own.has(p.code)))
    return isHeldByOne(frame) ? [] : told.filter((p) => !own.has(p.code));
  // [Spain said it would invoke an agreement with Morocco]: the only other one named, even if it says so itself; not [*the UN* said]
  if (frame.type === 'pact') {
    const named = frame.scene.agents.filter(
      (a) =>
        !a.modifier &&
        a.codes.some((c) => !own.has(c)) &&
        !isBetweenOthers(frame, a) &&
        !(isBody(a) && isSpeaker(frame, a) && !speaksOfItself(frame, a)) &&
        !wishesForOthers(frame, a) &&
        !judges.includes(a) &&
        !frame.strangers?.includes(a),
    );
    const codes = new Set([...codesOf(named)].filter((c) => !own.has(c)));
    if (codes.size === 1) return [partyOf(named[0]!, [...codes][0]!)];
  }
  // [A meeting *with Vice President Xi* was cancelled]: that of whom the text is about
  if (frame.type === 'meeting' && isWithNamed(frame)) {
    const other = partnerOfNamed(frame, own, discourse);
    return other ? [other] : [];
  }
  // [a loan agreement with the IMF]: made by the state that the text is about
  const other = frame.type === 'pact' && !isOfBody(frame) ? discourse.protagonist(own) : null;
  return other ? [other] : [];
}

const succeeds = /^(replace|supersede|supplant|succeed|renew|update|amend)$/;

/** [met *ELN leaders*. The government and the rebels signed]: those. */
const holdsMovement = ({ together }: Discourse): boolean =>
  together.group().parties.some((p) => sortOf(p.code) === 'movement');

const isIn = (parties: readonly DraftParty[], code: string): boolean =>
  parties.some((p) => p.code === code);

/** [*Peru* said *it* was ready for talks], [*Vella*, speaking ahead of talks, said]: of its own. */
const speaksOfItself = ({ scene: { tree }, cue }: Frame, { head }: Agent): boolean =>
  tree.children[tree.words[head]!.head]!.some((clause) => {
    const { relation, xpos } = tree.words[clause]!;
    const isOwn =
      relation === 'ccomp'
        ? childrenOf(tree, clause, 'nsubj').some((s) =>
            /^(it|he|she|they)$/i.test(tree.words[s]!.text),
          )
        : relation === 'advcl' && xpos === 'VBG' && childrenOf(tree, clause, 'nsubj').length === 0;
    return isOwn && isAbove(tree, clause, cue);
  });

/** [*Norway* hopes that Chad will reach a deal], not [*Norway* wants Chad to sign *the* deal]: wishes it to somebody else. */
const wishesForOthers = (
  { type, reality, fillers, scene: { tree }, clause, instrument }: Frame,
  { head }: Agent,
): boolean =>
  type === 'pact' &&
  reality.mode === 'wish' &&
  !isDefinite(tree, instrument!.head) &&
  fillers.length > 0 &&
  fillers.every((f) => f.slot === 'subject') &&
  is(tree.words[head], 'nsubj') &&
  tree.words[head]!.head !== clause &&
  isAbove(tree, tree.words[head]!.head, clause);

/** [the *EU ministers'* agreement on milk], [the *OPEC* accord]: the body's own, whoever complains of it. */
const isOfBody = ({ fillers }: Frame): boolean =>
  fillers.length > 0 &&
  fillers.every(
    ({ slot, agent }) =>
      /^(owner|modifier|of|subject)$/.test(slot) &&
      isBody(agent) &&
      membersOf(agent.codes[0] ?? '', 2020).length > 0,
  );

/** [a deal on rules for *Jordanian* factories exporting to the *European Union*]: the only two that the sentence names, in whatever way. */
function besides(frame: Frame): DraftParty[] {
  if (frame.type !== 'pact' || isDefinite(frame.scene.tree, frame.instrument!.head)) return [];
  const { agents, tree } = frame.scene;
  const named = agents.filter(
    (a) =>
      a.person === null &&
      !isSpeaker(frame, a) &&
      !isOfBusiness(frame.scene, tree.words[a.head]!.head, a) &&
      !/^(in|at|near|across|on|over|about|against|from)$/.test(
        prepositionOf(tree, a.head).split(' ')[0]!,
      ),
  );
  const parties = partiesOf(named);
  return parties.size === 2 && !named.every(isAdjective) ? [...parties.values()] : [];
}
