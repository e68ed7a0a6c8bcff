import type { Sentence } from '../document/document.ts';
import { countryOf, sortOf } from './gazetteer/gazetteer.ts';
import type { ActorMention } from './mention.ts';
import { mentionFields } from './mention-fields.ts';

interface War {
  readonly land: string;
  readonly movement: string;
  /** First and last year in which the land had one that everybody meant. */
  readonly from: number;
  readonly to: number;
}

/** Land, movement, years: whom [the rebels] of a land were in its war. Public history; wars of many rebels are left out. */
const wars: readonly War[] =
  `SYR SYROPP 2011 2024; YEM HOUTHI 2014 9999; NIC CONTRAS 1981 1990; AFG MUJAHIDEEN 1979 1992; SLV FMLN 1980 1992;
  AGO UNITA 1975 2002; MOZ RENAMO 1977 1992; LKA LTTE 1983 2009; COL FARC 1990 2016; SLE RUF 1991 2002; NPL MAOISTS 1996 2006;
  COD M23 2021 9999; UGA LRA 1988 2008; SDN RSF 2023 9999; CHECHNYA CHECHNYA 1994 2009;
  GTM URNG 1982 1996; SDN SPLA 1983 2005; RWA RPF 1990 1994; ETH TPLF 2020 2022; MEX EZLN 1994 1996; TUR PKK 1984 2010; XKX KLA 1998 1999`
    .split(/;\s+/)
    .map((line) => {
      const [land, movement, from, to] = line.split(' ');
      return { land: land!, movement: movement!, from: Number(from), to: Number(to) };
    });

/** Lands of several movements, each of which talks for itself; in Syria those who talk are one opposition. */
const ofSeveral: ReadonlySet<string> = new Set(['COL', 'GTM', 'SDN', 'UGA']);

/** The war of the land that the article names most among them, at least twice. */
export function warOf(
  sentences: readonly Sentence[],
  found: readonly (readonly ActorMention[])[],
  published: string | null,
): War | null {
  if (!published) return null;
  const year = Number(published.slice(0, 4));
  const codes = found.flatMap((list) => list.flatMap((a) => (a.codes.length === 1 ? a.codes : [])));
  const count = ({ land }: War): number => codes.filter((code) => code === land).length;
  const [most] = wars
    .filter((w) => w.from <= year && year <= w.to && count(w) >= 2)
    .sort((a, b) => count(b) - count(a));
  if (!most || sentences.some((s, i) => hasOthers(s, most, found[i]!))) return null;
  // [the *ELN* … the rebels]: others of that land, where the text names only those
  const named = codes.filter((c) => sortOf(c) === 'movement' && countryOf(c) === most.land);
  const isOther = ofSeveral.has(most.land) && !named.includes(most.movement);
  return { ...most, movement: (isOther ? named[0] : undefined) ?? most.movement };
}

/** [*Iraqi* Kurdish *rebels* held talks in Ankara]: who [the rebels] are then is not sure. */
const hasOthers = (
  { tokens }: Sentence,
  { land, movement }: War,
  known: readonly ActorMention[],
): boolean =>
  known.some(
    ({ form, codes, to }) =>
      form === 'adjective' &&
      codes.every((c) => c !== land && c !== movement) &&
      [to, to + 1].some((at) => called.test(tokens[at]?.text ?? '')),
  );

/** Lands that their own rebels want to part from another. */
const parting: ReadonlySet<string> = new Set(['CHECHNYA', 'LTTE']);

/** [Syrian government and *rebel* delegations], [the *rebels* walked out]: those of the land's war, by what they are. */
export function findRebels(
  sentence: Sentence,
  { land, movement }: War,
  known: readonly ActorMention[],
): ActorMention[] {
  const found: ActorMention[] = [];
  for (const [at, { text }] of sentence.tokens.entries()) {
    const parts = parting.has(movement) && /^separatists?$/.test(text);
    // [*separatist* rebels]: one word of them is enough
    if (parts && called.test(sentence.tokens[at + 1]?.text ?? '')) continue;
    if (!(parts || called.test(text) || (movement === 'SYROPP' && /^opposition$/.test(text))))
      continue;
    if (known.some((a) => a.from <= at && at < a.to)) continue;
    if (isElsewhere(sentence, at, known, land, movement)) continue;
    const before = known.find((a) => a.to === at && a.form === 'adjective');
    // [*Chadian* rebels]: of another war
    if (before && !before.codes.includes(land)) continue;
    const from = before
      ? before.from
      : /^(armed|separatist)$/.test(sentence.tokens[at - 1]?.text ?? '')
        ? at - 1
        : at;
    const isBeforeNoun =
      /^\p{Ll}{3,}s?$/u.test(sentence.tokens[at + 1]?.text ?? '') && !/s$/.test(text);
    const form = isBeforeNoun && !before ? 'adjective' : 'name';
    found.push({
      kind: 'actor',
      codes: [movement],
      form,
      sort: 'movement',
      ...mentionFields(sentence, from, at + 1),
    });
  }
  return found;
}

/** [the rebels *of Sudan*], [*Burundi's* government and the rebels]: those of another land that the sentence names beside them. */
function isElsewhere(
  { tokens }: Sentence,
  at: number,
  known: readonly ActorMention[],
  land: string,
  movement: string,
): boolean {
  const isOther = (a: ActorMention | undefined): boolean =>
    a !== undefined && a.sort === 'state' && a.codes.every((c) => c !== land && c !== movement);
  const text = (i: number): string => tokens[i]?.text.toLowerCase() ?? '';
  if (/^(of|from|in)$/.test(text(at + 1))) {
    const place = text(at + 2) === 'the' ? at + 3 : at + 2;
    if (isOther(known.find((a) => a.from === place))) return true;
  }
  const and = text(at - 1) === 'the' ? at - 2 : at - 1;
  if (text(and) !== 'and' || !/^(government|army|regime)$/.test(text(and - 1))) return false;
  const owner = text(and - 2) === "'s" ? and - 2 : and - 1;
  return isOther(known.find((a) => a.to === owner));
}

const called = /^(rebels?|insurgents?|guerrillas?)$/;
