import { countryThen } from './former-countries.ts';
import type { Entry, PlaceEntry } from './gazetteer/entry.ts';
import { nameOf } from './gazetteer/gazetteer.ts';
import type { PlaceMention } from './mention.ts';
import type { FoundName } from './names.ts';
import { isActor } from './settle-by-words.ts';

/** What a place mention says beside where it stands. */
export type PlaceFields = Pick<PlaceMention, 'name' | 'country' | 'sort' | 'lat' | 'lon'>;

export const isPlace = (entry: Entry): entry is PlaceEntry => entry.kind === 'place';

/** The best known of the namesakes: one that needs no region to tell it apart [Tripoli → LBY, Moscow → RUS]. */
export const bestKnown = (places: readonly PlaceEntry[]): PlaceEntry | undefined =>
  places.find(({ region }) => region === null) ?? places[0];

/** Of the namesakes the one in that land, or a town nobody listed there [Berlin, Maryland]. */
export function placeIn(
  places: readonly PlaceEntry[],
  land: FoundName,
  year: number,
): PlaceFields | null {
  const first = places[0];
  if (first === undefined) return null;
  const { countries, regions } = landOf(land);
  const isThere = ({ name, country }: PlaceEntry) =>
    countries.includes(country!) || countries.includes(countryThen(country, name, year)!);
  const fitting =
    places.find(({ region }) => region !== null && regions.includes(region)) ??
    places.find((place) => place.region === null && isThere(place)) ??
    (regions.length === 0 ? places.find(isThere) : undefined);
  if (fitting !== undefined) return fieldsOf(fitting, year);
  // [Berlin, Maryland] is a town of its own, [in Baghdad, U.S. officials] names no land
  if (first.sort !== 'city' || regions.length === 0) return fieldsOf(bestKnown(places)!, year);
  return { name: first.name, country: countries[0] ?? first.country, sort: 'city' };
}

/** Countries and regions that a name may be [Georgia → GEO, USA; Georgia]. */
export function landOf(land: FoundName): { countries: string[]; regions: string[] } {
  const places = land.values.filter(isPlace);
  const states = land.values.filter(isActor).filter(({ sort }) => sort === 'state');
  return {
    countries: [
      ...places.flatMap(({ country }) => country ?? []),
      ...states.flatMap(({ codes }) => codes),
    ],
    regions: places.map(({ name }) => name),
  };
}

export const countryFields = (code: string): PlaceFields => ({
  name: nameOf(code),
  country: code,
  sort: 'country',
});

export function fieldsOf({ name, country, sort, lat, lon }: PlaceEntry, year: number): PlaceFields {
  const then = countryThen(country, name, year);
  return lat === undefined || lon === undefined
    ? { name, country: then, sort }
    : { name, country: then, sort, lat, lon };
}
