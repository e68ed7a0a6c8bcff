import type { Document } from '../document/document.ts';
import type { ActorMention, OfficeMention, PersonMention } from './mention.ts';
import { findInLine } from './people/find-in-line.ts';
import { findSurnames } from './people/find-surnames.ts';
import type { Found, NamedPerson } from './people/found.ts';
import { fieldsOf, lineOf } from './people/line.ts';
import { nameBesideOfficials, nameHolders } from './people/name-holders.ts';
import { type Entry, Register } from './people/register.ts';
import { settleOffices } from './people/settle-offices.ts';
import { stateBeside, stateThatTells, stateWhereMet } from './people/state-beside.ts';

/**
 * Everyone the article names, with office and party, and the offices it names without a person. All mentions of one human
 * being share one `Person`; surnames find their owner before and behind. `actorsBySentence[i]` are the actors of sentence `i`.
 */
export function findPeople(
  document: Document,
  actorsBySentence: readonly (readonly ActorMention[])[],
): (PersonMention | OfficeMention)[] {
  const common = smallWordsOf(document);
  const lines = document.sentences
    .filter(({ zone }) => zone === 'headline' || zone === 'body')
    .map((sentence) => lineOf(sentence, actorsBySentence[sentence.index] ?? [], common));
  const found = lines.map(findInLine);
  const register = new Register(document.published);
  const people = enterAll(found.flat(), register);
  const named: NamedPerson[] = [...people].map(([one, entry]) => ({
    mention: personMention(one, entry),
    entry,
  }));
  for (const [i, line] of lines.entries()) {
    const taken = found[i]!.filter((one) => one.name === null || people.has(one));
    named.push(...findSurnames(line, taken, register));
  }
  named.sort((a, b) => a.mention.sentence - b.mention.sentence || a.mention.from - b.mention.from);
  const offices = found.flat().filter(({ name }) => name === null);
  const ofWhiteHouse = isOfWhiteHouse(document.text);
  const house = ofWhiteHouse || isHandedOut(document.text);
  const states = statesByCount(actorsBySentence);
  const majority = majorityState(states);
  if (majority === null && !house) hearBeside(people, states);
  if (house) hearAbroad(people);
  const land = majority ?? datelineState(document, actorsBySentence);
  register.settle({
    ...(house
      ? { home: 'USA', abroad: guestState(actorsBySentence) }
      : { home: land, abroad: land }),
    named: new Set(states.map(([code]) => code)),
  });
  nameHolders(offices, named, document.sentences);
  nameBesideOfficials(people, named);
  const settled = settleOffices(offices, named, house, register.year);
  return [...named.map(({ mention }) => mention), ...settled].sort(
    (a, b) => a.sentence - b.sentence || a.start - b.start,
  );
}

/**
 * [*The President* spoke with President Vega], in what the White House hands out or is asked about: one who needs no country is
 * its own.
 */
function isOfWhiteHouse(text: string): boolean {
  if (!/White House|The United States|President (Biden|Obama|Trump|Bush|Clinton|Reagan)/.test(text))
    return false;
  let bare = 0;
  for (const _ of text.matchAll(
    /\b[Tt]he (?:Vice )?President(?= (?!of |Vladimir|Xi)[a-z]|['’]s|[,.?])/g,
  ))
    bare++;
  return bare >= 2;
}

/** [Readout of …], [Readout from …], [Remarks by President …]: what the White House hands out needs no country for its own people. */
const isHandedOut = (text: string): boolean =>
  /^(Readout (of|from)|(Remarks|Statement) (by|of|from) (the )?((Vice )?President|NSC|National Security|(White House )?Press Secretary)\b|Press (Briefing|Gaggle) by|(Background|On-the-Record) Press|FACT SHEET|Joint Statement .*\bUnited States\b)/.test(
    text,
  );

/** The one state beside the United States that a text of the White House is about: whose is a prime minister without a country. */
function guestState(actorsBySentence: readonly (readonly ActorMention[])[]): string | null {
  const [first, second] = statesByCount(actorsBySentence).filter(([code]) => code !== 'USA');
  return first && first[1] >= 2 && first[1] >= 2.5 * (second?.[1] ?? 0) ? first[0] : null;
}

/** Every word the body writes small, gathered when a headline first asks. */
function smallWordsOf({ sentences }: Document): () => ReadonlySet<string> {
  let words: Set<string> | null = null;
  return () => {
    if (words) return words;
    words = new Set();
    for (const { tokens } of sentences)
      for (const { text } of tokens) {
        const code = text.charCodeAt(0);
        if (code >= 97 && code <= 122) words.add(text);
      }
    return words;
  };
}

/** States and how often the article speaks of each, most first. */
function statesByCount(actorsBySentence: readonly (readonly ActorMention[])[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { codes, sort } of actorsBySentence.flat())
    if (sort === 'state' && codes.length === 1)
      counts.set(codes[0]!, (counts.get(codes[0]!) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** The state that an article is about when it speaks far more of it than of any other. */
function majorityState([first, second]: ReturnType<typeof statesByCount>): string | null {
  return first && first[1] >= 4 && first[1] >= 2.5 * (second?.[1] ?? 0) ? first[0] : null;
}

/** [LONDON - Brazil is not happy, Finance Minister Funaro said]: of the state beside him, if the article speaks of none more often. */
function hearBeside(
  people: ReadonlyMap<Found, Entry>,
  states: ReturnType<typeof statesByCount>,
): void {
  const most = states[0]?.[1] ?? 0;
  const leading = new Set(states.filter(([, n]) => n === most && n >= 2).map(([code]) => code));
  for (const [found, entry] of people) {
    const state = stateBeside(found);
    entry.beside ??=
      state && leading.has(state) ? state : (stateThatTells(found) ?? stateWhereMet(found));
  }
}

/** [In Paris, Mr. Vella will meet National Security Advisor Luc Morel], in what the White House hands out: he is of where he is met. */
function hearAbroad(people: ReadonlyMap<Found, Entry>): void {
  for (const [found, entry] of people) {
    const state = stateWhereMet(found);
    if (state !== 'USA') entry.beside ??= state;
  }
}

/** [ANKARA (Reuters) - The prime minister]: the state whose capital the dateline names. */
function datelineState(
  { dateline, sentences }: Document,
  actorsBySentence: readonly (readonly ActorMention[])[],
): string | null {
  const byline = sentences.find(
    ({ start, zone }) => zone === 'byline' && start === dateline?.start,
  );
  const [place] = byline ? (actorsBySentence[byline.index] ?? []) : [];
  return place?.sort === 'state' && place.codes.length === 1 ? place.codes[0]! : null;
}

/** Names of several words first, in the order of the text; then single names, which look for their owner among them. */
function enterAll(found: readonly Found[], register: Register): Map<Found, Entry> {
  const entries = new Map<Found, Entry>();
  const enter = (one: Found) => {
    const entry = register.enter(one);
    if (entry) entries.set(one, entry);
  };
  for (const one of found) if (one.name && one.name.words.length > 1) enter(one);
  for (const one of found) if (one.name?.words.length === 1) enter(one);
  return entries;
}

const personMention = ({ line, from, to }: Found, { person }: Entry): PersonMention => ({
  kind: 'person',
  ...fieldsOf(line, from, to),
  person,
});
