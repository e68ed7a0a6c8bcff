import type { EventDate } from '#shared/event.ts';
import { sortOf } from '../mentions/actors.ts';
import { type Agent, codesOf, isBody } from '../patterns/filling/agents.ts';
import { isGoBetween } from '../patterns/filling/go-betweens.ts';
import type { Frame, Scene } from '../patterns/frame.ts';
import type { Context, Draft, DraftParty } from './draft.ts';
import { draftMeeting } from './draft-meeting.ts';
import { draftPact } from './draft-pact.ts';
import { isGatheringAhead } from './gathering-ahead.ts';
import { isGivenUp } from './given-up.ts';
import { oneMeetingEach } from './merging/one-meeting-each.ts';
import { adversariesOf } from './parties/adversaries.ts';
import { seatAtTable } from './parties/at-the-table.ts';
import { Discourse } from './parties/discourse.ts';
import { addHeadsOfDelegations } from './parties/heads-of-delegations.ts';
import { addThoseWhoJoined } from './parties/joined-by.ts';
import { metApart } from './parties/met-apart.ts';
import { authorOf, homeOf, mentionedIn, presidencyOf, rivalsOf } from './parties/of-whom.ts';
import { addThoseOnTheMargins, hasMargins } from './parties/on-the-margins.ts';
import { isOfSuch, isOwnAffair, isWithOwnTeam } from './parties/own-affair.ts';
import { speakersIn } from './parties/quotations.ts';
import { addRollOfDelegation } from './parties/roll-of-delegation.ts';
import { castOf } from './parties/settle-parties.ts';
import { addThoseWhoSpoke } from './parties/spoke-there.ts';

/** Frames in reading order → drafts, one each, with parties, date, place and status as their own sentence gives them. */
export function draftEvents(
  sentences: readonly (readonly Frame[])[],
  scenes: readonly Scene[],
  context: Context,
  organisations: ReadonlySet<string>,
): Draft[] {
  // no event of which to settle the parties
  if (sentences.every((frames) => frames.length === 0)) return [];
  const home = homeOf(scenes);
  const discourse = new Discourse(
    home,
    presidencyOf(scenes),
    authorOf(scenes, context.document),
    speakersIn(context.document, scenes),
    rivalsOf(scenes),
  );
  const mentioned = mentionedIn(scenes);
  const adversaries = adversariesOf(scenes, context.document);
  const drafts: Draft[] = [];
  let lastEvent: EventDate | null = null;
  let lastGone: EventDate | null = null;
  let isOwn = false;
  for (const [index, scene] of scenes.entries()) {
    for (const mentions of scene.passed) discourse.pass(mentions, context.document);
    for (const frame of sentences[index]!.flatMap(oneMeetingEach)) {
      if (isGatheringAhead(frame, sentences, index) || isGivenUp(frame) || isWithOwnTeam(frame))
        continue;
      // [met business leaders. At *the meeting* …]: of no other state either; [on *his visit* he met them on Tuesday]: a day of it
      const isAbroad = drafts.some((d) => d.kind === 'visit');
      if (!isAbroad && (isOwnAffair(frame) || (isOwn && isOfSuch(frame)))) {
        isOwn = true;
        continue;
      }
      const cast = castOf(frame, discourse);
      // [They are to meet *in July*. *Hours later* he spoke at a dinner]: what is over is not counted from what is still to come
      const { mode, time } = frame.reality;
      const last: EventDate | null = mode === 'fact' && time === 'past' ? lastGone : lastEvent;
      const draft: Draft | null =
        frame.type === 'meeting'
          ? draftMeeting(
              frame,
              cast,
              context,
              last,
              organisations,
              discourse,
              home,
              adversaries,
              mentioned,
            )
          : draftPact(frame, cast, context, last, discourse, mentioned, scenes, adversaries);
      if (!draft) continue;
      // [*Oman hosted the talks*. The two sides …]: are not it and another
      const isSeated = draft.type === 'meeting' && seatAtTable(draft, frame, drafts);
      drafts.push(draft);
      if (draft.type === 'meeting' && !draft.needy) isOwn = false;
      discourse.ground = groundOf(draft) ?? discourse.ground;
      // [met Costa on the *sidelines* of a summit. … *Their* talks]: of those two
      // [under *the Brexit deal*]: whose it is nobody said, and [the two neighbours] of the next are states
      const unsaid =
        frame.type === 'pact' &&
        cast.parties.length === 0 &&
        draft.parties.some((p) => sortOf(p.code) === 'organisation');
      // [Chad rejected *a Nigerien offer*. The two sides …]
      const { start, end } = scene.tree.sentence;
      const here = draft.fallback.filter((p) => start <= p.span.start && p.span.end <= end);
      const areTwo = draft.parties.length === 1 && here.length === 1 && draft.fallback.length === 1;
      const parties = areTwo ? [...draft.parties, ...here] : draft.parties;
      if (!unsaid && !isSeated && !joins(scene) && !(frame.type === 'meeting' && hasMargins(frame)))
        discourse.together.told(
          { ...cast, parties },
          frame.scene.tree.sentence.index,
          frame.type === 'pact' ? 'signed' : frame.kind === 'call' ? 'called' : 'met',
          draft.proper ? draft.name : null,
        );
      lastEvent = draft.date?.value ?? lastEvent;
      const { published } = context;
      const isAhead = published !== null && lastEvent !== null && lastEvent.start > published;
      if (!isAhead) lastGone = lastEvent;
    }
    const apart = metApart(sentences[index]!);
    if (apart.length > 0) discourse.together.pair = apart;
    if (sentences[index]!.every((f) => f.type !== 'meeting')) addThoseWhoJoined(drafts, scene);
    addThoseWhoSpoke(drafts, scene, context.published);
    addHeadsOfDelegations(drafts, scene);
    discourse.note(
      scene,
      (joins(scene) ? scene.agents.filter((a) => !isBody(a)) : withoutSpeakers(scene)).filter(
        (a) => !isGoBetween(scene, a),
      ),
      scene.agents.filter(
        (a) =>
          /^nsubj/.test(scene.tree.words[a.head]!.relation) ||
          // [*Foreign Minister Luis Rojas* was in Lima]: who it opens with, whatever the tree says
          (a.first === 0 && scene.tree.words[a.head]!.head < 0),
      ),
      scene.agents.filter((a) => scene.tree.words[a.last + 1]?.text === "'s"),
    );
  }
  addThoseOnTheMargins(drafts);
  addRollOfDelegation(drafts, scenes, context.document);
  return drafts;
}

/** The state whose guest somebody is, else in which it is. */
function groundOf({ parties, place }: Draft): DraftParty | null {
  const host = parties.find((p) => p.role === 'host');
  if (host || !place?.value.country) return host ?? null;
  return { code: place.value.country, span: place.span };
}

/** [a U.S. official said Russia and the rebels should talk]: two are spoken of, by a third. */
function withoutSpeakers({ tree, agents }: Scene): readonly Agent[] {
  const others = agents.filter((a) => {
    const word = tree.words[a.head]!;
    return (
      !word.relation.startsWith('nsubj') ||
      !/^(say|tell|add|report)$/.test(tree.words[word.head]!.lemma)
    );
  });
  const codes = codesOf(others.filter((a) => !a.modifier));
  return codes.size === 2 ? others : agents;
}

/** [Peru *joined* GATT. A further round …]: one and the body it joins are no two that talk. */
const joins = ({ tree, agents }: Scene): boolean =>
  tree.words.some((w) => /^(join|accede|membership)$/.test(w.lemma)) && agents.some(isBody);
