import type { EventDate } from '#shared/event.ts';
import { sortOf } from '../mentions/gazetteer/gazetteer.ts';
import { codesOf } from '../patterns/filling/agents.ts';
import type { Frame, Scene } from '../patterns/frame.ts';
import { nameOf } from '../patterns/instruments/instrument-name.ts';
import { type KnownPact, knownPact } from '../patterns/instruments/known-pacts.ts';
import { pactOfItsTime } from '../patterns/instruments/pact-of-its-time.ts';
import { isAnother, isOfNobodyHere, isOfOthers, ofItsDay } from './another-pact.ts';
import { dateOfName, isAhead, settlePactDate } from './dates/settle-pact-date.ts';
import { blankDraft, type Context, type Draft } from './draft.ts';
import { isAmongMembers, namedStatus } from './named-status.ts';
import { type Adversaries, foes, isTruce } from './parties/adversaries.ts';
import type { Discourse } from './parties/discourse.ts';
import { fallbackParties } from './parties/fallback-parties.ts';
import { leaveToThoseThere } from './parties/land-of-truce.ts';
import { isOfOneState } from './parties/of-one-state.ts';
import { bodyOfCommodity } from './parties/pacts-of-commodities.ts';
import type { Cast } from './parties/settle-parties.ts';
import { cueSpan } from './settle-status.ts';
import { unparsed } from './unparsed.ts';

/** What one sentence says of one instrument. */
export function draftPact(
  frame: Frame,
  cast: Cast,
  { document }: Context,
  lastEvent: EventDate | null,
  discourse: Discourse,
  mentioned: ReadonlySet<string>,
  scenes: readonly Scene[],
  adversaries: Adversaries,
): Draft | null {
  const instrument = frame.instrument!;
  const draft = blankDraft(frame, cast);
  const ofItsTime = pactOfItsTime(frame, document.written);
  const called =
    ofItsTime ??
    knownPact(instrument.name) ??
    (instrument.acronym ? knownPact(instrument.acronym) : null);
  const isOther =
    called !== null &&
    (isAnother(frame, called, document.written) ||
      isOfOthers(frame, called) ||
      (ofItsTime === null && isOfNobodyHere(frame, called, mentioned)));
  const known = isOther ? null : called;
  if (!known && isOfOneState(frame, document)) return null;
  draft.name =
    called && !known && !frame.stands
      ? wholeName(frame)
      : ((isOther ? null : ofItsTime?.name) ?? instrument.name);
  draft.acronym = instrument.acronym;
  if (known && !draft.acronym && !frame.stands) {
    // [*the nuclear accord*, of Iran]: as the text calls it
    const said = nameOf(frame.scene.tree, instrument.first, instrument.last);
    if (said !== draft.name) draft.aliases.push(said);
  }
  draft.proper = (instrument.proper && called === known) || known !== null;
  // [Poland ratified the Lisbon Treaty]: of a body's treaty its members are parties by themselves
  const ofBody = known?.parties.length === 1 && draft.parties.length > 0;
  // [Chad is to *join* the Abraham Accords]: its own step, whoever made them
  const joins = frame.pattern === 'joined' && draft.parties.length > 0;
  const whose = (known?.parties ?? []).map((code) => ofItsDay(code, document.written));
  const named = whose.filter((code) => mentioned.has(code));
  // [an agreement *among the Group of Seven*]: of all of them, whomever the text names
  const isOfGroup = frame.fillers.some(isAmongMembers);
  if (known && !ofBody && !joins && !isOfGroup) {
    const parties = [
      ...(named.length >= (known.others.length > 0 ? 1 : 2) ? named : whose),
      ...known.others.filter((code) => isToldIn(known, code, frame, scenes)),
    ];
    if (parties.length > 0) draft.parties = draft.parties.filter((p) => parties.includes(p.code));
    // [*the two* signed SALT II]: whose it is everybody knows, whoever the words stand for
    if (parties.length > 1) draft.implicit = false;
    for (const code of parties) {
      if (!draft.parties.some((p) => p.code === code)) {
        const head = frame.scene.tree.words[instrument.head]!;
        draft.parties.push({ code, span: { start: head.start, end: head.end } });
      }
    }
  }
  // [*Russia* breaks the treaty that *Gorbachev* signed]: it has taken the place of the other
  if (mentioned.has('RUS'))
    draft.parties = draft.parties.map((p) => (p.code === 'SUN' ? { ...p, code: 'RUS' } : p));
  const fight = !known && isTruce(frame) ? adversaries : null;
  if (fight) draft.parties = draft.parties.filter((p) => !isMediator(p.code, frame, fight));
  const isThere = !known && !fight && leaveToThoseThere(draft, frame);
  // [the *International Sugar Agreement* lapses]; [*Chad* praised it]: of those who are told with it
  const ofMany =
    !known ||
    (known.parties.length === 0 &&
      known.others.length === 0 &&
      frame.scene.agents.every((a) => a.modifier));
  const ofCommodity =
    ofMany && !isThere && (joins || draft.parties.length === 0)
      ? bodyOfCommodity(frame, mentioned)
      : null;
  if (fight && isOf(draft, fight))
    draft.fallback = fight.filter((a) => !draft.parties.some((p) => p.code === a.code));
  else if (ofCommodity) draft.fallback = [ofCommodity];
  // [*NATO* said it had agreed a package of steps]: a body by itself
  else if (!isThere && !isOfBodyAlone(draft, frame) && (!known || known.parties.length === 0))
    draft.fallback = fallbackParties(draft, frame, discourse, known !== null);
  draft.date = settlePactDate(frame, document, lastEvent);
  // [the *2015* accord, which was *agreed* with Iran]: made in the year that it is called by
  if (/^(agreed|signed)$/.test(frame.pactStatus ?? '') && frame.reality.mode === 'fact')
    draft.date ??= dateOfName(frame, document.written);
  const stands =
    namedStatus(frame, draft.proper, draft.fallback.length, isThere || ofCommodity !== null) ??
    (ofItsTime ? 'in-force' : null);
  // [have had *an* agreement *since 2012*]: it stands
  const told = isAhead(frame, document, lastEvent) ? 'agreed' : frame.pactStatus;
  const said = told ?? (stands && draft.date ? 'in-force' : stands);
  // [the nuclear deal], in a year in which it was still being negotiated
  const early = said === 'in-force' && known?.since && (document.written ?? '9999') < known.since;
  const status = early ? 'under-discussion' : said;
  draft.status = status ? { value: status, span: cueSpan(frame) } : null;
  if (told && status)
    draft.steps.push({
      status,
      date: draft.date?.value ?? null,
      said: draft.date?.span,
      frame,
    });
  return draft;
}

