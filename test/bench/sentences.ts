import type { Span, Token } from '../../functions/extract/document/document.ts';
import { sentenceEnds } from '../../functions/extract/document/split-sentences.ts';
import { tokenize } from '../../functions/extract/document/tokenize.ts';
import { type GoldParagraph, readTreebank } from './treebank.ts';

/**
 * How well sentences and tokens are cut, against the treebanks. Each paragraph is given alone and only the boundaries inside it
 * count, so that line ends give nothing away. Peer: the `Intl.Segmenter` of this Node, on the same paragraphs.
 */
export function sentences(flags: readonly string[]): void {
  const gum = [...readTreebank('gum-dev'), ...readTreebank('gum-test')];
  const sets: [string, GoldParagraph[]][] = [
    ['GUM news', gum.filter(({ document }) => document.startsWith('GUM_news'))],
    [
      'GUM news, prose',
      gum.filter(({ document, text }) => document.startsWith('GUM_news') && /[.!?]/.test(text)),
    ],
    ['GUM, all genres', gum],
    ['EWT test', readTreebank('ewt-test')],
    ['PUD', readTreebank('pud-test')],
  ];
  console.log('                         boundaries inside paragraphs   whole sentences');
  console.log('                     gold    F1   Intl.Segmenter F1          F1   tokens F1');
  for (const [name, paragraphs] of sets) {
    const own = new Score();
    const peer = new Score();
    const spans = new Score();
    const words = new Score();
    for (const paragraph of paragraphs) {
      const tokens = tokenize(paragraph.text, 0, paragraph.text.length);
      const gold = inner(paragraph.sentences);
      const cut = ownSentences(paragraph.text, tokens);
      const found = inner(cut);
      own.add(gold, found);
      spans.add(paragraph.sentences.map(spell), cut.map(spell));
      peer.add(gold, segmenterBoundaries(paragraph.text));
      words.add(paragraph.tokens.map(spell), tokens.map(spell));
      if (flags.includes('--errors')) showErrors(name, paragraph.text, gold, found);
      if (flags.includes('--token-errors')) showTokenErrors(paragraph, tokens);
    }
    console.log(
      `${name.padEnd(16)} ${String(own.gold).padStart(8)} ${own.f1()} ${peer.f1().padStart(19)} ${spans.f1().padStart(11)} ${words.f1().padStart(11)}`,
    );
  }
}

const inner = (spans: readonly Span[]) => spans.slice(0, -1).map(({ end }) => String(end));
const spell = ({ start, end }: Span) => `${start}-${end}`;

function ownSentences(text: string, tokens: readonly Token[]): Span[] {
  let first = 0;
  return sentenceEnds(text, tokens).map((end) => {
    const span = { start: tokens[first]!.start, end: tokens[end - 1]!.end };
    first = end;
    return span;
  });
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
function segmenterBoundaries(text: string): string[] {
  const ends = [...segmenter.segment(text)].map(
    ({ index, segment }) => index + segment.trimEnd().length,
  );
  return ends.slice(0, -1).map(String);
}

class Score {
  gold = 0;
  private found = 0;
  private right = 0;
  add(gold: readonly string[], found: readonly string[]): void {
    const wanted = new Set(gold);
    this.gold += gold.length;
    this.found += found.length;
    for (const item of found) if (wanted.has(item)) this.right++;
  }
  f1(): string {
    return ((200 * this.right) / (this.gold + this.found)).toFixed(1).padStart(5);
  }
}

function showErrors(name: string, text: string, gold: string[], found: string[]): void {
  const around = (end: string) =>
    `${text.slice(Math.max(0, +end - 50), +end)} ‖ ${text.slice(+end, +end + 40)}`;
  for (const end of gold) if (!found.includes(end)) console.log(`${name} missed  ${around(end)}`);
  for (const end of found) if (!gold.includes(end)) console.log(`${name} invented ${around(end)}`);
}

function showTokenErrors({ text, tokens: gold }: GoldParagraph, tokens: readonly Span[]): void {
  const wanted = new Set(gold.map(spell));
  const got = new Set(tokens.map(spell));
  const cut = (spans: readonly Span[], against: Set<string>) =>
    spans
      .filter((span) => !against.has(spell(span)))
      .map(({ start, end }) => text.slice(start, end));
  const [missed, invented] = [cut(gold, got), cut(tokens, wanted)];
  if (missed.length + invented.length > 0)
    console.log(`gold ${missed.join(' | ')}  got ${invented.join(' | ')}`);
}
