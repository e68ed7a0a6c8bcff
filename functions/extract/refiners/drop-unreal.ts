import type { Document } from '../document/document.ts';
import { bodies } from '../patterns/filling/bodies.ts';
import { brokeredBy } from '../patterns/filling/brokered-by.ts';
import { isOnLand } from '../patterns/filling/land-of-conference.ts';
import type { Frame } from '../patterns/frame.ts';
import { knownPact } from '../patterns/instruments/known-pacts.ts';
import type { Draft } from './draft.ts';
import { isAmongMembers, isOwnPact } from './named-status.ts';
import {
  isDealOfFirms,
  isDealOfNamedFirm,
  isDebtToBanks,
  isOfBankDebt,
  isOfBusiness,
  isWithBanks,
} from './of-firms.ts';
import { isSport } from './of-sport.ts';
import { isDenied, isOfSomeKind } from './pacts-of-nobody.ts';
import { landOfTruce } from './parties/land-of-truce.ts';
import { roundOf } from './parties/named-rounds.ts';
import { seatNegotiators } from './parties/negotiators-of-pact.ts';
import { isOfAll } from './parties/pacts-of-commodities.ts';
import { leaveToThoseWhoMeet } from './parties/pacts-of-the-meeting.ts';
import { isShunned } from './parties/shunned.ts';

/** A meeting needs two parties or a body that convenes; a pact needs two parties, or a name everybody knows and one. */
export function dropUnreal(
  drafts: Draft[],
  organisations: ReadonlySet<string>,
  document: Document,
): Draft[] {
  const { sentences } = document;
  const business = isOfBusiness(document);
  const ofDebt = drafts.length > 0 && isOfBankDebt(document);
  const lead = sentences.find(({ zone }) => zone === 'body')?.paragraph ?? 0;
  leaveToThoseWhoMeet(drafts);
  for (const draft of drafts) takeFallback(draft);
  const isReal = (draft: Draft): boolean => {
    if (isSport(draft) || isDealOfNamedFirm(draft, document)) return false;
    if (isDebtToBanks(draft, ofDebt) || isWithBanks(draft, ofDebt)) return false;
    if (business && isDealOfFirms(draft)) return false;
    const codes = new Set(draft.parties.map((p) => p.code));
    return draft.type === 'meeting'
      ? isMeeting(draft, codes, organisations, lead)
      : isPact(draft, codes);
  };
  const pacts = drafts.filter((d) => d.type === 'pact' && isReal(d));
  seatNegotiators(drafts, pacts);
  return drafts.filter((d) => (d.type === 'pact' ? pacts.includes(d) : isReal(d)));
}

/** Two parties, one of them no mere host; or a body that convenes, somewhere or some time [an EU meeting in Riga]. */
function isMeeting(
  draft: Draft,
  codes: ReadonlySet<string>,
  organisations: ReadonlySet<string>,
  lead: number,
): boolean {
  if (draft.kind === 'visit' && draft.parties.every((p) => p.role === 'host' || p.implied))
    return false;
  if (isOneState(codes)) return false;
  if (codes.size >= 2) return true;
  if (codes.size === 1 && draft.frames.some(isOnLand) && (draft.date || draft.place)) return true;
  // [proposed at *the Uruguay round*]: everybody knows that it goes on
  if (codes.size === 1 && draft.frames.some((f) => roundOf(f) !== null || isOfAll(f))) return true;
  // [ahead of a meeting of the European Central Bank]: its own board sets rates
  if (codes.has('ECB')) return false;
  const convened =
    codes.size === 1 &&
    [...codes].every((c) => organisations.has(c)) &&
    draft.kind !== 'visit' &&
    draft.kind !== 'call';
  return (
    convened &&
    (draft.date !== null ||
      draft.place !== null ||
      draft.people.length > 0 ||
      isLead(draft, lead) ||
      // [*the* G7 summit]: everybody knows that it convenes
      (draft.kind === 'summit' && draft.frames.some((f) => f.definite)) ||
      draft.frames.some((f) => isConvening(f) || isSitting(f)))
  );
}

/** [The Arab League *met* to discuss the dam], [OPEC ministers *are gathering*], [ahead of a G7 *summit*]: told for its own sake. */
const isConvening = ({ pattern, reality: { mode, weak }, fillers }: Frame): boolean =>
  !weak &&
  ((/^(met|gathered)$/.test(pattern) &&
    /^(fact|going-on|plan)$/.test(mode) &&
    fillers.some((f) => f.slot === 'subject')) ||
    (/^(meeting|summit|conference)$/.test(pattern) && mode === 'plan' && fillers.length > 0));

/** [The OPEC *meeting ended* without a deal]: news of it, whatever day it was. */
const isSitting = ({ pattern, scene: { tree }, cue }: Frame): boolean => {
  const { relation, head } = tree.words[cue]!;
  return (
    /^(meeting|summit|conference|session|special-session)$/.test(pattern) &&
    relation === 'nsubj' &&
    /^(open|begin|start|convene|end|close|conclude|finish|adjourn|break|agree|fail)$/.test(
      tree.words[head]!.lemma,
    ) &&
    /^VB[DZ]$/.test(tree.words[head]!.xpos)
  );
};

