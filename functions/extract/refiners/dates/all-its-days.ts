import type { EventDate } from '#shared/event.ts';
import { formatDay, parseDay } from '../../mentions/dates/calendar.ts';
import { wordsOf } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import { childrenOf, prepositionOf } from '../../patterns/trees/relations.ts';
import type { Draft } from '../draft.ts';
import { dateOf } from './date-of-frame.ts';
import { type Length, lengthFromNow, lengthsTold } from './length-told.ts';

/** [opened a *three-day* summit on Monday], [ended *two days of talks* on Friday]: a meeting of which the first or the last day is told, and how many it has. */
export function allItsDays(drafts: Draft[], published: string | null): Draft[] {
  for (const draft of drafts) {
    const { date, status } = draft;
    if (draft.type !== 'meeting' || draft.kind === 'call' || date?.value.precision !== 'day')
      continue;
    if (!/^(held|ongoing|planned)$/.test(status?.value ?? '') || isOneOfStops(draft, drafts))
      continue;
    for (const frame of draft.frames) {
      const { start, end } = frame.scene.tree.sentence;
      // [spoke on the first day of a visit … *arrived for a four-day visit*]: as of the article both times
      const isOfNews = date.value.rule === 'as-of-published' && isArrival(frame);
      const isHere = start <= date.span.start && date.span.end <= end;
      if (!(isHere || isOfNews) || !isOfItsKind(frame, draft)) continue;
      const length = lengthOf(frame) ?? lengthBeside(frame, draft);
      const side = length && sideOf(frame, length, draft);
      if (!side) continue;
      const value = stretched(date.value, length.days, side);
      draft.date = { ...date, value };
      // [arrived on Monday for a *five-day* visit], told on Wednesday
      const goesOn = published !== null && value.start <= published && published <= value.end;
      if (side === 'first' && goesOn && isArrival(frame) && draft.frames.every(isOfVisit))
        draft.status = { ...status!, value: 'ongoing' };
      break;
    }
  }
  return drafts;
}

function stretched(date: EventDate, days: number, side: 'first' | 'last'): EventDate {
  const { start, end, rule } = date;
  const others = days - 1;
  return side === 'first'
    ? {
        ...date,
        end: formatDay(parseDay(start) + others),
        precision: 'range',
        rule: `stay ${rule}`,
      }
    : {
        ...date,
        start: formatDay(parseDay(end) - others),
        precision: 'range',
        rule: `lasted ${rule}`,
      };
}

/** [arrived on Monday for a four-day visit. He *is to meet* her]: as long as he is there; who [*met* her on the second day of a visit] did so on that day. */
const isOfItsKind = (frame: Frame, { kind, status, frames }: Draft): boolean =>
  frame.kind === kind ||
  (status?.value !== 'held' && frames.every((f) => f.kind !== kind || f.scene !== frame.scene));

/** [a ten-day trip to *Peru* and *Fiji*]: none of them has all its days. */
const isOneOfStops = (draft: Draft, drafts: readonly Draft[]): boolean =>
  draft.kind === 'visit' &&
  drafts.some(
    (d) =>
      d !== draft &&
      d.kind === 'visit' &&
      d.frames.some((f) => draft.frames.some((g) => f.scene === g.scene)),
  );

const gatherings = /^(meeting|summit|conference|talk|negotiation|discussion|session|forum|round)$/;
const stays = /^(visit|trip|tour|stay)$/;

/** The length of the meeting itself; not [met her at the start of *a two-day visit*]. */
function lengthOf(frame: Frame): Length | null {
  const { cue, clause, kind, scene } = frame;
  const { words } = scene.tree;
  const lengths = lengthsTold(scene, kind === 'visit' ? stays : gatherings);
  if (lengths.length === 0) return lengthFromNow(frame);
  if (lengths.length > 1) return null;
  const { noun } = lengths[0]!;
  // [is to *meet* her for a two-day *summit*]
  const isOwn =
    kind === 'visit' ||
    noun === cue ||
    words[cue]!.head === noun ||
    (words[noun]!.head === cue && cue === clause);
  return isOwn ? lengths[0]! : null;
}

