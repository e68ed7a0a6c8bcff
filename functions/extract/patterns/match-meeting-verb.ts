import { Filling } from './fill.ts';
import type { Frame, MeetingVerb, Scene } from './frame.ts';
import { realityOf } from './reality.ts';
import { isVerb } from './relations.ts';

/** Every place in a scene where a verb says that somebody meets. */
export function matchMeetingVerb(pattern: MeetingVerb, scene: Scene, index: number): Frame | null {
  const { tree } = scene;
  const word = tree.words[index]!;
  if (!isVerb(word)) return null;
  if (pattern.with && !hasCompanion(scene, index, pattern.with)) return null;
  const filling = new Filling(scene).fromVerb(index, pattern.parties, pattern.roles);
  if (pattern.needs && !pattern.needs.some((slot) => filling.slots.has(slot))) return null;
  if (filling.fillers.length === 0) return null;
  const reality = realityOf(tree, index);
  return {
    type: 'meeting',
    pattern: pattern.name,
    kind: pattern.kind,
    scene,
    cue: index,
    clause: index,
    reality:
      pattern.effect && reality.mode === 'fact' ? { ...reality, mode: pattern.effect } : reality,
    fillers: filling.fillers,
    anaphors: filling.anaphors,
    definite: false,
  };
}

/** [spoke *by phone*], [sat *down*]: words near the verb that make it the one that is meant. */
function hasCompanion({ tree }: Scene, verb: number, companions: readonly string[]): boolean {
  for (let i = verb + 1; i < Math.min(tree.words.length, verb + 14); i++) {
    const { text, lemma } = tree.words[i]!;
    if (companions.includes(text.toLowerCase()) || companions.includes(lemma.toLowerCase()))
      return true;
  }
  return false;
}
