import type { Filler, Frame } from '../patterns/frame.ts';

/** One frame for each meeting that the words tell of at once. */
export function oneMeetingEach(frame: Frame): Frame[] {
  return oneHostEach(frame).flatMap(oneGuestEach);
}

/** [a trip to Ethiopia, South Sudan and Congo] → a visit to each. */
function oneHostEach(frame: Frame): Frame[] {
  const hosts = frame.fillers.filter((f) => f.role === 'host');
  const guests = frame.fillers.filter((f) => f.role !== 'host');
  if (frame.kind !== 'visit' || hosts.length < 2 || guests.length + frame.anaphors.length === 0)
    return [frame];
  return hosts.map((host) => ({ ...frame, fillers: [...guests, host] }));
}

/** [met *separately* with the king of Jordan and the emir of Qatar] → a meeting with each. */
function oneGuestEach(frame: Frame): Frame[] {
  if (!isApart(frame)) return [frame];
  const mine = frame.fillers.filter((f) => f.slot === 'subject' || f.slot === 'owner');
  const groups: Filler[][] = [];
  for (const filler of frame.fillers) {
    if (mine.includes(filler)) continue;
    const last = groups.at(-1);
    // [the king of Jordan]: person and state are one guest
    const same =
      last?.some((f) => f.agent.codes.join() === filler.agent.codes.join()) &&
      !(filler.agent.person && last.some((f) => f.agent.person));
    if (last && same) last.push(filler);
    else groups.push([filler]);
  }
  if (groups.length < 2 || mine.length + frame.anaphors.length === 0) return [frame];
  return groups.map((group) => ({ ...frame, fillers: [...mine, ...group] }));
}

function isApart({ scene: { tree }, cue, clause }: Frame): boolean {
  return [cue, clause].some((word) =>
    tree.children[word]!.some((c) =>
      /^(separate|separately|individually|bilateral|one-on-one|respectively)$/i.test(
        tree.words[c]!.text,
      ),
    ),
  );
}
