import type { Tree } from '../../grammar/tree.ts';
import { sortOf } from '../../mentions/gazetteer/gazetteer.ts';
import {
  countOf,
  isAnaphor,
  isBare,
  isCountry,
  isHome,
  isIt,
  isLand,
  isOrganisation,
  isPossessive,
  isRebels,
} from '../../patterns/filling/anaphors.ts';
import { representatives } from '../../patterns/filling/representatives.ts';
import type { Frame } from '../../patterns/frame.ts';
import { childrenOf, prepositionOf } from '../../patterns/trees/relations.ts';
import type { DraftParty } from '../draft.ts';
import { assembledBy } from './assembled-by.ts';
import type { Discourse } from './discourse.ts';
import { landOfRebels } from './land-of-rebels.ts';
import { groupBefore, placeBefore } from './named-before.ts';
import { isEarlierMeeting, nobody, ofGroup, type Reading } from './of-group.ts';
import { bodyBefore, ownerOf, subjectBefore, twoInTurn } from './one-before.ts';
import { isAcross, isOfThirdSpeaker } from './other-clause.ts';
import { partyOf, type Speaker, speakerIn } from './speakers.ts';
import { areStrangersAbove } from './strangers-above.ts';

const named = (party: DraftParty | null): Reading =>
  party ? { parties: [party], people: [], implicit: false } : nobody;

const spokenOf = (subject: Speaker | null, implicit: boolean): Reading =>
  subject
    ? { parties: [subject.party], people: subject.person ? [subject.person] : [], implicit }
    : nobody;

/** [he], [they], [the government], [the two leaders] in a frame that is between these others. */
export function standsFor(
  frame: Frame,
  phrase: number,
  others: readonly DraftParty[],
  discourse: Discourse,
): Reading {
  const { tree } = frame.scene;
  const anaphor = whoseThey(tree, phrase);
  const word = tree.words[anaphor]!;
  const count = countOf(tree, anaphor);
  const owner =
    frame.type === 'pact' && isPossessive(word) ? ownerOf(frame, anaphor, discourse) : null;
  if (owner) return named(owner);
  const ofTwo = count === 2 && word.lemma === 'government';
  const ofRebels = discourse.home !== null && sortOf(discourse.home) === 'movement';
  const land = ofRebels && !ofTwo ? landOfRebels(frame, anaphor, others) : null;
  if (land) return { ...named(land), implicit: true };
  const assembly = discourse.assembly?.noun === word.lemma && word.xpos === 'NNS';
  const home = word.lemma.toLowerCase() === 'president' ? discourse.presidency : discourse.home;
  if (home && !ofTwo && !assembly && isHome(tree, anaphor, frame.type === 'pact')) {
    const { start, end } = word;
    const said = discourse.subject;
    // [*the minister* would also meet]: of whom the text spoke last
    const same =
      said?.party.code === home &&
      (said.person?.title ?? '').toLowerCase().endsWith(word.lemma.toLowerCase());
    return {
      parties: [{ code: home, span: { start, end } }],
      people: same && said?.person ? [said.person] : [],
      implicit: true,
    };
  }
  if (isRebels(tree, anaphor)) {
    const armed = discourse.rebels;
    return armed && !others.some((p) => p.code === armed.code)
      ? { ...named(armed), implicit: true }
      : nobody;
  }
  if (word.text === 'I') return spokenOf(whoSays(frame, word.start, discourse), false);
  // [*We* met with Costa today]: those of whoever says so
  const ours = frame.type === 'meeting' && /^(we|us)$/i.test(word.text) && others.length > 0;
  const us = ours ? whoSays(frame, word.start, discourse) : null;
  if (us) return spokenOf(us, false);
  // of several who are told together it is not all
  if (ours) {
    const subject = discourse.subject ?? discourse.body;
    const isOther = subject && !others.some((p) => p.code === subject.party.code);
    return spokenOf(isOther ? { ...subject, person: null } : null, true);
  }
  if (isCountry(tree, anaphor)) return named(placeBefore(frame, anaphor));
  const body = assembledBy(frame, anaphor, count, discourse);
  if (body) return { ...named(body), implicit: true };
  if (isOrganisation(tree, anaphor)) return nobody;
  if (isBare(tree, anaphor) && !/^(participant|delegate|side)$/.test(word.lemma)) return nobody;
  if (count === 1) {
    if (isIt(tree, anaphor) || isLand(tree, anaphor)) {
      // [*Norway* said *it* is holding talks]: the sentence names it
      const one = bodyBefore(frame, anaphor, others, discourse);
      const { start, end } = tree.sentence;
      const isHere =
        frame.type === 'meeting' &&
        /^it$/i.test(word.text) &&
        one !== null &&
        one.party.span.start >= start &&
        one.party.span.end <= end;
      return spokenOf(one, !isHere);
    }
    const one = subjectBefore(frame, anaphor, others, discourse);
    // ["*He* will meet Costa," said Vella's spokeswoman]: not she
    const said = discourse.speakerAt(word.start);
    const isSpeaker = said && said !== 'he' && speakerIn(said)?.person === one?.person;
    // [*his* top diplomat met her]: not he
    return spokenOf(
      one && (isSpeaker || isOfSenders(tree, anaphor)) ? { ...one, person: null } : one,
      true,
    );
  }
  if (isOfCounterparts(frame, anaphor, others) || areStrangersAbove(frame, anaphor)) return nobody;
  const near = groupBefore(frame, anaphor);
  // [ordered *their* teams to hold talks], [will meet *their* counterparts]: who sent them, or is named beside
  const areOwners = isOfSenders(tree, anaphor);
  const told = discourse.together.groupOf(2);
  const pair = told.length === 2 ? told : discourse.rivals;
  // [Chad will meet Niger. *Mali's minister visited Chad* first. At their meeting *the two sides* …]: those of whom it all is
  const { rivals } = discourse;
  const isVisit =
    near.length === 0 &&
    count === 2 &&
    word.lemma === 'side' &&
    rivals.length === 2 &&
    told.filter((p) => rivals.some((r) => r.code === p.code)).length === 1;
  if (isVisit) return { parties: rivals, people: [], implicit: true };
  const isOfPair =
    count === 2 &&
    (isAcross(frame, anaphor, near, pair) || isOfThirdSpeaker(frame, near, discourse.rivals));
  if (near.length > 0 && !isOfPair)
    return {
      parties: near.flatMap((a) => a.codes.map((code) => partyOf(a, code))),
      people: areOwners ? [] : near.flatMap((a) => a.person ?? []),
      implicit: false,
    };
  // [the foreign ministers of *both countries*]: of two states, even if a body was told since
  if (count === 2 && /^(country|nation|state)$/.test(word.lemma)) {
    const told = discourse.together.groupOf(2);
    if (told.length !== 2 || !told.every((p) => sortOf(p.code) === 'state')) {
      const lands = discourse.together.lands.length === 2 ? discourse.together.lands : [];
      if (lands.length === 2)
        return { parties: lands.map((p) => ({ ...p, implied: true })), people: [], implicit: true };
    }
  }
  // [*the superpowers* are still at odds], after a visit of one of them
  if (word.lemma === 'superpower' && word.xpos === 'NNS') {
    const { start, end } = word;
    const partners = discourse.together.groupWith(new Set(['USA']));
    const other = partners.find((p) => /^(SUN|CHN|RUS)$/.test(p.code));
    if (other)
      return {
        parties: ['USA', other.code].map((code) => ({ code, span: { start, end } })),
        people: [],
        implicit: true,
      };
  }
  const inTurn = count === 2 ? twoInTurn(frame, anaphor, discourse) : [];
  if (inTurn.length === 2) return { parties: inTurn, people: [], implicit: true };
  return ofGroup(
    discourse,
    count,
    !areOwners &&
      /^(leader|minister|president|premier|they|their|pair|two|counterpart|negotiator|man)$/i.test(
        word.lemma,
      ),
    /^(man|woman)$/i.test(word.lemma),
    // [*the two countries* are holding talks]: as good as their names
    frame.type === 'meeting' &&
      count === 2 &&
      /^(country|nation|state|side|government)$/.test(word.lemma),
    isEarlierMeeting(frame),
  );
}

