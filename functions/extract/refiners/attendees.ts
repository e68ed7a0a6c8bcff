import type { Agent } from '../patterns/agents.ts';
import { agentsIn } from '../patterns/agents.ts';
import type { Frame } from '../patterns/frame.ts';
import { isVerb, prepositionOf } from '../patterns/relations.ts';
import { subjectsOf } from '../patterns/subjects.ts';

/** Officials who do something else at the meeting of a body [*Merkel* urged restraint *at the G7 summit*]: they sit in it. */
export function attendeesOf({ scene: { tree, agents }, cue }: Frame): Agent[] {
  const verb = tree.words[tree.words[cue]!.head];
  if (!isVerb(verb) || separate.test(verb!.lemma)) return [];
  if (!/^(at|during)$/.test(prepositionOf(tree, cue).split(' ')[0]!)) return [];
  return subjectsOf(tree, verb!.index)
    .flatMap((subject) => agentsIn(tree, subject, agents))
    .filter((a) => a.codes.length === 1 && (a.person !== null || a.title !== null));
}

/** [*met* Xi at the summit]: a meeting of its own, beside the other. */
const separate = /^(meet|talk|speak|hold|confer|see|sign|discuss)$/;
