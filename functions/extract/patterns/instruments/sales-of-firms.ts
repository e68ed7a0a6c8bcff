import type { Tree } from '../../grammar/tree.ts';
import type { Instrument } from '../frame.ts';

/** [a deal *to sell its ticket business* to Lobo], [NARVA <NARV.L>, DOLM IN CRANE AGREEMENT]: of firms, where no state is told to make it. */
export function isOfFirms({ words }: Tree, { head }: Instrument): boolean {
  const behind = words.slice(head + 1, head + 12);
  const sells =
    behind[0]?.text === 'to' &&
    /^(sell|buy|acquire|purchase|merge|take|spin|divest)$/.test(behind[1]?.lemma ?? '') &&
    behind
      .slice(2)
      .some((w) =>
        /^(business|unit|stake|share|company|subsidiary|division|asset|brand)$/.test(w.lemma),
      );
  return sells || words.some((_, i) => isTicker(words, i));
}

/** [Narva *<NARV.L>*]: a firm by its sign on the exchange. */
export const isTicker = (words: readonly { readonly text: string }[], at: number): boolean =>
  words[at]!.text === '<' &&
  words[at + 2]?.text === '>' &&
  /^[A-Z]{2,5}(\.[A-Z]{1,2})?$/.test(words[at + 1]!.text);
