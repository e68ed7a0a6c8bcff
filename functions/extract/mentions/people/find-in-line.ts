import { amongOthers } from './among-others.ts';
import {
  determiner,
  isOwner,
  nameAfter,
  partyBeside,
  readApposition,
  skipHonours,
} from './beside-title.ts';
import type { Found } from './found.ts';
import { headAt, isOfAffairs, isPortfolio } from './head-at.ts';
import { isHolder } from './known-holders.ts';
import { actorAt, isCapital, type Line, textAt } from './line.ts';
import { type Holder, holdersAfter, holdersBehind } from './list-of-holders.ts';
import { honorific, isNameBreaker } from './name-words.ts';
import { looksLikePerson, type NameReading, readName } from './read-name.ts';
import { readTitle, type TitleReading } from './read-title.ts';
import { isAssisted, withOtherOffice } from './second-office.ts';

/** All persons and offices of a sentence as far as it tells alone. */
export function findInLine(line: Line): Found[] {
  const found: Found[] = [];
  const { tokens } = line;
  let limit = 0;
  const take: Take = (entry) => {
    found.push({ line, hint: hintOf(line, found.at(-1), entry), ...entry });
    limit = entry.to;
  };
  for (let at = 0; at < tokens.length; ) {
    const text = tokens[at]!.text;
    const head = headAt(line, at);
    if (head) {
      const end = takeTitle(line, at, limit, take);
      if (end > at) {
        at = end;
        continue;
      }
    } else if (
      isCapital(text) &&
      !actorAt(line, at) &&
      (!isNameBreaker(text) || text === 'He') &&
      // [*Charge d'Affaires* Kari Berg]
      !isOfAffairs(textAt(line, at + 1))
    ) {
      const name = readName(line, at, false);
      if (name) {
        takeName(line, name, take);
        at = name.to;
        continue;
      }
    } else if (isCapital(text) && actorAt(line, at)?.form === 'name' && isHolderAhead(line, at)) {
      takeName(line, readName(line, at, true)!, take);
      at = limit;
      continue;
    }
    at++;
  }
  return found;
}

/** [Israel Katz] without a title. */
function isHolderAhead(line: Line, at: number): boolean {
  if (actorAt(line, at)!.to !== at + 1 || !isCapital(textAt(line, at + 1))) return false;
  const name = readName(line, at, true);
  return name !== null && name.words.length > 1 && isHolder(name.words);
}

type Take = (entry: Omit<Found, 'line' | 'hint'>) => void;

/** [President Vella *and* Trade Minister Rojas], [President Vella, *accompanied by his* Trade Minister]: of the same side. */
function hintOf(line: Line, before: Found | undefined, entry: Parameters<Take>[0]): string | null {
  if (!before || entry.from - before.to > 5) return null;
  const [own, other] = [entry.titles[0], before.titles[0]];
  if (!own || own.party || entry.party || own.sort === 'counterpart') return null;
  const between = line.tokens.slice(before.to, entry.from).map(({ text }) => text);
  if (!together.test(between.join(' '))) return null;
  return before.party ?? other?.party ?? before.hint;
}

const together =
  /^(,|and|&|, and|,? ?(((is|was|were|will be) )?(accompanied by|flanked by)|along with|together with|alongside|as well as)( (the|his|her))?)$/;

function takeName(line: Line, name: NameReading, take: Take): void {
  const apposition = readApposition(line, name.to);
  const several = name.words.length > 1;
  const located = /^(in|at|near|outside|to|from)$/i.test(textAt(line, name.from - 1));
  const sure =
    looksLikePerson(name) || isHolder(name.words) || (several && apposition !== null && !located);
  if (!sure && !apposition) return;
  take({
    from: name.from,
    to: name.to,
    name,
    titles: apposition ? [apposition] : [],
    party: partyBeside(line, name),
    weak: !sure,
  });
}

