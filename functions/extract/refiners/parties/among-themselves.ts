import { isBody } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';

/** [*EC farm ministers* resumed negotiations on prices]: the members of one body among themselves; [*EC officials* resumed them] with somebody. */
export const areAmongThemselves = ({ pattern, fillers, clause, scene: { tree } }: Frame): boolean =>
  pattern === 'negotiations' &&
  fillers.length === 1 &&
  // [EU leaders *will open* negotiations]: with who wants to join
  !/^(open|begin|start|launch)$/.test(tree.words[clause]!.lemma) &&
  fillers.every(({ slot, agent }) => {
    const holder = tree.words[agent.head];
    const head = tree.words[holder?.head ?? -1];
    return (
      slot === 'subject' && isBody(agent) && [holder, head].some((w) => members.test(w?.text ?? ''))
    );
  });

const members = /^(ministers|delegates|members|ambassadors|leaders)$/;
