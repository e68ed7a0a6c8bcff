import type { DateMention } from '../../mentions/mention.ts';
import { wordsOf } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import { isTime } from './times.ts';

/** [put off their talks from Monday *until Friday*], [*rescheduled* the summit *for Saturday*]: when it is to be now. */
export function newDay({ type, reality, scene: { tree, mentions } }: Frame): DateMention | null {
  if (type !== 'meeting' || reality.mode !== 'postponed') return null;
  const verb = tree.words[reality.cue]!;
  const isOn = (mention: DateMention): boolean => {
    const first = wordsOf(tree, mention)?.first ?? 0;
    const link = tree.words[first - 1]?.text.toLowerCase() ?? '';
    const between = tree.words.slice(verb.index + 1, first);
    return (
      first > verb.index &&
      (/^(to|until|till)$/.test(link) || (link === 'for' && verb.lemma === 'reschedule')) &&
      // [postponed the talks because ministers *are* away *until* May]
      !between.some((w) => /^(VBD|VBZ|VBP|VBN|MD|WDT|WP)$/.test(w.xpos) || /^[;:“”"]$/.test(w.text))
    );
  };
  return mentions.filter(isTime).find(isOn) ?? null;
}
