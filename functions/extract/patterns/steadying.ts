import type { Tree } from '../grammar/tree.ts';

/** [agreed to cooperate *to hold* prices at this level], [to act together *in stabilising* rates]: what they will do together, not that they will. */
export function steadying({ words }: Tree, aim: number): number | null {
  if (!/^(co-?operate|act)$/.test(words[aim]!.lemma)) return null;
  let i = aim + 1;
  while (i < aim + 3 && words[i]?.upos === 'ADV') i++;
  const [joint, verb] = [words[i], words[i + 1]];
  const isDeed =
    (/^to$/i.test(joint?.text ?? '') && verb?.xpos === 'VB') ||
    (/^in$/i.test(joint?.text ?? '') && verb?.xpos === 'VBG');
  if (!isDeed || !holds.test(verb!.lemma)) return null;
  const matter = words.slice(verb!.index + 1, verb!.index + 6);
  return matter.some((w) => steady.test(w.lemma)) ? verb!.index : null;
}

const holds = /^(stabili[sz]e|hold|keep|foster|maintain|defend|steady)$/;
const steady = /^(price|rate|currency|dollar|stability|parity|market|output|production)$/i;