/** [Vella and Souza will meet *their* Peruvian *counterparts*]: theirs who meet them, whoever was told together before. */
function isOfCounterparts(
  { fillers, scene: { tree } }: Frame,
  anaphor: number,
  others: readonly DraftParty[],
): boolean {
  const { text, head } = tree.words[anaphor]!;
  if (!/^their$/i.test(text) || !/^(counterpart|colleague)$/.test(tree.words[head]?.lemma ?? ''))
    return false;
  const met = fillers.flatMap(({ agent }) => (agent.head === head ? agent.codes : []));
  return met.length > 0 && others.some((p) => !met.includes(p.code));
}

/** [*their* envoys], [*his* top diplomat]: those who sent them. */
export const isOfSenders = ({ words }: Tree, anaphor: number): boolean =>
  (isPossessive(words[anaphor]!) || words[anaphor]!.xpos === 'PRP$') &&
  representatives.has(words[words[anaphor]!.head]?.lemma.toLowerCase().split(' ').at(-1) ?? '');

/** [the ministers of *both countries*]: those of the two. */
const whoseThey = (tree: Tree, anaphor: number): number =>
  childrenOf(tree, anaphor, 'nmod').find(
    (c) => prepositionOf(tree, c) === 'of' && isAnaphor(tree, c) && countOf(tree, c) === 2,
  ) ?? anaphor;

/** ["*I* spoke to Costa," Vella said]; outside quotation marks it is the author. */
function whoSays({ type }: Frame, offset: number, discourse: Discourse): Speaker | null {
  const said = type === 'meeting' ? discourse.speakerAt(offset) : null;
  if (said === 'he') return discourse.subject;
  return (said && speakerIn(said)) ?? discourse.author;
}
