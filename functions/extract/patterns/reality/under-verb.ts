import type { Tree } from '../../grammar/tree.ts';
import { is } from '../trees/relations.ts';
import { asObject } from './as-object.ts';
import { asSubject } from './as-subject.ts';
import { behindPreposition } from './behind-preposition.ts';
import type { Reality } from './modes.ts';
import { realityOf } from './reality.ts';

/** What the verb makes of the meeting that it has as subject, as object, or behind a preposition. */
export function underVerb(
  tree: Tree,
  top: number,
  verb: number,
  preposition: string,
  isObject = false,
): Reality {
  const word = tree.words[top]!;
  const above = realityOf(tree, verb);
  if (is(word, 'nsubj') && !isObject) return asSubject(tree, top, verb, above);
  if (is(word, 'obj', 'ccomp', 'xcomp', 'iobj') || preposition === '')
    return asObject(tree, top, verb, above);
  return behindPreposition(tree, top, verb, preposition, above);
}
