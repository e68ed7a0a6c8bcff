import { firstSurnames, givenNames } from './given-names.ts';
import { actorAt, isCapital, type Line, textAt } from './line.ts';
import {
  honorific,
  isHeadlineWord,
  isInstitutionWord,
  isNameBreaker,
  particles,
} from './name-words.ts';
import { heads, portfolios } from './titles.ts';

/** Tokens `from` to `to` (exclusive) of a name, without its titles. */
export interface NameReading {
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
}

/** Family names that are words of institutions too [Christopher Hill, Samantha Power]. */
const alsoSurnames = new Set(
  'Hill Hills Day White Black Church North West Lake Hall Field Wall Bridge English Bishop Justice French Power Major Post King Prince Pope Marshall Marshal Judge Khan General Christian Israel Gates Park Sea Old Big New Great May He Will Long Little Best Good Well Shia Van Day Early Young Strong'.split(
    ' ',
  ),
);
const generations = /^(Jr|Sr)\.?$|^(II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI|XXIII)$/;
const hours = /^[AP]\.?M\.?$/;
const initial = /^(\p{Lu}\.?|(\p{Lu}\.){2,3}|\p{Lu}\.-\p{Lu}\.)$/u;

const isParticle = (line: Line, at: number) =>
  particles.has(line.style === 'capitals' ? textAt(line, at).toLowerCase() : textAt(line, at));

function isNameWord(line: Line, at: number, first: boolean, known: boolean): boolean {
  const text = textAt(line, at);
  if (!isCapital(text))
    return /^(al|el|an|as|ad|ar|ash|at|az)-\p{Lu}/u.test(text) || /^d'\p{Lu}/u.test(text);
  if (hours.test(text) || (first && honorific.test(text))) return false;
  if (text.length > 24 || /[\d/@&]/.test(text)) return false;
  // [Zayed bin *Sultan* al-Nahyan], [Mana *Said* al-Otaiba]
  const son = /^(bin|ibn|bint)$/.test(textAt(line, at - 1));
  if (!first && (son || /^(al|el)-\p{Lu}/u.test(textAt(line, at + 1)))) return true;
  if (line.style !== 'sentence') {
    if (isHeadlineWord(text)) return false;
    if (!first && line.common.has(text.toLowerCase())) return false;
  }
  if (
    line.style === 'capitals' &&
    (isNameBreaker(title(text)) || (heads.has(text) && !alsoSurnames.has(title(text))))
  )
    return false;
  const beside = known || (!first && firstSurnames.has(textAt(line, at - 1)));
  if (isNameBreaker(text) && !(alsoSurnames.has(text) && beside)) return false;
  if (heads.has(text) && !(known && !first && alsoSurnames.has(text))) return false;
  if (text.endsWith('-elect') || /^(Non|Pro|Anti|Post|Pre)-/.test(text)) return false;
  if (portfolios.has(text) && !alsoSurnames.has(text)) return false;
  if (/^[A-Z]{2,}$/.test(text) && line.style === 'sentence' && text.length > 5 && !first)
    return true;
  return true;
}

const title = (text: string) => text[0]! + text.slice(1).toLowerCase();

/** Whether the token belongs to a state or organisation that is not meant here as somebody's name. */
function isTaken(line: Line, at: number, first: boolean, titled: boolean): boolean {
  const actor = actorAt(line, at);
  if (!actor) return false;
  if (actor.to - actor.from > 1 || actor.form === 'seat') return true;
  // [Foreign Minister Israel Katz], [Michael Jordan]
  const next = textAt(line, at + 1);
  if (first)
    return !(
      titled &&
      actor.form === 'name' &&
      isCapital(next) &&
      !actorAt(line, at + 1) &&
      !heads.has(next) &&
      !isNameBreaker(next)
    );
  return !(givenNames.has(textAt(line, at - 1)) && actor.form === 'name' && !titled);
}

/**
 * The longest name that begins at `at`. `titled`: a title stands before it, so that even one word may be a name.
 * [Robert M. Gates] [Mohammed bin Salman] [Kim Kwan-jin] [Ferdinand Marcos Jr.]
 */
