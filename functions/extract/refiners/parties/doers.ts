import type { Tree } from '../../grammar/tree.ts';
import { type Agent, agentsIn, codesOf } from '../../patterns/filling/agents.ts';
import { subjectsOf } from '../../patterns/filling/subjects.ts';
import type { Frame } from '../../patterns/frame.ts';
import { isVerb } from '../../patterns/trees/relations.ts';
import type { DraftParty } from '../draft.ts';

/** The one state or body that does what the clause of the instrument, or the one above it, says. */
export function doerOf(
  { scene: { tree, agents }, instrument }: Frame,
  own: ReadonlySet<string>,
): DraftParty | null {
  for (let i = instrument!.head, steps = 0; i >= 0 && steps < 6; i = tree.words[i]!.head, steps++) {
    if (!isVerb(tree.words[i])) continue;
    const deciders = decidersOf(tree, i, agents);
    const doers =
      deciders.length > 0
        ? deciders
        : subjectsOf(tree, i).flatMap((s) =>
            // [*Russia's* Neftorg signed]: its owner does nothing, unless [*Norway's* decision to cite a treaty]
            agentsIn(tree, s, agents).filter(
              (a) => a.head === s || (!a.modifier && tree.words[a.last + 1]?.text !== "'s"),
            ),
          );
    const codes = codesOf(doers);
    if (codes.size === 0) continue;
    const [code] = codes;
    if (codes.size > 1 || own.has(code!)) return null;
    const { start, end } = doers[0]!.mention;
    return { code: code!, span: { start, end } };
  }
  return null;
}

/** [the *Norwegian* decision *to cite* a treaty]: whose decision it is. */
function decidersOf(tree: Tree, verb: number, agents: readonly Agent[]): Agent[] {
  const { relation, xpos, head: noun } = tree.words[verb]!;
  if (relation !== 'acl' || xpos !== 'VB') return [];
  return agents.filter((a) => a.modifier && a.last < noun && tree.words[a.head]!.head === noun);
}
