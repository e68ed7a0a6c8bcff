import type { Tree } from '../../grammar/tree.ts';
import { membersOf, sortOf } from '../../mentions/actors.ts';
import type { Agent } from '../../patterns/filling/agents.ts';
import { isAdjective } from '../../patterns/filling/complement-parties.ts';
import { isBroker, isOfBusiness, isOfStrangers } from '../../patterns/filling/outsiders.ts';
import { subjectsOf } from '../../patterns/filling/subjects.ts';
import type { Frame } from '../../patterns/frame.ts';
import { isDefinite } from '../../patterns/trees/definite.ts';
import { childrenOf, distance, is, isVerb, prepositionOf } from '../../patterns/trees/relations.ts';
import type { Draft, DraftParty } from '../draft.ts';
import { isDomestic } from './borrow-parties.ts';
import { isBystander, isSpeaker } from './bystanders.ts';
import type { Discourse } from './discourse.ts';
import { doerOf } from './doers.ts';
import { partyOf } from './speakers.ts';
import { isWithNamed } from './with-named.ts';

/** [signed the deal]: the one or two others that the sentence names, else those of whom the text last spoke. */
export function fallbackParties(
  draft: Draft,
  frame: Frame,
  discourse: Discourse,
  oneWillDo = false,
): DraftParty[] {
  const own = new Set(draft.parties.map((p) => p.code));
  if (own.size >= 2 || isOfOwnOrgan(frame)) return [];
  if (frame.type === 'meeting' && isDomestic(frame)) return [];
  if (frame.type === 'pact' && isOfStrangers(frame)) return [];
  // [*US-brokered* talks with Chad on a pact]: who mediates does not sign
  const beside = discourse
    .groupIn(frame.scene.tree.sentence.index)
    .filter((p) => frame.type === 'meeting' || p.role !== 'mediator');
  if (
    frame.type === 'pact' &&
    [...own].every((c) => beside.some((p) => p.code === c)) &&
    beside.length >= 2
  )
    return beside.filter((p) => !own.has(p.code));
  const joined = bodyToJoin(frame, discourse, own);
  if (joined) return [joined];
  const convener = own.size === 0 && !frame.definite ? convenerOf(frame) : null;
  if (convener) return [convener];
  const near = new Map<string, DraftParty>();
  // [a truce brokered *by Chad and Mali*]: two who bring it about are told instead of those they bring together
  const areTwo = ({ head }: Agent): boolean =>
    childrenOf(frame.scene.tree, head, 'conj').length > 0 ||
    is(frame.scene.tree.words[head], 'conj');
  for (const agent of frame.scene.agents) {
    if (agent.modifier || isSpeaker(frame, agent) || isOrigin(frame, agent)) continue;
    if (frame.type === 'pact' && isGoBetween(frame, agent) && !areTwo(agent)) continue;
    if (isBystander(frame, agent) || isFar(frame, agent)) continue;
    if (frame.strangers?.includes(agent)) continue;
    for (const code of agent.codes)
      near.set(code, { code, span: { start: agent.mention.start, end: agent.mention.end } });
  }
  for (const code of own) near.delete(code);
  // [*Russia*, which has a base there under a treaty with Armenia]: whose clause it is
  const doer = frame.type === 'pact' && own.size === 1 ? doerOf(frame, own) : null;
  if (doer) return [doer];
  // [a nuclear deal with Iran], of talks between it and the United States before
  const partners = oneWillDo || frame.strangers ? [] : discourse.groupWith(own);
  if (partners.length > 0) return partners;
  const told = discourse.group().parties;
  // [the meeting]: those of whom the text spoke before
  if (frame.type === 'meeting' && frame.definite && own.size === 0 && told.length >= 2) return told;
  // [Singapore joined the Artemis Accords]: one party of a treaty everybody knows
  if (oneWillDo) {
    if (own.size > 0) return [];
    // [*India* is the only G20 nation that meets the goals of the Riga accord]
    const doer = doerOf(frame, own);
    if (doer) return [doer];
    const states = [...near.values()].filter(({ code }) => /^[A-Z]{3}$/.test(code));
    if (near.size > 0) return (states.length > 0 ? states : [...near.values()]).slice(0, 3);
    const one = discourse.ofWhom();
    return one ? [one] : [];
  }
  if (near.size > 0 && near.size + own.size <= 3 && near.size + own.size >= 2)
    return [...near.values()];
  if (own.size === 0) return told.length > 0 ? told : besides(frame);
  if (told.some((p) => own.has(p.code))) return told.filter((p) => !own.has(p.code));
  // [Spain said it would invoke an agreement with Morocco]: the only other one named, even if it says so itself
  if (frame.type === 'pact') {
    const named = frame.scene.agents.filter(
      (a) => !a.modifier && a.codes.some((c) => !own.has(c)) && !frame.strangers?.includes(a),
    );
    const codes = new Set(named.flatMap((a) => a.codes).filter((c) => !own.has(c)));
    if (codes.size === 1) {
      const { start, end } = named[0]!.mention;
      return [{ code: [...codes][0]!, span: { start, end } }];
    }
  }
  // [A meeting *with Vice President Xi* was cancelled]: that of whom the text is about
  if (frame.type === 'meeting' && isWithNamed(frame)) {
    const other = discourse.protagonist(own);
    return other ? [other] : [];
  }
  // [a loan agreement with the IMF]: made by the state that the text is about
  const other = frame.type === 'pact' && !isOfBody(frame) ? discourse.protagonist(own) : null;
  return other ? [other] : [];
}

