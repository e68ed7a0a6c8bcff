import type { Tree } from '../../grammar/tree.ts';
import type { Frame } from '../../patterns/frame.ts';
import { isAheadOf } from '../../patterns/reality/ahead-of.ts';
import { isNoun } from '../../patterns/trees/relations.ts';
import { type Draft, haveSameParties } from '../draft.ts';
import { settlePlace } from './settle-place.ts';

/**
 * [met on the margins of *the summit in Suva*], [saw the king *at the palace*; the two *had met* the minister that morning]: a meeting without
 * a place is where another of the same sentence is, or one between the same on the same day.
 */
export function placeByMeeting(drafts: Draft[]): Draft[] {
  const placed = drafts.filter((d) => d.type === 'meeting' && d.place && d.kind !== 'call');
  for (const draft of drafts) {
    if (draft.type !== 'meeting' || draft.place || draft.kind === 'call') continue;
    const other = placed.find(
      (d) => isBeside(d, draft) || isOfTheSameDay(d, draft) || isOnVisit(d, draft),
    );
    draft.place = (other ?? gatheringBefore(draft, placed))?.place ?? placeOfSigning(draft, drafts);
  }
  return drafts;
}

/** [signed a pact *in Suva* on Monday. *Their meeting* also touched on fish]: on that day they were where they signed. */
function placeOfSigning(draft: Draft, drafts: readonly Draft[]): Draft['place'] {
  if (draft.status?.value !== 'held' || !draft.frames.some((f) => f.definite)) return null;
  for (const pact of drafts) {
    if (pact.type !== 'pact' || pact.date?.value.precision !== 'day') continue;
    if (!areOneDay(pact, draft) || !haveSameParties(pact, draft)) continue;
    const signing = pact.frames.find((f) => f.pattern === 'signed' && f.reality.mode === 'fact');
    const place = signing && settlePlace(signing, null);
    if (place) return place;
  }
  return null;
}

/** [NATO ministers met in Lima. Vella saw Lund *on the sidelines*]: where the gathering is that was told just before. */
function gatheringBefore(draft: Draft, placed: readonly Draft[]): Draft | undefined {
  const beside = draft.frames.find(({ scene: { tree } }) => isOnSidelines(tree));
  if (!beside) return undefined;
  const { index } = beside.scene.tree.sentence;
  return placed
    .filter(
      (d) => d.kind !== 'visit' && (draft.date === null || d.date === null || areOneDay(d, draft)),
    )
    .flatMap((d) => d.frames.map((f) => ({ d, at: f.scene.tree.sentence.index })))
    .filter(({ at }) => at < index && index - at <= 2)
    .sort((a, b) => b.at - a.at)[0]?.d;
}

const isOnSidelines = ({ words }: Tree): boolean =>
  words.some(
    ({ lemma, index }) =>
      /^(sidelines?|margins?)$/.test(lemma) &&
      /^(on|at)$/.test(words[index - 2]?.text ?? '') &&
      words[index + 1]?.text !== 'of',
  );

const isBeside = (host: Draft, guest: Draft): boolean =>
  (host.date === null || guest.date === null || areOneDay(host, guest)) &&
  host.frames.some((h) => guest.frames.some((g) => h.scene === g.scene && hangsOn(h, g)));

/** [met *on the margins of the summit*]: nothing but nouns between; but [the talks *followed* a round in Lima], on another day. */
export function hangsOn({ scene: { tree }, cue }: Frame, { clause, cue: own }: Frame): boolean {
  // [holds talks with Costa *before flying* to Suva]: not there yet
  if (tree.children[cue]!.some((c) => /^(before|after)$/i.test(tree.words[c]!.text))) return false;
  // [talks *ahead of* the summit in Riga]
  if (isAheadOf(tree, cue)) return false;
  // [the session in Oslo *and* the summit in Riga]
  const isSecond = (one: number, other: number): boolean =>
    tree.words[one]!.relation === 'conj' && tree.words[one]!.head === other;
  if (isSecond(cue, own) || isSecond(own, cue)) return false;
  for (let i = tree.words[cue]!.head, steps = 0; i >= 0 && steps < 4; steps++) {
    if (i === own) return true;
    if (i === clause) return !/^(follow|precede|succeed)$/.test(tree.words[i]!.lemma);
    if (!isNoun(tree.words[i])) return false;
    i = tree.words[i]!.head;
  }
  return false;
}

const isOfTheSameDay = (a: Draft, b: Draft): boolean =>
  areOneDay(a, b) &&
  // [ended talks on Monday … *will travel* to Lima *within a month*]
  (a.status?.value === 'planned') === (b.status?.value === 'planned') &&
  // [met in Suva, and agreed to meet *again* this year]
  !a.frames.every(isAgain) &&
  !b.frames.every(isAgain) &&
  haveSameParties(a, b);

const isAgain = ({ scene: { tree }, cue, clause }: Frame): boolean =>
  [cue, clause].some((at) => tree.children[at]!.some((c) => /^again$/i.test(tree.words[c]!.text)));

/** [his *visit to London* … held talks with Reid]: nobody says when either was. */
const isOnVisit = (visit: Draft, draft: Draft): boolean =>
  visit.kind === 'visit' &&
  visit.date === null &&
  draft.date === null &&
  haveSameParties(visit, draft);

const areOneDay = (a: Draft, b: Draft): boolean =>
  a.date !== null &&
  b.date !== null &&
  a.date.value.start <= b.date.value.end &&
  b.date.value.start <= a.date.value.end;
