import type { Place } from '#shared/event.ts';
import type { Document, Sentence } from '../document/document.ts';
import { tokenize } from '../document/tokenize.ts';
import { findCapitals } from './capital-phrases.ts';
import {
  bestKnown,
  countryFields,
  fieldsOf,
  isPlace,
  landOf,
  type PlaceFields,
  placeIn,
} from './choose-place.ts';
import { findNames, yearOf } from './find-names.ts';
import { gazetteer, placesNamed, sortOf } from './gazetteer/gazetteer.ts';
import type { PlaceMention } from './mention.ts';
import { mentionFields } from './mention-fields.ts';
import { type FoundName, Names } from './names.ts';
import { isActor, isTownOf, namesPact, settleByWords } from './settle-by-words.ts';
import { findUnlisted, landAfter, landBefore } from './unlisted-places.ts';

/**
 * The venues, cities, regions and countries that a sentence names, in order; which of them is where something happened is for others.
 * Towns that no table lists are found where the words give their land [in Aviemore, Scotland], capitals also by description.
 */
export function findPlaces(sentence: Sentence, published: string | null): PlaceMention[] {
  const names = findNames(sentence, published);
  if (names.list.length === 0) return [];
  const year = yearOf(published);
  const mentions: PlaceMention[] = [];
  const add = (from: number, to: number, place: PlaceFields) =>
    mentions.push({ kind: 'place', ...place, ...mentionFields(sentence, from, to) });
  for (const name of names.list) {
    const place = placeOf(names, name, year);
    if (place !== null) add(name.from, name.to, place);
  }
  const described = [...findUnlisted(names), ...findCapitals(names, year)];
  for (const { from, to, place } of described) add(from, to, place);
  return described.length > 0 ? mentions.sort((a, b) => a.from - b.from) : mentions;
}

function placeOf(names: Names, name: FoundName, year: number): PlaceFields | null {
  const { tokens } = names;
  if (namesPact(tokens, name.to)) return null;
  const places = name.values.filter(isPlace);
  const actor = name.values.some(isActor) ? settleByWords(names, name) : null;
  if (actor?.form === 'name' && actor.sort === 'state' && actor.codes.length === 1) {
    const town = places.find(({ sort, country }) => sort === 'city' && country === actor.codes[0]);
    return town ? fieldsOf(town, year) : countryFields(actor.codes[0]!);
  }
  const known = bestKnown(places);
  if (known === undefined) return null;
  const land =
    landAfter(names, name.to) ??
    (isTownOf(tokens, name.from) ? landBefore(names, name.from - 2) : null);
  return land === null ? fieldsOf(known, year) : placeIn(places, land, year);
}

/** The place that a mention names, as a report has it. */
export function placeOfMention({ name, country, lat, lon }: PlaceFields): Place {
  return lat === undefined || lon === undefined ? { name, country } : { name, country, lat, lon };
}

/** Where `here` is: the place of the dateline [SEOUL, South Korea → Seoul, KOR], null without one. */
export function placeOfDateline({ text, dateline, published }: Document): Place | null {
  if (!dateline?.place) return null;
  const names = namesIn(dateline.place);
  const year = yearOf(published);
  for (const name of names.list) {
    const places = name.values.filter(isPlace);
    const known = bestKnown(places);
    if (known !== undefined) {
      const land = landAfter(names, name.to);
      const place = land === null ? fieldsOf(known, year) : placeIn(places, land, year);
      return place && placeOfMention(place);
    }
    const code = name.values.find(isActor)?.codes[0];
    if (code === 'UN') return placeOfMention(fieldsOf(placesNamed('New York')[0]!, year));
    if (code !== undefined && sortOf(code) === 'state') return placeOfMention(countryFields(code));
  }
  // [GLARUS, Switzerland, March 2 -]: a town that no table lists
  const [land] = namesIn(text.slice(dateline.start, dateline.end)).list;
  const country = land ? (landOf(land).countries[0] ?? null) : null;
  return country ? { name: inPlainCase(dateline.place), country } : null;
}

function namesIn(text: string): Names {
  const tokens = tokenize(text, 0, text.length);
  const found: FoundName[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = gazetteer.match(tokens, at, true, (entry) => entry.kind !== 'look-alike');
    if (match !== null) found.push(match);
    at = match?.to ?? at + 1;
  }
  return new Names(tokens, found);
}

/** [GLARUS → Glarus] */
const inPlainCase = (name: string): string =>
  name.replace(/\p{L}+/gu, (word) => word[0]!.toUpperCase() + word.slice(1).toLowerCase());
