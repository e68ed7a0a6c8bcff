import type { Document } from '../../document/document.ts';
import { daysBetween } from '../../mentions/dates/calendar.ts';
import { resolveDate } from '../../mentions/dates.ts';
import type { DateMention } from '../../mentions/mention.ts';
import { wordsOf } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import { isAny } from '../../patterns/trees/definite.ts';
import { isNoun, isPresentPerfect, prepositionOf } from '../../patterns/trees/relations.ts';
import { depthOf } from '../depth.ts';
import type { Draft } from '../draft.ts';
import { asOfPublished } from './as-of-published.ts';
import { isCountedFrom } from './counted-date.ts';
import { isOver } from './is-over.ts';
import { isLastTime } from './last-time.ts';
import { hasLeft, isDescribed, isMaintained } from './looked-back-on.ts';
import { looseGapOf } from './loose-gap.ts';
import { isOfLate, isRecent } from './of-late.ts';
import { isOfOld } from './of-old.ts';
import { isPluperfect } from './pluperfect.ts';
import { hoursOf, isThereJustNow } from './there-just-now.ts';
import { timeAtHead } from './time-at-head.ts';
import { isTime } from './times.ts';
import { isToldInPassing } from './told-in-passing.ts';

/** What the article is the news of [President Nowak met …] happened on its day, where neither it nor anything beside it says when. */
export function dateAsOfNews(
  drafts: Draft[],
  { written: published, sentences }: Document,
): Draft[] {
  if (published === null) return drafts;
  const first = sentences.find(({ zone }) => zone === 'body')?.paragraph ?? 0;
  const lead = Math.max(3, first + 1);
  for (const draft of drafts) {
    const frame = draft.frames.find((f) =>
      isNews(f, lead, depthOf(f.scene.tree.sentence, sentences), published),
    );
    if (draft.date || !draft.status || !frame || isOfOld(draft, published)) continue;
    // [*recently* spoke … The call was short]: told before as one of late, it is not of today
    if (draft.frames.some((f) => isRecent(f) && placeOf(f) <= placeOf(frame))) continue;
    if (!isOver(draft.status.value) && !hasJustBegun(draft) && !hasJustLeft(draft)) continue;
    const text = frame.scene.tree.words[frame.cue]!.text;
    draft.date = {
      value: asOfPublished(published, text),
      span: draft.status.span,
    };
  }
  return drafts;
}

const placeOf = ({ scene }: Frame): number => scene.tree.sentence.index;

/** [*a truce* that took hold *in February* fell apart]: one that the reader does not know, and all that is told of it was then. */
function isOneOfOld(
  { pattern, instrument, scene: { tree, mentions } }: Frame,
  written: string,
): boolean {
  if (pattern !== 'collapsed' || !isAny(tree, instrument!.head)) return false;
  return mentions.filter(isTime).some(({ value, text }) => {
    const date = resolveDate(value, { published: written, tense: 'past', text });
    return date !== null && daysBetween(date.end, written) > 60;
  });
}

/** [had met *two days earlier*]: on another day than what is told beside it, whichever that was. */
const isBesideOther = ({ scene: { mentions } }: Frame): boolean =>
  mentions.some((m) => m.kind === 'date' && m.value.sort === 'anaphoric' && m.value.shift !== 0);

/** [*agreed to* a truce, he said. It *took effect* at noon]: it stands since then. */
const hasJustBegun = ({ status, steps }: Draft): boolean =>
  status?.value === 'in-force' &&
  steps.some(({ frame }) => isDeed(frame) && frame.pattern === 'entered-into-force') &&
  steps.some(({ frame, status: made }) => isDeed(frame) && made === 'agreed') &&
  steps.every(({ date }) => date === null);

/** [*has left for* talks in Oslo]: on the day of the article, though the talks are still to come. */
const hasJustLeft = ({ status, frames }: Draft): boolean =>
  status?.value === 'planned' &&
  frames.some(
    ({ reality: { mode, time }, clause, scene: { tree } }) =>
      mode === 'fact' && time === 'past' && /^(leave|depart)$/.test(tree.words[clause]!.lemma),
  );

const isDeed = ({ reality: { mode, time } }: Frame): boolean => mode === 'fact' && time === 'past';

/** In the headline or the first paragraphs; further down only as the story goes on, in the plain past [he then *met* her]. */
function isNews(frame: Frame, lead: number, depth: number, written: string): boolean {
  const { tree } = frame.scene;
  const { zone } = tree.sentence;
  if (frame.reality.weak && !isJustOver(frame, lead, depth)) return false;
  if (isLastTime(frame) || isToldInPassing(frame) || isOfLate(frame)) return false;
  // [*months after* signing the pact]
  if (looseGapOf(frame)?.sign === -1) return false;
  if (zone === 'headline') return true;
  if (zone !== 'body' || isPluperfect(frame) || isKnown(frame)) return false;
  const said = tree.sentence.tokens.map((t) => t.text).join(' ');
  if (frame.type === 'meeting' && someDay.test(said)) return false;
  if (term.test(said) || afterwards.test(said) || isCountedFrom(frame) || isBesideOther(frame))
    return false;
  if (isOneOfOld(frame, written)) return false;
  if (depth >= lead && hasLeft(frame)) return false;
  const dated = frame.scene.mentions.some((m) => isTime(m) && !isOfName(frame, m));
  if (depth <= lead && (depth <= 3 || !dated)) return true;
  return (
    !dated &&
    isToldAsPast(frame) &&
    // [Balladur, who hosted *the Louvre meeting*]: known to the reader, so not of today
    !(frame.definite && tree.words[frame.clause]!.relation === 'acl:relcl') &&
    !isMaintained(frame) &&
    !isDescribed(frame) &&
    !tree.words.some((w) => former.test(w.text)) &&
    !epoch.test(said)
  );
}

