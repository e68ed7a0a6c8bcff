import type { Tree } from '../../grammar/tree.ts';
import { membersOf } from '../../mentions/actors.ts';
import type { MeetingNoun, Scene } from '../frame.ts';
import { isCourtesy } from '../meeting-noun-sense.ts';
import type { Support } from '../meeting-support.ts';
import { asSender, isEngagedIn } from '../meeting-verb-sense.ts';
import { realityOf } from '../reality/reality.ts';
import { childrenOf, is, prepositionOf } from '../trees/relations.ts';
import { agentsIn, codesOf, isBody } from './agents.ts';
import { plannedBy } from './doer-before.ts';
import type { Filling } from './fill.ts';
import { isPassive, obliquesOf, subjectsOf } from './subjects.ts';

/** Whom the verb that carries the meeting names [*held* talks], [said *after* talks]. */
export function fillFromSupport(
  pattern: MeetingNoun,
  scene: Scene,
  filling: Filling,
  top: number,
  support: Support,
): void {
  const { tree } = scene;
  if (isBesideAnother(tree, top, support.verb, filling)) return;
  if (isOfAnotherBody(scene, filling, top, support.verb)) return;
  // [did *not speak* to her *at the ceremony*]: that both were there is not said
  if (
    /^(speak|talk|meet|see)$/.test(tree.words[support.verb]!.lemma) &&
    realityOf(tree, support.verb).mode === 'denial'
  )
    return;
  const roles = support.host
    ? { subject: 'host' as const, by: 'host' as const }
    : pattern.owner
      ? { subject: pattern.owner }
      : {};
  // [will hold talks *with Peru* at the OPEC summit]: OPEC's is of others too
  const isOfBody = filling.fillers.some((f) => isBody(f.agent));
  // [will *hold talks with* Peru as part of a trip to Chile]: those are of the talks
  const carries = childrenOf(tree, support.verb, 'obj', 'obl').some(
    (o) =>
      o !== top &&
      (is(tree.words[o], 'obj') || isOfBody) &&
      /^(talk|meeting|discussion|negotiation|consultation)$/.test(tree.words[o]!.lemma),
  );
  // [the talks have *shuttled between* Riga and Lima]: where they are; [*discussed with Chad* the talks of others]: who is told of them
  const moves = /^(shuttle|alternate|rotate|switch|move|discuss)$/.test(
    tree.words[support.verb]!.lemma,
  );
  // [*spoke with Costa* ahead of a visit to Peru]: he does not come along
  const apart = meets.test(tree.words[support.verb]!.lemma) && isBeforeOrAfter(tree, top);
  const others =
    moves || apart || ((pattern.owner || isOfBody) && carries) ? [] : ['with', 'between', 'among'];
  filling.fromVerb(
    support.verb,
    [
      ...others,
      ...(support.agent ? ['by' as const] : []),
      'alongside',
      // [presented a report during a visit *by the Turkish premier*]: the visitor is another
      // [hosted *the Chad-Niger summit*], [arranged *a call between*]: who does so is none of the two
      ...(support.subject &&
      // [a proposal *by Fiji* to hold Chad-Niger talks]
      // [*Chad* fired a rocket *ahead of a summit between* Peru and Chile]
      !(
        isOfTwo(filling) &&
        (support.host ||
          isArranged(tree, support.verb) ||
          isBeforeOrAfter(tree, top) ||
          // [*it* headed for the meeting *between* Peru and Chile]: a plane
          subjectsOf(tree, support.verb).every((s) => /^it$/i.test(tree.words[s]!.text)))
      ) &&
      !(pattern.owner && filling.fillers.some((f) => f.role === 'visitor')) &&
      !isDeadline(scene, filling, top, support.verb)
        ? ['subject' as const]
        : []),
    ],
    roles,
  );
  // [at the meeting *Chad was joined* by Mali]: both; [*Chad and Mali* are engaged in talks]
  const isJoined = isPassive(tree, support.verb) && tree.words[support.verb]!.lemma === 'join';
  if (support.agent && (isJoined || isEngagedIn(tree, support.verb)))
    filling.add('subject', childrenOf(tree, support.verb, 'nsubj'));
  // [*Chad cancelled* a visit *by the Turkish premier*]: he was to come there
  if (
    filling.fillers.some((f) => f.role === 'visitor') &&
    !filling.fillers.some((f) => f.role === 'host') &&
    is(scene.tree.words[top], 'obj') &&
    scene.tree.words[top]!.head === support.verb &&
    awaits.test(scene.tree.words[support.verb]!.lemma)
  ) {
    const before = filling.fillers.length;
    filling.fromVerb(support.verb, ['subject'], { subject: 'host' });
    // [*President Vella* welcomed a coming visit by her]: his land will receive her, whoever does it there
    if (!/^(cancel|postpone|delay|scrap|suspend)$/.test(tree.words[support.verb]!.lemma))
      filling.fillers.push(...filling.fillers.splice(before).map(asSender));
  }
  // [paid a courtesy call *on the premier*]
  const called = childrenOf(tree, top, 'compound').find((c) => isCourtesy(tree, c + 1));
  if (called !== undefined) filling.add('with', obliquesOf(tree, support.verb, ['on', 'to']));
  // [*Peru's* decision came after talks *with Chile*], [*Vella's* promise *to Costa* came during a call]
  const within = /^(during|in|at)$/.test(prepositionOf(tree, top));
  if (/^(come|follow)$/.test(tree.words[support.verb]!.lemma))
    for (const news of childrenOf(tree, support.verb, 'nsubj')) {
      const hearers = within ? obliquesOf(tree, news, ['to']) : [];
      if (!newsNouns.test(tree.words[news]!.lemma)) continue;
      if (!filling.slots.has('with') && hearers.length === 0) continue;
      filling.add('subject', childrenOf(tree, news, 'nmod:poss', 'amod'));
      filling.add('to', hearers);
    }
  // [hosted a lunch *for President Vella*]
  if (pattern.name === 'meal' && support.host)
    filling.add('with', [
      ...obliquesOf(tree, top, ['for']),
      ...obliquesOf(tree, support.verb, ['for']),
    ]);
}

