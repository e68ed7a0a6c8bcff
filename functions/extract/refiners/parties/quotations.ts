import type { Document, Sentence, Span } from '../../document/document.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Scene } from '../../patterns/frame.ts';

/** What somebody says between quotation marks, and who: [I] of it. */
interface Quotation extends Span {
  /** `he` where a pronoun says it: who that is, only the discourse knows. */
  readonly speaker: Mention | 'he' | null;
}

/** Who speaks the words at an offset; null outside quotation marks and where nobody is said to speak. */
export type SpeakerAt = (offset: number) => Quotation['speaker'];

/** ["I spoke to him," *Vella* said], [*Vella* was content. "We met today …"]: whose words the article quotes. */
export function speakersIn(document: Document, scenes: readonly Scene[]): SpeakerAt {
  // few articles have an [I] or a [we] to ask for
  let read: SpeakerAt | null = null;
  return (offset) => {
    read ??= readSpeakers(document, scenes);
    return read(offset);
  };
}

function readSpeakers({ sentences, text }: Document, scenes: readonly Scene[]): SpeakerAt {
  const mentions = new Map<number, Mention[]>();
  for (const mention of scenes.flatMap((s) => [...s.mentions, ...s.passed.flat()]))
    mentions.set(mention.sentence, [...(mentions.get(mention.sentence) ?? []), mention]);
  const quotations = paragraphsOf(sentences).flatMap((paragraph) => {
    const spans = quotedIn(paragraph, text);
    const says = (sentence: Sentence) =>
      speakerOf(sentence, mentions.get(sentence.index) ?? [], spans);
    return spans.map(({ start, end }): Quotation => {
      const within = paragraph.filter((s) => s.start < end && start < s.end);
      // [*Vella* told reporters. "I met him."]
      const before = paragraph.filter((s) => s.end <= (within[0]?.start ?? 0)).slice(-1);
      const [speaker] = [...within.slice(-1), ...within, ...before].flatMap((s) => says(s) ?? []);
      return { start, end, speaker: speaker ?? null };
    });
  });
  const turns = turnsIn(text, [...mentions.values()].flat());
  return (offset) => at(quotations, offset)?.speaker ?? at(turns, offset)?.speaker ?? null;
}

/** The one of spans in the order of the text that an offset is in, by halving. */
function at(spans: readonly Quotation[], offset: number): Quotation | undefined {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span && span.start <= offset ? span : undefined;
}

/** [PRESIDENT ROJAS: Thank you …]: of a record of what was spoken, each turn up to the next. */
function turnsIn(text: string, mentions: readonly Mention[]): Quotation[] {
  const labels = [...text.matchAll(/^(?:Q\b|(?:THE )?[A-Z][A-Z.'-]+(?: [A-Z][A-Z.'-]+){0,4}:)/gm)];
  if (labels.length < 2) return [];
  const people = mentions
    .filter((m) => (m.kind === 'person' ? m.person.party : m.kind === 'office' && m.party))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  return labels.map((label, i): Quotation => {
    const start = label.index;
    while (next < people.length && people[next]!.start < start) next++;
    const named = people[next];
    const speaker = named && named.end <= start + label[0].length ? named : null;
    return { start, end: labels[i + 1]?.index ?? text.length, speaker };
  });
}

function paragraphsOf(sentences: readonly Sentence[]): Sentence[][] {
  const paragraphs: Sentence[][] = [];
  for (const sentence of sentences) {
    const last = paragraphs.at(-1);
    if (last?.[0]?.paragraph === sentence.paragraph) last.push(sentence);
    else paragraphs.push([sentence]);
  }
  return paragraphs;
}

/** What stands between quotation marks; an open end is that of the paragraph. */
function quotedIn(paragraph: readonly Sentence[], text: string): Span[] {
  const spans: Span[] = [];
  let from: number | null = null;
  for (const token of paragraph.flatMap((s) => s.tokens)) {
    if (token.text !== '"') continue;
    const opens = text[token.start] === '“' || (text[token.start] !== '”' && from === null);
    if (opens) from ??= token.start;
    else if (from !== null) {
      spans.push({ start: from, end: token.end });
      from = null;
    }
  }
  if (from !== null) spans.push({ start: from, end: paragraph.at(-1)!.end });
  return spans;
}

const saying =
  /^(said|says|told|tells|added|adds|wrote|tweeted|stated|continued|noted|explained|recalled)$/;

/** Who stands beside a verb of saying that is not itself quoted: [*Vella*, who leads Malta, said], [said *Vella*], [*he* said]. */
function speakerOf(
  { tokens }: Sentence,
  mentions: readonly Mention[],
  quoted: readonly Span[],
): Mention | 'he' | null {
  const isQuoted = ({ start }: Span): boolean =>
    quoted.some((q) => q.start <= start && start < q.end);
  const officials = mentions.filter(
    (m) =>
      !isQuoted(m) && (m.kind === 'person' ? m.person.official : m.kind === 'office' && m.party),
  );
  for (const [i, token] of tokens.entries()) {
    if (!saying.test(token.text) || isQuoted(token)) continue;
    const near = [tokens[i - 1], tokens[i - 2], tokens[i + 1]];
    if (near.some((t) => t && /^(he|she)$/i.test(t.text) && !isQuoted(t))) return 'he';
    const after = officials.find((m) => m.from === i + 1);
    const before = officials.findLast((m) => m.to <= i);
    if (after ?? before) return (after ?? before)!;
  }
  return null;
}
