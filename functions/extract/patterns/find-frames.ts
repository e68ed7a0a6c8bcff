import type { Filler, Frame, Scene } from './frame.ts';
import { findInstruments } from './instruments.ts';
import { listedInstruments } from './listed-instruments.ts';
import { matchCaption } from './match-caption.ts';
import { matchMeetingNoun } from './match-meeting-noun.ts';
import { matchMeetingVerb } from './match-meeting-verb.ts';
import { matchPact } from './match-pact.ts';
import { matchUndertaking } from './match-undertaking.ts';
import { meetingNouns, meetingVerbs } from './meetings/meetings.ts';
import { pactActs } from './pacts/pacts.ts';
import { undertook } from './pacts/undertook.ts';

function byLemma<P>(
  patterns: readonly P[],
  lemmas: (pattern: P) => readonly string[],
): ReadonlyMap<string, P[]> {
  const map = new Map<string, P[]>();
  for (const pattern of patterns) {
    for (const lemma of lemmas(pattern)) map.set(lemma, [...(map.get(lemma) ?? []), pattern]);
  }
  return map;
}

const verbsByLemma = byLemma(meetingVerbs, (p) => p.verbs);
const nounsByLemma = byLemma(meetingNouns, (p) => p.nouns);

/** Everything the patterns find in one sentence, in the order of its words. */
export function findFrames(scene: Scene, acronyms: ReadonlyMap<string, string>): Frame[] {
  const frames: Frame[] = [];
  for (const word of scene.tree.words) {
    const lemma = word.lemma.toLowerCase();
    for (const pattern of verbsByLemma.get(lemma) ?? []) {
      const frame = matchMeetingVerb(pattern, scene, word.index);
      if (frame) frames.push(frame);
    }
    for (const pattern of nounsByLemma.get(lemma) ?? []) {
      const frame = matchMeetingNoun(pattern, scene, word.index);
      if (frame) frames.push(frame);
    }
    if (undertook.verbs.includes(lemma)) {
      const frame = matchUndertaking(undertook, scene, word.index);
      if (frame) frames.push(frame);
    }
  }
  if (frames.length === 0) {
    const caption = matchCaption(scene);
    if (caption) frames.push(caption);
  }
  for (const instrument of findInstruments(scene, acronyms))
    for (const listed of listedInstruments(scene.tree, instrument))
      frames.push(...matchPact(pactActs, scene, listed));
  return withoutDoubles(frames).sort((a, b) => a.cue - b.cue);
}

/** [discussed it with Lavrov *by phone*]: talks by their verb, a call by what stands beside it: one call. */
const withoutDoubles = (frames: readonly Frame[]): Frame[] =>
  frames.filter(
    (frame) =>
      frame.type !== 'meeting' ||
      frame.kind === 'call' ||
      !frames.some((f) =>
        f.type === 'meeting' && f.cue === frame.cue ? f.kind === 'call' : isPurpose(f, frame),
      ),
  );

/**
 * [flew to *Lisbon* for a *NATO summit*], [flew to *Geneva* to meet the *Iranian* minister]: who travels for a meeting
 * with others than the hosts visits nobody.
 */
function isPurpose(meeting: Frame, visit: Frame): boolean {
  if (meeting.type !== 'meeting' || visit.kind !== 'visit') return false;
  if (meeting.kind === 'visit' || meeting.kind === 'call') return false;
  if (meeting.clause !== visit.cue && !(isJourney(visit) && isAim(meeting, visit))) return false;
  const hosts = codesOf(visit.fillers.filter((f) => f.role === 'host'));
  const guests = codesOf(visit.fillers.filter((f) => f.role !== 'host'));
  const partners = meeting.fillers.filter((f) => f.agent.codes.some((c) => !guests.has(c)));
  const body = ({ agent: { mention }, slot }: Filler) =>
    slot === 'modifier' && mention.kind === 'actor' && mention.sort === 'organisation';
  if (/^(summit|conference|meeting)$/.test(meeting.pattern) && meeting.fillers.some(body))
    return true;
  return (
    isJourney(visit) &&
    partners.length > 0 &&
    partners.every((f) => f.agent.codes.every((c) => !hosts.has(c)))
  );
}

const isJourney = ({ pattern }: Frame): boolean => /^(travelled-to|due-in)$/.test(pattern);

const codesOf = (fillers: readonly Filler[]): ReadonlySet<string> =>
  new Set(fillers.flatMap((f) => f.agent.codes));

/** [flew to Oslo *to hold talks*], [arrived in Oslo, where he *met* …]: what one goes for, or does there. */
function isAim({ scene: { tree }, clause }: Frame, visit: Frame): boolean {
  for (let i = clause, steps = 0; i >= 0 && steps < 4; i = tree.words[i]!.head, steps++) {
    if (i === visit.cue) return steps > 0;
    if (!/^(advcl|xcomp|acl|obl|nmod)/.test(tree.words[i]!.relation)) return false;
  }
  return false;
}
