import type { Token } from '../document/document.ts';
import { fieldsOf, isPlace } from './choose-place.ts';
import type { FoundName } from './find-names.ts';
import { capitalOf, placesNamed } from './gazetteer/gazetteer.ts';
import type { UnlistedPlace } from './unlisted-places.ts';

const money =
  /^(punishment|gains?|flows?|flight|markets?|investment|account|spending|goods|controls?|requirements?|expenditures?|crimes?|cases?|outflows?|inflows?|injection)$/;

/** [the Polish capital → Warsaw] [South Korea's capital] [the capital of Chad]; left out where the town itself is named beside it. */
export function findCapitals(
  tokens: readonly Token[],
  found: readonly FoundName[],
  year: number,
): UnlistedPlace[] {
  const capitals: UnlistedPlace[] = [];
  for (let at = 1; at < tokens.length; at++) {
    if (tokens[at]!.text !== 'capital' || money.test(tokens[at + 1]?.text ?? '')) continue;
    const land = landOfCapital(tokens, found, at);
    if (land === null) continue;
    const code = land.values.flatMap((entry) =>
      entry.kind === 'actor' && entry.sort === 'state' ? entry.codes : [],
    )[0];
    const town = code === undefined ? null : capitalOf(code, year);
    if (town === null) continue;
    const end = Math.max(at + 1, land.to);
    if (
      found.some(
        ({ from, values }) =>
          Math.abs(from - end) < 4 && from !== land.from && isTown(values, town),
      )
    ) {
      continue;
    }
    const [place] = placesNamed(town);
    if (place !== undefined) {
      capitals.push({ from: Math.min(land.from, at), to: end, place: fieldsOf(place, year) });
    }
  }
  return capitals;
}

const isTown = (values: FoundName['values'], town: string): boolean =>
  values.some((entry) => isPlace(entry) && (entry.name === town || placesNamed(town)[0] === entry));

function landOfCapital(
  tokens: readonly Token[],
  found: readonly FoundName[],
  at: number,
): FoundName | null {
  const before = tokens[at - 1]!.text === "'s" ? at - 1 : at;
  const owner = found.find(({ to }) => to === before);
  if (owner !== undefined) return owner;
  if (tokens[at + 1]?.text !== 'of') return null;
  const from = tokens[at + 2]?.text === 'the' ? at + 3 : at + 2;
  return found.find((name) => name.from === from) ?? null;
}
