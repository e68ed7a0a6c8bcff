import type { Document } from '../document/document.ts';
import { bodies } from '../patterns/filling/bodies.ts';
import { isOfBanks } from '../patterns/filling/outsiders.ts';
import { knownPact } from '../patterns/instruments/known-pacts.ts';
import { isTicker } from '../patterns/instruments/sales-of-firms.ts';
import type { Draft } from './draft.ts';

const firm =
  /^(shares?|shareholders?|stakes?|mergers?|takeovers?|tie-up|plc|corp|inc|ceo|carmakers?|automakers?|airlines?|investors?|firms?|company|companies|tenders?|consortium|ventures?|bosses|profits?|bidders?|subsidiary|suppliers?|contractors?|telecoms?|banks?|brands?|plant|factory|competitors?)$/i;

/** The share of such words from which an article is about firms; one in two hundred is usual. */
const businessShare = 0.025;

/** Whether an article is about what firms do. */
export function isOfBusiness({ sentences }: Document): boolean {
  let words = 0;
  let firms = 0;
  for (const { tokens } of sentences) {
    words += tokens.length;
    firms += tokens.filter((token, i) => firm.test(token.text) || isTicker(tokens, i)).length;
  }
  return firms >= 3 && firms >= businessShare * words;
}

/** [the *Dutch-Portuguese deal* will create the fourth largest airline]: where firms deal with each other, no state is told to. */
export const isDealOfFirms = ({ type, name, proper, frames }: Draft): boolean =>
  type === 'pact' &&
  !proper &&
  (/\b(deals?|agreements?)$/i.test(name) ||
    // [under *the accord*], not [the Dutch-Portuguese accord] on banks
    (/\baccords?$/i.test(name) && frames.every((f) => f.fillers.length === 0))) &&
  knownPact(name) === null &&
  frames.every(({ fillers }) =>
    fillers.every(({ agent, slot }) => agent.modifier || (slot !== 'subject' && !agent.title)),
  );

/** Whether an article is about what a state owes to banks. */
export function isOfBankDebt({ sentences }: Document): boolean {
  const text = sentences.flatMap(({ tokens }) => tokens.map((t) => t.text)).join(' ');
  const count = (words: RegExp): number => text.match(words)?.length ?? 0;
  return (
    count(/\b(banks|bankers|creditors)\b/gi) >= 4 &&
    count(/\b(debts?|reschedul\w+|repay\w*|loans?|interest|spreads?)\b/gi) >= 3 &&
    !/\b(Paris Club|IMF|International Monetary Fund)\b/i.test(text)
  );
}

/** [*the rescheduling accord*], of which one sentence says that it covers what Chad owes *to banks*: no other state is told to be in it. */
export const isDebtToBanks = (
  { type, proper, name, frames, parties }: Draft,
  isAboutBanks: boolean,
): boolean =>
  type === 'pact' &&
  !proper &&
  knownPact(name) === null &&
  // [under the *OPEC* accord]: a body's own
  ((isAboutBanks && !parties.some((p) => bodies.has(p.code))) || frames.some(isOfBanks)) &&
  frames.every((f) => new Set(f.fillers.flatMap(({ agent }) => agent.codes)).size < 2);

/** [the last round of *negotiations* collapsed], in an article on what Chad owes to banks: with them, and with no state whose debts are told beside it. */
export const isWithBanks = (
  { type, kind, people, frames }: Draft,
  isAboutBanks: boolean,
): boolean =>
  type === 'meeting' &&
  isAboutBanks &&
  /^(talks|negotiation)$/.test(kind) &&
  people.length === 0 &&
  frames.every((f) => new Set(f.fillers.flatMap(({ agent }) => agent.codes)).size < 2);

/** [the *Andina deal*], in an article that tells of [Andina *Corp*]: a firm's, and nobody is told to make it with a state. */
export const isDealOfNamedFirm = (
  { type, name, frames }: Draft,
  { sentences }: Document,
): boolean => {
  const named = /\b(deals?|accord|agreement)$/i.test(name) ? name.match(/\p{Lu}\p{L}+/gu) : null;
  return (
    type === 'pact' &&
    named !== null &&
    knownPact(name) === null &&
    frames.every((f) => f.fillers.every(({ agent }) => agent.modifier || agent.title)) &&
    sentences.some(({ tokens }) =>
      tokens.some((t, i) => named.includes(t.text) && ofFirm.test(tokens[i + 1]?.text ?? '')),
    )
  );
};

const ofFirm = /^(Ltd|Corp|Inc|Plc|PLC|AG|SA|Co|Holdings|Airlines|Airways|Motors)\b/;