/** [Peru and Chile hope to conclude a pact *before the G20 summit*], [Peru raised a tax *after it failed*]: a day to be ready by, or gone by, no meeting of theirs. */
function isDeadline(scene: Scene, { fillers }: Filling, top: number, verb: number): boolean {
  const preposition = prepositionOf(scene.tree, top);
  const bodies = fillers.map((f) => f.agent).filter(isBody);
  if (!/^(before|ahead|after|following)\b/.test(preposition) || bodies.length === 0) return false;
  const who = subjectsOf(scene.tree, verb).flatMap((s) => agentsIn(scene.tree, s, scene.agents));
  const members = [...codesOf(bodies)].flatMap((code) => membersOf(code, 2020));
  // [*President Vella of Peru* visits Oslo *ahead of a NATO summit*]: of which Peru is no member
  const isStranger = [...codesOf(who)].every((code) => !members.includes(code));
  if (isStranger && journeys.test(scene.tree.words[verb]!.lemma)) return true;
  if (who.some((a) => a.person !== null || a.title !== null)) return false;
  // [*Germany and France issued* a statement *following the G7 summit*]: as members of it; [Germany raised a tax after it] at home
  return !(
    /^(after|following)\b/.test(preposition) &&
    /^(agree|issue|sign|adopt)$/.test(scene.tree.words[verb]!.lemma) &&
    who.length > 0 &&
    [...codesOf(who)].every((code) => members.includes(code))
  );
}

/** [met Xi *after the Chad-Niger summit*], [met Xi *ahead of a G7 meeting*], [met rebels *during UN-led talks*]: of others, or of more. */
const isBesideAnother = (tree: Tree, top: number, verb: number, filling: Filling): boolean =>
  meets.test(tree.words[verb]!.lemma) &&
  (/^(before|ahead|after|following)\b/.test(prepositionOf(tree, top))
    ? isOfOthers(filling) || filling.fillers.some((f) => isBody(f.agent) && f.slot !== 'with')
    : prepositionOf(tree, top) === 'during' && filling.fillers.some((f) => f.role === 'mediator'));

/** [*OPEC ministers* will meet *during the IMF meeting*]: one body while another convenes. */
const isOfAnotherBody = (
  { tree, agents }: Scene,
  { fillers }: Filling,
  top: number,
  verb: number,
): boolean => {
  if (!/^(during|at|on|in)\b/.test(prepositionOf(tree, top))) return false;
  if (!meetsOrTalks.test(tree.words[verb]!.lemma)) return false;
  const own = codesOf(fillers.map((f) => f.agent).filter(isBody));
  const who = subjectsOf(tree, verb).flatMap((s) => agentsIn(tree, s, agents));
  return (
    own.size > 0 &&
    who.length > 0 &&
    who.every((a) => isBody(a) && a.codes.every((c) => !own.has(c)))
  );
};

const journeys = /^(visit|tour|travel|fly|go|head|arrive|come|return)$/;

const meetsOrTalks = /^(meet|convene|confer|discuss|talk|hold|huddle)$/;

/** What a state does that is news. */
const newsNouns =
  /^(decision|announcement|move|statement|remark|comment|pledge|offer|vow|call|assurance|promise|warning|threat|demand|proposal|request|appeal|message)$/;

const isBeforeOrAfter = (tree: Tree, top: number): boolean =>
  /^(before|ahead|prior|after|following)\b/.test(prepositionOf(tree, top));

const isArranged = (tree: Tree, verb: number): boolean =>
  arranges.test(tree.words[verb]!.lemma) || plannedBy(tree, tree.words[verb]!) !== null;

const meets = /^(meet|talk|speak|confer|see)$/;

/** [*Chad-Niger* talks]; but [*spoke after* talks *with Chad and Niger*] is about one's own. */
const isOfOthers = ({ fillers }: Filling): boolean =>
  codesOf(fillers.map((f) => f.agent)).size >= 2 && !fillers.every((f) => f.slot === 'with');

const arranges = /^(hope|arrange|organi[sz]e|propose|suggest|demand|urge|order|approve)$/;

/** [the *Chad-Niger* summit], [talks *between* Chad and Niger]. */
const isOfTwo = ({ fillers }: Filling): boolean =>
  codesOf(fillers.filter((f) => f.slot === 'modifier' || f.slot === 'between').map((f) => f.agent))
    .size >= 2;

/** What is done about somebody else's visit where he is to come. */
const awaits =
  /^(cancel|postpone|delay|scrap|suspend|welcome|await|expect|block|veto|reject|announce|confirm|plan)$/;
