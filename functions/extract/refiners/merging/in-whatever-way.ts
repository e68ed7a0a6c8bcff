import type { Frame } from '../../patterns/frame.ts';
import { isAbove } from '../../patterns/trees/relations.ts';
import type { Draft } from '../draft.ts';

/**
 * [had *a conversation* with Costa … *met* him on Sunday], [their *call* … *spoke for two hours*], [would *talk with* Rome … *hold talks*, *rules out talks*]: words that say neither that it was by telephone nor
 * that it was face to face.
 */
export const isInWhateverWay = (call: Draft, other: Draft): boolean =>
  (everyIs([call, other], /^held$/) || everyIs([call, other], /^(proposed|planned|refused)$/)) &&
  (isPlainTalk(call) || other.frames.every(({ pattern }) => pattern === 'talked-at-length'));

const everyIs = (drafts: readonly Draft[], status: RegExp): boolean =>
  drafts.every((d) => status.test(d.status?.value ?? ''));

/** [had a conversation], [spoke with her], [is open to talks … would speak to her]. */
export const isPlainTalk = ({ kind, frames }: Draft): boolean =>
  kind === 'call' &&
  frames.some(isConversation) &&
  frames.every((f) => isConversation(f) || /^(talks|negotiations)$/.test(f.pattern));

/** [a conversation], [spoke with her]: nothing in the sentence says that it was by telephone. */
const isConversation = ({ pattern, scene: { tree }, cue }: Frame): boolean =>
  (/^(conversation|chat)$/.test(tree.words[cue]!.lemma) || /^spoke(-with)?$/.test(pattern)) &&
  !tree.words.some((w) =>
    /^(telephone|phone|call|video|videoconference|teleconference)/i.test(w.lemma),
  );

const isAside = ({ pattern, scene: { tree } }: Frame): boolean =>
  /^spoke(-with)?$/.test(pattern) && tree.words.some((w) => /^(margin|sideline)$/.test(w.lemma));

/** [spoke with him *on the margins* of the summit]: there, face to face. */
export const isTalkAside = (draft: Draft): boolean =>
  isPlainTalk(draft) && draft.frames.some(isAside);

/** [met her], [dined with her], [received her]. */
export const isFaceToFace = ({ kind, frames }: Draft): boolean =>
  kind !== 'call' &&
  frames.some(({ pattern }) => /^(met|meal|received|saw|audience)$/.test(pattern));

/** [a *virtual* meeting], [telephoned]. */
export const isRemote = ({ kind, frames }: Draft): boolean =>
  (kind === 'call' && !frames.some(isAside)) ||
  frames.some(({ scene: { tree }, cue }) =>
    tree.children[cue]!.some((c) => /^(virtual|video|online|remote)$/i.test(tree.words[c]!.text)),
  );

/** [spoke with the allies *in a virtual summit*]: where all are on a screen, to speak to them is to be in it. */
export const isOnScreen = (call: Draft, summit: Draft): boolean =>
  call.kind === 'call' &&
  summit.frames.some(
    ({ scene, scene: { tree }, cue }) =>
      tree.children[cue]!.some((c) =>
        /^(virtual|video|online|remote)$/i.test(tree.words[c]!.text),
      ) && call.frames.some((f) => f.scene === scene && isAbove(tree, f.cue, cue)),
  );
