import { childrenOf } from '../patterns/trees/relations.ts';
import type { Draft } from './draft.ts';

/** [wants to make *deals* with Chad], [would reject *bigger trade agreements*]: what sort of pacts, and none of them. */
export const isOfSomeKind = ({ frames, proper }: Draft): boolean =>
  !proper &&
  frames.every(
    ({ scene: { tree }, instrument, pattern, reality, fillers, anaphors, pactStatus }) =>
      // [wants to review *recent deals* with Chad]
      pactStatus !== 'in-force' &&
      tree.words[instrument!.head]!.xpos === 'NNS' &&
      // [hopes to sign agreements *on gas*]
      instrument!.last === instrument!.head &&
      childrenOf(tree, instrument!.head, 'det', 'nummod', 'nmod:poss').length === 0 &&
      (/^(wish|condition|refusal|denial|failure|habit)$/.test(reality.mode) ||
        // [*bad trade deals* have cost us]; not [tax agreements *made* during her visit]
        (fillers.length === 0 &&
          anaphors.length === 0 &&
          !(
            /^(agreed|signed)$/.test(pactStatus ?? '') &&
            pattern !== 'named' &&
            // [oil *deals* struck at a fair] may be of firms
            tree.words[instrument!.head]!.lemma !== 'deal'
          ))),
  );

/** [did not strike *some deal* with Chad], [had not produced *any agreement*]: nobody says that two had sought one. */
export const isDenied = ({ frames, proper }: Draft): boolean =>
  !proper &&
  frames.every(
    ({ scene: { tree }, instrument, reality, fillers }) =>
      /^(denial|refusal)$/.test(reality.mode) &&
      childrenOf(tree, instrument!.head, 'det').some((c) => {
        const { text } = tree.words[c]!;
        return (
          /^some$/i.test(text) ||
          (/^any$/i.test(text) &&
            reality.mode === 'denial' &&
            new Set(fillers.flatMap((f) => f.agent.codes)).size < 2)
        );
      }),
  );
