import type { MeetingNoun, MeetingVerb } from './frame.ts';
import { instrumentNouns } from './instruments/instrument-nouns.ts';
import { meetingNouns, meetingVerbs } from './meetings/meetings.ts';
import { undertakings } from './pacts/undertakings.ts';

/** What a pattern asks for beside its word, sought in the words of the sentence in lower case, each between spaces. */
type Company = (said: string) => boolean;

function triggersOf(): Map<string, Company[]> {
  const words = new Map<string, Company[]>();
  const add = (forms: readonly string[], company: Company): void => {
    for (const form of forms) words.set(form, [...(words.get(form) ?? []), company]);
  };
  // [*expected* in Lima], among many that are expected to do something: by the words beside it
  for (const pattern of meetingVerbs.filter((p) => p.name !== 'expected-in'))
    for (const verb of pattern.verbs) add(formsOf(verb), companyOfVerb(pattern));
  for (const pattern of meetingNouns)
    for (const noun of pattern.nouns)
      add(pattern.plural ? pluralsOf(noun) : formsOf(noun), companyOfNoun(pattern, noun));
  for (const word of [
    ...instrumentNouns,
    ...undertakings.flatMap((u) => u.verbs),
    ...'cease contract cessation pause guarantee accept signing lend lent agree sign initial'.split(
      ' ',
    ),
  ])
    add(formsOf(word), always);
  return words;
}

const always: Company = () => true;

const all = (companies: readonly Company[]): Company =>
  companies.length === 0 ? always : (said) => companies.every((company) => company(said));

/** [hour → hours], [celebrate → celebrating]. */
const hasBeginning = (words: readonly string[]): Company => {
  const beginnings = words.map((word) => ` ${word.replace(/e$/, '')}`);
  return (said) => beginnings.some((beginning) => said.includes(beginning));
};

const hasWord = (words: readonly string[]): Company => {
  const whole = words.map((word) => ` ${word} `);
  return (said) => whole.some((word) => said.includes(word));
};

function companyOfVerb({ name, needs, sends, after, ...pattern }: MeetingVerb): Company {
  const companies: Company[] = [];
  // [*the two* spoke]
  if (pattern.with && name !== 'spoke')
    companies.push(hasBeginning(pattern.with.map((words) => words.split(' ').at(-1)!)));
  if (after) companies.push(hasWord(after));
  // [dispatched *Vega* to Oslo]
  if (sends && !/^(sent|was-sent)$/.test(name))
    companies.push((said) => said.split(' ').some((word) => sends.test(singular(word))));
  // [Chad and Niger are to *confer*]
  if (needs?.every((slot) => !inTree.has(slot)) && name !== 'conferred')
    companies.push(hasWord(needs));
  return all(companies);
}

function companyOfNoun({ needs, described }: MeetingNoun, noun: string): Company {
  const companies: Company[] = [];
  if (needs?.every((slot) => !inTree.has(slot))) companies.push(hasWord(needs));
  if (described) companies.push(hasBeginning(described));
  // [*on his way* to Cairo]
  if (noun === 'way') companies.push((said) => /\bon (his|her|their|its|the) way\b/.test(said));
  return all(companies);
}

/** Slots that are no preposition. */
const inTree: ReadonlySet<string> = new Set(['subject', 'object', 'owner', 'modifier']);

const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '');

/** Irregular forms of verbs that carry meetings. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  meet: ['met'],
  stand: ['stood'],
  send: ['sent'],
  sit: ['sat', 'sitting'],
  speak: ['spoke', 'spoken'],
  fly: ['flew', 'flown', 'flies'],
  go: ['went', 'gone', 'goes'],
  come: ['came'],
  lead: ['led'],
  leave: ['left'],
  see: ['saw', 'seen'],
  spend: ['spent'],
  confer: ['conferred', 'conferring'],
  travel: ['travelled', 'travelling'],
  ring: ['rang', 'rung'],
  shake: ['shook', 'shaken'],
  bring: ['brought'],
  give: ['gave', 'given'],
  get: ['got'],
};

function formsOf(lemma: string): string[] {
  const stem = lemma.replace(/e$/, '');
  return [
    lemma,
    ...pluralsOf(lemma),
    `${stem}ed`,
    `${stem}ing`,
    lemma.replace(/y$/, 'ied'),
    ...(irregular[lemma] ?? []),
  ];
}

/** [talk → talks, speech → speeches, entry → entries]. */
const pluralsOf = (lemma: string): string[] => [
  `${lemma}s`,
  `${lemma}es`,
  ...(lemma.endsWith('y') ? [lemma.replace(/y$/, 'ies')] : []),
];

/**
 * Every word form that could carry a meeting or a pact, and what must stand somewhere in its sentence: [*give*] only with
 * [visiting], [*spend*] only with [hours] or the like. Any of these will do; many a word carries one by itself.
 */
export const triggerWords: ReadonlyMap<string, readonly Company[]> = triggersOf();
