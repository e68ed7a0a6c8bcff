import type { Sentence } from '../document/document.ts';
import { countryOf } from './gazetteer/gazetteer.ts';
import type { ActorMention } from './mention.ts';
import { mentionFields } from './mention-fields.ts';

/** Movements whose other side is not the government of their own land. */
const ofNoGovernment: ReadonlySet<string> = new Set(['PSE', 'LBN', 'ESH']);

/** [the government *delegation*]: what stands after the word when it only describes. */
const describes =
  /^(delegations?|negotiators?|representatives?|officials?|forces|troops|envoys?|teams?|leaders|sides?)$/;

/** [*Government* and FARC negotiators], [the FARC and the *government*]: that of the land where those are armed. */
export function governmentsBeside(
  sentence: Sentence,
  known: readonly ActorMention[],
): ActorMention[] {
  const { tokens } = sentence;
  const text = (at: number): string => tokens[at]?.text.toLowerCase() ?? '';
  const found: ActorMention[] = [];
  for (const { sort, codes, from, to } of known) {
    const land = sort === 'movement' && codes.length === 1 ? countryOf(codes[0]!) : null;
    if (land === null || ofNoGovernment.has(land)) continue;
    const before = text(from - 1) === 'the' ? from - 2 : from - 1;
    const after = text(to) === 'and' ? (text(to + 1) === 'the' ? to + 2 : to + 1) : -1;
    const at = text(before) === 'and' ? before - 1 : after;
    if (at < 0 || !/^(government|army|state)$/.test(text(at))) continue;
    // [RENAMO and the government *of Zimbabwe*]
    if (at > from && /^(of|in)$/.test(text(at + 1))) continue;
    // [the *Peruvian* government and the FARC]
    if (known.some((a) => a.to >= at && a.from <= at) || text(at - 1) === "'s") continue;
    const next = at > from ? text(at + 1) : text(to);
    found.push({
      kind: 'actor',
      codes: [land],
      form: describes.test(next) ? 'adjective' : 'name',
      sort: 'state',
      ...mentionFields(sentence, at, at + 1),
    });
  }
  return found;
}
