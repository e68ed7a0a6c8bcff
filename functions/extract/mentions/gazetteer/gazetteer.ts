import { tokenize } from '../../document/tokenize.ts';
import type { ActorForm, ActorMention } from '../mention.ts';
import { cities } from './cities.ts';
import type { ActorEntry, Entry, PlaceEntry } from './entry.ts';
import { namesOfTheRich } from './industrial-nations.ts';
import { lookAlikes } from './look-alikes.ts';
import { NameIndex } from './name-index.ts';
import { movements, organisations } from './organisations.ts';
import { regions } from './regions.ts';
import { collectives, prefixes, states, territories } from './states.ts';
import { venues } from './venues.ts';

/** Every name the extractor knows beforehand, with all that it may mean. */
export const gazetteer = new NameIndex<Entry>();

const names = new Map<string, string>();
const countries = new Map<string, string>();
const members = new Map<string, readonly Bounded[]>();
const capitals = new Map<string, readonly Bounded[]>();
const sorts = new Map<string, ActorMention['sort']>();

interface Bounded {
  readonly name: string;
  readonly since: number;
  readonly until: number;
}

/** Display name of an actor, its code where it is unknown. [KOR → South Korea] */
export const nameOf = (code: string): string => names.get(code) ?? code;

/** The sort of a known actor, null for other codes. */
export const sortOf = (code: string): ActorMention['sort'] | null => sorts.get(code) ?? null;

/** Country a territory or movement belongs to, a state's own code, null for organisations. [CHECHNYA → RUS] [JPN → JPN] */
export const countryOf = (code: string): string | null =>
  countries.get(code) ?? (sorts.get(code) === 'state' ? code : null);

/** Codes of the members in a year where membership is fixed, else none. [G7 → USA JPN DEU FRA GBR ITA CAN] */
export function membersOf(code: string, year: number): string[] {
  const list = members.get(code) ?? [];
  return list.filter(({ since, until }) => since <= year && year <= until).map(({ name }) => name);
}

/** Places of that name, the best known first. */
export function placesNamed(name: string): PlaceEntry[] {
  const match = gazetteer.match(tokenize(name, 0, name.length), 0, true, isPlaceEntry);
  return match === null ? [] : match.values.filter(isPlaceEntry);
}

/** The one actor of that sort and name, whatever else the name means. [Chad → TCD] [NATO → NATO] */
export function actorNamed(name: string, sort: ActorMention['sort']): string | null {
  const isIt = (entry: Entry): entry is ActorEntry =>
    entry.kind === 'actor' &&
    entry.sort === sort &&
    entry.form === 'name' &&
    entry.codes.length === 1;
  const tokens = tokenize(name, 0, name.length);
  const match = gazetteer.match(tokens, 0, true, isIt);
  const actor = match?.to === tokens.length ? match.values.find(isIt) : undefined;
  return actor?.codes[0] ?? null;
}

const isPlaceEntry = (entry: Entry): entry is PlaceEntry => entry.kind === 'place';

/** Name of the capital in a year, null where there is none. [POL → Warsaw] */
export function capitalOf(code: string, year: number): string | null {
  const list = capitals.get(code) ?? [];
  return (list.find(({ since, until }) => since <= year && year <= until) ?? list[0])?.name ?? null;
}

/** Whether it has, or might have, a land of its own: a state or a territory, but no body and no movement. */
export const isLand = (code: string): boolean => capitals.has(code);

/** [Moscow [1992-]] */
function readBounds(item: string): Bounded {
  const bracket = item.endsWith(']') ? item.lastIndexOf('[') : -1;
  if (bracket < 0) return { name: item, since: Number.NEGATIVE_INFINITY, until: Infinity };
  const [since, until] = item.slice(bracket + 1, -1).split('-');
  return {
    name: item.slice(0, bracket).trim(),
    since: since ? Number(since) : Number.NEGATIVE_INFINITY,
    until: until ? Number(until) : Infinity,
  };
}

const linesOf = (table: string) => table.trim().split('\n');
const itemsOf = (field: string | undefined) => (field ? field.split(';').map(readBounds) : []);

