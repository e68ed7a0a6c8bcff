import type { Tree } from '../../grammar/tree.ts';
import { sortOf } from '../../mentions/gazetteer/gazetteer.ts';
import { type Agent, agentsIn } from '../../patterns/filling/agents.ts';
import { judgedOn } from '../../patterns/filling/judged-on.ts';
import { subjectsOf } from '../../patterns/filling/subjects.ts';
import type { Frame, Scene } from '../../patterns/frame.ts';
import { childrenOf, is, isAbove } from '../../patterns/trees/relations.ts';
import type { DraftParty } from '../draft.ts';
import type { Discourse } from './discourse.ts';
import {
  isImpersonal,
  isOfficial,
  isStranger,
  partiesOf,
  partyOf,
  type Speaker,
  speaker,
} from './speakers.ts';

/** [Turkey may renege on *its* deal], [Sunak said *our* deals]: who stands before it, else of whom the text speaks. */
export function ownerOf(frame: Frame, anaphor: number, discourse: Discourse): DraftParty | null {
  const { words } = frame.scene.tree;
  const told = frame.scene.agents.filter((a) => a.codes.length === 1);
  const same = told.findLast((a) => ownsBoth(frame.scene.tree, a, anaphor));
  if (same) return partyOf(same, same.codes[0]!);
  const { judged } = judgedOn(frame.scene.tree, words[anaphor]!.head);
  const [answering] = judged.flatMap((o) => agentsIn(frame.scene.tree, o, told));
  if (answering) return partyOf(answering, answering.codes[0]!);
  const one = told.filter((a) => !a.modifier);
  const before = one.filter((a) => a.last < anaphor);
  const doers = frame.fillers.flatMap((f) => (f.slot === 'subject' ? f.agent : []));
  const subjects = before.filter(
    // [Peru urged *Chile* to renew *its* deal]: who is to do it, whatever is its case
    (a) => words[a.head]!.relation.startsWith('nsubj') || doers.includes(a),
  );
  // [Vella said *OPEC* would keep to *its* pact]
  const subject = /^its$/i.test(words[anaphor]!.text)
    ? (subjects.findLast((a) => a.person === null) ?? subjects[0])
    : subjects[0];
  const found = subject ?? before[0] ?? one.find((a) => a.person !== null);
  return found ? partyOf(found, found.codes[0]!) : discourse.protagonist(new Set());
}