/** [Talks at the special meeting of the coffee organisation continued]: what the news is about needs no day. */
const isLead = (draft: Draft, lead: number): boolean =>
  draft.frames.some(
    ({
      scene: {
        tree: { sentence },
      },
    }) =>
      sentence.zone === 'headline' || (sentence.zone === 'body' && sentence.paragraph <= lead + 1),
  );

/** [Puerto Rico's governor met the president]: a state with a part of its own is at home. */
const partOf: Readonly<Record<string, string>> = {
  PRI: 'USA',
  GUM: 'USA',
  VIR: 'USA',
  ASM: 'USA',
  MNP: 'USA',
  SCOTLAND: 'GBR',
};

const isOneState = (codes: ReadonlySet<string>): boolean =>
  codes.size >= 2 && new Set([...codes].map((c) => partOf[c] ?? c)).size === 1;

/** Two parties, or one of a treaty that has a name. */
function isPact(draft: Draft, codes: ReadonlySet<string>): boolean {
  if (draft.status === null || codes.size === 0) return false;
  if (isOfSomeKind(draft) || isDenied(draft)) return false;
  // [the Food Security Roadmap]: a plan that is merely named
  if (draft.steps.length === 0 && isMerePlan(draft.name) && knownPact(draft.name) === null)
    return false;
  return (
    codes.size >= 2 || isTreaty(draft) || isOfMembers(draft, codes) || isWithinLand(draft, codes)
  );
}

/** [called for a truce *in Chad*]: of those who fight there, of whom nobody but the state has a name. */
const isWithinLand = ({ frames }: Draft, codes: ReadonlySet<string>): boolean =>
  frames.some((f) => codes.has(landOfTruce(f)?.code ?? ''));

/** [OPEC's December accord], [the coffee organisation agreed on quotas]: made by its members, and not only spoken of. */
const isOfMembers = ({ frames, steps, parties }: Draft, codes: ReadonlySet<string>): boolean =>
  [...codes].every((code) => bodies.has(code)) &&
  // [the Arab League called for a truce]: among others
  (steps.some((s) => s.status !== 'proposed') ||
    frames.some((f) => f.fillers.some(isAmongMembers) || isOwnPact(f))) &&
  // [OPEC met … *the December pact*]
  (parties.every((p) => p.implied) ||
    frames.some((f) => f.fillers.some(({ agent }) => agent.codes.some((c) => bodies.has(c)))));

/** [the Strategic Framework *Agreement*] is more than a framework, a [Joint Declaration] binds. */
const isMerePlan = (name: string): boolean =>
  /\b(roadmap|framework|charter|partnership|communiqu[eé]|arrangement)\b/i.test(name) &&
  !/\b(agreement|accord|treaty|pact|convention|protocol)\b/i.test(name);

const isTreaty = (draft: Draft): boolean =>
  knownPact(draft.name) !== null ||
  (draft.proper &&
    !isOfTwoPeople(draft) &&
    /\b(treaty|convention|protocol|accords?|agreements?|pact|memorandum)\b/i.test(draft.name));

/** [the *Ruiz-Rojas* agreement]: called after two people of one state. */
const isOfTwoPeople = ({ name, frames }: Draft): boolean =>
  /^\p{Lu}\w+ ?[-–] ?\p{Lu}\w+ \w+$/u.test(name) &&
  frames.some(({ fillers }) => fillers.some((f) => f.slot === 'modifier' && f.agent.person)) &&
  frames.every(({ fillers }) => fillers.every((f) => f.slot === 'modifier'));

function takeFallback(draft: Draft): void {
  // [EC ministers met in Riga. *The talks* …]: a body that convenes lacks nobody
  if (draft.type === 'meeting' && !draft.needy) return;
  if (new Set(draft.parties.map((p) => p.code)).size >= 2 || draft.fallback.length === 0) return;
  // [the U.S. withdrawal from the Riga convention]: of a treaty of many one is enough
  if (draft.parties.length > 0 && knownPact(draft.name)?.parties.length === 0) return;
  // [OPEC agreed to cut production]: its members did
  const codes = new Set(draft.parties.map((p) => p.code));
  if (draft.type === 'pact' && codes.size > 0 && isOfMembers(draft, codes)) return;
  if (draft.type === 'pact' && isWithinLand(draft, codes)) return;
  // [a *UN*-mediated truce … the truce]: wherever it is told again
  const brokers = new Set(
    draft.frames.flatMap((f) => (f.instrument ? [...brokeredBy(f.scene, f.instrument)] : [])),
  );
  for (const party of draft.fallback)
    if (
      !brokers.has(party.code) &&
      !isShunned(party.code) &&
      !draft.parties.some((p) => p.code === party.code)
    )
      draft.parties.push({ ...party, implied: true });
  draft.implicit = true;
  draft.needy = false;
}
