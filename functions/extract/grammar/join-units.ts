import type { Sentence, Span } from '../document/document.ts';
import type { Unit } from './tree.ts';

/** A word before it is tagged: one token, or the tokens of a unit. */
export interface Form extends Span {
  /** Plain form, joined tokens with one space between. */
  readonly text: string;
  /** The form that stands for the word when features are taken [Robert M. Gates → Smith, minister of defence → minister]. */
  readonly key: string;
  readonly unit: Unit['kind'] | null;
}

const LINKS = new Set(['of', 'for', 'to']);

/** The surname that stands for all: what a family name means besides [Condoleezza *Rice*, Pham Van *Long*] must not tell its tag. */
const anyName = 'Smith';

/** The token by which a joined word is known: the one before [of], else the last that is a word. Names, dates and numbers are all alike. */
export function keyOf(kind: Unit['kind'], texts: readonly string[]): string {
  if (kind === 'date') return '#date';
  if (kind === 'number') return '#number';
  // [met *face to face*]
  if (kind === 'adverb') return 'together';
  if (kind === 'name' && texts.length > 1) return anyName;
  const link = texts.findIndex((text) => LINKS.has(text));
  if (link > 0) return texts[link - 1]!;
  return texts.findLast((text) => /[\p{L}\p{N}]/u.test(text)) ?? texts.at(-1) ?? '';
}

/** The words of a sentence: units become one word each. Units that overlap an earlier one or leave the sentence are passed over. */
export function joinUnits(sentence: Sentence, units: readonly Unit[]): Form[] {
  const { tokens } = sentence;
  const starts = new Map<number, Unit>();
  for (const unit of units) {
    if (unit.from < 0 || unit.to <= unit.from || unit.to > tokens.length) continue;
    const rival = starts.get(unit.from);
    if (!rival || rival.to < unit.to) starts.set(unit.from, unit);
  }
  const forms: Form[] = [];
  for (let i = 0; i < tokens.length; ) {
    const unit = starts.get(i);
    const first = tokens[i]!;
    const next = unit ? unit.to : i + 1;
    if (next === i + 1) {
      const { start, end, text } = first;
      forms.push({ start, end, text, key: text, unit: unit?.kind ?? null });
    } else {
      const texts = tokens.slice(i, next).map((token) => token.text);
      const { end } = tokens[next - 1]!;
      const kind = unit!.kind;
      forms.push({
        start: first.start,
        end,
        text: texts.join(' '),
        key: keyOf(kind, texts),
        unit: kind,
      });
    }
    i = next;
  }
  return forms;
}
