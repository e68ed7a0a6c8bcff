import type { Sentence, Token } from '../document/document.ts';
import { type FoundName, findNames } from './find-names.ts';
import type { Entry, PlaceEntry } from './gazetteer/entry.ts';
import { nameOf } from './gazetteer/gazetteer.ts';
import type { PlaceMention } from './mention.ts';
import { mentionFields } from './mention-fields.ts';
import { isActor, namesPact, settleByWords } from './settle-by-words.ts';

/** The venues, cities, regions and countries that a sentence names, in order; which of them is where something happened is for others. */
export function findPlaces(sentence: Sentence, published: string | null): PlaceMention[] {
  const found = findNames(sentence, published);
  const mentions: PlaceMention[] = [];
  for (let i = 0; i < found.length; i++) {
    const name = found[i]!;
    const next = found[i + 1];
    const land = next !== undefined && isApposed(sentence.tokens, name, next) ? next : null;
    const place = placeOf(sentence, found, name, land);
    if (place !== null) {
      mentions.push({ kind: 'place', ...place, ...mentionFields(sentence, name.from, name.to) });
    }
  }
  return mentions;
}

type PlaceFields = Pick<PlaceMention, 'name' | 'country' | 'sort' | 'lat' | 'lon'>;

function placeOf(
  sentence: Sentence,
  found: readonly FoundName[],
  name: FoundName,
  land: FoundName | null,
): PlaceFields | null {
  const { tokens } = sentence;
  if (namesPact(tokens, name.to)) return null;
  const actor = settleByWords(tokens, found, name);
  const places = name.values.filter(isPlace);
  if (actor?.form === 'name' && actor.sort === 'state' && actor.codes.length === 1) {
    const town = places.find(({ sort }) => sort === 'city');
    return town ? fieldsOf(town) : countryFields(actor.codes[0]!);
  }
  const own = land === null ? undefined : placeIn(places, land);
  return own ?? (places.length > 0 ? fieldsOf(places[0]!) : null);
}

/** [Paris, Texas] [Berlin, Maryland]: of the namesakes the one in that land, or a town nobody listed there. */
function placeIn(places: readonly PlaceEntry[], land: FoundName): PlaceFields | undefined {
  const regions = land.values.filter(isPlace);
  const states = land.values.filter(isActor).flatMap(({ codes }) => codes);
  const countries = [...regions.map(({ country }) => country), ...states];
  const fitting =
    places.find(({ region }) => region !== null && regions.some(({ name }) => name === region)) ??
    places.find(({ country, region }) => region === null && countries.includes(country)) ??
    places.find(({ country }) => countries.includes(country));
  if (fitting !== undefined) return fieldsOf(fitting);
  const first = places[0];
  return first?.sort === 'city'
    ? { name: first.name, country: countries[0] ?? null, sort: 'city' }
    : undefined;
}

/** [Hamburg, Germany]: the land stands right behind a comma and is a state or a region of one. */
function isApposed(tokens: readonly Token[], name: FoundName, next: FoundName): boolean {
  if (next.from !== name.to + 1 || tokens[name.to]?.text !== ',') return false;
  return next.values.some(
    (entry) =>
      (entry.kind === 'actor' && entry.form === 'name' && entry.sort === 'state') ||
      (entry.kind === 'place' && entry.sort === 'region' && entry.country !== null),
  );
}

const isPlace = (entry: Entry): entry is PlaceEntry => entry.kind === 'place';

const countryFields = (code: string): PlaceFields => ({
  name: nameOf(code),
  country: code,
  sort: 'country',
});

function fieldsOf({ name, country, sort, lat, lon }: PlaceEntry): PlaceFields {
  return lat === undefined || lon === undefined
    ? { name, country, sort }
    : { name, country, sort, lat, lon };
}
