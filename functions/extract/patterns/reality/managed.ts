import type { Tree, Word } from '../../grammar/tree.ts';
import type { Reality } from './modes.ts';

/** [*was able* to sign a pact]; [is *glad to be able* to announce one]: who says so has done it. */
export const isManaged = ({ words }: Tree, able: Word, { mode, time }: Reality): boolean =>
  (mode === 'fact' && time === 'past') ||
  (words[able.index - 1]?.text === 'be' &&
    /^(pleased|glad|happy|proud|delighted|honou?red|thrilled|grateful)$/.test(
      words[able.index - 3]?.text ?? '',
    ));
