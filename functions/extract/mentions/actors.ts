import type { Sentence } from '../document/document.ts';
import { findNames } from './find-names.ts';
import type { ActorEntry } from './gazetteer/entry.ts';
import type { ActorMention } from './mention.ts';
import { mentionFields } from './mention-fields.ts';
import type { FoundName } from './names.ts';
import { settleByWords } from './settle-by-words.ts';

export { countryOf, membersOf, nameOf, sortOf } from './gazetteer/gazetteer.ts';

/**
 * The states, organisations and movements that a sentence names, in order, as far as its words alone tell: a capital stays in
 * although it may be no more than a place. `published` (`YYYY-MM-DD`) decides what `Moscow` and `Russia` mean.
 */
export function findActors(sentence: Sentence, published: string | null): ActorMention[] {
  const names = findNames(sentence, published);
  const mentions: ActorMention[] = [];
  for (const name of names.list) {
    const entry = settleByWords(names, name);
    if (entry !== null) mentions.push(mentionOf(sentence, name, entry));
  }
  return mentions;
}

function mentionOf(sentence: Sentence, name: FoundName, entry: ActorEntry): ActorMention {
  const { codes, form, sort } = entry;
  return { kind: 'actor', codes, form, sort, ...mentionFields(sentence, name.from, name.to) };
}
