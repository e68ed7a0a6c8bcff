import type { Sentence } from '../document/document.ts';
import { instrumentNouns } from './instrument-nouns.ts';
import { meetingNouns, meetingVerbs } from './meetings/meetings.ts';

/** Irregular forms of verbs that carry meetings. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  meet: ['met'],
  sit: ['sat', 'sitting'],
  speak: ['spoke', 'spoken'],
  fly: ['flew', 'flown', 'flies'],
  go: ['went', 'gone', 'goes'],
  come: ['came'],
  leave: ['left'],
  see: ['saw', 'seen'],
  confer: ['conferred', 'conferring'],
  travel: ['travelled', 'travelling'],
  bargain: [],
};

/** Every word form that could carry a meeting or a pact. */
const triggers: ReadonlySet<string> = new Set(
  [
    ...meetingVerbs.flatMap((p) => p.verbs),
    ...meetingNouns.flatMap((p) => p.nouns),
    ...instrumentNouns,
  ].flatMap(forms),
);

function forms(lemma: string): string[] {
  const stem = lemma.replace(/e$/, '');
  return [
    lemma,
    `${lemma}s`,
    `${lemma}es`,
    `${stem}ed`,
    `${stem}ing`,
    lemma.replace(/y$/, 'ies'),
    lemma.replace(/y$/, 'ied'),
    ...(irregular[lemma] ?? []),
  ];
}

/** Whether a sentence is worth parsing: it holds a word that a pattern turns on. Cheap, so that the rest is never parsed. */
export function isTriggered(sentence: Sentence, acronyms: ReadonlyMap<string, string>): boolean {
  for (const token of sentence.tokens) {
    if (
      triggers.has(token.text.toLowerCase()) ||
      acronyms.has(token.text) ||
      /^[A-Z]{3,8}$/.test(token.text)
    )
      return true;
  }
  return false;
}
