import type { Place } from '#shared/event.ts';
import type { Sentence } from '../document/document.ts';
import type { PlaceMention } from './mention.ts';
import { mentionFields } from './mention-fields.ts';
import { isTownOfBodies } from './towns-of-bodies.ts';

/** [LIMA, May 4 - … arrived *here*, visited *our capital*]: the town of the dateline, in the words of the reporter; somebody who is quoted may be elsewhere. */
export function findHere(sentence: Sentence, here: Place | null): PlaceMention[] {
  if (!here?.country || isTownOfBodies(here.name)) return [];
  const { tokens } = sentence;
  const at = tokens.findIndex(
    ({ text }, i) =>
      /^here$/i.test(text) ||
      (/^our$/i.test(text) && /^(country|capital|city)$/i.test(tokens[i + 1]?.text ?? '')),
  );
  if (at < 1 || tokens.slice(0, at).some(({ text }) => /^["“]$/.test(text))) return [];
  const last = /^our$/i.test(tokens[at]!.text) ? at + 1 : at;
  return [{ kind: 'place', ...here, sort: 'city', ...mentionFields(sentence, at, last + 1) }];
}