const isOfBodyAlone = ({ parties }: Draft, { instrument }: Frame): boolean =>
  instrument!.loose === true &&
  parties.length > 0 &&
  parties.every((p) => sortOf(p.code) === 'organisation');

/** [a *US-Iran deal*], of which [Iran deal] is known. */
function wholeName({ scene: { tree }, instrument }: Frame): string {
  const { first, head } = instrument!;
  return nameOf(tree, tree.words[first - 1]?.text === '-' ? first - 2 : first, head);
}

/** [*Germany* pulled out of the Iran deal], [the deal between Iran, China, *Germany* and the United States]. */
function isToldIn(
  { parties, others }: KnownPact,
  code: string,
  frame: Frame,
  scenes: readonly Scene[],
): boolean {
  if (frame.fillers.some(({ agent }) => agent.codes.length === 1 && agent.codes[0] === code))
    return true;
  // [the TPP, of Japan and *ten others*]: of a pact that is of nobody first, whoever is told beside it
  if (
    parties.length === 0 &&
    frame.scene.agents.some((a) => !a.modifier && a.codes.length === 1 && a.codes[0] === code)
  )
    return true;
  const all = [...parties, ...others];
  return scenes.some((scene) => {
    // [*Mexico, Chile, Peru …* shield no drugs]: also where no event is told, of a pact that is of nobody first
    const beside = parties.length === 0 ? unparsed(scene).flat() : [];
    const named = new Set([
      ...codesOf(scene.agents),
      ...beside.flatMap((m) => (m.kind === 'actor' ? m.codes : [])),
    ]);
    return named.has(code) && all.filter((c) => named.has(c)).length >= 5;
  });
}

/** [*Biden* discussed the truce with Netanyahu], [a truce proposed by *Egypt*]: beside those who fight, who only speaks of it. */
function isMediator(code: string, frame: Frame, fight: NonNullable<Adversaries>): boolean {
  const { fillers, pattern, cue, scene } = frame;
  const fights = (c: string): boolean => fight.some((a) => a.code === c);
  if (fights(code)) return false;
  const own = fillers.filter(({ agent }) => agent.codes.includes(code));
  // [the truce with Hamas … Israel and *Hezbollah* reached one of their own]
  const foe = foes[code];
  if (foe && own.length > 0 && fillers.some(({ agent }) => agent.codes.includes(foe))) return false;
  const { lemma } = scene.tree.words[cue]!;
  const isDoer = own.length > 0 && own.every(({ slot }) => slot === 'subject');
  // [leaders of *Peru* and *Chile* called for a truce]
  if (
    isDoer &&
    pattern === 'proposed' &&
    /^(call|urge|demand|appeal|press|push|back|support)$/.test(lemma)
  )
    return true;
  // [*Chad* has reached a truce *with Israel*]: another than that with Hamas
  const isWith = fillers.some(({ slot, agent }) => slot === 'with' && agent.codes.some(fights));
  if (
    isDoer &&
    isWith &&
    /^(sign|reach|strike|agree|conclude|establish|enter|accept|violate|break|breach)$/.test(lemma)
  )
    return false;
  // [the *Gaza* truce]: where it is
  const isScene = (c: string): boolean => c === 'PSE' && fights('HAMAS');
  const others = new Set(
    fillers.flatMap(({ agent }) => agent.codes).filter((c) => !fights(c) && !isScene(c)),
  );
  if (isScene(code)) return own.length > 0 && own.every(({ agent }) => agent.modifier);
  // [*his* truce plan]
  if (own.length === 0) return others.size === 0;
  return (
    own.every(({ slot, agent }) => !/^(between|with|among)$/.test(slot) || agent.modifier) &&
    (others.size === 1 || fillers.some(({ agent }) => agent.codes.some(fights)))
  );
}

/** Nobody else is told to be in it. */
const isOf = ({ parties }: Draft, adversaries: NonNullable<Adversaries>): boolean =>
  parties.every(({ code }) => adversaries.some((a) => a.code === code));
