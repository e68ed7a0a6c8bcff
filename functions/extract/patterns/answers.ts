import type { Tree } from '../grammar/tree.ts';

/** [*rejected* an offer of talks], [*turned down* an invitation]: those who are asked will not come. */
export const isRefusal = ({ words }: Tree, verb: number): boolean =>
  /^(reject|refuse|decline|rebuff|spurn|dismiss|snub)$/.test(words[verb]!.lemma) ||
  (words[verb]!.lemma === 'turn' && words[verb + 1]?.text === 'down');
