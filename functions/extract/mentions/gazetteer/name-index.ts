import type { Token } from '../../document/document.ts';
import { tokenize } from '../../document/tokenize.ts';

interface Name<Value> {
  /** Words as the gazetteer writes them, hyphens left out. */
  readonly parts: readonly string[];
  readonly folded: readonly string[];
  readonly needsThe: boolean;
  readonly value: Value;
}

/** Names that begin with the same word, longest first. */
interface Bucket<Value> {
  readonly names: readonly Name<Value>[];
}

/** Name and value in turn: cut into parts when their first word is first met, which keeps loading short. */
type Unread<Value> = (string | Value)[];

/** What stands at one position: the longest name and all its meanings. */
export interface NameMatch<Value> {
  readonly from: number;
  readonly to: number;
  readonly values: readonly Value[];
}

/** Names by their folded words. Hyphens and accents do not count, capitals do: `US` is not found in `us`, nor `Turkey` in `turkey`. */
export class NameIndex<Value> {
  private readonly buckets = new Map<string, Bucket<Value> | Unread<Value>>();
  /** First words that a name has in lower case [al-Shabab]; other names begin with a capital. */
  private readonly lowerStarts = new Set<string>();

  /** A leading `the` must stand in the text too [the Emirates]. */
  add(name: string, value: Value): void {
    const start = firstToken.exec(name)![1]!;
    if (!startsUpper(start)) this.lowerStarts.add(start);
    const key = fold(start);
    const bucket = this.buckets.get(key);
    if (bucket === undefined) this.buckets.set(key, [name, value]);
    else if (Array.isArray(bucket)) bucket.push(name, value);
    else
      throw new Error(`The name index was read before "${name}" was added: add all names first.`);
  }

  /**
   * The longest name that begins at token `from` and has a meaning that `admits` lets pass. In `capitals` every word is written so;
   * where the case is `guessed` [united Arab emirates], a name of several words is known by them alone.
   */
  match(
    tokens: readonly Token[],
    from: number,
    capitals: boolean,
    admits: (value: Value) => boolean,
    guessed = false,
  ): NameMatch<Value> | null {
    const first = tokens[from]!.text;
    const opens = startsUpper(first) || this.lowerStarts.has(firstPart(first));
    if (!opens && !guessed) return null;
    const bucket = this.bucketOf(fold(firstPart(first)));
    if (bucket === null) return null;
    let length = 0;
    let to = from;
    let values: Value[] = [];
    for (const name of bucket.names) {
      if (name.parts.length < length) break;
      const ofSeveral = guessed && name.parts.length > 1;
      if (!opens && !ofSeveral) break;
      const end = this.endOf(name, tokens, from, capitals || ofSeveral);
      if (end < 0 || (values.length > 0 && end !== to) || !admits(name.value)) continue;
      if (values.length === 0) values = [name.value];
      else values.push(name.value);
      length = name.parts.length;
      to = end;
    }
    return values.length > 0 ? { from, to, values } : null;
  }

  private bucketOf(key: string): Bucket<Value> | null {
    const bucket = this.buckets.get(key);
    if (bucket === undefined) return null;
    if (!Array.isArray(bucket)) return bucket;
    const read = readNames(bucket);
    this.buckets.set(key, read);
    return read;
  }

  /** Where the name ends if it stands at `from`, else -1. */
  private endOf(name: Name<Value>, tokens: readonly Token[], from: number, capitals: boolean) {
    if (name.needsThe && tokens[from - 1]?.text.toLowerCase() !== 'the') return -1;
    const { parts, folded } = name;
    let done = 0;
    for (let at = from; at < tokens.length; at++) {
      const { text } = tokens[at]!;
      if (text === '-') {
        if (!isTight(tokens, at)) return -1;
        continue;
      }
      const pieces = text.includes('-') ? text.split('-') : null;
      for (let i = 0; i < (pieces?.length ?? 1); i++) {
        const piece = pieces === null ? text : pieces[i]!;
        if (done === parts.length) return -1;
        if (parts[done] !== piece) {
          if (fold(piece) !== folded[done] || lacksPeriod(parts[done]!, piece)) return -1;
          if (!capitals && !isWrittenAs(parts[done]!, piece)) return -1;
        }
        done++;
      }
      if (done === parts.length) return at + 1;
    }
    return -1;
  }
}

function readNames<Value>(unread: Unread<Value>): Bucket<Value> {
  const names: Name<Value>[] = [];
  for (let i = 0; i < unread.length; i += 2) {
    const name = unread[i] as string;
    const needsThe = name.startsWith('the ');
    const parts: string[] = [];
    for (const { text } of tokenize(name, needsThe ? 4 : 0, name.length)) {
      if (text !== '-') parts.push(...(text.includes('-') ? text.split('-') : [text]));
    }
    names.push({ parts, folded: parts.map(fold), needsThe, value: unread[i + 1] as Value });
  }
  names.sort((a, b) => b.parts.length - a.parts.length);
  return { names };
}

/** Lower case without accents and without the period of an abbreviation [Bogotá → bogota] [U.S. → u.s]. */
export function fold(form: string): string {
  const small = form.toLowerCase();
  const plain = beyondAscii.test(small) ? small.normalize('NFD').replace(/\p{M}/gu, '') : small;
  return plain.length > 1 && plain.endsWith('.') ? plain.slice(0, -1) : plain;
}

const beyondAscii = /[^\0-~]/;

export function startsUpper(form: string): boolean {
  const code = form.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return form.length > 0 && form[0]!.toLowerCase() !== form[0];
}

/** Ends the first token at a space, hyphen, comma, plus or slash, and before a possessive [People's Republic → People]. */
const firstToken = /^(?:the )?([^ ,+/-]+?)(?:'s |[ ,+/-]|$)/;

const firstPart = (form: string): string => {
  const hyphen = form.indexOf('-');
  return hyphen > 0 ? form.slice(0, hyphen) : form;
};

const isTight = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && tokens[at - 1]!.end === tokens[at]!.start && tokens[at]!.end === tokens[at + 1]?.start;

/** [Pa.] is Pennsylvania, [Pa] is not; [St] and [S Korea] are as good as [St.] and [S. Korea]. */
const lacksPeriod = (part: string, word: string): boolean =>
  part.endsWith('.') && !word.endsWith('.') && part !== 'St.' && /^[A-Z][a-z]/.test(part);

/** Acronyms want capitals, from four letters on one is enough [Nato]; names want a capital; small words want nothing. */
function isWrittenAs(part: string, word: string): boolean {
  if (!startsUpper(part)) return true;
  if (!startsUpper(word)) return false;
  return part.length > 3 || part !== part.toUpperCase() || word === word.toUpperCase();
}
