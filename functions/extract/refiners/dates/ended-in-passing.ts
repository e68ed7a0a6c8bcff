import type { Tree } from '../../grammar/tree.ts';
import { is, isVerb } from '../../patterns/trees/relations.ts';
import type { Draft, Step } from '../draft.ts';
import { toldBeside } from './told-beside.ts';

/** [a loss blamed on *the collapse* of the 1991 pact], [angered them by *dumping* the 2015 deal]: no news of the day, as it is where one [*broke off* the 2015 deal]. */
export const isEndedInPassing = ({ status, frame: { scene, cue } }: Step): boolean =>
  /^(terminated|suspended)$/.test(status) && !isMain(scene.tree, cue);

/** The verb of a clause that stands by itself or is what somebody says, or hangs on it [*decided* to quit]. */
function isMain(tree: Tree, cue: number): boolean {
  const word = tree.words[cue]!;
  if (!isVerb(word)) return false;
  if (is(word, 'conj', 'xcomp')) return isMain(tree, word.head);
  return is(word, 'root', 'ccomp', 'parataxis');
}

/** When it was made, which is not when it ended, and the rule says so. */
export const onlyOfMaking = (made: Draft['date']): Draft['date'] =>
  made && { ...made, value: toldBeside(made.value) };
