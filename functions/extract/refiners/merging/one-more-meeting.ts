import { ordinals } from '../../mentions/dates/words.ts';
import type { Frame } from '../../patterns/frame.ts';
import { isAheadOf } from '../../patterns/reality/ahead-of.ts';
import { isAny, isDefinite } from '../../patterns/trees/definite.ts';
import { isAbove, prepositionOf } from '../../patterns/trees/relations.ts';
import type { Draft } from '../draft.ts';

/** [the *previous* round of talks], [when we *last* met]: one before the meeting that is told; [the *recent* round] is none before one that is over. */
export const isPrevious = ({ frames, date }: Draft, other: Draft): boolean =>
  frames.every((frame) => {
    const {
      scene: { tree },
      cue,
      clause,
    } = frame;
    return (
      // [the first there *since the inaugural meeting* in 1966]
      (prepositionOf(tree, cue) === 'since' &&
        tree.children[cue]!.some((c) => /^(inaugural|founding)$/.test(tree.words[c]!.text))) ||
      // [we *last* saw each other at the summit]
      ((date === null || isToldBefore(other, frame) || isWhen(frame)) &&
        tree.children[clause]!.some((c) => tree.words[c]!.text === 'last' && c < clause)) ||
      // [*last year's* round of talks]
      [cue, topOf(frame)].some((noun) =>
        tree.children[noun]!.some((c) => {
          const { text, relation } = tree.words[c]!;
          return relation === 'nmod:poss'
            ? /^last (year|month)$/i.test(text)
            : /^(previous|earlier|prior)$/i.test(text) ||
                (other.status?.value !== 'held' && /^recent$/i.test(text));
        }),
      )
    );
  });

/** ["*When we last spoke*, a few weeks ago, we agreed," Vella said after the talks]. */
const isWhen = ({ scene: { tree }, clause }: Frame): boolean =>
  tree.words[clause]!.relation === 'advcl' &&
  tree.children[clause]!.some((c) => /^when$/i.test(tree.words[c]!.text));

/** [said *at the summit*. … They *last met* in 2014]: that one has no day of its own. */
const isToldBefore = ({ frames, date }: Draft, { scene: { tree } }: Frame): boolean =>
  date === null && frames.some((f) => f.scene.tree.sentence.index < tree.sentence.index);

/** [*more* talks], [a *separate* meeting], [a *second* round]: beside what was told already. */
export const isMore = ({ frames }: Draft): boolean =>
  frames.every((frame) => {
    const { scene, cue } = frame;
    const said = describing(frame, cue);
    // [*separate* talks *with the king and the emir*]: apart from each other
    const isToEach = frame.fillers.filter((f) => f.slot === 'with').length > 1;
    return (
      said.some((w) => /^(more|further|another|additional|subsequent|later)$/.test(w)) ||
      (!isToEach && said.includes('separate')) ||
      (counted(frame).some((w) => w !== 'first') && !isDefinite(scene.tree, topOf(frame))) ||
      // [the two *also* held *a* summit on trade]
      (/^(summit|conference|call)$/.test(frame.kind) &&
        said.some((w) => /^an?$/.test(w)) &&
        scene.tree.children[scene.tree.words[cue]!.head]?.some(
          (c) => scene.tree.words[c]!.text === 'also',
        ) === true)
    );
  });

/** [with the *talks* near a stalemate … were in a *fifth round* on Tuesday]: the talks of which nothing else is told are those of the round. */
export const isRoundOf = (round: Draft, talks: Draft): boolean =>
  talks.date === null &&
  talks.place === null &&
  talks.people.length === 0 &&
  // [*held talks* … held a second round]: the first
  talks.frames.every(
    ({ pattern, scene: { tree }, cue }) =>
      /^(talks|negotiations)$/.test(pattern) && tree.words[cue]!.relation !== 'obj',
  ) &&
  round.frames.some((frame) => counted(frame).length > 0) &&
  [round, talks].every((d) => /^(held|ongoing)$/.test(d.status?.value ?? ''));

/** [a second *round* of talks]: the word that the others stand before. */
const topOf = ({ scene: { tree }, cue }: Frame): number =>
  tree.words[tree.words[cue]!.head]?.lemma === 'round' ? tree.words[cue]!.head : cue;

/** The words before a noun, in small letters. */
const describing = ({ scene: { tree } }: Frame, noun: number): string[] =>
  tree.children[noun]!.filter((c) => c < noun).map((c) => tree.words[c]!.text.toLowerCase());

const counted = (frame: Frame): string[] =>
  [frame.cue, topOf(frame)].flatMap((noun) =>
    describing(frame, noun).filter((w) => ordinals.has(w)),
  );

/** [the *first* round … the *second* round]. */
export function areCountedApart(a: Draft, b: Draft): boolean {
  const [x, y] = [a.frames.flatMap(counted), b.frames.flatMap(counted)];
  return x.length > 0 && y.length > 0 && !x.some((w) => y.includes(w));
}

/** [*Ahead of the summit*, Vella met Costa]: beside the one that was told. */
export const isBesideToldOne = ({ frames }: Draft): boolean =>
  frames.every(
    ({ pattern, definite, scene: { tree }, cue }) =>
      !definite &&
      /^(met|meeting|talks|received)$/.test(pattern) &&
      tree.words.some(
        (w) =>
          w.index !== cue &&
          /^(meeting|summit|conference|talks|session)$/.test(w.lemma) &&
          isAheadOf(tree, w.index) &&
          isDefinite(tree, w.index) &&
          isAbove(tree, cue, w.index),
      ),
  );

/** [*a* conference in Oslo in May or *a* conference in Lima next year]: said of two, each for the first time. */
export const areTwoInOneBreath = (a: Draft, b: Draft): boolean =>
  a.frames.some((f) =>
    b.frames.some(
      (g) =>
        f.scene === g.scene &&
        areJoined(f, g) &&
        lemmaOf(f) === lemmaOf(g) &&
        isAny(f.scene.tree, f.cue) &&
        isAny(g.scene.tree, g.cue),
    ),
  );

/** [a meeting in Lima, *a meeting that failed*] is one. */
const areJoined = ({ cue, scene: { tree } }: Frame, later: Frame): boolean =>
  tree.words.slice(cue + 1, later.cue).some((w) => /^(and|or|but|then)$/.test(w.text));

const lemmaOf = ({ scene: { tree }, cue }: Frame): string => tree.words[cue]!.lemma;
