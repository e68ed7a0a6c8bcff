import type { EventDate } from '#shared/event.ts';
import type { Document } from '../document/document.ts';
import { resolveDate } from '../mentions/dates.ts';
import type { DateMention } from '../mentions/mention.ts';
import { headWithin, wordsOf } from '../patterns/agents.ts';
import type { Frame } from '../patterns/frame.ts';
import {
  childrenOf,
  distance,
  extent,
  isNoun,
  isVerb,
  prepositionOf,
} from '../patterns/relations.ts';
import { countedDate } from './counted-date.ts';
import type { Proven } from './draft.ts';
import { narrativeYear } from './narrative-year.ts';

/** The day the frame itself gives: the time expression that hangs nearest to it in the tree. */
export function settleDate(
  frame: Frame,
  document: Document,
  lastEvent: EventDate | null,
): Proven<EventDate> | null {
  const published = document.written;
  const { sentence } = frame.scene.tree;
  const resolve = (mention: DateMention): EventDate | null =>
    resolveDate(narrativeYear(mention, sentence, document) ?? mention.value, {
      published,
      tense: tenseOf(frame, mention),
      lastEvent: tenseOf(frame, mention) === 'future' ? today(published, lastEvent) : lastEvent,
      text: mention.text,
    });
  const counted = countedDate(frame, published, resolve);
  if (counted) return counted;
  const mention = frontedDate(frame) ?? nearestDate(frame) ?? dateBeside(frame) ?? dateApart(frame);
  const date = mention && resolve(mention);
  if (!date) return null;
  const span = { start: mention.start, end: mention.end };
  // [will meet before the end of the year], [later this month]: what is to come begins now
  const ahead =
    published !== null &&
    published < date.end &&
    (date.start < published || isBound(frame, mention));
  return ahead && tenseOf(frame, mention) === 'future'
    ? { value: { ...date, start: published, precision: 'range' }, span }
    : { value: date, span };
}

/** [*before* the end of the year], [*by* June]: any day up to then. */
function isBound({ scene: { tree } }: Frame, mention: DateMention): boolean {
  const at = wordsOf(tree, mention);
  if (!at) return false;
  const before = tree.words[at.first - 1]?.text === 'the' ? at.first - 2 : at.first - 1;
  return /^(before|by)$/i.test(tree.words[before]?.text ?? '');
}

/** [is to meet him *later in the day*]: counted from now, not from what happened before. */
const today = (
  published: string | null,
  last: EventDate | null,
): { start: string; end: string } | null =>
  published !== null && (last === null || last.end < published)
    ? { start: published, end: published }
    : last;

function tenseOf(frame: Frame, mention: DateMention): 'past' | 'present' | 'future' {
  const { mode, time } = frame.reality;
  if (isSchedule(frame, mention) || mode === 'plan' || mode === 'wish') return 'future';
  if (mode === 'fact') return time;
  return time === 'present' ? 'present' : 'past';
}

/** [postponed a summit *scheduled for* Saturday]: the day it was to be, whatever became of it. */
function isSchedule(frame: Frame, mention: DateMention): boolean {
  const { words } = frame.scene.tree;
  const at = wordsOf(frame.scene.tree, mention);
  if (!at || !/^(postponed|cancelled|refusal)$/.test(frame.reality.mode)) return false;
  return words
    .slice(Math.max(0, at.first - 4), at.first)
    .some((w) => /^(schedule|plan|due|set|slate|expect)$/.test(w.lemma.toLowerCase()));
}

