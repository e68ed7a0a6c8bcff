import { yearOf } from '../../mentions/find-names.ts';
import { membersOf } from '../../mentions/gazetteer/gazetteer.ts';
import { bodies } from '../../patterns/filling/bodies.ts';
import { knownPact } from '../../patterns/instruments/known-pacts.ts';
import { type Draft, joinParties, type Step } from '../draft.ts';
import { settlePactStatus } from '../settle-pact-status.ts';
import { content, plain } from './pact-names.ts';
import { samePact } from './same-pact.ts';
import { signsToo, staysOut } from './signatories.ts';
import { isMade, isToCome } from './told-apart.ts';
import { isOfEach, isUmbrella, shelter } from './umbrella-pacts.ts';
import { marksIn } from './which-pact.ts';

/** One instrument is one pact: by its name, its acronym, or a bare [the deal] after it; [the two pacts] are the two named elsewhere. */
export function mergePacts(drafts: Draft[], published: string | null): Draft[] {
  const umbrellas = drafts.filter((d) => isUmbrella(d) || isOfEach(d, drafts));
  const merged: Draft[] = [];
  for (const draft of drafts.filter((d) => !umbrellas.includes(d))) {
    let best: { into: Draft; score: number } | null = null;
    for (const into of merged) {
      const score = samePact(into, draft, published);
      // [agreements … an agreement … the *Lima Treaty*]: a name is of the first that may bear it, [the deal] of the last
      // [the pact, a new deal is wanted … *the pact signed* in May]: of what was there, not of what may come
      // [the treaty … a new deal is wanted … *the treaty's collapse*]
      // [the treaty … the prospect of a new deal … will try to *salvage the deal*]
      const isNew = marksIn(into).has('new');
      const later =
        isToCome(into) &&
        draft.steps.some((s) => isMade(s) || isUndone(s) || (isNew && isOfOneThere(s)));
      const isBetter =
        !best ||
        score > best.score ||
        (score === best.score && !(draft.proper && score === 1) && (!later || isToCome(best.into)));
      if (score > 0 && isBetter) best = { into, score };
    }
    if (best) absorbPact(best.into, draft, yearOf(published));
    else merged.push(draft);
  }
  const pacts = shelter(umbrellas, merged);
  for (const pact of pacts) settlePactStatus(pact, published);
  return pacts;
}

function absorbPact(into: Draft, draft: Draft, year: number): void {
  into.frames.push(...draft.frames);
  if (staysOut(draft, into)) return;
  joinParties(into, signsToo(draft));
  into.steps.push(...draft.steps);
  into.status ??= draft.status;
  into.date ??= draft.date;
  if (into.fallback.length === 0) into.fallback = draft.fallback;
  const isOpen = (knownPact(draft.name)?.others.length ?? 0) > 0;
  if (isOpen || mayAdd(into, draft, year)) joinParties(into, draft.parties);
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
  // whose a treaty is that everybody knows is known
  const { parties = [], others = [] } = knownPact(into.name) ?? {};
  const known = [...parties, ...others];
  if (known.length > 1)
    into.parties = into.parties.filter((p) => known.includes(p.code) || isJoining(p.code, into));
  into.implicit &&= draft.implicit;
  into.definite &&= draft.definite;
}

/** [the *collapse* of the treaty], [*quit* the pact]: only of one that has been there. */
const isUndone = ({ status, frame }: Step): boolean =>
  /^(terminated|violated|suspended)$/.test(status) && frame.reality.mode === 'fact';

/** [will *salvage* the deal], [may *quit* it]: of one that is there, too. */
const isOfOneThere = ({ frame: { pattern, definite } }: Step): boolean =>
  definite && /^(upheld|complied|withdrew|violated|suspended)$/.test(pattern);

/** [*Chad* is to join the Abraham Accords]: not yet one of those who made them. */
const isJoining = (code: string, { frames }: Draft): boolean =>
  frames.some(
    (f) => f.pattern === 'joined' && f.fillers.some(({ agent }) => agent.codes.includes(code)),
  );

const isIn = (code: string, { parties }: Draft): boolean => parties.some((p) => p.code === code);

/** Two parties once told are the parties, unless another sentence names them all and more: [between A and B … signed by A, B and C]. */
function mayAdd(into: Draft, draft: Draft, year: number): boolean {
  // [OPEC agreed on quotas; Kuwait keeps to OPEC's pact]: it is of all members
  const [only, ...more] = into.parties;
  if (only && more.length === 0 && bodies.has(only.code) && isIn(only.code, draft)) {
    // [a Mercosur trade deal … the EU and Mercosur agreed]: with who is none of them
    const members = membersOf(only.code, year);
    return (
      members.length > 0 &&
      draft.parties.some((p) => p.code !== only.code && !members.includes(p.code))
    );
  }
  if (new Set(into.parties.map((p) => p.code)).size < 2) return true;
  return !draft.implicit && into.parties.every((p) => draft.parties.some((q) => q.code === p.code));
}
