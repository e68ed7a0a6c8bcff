import { bestKnown, fieldsOf, isPlace } from './choose-place.ts';
import { capitalOf, placesNamed } from './gazetteer/gazetteer.ts';
import type { FoundName, Names } from './names.ts';
import type { UnlistedPlace } from './unlisted-places.ts';

const money =
  /^(punishment|gains?|flows?|flight|markets?|investment|account|spending|goods|controls?|requirements?|expenditures?|crimes?|cases?|outflows?|inflows?|injection)$/;

/** [the Polish capital → Warsaw] [South Korea's capital] [the capital of Chad]; left out where the town itself is named beside it. */
export function findCapitals(names: Names, year: number): UnlistedPlace[] {
  const { tokens } = names;
  const capitals: UnlistedPlace[] = [];
  for (let at = 1; at < tokens.length; at++) {
    if (tokens[at]!.text !== 'capital' || money.test(names.text(at + 1))) continue;
    const land = landOfCapital(names, at);
    if (land === null) continue;
    const code = land.values.flatMap((entry) =>
      entry.kind === 'actor' && entry.sort === 'state' ? entry.codes : [],
    )[0];
    const town = code === undefined ? null : capitalOf(code, year);
    if (town === null) continue;
    const end = Math.max(at + 1, land.to);
    if (isNamedBeside(names, end, town)) continue;
    // [the Greek capital] is no Athens in Georgia
    const towns = placesNamed(town);
    const place = towns.find(({ country }) => country === code) ?? bestKnown(towns);
    if (place !== undefined) {
      capitals.push({ from: Math.min(land.from, at), to: end, place: fieldsOf(place, year) });
    }
  }
  return capitals;
}

/** [the Polish capital, Warsaw] [the capital of Chad, N'Djamena] */
function isNamedBeside(names: Names, end: number, town: string): boolean {
  for (let at = end; at < end + 4; at++) {
    const values = names.startingAt(at)?.values ?? [];
    if (values.some((entry) => isPlace(entry) && placesNamed(town).includes(entry))) return true;
  }
  return false;
}

function landOfCapital(names: Names, at: number): FoundName | null {
  const owner = names.endingAt(names.text(at - 1) === "'s" ? at - 1 : at);
  if (owner !== null) return owner;
  if (names.text(at + 1) !== 'of') return null;
  const land = names.startingAt(names.text(at + 2) === 'the' ? at + 3 : at + 2);
  const named = land?.values.some((entry) => entry.kind === 'actor' && entry.form === 'name');
  return named ? land : null;
}
