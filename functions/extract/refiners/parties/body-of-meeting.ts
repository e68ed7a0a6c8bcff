import { sortOf } from '../../mentions/actors.ts';
import { isBody } from '../../patterns/filling/agents.ts';
import { joiningOf } from '../../patterns/filling/joining.ts';
import { subjectsOf } from '../../patterns/filling/subjects.ts';
import type { Frame } from '../../patterns/frame.ts';
import { is, isVerb } from '../../patterns/trees/relations.ts';
import type { DraftParty } from '../draft.ts';
import { isSpeaker } from './bystanders.ts';
import type { Discourse } from './discourse.ts';
import { partyOf } from './speakers.ts';

/** [*membership* talks with Peru]: of the body that the sentence, or the text before, names. */
export function bodyToJoin(
  { type, scene, cue }: Frame,
  { convener }: Discourse,
  own: ReadonlySet<string>,
): DraftParty | null {
  const [one] = own;
  if (type !== 'meeting' || own.size !== 1 || sortOf(one!) !== 'state') return null;
  return joiningOf(scene, cue) ? convener : null;
}

/** [the *cabinet* will discuss sanctions on Japan at a meeting on Friday]: an organ of one state meets by itself. */
export function isOfOwnOrgan({ type, fillers, scene: { tree, agents }, cue }: Frame): boolean {
  if (type !== 'meeting' || fillers.length > 0) return false;
  for (let i = cue, steps = 0; i >= 0 && steps < 6; i = tree.words[i]!.head, steps++) {
    if (!isVerb(tree.words[i])) continue;
    const subjects = subjectsOf(tree, i);
    if (subjects.length > 0)
      return subjects.every(
        (s) =>
          /^(council|cabinet|senate|congress|parliament|caucus|department)$/i.test(
            tree.words[s]!.lemma,
          ) && !agents.some((a) => a.first <= s && s <= a.last && isBody(a)),
      );
  }
  return false;
}

/** [*EU leaders* will discuss aid at a summit in Riga]: the body whose people do something there. */
export function convenerOf(frame: Frame): DraftParty | null {
  if (!/^(summit|meeting|conference)$/.test(frame.pattern)) return null;
  const { tree, agents } = frame.scene;
  const body = agents.find(
    (a) =>
      isBody(a) && a.codes.length === 1 && is(tree.words[a.head], 'nsubj') && !isSpeaker(frame, a),
  );
  return body ? partyOf(body, body.codes[0]!) : null;
}
