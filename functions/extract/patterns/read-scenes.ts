import type { Document, Sentence } from '../document/document.ts';
import { isWhole } from '../grammar/hang.ts';
import { parse } from '../grammar/parse.ts';
import type { Tree, Unit } from '../grammar/tree.ts';
import { findDates } from '../mentions/dates.ts';
import { findHere } from '../mentions/find-here.ts';
import { membersTold } from '../mentions/members-told.ts';
import type { Mention } from '../mentions/mention.ts';
import { findPeople } from '../mentions/people.ts';
import { findPlaces } from '../mentions/places.ts';
import { readActors } from '../mentions/read-actors.ts';
import { settleActors } from '../mentions/settle-actors.ts';
import { sportingSentences } from '../mentions/sport.ts';
import { whereWritten } from '../mentions/where-written.ts';
import { calledBodies } from './called-bodies.ts';
import { findAgents } from './filling/find-agents.ts';
import type { Scene } from './frame.ts';
import { liftPhrases } from './trees/lift-phrases.ts';
import { mendAdverbs } from './trees/mend-adverbs.ts';
import { mendAtTheTime } from './trees/mend-at-the-time.ts';
import { mendAttachments } from './trees/mend-attachments.ts';
import { mendAuxiliaries } from './trees/mend-auxiliaries.ts';
import { mendBacked } from './trees/mend-backed.ts';
import { mendBecoming } from './trees/mend-becoming.ts';
import { mendClauses } from './trees/mend-clauses.ts';
import { mendClefts } from './trees/mend-clefts.ts';
import { mendCompounds } from './trees/mend-compounds.ts';
import { mendContact } from './trees/mend-contact.ts';
import { mendContractions } from './trees/mend-contractions.ts';
import { mendDays } from './trees/mend-days.ts';
import { mendDue } from './trees/mend-due.ts';
import { mendFrontedDays } from './trees/mend-fronted-days.ts';
import { mendHeadlines } from './trees/mend-headlines.ts';
import { mendInverted } from './trees/mend-inverted.ts';
import { mendLoneVerbs } from './trees/mend-lone-verbs.ts';
import { mendMadeWith } from './trees/mend-made-with.ts';
import { mendNouns } from './trees/mend-nouns.ts';
import { mendPairs } from './trees/mend-pairs.ts';
import { mendParticles } from './trees/mend-particles.ts';
import { mendReduced } from './trees/mend-reduced.ts';
import { mendRelatives } from './trees/mend-relatives.ts';
import { mendShared } from './trees/mend-shared.ts';
import { mendToldThat } from './trees/mend-told-that.ts';
import { mendUnmarked } from './trees/mend-unmarked.ts';
import { isTriggered } from './triggers.ts';

/** What the parser gets wrong, mended in this order: the later ones read what the earlier ones have put right. */
const mendings: readonly ((tree: Tree, mentions: readonly Mention[]) => Tree)[] = [
  mendNouns,
  mendLoneVerbs,
  mendParticles,
  mendBacked,
  mendHeadlines,
  mendDue,
  mendBecoming,
  mendInverted,
  mendClefts,
  mendAuxiliaries,
  mendContractions,
  mendReduced,
  mendContact,
  mendFrontedDays,
  mendDays,
  mendMadeWith,
  mendAtTheTime,
  mendClauses,
  mendUnmarked,
  mendToldThat,
  mendPairs,
  mendAdverbs,
  mendShared,
  mendAttachments,
  mendRelatives,
  mendCompounds,
];

/** Every sentence worth it, parsed, with what it names and who acts in it. */
export function readScenes(document: Document, acronyms: ReadonlyMap<string, string>): Scene[] {
  const sporting = sportingSentences(document.sentences);
  const actors = readActors(document, sporting);
  const people = bySentence(findPeople(document, actors), document.sentences.length);
  const here = whereWritten(document);
  const scenes: Scene[] = [];
  let passed: Mention[][] = [];
  for (const sentence of document.sentences) {
    if (sentence.zone === 'byline' || sentence.zone === 'boilerplate') continue;
    if (sporting.has(sentence.index)) continue;
    const somebody = actors[sentence.index]!.length + people[sentence.index]!.length > 0;
    if (
      !isTriggered(sentence, acronyms, somebody) &&
      !isPicture(sentence, people[sentence.index]!) &&
      !membersTold(sentence, actors[sentence.index]!)
    ) {
      if (somebody) passed.push([...people[sentence.index]!, ...actors[sentence.index]!]);
      continue;
    }
    const mentions: Mention[] = [
      ...actors[sentence.index]!,
      ...people[sentence.index]!,
      ...findPlaces(sentence, document.published),
      ...findHere(sentence, here),
      ...findDates(sentence),
    ];
    const parsed = mendings.reduce(
      (tree, mend) => {
        const mended = mend(tree, mentions);
        return mended === tree || isWhole(mended) ? mended : tree;
      },
      parse(sentence, unitsOf(sentence, mentions)),
    );
    const tree = liftPhrases(parsed, mentions);
    const acting = [...settleActors(tree, actors[sentence.index]!), ...people[sentence.index]!];
    scenes.push({ tree, mentions, agents: findAgents(tree, acting), passed });
    passed = [];
  }
  const last = scenes.at(-1);
  if (last) scenes[scenes.length - 1] = { ...last, ensuing: passed };
  return scenes;
}

