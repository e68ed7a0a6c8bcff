import { hang } from '../../grammar/hang.ts';
import type { Tree, Word } from '../../grammar/tree.ts';
import { isVerb } from './relations.ts';

/** [tore *up* the treaty], [voted *down* the accord]: the particle is the verb's, and the treaty is what is torn up, wherever the parser hung it. */
export function mendParticles(tree: Tree): Tree {
  const objects = new Map<number, Word>();
  for (const particle of tree.words) {
    const noun = tree.words[particle.head];
    const verb = tree.words[particle.index - 1];
    if (particle.xpos !== 'RP' || particle.relation !== 'case' || !noun || !isVerb(verb)) continue;
    if (noun.head === verb!.index && noun.relation === 'obl' && noun.index > particle.index)
      objects.set(noun.index, particle);
  }
  if (objects.size === 0) return tree;
  const particles = new Set([...objects.values()].map((w) => w.index));
  return hang(
    tree.sentence,
    tree.words.map((word): Word => {
      if (objects.has(word.index)) return { ...word, relation: 'obj' };
      return particles.has(word.index)
        ? { ...word, head: word.index - 1, relation: 'compound:prt' }
        : word;
    }),
  );
}
