import type { Sentence } from '../document/document.ts';
import { Codes, MAX_WORDS, PAD } from './encode.ts';
import { withFiniteRoot } from './finite-roots.ts';
import { hang } from './hang.ts';
import { withHeadlineVerbs } from './headline-verbs.ts';
import { type Form, joinUnits } from './join-units.ts';
import { Lemmatizer } from './lemma.ts';
import { type Model, model } from './model.ts';
import { morphologyOf } from './morphology.ts';
import { Parser } from './parser.ts';
import { putBack, timesInVerbs } from './parted-verbs.ts';
import { withStandIns } from './stand-ins.ts';
import { Tagger } from './tagger.ts';
import type { TaggedWord, Tree, Unit, Word } from './tree.ts';

/** Tagger and parser over one model, with the buffers they reuse from sentence to sentence. */
export class Analyser {
  readonly #model: Model;
  readonly #codes = new Codes();
  readonly #tagger: Tagger;
  readonly #parser: Parser;
  readonly #lemmatizer: Lemmatizer;
  /** What each tag says. */
  readonly #tags: readonly Pick<Word, 'upos' | 'xpos' | 'morphology'>[];

  constructor(from: Model) {
    this.#model = from;
    const nouns = from.tags.flatMap((tag, i) => (/^(PROPN|NOUN) /.test(tag) ? [i] : []));
    this.#tagger = new Tagger(from.tagger, from.uposOf, nouns, from.precedents);
    this.#parser = new Parser(from.network, from.moves, from.upos);
    this.#lemmatizer = new Lemmatizer(from.lemmas);
    this.#tags = from.tags.map((tag) => {
      const [upos, xpos] = tag.split(' ') as [string, string];
      return { upos, xpos, morphology: morphologyOf(xpos) };
    });
  }

  tag(forms: readonly Form[]): TaggedWord[] {
    const words: TaggedWord[] = [];
    for (let from = 0; from < forms.length; ) {
      const to = pieceEnd(forms, from);
      this.#codes.read(forms, from, to, this.#model.lexicon);
      this.#tagger.tag(this.#codes);
      for (let i = 0; i < to - from; i++) {
        const form = forms[from + i]!;
        const { start, end, text, unit } = form;
        const { upos, xpos, morphology } = this.#tags[this.#codes.tag[i + PAD]!]!;
        const lemma = this.#lemma(form, upos, xpos);
        words.push({ index: from + i, start, end, text, lemma, upos, xpos, morphology, unit });
      }
      from = to;
    }
    return words;
  }

  parse(forms: readonly Form[]): Word[] {
    const words: Word[] = [];
    const { configuration } = this.#parser;
    const { relations } = this.#model;
    let root = -1;
    for (let from = 0; from < forms.length; ) {
      const to = pieceEnd(forms, from);
      this.#codes.read(forms, from, to, this.#model.lexicon);
      this.#tagger.tag(this.#codes);
      this.#parser.parse(this.#codes);
      const above = root;
      for (let i = 0; i < to - from; i++) {
        const form = forms[from + i]!;
        const index = from + i;
        const { start, end, text, unit } = form;
        const { upos, xpos, morphology } = this.#tags[this.#codes.tag[i + PAD]!]!;
        const lemma = this.#lemma(form, upos, xpos);
        const top = configuration.head[i] === to - from;
        const head = top ? above : from + configuration.head[i]!;
        const joined = top && above >= 0;
        const relation = joined ? 'parataxis' : relations[configuration.label[i]!]!;
        words.push({
          index,
          start,
          end,
          text,
          lemma,
          upos,
          xpos,
          head,
          relation,
          morphology,
          unit,
        });
        if (top && root < 0) root = index;
      }
      from = to;
    }
    return words;
  }

  /** Of joined words only offices have a base form [Foreign Ministers → foreign minister]. */
  #lemma(form: Form, upos: string, xpos: string): string {
    const { text, key, unit } = form;
    if (key === text || unit === null) return this.#lemmatizer.lemma(text, upos, xpos);
    if (unit !== 'title') return text;
    const noun = xpos.endsWith('S') ? 'NNS' : 'NN';
    return text.toLowerCase().replace(key.toLowerCase(), this.#lemmatizer.lemma(key, 'NOUN', noun));
  }
}

/** Where a long sentence is cut: after the last comma or the like in the last quarter of what may be parsed at once. */
function pieceEnd(forms: readonly Form[], from: number): number {
  const most = from + MAX_WORDS;
  if (forms.length <= most) return forms.length;
  for (let to = most; to > from + (MAX_WORDS * 3) / 4; to--) {
    if (/^[,;:.!?)]$/.test(forms[to - 1]!.text)) return to;
  }
  return most;
}

let analyser: Analyser | null = null;

function ready(): Analyser {
  analyser ??= new Analyser(model());
  return analyser;
}

/** Tags a sentence without parsing it, at a fraction of the cost. Words as in `parse`. */
export function tag(sentence: Sentence, units: readonly Unit[] = []): readonly TaggedWord[] {
  return ready().tag(withStandIns(joinUnits(sentence, units)));
}

/**
 * The dependency tree of a sentence; the tokens of each unit are one word of it. Exactly one word has head -1.
 * Time is linear in the length of the sentence: pieces of `MAX_WORDS` words are parsed for themselves, their roots hang
 * on the first one's as `parataxis`. The model is read on the first call (some 50 ms).
 */
export function parse(sentence: Sentence, units: readonly Unit[] = []): Tree {
  const joined = withStandIns(joinUnits(sentence, units));
  const forms =
    sentence.zone === 'headline' ? withHeadlineVerbs(joined, ready().tag(joined)) : joined;
  const times = timesInVerbs(forms);
  const others = times ? forms.filter((_, i) => !times.has(i)) : forms;
  const parsed = withFiniteRoot(ready().parse(others));
  const words = times ? putBack(parsed, forms, times) : parsed;
  return hang(sentence, words);
}
