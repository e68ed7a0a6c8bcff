import { isFamilyFirst, surnamesOf } from './family-names.ts';
import { foldName } from './fold-name.ts';
import { longGiven } from './given-names.ts';

/** [J. Biden, Joe Biden] are [Joseph Biden]. */
export const isSameGiven = (a: string, b: string): boolean =>
  longGiven(a) === longGiven(b) || (a[0] === b[0] && (a.length === 1 || b.length === 1));

/** [Tim *Holm*, T. *Holm*]. */
export const haveSameSurname = (a: readonly string[], b: readonly string[]) =>
  !isFamilyFirst(a) &&
  !isFamilyFirst(b) &&
  foldName(surnamesOf(a).slice(0, 1)) === foldName(surnamesOf(b).slice(0, 1));
