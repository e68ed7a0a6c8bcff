import { membersOf } from '../../mentions/gazetteer/gazetteer.ts';
import { bodies } from '../../patterns/filling/bodies.ts';
import { knownPact } from '../../patterns/instruments/known-pacts.ts';
import type { Draft } from '../draft.ts';

/** What the Soviet Union signed is Russia's to keep. */
const heir = (code: string): string => (code === 'SUN' ? 'RUS' : code);

export function sameParties(a: Draft, b: Draft): boolean {
  const y = new Set(b.parties.map((p) => heir(p.code)));
  // [OPEC agreed on quotas … Kuwait keeps to OPEC's pact]: of one body both times
  if (a.parties.some((p) => bodies.has(p.code) && y.has(p.code))) return true;
  return (
    a.parties.length > 1 &&
    a.parties.length === y.size &&
    a.parties.every((p) => y.has(heir(p.code)))
  );
}

/** [signed a trade pact with Canada … a deal *with Japan* could follow]. */
export function isWithAnother(a: Draft, b: Draft): boolean {
  const partners = (d: Draft): Set<string> =>
    new Set(
      d.frames.flatMap((f) =>
        f.fillers.filter((x) => x.slot === 'with').flatMap((x) => x.agent.codes),
      ),
    );
  const [x, y] = [partners(a), partners(b)];
  const told = new Set(a.parties.map((p) => p.code));
  return x.size > 0 && y.size > 0 && told.size >= 2 && ![...y].some((c) => x.has(c) || told.has(c));
}

/** [a pact with *Chad* …, a deal with *Niger*]: who they are with outweighs that both may be with a third. */
function areOfOthers(a: Draft, b: Draft): boolean {
  if (a.frames.some((f) => f.instrument!.bare) || b.frames.some((f) => f.instrument!.bare))
    return false;
  const named = (d: Draft): string[] => d.parties.filter((p) => !p.implied).map((p) => p.code);
  const [x, y] = [named(a), named(b)];
  return x.length > 0 && y.length > 0 && !x.some((code) => y.includes(code));
}

export function partiesFit(a: Draft, b: Draft, alike: boolean, year: number): boolean {
  if (a.parties.length === 0 || b.parties.length === 0) return true;
  // [the TPP, of Japan … the 12-nation deal with Canada]: of many, of whom each sentence names some
  if ([a, b].some((d) => knownPact(d.name)?.parties.length === 0)) return true;
  const y = new Set(b.parties.map((p) => heir(p.code)));
  const x = new Set(a.parties.map((p) => heir(p.code)));
  // [the *Group of Five's* agreement] is that of its members
  const within = (codes: ReadonlySet<string>) => (code: string) =>
    codes.has(code) ||
    membersOf(code, year).some((m) => codes.has(m)) ||
    [...codes].some((c) => bodies.has(c) && membersOf(c, year).includes(code));
  if (y.size > 1 && x.size > 1 && ([...y].every(within(x)) || [...x].every(within(y)))) return true;
  // [Japan keeps to the *Louvre Accord* … the accord, signed by the *Group of Seven*]
  const [only, ...more] = y;
  if (knownPact(a.name) && more.length === 0 && bodies.has(only!) && [...x].some(within(y)))
    return true;
  const shared = a.parties.filter((p) => y.has(heir(p.code))).length;
  return (
    shared === Math.min(a.parties.length, y.size) ||
    shared >= 2 ||
    (shared === 1 && (alike || ((a.implicit || b.implicit) && !areOfOthers(a, b))))
  );
}