/** [*these negotiations* raised hopes], [joined the pact, which came *after her talks* with Peru]: named to say what they led to. */
const isKnown = ({ type, definite, fillers, scene: { tree }, cue, clause }: Frame): boolean =>
  type === 'meeting' &&
  isNoun(tree.words[cue]) &&
  ((definite &&
    fillers.length === 0 &&
    !/^(in|at|during)$/.test(prepositionOf(tree, cue)) &&
    !isThereJustNow(tree, cue)) ||
    (tree.words[clause]!.relation === 'acl:relcl' &&
      /^(after|following|since)$/i.test(prepositionOf(tree, cue))));

/** [left the pact *in his first term*]: when he held office before. */
const term =
  /\b(in|during) (his|her|their) (first|previous|earlier) (term|presidency|administration|premiership|stint)\b/i;

/** [the deal fell apart *a few years later*]: than what was told before. */
const afterwards = /\b(weeks|months|years|decades) later\b/i;

/** [met *the other day*, *over Christmas*]: some day or other; a truce *over Christmas* may be made today. */
const someDay =
  /\b(the other day|(at|over|around) (the )?(Christmas|Easter|Thanksgiving|New Year|holidays|turn of the year)(?! \p{L}))\b/iu;

/** [*After the election* he took a call]: told of a time, not of a day. */
const epoch =
  /^(after|during|since|following|in the wake of) (the|his|her|their) (\w+ ){0,2}(election|elections|inauguration|campaign|war|coup|transition|presidency|revolution)\b/i;

/** [*met* her], and of a noun what it hangs on: [*repeated* it on a visit]; not [*has met* them all], some day or other. */
function isToldAsPast({ scene: { tree }, reality, clause }: Frame): boolean {
  const told = tree.words[reality.cue];
  const verb = told && isNoun(told) && !reality.weak ? tree.words[told.head] : told;
  if (verb?.xpos === 'VBD') return true;
  // [*after meeting* Rojas, she *said*], and between commas [she, *after meeting* Rojas, *said*]
  const { head, xpos, relation } = tree.words[clause]!;
  const above = tree.words[relation === 'acl' ? tree.words[head]!.head : head];
  if (xpos === 'VBG' && told?.text.toLowerCase() === 'after' && above?.xpos === 'VBD') return true;
  // [*speaking after* an hour with Rojas, she *said*]
  const said = tree.words[verb?.head ?? -1];
  if (verb?.xpos === 'VBG' && speaking.test(verb.lemma) && said?.xpos === 'VBD') return true;
  return verb?.xpos === 'VBN' && !isPresentPerfect(tree, verb.index);
}

const speaking = /^(speak|talk|emerge)$/;

/** [said *after talks* with the king]: over, and by its place in the first paragraphs not long ago. */
function isJustOver(
  { type, scene: { tree }, cue, definite }: Frame,
  lead: number,
  depth: number,
): boolean {
  const { zone } = tree.sentence;
  return (
    type === 'meeting' &&
    zone === 'body' &&
    depth <= lead &&
    !definite &&
    // [a deal *after 16 hours of talks*]
    /^(after|following)$/i.test(prepositionOf(tree, hoursOf(tree, cue) ?? cue))
  );
}

/** [Iran's *2015* deal], [the *May* accord]: a year or month that stands before a noun is of its name. */
function isOfName({ scene: { tree } }: Frame, mention: DateMention): boolean {
  const at = wordsOf(tree, mention);
  if (!at || !/^(year|month)$/.test(mention.value.sort)) return false;
  if (mention.value.sort === 'month' && !isNoun(tree.words[at.last + 1])) return false;
  return /^(DET|PART|ADJ)$/.test(tree.words[at.first - 1]?.upos ?? '');
}

/** [at *earlier* talks], [*once* met]: no matter of the day. */
const former =
  /^(earlier|previous|previously|former|once|first|last|ago|before|already|past|since|then-.*)$/i;

/** [*Readout* of her call with the king]: given out on the day, where the text tells no other. */
const isReadout = ({ scene: { tree } }: Frame): boolean =>
  tree.sentence.zone === 'headline' && /^readout$/i.test(tree.words[0]!.text);

/** [are negotiating a treaty], [the talks go on]: as of the day of the article, and the rule says so. */
export function dateAsOfNow(drafts: Draft[], published: string | null): Draft[] {
  if (published === null) return drafts;
  for (const draft of drafts) {
    const now =
      draft.type === 'meeting'
        ? draft.status?.value === 'ongoing' ||
          // [*Readout* of their talks … *recently* met]: of some day or other
          (draft.frames.some(isReadout) && !draft.frames.some(isRecent))
        : /^(under-discussion|proposed)$/.test(draft.status?.value ?? '') ||
          // [will be signed next week]: agreed by now
          (draft.status?.value === 'agreed' &&
            draft.steps.length > 0 &&
            draft.steps.every((s) => s.frame.reality.mode === 'plan'));
    if (draft.date || !now || !draft.status || isOfOld(draft, published)) continue;
    const then = draft.type === 'pact' ? timeAtHead(draft, published) : null;
    if (then) {
      draft.date = then;
      continue;
    }
    const { start, end } = draft.status.span;
    const text = draft.frames[0]!.scene.tree.words[draft.frames[0]!.cue]!.text;
    draft.date = {
      value: asOfPublished(published, text),
      span: { start, end },
    };
  }
  return drafts;
}
