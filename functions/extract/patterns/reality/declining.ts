import type { Tree } from '../../grammar/tree.ts';
import { isParticle } from './takes-place.ts';

/** [*turned down* talks], [*ducked* a meeting]: what is said of refusing them in pictures. */
export const declines = (tree: Tree, verb: number): boolean => {
  const { lemma } = tree.words[verb]!;
  return (
    /^(duck|dodge|sidestep|avoid|evade|eschew|forgo|forego)$/.test(lemma) ||
    (withParticle[lemma] ?? []).some((particle) => isParticle(tree, verb, particle))
  );
};

/** [*avoided* a breakdown of the talks], [to *stave off* their collapse]: what ends them does not come. */
export const isAverted = ({ words }: Tree, noun: number): boolean =>
  words[noun]!.relation === 'obj' &&
  /^(avoid|avert|prevent|forestall|stave|head|ward|escape)$/.test(
    words[words[noun]!.head]?.lemma ?? '',
  );

const withParticle: Readonly<Record<string, readonly string[]>> = {
  turn: ['down'],
  pass: ['up'],
  brush: ['off', 'aside'],
  shoot: ['down'],
  knock: ['back', 'down'],
  wave: ['off', 'away', 'aside'],
  shrug: ['off'],
  fend: ['off'],
};

/** [*shied away from* talks], [*said no to* a meeting], [*turned its back on* them]: by the words up to the meeting. */
export function turnsAway({ words }: Tree, verb: number, top: number): boolean {
  const said = words
    .slice(verb, Math.min(top, verb + 10))
    .map((w) => (w.index === verb ? w.lemma : w.text.toLowerCase()))
    .join(' ');
  const behind = idioms.test(said) ? said.replace(idioms, '').trim() : null;
  // [turned away *from confrontation at* talks]: from something else, and there
  return behind !== null && !/\b(at|in|on|after|before|during|with)\b/.test(behind);
}

const idioms =
  /^(((shy|back|shrink|turn) away|steer clear|recoil|shrink|back out) (from|of)|(balk|bridle|baulk) at|say no to|turn (its|his|her|their) back on|pour cold water (on|over)|(slam|shut|close) the door (on|to)|give short shrift to)\b/;
