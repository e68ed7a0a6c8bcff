import type { EventDate } from '#shared/event.ts';
import { daysBetween } from '../../mentions/dates/calendar.ts';
import type { DateMention } from '../../mentions/mention.ts';
import { headWithin, wordsOf } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import { childrenOf, is, isVerb } from '../../patterns/trees/relations.ts';

/** [will meet *next month* as they *met* in Davos], [met him *on Sunday* and *invited* him to Cairo]: the day is of the other verb. */
export function isAgainstTense(
  frame: Frame,
  mention: DateMention,
  { start, end }: EventDate,
  published: string | null,
): boolean {
  const { reality, scene, cue } = frame;
  if (published === null) return false;
  // [was renamed *in 2004*, and talks *go on*]
  if (reality.mode === 'going-on' && reality.time === 'present' && daysBetween(end, published) > 60)
    return isOfOtherVerb(frame, mention);
  if (reality.mode === 'fact' && reality.time === 'past')
    return scene.tree.words[cue]!.xpos === 'VBD' && start > published;
  if (frame.type === 'meeting' && reality.mode === 'plan' && end < published)
    return isOfWill(frame) || isOfOtherVerb(frame, mention);
  return reality.mode === 'wish' && end <= published && isOfWish(frame, mention);
}

const holds = /^(hold|have|attend|open|begin|start|convene|host)$/;

/** [*will meet*], [*will hold* a summit]; not [will follow up on their call]. */
function isOfWill({ scene: { tree }, cue, reality }: Frame): boolean {
  const { head } = tree.words[cue]!;
  const verb = is(tree.words[cue], 'obj') && holds.test(tree.words[head]!.lemma) ? head : cue;
  return /^will$/i.test(tree.words[reality.cue]!.text) && tree.words[reality.cue]!.head === verb;
}

/** The verb that a time hangs on. */
function verbOfTime({ scene: { tree } }: Frame, mention: DateMention): number | null {
  const at = wordsOf(tree, mention);
  if (!at) return null;
  const { head } = tree.words[headWithin(tree, at.first, at.last)]!;
  return isVerb(tree.words[head]) ? head : null;
}

function isOfOtherVerb(frame: Frame, mention: DateMention): boolean {
  const verb = verbOfTime(frame, mention);
  return verb !== null && verb !== frame.cue && verb !== frame.clause;
}

/** [*invited* him *on Monday*], [*called* on Monday for talks]: whether the verb is its own or not; [in March he *was invited*] went there. */
function isOfWish(frame: Frame, mention: DateMention): boolean {
  const { tree } = frame.scene;
  const verb = verbOfTime(frame, mention) ?? verbBesideTime(frame, mention);
  return (
    verb !== null &&
    ((verb !== frame.cue && verb !== frame.clause) ||
      (/^VB[DN]$/.test(tree.words[verb]!.xpos) && childrenOf(tree, verb, 'aux:pass').length === 0))
  );
}

/** [Vella *last week* invited her to come], [invited her to Lima *last month*]: the time that the parser hung on a name. */
function verbBesideTime(
  { scene: { tree }, cue, reality }: Frame,
  mention: DateMention,
): number | null {
  const { index, xpos } = tree.words[reality.cue]!;
  const isBefore = wordsOf(tree, mention)?.last === index - 1;
  return /^VB[DN]$/.test(xpos) && (isBefore || cue === index) ? index : null;
}
