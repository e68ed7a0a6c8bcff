import { instrumentAt } from '../../patterns/instruments/instrument-nouns.ts';
import { pactKindOf } from '../../patterns/instruments/pact-kinds.ts';
import { isToldByDeed } from '../../patterns/pacts/undertakings.ts';
import type { Draft } from '../draft.ts';

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
    plain(name.replace(howMade, ''))
      .split(' ')
      .filter((w) => w && !stop.has(w) && !praise.has(w) && !month.test(w))
      // [*chips* in world markets … the U.S. *chip* pact]
      .flatMap((w) => (w.length > 1 ? w.replace(/(?<=\w{3}[^su])s$/, '') : [])),
  );

/** [the *Rao-era* pact], [the *Qatari-brokered* deal], [a *hard-won* accord]: when and how it was made. */
const howMade =
  /(?<!\S)[\p{L}.]+(-[\p{L}.]+)*-(era|old|won|sought|long|run|led|made|held|(?!based)\p{L}+ed)(?!\S)/giu;

/** [the *December* pact]: when it was made, not what it is about. */
const month =
  /^(january|february|march|april|june|july|august|september|october|november|december)$/;

/** What is only thought of it: [a *satisfactory* deal], [the *overarching* agreement]. */
const praise = new Set(
  `overarching overall satisfactory verifiable strong stronger weak acceptable meaningful wider broader entire whole sound actual real good better best bad terrible disastrous desperate foolish flawed horrible awful lousy dreadful crazy stupid insane disgraceful shameful lopsided generous risky fantastic incredible wonderful tremendous
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
  new Set('declaration roadmap framework document agreement accord deal'.split(' ')),
  new Set('convention treaty agreement pact'.split(' ')),
  new Set('alliance pact treaty'.split(' ')),
  new Set('plan initiative deal package settlement agreement'.split(' ')),
];

export const kindOf = ({ name, acronym }: Draft) => pactKindOf(`${name} ${acronym ?? ''}`);

/** Kinds that one instrument may be called by turns. */
const near: readonly (readonly string[])[] = [
  ['nuclear', 'arms-control'],
  ['ceasefire', 'peace'],
  ['defence', 'alliance', 'arms-control'],
  ['trade', 'investment'],
];

/** [nuclear deal], [wider deal]: one subject, or one that is not said. */
export function kindsFit(a: Draft, b: Draft): boolean {
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

export function family(a: Draft, b: Draft): boolean {
  const x = nounOf(a);
  const y = nounOf(b);
  return x === y || families.some((f) => f.has(x) && f.has(y));
}

export const nounOf = (draft: Draft): string => {
  const frame = draft.frames[0]!;
  const { words } = frame.scene.tree;
  const { head, loose } = frame.instrument!;
  // [agreed *to end* the fighting … the ceasefire], [agreed *to halve* quotas … the deal]
  if (isToldByDeed(frame)) return kindOf(draft) === 'ceasefire' ? 'ceasefire' : 'agreement';
  // [agreed *reforms* of the rules … the agreement]
  // [*NAFTA* … the accord]: an acronym is whatever it is called by
  if ((loose || frame.instrument!.acronym) && instrumentAt(words, head) === null)
    return 'agreement';
  const noun = instrumentAt(words, head) ?? words[head]!.lemma.toLowerCase();
  // [the Lima *Accords* … this agreement]
  return noun.replace(/^(accord|pact|agreement|deal)s$/, '$1');
};