/** [*Chad's* treaty with Mali and *its* pact with Niger]: one and the same owns both things that are told in a row; what is *his* is no state's. */
function ownsBoth({ words }: Tree, { last, person, title }: Agent, anaphor: number): boolean {
  if (/^(his|her)$/i.test(words[anaphor]!.text) && person === null && title === null) return false;
  if (!/^['’]s?$/.test(words[last + 1]?.text ?? '') || last > anaphor) return false;
  if (!/^(and|or|nor|but|,)$/i.test(words[anaphor - 1]?.text ?? '')) return false;
  return words.slice(last + 2, anaphor).every((w) => !/^(VB[DPZ]|MD)$/.test(w.xpos));
}

/** [the incoming president of the Assembly said *he* …]: the first official of the sentence, else the last that one was about. */
export function subjectBefore(
  frame: Frame,
  anaphor: number,
  others: readonly DraftParty[],
  discourse: Discourse,
): Speaker | null {
  const { tree, agents } = frame.scene;
  const object = /^(him|her)$/i.test(tree.words[anaphor]!.text);
  // [Vella wrote to Costa, *urging him* to sign]: who urges is not who is urged
  const [urging] = object
    ? officialsAt(frame.scene, subjectsOf(tree, tree.words[anaphor]!.head))
    : [];
  const before = agents.filter(
    (a) => a.last < anaphor && isOfficial(a) && a.codes[0] !== urging?.codes[0],
  );
  const told = toldToDo(frame.scene, anaphor);
  if (told) return speaker(told);
  // [*The minister* met Costa before flying to Lima, *where she* saw Rojas]: whoever does what is told before
  const doer = travellerBefore(frame.scene, anaphor);
  if (doer !== null && officialsAt(frame.scene, [doer]).length === 0 && discourse.subject)
    return discourse.subject;
  // [Biden will see Chinh when *he* visits the United States]: nobody meets his own side
  const isOther = ({ code }: { code: string }): boolean => !others.some((p) => p.code === code);
  const elsewhere = before.filter((a) => isOther({ code: a.codes[0]! }));
  // [the pope spoke a day after *Vella* announced *his* government had paused talks]: whose clause it is in
  const other = elsewhere.findLast((a) => doesAbove(tree, a.head, anaphor)) ?? elsewhere[0];
  // [Rojas said he had met *her*]: nobody meets himself, so it is the one of whom the text spoke before
  if (!other && object && discourse.subject && isOther(discourse.subject.party))
    return discourse.subject;
  const near = other ?? before.at(0) ?? null;
  if (near) return speaker(near);
  if (isOfStranger(frame.scene, anaphor)) return null;
  const hosts = frame.fillers.flatMap((f) => (f.role === 'host' ? f.agent.codes : []));
  return discourse.subject && hosts.includes(discourse.subject.party.code)
    ? null
    : discourse.subject;
}

/** [*the envoy* left for Lima, *where he* met Costa], [*he* plans talks with Costa and a trip on which *he* will see Rojas]: the subject of the clause above, by no name. */
function travellerBefore({ tree }: Scene, anaphor: number): number | null {
  const { words } = tree;
  const deed = words[anaphor]!.head;
  const he = words[anaphor]!.text.toLowerCase();
  if (!/^(he|she)$/.test(he)) return null;
  const isWhere = words[anaphor - 1]?.text === 'where';
  const isWithin = is(words[deed], 'advcl', 'acl');
  const main = words.find((w) => w.head < 0)!.index;
  const doer = childrenOf(tree, main, 'nsubj').find((s) =>
    words[s]!.upos === 'NOUN' ? isWhere : isWithin && words[s]!.text.toLowerCase() === he,
  );
  return main === deed ? null : (doer ?? null);
}

/** [Vella told *Costa* that *he should* sign]: who is told to. */
function toldToDo(scene: Scene, anaphor: number): Agent | undefined {
  const { tree } = scene;
  const deed = tree.words[tree.words[anaphor]!.head];
  if (!/^(he|she)$/i.test(tree.words[anaphor]!.text) || !is(deed, 'ccomp')) return undefined;
  const isDuty = childrenOf(tree, deed!.index, 'aux').some((c) =>
    /^(should|must|ought)$/i.test(tree.words[c]!.text),
  );
  const telling = tree.words[deed!.head]!;
  return isDuty && /^(tell|advise|warn|remind|urge)$/.test(telling.lemma)
    ? officialsAt(scene, childrenOf(tree, telling.index, 'obj', 'iobj'))[0]
    : undefined;
}

const officialsAt = ({ tree, agents }: Scene, words: readonly number[]): Agent[] =>
  words.flatMap((w) => agentsIn(tree, w, agents)).filter(isOfficial);

/** [*Holm* said that *he* had met the president]: who is named right above, and is of no party. */
function isOfStranger({ tree, agents, mentions }: Scene, anaphor: number): boolean {
  const { words } = tree;
  if (!/^(he|she|his|her)$/i.test(words[anaphor]!.text)) return false;
  for (let i = words[words[anaphor]!.head]?.head ?? -1; i >= 0; i = words[i]!.head) {
    const subject = childrenOf(tree, i, 'nsubj').find((s) => s < anaphor);
    if (subject === undefined) continue;
    // [*Peru's* Holm said *his* talks]
    if (agentsIn(tree, subject, agents).length > 0) return false;
    // [*Holm's* papers show that *she* was in Lima]
    return [subject, ...childrenOf(tree, subject, 'nmod:poss')].some((s) =>
      mentions.some((m) => isStranger(m) && m.start <= words[s]!.start && words[s]!.end <= m.end),
    );
  }
  return false;
}

/** Whether it is the subject of a verb under which the word stands. */
const doesAbove = (tree: Tree, subject: number, below: number): boolean =>
  is(tree.words[subject], 'nsubj') && isAbove(tree, tree.words[subject]!.head, below);

/** [Russia kept none of the promises *it* made at a meeting with …]: the last state that did something before it. */
export function bodyBefore(
  frame: Frame,
  anaphor: number,
  others: readonly DraftParty[],
  discourse: Discourse,
): Speaker | null {
  const { agents, tree } = frame.scene;
  const near = agents.findLast(
    (a) =>
      a.last < anaphor &&
      isImpersonal(a) &&
      // [*Riga*, for its part, has frozen the deal *it* made]: what the sentence opens with, whatever the tree says
      (/^nsubj/.test(tree.words[a.head]!.relation) ||
        (a.first === 0 && tree.words[a.head]!.head < 0)),
  );
  if (near) return speaker(near);
  // [Jordan told Israel …; *the kingdom* signed a treaty with Israel]: nobody signs with himself
  const whole = discourse.ofWhom();
  const taken = discourse.body && others.some((p) => p.code === discourse.body!.party.code);
  if (taken && whole && frame.type === 'pact') return { party: whole, person: null };
  const owner = ownerOf(frame, anaphor, discourse);
  return discourse.body ?? (owner && { party: owner, person: null });
}

/** [*A Peruvian official* said all was settled. *A Chilean spokesman* said *the two countries* will sign]: where no two were told together. */
export function twoInTurn(
  { scene: { agents, tree } }: Frame,
  anaphor: number,
  { together, rivals, subject }: Discourse,
): DraftParty[] {
  const { lemma } = tree.words[anaphor]!;
  // [*Vella* spoke at the UN. Her quarrel with *Costa* was over, and *the two leaders* met]: the one whom the sentence names, and she
  const areLeaders = /^(leader|president|premier)$/.test(lemma);
  if (areLeaders && subject?.person && together.groupOf(2, true).length === 0) {
    const faced = agents.filter((a) => a.last < anaphor && a.person?.official);
    const [other, ...more] = partiesOf(faced).values();
    return other && more.length === 0 && other.code !== subject.party.code
      ? [{ ...subject.party, implied: true }, other]
      : [];
  }
  if (!/^(country|nation|state|government|side)$/.test(lemma)) return [];
  if (together.groupOf(2).length > 0 || rivals.length > 0 || !subject) return [];
  const here = agents.filter((a) => a.last < anaphor && a.codes.length === 1);
  const [own] = here.filter(isOfficial).map((a) => partyOf(a, a.codes[0]!));
  const isState = ({ code }: DraftParty): boolean => sortOf(code) === 'state';
  return own &&
    isState(own) &&
    isState(subject.party) &&
    own.code !== subject.party.code &&
    here.every((a) => a.codes[0] === own.code)
    ? [{ ...subject.party, implied: true }, own]
    : [];
}
