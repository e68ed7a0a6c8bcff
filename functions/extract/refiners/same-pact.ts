import type { Tree } from '../grammar/tree.ts';
import { membersOf } from '../mentions/gazetteer/gazetteer.ts';
import { bodies } from '../patterns/bodies.ts';
import type { Frame } from '../patterns/frame.ts';
import { instrumentAt } from '../patterns/instrument-nouns.ts';
import { knownPact } from '../patterns/known-pacts.ts';
import { pactKindOf } from '../patterns/pact-kinds.ts';
import { childrenOf } from '../patterns/relations.ts';
import type { Draft } from './draft.ts';
import { areApart, isIndefinite, isMade, isStanding, isToCome } from './told-apart.ts';

export const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const stop = new Set(
  'the a an of on and for to in between with new agreement treaty pact accord deal accords agreements treaties pacts deals memoranda protocol convention memorandum understanding'.split(
    ' ',
  ),
);

/** The words of a name that say what it is about. */
export const content = (name: string): Set<string> =>
  new Set(
    plain(name)
      .split(' ')
      .filter((w) => w && !stop.has(w) && !praise.has(w)),
  );

/** What is only thought of it: [a *satisfactory* deal], [the *overarching* agreement]. */
const praise = new Set(
  `overarching overall satisfactory verifiable strong stronger weak acceptable meaningful wider broader entire whole sound actual real good better best bad terrible disastrous
  historic landmark ambitious legally binding elusive emerging prospective possible potential eventual current existing tough tougher large beneficial mutually reasonable one sided onesided`.split(
    /\s+/,
  ),
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
export function samePact(a: Draft, b: Draft, published: string | null): number {
  if (a.acronym && b.acronym) return a.acronym === b.acronym ? 5 : 0;
  const known = knownPact(a.name)?.name;
  if (known && known === knownPact(b.name)?.name) return 5;
  if (isAppositive(a, b)) return 4.5;
  if (areApart(a, b, published)) return 0;
  const x = content(a.name);
  const y = content(b.name);
  const shared = [...x].filter((w) => y.has(w)).length;
  // [the Iran nuclear deal], [the Iran nuclear agreement]: two words in common may differ in a party
  const alike = shared >= 2 && shared === Math.min(x.size, y.size);
  if (!partiesFit(a, b, alike, Number(published?.slice(0, 4) ?? 9999)) || isWithAnother(a, b))
    return 0;
  if (plain(a.name) === plain(b.name) && plain(a.name).includes(' ')) return 4;
  // [signed a loan agreement and a tax treaty]: two in one sentence are two
  if (toldTogether(a, b)) return 0;
  if (x.size > 0 && y.size > 0) {
    if (shared > 0 && shared >= Math.min(x.size, y.size) / 2)
      return a.proper && b.proper && shared < Math.min(x.size, y.size) ? 0 : 2.5;
    if (a.proper && b.proper) return 0;
    if (isToCome(a) && b.proper && isStanding(b)) return 0;
    // [signed a nuclear pact … agreed on *a* tax treaty]
    const stands = a.steps.some(isMade) || isStanding(a);
    const isNext =
      isToCome(b) && pactKindOf(b.name) !== null && pactKindOf(a.name) !== pactKindOf(b.name);
    // [a zero-tariff agreement that they signed … signed *a* sweeping trade deal]: told twice
    const isOfTopic = [a, b].some((d) => / (on|to|for|of) /.test(d.name));
    const again = !isOfTopic && sameParties(a, b) && kindOf(a) !== null && kindOf(a) === kindOf(b);
    const isMore = isNext || (b.steps.some(isMade) && !again);
    if (isIndefinite(b) && !isHeadline(a) && stands && isMore) return 0;
    return family(a, b) &&
      kindsFit(a, b) &&
      (sameParties(a, b) || isBackward(a, b) || isHeadline(a))
      ? 1.2
      : 0;
  }
  // [the deal]: the latest instrument it can stand for
  const bare = y.size === 0 ? b : a;
  // [signed a memorandum … the Paris Agreement]: what was made just now is not what everybody knows
  if (known === undefined && bare === a && knownPact(b.name) && a.steps.some(isMade)) return 0;
  // [other arms control *agreements* … the *treaty*]: one of some
  const other = bare === a ? b : a;
  if (isSome(a) !== isSome(b) && !other.proper && !bare.proper) return 0;
  // [aim to conclude *an agreement* … signed a Development Agreement]: not the one they aim at
  if (bare === a && isToCome(a) && !isHeadline(a) && b.proper && b.steps.some(isMade)) return 0;
  // [the Paris accord … *agreement* is quite possible]
  if (isMass(bare) && isToCome(bare) && (other.steps.some(isMade) || isStanding(other))) return 0;
  if (!bare.definite && !sameParties(a, b) && nounOf(a) !== nounOf(b)) return 0;
  return family(a, b) ? 1 : 0;
}

const isSome = ({ frames }: Draft): boolean =>
  frames.every(({ instrument }) => instrument!.plural && !instrument!.loose);

/** [*agreement* would be reached]: not an instrument told before, but that they agree. */
const isMass = ({ frames }: Draft): boolean =>
  frames.every(({ instrument, scene: { tree } }) => {
    const { lemma, xpos } = tree.words[instrument!.head]!;
    return (
      lemma === 'agreement' &&
      xpos === 'NN' &&
      childrenOf(tree, instrument!.head, 'det', 'nmod:poss', 'amod', 'compound').length === 0
    );
  });

/** [the arms control treaty], [the Black Sea accord]: points back at one told before; [the Lima Agreement] is a name of its own. */
const isBackward = (a: Draft, b: Draft): boolean =>
  b.definite &&
  b.parties.length > 0 &&
  (!b.proper ||
    (kindOf(a) !== null && kindOf(b) !== null) ||
    (knownPact(b.name) === null && b.frames.some(isDescription)));

const kindOf = ({ name, acronym }: Draft) => pactKindOf(`${name} ${acronym ?? ''}`);

const isDescription = ({ instrument, scene: { tree } }: Frame): boolean =>
  /^\p{Ll}/u.test(tree.words[instrument!.head]!.text);

/** A headline leaves out articles and names: what it calls [missile treaty] the text calls by its name. */
const isHeadline = (draft: Draft): boolean =>
  draft.frames.every((f) => f.scene.tree.sentence.zone === 'headline');

function toldTogether(a: Draft, b: Draft): boolean {
  return a.frames.some(
    (f) =>
      !f.instrument!.bare &&
      b.frames.some(
        (g) =>
          !g.instrument!.bare &&
          f.scene === g.scene &&
          !areOne(f.scene.tree, f.instrument!.head, g.instrument!.head) &&
          // [talks to modernize NAFTA … the collapse of *the trade pact*]: the second describes the first
          !(a.proper && !b.proper && g.definite),
      ),
  );
}

/** [the memorandum was the first *agreement* between], [the JCPOA, the *agreement* that]: two words for one. */
function areOne(tree: Tree, a: number, b: number): boolean {
  const { words } = tree;
  const says = (x: number, y: number): boolean =>
    (words[x]!.head === y && words[x]!.relation === 'appos') || isPredicate(tree, x, y);
  return says(a, b) || says(b, a) || followsAsName(words, Math.min(a, b), Math.max(a, b));
}

/** [the Nile treaty would be *the first pact*]. */
const isPredicate = ({ words, children }: Tree, a: number, b: number): boolean =>
  words[a]!.head === b &&
  words[a]!.relation.startsWith('nsubj') &&
  children[b]!.some((c) => words[c]!.relation === 'cop');

/** [the Nile treaty, *a 1929 pact*] is one, whoever does what to it. */
const isAppositive = (a: Draft, b: Draft): boolean =>
  a.frames.some((f) =>
    b.frames.some(
      (g) =>
        f.scene === g.scene &&
        f.instrument!.head < g.instrument!.head &&
        (followsAsName(f.scene.tree.words, f.instrument!.last, g.instrument!.head) ||
          isPredicate(f.scene.tree, f.instrument!.head, g.instrument!.head)),
    ),
  );

/** [the Nile treaty, *a 1929 pact*]: right behind the comma, whatever the parser made of it. */
function followsAsName(words: Tree['words'], a: number, b: number): boolean {
  const between = words.slice(a + 1, b);
  return (
    // [another pact — *the Lima Treaty*]
    (between[0]?.text === ',' ||
      (/^(-|--|–|—)$/.test(between[0]?.text ?? '') && /^\p{Lu}/u.test(words[b]!.text))) &&
    /^(an?|the)$/i.test(between[1]?.text ?? '') &&
    between
      .slice(2)
      .every((w) => /^(ADJ|NOUN|PROPN|NUM)$/.test(w.upos) || w.text === '-' || w.xpos === 'VBN')
  );
}

/** Kinds that one instrument may be called by turns. */
const near: readonly (readonly string[])[] = [
  ['nuclear', 'arms-control'],
  ['ceasefire', 'peace'],
  ['defence', 'alliance', 'arms-control'],
  ['trade', 'investment'],
];

/** [nuclear deal], [wider deal]: one subject, or one that is not said. */
function kindsFit(a: Draft, b: Draft): boolean {
  const x = kindOf(a);
  const y = kindOf(b);
  // [the truce in Yemen … the *prisoner-visit agreement*]: a truce is called so, or of peace
  if ((x === 'ceasefire') !== (y === 'ceasefire') && (x === null || y === null)) return false;
  return (
    x === null ||
    y === null ||
    x === y ||
    near.some((kinds) => kinds.includes(x) && kinds.includes(y))
  );
}

function family(a: Draft, b: Draft): boolean {
  const x = nounOf(a);
  const y = nounOf(b);
  return x === y || families.some((f) => f.has(x) && f.has(y));
}

const nounOf = (draft: Draft): string => {
  const frame = draft.frames[0]!;
  const { words } = frame.scene.tree;
  const { head, loose } = frame.instrument!;
  // [agreed *reforms* of the rules … the agreement]
  // [*NAFTA* … the accord]: an acronym is whatever it is called by
  if ((loose || frame.instrument!.acronym) && instrumentAt(words, head) === null)
    return 'agreement';
  return instrumentAt(words, head) ?? words[head]!.lemma.toLowerCase();
};

function sameParties(a: Draft, b: Draft): boolean {
  const y = new Set(b.parties.map((p) => p.code));
  // [OPEC agreed on quotas … Kuwait keeps to OPEC's pact]: of one body both times
  if (a.parties.some((p) => bodies.has(p.code) && y.has(p.code))) return true;
  return (
    a.parties.length > 1 && a.parties.length === y.size && a.parties.every((p) => y.has(p.code))
  );
}

/** [signed a trade pact with Canada … a deal *with Japan* could follow]. */
function isWithAnother(a: Draft, b: Draft): boolean {
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

function partiesFit(a: Draft, b: Draft, alike: boolean, year: number): boolean {
  if (a.parties.length === 0 || b.parties.length === 0) return true;
  // [the TPP, of Japan … the 12-nation deal with Canada]: of many, of whom each sentence names some
  if ([a, b].some((d) => knownPact(d.name)?.parties.length === 0)) return true;
  const y = new Set(b.parties.map((p) => p.code));
  const x = new Set(a.parties.map((p) => p.code));
  // [the *Group of Five's* agreement] is that of its members
  const within = (codes: ReadonlySet<string>) => (code: string) =>
    codes.has(code) || membersOf(code, year).some((m) => codes.has(m));
  if (y.size > 1 && x.size > 1 && ([...y].every(within(x)) || [...x].every(within(y)))) return true;
  const shared = a.parties.filter((p) => y.has(p.code)).length;
  return (
    shared === Math.min(a.parties.length, y.size) ||
    shared >= 2 ||
    (shared === 1 && (alike || ((a.implicit || b.implicit) && !areOfOthers(a, b))))
  );
}
