import { readFileSync } from 'node:fs';
import type { Sentence } from '../document/document.ts';
import { sentenceEnds } from '../document/split-sentences.ts';
import { tokenize } from '../document/tokenize.ts';
import { type GoldSentence, readConllu } from './conllu.ts';
import { parse } from './parse.ts';
import { conlluColumns, drawTree } from './show-tree.ts';

const USAGE = `npm run parse -- "A sentence or more."               the tree, to read
npm run parse -- --conllu "A sentence."                as CoNLL-U
npm run --silent parse -- --conllu --gold-tokens FILE  FILE's tokens with our tags, lemmas and heads`;

function main(args: readonly string[]): number {
  const conllu = args.includes('--conllu');
  const gold = args.indexOf('--gold-tokens');
  const texts = args.filter((arg, i) => !arg.startsWith('--') && (gold < 0 || i !== gold + 1));
  if (gold >= 0) {
    const file = args[gold + 1];
    if (file === undefined) return complain('--gold-tokens needs a CoNLL-U file');
    for (const sentence of readConllu(readFileSync(file, 'utf8'))) print(refill(sentence));
    return 0;
  }
  if (texts.length === 0) return complain('Nothing to parse');
  const text = texts.join(' ');
  for (const sentence of sentencesOf(text)) {
    const tree = parse(sentence);
    const source = text.slice(sentence.start, sentence.end);
    print(
      conllu ? `# text = ${source.replace(/\s+/g, ' ')}\n${conlluColumns(tree)}\n` : drawTree(tree),
    );
  }
  return 0;
}

function sentencesOf(text: string): Sentence[] {
  const tokens = tokenize(text, 0, text.length);
  let first = 0;
  return sentenceEnds(text, tokens).map((stop, index) => {
    const mine = tokens.slice(first, stop);
    first = stop;
    const start = mine[0]!.start;
    return { index, paragraph: 0, zone: 'body', start, end: mine.at(-1)!.end, tokens: mine };
  });
}

/** The lines of a CoNLL-U sentence with columns 3 to 5, 7 and 8 replaced; ranges and empty nodes stay as they are. */
function refill(gold: GoldSentence): string {
  const ours = conlluColumns(parse(gold.sentence)).split('\n');
  const lines = gold.lines.map((columns) => {
    if (!/^\d+$/.test(columns[0]!)) return columns.join('\t');
    const [id, , lemma, upos, xpos, , head, relation] = ours[Number(columns[0]) - 1]!.split('\t');
    return [id, columns[1], lemma, upos, xpos, '_', head, relation, '_', columns[9]].join('\t');
  });
  return `# sent_id = ${gold.id}\n# text = ${gold.text}\n${lines.join('\n')}\n`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function complain(problem: string): number {
  process.stderr.write(`${problem}.\n\n${USAGE}\n`);
  return 1;
}

process.exitCode = main(process.argv.slice(2));