/** [Braga with her Chilean counterpart, 3 May]: perhaps the words below a picture of two; [Rojas *told* Braga]. */
function isPicture(sentence: Sentence, people: readonly Mention[]): boolean {
  return (
    people.length >= 2 &&
    sentence.tokens.some(
      (t) => t.text === 'told' || (sentence.tokens.length <= 40 && /^(with|and)$/.test(t.text)),
    )
  );
}

function bySentence<M extends Mention>(mentions: readonly M[], count: number): M[][] {
  const lists: M[][] = Array.from({ length: count }, () => []);
  for (const mention of mentions) lists[mention.sentence]!.push(mention);
  return lists;
}

const kindOf = {
  actor: 'actor',
  person: 'name',
  office: 'title',
  place: 'place',
  date: 'date',
} as const;

/**
 * [her *Chilean counterpart, Luis Rojas,* held talks]: a name beside what it is called is one word with it, commas and all,
 * for the parser takes the verb after such a comma for a participle.
 */
function appositions(sentence: Sentence, mentions: readonly Mention[]): Mention[] {
  const { tokens } = sentence;
  const found: Mention[] = [];
  for (const left of mentions) {
    if (left.kind !== 'person' && left.kind !== 'office') continue;
    for (const right of mentions) {
      if (right.kind !== 'person' || right.from !== left.to + 1 || tokens[left.to]?.text !== ',')
        continue;
      if (left.kind === 'person' && left.person !== right.person) continue;
      // [*Before* her talks with the Chilean president, *Mrs Braga* said]: another, who speaks
      if (fronting.test(tokens[0]!.text) && !/^[,.]$/.test(tokens[right.to]?.text ?? '.')) continue;
      const to = tokens[right.to]?.text === ',' ? right.to + 1 : right.to;
      found.push({ ...right, from: left.from, to, start: left.start, end: tokens[to - 1]!.end });
    }
  }
  return found;
}

const fronting = /^(before|after|following|during|at|in|ahead|with)$/i;

/** [met *face to face*]: how, in one word, or the parser takes it for who faces whom. */
const faceToFace = ({ tokens }: Sentence): Unit[] =>
  tokens.flatMap(({ text }, from): Unit[] =>
    /^(face|one)$/i.test(text) &&
    /^(to|on)$/.test(tokens[from + 1]?.text ?? '') &&
    tokens[from + 2]?.text === text.toLowerCase()
      ? [{ from, to: from + 3, kind: 'adverb' }]
      : [],
  );

/** Mentions of more than one token become one word; where two overlap the longer wins. */
function unitsOf(sentence: Sentence, mentions: readonly Mention[]): Unit[] {
  const spans = [
    ...mentions,
    ...appositions(sentence, mentions),
    ...calledBodies(sentence.tokens, mentions),
  ]
    // [*May*, on a visit to Jordan]: one word too, where it might be taken for another
    .filter(
      (m) =>
        (m.to - m.from > 1 || m.kind === 'person') &&
        (m.kind !== 'date' || m.value.sort !== 'duration'),
    )
    .sort((a, b) => b.to - b.from - (a.to - a.from));
  const taken = new Uint8Array(sentence.tokens.length);
  const units: Unit[] = faceToFace(sentence);
  for (const { from, to } of units) taken.fill(1, from, to);
  for (const mention of spans) {
    if (taken.subarray(mention.from, mention.to).some((t) => t === 1)) continue;
    taken.fill(1, mention.from, mention.to);
    units.push({ from: mention.from, to: mention.to, kind: kindOf[mention.kind] });
  }
  return units.sort((a, b) => a.from - b.from);
}
