import type { Frame, Scene } from './frame.ts';
import { furtherPartners } from './further-partners.ts';
import { findInstruments } from './instruments/instruments.ts';
import { listedInstruments } from './instruments/listed-instruments.ts';
import { matchCaption } from './match-caption.ts';
import { matchLoan } from './match-loan.ts';
import { matchMeetingNoun } from './match-meeting-noun.ts';
import { matchMeetingVerb } from './match-meeting-verb.ts';
import { matchPact } from './match-pact.ts';
import { matchPresence } from './match-presence.ts';
import { matchUndertaking } from './match-undertaking.ts';
import { meetingNouns, meetingVerbs } from './meetings/meetings.ts';
import { pactActs } from './pacts/pacts.ts';
import { undertakings } from './pacts/undertakings.ts';
import { orStaysAway } from './stayed-away.ts';
import { withActsOnIt } from './told-by-it.ts';
import { withoutDoubles } from './without-doubles.ts';

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
const undertakingsByLemma = byLemma(undertakings, (p) => p.verbs);

/** Everything the patterns find, a list for each sentence. */
export const findFrames = (
  scenes: readonly Scene[],
  acronyms: ReadonlyMap<string, string>,
): Frame[][] =>
  withActsOnIt(
    scenes,
    scenes.map((scene) => framesIn(scene, acronyms)),
  );

/** In one sentence, in the order of its words. */
function framesIn(scene: Scene, acronyms: ReadonlyMap<string, string>): Frame[] {
  const frames: Frame[] = [];
  for (const word of scene.tree.words) {
    const lemma = word.lemma.toLowerCase();
    for (const pattern of verbsByLemma.get(lemma) ?? []) {
      const frame = matchMeetingVerb(pattern, scene, word.index);
      if (frame) frames.push(orStaysAway(frame), ...furtherPartners(frame));
    }
    for (const pattern of nounsByLemma.get(lemma) ?? []) {
      const frame = matchMeetingNoun(pattern, scene, word.index);
      if (frame) frames.push(orStaysAway(frame));
    }
    if (lemma === 'lend') {
      const loan = matchLoan(scene, word.index);
      if (loan) frames.push(loan);
    }
    for (const pattern of undertakingsByLemma.get(lemma) ?? []) {
      const frame = matchUndertaking(pattern, scene, word.index);
      if (frame) frames.push(frame);
    }
  }
  for (const { index, lemma } of scene.tree.words) {
    const presence = lemma === 'be' ? matchPresence(scene, index, frames) : null;
    if (presence) frames.push(presence);
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
