import type { Scene } from '../frame.ts';
import { childrenOf } from '../trees/relations.ts';
import { agentsIn } from './agents.ts';
import { obliquesOf } from './subjects.ts';

/** [discussed the dam and trade *with the Chadian premier*]: officials with whom a topic, or the next one, is discussed. */
export const hearersOf = ({ tree, agents }: Scene, topics: readonly number[]): number[] =>
  topics
    .flatMap((topic) => [topic, ...childrenOf(tree, topic, 'conj')])
    .flatMap((topic) => obliquesOf(tree, topic, ['with']))
    .filter((o) => agentsIn(tree, o, agents).some((a) => a.person ?? a.title));