/** Takes the title whose head stands at `at` with the names behind it; returns where reading goes on, `at` when there is none. */
function takeTitle(line: Line, at: number, limit: number, take: Take): number {
  if (isDeputyOf(line, at)) return at;
  const next = headAt(line, at + 1);
  if (next && next.sort !== 'polite' && next.sort !== 'rank' && !isCapital(textAt(line, at)))
    return at;
  const title = readTitle(line, at, limit);
  if (!title) return at;
  const name = nameAfter(line, title);
  // [Major Gen. Smith], but [a Major Breakthrough]
  if (title.key === 'major' && !(name && looksLikePerson(name))) return at;
  if (title.sort === 'polite' && !name) return at;
  const holders = !name && title.plural ? holdersBehind(line, title) : [];
  if (holders.length > 0) {
    takeHolders(title, holders, take);
    return holders.at(-1)!.name.to;
  }
  if (!name) return takeOffice(line, title, take);
  const apart = name.from !== skipHonours(line, title.to);
  if (apart) takeOffice(line, title, take);
  const apposition = readApposition(line, name.to);
  // [adviser to the Vice President Philip Gordon] is not the Vice President
  const served =
    /^the$/i.test(textAt(line, title.from - 1)) && textAt(line, title.from - 2) === 'to';
  const titles = title.sort === 'polite' || served ? [] : [title];
  take({
    from: apart ? name.from : withOtherOffice(line, title.from),
    to: name.to,
    name,
    titles: apposition ? [...titles, apposition] : titles,
    party:
      partyBeside(line, name) ??
      (title.sort === 'polite' ? title.party : null) ??
      (title.sort === 'state' && title.party === null && apposition === null
        ? amongOthers(line, title.from, name.to)
        : null),
    weak: isLoose(line, title, name),
  });
  if (!title.plural) return name.to;
  const others = holdersAfter(line, name.to);
  takeHolders(title, others, take);
  return others.at(-1)?.name.to ?? name.to;
}

/** [*chief* nuclear negotiator], [*Deputy* Foreign Minister]: a word of the title that ends further on. */
function isDeputyOf(line: Line, at: number): boolean {
  if (!/^(deputy|chief|vice)$/i.test(textAt(line, at))) return false;
  let next = at + 1;
  while (next < at + 5 && isPortfolio(line, next) && !headAt(line, next)) next++;
  const head = headAt(line, next);
  return head !== undefined && !head.plural && /^(state|attached)$/.test(head.sort);
}

/** [General Motors, Chief Counsel] look like a title with a name; one word behind them is a name only if it is known. */
const isLoose = (line: Line, { sort, party, to }: TitleReading, name: NameReading): boolean => {
  if (textAt(line, to - 1).endsWith('.') || looksLikePerson(name) || isHolder(name.words))
    return false;
  if (sort === 'private') return name.words.length === 1 || isCapital(textAt(line, to - 1));
  return name.words.length === 1 && (sort === 'rank' || (sort === 'attached' && party === null));
};

/** Several who are called by the one title. */
function takeHolders(title: TitleReading, holders: readonly Holder[], take: Take): void {
  for (const { name, party } of holders)
    take({
      from: name.from,
      to: name.to,
      name,
      // [Messrs. Lund *and Holm*]: no office
      titles: title.sort === 'polite' ? [] : [{ ...title, party: null }],
      party,
      weak: false,
    });
}

function takeOffice(line: Line, title: TitleReading, take: Take): number {
  const { sort, plural, from, to, party } = title;
  // [*Assistant to the President* and Deputy Adviser Holm]: he is not there for that
  if (isAssisted(line, to)) return to;
  const named =
    sort === 'state' || sort === 'counterpart' || (sort === 'attached' && party !== null);
  const before = textAt(line, from - 1);
  const definite = determiner.test(before) || isOwner(before) || honorific.test(textAt(line, from));
  if (!named || plural || title.gone || (party === null && !definite)) return to;
  take({ from, to, name: null, titles: [title], party, weak: false });
  return to;
}
