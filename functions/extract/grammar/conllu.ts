import type { Sentence, Token } from '../document/document.ts';
import { plainForm } from '../document/plain-form.ts';

/** One sentence of a CoNLL-U file: its tokens with offsets into its own text, and what the annotators said. */
export interface GoldSentence {
  readonly id: string;
  readonly text: string;
  readonly sentence: Sentence;
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly lemma: readonly string[];
  /** -1 at the root. */
  readonly head: readonly number[];
  readonly relation: readonly string[];
  /** The ten columns of every line, multiword ranges and empty nodes included. */
  readonly lines: readonly (readonly string[])[];
}

const RANGE = /^(\d+)-(\d+)$/;
const WORD = /^\d+$/;

/** Reads CoNLL-U (universaldependencies.org/format.html). Throws on a line that is none of it, with its number. */
export function readConllu(source: string): GoldSentence[] {
  const sentences: GoldSentence[] = [];
  let lines: string[][] = [];
  let id = '';
  const rows = source.split('\n');
  for (const [number, raw] of rows.entries()) {
    const row = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (row.startsWith('#')) {
      if (row.startsWith('# sent_id = ')) id = row.slice(12);
    } else if (row === '') {
      if (lines.length > 0) sentences.push(goldSentence(id, lines));
      lines = [];
    } else {
      const columns = row.split('\t');
      if (columns.length !== 10) {
        throw new Error(
          `CoNLL-U line ${number + 1} has ${columns.length} columns instead of 10: give one token per line, tab-separated`,
        );
      }
      lines.push(columns);
    }
  }
  if (lines.length > 0) sentences.push(goldSentence(id, lines));
  return sentences;
}

function goldSentence(id: string, lines: readonly (readonly string[])[]): GoldSentence {
  const words = lines.filter((columns) => WORD.test(columns[0]!));
  const spaced = words.map((columns) => !columns[9]!.includes('SpaceAfter=No'));
  for (const columns of lines) {
    const range = RANGE.exec(columns[0]!);
    if (!range) continue;
    const from = Number(range[1]) - 1;
    const to = Number(range[2]) - 1;
    for (let i = from; i < to; i++) spaced[i] = false;
    spaced[to] = !columns[9]!.includes('SpaceAfter=No');
  }
  const tokens: Token[] = [];
  let text = '';
  for (const [i, columns] of words.entries()) {
    const start = text.length;
    text += columns[1]!;
    tokens.push({ start, end: text.length, text: plainForm(columns[1]!) });
    if (spaced[i]) text += ' ';
  }
  text = text.trimEnd();
  return {
    id,
    text,
    sentence: { index: 0, paragraph: 0, zone: 'body', start: 0, end: text.length, tokens },
    lemma: words.map((columns) => columns[2]!),
    upos: words.map((columns) => columns[3]!),
    xpos: words.map((columns) => columns[4]!),
    head: words.map((columns) => Number(columns[6]) - 1),
    relation: words.map((columns) => columns[7]!),
    lines,
  };
}