/** [the summit ended today. *The three-day meeting* was calm], [are to open talks tomorrow. They *will hold two days of meetings*]: told in the sentence behind, of the same. */
function lengthBeside({ cue, scene, kind }: Frame, { frames, status }: Draft): Length | null {
  if (lengthsTold(scene, anything).length > 0) return null;
  for (const frame of frames) {
    const { tree } = frame.scene;
    if (frame.kind !== kind || tree.sentence.index !== scene.tree.sentence.index + 1) continue;
    if (dateOf(frame) !== null) continue;
    const [length, ...more] = lengthsTold(frame.scene, kind === 'visit' ? stays : gatherings);
    const isSame = frame.definite || (status?.value === 'planned' && frame.reality.mode === 'plan');
    if (length?.noun === frame.cue && more.length === 0 && isSame)
      return { days: length.days, noun: cue, first: cue };
  }
  return null;
}

const anything = /./;

const closing =
  /\b(end(s|ed|ing)?|conclud(es?|ed|ing)|finish(es|ed|ing)?|clos(es|ed|ing)|complet(es|ed|ing)|(wound|winds?|winding|wraps?|wrapped|wrapping) up|the end of|after|following|(returns?|returned|returning|back|fresh) (\S+ ){0,2}from)( \S+){0,2} $/i;
const opening =
  /\b(begins?|began|begun|beginning|starts?|started|starting|opens?|opened|opening|(kicks?|kicked|kicking) off|(embarks?|embarked) on|the (start|outset) of)( \S+){0,2} $/i;
const closes = /^(end|conclude|finish|close|wrap|wind)$/;
const opens = /^(begin|start|open|kick|convene)$/;

/** Which of its days the date is. */
function sideOf(frame: Frame, { noun, first }: Length, draft: Draft): 'first' | 'last' | null {
  const { tree } = frame.scene;
  const { words } = tree;
  const said = `${words
    .slice(0, first)
    .map((w) => w.text)
    .join(' ')} `;
  if (closing.test(said)) return draft.status?.value === 'planned' ? null : 'last';
  if (opening.test(said)) return 'first';
  const verbs = verbsOf(frame, noun);
  if (verbs.some((v) => closes.test(v))) return draft.status?.value === 'planned' ? null : 'last';
  const before = wordsBeforeDate(frame, draft);
  if (verbs.some((v) => opens.test(v)) || isArrival(frame)) return 'first';
  if (/\b(from|beginning|starting|opening)( on| the)?$/i.test(before)) return 'first';
  const isAhead =
    draft.status?.value === 'planned' && !/\b(by|until|till|before|to)$/i.test(before);
  return isAhead ? 'first' : null;
}

/** What the meeting does, or is due to do [is *scheduled to begin*]. */
function verbsOf({ scene: { tree }, cue }: Frame, noun: number): string[] {
  return [cue, noun].flatMap((at) => {
    const verb = tree.words[at]!.head;
    if (verb < 0 || !/^nsubj/.test(tree.words[at]!.relation)) return [];
    return [verb, ...childrenOf(tree, verb, 'xcomp')].map((v) => tree.words[v]!.lemma);
  });
}

function wordsBeforeDate({ scene: { tree, mentions } }: Frame, { date }: Draft): string {
  const mention = mentions.find((m) => m.start === date!.span.start);
  const at = mention ? wordsOf(tree, mention) : null;
  return tree.words
    .slice(Math.max(0, (at?.first ?? 0) - 2), at?.first ?? 0)
    .map((w) => w.text)
    .join(' ');
}

/** [*arrived* there], [*arrived for* a visit]. */
const isArrival = ({ pattern, scene: { tree }, cue, clause, reality }: Frame): boolean =>
  reality.mode === 'fact' &&
  ((pattern === 'travelled-to' &&
    /^(arrive|land|fly|come|leave|depart)$/.test(tree.words[cue]!.lemma)) ||
    (pattern === 'visit' &&
      prepositionOf(tree, cue) === 'for' &&
      tree.words[cue]!.head === clause &&
      /^(arrive|land)$/.test(tree.words[clause]!.lemma)));

const isOfVisit = ({ kind, reality }: Frame): boolean => kind === 'visit' || reality.weak === true;