/** [flew to Moscow on Thursday, and *on Friday* he goes to Paris]: right before the subject, and at the head of a clause. */
function frontedDate({ scene: { tree, mentions }, clause }: Frame): DateMention | null {
  const subject = childrenOf(tree, clause, 'nsubj')[0];
  if (subject === undefined || subject > clause) return null;
  const { first } = extent(tree, subject);
  const end = tree.words[first - 1]?.text === ',' ? first - 2 : first - 1;
  for (const mention of mentions) {
    if (mention.kind !== 'date' || mention.value.sort === 'duration') continue;
    const at = wordsOf(tree, mention);
    if (at?.last !== end) continue;
    const start = /^(on|in|at|last|earlier)$/i.test(tree.words[at.first - 1]?.text ?? '')
      ? at.first - 1
      : at.first;
    const before = tree.words[start - 1]?.text.toLowerCase();
    if (before === undefined || /^(and|but|then|;|,|that|“|")$/.test(before)) return mention;
  }
  return null;
}

function nearestDate(frame: Frame): DateMention | null {
  const { tree, mentions } = frame.scene;
  let best: { mention: DateMention; cost: number } | null = null;
  for (const mention of mentions) {
    if (mention.kind !== 'date' || mention.value.sort === 'duration') continue;
    const words = wordsOf(tree, mention);
    if (!words) continue;
    const head = headWithin(tree, words.first, words.last);
    // [under way since 2024], [until Friday]: a bound, no day on which it happened
    if (/^(since|until|till)$/.test(prepositionOf(tree, head))) continue;
    const toCue = distance(tree, head, frame.cue);
    const toClause = distance(tree, head, frame.clause);
    const steps = Math.min(toCue, toClause + 0.5);
    if (steps > 3.5 || crossesClause(frame, head) || isOfAnother(frame, words)) continue;
    const cost =
      steps +
      Math.abs(head - frame.cue) * 0.05 +
      (isOfClauseAbove(frame, head) ? 1 : 0) +
      (isBeyondVerb(frame, head) ? 1.5 : 0);
    if (!best || cost < best.cost) best = { mention, cost };
  }
  return best?.mention ?? null;
}

/** [mediated *the 2013 agreement*], [met over its *May 3* decision]: the day of the noun that it stands before. */
function isOfAnother(
  { scene: { tree }, cue, clause, instrument }: Frame,
  at: { first: number; last: number },
): boolean {
  const before = tree.words[at.first - 1];
  if (!before || !(before.upos === 'DET' || /^(PRP\$|POS)$/.test(before.xpos))) return false;
  let noun = at.last + 1;
  while (/^(ADJ|NUM)$/.test(tree.words[noun]?.upos ?? '') || tree.words[noun]?.text === '-') noun++;
  while (isNoun(tree.words[noun]) && isNoun(tree.words[noun + 1])) noun++;
  if (!isNoun(tree.words[noun])) return false;
  return ![cue, clause, instrument?.head, tree.words[cue]!.head].includes(noun);
}

/** [flew to Moscow *on Thursday*, and on Friday he *goes* to Paris]: another clause lies between, whatever the tree says. */
function isBeyondVerb({ scene: { tree }, cue, clause }: Frame, date: number): boolean {
  return tree.words.some(
    (w, i) =>
      i > Math.min(date, cue) &&
      i < Math.max(date, cue) &&
      i !== clause &&
      w.head !== clause &&
      w.head !== cue &&
      /^(VBD|VBZ|VBP|MD)$/.test(w.xpos),
  );
}

/** [signed an agreement *Friday* pledging …]: the date beside the cue with no verb in between, where the tree hung it elsewhere. */
function dateBeside(frame: Frame): DateMention | null {
  const { tree, mentions } = frame.scene;
  let best: { mention: DateMention; steps: number } | null = null;
  for (const mention of mentions) {
    if (mention.kind !== 'date' || mention.value.sort === 'duration') continue;
    const words = wordsOf(tree, mention);
    if (!words) continue;
    const before = tree.words[words.first - 1]?.text.toLowerCase() ?? '';
    if (/^(until|since|by|from|than)$/.test(before) || isOfAnother(frame, words)) continue;
    const from = Math.min(words.last, frame.cue);
    const to = Math.max(words.first, frame.cue);
    const steps = to - from;
    if (steps > 14 || (best && steps >= best.steps)) continue;
    let free = true;
    for (let i = from + 1; i < to && free; i++) {
      const word = tree.words[i]!;
      free =
        !/^(VBD|VBZ|VBP|MD)$/.test(word.xpos) &&
        !/^[;:“”"]$/.test(word.text) &&
        !/^(who|which|that|after|when|before)$/i.test(word.text);
    }
    if (free) best = { mention, steps };
  }
  return best?.mention ?? null;
}

/** [*Dec. 1, 2018:* Trump and Xi meet]: an entry of a chronicle. [The last time they met was *in 2016*]: told of it afterwards. */
function dateApart({ scene: { tree, mentions }, cue }: Frame): DateMention | null {
  for (const mention of mentions) {
    if (mention.kind !== 'date' || mention.value.sort === 'duration') continue;
    const at = wordsOf(tree, mention);
    if (!at) continue;
    const entry = at.first === 0 && /^[:–—]$/.test(tree.words[at.last + 1]?.text ?? '');
    const lastTime =
      at.first > cue &&
      tree.words.some((w, i) => i < cue && w.text === 'last' && tree.words[i + 1]?.text === 'time');
    if (entry || lastTime) return mention;
  }
  return null;
}

/** Verbs that set a meeting or pact in time without being one [talks *opened* Monday, is *scheduled to resume* Nov. 20]. */
const timers =
  /^(say|announce|tell|report|be|begin|start|open|end|close|conclude|finish|hold|have|schedule|set|plan|expect|take|arrive|resume|continue|reopen|convene|kick|wrap|run|last|occur|happen|come|follow|go|travel|fly|due|slate)$/;

/** Words that put what follows at another time. */
const apart = /^(since|until|till|after|before|when|because|while|if|unless)$/i;

/** A date under another verb's clause belongs to that verb: [talks resumed] after rebels [attacked on Friday]. */
function crossesClause(frame: Frame, date: number): boolean {
  const { tree } = frame.scene;
  for (
    let i = tree.words[date]!.head, steps = 0;
    i >= 0 && steps < 20;
    i = tree.words[i]!.head, steps++
  ) {
    if (i === frame.cue || i === frame.clause) return false;
    if (!isVerb(tree.words[i])) continue;
    // [their first encounter *since* he took office in March]
    if (tree.children[i]!.some((c) => apart.test(tree.words[c]!.text) && c < date)) return true;
    const { lemma, relation, head } = tree.words[i]!;
    // [is scheduled *to resume* Nov. 20]
    if (relation === 'xcomp' && (head === frame.clause || timers.test(lemma))) continue;
    return !timers.test(lemma) || distance(tree, i, frame.clause) > 2;
  }
  return true;
}

/** [ended Saturday, though talks *are scheduled to resume* Nov. 20]: the date of the clause above is the last to be asked. */
function isOfClauseAbove({ scene: { tree }, clause }: Frame, date: number): boolean {
  const above = tree.words[date]!.head;
  for (let i = clause, steps = 0; i >= 0 && steps < 8; i = tree.words[i]!.head, steps++) {
    if (i === above) return i !== clause;
  }
  return false;
}
