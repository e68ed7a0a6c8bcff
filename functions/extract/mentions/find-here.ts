import type { Place } from '#shared/event.ts';
import type { Sentence } from '../document/document.ts';
import type { PlaceMention } from './mention.ts';
import { mentionFields } from './mention-fields.ts';
import { isTownOfBodies } from './towns-of-bodies.ts';

/** [LIMA, May 4 - … arrived *here*]: the town of the dateline, in the words of the reporter; somebody who is quoted may be elsewhere. */
export function findHere(sentence: Sentence, here: Place | null): PlaceMention[] {
  if (!here?.country || isTownOfBodies(here.name)) return [];
  const at = sentence.tokens.findIndex(({ text }) => /^here$/i.test(text));
  if (at < 1 || sentence.tokens.slice(0, at).some(({ text }) => /^["“]$/.test(text))) return [];
  return [{ kind: 'place', ...here, sort: 'city', ...mentionFields(sentence, at, at + 1) }];
}
