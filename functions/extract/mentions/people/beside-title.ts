import { headAt } from './head-at.ts';
import { isHolder } from './known-holders.ts';
import { actorAt, isCapital, type Line, textAt } from './line.ts';
import { honorific } from './name-words.ts';
import { looksLikePerson, type NameReading, readName } from './read-name.ts';
import { readTitle, type TitleReading } from './read-title.ts';
import { heads } from './titles.ts';

export const determiner = /^(the|his|her|its|their|whose|my|our|your)$/i;
export const isOwner = (text: string) => text === "'s" || text === "'";

/** [Lt. Gen.], [Prime Minister Sheikh], [Foreign Minister Prince]: a second title before the name. */
export function skipHonours(line: Line, at: number): number {
  let to = at;
  for (;;) {
    const head = heads.get(textAt(line, to));
    const honour =
      honorific.test(textAt(line, to)) ||
      (head &&
        !head.plural &&
        (head.sort === 'polite' ||
          head.sort === 'rank' ||
          /^(prince|ayatollah|mullah|king|emir)$/.test(head.word)));
    if (!honour || !isCapital(textAt(line, to)) || to - at > 2) return to;
    to++;
  }
}

/** The actor named after [of], before ['s] or in brackets [Luis Rojas (Chile)]. */
export function partyBeside(line: Line, { from, to }: NameReading): string | null {
  if (textAt(line, to) === '(') {
    const actor = actorAt(line, to + 1);
    if (actor?.form === 'name' && textAt(line, actor.to) === ')' && actor.codes.length === 1)
      return actor.codes[0]!;
  }
  if (textAt(line, to) === 'of') {
    const actor =
      actorAt(line, to + 1) ?? (textAt(line, to + 1) === 'the' ? actorAt(line, to + 2) : null);
    if (actor && actor.form !== 'adjective' && actor.codes.length === 1) return actor.codes[0]!;
  }
  if (isOwner(textAt(line, from - 1))) {
    const owner = actorAt(line, from - 2);
    if (owner?.codes.length === 1 && owner.form !== 'capital') return owner.codes[0]!;
  }
  return null;
}

/** [, Russia's foreign minister,] [, the chairman of the PLO,] after a name. */
export function readApposition(line: Line, at: number): TitleReading | null {
  if (textAt(line, at) !== ',') return null;
  let start = at + 1;
  if (determiner.test(textAt(line, start)) || /^(a|an)$/.test(textAt(line, start))) start++;
  // [Vella, *greeting* France's ambassador,]: what he does, not who he is
  if (start === at + 1 && isDoing(textAt(line, start))) return null;
  for (let head = start; head < start + 10; head++) {
    const text = textAt(line, head);
    if (text === '' || /^[,.;:()"]$|^--$/.test(text)) return null;
    const found = headAt(line, head);
    if (!found || found.sort === 'polite') {
      if (
        /^(who|which|said|says|is|was|has|had|will|and|to|in|on|at|with|that|told|met)$/.test(text)
      )
        return null;
      continue;
    }
    if (found.plural) return null;
    // [national security adviser], [secretary of state]: the last head of the phrase counts
    if (
      headAt(line, head + 1) &&
      !headAt(line, head + 1)?.plural &&
      headAt(line, head + 1)?.sort !== 'polite'
    )
      continue;
    const title = readTitle(line, head, start);
    if (!title || title.from - start > 2) return null;
    const next = textAt(line, title.to);
    // [Orlo, Polish premier *discuss* gas]: two, as headlines put it
    if (/^(discuss|meet|sign|agree|hold|talk|speak|vow|pledge|urge|seek|call)$/i.test(next))
      return null;
    if (isCapital(next) && !actorAt(line, title.to) && readName(line, title.to, true)) return null;
    return title.party === null ? (secondOffice(line, title) ?? title) : title;
  }
  return null;
}

/** [, spokesman *and chief adviser to the Peruvian president*,]: the one that tells whose he is. */
function secondOffice(line: Line, first: TitleReading): TitleReading | null {
  if (!/^(and|&)$/.test(textAt(line, first.to))) return null;
  for (let head = first.to + 1; head < first.to + 5; head++) {
    const found = headAt(line, head);
    if (!found || (headAt(line, head + 1) && !headAt(line, head + 1)!.plural)) continue;
    const title =
      found.plural || found.sort === 'polite' ? null : readTitle(line, head, first.to + 1);
    return title?.party && !title.gone ? title : null;
  }
  return null;
}

const isDoing = (text: string): boolean =>
  /^[a-z]+ing$/.test(text) &&
  !/^(acting|outgoing|incoming|ruling|reigning|sitting|visiting|leading|standing|commanding|deputising|founding|presiding|governing|managing|foreign)$/.test(
    text,
  );

const closes = (line: Line, at: number) =>
  at >= line.tokens.length || /^([,.;:)]|--)$/.test(textAt(line, at));

/** The name that a title stands before: at once [Prime Minister Abe], or behind a comma [his counterpart, Sergei Lavrov,]. */
export function nameAfter(line: Line, title: TitleReading): NameReading | null {
  const at = skipHonours(line, title.to);
  const text = textAt(line, at);
  const capital = isCapital(text) || /^(al|el)-\p{Lu}|^(bin|de|van|von)$/u.test(text);
  if (capital) return readName(line, at, true);
  if (text === 'of' && title.party !== null) return nameBehindUnit(line, at);
  // [Peru's ambassador *in Lima*, Ana Souza,]
  if (
    text === 'in' &&
    title.party !== null &&
    /(ambassador|envoy|consul|representative|affaires)$/.test(title.key)
  )
    return nameBehindUnit(line, at);
  if (text !== ',' || title.sort === 'private' || title.plural) return null;
  const start = skipHonours(line, at + 1);
  const name = readName(line, start, false);
  if (!name || !closes(line, name.to)) return null;
  if (actorAt(line, start) || headAt(line, start)) return null;
  return looksLikePerson(name) || isHolder(name.words) || name.words.length === 2 ? name : null;
}

/** [The commander of Russian troops in Chechnya, *Vyacheslav Tikhomirov*, and] */
function nameBehindUnit(line: Line, at: number): NameReading | null {
  for (let next = at; next < at + 10; next++) {
    const text = textAt(line, next);
    if (text === '' || /^([.;:()"]|--|said|says|told|who|which|met|is|was)$/.test(text))
      return null;
    if (text !== ',') continue;
    const start = skipHonours(line, next + 1);
    const name = actorAt(line, start) || headAt(line, start) ? null : readName(line, start, false);
    return name && name.words.length > 1 && closes(line, name.to) ? name : null;
  }
  return null;
}
