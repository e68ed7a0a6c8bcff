import type { Document } from '../../document/document.ts';
import type { Mention, PersonMention } from '../../mentions/mention.ts';
import type { Scene } from '../../patterns/frame.ts';
import { type Draft, haveSameParties } from '../draft.ts';
import { unparsed } from '../unparsed.ts';

/** [*Members of the delegation:*] and a line for each, which begins with his name: they go on the journey told before. */
export function addRollOfDelegation(
  drafts: readonly Draft[],
  scenes: readonly Scene[],
  { sentences, text }: Document,
): void {
  const roll = sentences.findIndex(({ start, end }) => isRoll.test(text.slice(start, end)));
  if (roll < 0) return;
  const visits = drafts.filter(
    (d) =>
      d.type === 'meeting' &&
      d.kind === 'visit' &&
      d.parties.length >= 2 &&
      d.frames.every((f) => f.scene.tree.sentence.index < roll),
  );
  const people = firstNamed(scenes);
  for (let i = roll + 1; i < sentences.length; i++) {
    const person = people.get(i)?.person;
    if (!person) return;
    for (const visit of visits)
      if (haveSameParties(visit, visits.at(-1)!) && !visit.people.includes(person))
        visit.people.push(person);
  }
}

const isRoll = /^(other )?members? of the (\w+ )*delegation( (are|include))?:$/i;

/** Sentence → whom it opens with [*Mr. Holm*, adviser], [The *Honorable Ana Vella*, ambassador]. */
function firstNamed(scenes: readonly Scene[]): ReadonlyMap<number, PersonMention> {
  const found = new Map<number, PersonMention>();
  const note = (mentions: readonly Mention[]): void => {
    for (const m of mentions)
      if (m.kind === 'person' && m.from <= 1 && !found.has(m.sentence)) found.set(m.sentence, m);
  };
  for (const scene of scenes) {
    note(scene.mentions);
    for (const others of unparsed(scene)) note(others);
  }
  return found;
}
