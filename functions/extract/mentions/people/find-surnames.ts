import type { Found, NamedPerson } from './found.ts';
import { headAt } from './head-at.ts';
import { actorAt, fieldsOf, isCapital, type Line, textAt } from './line.ts';
import { honorific, isInstitutionWord, isNameBreaker } from './name-words.ts';
import type { Entry, Register } from './register.ts';

/** [Kitazawa] [Xi] [Suu Kyi] alone: those whom the article names elsewhere, and leaders whom everybody knows. */
export function findSurnames(
  line: Line,
  taken: readonly Found[],
  register: Register,
): NamedPerson[] {
  const people: NamedPerson[] = [];
  let [next, free] = [0, 0];
  for (let at = 0; at < line.tokens.length; at++) {
    while (next < taken.length && taken[next]!.to <= at) next++;
    const known = taken[next];
    if (known && known.from <= at) {
      free = known.to;
      at = free - 1;
      continue;
    }
    const text = line.tokens[at]!.text;
    // [al-Sharaa]
    if (!isCapital(text) && !/^(al|el|ul|ad|as|ash|an|ar|at)-\p{Lu}/u.test(text)) continue;
    const entry = ownerOf(line, at, register);
    if (entry) {
      const { from, to } = widen(line, at, entry, free, known?.from ?? line.tokens.length);
      const mention = {
        kind: 'person',
        ...fieldsOf(line, from, to),
        person: entry.person,
      } as const;
      entry.last = line.sentence.index;
      people.push({ mention, entry });
      free = to;
      at = to - 1;
    } else if (text.includes('-')) people.push(...pairIn(line, at, register));
  }
  return people;
}

const inTime =
  /^(in|of|since|until|by|last|next|this|early|late|mid|through|from|during|to|between|and|before|after|on|\d+)$/i;

function ownerOf(line: Line, at: number, register: Register): Entry | null {
  const text = textAt(line, at);
  if (text === 'May' && inTime.test(textAt(line, at - 1))) return null;
  if (actorAt(line, at) || !standsAlone(line, at, register)) return null;
  const bare: Found = {
    line,
    from: at,
    to: at + 1,
    name: null,
    titles: [],
    party: null,
    hint: null,
    weak: true,
  };
  if (isPronoun(line, at)) return null;
  if (register.hasWord(text)) return register.named(text, bare);
  if (isNameBreaker(text) || (line.style === 'sentence' && isAcronym(text))) return null;
  return register.leader(text);
}

/** [*He* and Kim talked] after [Vice Premier Liu He]: at the head of a sentence it is anybody. */
const isPronoun = (line: Line, at: number): boolean =>
  line.style === 'sentence' &&
  textAt(line, at) === 'He' &&
  !/^[\p{L}\p{N}]/u.test(textAt(line, at - 1));

/** [the Department of Energy (DOE)] is no President Doe. */
const isAcronym = (text: string): boolean => /^[A-Z]{2,5}$/.test(text);

/** Not [Laura Bush], [Clinton Foundation], [Reagan National Airport]; in headlines capitals tell nothing. */
function standsAlone(line: Line, at: number, register: Register): boolean {
  const next = textAt(line, at + 1);
  if (isInstitutionWord(next) && line.style !== 'capitals' && !actorAt(line, at + 1)) return false;
  if (line.style !== 'sentence') return true;
  if (
    isCapital(next) &&
    !actorAt(line, at + 1) &&
    !headAt(line, at + 1) &&
    !isNameBreaker(next) &&
    !register.hasWord(next)
  )
    return false;
  const before = textAt(line, at - 1);
  if (!isCapital(before) || at < 2 || honorific.test(before)) return true;
  // [In *June* Trump met Kim]: no given name
  if (/^(April|June|August)$/.test(before) && inTime.test(textAt(line, at - 2))) return true;
  return (
    actorAt(line, at - 1) !== null ||
    isNameBreaker(before) ||
    headAt(line, at - 1) !== undefined ||
    register.hasWord(before)
  );
}

/** [Aung San Suu Kyi] behind [Kyi]: the words of the same name that stand beside. */
function widen(
  line: Line,
  at: number,
  { words }: Entry,
  free: number,
  end: number,
): { from: number; to: number } {
  let [from, to] = [at, at + 1];
  while (from > free && words.includes(textAt(line, from - 1))) from--;
  while (to < end && words.includes(textAt(line, to))) to++;
  return { from, to };
}

/** [the Trump-Kim summit] names two. */
function pairIn(line: Line, at: number, register: Register): NamedPerson[] {
  const token = line.tokens[at]!;
  const parts = token.text.split('-');
  if (parts.length !== 2 || token.text.length !== token.end - token.start) return [];
  const entries = parts.map((part) =>
    isCapital(part) ? (register.named(part, null) ?? register.leader(part)) : null,
  );
  if (entries.some((entry) => entry === null)) return [];
  return parts.map((text, i) => {
    const start = token.start + (i === 0 ? 0 : parts[0]!.length + 1);
    const fields = fieldsOf(line, at, at + 1);
    const entry = entries[i]!;
    return {
      entry,
      mention: {
        kind: 'person',
        ...fields,
        text,
        start,
        end: start + text.length,
        person: entry.person,
      } as const,
    };
  });
}
