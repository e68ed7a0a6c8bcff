import type { Tree } from '../../grammar/tree.ts';
import { isPassive } from '../filling/subjects.ts';
import type { PactAct } from '../frame.ts';
import { realityOf } from '../reality/reality.ts';
import { childrenOf, isVerb } from '../trees/relations.ts';
import { withStatus } from './act-status.ts';
import { type Found, isMediation } from './found-act.ts';
import { talked } from './talked.ts';
import { verbOf } from './verb-of.ts';

/** [was signed in May and *ratified* in June], [signed the pact in 2020 but *quit it* last week]: what the same breath says became of it. */
export function laterActs(acts: readonly PactAct[], tree: Tree, found: Found | null): Found[] {
  if (!found?.act || !isVerb(tree.words[found.word]) || isMediation(tree, found.word)) return [];
  const isDoer = childrenOf(tree, found.word, 'nsubj').length > 0 && !isPassive(tree, found.word);
  return childrenOf(tree, found.word, 'conj').flatMap((verb) => {
    if (!isVerb(tree.words[verb]) || childrenOf(tree, verb, 'nsubj').length > 0) return [];
    const objects = childrenOf(tree, verb, 'obj');
    const isOnIt = objects.length === 1 && /^(it|them)$/i.test(tree.words[objects[0]!]!.text);
    // [was agreed but *collapsed*]; [was agreed and *raised* hopes] is another matter
    if (objects.length > 0 ? !isOnIt : isDoer) return [];
    const slot = isOnIt || tree.words[verb]!.xpos === 'VBN' ? 'object' : 'subject';
    const act = acts.find(
      (a) => a.verbs.includes(verbOf(tree, verb)) && a.instrument.includes(slot),
    );
    // [was signed in 1992 and *took effect* in 1994]; [and stands] is only said of it
    const enters = act?.name === 'entered-into-force' && tree.words[verb]!.xpos === 'VBD';
    if (!act || (talked.has(act.status) && !enters) || act.silent) return [];
    // [*would be* closed and *signed*]: as far off as what it is joined to
    const isShared = childrenOf(tree, verb, 'aux').length === 0 && found.reality.mode !== 'fact';
    const reality = isShared ? found.reality : realityOf(tree, verb);
    const then = withStatus(act, verb, reality, tree);
    return then.status && (enters || !talked.has(then.status)) ? [then] : [];
  });
}
