import type { Word } from '../../grammar/tree.ts';
import type { Frame } from '../../patterns/frame.ts';
import { childrenOf, prepositionOf } from '../../patterns/trees/relations.ts';
import type { Draft, DraftParty } from '../draft.ts';

/**
 * [the nuclear pact that Chad and Niger are to sign … if *the negotiations* fail]: talks that nobody is told to be in are of those
 * whose pact they are about; they too are in them of whom one alone is told [*Niger* left the talks].
 */
export function seatNegotiators(drafts: readonly Draft[], real: readonly Draft[]): void {
  const pacts = real.filter((d) => d.parties.length >= 2);
  for (const meeting of drafts) {
    if (!isOfNobody(meeting, pacts)) continue;
    const sides = sidesOf(pacts, meeting);
    if (drafts.some((d) => isToldOf(d, sides))) continue;
    if (!meeting.parties.every(({ code }) => sides.some((p) => p.code === code))) continue;
    for (const { code, span } of sides)
      if (!meeting.parties.some((p) => p.code === code))
        meeting.parties.push({ code, span, implied: true });
    if (sides.length >= 2) meeting.needy = false;
  }
}

/** [negotiators *met in Riga* on Monday]: of them another meeting is told, of which the talks are as likely a further word. */
const isToldOf = ({ type, needy, parties }: Draft, sides: readonly DraftParty[]): boolean =>
  type === 'meeting' &&
  !needy &&
  sides.filter(({ code }) => parties.some((p) => p.code === code)).length >= 2;

const isOfNobody = ({ type, needy, frames }: Draft, pacts: readonly Draft[]): boolean =>
  type === 'meeting' &&
  needy &&
  frames.every(isTalks) &&
  (frames.some((f) => f.definite) || pactsOf(frames, pacts).length > 0);

/** A [dialogue] may be within one state. */
const isTalks = ({ pattern, fillers, scene: { tree }, cue }: Frame): boolean =>
  /^(talks|negotiations|round|table)$/.test(pattern) &&
  tree.words[cue]!.lemma !== 'dialogue' &&
  fillers.every((f) => /^(modifier|subject)$/.test(f.slot));

/** The parties of the pact that the talks are about, else of the ones in the making: of that of which most is told. */
function sidesOf(
  pacts: readonly Draft[],
  { frames, parties: known }: Draft,
): readonly DraftParty[] {
  const topics = frames.flatMap(topicsOf).map(({ text }) => text.toLowerCase());
  const own = pactsOf(frames, pacts);
  const about =
    own.length > 0
      ? own
      : pacts.filter(({ name }) =>
          topics.some((topic) => name.toLowerCase().split(' ').includes(topic)),
        );
  if (about.length === 0 && topics.length > 0 && known.length === 0) return [];
  const told = new Map<string, { count: number; parties: readonly DraftParty[] }>();
  for (const { parties, frames } of about.length > 0 ? about : pacts.filter(isInTheMaking)) {
    const codes = [...new Set(parties.map((p) => p.code))].sort().join();
    const count = (told.get(codes)?.count ?? 0) + frames.length;
    told.set(codes, { count, parties });
  }
  const [most, next] = [...told.values()].sort((a, b) => b.count - a.count);
  return most && most.count >= 2 * (next?.count ?? 0) ? most.parties : [];
}

const isInTheMaking = ({ status }: Draft): boolean =>
  /^(under-discussion|proposed|agreed|rejected)$/.test(status?.value ?? '');

/** [talks *on the grain deal*]: that one. */
const pactsOf = (frames: readonly Frame[], pacts: readonly Draft[]): Draft[] =>
  pacts.filter((pact) =>
    frames.some((f) =>
      topicsOf(f).some((topic) =>
        pact.frames.some((g) => g.scene === f.scene && g.instrument?.head === topic.index),
      ),
    ),
  );

/** [the *nuclear* talks], [negotiations on *grain*]. */
const topicsOf = ({ scene: { tree }, cue }: Frame): Word[] =>
  [
    ...childrenOf(tree, cue, 'compound'),
    ...childrenOf(tree, cue, 'amod').filter((c) => tree.words[c]!.lemma === 'nuclear'),
    ...childrenOf(tree, cue, 'nmod').filter((c) =>
      /^(on|over|about|for)\b/.test(prepositionOf(tree, c)),
    ),
  ].map((c) => tree.words[c]!);
