import { isoDay, readDay } from '#shared/article/read-day.ts';
import type { Article } from '#shared/article.ts';
import type { Dateline, Document, Sentence, Span, Token, Zone } from './document.ts';
import { linkListLabel } from './link-list.ts';
import { readDateline } from './read-dateline.ts';
import { readStage } from './read-stage.ts';
import { acronymsOf, casingOf, mendCapitals, mendShouts, recase } from './recase.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { sentenceEnds } from './split-sentences.ts';
import { withoutTagLists } from './tag-lists.ts';
import { tokenize } from './tokenize.ts';
import { withoutBrackets } from './without-brackets.ts';
import { writtenOn } from './written-on.ts';
import { headZone, isBoilerplate } from './zones.ts';

/** The article as sentences of tokens. Every offset points into `article.text`; linear in its length, never throws. */
export function readDocument(article: Article): Document {
  const { text } = article;
  const paragraphs = splitParagraphs(text);
  const head = readHead(article, paragraphs);
  const sentences: Sentence[] = [];
  const acronyms = acronymsOf(text);
  const shouts = !runningText.test(text);
  const add = (written: readonly Token[], paragraph: number, zone: Zone) => {
    const tokens = zone === 'body' ? withoutBrackets(written) : written;
    const start = tokens[0]!.start;
    const end = tokens.at(-1)!.end;
    const settled =
      zone === 'body' && isBoilerplate(text.slice(start, Math.min(end, start + 80)))
        ? 'boilerplate'
        : zone;
    const index = sentences.length;
    const casing = casingOf(tokens, settled);
    const sentence = { start, end, index, paragraph, zone: settled };
    sentences.push(
      casing
        ? { ...sentence, casing, tokens: recase(tokens, casing, acronyms) }
        : { ...sentence, tokens: mendShouts(mendCapitals(tokens), acronyms) },
    );
  };
  for (let i = 0; i < paragraphs.length; i++) {
    const { start, end } = paragraphs[i]!;
    const zone = head.zones[i] ?? 'body';
    let from = start;
    if (head.dateline?.start === start) {
      from = head.dateline.end;
      add(tokenize(text, start, from), i, 'byline');
    }
    const tokens = withoutTagLists(text, paragraphs[i]!, tokenize(text, from, end));
    // [PERU AND CHILE SIGN PACT], below the first words of a text that is not all written so: the title of another story
    const other = !shouts && i > head.zones.length && casingOf(tokens, 'body') === 'upper';
    const links = zone === 'body' && (other || linkListLabel(tokens) > 0);
    let first = 0;
    for (const stop of sentenceEnds(text, tokens)) {
      add(tokens.slice(first, stop), i, links ? 'boilerplate' : zone);
      first = stop;
    }
  }
  const { title } = article;
  const { published, dateline } = head;
  const written = writtenOn(published, dateline, sentences);
  const year = written === null ? yearOfHead(text) : null;
  return { text, title, published, written, year, dateline, sentences };
}

/** A line of the head that is nothing but a year. */
function yearOfHead(text: string): number | null {
  const line = /^(?:19|20)\d\d$/m.exec(text.slice(0, 300));
  return line && Number(line[0]);
}

const runningText = /\p{Ll}{2,12} \p{Ll}{2,12} \p{Ll}{2,12}/u;

interface Head {
  /** Of the paragraphs before the body. */
  readonly zones: readonly Zone[];
  readonly published: string | null;
  readonly dateline: Dateline | null;
}

function readHead(
  { text, title, publisher, published }: Article,
  paragraphs: readonly Span[],
): Head {
  const zones: Zone[] = [];
  let dateLine: string | null = null;
  for (const paragraph of paragraphs.slice(0, 12)) {
    const zone = headZone(text, paragraph, title, publisher);
    if (zone === null) break;
    zones.push(zone);
    const day = zone === 'byline' ? readDay(text.slice(paragraph.start, paragraph.end)) : null;
    if (day !== null) dateLine ??= isoDay(day, published);
  }
  const dateline =
    datelineFrom(text, paragraphs.slice(zones.length), published ?? dateLine) ??
    readStage(text, paragraphs);
  return { zones, published: published ?? dateline?.date ?? dateLine, dateline };
}

/** Of the first paragraph, or of one behind lines that are no sentences [Ana Costa], [EXAMPLE TODAY], [Caption]. */
function datelineFrom(text: string, body: readonly Span[], near: string | null): Dateline | null {
  for (const [i, paragraph] of body.slice(0, 6).entries()) {
    const dateline = readDateline(text, paragraph, near);
    if (dateline?.place || (dateline && i === 0)) return dateline;
    if (paragraph.end - paragraph.start > 160) return null;
  }
  return null;
}
