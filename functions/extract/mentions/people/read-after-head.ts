import { bankAt, bankers } from './central-banks.ts';
import { headAt, isPortfolio, single } from './head-at.ts';
import { actorAt, isCapital, type Line, textAt } from './line.ts';
import { type Head, regions } from './titles.ts';

const seconds: ReadonlySet<string> = new Set(['general', 'General', 'GENERAL', '-General']);

/** Words after the head: [General], [of State], [of Foreign Affairs], [of Japan], [to the United Nations], [for Syria]. */
export function readAfter(line: Line, head: Head, at: number) {
  let to = at + 1;
  let party: string | null = null;
  let banks = false;
  if (
    seconds.has(textAt(line, to)) &&
    /^(secretary|director|inspector|consul|attorney|governor|commissioner)$/.test(head.word)
  )
    to++;
  if (textAt(line, to) === '-' && seconds.has(textAt(line, to + 1))) to += 2;
  // [Lt. Gen.]
  if (head.sort === 'rank' && headAt(line, to)?.sort === 'rank') to++;
  // [minister *without portfolio* Luis Rojas]
  if (textAt(line, to) === 'without' && /^portfolio$/i.test(textAt(line, to + 1))) to += 2;
  let titleTo = to;
  for (let n = 0; n < 3; n++) {
    const link = textAt(line, to).toLowerCase();
    if (link !== 'of' && link !== 'for' && link !== 'to' && link !== 'on') break;
    const from = /^(the|its)$/i.test(textAt(line, to + 1)) ? to + 2 : to + 1;
    // [premier of the *autonomous* Ridge Region]
    const next = afterStyle(
      line,
      /^(semi-)?autonomous$/.test(textAt(line, from)) ? from + 1 : from,
    );
    // [governor of the *Bank of Japan*]
    const bank = link === 'of' && bankers.test(head.word) ? bankAt(line, next) : null;
    if (bank) {
      party ??= bank.party;
      banks = true;
      to = titleTo = bank.to;
      continue;
    }
    const actor = actorAt(line, next);
    if (actor && actor.from === next) {
      const posted = link !== 'of';
      // [the minister *for* Africa], but [a visit by the minister *to Lima*]
      if (link === 'to' && (head.word === 'minister' || isOnHisWay(line, at, actor.to))) break;
      if (
        posted &&
        !/^(ambassador|envoy|representative|negotiator|emissary|consul|delegate|coordinator|adviser|advisor|mediator|rapporteur|minister)$/.test(
          head.word,
        )
      )
        break;
      if (actor.form === 'adjective' || textAt(line, actor.to) === "'s") {
        if (!posted) party ??= partyWithin(line, next);
        // [head of the Russian *Presidential Administration*]
        const end = posted ? next : readPortfolios(line, actor.to);
        if (end > actor.to && units.test(textAt(line, end - 1))) {
          party ??= single(actor.codes);
          to = titleTo = end;
        }
        break;
      }
      if (!posted) party ??= single(actor.codes);
      to = afterShortName(line, actor.to);
      if (posted || actor.form === 'seat') titleTo = to;
      continue;
    }
    // [urged the minister *to lead* a team]
    const end = link === 'to' && textAt(line, next) === 'lead' ? next : readPortfolios(line, next);
    if (end === next) {
      if (link === 'of') party ??= partyWithin(line, next);
      break;
    }
    to = titleTo = end;
  }
  return { to, titleTo, party, banks };
}

/** [*sent* its chief *negotiator* to Lima], [a *visit by* its *envoy* to Lima]: he goes there; [sent its *envoy* to Chad, Ana Vella, to Lima] is posted. */
function isOnHisWay(line: Line, at: number, behind: number): boolean {
  if (/^(ambassador|consul|representative)$/i.test(textAt(line, at))) return false;
  const isNamed = textAt(line, behind) === ',' && isCapital(textAt(line, behind + 1));
  if (isNamed || isCapital(textAt(line, behind))) return false;
  for (let before = at - 1; before >= at - 5; before--) {
    const text = textAt(line, before).toLowerCase();
    if (/^(send|sends|sent|sending|dispatch|dispatches|dispatched|dispatching)$/.test(text))
      return true;
    if (text === 'by') return /^(visit|trip|journey)$/.test(textAt(line, before - 1).toLowerCase());
    if (/^(,|of|for|to|from|with|and)$/.test(text)) return false;
  }
  return false;
}

/** [head of the African Union *(AU)* Salim Salim], [head of the African Union *(AU)*, Salim Salim]. */
const afterShortName = (line: Line, at: number): number =>
  textAt(line, at) === '(' &&
  /^[A-Z][A-Z-]+$/.test(textAt(line, at + 1)) &&
  textAt(line, at + 2) === ')' &&
  isCapital(textAt(line, textAt(line, at + 3) === ',' ? at + 4 : at + 3))
    ? at + 3
    : at;

/** [of the *Republic of* Cyprus, the *Hashemite Kingdom of* Jordan]: a state in full. */
function afterStyle(line: Line, at: number): number {
  for (let next = at; next < at + 5; next++) {
    if (actorAt(line, next)) return at;
    if (
      /^(Republic|Kingdom|State|Sultanate|Federation|Commonwealth|Principality)$/.test(
        textAt(line, next),
      )
    )
      return textAt(line, next + 1) === 'of' && actorAt(line, next + 2)?.form === 'name'
        ? next + 2
        : at;
    if (!isCapital(textAt(line, next))) return at;
  }
  return at;
}

const bodies =
  /^(Parliament|Senate|Duma|Cabinet|Knesset|Majlis|National|Federal|Supreme|General|Armed|Army)/;

/** [commander of Russian troops] [head of Iran's Atomic Energy Organization], but [president of the American University]. */
function partyWithin(line: Line, at: number): string | null {
  let near = true;
  for (let next = at; next < at + 8; next++) {
    const actor = actorAt(line, next);
    if (!actor) {
      const text = textAt(line, next);
      if (/^[,.;(]|^(and|who|said|with|to)$/.test(text)) return null;
      if (/^(in|at|within)$/.test(text)) near = false;
      continue;
    }
    const after = textAt(line, actor.to);
    const owns = /^'s?$/.test(after);
    // [leader of *Peru's* largest *guerrilla* group]
    if (owns && [2, 3, 4].some((n) => armed.test(textAt(line, actor.to + n)))) return null;
    const common = actor.form === 'adjective' && !isCapital(after);
    return owns || (near && next < at + 4 && (common || bodies.test(after)))
      ? single(actor.codes)
      : null;
  }
  return null;
}

const armed = /^(rebel|guerrilla|insurgent|separatist)s?$/i;

/** [head of the International Policy *Bureau*] */
export const units =
  /^(Department|Bureau|Office|Agency|Service|Directorate|Secretariat|Division|Administration|Staff|Ministry|Council|Committee|Commission)$/;

/** [Foreign Affairs and International Trade] → the place after it. */
function readPortfolios(line: Line, at: number): number {
  let to = at;
  for (let next = at; next < at + 9; ) {
    if (
      isPortfolio(line, next) ||
      regions.has(textAt(line, next)) ||
      (to > at && units.test(textAt(line, next)))
    ) {
      if (headAt(line, next)?.sort === 'state') break;
      to = ++next;
    } else if (/^(and|,|&)$/.test(textAt(line, next)) && isPortfolio(line, next + 1) && to > at) {
      if (!isCapital(textAt(line, next + 1)) && textAt(line, next) === ',') break;
      next++;
    } else break;
  }
  return to;
}
