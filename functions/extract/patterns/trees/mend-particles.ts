import { hang } from '../../grammar/hang.ts';
import { morphologyOf } from '../../grammar/morphology.ts';
import type { Tree, Word } from '../../grammar/tree.ts';
import { isVerb } from './relations.ts';

/** [tore *up* the treaty], [voted *down* the accord]: the particle is the verb's, and the treaty is what is torn up, wherever the parser hung it. */
export function mendParticles(tree: Tree): Tree {
  const objects = new Map<number, Word>();
  for (const particle of tree.words) {
    const noun = tree.words[particle.head];
    const verb = tree.words[particle.index - 1];
    if (particle.relation !== 'case' || !noun || !isVerb(verb)) continue;
    // [killed *off* its treaty], which the tagger may take for a preposition
    const isOff = particle.text === 'off' && /^(kill|call|put|break|write)$/.test(verb!.lemma);
    if (particle.xpos !== 'RP' && !isOff) continue;
    if (noun.head === verb!.index && noun.relation === 'obl' && noun.index > particle.index)
      objects.set(noun.index, particle);
  }
  // [*wound up* four days of talks]: nobody is hurt
  const ends = tree.words.find(
    (w) => w.text === 'wound' && tree.words[w.index + 1]?.text === 'up',
  )?.index;
  if (objects.size === 0 && ends === undefined) return tree;
  const particles = new Set([...objects.values()].map((w) => w.index));
  return hang(
    tree.sentence,
    tree.words.map((word): Word => {
      if (word.index === ends) return pastOf(word);
      if (objects.has(word.index)) return { ...word, relation: 'obj' };
      return particles.has(word.index)
        ? { ...word, head: word.index - 1, relation: 'compound:prt' }
        : word;
    }),
  );
}

/** [has *wound up*], [*wound up*]: the tagger knows only the wound that one has. */
function pastOf(word: Word): Word {
  const xpos = word.xpos === 'VBN' ? 'VBN' : 'VBD';
  return { ...word, lemma: 'wind', upos: 'VERB', xpos, morphology: morphologyOf(xpos) };
}
