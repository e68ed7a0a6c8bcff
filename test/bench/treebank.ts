import { existsSync, readFileSync } from 'node:fs';
import type { Span } from '../../functions/extract/document/document.ts';

/** A stretch of text with the gold offsets of its sentences and tokens. */
export interface GoldParagraph {
  readonly document: string;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly tokens: readonly Span[];
}

export const treebanks = new URL('../../../shared/treebanks/', import.meta.url);

/**
 * Paragraphs of a CoNLL-U file, as written. Where a file marks no paragraphs, each document is one. Throws when the file
 * is not there.
 */
export function readTreebank(name: string): GoldParagraph[] {
  const path = new URL(`${name}.conllu`, treebanks);
  if (!existsSync(path))
    throw new Error(`${path.pathname}: not there; the treebanks stand beside the project`);
  const paragraphs: GoldParagraph[] = [];
  let document = name;
  let text = '';
  let sentences: Span[] = [];
  let tokens: Span[] = [];
  const finish = () => {
    if (sentences.length > 0) paragraphs.push({ document, text, sentences, tokens });
    text = '';
    sentences = [];
    tokens = [];
  };
  for (const block of readFileSync(path, 'utf8').split('\n\n')) {
    if (block.trim() === '') continue;
    const lines = block.split('\n');
    const comments = lines.filter((line) => line.startsWith('#'));
    const started = comments.find((line) => line.startsWith('# newdoc id = '));
    if (started || comments.some((line) => line.startsWith('# newpar'))) finish();
    if (started) document = started.slice('# newdoc id = '.length);
    if (text !== '' && !/\s$/.test(text)) text += ' ';
    const start = text.length;
    text = readTokens(lines, text, tokens);
    sentences.push({ start, end: text.trimEnd().length });
  }
  finish();
  return paragraphs;
}

/** Adds one sentence to the text; a clitic cut off inside a multiword token gets its own span where the forms add up. */
function readTokens(lines: readonly string[], before: string, tokens: Span[]): string {
  let text = before;
  let within = 0;
  let cursor = 0;
  for (const line of lines) {
    const columns = line.split('\t');
    if (columns.length < 10 || columns[0]!.includes('.')) continue;
    const [id, form] = [columns[0]!, columns[1]!];
    const after = columns[9]!.includes('SpaceAfter=No') ? '' : ' ';
    if (id.includes('-')) {
      within = Number(id.split('-')[1]);
      cursor = text.length;
      text += form + after;
    } else if (Number(id) <= within) {
      tokens.push({ start: cursor, end: cursor + form.length });
      cursor += form.length;
    } else {
      tokens.push({ start: text.length, end: text.length + form.length });
      text += form + after;
    }
  }
  return text;
}