/** [*membership* talks with Peru]: of the body that the sentence, or the text before, names. */
function bodyToJoin(
  { type, scene: { tree, agents }, cue }: Frame,
  { convener }: Discourse,
  own: ReadonlySet<string>,
): DraftParty | null {
  const joins = childrenOf(tree, cue, 'compound', 'amod').some((c) =>
    /^(membership|accession|entry)$/i.test(tree.words[c]!.text),
  );
  const [one] = own;
  if (type !== 'meeting' || !joins || own.size !== 1 || sortOf(one!) !== 'state') return null;
  const near = agents.find(
    ({ mention, codes }) =>
      mention.kind === 'actor' && mention.sort === 'organisation' && codes.length === 1,
  );
  return near ? partyOf(near, near.codes[0]!) : convener;
}

/** [the *EU ministers'* agreement on milk], [the *OPEC* accord]: the body's own, whoever complains of it. */
const isOfBody = ({ fillers }: Frame): boolean =>
  fillers.length > 0 &&
  fillers.every(
    ({ slot, agent: { codes, mention } }) =>
      /^(owner|modifier|of|subject)$/.test(slot) &&
      mention.kind === 'actor' &&
      mention.sort === 'organisation' &&
      membersOf(codes[0] ?? '', 2020).length > 0,
  );

/** [the *cabinet* will discuss sanctions on Japan at a meeting on Friday]: an organ of one state meets by itself. */
function isOfOwnOrgan({ type, fillers, scene: { tree, agents }, cue }: Frame): boolean {
  if (type !== 'meeting' || fillers.length > 0) return false;
  for (let i = cue, steps = 0; i >= 0 && steps < 6; i = tree.words[i]!.head, steps++) {
    if (!isVerb(tree.words[i])) continue;
    const subjects = subjectsOf(tree, i);
    if (subjects.length > 0)
      return subjects.every(
        (s) =>
          /^(council|cabinet|senate|congress|parliament|caucus|department)$/i.test(
            tree.words[s]!.lemma,
          ) &&
          !agents.some(
            (a) =>
              a.first <= s &&
              s <= a.last &&
              a.mention.kind === 'actor' &&
              a.mention.sort === 'organisation',
          ),
      );
  }
  return false;
}

/** [a deal on rules for *Jordanian* factories exporting to the *European Union*]: the only two that the sentence names, in whatever way. */
function besides(frame: Frame): DraftParty[] {
  if (frame.type !== 'pact' || isDefinite(frame.scene.tree, frame.instrument!.head)) return [];
  const { agents, tree } = frame.scene;
  const named = agents.filter(
    (a) =>
      a.person === null &&
      !isSpeaker(frame, a) &&
      !isOfBusiness(frame.scene, tree.words[a.head]!.head, a) &&
      !/^(in|at|near|across|on|over|about|against|from)$/.test(
        prepositionOf(tree, a.head).split(' ')[0]!,
      ),
  );
  const parties = new Map<string, DraftParty>();
  for (const { codes, mention } of named)
    for (const code of codes)
      if (!parties.has(code))
        parties.set(code, { code, span: { start: mention.start, end: mention.end } });
  return parties.size === 2 && !named.every(isAdjective) ? [...parties.values()] : [];
}

/** [*EU leaders* will discuss aid at a summit in Riga]: the body whose people do something there. */
function convenerOf(frame: Frame): DraftParty | null {
  if (!/^(summit|meeting|conference)$/.test(frame.pattern)) return null;
  const { tree, agents } = frame.scene;
  const body = agents.find(
    (a) =>
      a.mention.kind === 'actor' &&
      a.mention.sort === 'organisation' &&
      a.codes.length === 1 &&
      is(tree.words[a.head], 'nsubj') &&
      !isSpeaker(frame, a),
  );
  if (!body) return null;
  const { start, end } = body.mention;
  return { code: body.codes[0]!, span: { start, end } };
}

/** [the *Chad*-brokered truce], [a truce negotiated *by Chad*]: who brings the others together. */
const isGoBetween = ({ scene: { tree } }: Frame, { head, last }: Agent): boolean =>
  isBroker(tree, last) ||
  (prepositionOf(tree, head) === 'by' &&
    /^(broker|mediate|negotiate|sponsor|facilitate)$/.test(
      tree.words[tree.words[head]!.head]?.lemma ?? '',
    ));

/** [a deal on helping migrants, many *from Haiti*]: where they are from. */
const isOrigin = ({ type, scene: { tree } }: Frame, { head }: Agent): boolean =>
  type === 'pact' && /^from\b/.test(prepositionOf(tree, head));

/** In a clause of its own: [fans of a deal with Iran may welcome the news as *showing that Netanyahu* …]. */
const isFar = ({ scene: { tree }, cue, clause }: Frame, agent: Agent): boolean =>
  isConditional(tree, agent.head, clause) ||
  Math.min(distance(tree, agent.head, cue), distance(tree, agent.head, clause)) > 3;

/** [rejected talks *unless* the matter goes to the World Court]. */
function isConditional(tree: Tree, from: number, clause: number): boolean {
  for (let i = from; i >= 0 && i !== clause; i = tree.words[i]!.head)
    if (
      is(tree.words[i], 'advcl') &&
      childrenOf(tree, i, 'mark').some((m) =>
        /^(unless|if|because|although|though|until)$/i.test(tree.words[m]!.text),
      )
    )
      return true;
  return false;
}