function addActor(
  codes: readonly string[],
  items: readonly Bounded[],
  form: ActorForm,
  sort: ActorMention['sort'],
  prefix = false,
): void {
  let entry: ActorEntry | null = null;
  for (const { name, since, until } of items) {
    if (entry === null || entry.since !== since || entry.until !== until) {
      entry = { kind: 'actor', codes, form, sort, since, until, prefix };
    }
    gazetteer.add(name, entry);
  }
}

/** [Iraqi → Iraqis] [German → Germans], but no [Chineses]. */
const plurals = (adjectives: readonly Bounded[]): Bounded[] =>
  adjectives
    .filter(({ name }) => /[a-z](an|i|ot|er)$/.test(name))
    .map((adjective) => ({ ...adjective, name: `${adjective.name}s` }));

function addStates(table: string, sort: ActorMention['sort']): void {
  for (const line of linesOf(table)) {
    const [code, own, adjectives, people, towns, seats, country] = line.split('|');
    const ownNames = itemsOf(own);
    const codes = [code!];
    names.set(code!, ownNames[0]!.name);
    sorts.set(code!, sort);
    if (country) addRegion(code!, country, ownNames);
    const adjectival = itemsOf(adjectives);
    addActor(codes, ownNames, 'name', sort);
    addActor(codes, adjectival, 'adjective', sort);
    addActor(codes, [...itemsOf(people), ...plurals(adjectival)], 'people', sort);
    const seat = itemsOf(towns);
    capitals.set(code!, seat);
    addActor(codes, seat, 'capital', sort);
    addActor(codes, itemsOf(seats), 'seat', sort);
  }
}

/** A territory is a place too. */
function addRegion(code: string, country: string, own: readonly Bounded[]): void {
  countries.set(code, country);
  const region: PlaceEntry = {
    kind: 'place',
    name: own[0]!.name,
    country,
    region: null,
    sort: 'region',
  };
  for (const { name } of own) gazetteer.add(name, region);
}

function addOrganisations(table: string, sort: ActorMention['sort']): void {
  for (const line of linesOf(table)) {
    const [code, own, adjectives, seats, last] = line.split('|');
    const ownNames = itemsOf(own);
    const codes = [code!];
    names.set(
      code!,
      ownNames.find(({ name }) => name !== code && / /.test(name))?.name ?? ownNames[0]!.name,
    );
    sorts.set(code!, sort);
    addActor(codes, ownNames, 'name', sort);
    addActor(codes, itemsOf(adjectives), 'adjective', sort);
    addActor(codes, itemsOf(seats), 'seat', sort);
    if (sort === 'movement') {
      if (last) countries.set(code!, last);
    } else if (last) members.set(code!, last.split(' ').map(readBounds));
  }
}

/** [Paris (Texas) 33.66 -95.56] */
const placeItem = /^(.+?)(?: \((.+)\))? (-?[\d.]+) (-?[\d.]+)$/;

function addPlaces(table: string, sort: PlaceEntry['sort']): void {
  for (const line of linesOf(table)) {
    const [country, list] = line.split('|');
    for (const item of list!.split(';')) {
      const [, names, region, lat, lon] = placeItem.exec(item)!;
      const spellings = names!.split('=');
      const entry: PlaceEntry = {
        kind: 'place',
        name: spellings[0]!,
        country: country || null,
        region: region ?? null,
        sort,
        lat: Number(lat),
        lon: Number(lon),
      };
      for (const spelling of spellings) gazetteer.add(spelling, entry);
    }
  }
}

addStates(states, 'state');
addStates(territories, 'movement');
addOrganisations(organisations, 'organisation');
addOrganisations(movements, 'movement');
for (const line of linesOf(collectives)) {
  const [name, codes] = line.split('|');
  addActor(codes!.split(' '), [readBounds(name!)], 'name', 'state');
}
for (const line of linesOf(prefixes)) {
  const [name, code] = line.split('|');
  addActor([code!], [readBounds(name!)], 'adjective', 'state', true);
}
for (const [code, own] of namesOfTheRich())
  addActor([code], own.map(readBounds), 'name', 'organisation');
addActor(['EU'], [readBounds('Brussels [1958-]')], 'capital', 'organisation');
addPlaces(cities, 'city');
addPlaces(regions, 'region');
addPlaces(venues, 'venue');
for (const line of linesOf(lookAlikes)) {
  for (const name of line.split(';')) gazetteer.add(name, { kind: 'look-alike' });
}