export function readName(line: Line, at: number, titled: boolean): NameReading | null {
  let to = at;
  const known = titled || givenNames.has(textAt(line, at));
  const most = line.style === 'sentence' ? 7 : 3;
  for (let next = at; next < line.tokens.length && next - at < most; next++) {
    const text = textAt(line, next);
    // [Joseph R. Biden, *Jr.*]
    if (text === ',' && next > at && /^(Jr|Sr)\.?$/.test(textAt(line, next + 1))) continue;
    if (next > at && generations.test(text)) {
      to = next + 1;
      if (/^[JS]/.test(text)) break;
      continue;
    }
    if (text === "'" && next > at && /^(al|el)-/.test(textAt(line, next + 1))) continue;
    if (isParticle(line, next) && (next > at || titled)) {
      let beyond = next + 1;
      while (isParticle(line, beyond) && beyond < next + 3) beyond++;
      // [Miguel *de la Madrid*]: behind such a word a town is part of a name
      if (
        /^(de|da|di|del|la|van|von)$/.test(textAt(line, beyond - 1)) &&
        isCapital(textAt(line, beyond)) &&
        actorAt(line, beyond)?.to === beyond + 1
      ) {
        to = beyond + 1;
        next = beyond;
        continue;
      }
      // [Salman bin *al-Waleed* Noor]
      if (
        (isCapital(textAt(line, beyond)) || /^(al|el)-\p{Lu}/u.test(textAt(line, beyond))) &&
        !isTaken(line, beyond, false, titled) &&
        isNameWord(line, beyond, false, known)
      )
        continue;
      if (!isCapital(text)) break;
    }
    if (
      initial.test(text) &&
      !hours.test(text) &&
      !(next === at && honorific.test(text)) &&
      line.style !== 'capitals' &&
      isInitialHere(line, next, at)
    ) {
      to = next + 1;
      continue;
    }
    if (!isNameWord(line, next, next === at, known) || isTaken(line, next, next === at, titled))
      break;
    to = next + 1;
    if (
      textAt(line, to) === "'s" ||
      (textAt(line, to) === "'" && !/^(al|el)-/.test(textAt(line, to + 1)))
    )
      break;
  }
  // [Joseph R. Biden, Jr.]
  if (to > at && textAt(line, to) === ',' && /^(Jr|Sr)\.?$/.test(textAt(line, to + 1))) to += 2;
  while (to > at && (isParticle(line, to - 1) || initial.test(textAt(line, to - 1)))) to--;
  if (to === at) return null;
  if (runsIntoInstitution(line, at, to)) return null;
  return {
    from: at,
    to,
    words: line.tokens
      .slice(at, to)
      .map(({ text }) => text)
      .filter((text) => text !== "'" && text !== ','),
  };
}

/** [Michelle Bachelet] but [Kennedy Center], [Kim Il Sung University]: the words before an institution name it. */
function runsIntoInstitution(line: Line, from: number, to: number): boolean {
  const next = textAt(line, to);
  if (line.style !== 'sentence' || !isInstitutionWord(next) || actorAt(line, to)) return false;
  // [Secretary Kerry Senate testimony] hardly ever: a plain capital after a name makes it the name of a thing
  return from < to && !/^(White|House|State|American|Foreign|Defense|National|Today)$/.test(next);
}

function isInitialHere(line: Line, at: number, from: number): boolean {
  const next = textAt(line, at + 1);
  if (at === from) return isCapital(next) && textAt(line, at).includes('.') && !actorAt(line, at);
  return (isCapital(next) || particles.has(next)) && !actorAt(line, at) && !isNameBreaker(next);
}

/** Whether the words alone, without a title, look like a person [Jared Kushner, Kim Kye-gwan, B.J. Habibie, Adel al-Jubeir]. */
export function looksLikePerson({ words }: NameReading): boolean {
  if (words.length < 2 || words.length > 6) return false;
  const [first, second] = words as [string, string];
  if (givenNames.has(first)) return true;
  if (
    firstSurnames.has(first) &&
    (second.includes('-') || words.length === 3 || /^\p{Lu}\p{Ll}+$/u.test(second))
  )
    return words.length <= 3;
  if (words.length > 2 && words.slice(1, -1).some((word) => /^\p{Lu}\.$/u.test(word))) return true;
  if (initial.test(first) && first.includes('.')) return true;
  return words.slice(1).some((word) => /^(al|el|bin|bint|ibn|van|von|de|der)(-|$)/.test(word));
}
