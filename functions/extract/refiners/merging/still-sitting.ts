import type { Frame } from '../../patterns/frame.ts';
import { prepositionOf } from '../../patterns/trees/relations.ts';
import type { Draft } from '../draft.ts';

/** [*gathered* for a meeting … *are meeting* in Lima today], [*told* the talks … 23 states *are attending* them]: whoever has gathered or spoken there sits on. */
export const isSittingOn = (ongoing: Draft, held: Draft, published: string | null): boolean =>
  ongoing.status?.value === 'ongoing' &&
  held.status?.value === 'held' &&
  ongoing.frames.some(isSitting) &&
  held.frames.every(isSetOut) &&
  (held.date === null || held.date.value.start === (ongoing.date?.value.start ?? published));

/** [*are meeting* in Lima], [*is negotiating* with Peru]; [*is in* Lima for talks]. */
const isSitting = ({ reality: { mode, time, cue }, scene: { tree }, clause }: Frame): boolean =>
  mode === 'going-on' &&
  time === 'present' &&
  tree.sentence.zone === 'body' &&
  (/^(is|are)$/.test(tree.words[cue]!.text) ||
    (sits.test(tree.words[clause]!.lemma) && tree.words[clause]!.xpos === 'VBG'));

const sits =
  /^(meet|attend|gather|confer|convene|participate|take|negotiate|talk|discuss|visit|tour|hold|host)$/;

/** [*opened* the meeting], [*told* it], a headline [*meets* her]; not [told reporters *after* the meeting]. */
const isSetOut = ({ reality, scene: { tree }, cue, clause }: Frame): boolean =>
  !/^(after|following|since)\b/.test(prepositionOf(tree, cue)) &&
  ([clause, reality.cue].some((i) => setsOut.test(tree.words[i]!.lemma)) ||
    (tree.sentence.zone === 'headline' &&
      reality.time === 'present' &&
      tree.words[clause]!.xpos === 'VBZ'));

/** What is done while a meeting sits, or as it begins. */
const setsOut =
  /^(gather|assemble|convene|arrive|attend|join|open|begin|start|tell|hear|address|speak|propose|call)$/;
