import type { PactReport } from '../event.ts';
import { fold } from '../fold.ts';
import { readPactName } from './pact-name.ts';
import { treatyDescribed, treatyNamed } from './treaties.ts';
import { windowsOf } from './windows.ts';

/** A pact that is only described [the trade deal] is the same as another so described in about a year. */
const describedDays = 300;
const mostPairs = 6;
const mostNames = 4;

/** Parties to so many pacts that the others say more about which one it is. */
const powers = 'USA CHN RUS SUN EU UN GBR FRA DEU JPN NATO'.split(' ');

/** Pairs of parties; of many, those of the party that is seldom one [IRN of the seven that made the nuclear deal]. */
function pairsOf(codes: readonly string[]): string[] {
  const seldomFirst = [...codes].sort(
    (a, b) => powers.indexOf(a) - powers.indexOf(b) || (a < b ? -1 : 1),
  );
  const pairs = seldomFirst.flatMap((a, i) =>
    seldomFirst.slice(i + 1).map((b) => (a < b ? `${a} ${b}` : `${b} ${a}`)),
  );
  return pairs.slice(0, mostPairs);
}

/** As the article gives it, or as one of the names is written [GSOMIA]. */
function acronymOf({ acronym, name, aliases }: PactReport): string | null {
  const found = acronym ?? [name, ...aliases].find((one) => /^\p{Lu}{3,10}$/u.test(one));
  return found ? fold(found) : null;
}

/**
 * A treaty known everywhere: its name alone. Otherwise what distinguishes the name, and two of the parties: without an end in time when
 * it is written as a name [Strategic Framework Agreement] or has an acronym, within a year when it is a description [the trade deal].
 */
export function pactKeys(report: PactReport, published: string | null): string[] {
  const codes = [...new Set(report.parties.map((party) => party.code))].sort();
  const names = [report.name, ...report.aliases]
    .slice(0, mostNames)
    .map((name) => readPactName(name, report));
  const acronym = acronymOf(report);
  const treaty =
    [acronym ?? '', ...names.map(({ stem }) => stem)].map(treatyNamed).find(Boolean) ??
    names
      .flatMap(({ core, stem }) => [core, stem])
      .map((name) => treatyDescribed(name, published, codes))
      .find(Boolean);
  if (treaty) return [`0|treaty|${treaty}`];
  const pairs = pairsOf(codes);
  const keys = acronym ? pairs.map((pair) => `1|acronym|${acronym.toUpperCase()} ${pair}`) : [];
  for (const { core, isTitle } of names) {
    if (core === '') continue;
    const titled = isTitle && core.includes(' ');
    for (const pair of pairs) {
      if (titled) keys.push(`2|name|${core}, ${pair}`);
      else if (published) {
        for (const window of windowsOf(published, describedDays))
          keys.push(`3|description|${core}, ${pair} ${window}`);
      }
    }
  }
  return keys;
}
