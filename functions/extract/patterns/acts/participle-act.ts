import type { Tree } from '../../grammar/tree.ts';
import { isPassive } from '../filling/subjects.ts';
import type { PactAct } from '../frame.ts';
import type { Reality } from '../reality/modes.ts';
import { realityOf } from '../reality/reality.ts';
import { isAny } from '../trees/definite.ts';
import { childrenOf, isVerb, prepositionOf } from '../trees/relations.ts';
import { withStatus } from './act-status.ts';
import type { Found } from './found-act.ts';
import { verbOf } from './verb-of.ts';

/** [the accords ended *the war*]; not [collapsed *last May*]. */
export const endsSomething = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, 'obj').some((c) => tree.words[c]!.unit !== 'date');

/** [the first *year of the accord, which ended* in May]: the year did. */
const isPartInTime = ({ words }: Tree, index: number): boolean =>
  /^(year|month|quarter|phase|stage|season)$/.test(words[words[index]!.head]?.lemma ?? '');

/** [a deal *signed* in May], [the accord *reached* by]. */
export function participleAct(acts: readonly PactAct[], tree: Tree, index: number): Found | null {
  for (const c of childrenOf(tree, index, 'acl')) {
    const word = tree.words[c]!;
    if (!isVerb(word)) continue;
    const subjects = childrenOf(tree, c, 'nsubj');
    // [an agreement *reached* in 1978], which the tagger may take for the past
    const passive =
      isPassive(tree, c) ||
      (word.xpos === 'VBD' && word.relation === 'acl' && subjects.length === 0);
    const relative = word.relation === 'acl:relcl' || subjects.length > 0;
    if (!passive && !relative) continue;
    if (isOfItsYear(tree, index, word.lemma)) continue;
    // [an armistice *that* ended the war]: it does something itself
    const doing = !passive && subjects.some((s) => /^(that|which)$/.test(tree.words[s]!.text));
    const act = acts.find(
      (a) =>
        a.verbs.includes(verbOf(tree, c)) &&
        (a.instrument.includes('subject') || (!doing && a.instrument.includes('object'))) &&
        !(
          a.name === 'collapsed' &&
          ((doing && endsSomething(tree, c)) || isPartInTime(tree, index))
        ),
    );
    if (act) return withStatus(act, c, conditionAbove(tree, index) ?? realityOf(tree, c), tree);
  }
  return null;
}

/** [reached a deal *under which* Fiji *agreed* to leave]: what it provides, and no act of its own. */
export const isProvision = (tree: Tree, verb: number): boolean =>
  childrenOf(tree, verb, 'obl').some(
    (c) =>
      /^which$/i.test(tree.words[c]!.text) &&
      /^(under|by|in|through)$/i.test(prepositionOf(tree, c)),
  ) ||
  childrenOf(tree, verb, 'advmod', 'mark').some((c) =>
    /^(whereby|wherein)$/i.test(tree.words[c]!.text),
  );

/** [in *the third year* of the accord, which *ended* in May]: the year, wherever the parser hung it. */
const isOfItsYear = (tree: Tree, index: number, verb: string): boolean =>
  /^(end|begin|start|close|run|finish)$/.test(verb) &&
  prepositionOf(tree, index) === 'of' &&
  /^(year|month|half|quarter|period|season|phase|stage)$/.test(
    tree.words[tree.words[index]!.head]?.lemma ?? '',
  );

/** [*if* lawmakers oppose *a deal* signed by him], [*may have* a deal worked out soon]: nobody says that there is one. */
function conditionAbove(tree: Tree, index: number): Reality | null {
  const above = tree.words[tree.words[index]!.head];
  if (!isAny(tree, index) || !isVerb(above)) return null;
  const said = realityOf(tree, above!.index);
  const isGot = /^(have|get|see|want)$/.test(above!.lemma) && /^(wish|plan)$/.test(said.mode);
  return said.mode === 'condition' || isGot ? said : null;
}
