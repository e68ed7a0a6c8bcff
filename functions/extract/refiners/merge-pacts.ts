import { pactLife } from '#shared/event.ts';
import { instrumentAt } from '../patterns/instrument-nouns.ts';
import { knownPact } from '../patterns/known-pacts.ts';
import { pactKindOf } from '../patterns/pact-kinds.ts';
import type { Draft } from './draft.ts';
import { isUmbrella, shelter } from './umbrella-pacts.ts';

/** One instrument is one pact: by its name, its acronym, or a bare [the deal] after it; [the two pacts] are the two named elsewhere. */
export function mergePacts(drafts: Draft[]): Draft[] {
  const umbrellas = drafts.filter(isUmbrella);
  const merged: Draft[] = [];
  for (const draft of drafts.filter((d) => !umbrellas.includes(d))) {
    let best: { into: Draft; score: number } | null = null;
    for (const into of merged) {
      const score = samePact(into, draft);
      if (score > 0 && (!best || score >= best.score)) best = { into, score };
    }
    if (best) absorbPact(best.into, draft);
    else merged.push(draft);
  }
  return shelter(umbrellas, merged);
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const stop = new Set(
  'the a an of on and for to in between with new agreement treaty pact accord deal accords agreements treaties pacts deals memoranda protocol convention memorandum understanding'.split(
    ' ',
  ),
);
export const content = (name: string): Set<string> =>
  new Set(
    plain(name)
      .split(' ')
      .filter((w) => w && !stop.has(w)),
  );

/** Nouns that can stand for each other: a treaty is a pact, a truce is a ceasefire. */
const families: readonly ReadonlySet<string>[] = [
  new Set('ceasefire cease-fire truce armistice deal agreement accord'.split(' ')),
  new Set('treaty pact accord agreement deal'.split(' ')),
  new Set('memorandum mou agreement deal document pact accord memoranda'.split(' ')),
  new Set('protocol agreement treaty pact accord document'.split(' ')),
  new Set('convention treaty agreement pact'.split(' ')),
  new Set('alliance pact treaty'.split(' ')),
  new Set('plan initiative deal package settlement agreement'.split(' ')),
];

/** How well two drafts agree on being one instrument; 0 where something speaks against it. */
function samePact(a: Draft, b: Draft): number {
  if (a.acronym && b.acronym) return a.acronym === b.acronym ? 5 : 0;
  const known = knownPact(a.name)?.name;
  if (known && known === knownPact(b.name)?.name) return 5;
  if (!partiesFit(a, b)) return 0;
  if (plain(a.name) === plain(b.name) && plain(a.name).includes(' ')) return 4;
  // [signed a loan agreement and a tax treaty]: two in one sentence are two
  if (toldTogether(a, b)) return 0;
  const x = content(a.name);
  const y = content(b.name);
  const shared = [...x].filter((w) => y.has(w)).length;
  if (x.size > 0 && y.size > 0) {
    if (shared > 0 && shared >= Math.min(x.size, y.size) / 2)
      return a.proper && b.proper && shared < Math.min(x.size, y.size) ? 0 : 2.5;
    if (a.proper && b.proper) return 0;
    return family(a, b) && kindsFit(a, b) && sameParties(a, b) ? 1.2 : 0;
  }
  // [the deal]: the latest instrument it can stand for
  const bare = y.size === 0 ? b : a;
  if (!bare.definite && !sameParties(a, b) && nounOf(a) !== nounOf(b)) return 0;
  return family(a, b) ? 1 : 0;
}

function toldTogether(a: Draft, b: Draft): boolean {
  return a.frames.some(
    (f) => !f.instrument!.bare && b.frames.some((g) => !g.instrument!.bare && f.scene === g.scene),
  );
}

/** [nuclear deal], [wider deal]: one subject, or one that is not said. */
function kindsFit(a: Draft, b: Draft): boolean {
  const x = pactKindOf(a.name);
  const y = pactKindOf(b.name);
  return x === null || y === null || x === y;
}

function family(a: Draft, b: Draft): boolean {
  const x = nounOf(a);
  const y = nounOf(b);
  return x === y || families.some((f) => f.has(x) && f.has(y));
}

const nounOf = (draft: Draft): string => {
  const frame = draft.frames[0]!;
  const { words } = frame.scene.tree;
  const { head } = frame.instrument!;
  return instrumentAt(words, head) ?? words[head]!.lemma.toLowerCase();
};

function sameParties(a: Draft, b: Draft): boolean {
  const y = new Set(b.parties.map((p) => p.code));
  return (
    a.parties.length > 1 && a.parties.length === y.size && a.parties.every((p) => y.has(p.code))
  );
}

function partiesFit(a: Draft, b: Draft): boolean {
  if (a.parties.length === 0 || b.parties.length === 0) return true;
  const y = new Set(b.parties.map((p) => p.code));
  const shared = a.parties.filter((p) => y.has(p.code)).length;
  return (
    shared === Math.min(a.parties.length, y.size) ||
    shared >= 2 ||
    (shared === 1 && (a.implicit || b.implicit))
  );
}

const life: readonly string[] = pactLife;

function absorbPact(into: Draft, draft: Draft): void {
  const outdone = rank(draft) > rank(into);
  const equal = rank(draft) === rank(into);
  into.frames.push(...draft.frames);
  into.steps.push(...draft.steps);
  if (into.fallback.length === 0) into.fallback = draft.fallback;
  for (const party of draft.parties)
    if (!into.parties.some((p) => p.code === party.code)) into.parties.push(party);
  for (const name of [draft.name, ...draft.aliases]) {
    if (plain(name) !== plain(into.name) && !into.aliases.includes(name) && content(name).size > 0)
      into.aliases.push(name);
  }
  if (
    (draft.proper && !into.proper) ||
    (content(into.name).size === 0 && content(draft.name).size > 0)
  ) {
    if (content(into.name).size > 0 && !into.aliases.includes(into.name))
      into.aliases.push(into.name);
    into.name = draft.name;
    into.aliases = into.aliases.filter((n) => n !== draft.name);
    into.proper ||= draft.proper;
  }
  into.acronym ??= draft.acronym;
  if (outdone) {
    into.status = draft.status;
    into.date = draft.date;
  } else if (equal) into.date ??= draft.date;
  into.implicit &&= draft.implicit;
  into.definite &&= draft.definite;
}

/** What an act made of the pact outdoes that it is merely named. */
export function rank(draft: Draft): number {
  if (!draft.status) return -2;
  if (draft.steps.length === 0) return -1;
  return life.indexOf(draft.status.value);
}
