import type { Document, Sentence } from '../document/document.ts';
import { findActors } from './actors.ts';
import { findEconomicSummits } from './economic-summits.ts';
import { findEpithets } from './epithets.ts';
import { findEuropeans } from './european-officials.ts';
import { governmentsBeside } from './government-beside.ts';
import { learnActors } from './learn-actors.ts';
import type { ActorMention } from './mention.ts';
import { mentionFields } from './mention-fields.ts';
import { findRebels, warOf } from './rebels-of-land.ts';
import { findShortNames, shortNamesOf } from './short-names.ts';
import { sportingSentences } from './sport.ts';

/** The actors of every sentence, as the whole article understands them: which Georgia, which Congo, who `the North` is. */
export function readActors(
  document: Document,
  sporting = sportingSentences(document.sentences),
): ActorMention[][] {
  const named = readNamed(document, sporting).map((actors, i) => {
    const governments = governmentsBeside(document.sentences[i]!, actors);
    return governments.length > 0
      ? [...actors, ...governments].sort((a, b) => a.from - b.from)
      : actors;
  });
  const epithets = findEpithets(document.sentences, named);
  return named.map((actors, i) => {
    const own = epithets[i]!;
    if (own.length === 0) return actors;
    // [the *Lebanese* group] is of no state
    const others = actors.filter((a) => !own.some((e) => overlap(a, e)));
    return [...others, ...own].sort((a, b) => a.from - b.from);
  });
}

/** Those whom the sentences name. */
function readNamed(document: Document, sporting: ReadonlySet<number>): ActorMention[][] {
  const { sentences, published } = document;
  const found = sentences.map((sentence, i) => {
    if (sporting.has(i)) return [];
    const actors = findActors(sentence, published);
    const others = [
      ...findEuropeans(sentence, actors),
      ...findEconomicSummits(sentence, actors, published),
    ].filter((o) => !actors.some((a) => overlap(a, o)));
    return others.length > 0 ? [...actors, ...others].sort((a, b) => a.from - b.from) : actors;
  });
  const codes = new Set(found.flatMap((list) => list.flatMap((actor) => actor.codes)));
  const georgia = codes.has('GEO') && isUsGeorgia(sentences);
  const brazzaville = codes.has('COD') && isBrazzaville(sentences);
  const halves = halvesOf(codes, sentences);
  const learned = learnActors(sentences, found);
  const short = shortNamesOf(sentences, found);
  const war = warOf(sentences, found, published);
  const isPlain = !georgia && !brazzaville && halves === null && war === null;
  if (isPlain && learned.size + short.size === 0) return found;
  return sentences.map((sentence, i) => {
    const read: ActorMention[] = [];
    for (const actor of found[i]!) {
      if (georgia && actor.text === 'Georgia') continue;
      const is = brazzaville && /^Congo(lese)?$/.test(actor.text);
      read.push(is ? { ...actor, codes: ['COG'] } : actor);
    }
    if (halves !== null) read.push(...findHalves(sentence, halves));
    if (learned.size > 0) read.push(...learned.find(sentence, found[i]!));
    if (short.size > 0)
      read.push(...findShortNames(sentence, short).filter((f) => !read.some((a) => overlap(a, f))));
    const rebels = war ? findRebels(sentence, war, read) : [];
    const others = read.filter((a) => !rebels.some((r) => overlap(a, r)));
    return [...others, ...rebels].sort((a, b) => a.from - b.from);
  });
}

const overlap = (a: ActorMention, b: ActorMention): boolean => a.from < b.to && b.from < a.to;

const american =
  /^(Atlanta|Macon|Savannah|Augusta|Kemp|Warnock|Ossoff|Raffensperger|Isakson|Gingrich|Nunn|Perdue|Alabama|Carolina)$/;
const caucasian =
  /^(Tbilisi|Abkhaz\w*|Ossetia\w*|South Ossetia|Saakashvili|Shevardnadze|Gamsakhurdia|Ivanishvili|Kobakhidze|Kavelashvili|Garibashvili|Zourabichvili|Batumi|Georgians?|Caucasus|Armenia|Azerbaijan|Moldova|Ukraine)$/;

function isUsGeorgia(sentences: readonly Sentence[]): boolean {
  let isAmerican = false;
  for (const { tokens } of sentences) {
    for (const { text } of tokens) {
      if (caucasian.test(text)) return false;
      isAmerican ||= american.test(text);
    }
  }
  return isAmerican;
}

const ofBrazzaville = /^(Brazzaville|Sassou|Nguesso|Sassou-Nguesso|Lissouba)$/;
const ofKinshasa =
  /^(Kinshasa|Kabila|Tshisekedi|Mobutu|Lumumba|Goma|Bukavu|Kivu|Katanga|Lubumbashi|M23|Zaire|DRC)$/;

function isBrazzaville(sentences: readonly Sentence[]): boolean {
  let found = false;
  for (const { tokens } of sentences) {
    for (const { text } of tokens) {
      if (ofKinshasa.test(text)) return false;
      found ||= ofBrazzaville.test(text);
    }
  }
  return found;
}

interface Halves {
  readonly north: string;
  readonly south: string;
}

/** The divided country an article is about, in which `the North` and `the South` are governments. */
function halvesOf(codes: ReadonlySet<string>, sentences: readonly Sentence[]): Halves | null {
  const korea =
    codes.has('KOR') &&
    (codes.has('PRK') ||
      sentences.some(({ tokens }) => tokens.some((_, at) => isShared(tokens, at))));
  if (korea) return { north: 'PRK', south: 'KOR' };
  if (codes.has('SDN') && codes.has('SSD')) return { north: 'SDN', south: 'SSD' };
  if (codes.has('YEM') && codes.has('YMD')) return { north: 'YEM', south: 'YMD' };
  if (codes.has('VNM') && codes.has('RVN')) return { north: 'VNM', south: 'RVN' };
  return null;
}

/** [*North* and South Korea]: the name is said once for both. */
const isShared = (tokens: Sentence['tokens'], at: number): boolean =>
  tokens[at]!.text === 'North' &&
  tokens[at + 1]?.text === 'and' &&
  tokens[at + 2]?.text === 'South' &&
  /^\p{Lu}/u.test(tokens[at + 3]?.text ?? '');

/** [the North said] [the South 's], but neither [the South China Sea] nor [the north]. */
function findHalves(sentence: Sentence, { north, south }: Halves): ActorMention[] {
  const { tokens } = sentence;
  const found: ActorMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { text } = tokens[at]!;
    if (text !== 'North' && text !== 'South') continue;
    const before = tokens[at - 1]?.text ?? '';
    const next = tokens[at + 1]?.text ?? '';
    if (/^\p{Lu}/u.test(next) || next === '-') continue;
    if (!/^(the|both|with|and|,|-)$/i.test(before) && !isShared(tokens, at)) continue;
    const codes = [text === 'North' ? north : south];
    found.push({
      kind: 'actor',
      codes,
      form: 'name',
      sort: 'state',
      ...mentionFields(sentence, at, at + 1),
    });
  }
  return found;
}
