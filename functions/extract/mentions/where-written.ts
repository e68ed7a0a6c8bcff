import type { Place } from '#shared/event.ts';
import type { Document, Sentence } from '../document/document.ts';
import { findPlaces, placeOfDateline, placeOfMention } from './places.ts';

/** Where an article was written, as its dateline says, else its headline. */
export const whereWritten = (document: Document): Place | null =>
  placeOfDateline(document) ?? placeOfHeadline(document);

/** [KENYAN MINISTER SEEKS GRAIN *IN UGANDA*. Mwangi arrived *here* last night]: the one place in which the headline says it is. */
function placeOfHeadline({ dateline, sentences, published }: Document): Place | null {
  if (dateline?.place || !sentences.some(isWrittenHere)) return null;
  const [place, ...others] = sentences
    .filter((s) => s.zone === 'headline' || s.casing === 'upper')
    .flatMap((s) =>
      findPlaces(s, published).filter(
        ({ from, sort }) =>
          /^(city|country)$/.test(sort) && /^in$/i.test(s.tokens[from - 1]?.text ?? ''),
      ),
    );
  return place && others.length === 0 ? placeOfMention(place) : null;
}

/** [arrived *here*], and not in the mouth of somebody. */
const isWrittenHere = ({ zone, tokens }: Sentence): boolean => {
  const at = tokens.findIndex((t) => t.text === 'here');
  return zone === 'body' && at > 0 && !tokens.slice(0, at).some(({ text }) => /^["“]$/.test(text));
};
