import type { Tree } from '../../grammar/tree.ts';
import type { Instrument } from '../frame.ts';
import { isNoun } from '../trees/relations.ts';

/** Called like a treaty, but one state, court or firm writes it by itself, or it binds nobody: [a *presidential* memorandum], [the *Green New* Deal]. */
const others: readonly RegExp[] = [
  /\b(presidential|executive|security|policy|budget|legal|secret|internal|confidential|leaked) memorand/i,
  /\b(disaster|emergency|tax|customs|asset|income) declarations?\b/i,
  /\bdeclarations? of (independence|war|emergency|assets|human rights)\b/i,
  /\b(united nations|UN|U\.N\.|royal|city|school|party|olympic) charter\b/i,
  /\bcharter (flights?|planes?|jets?|airlines?|services?|compan(y|ies)|vessels?|ships?|schools?|members?)\b/i,
  /\b((power|land|home|share|asset) purchase|donation acceptance|mortgage|non-?prosecution|operating|leasing|community benefits?|and supply|coalition|code-? ?sharing|congressional-executive) agreements?\b/i,
  /\bjoint[- ]+venture contracts?\b/i,
  /\b(chiefs?|office|head|director|deputy|breach) of (the )?(state )?protocol\b/i,
  /\b(health|safety|security|communications?|testing|covid(-19)?|sanitary|medical|treatment|quarantine) protocols?\b/i,
  /\b(party|national|business|nominating|constitutional|annual|democratic|republican|NAACP|trade union|comics?|associations?|federation|society|bankers|dealers) conventions?\b/i,
  /\binterest[- ]rate swaps?\b/i,
];

/** [the *New Deal*]: a programme; [a *new deal*] may be one with somebody. */
const programme = /\bNew Deal\b/;

/** A name that goes on behind the noun names something else: [the Pact *Act*], [the North Atlantic Treaty *Organization*], [the Nafta *caucus*]. */
const carriers =
  /^(act|bill|law|organi[sz]ation|fund|caucus|team|office|deduction|cap|room|line|village)$/i;

/** Whether the words around the noun of an instrument make it no instrument between states. */
export function isOtherPaper({ words }: Tree, { first, head, last, name }: Instrument): boolean {
  const near = words.slice(Math.max(0, first - 1), Math.max(head, last) + 3);
  const text = [...near.map((w) => w.text), ';', name].join(' ');
  const next = words[head + 1];
  const carried =
    next !== undefined &&
    isNoun(next) &&
    (carriers.test(next.text) || words[head + 2]?.text === 'Act');
  // [signed the Safer Ports *Act*]: a law, unless of those that states sign [the *Final* Act]
  const law =
    words[head]!.text === 'Act' && !/^(Final|European|General)$/.test(words[head - 1]?.text ?? '');
  // [a *no-deal* exit]: how one leaves
  const none = words[head - 1]?.text === '-' && words[head - 2]?.text.toLowerCase() === 'no';
  return (
    carried ||
    law ||
    none ||
    isContrast(words, first) ||
    // [push <s>*pact*</s> past]: struck out
    /[<>]/.test(name) ||
    isOfGathering(words, last) ||
    programme.test(text) ||
    others.some((o) => o.test(text)) ||
    isOfCourt(words) ||
    isOfOneHand(words, head)
  );
}

/** [the Lima Partnership *Leaders' Summit*]: those who meet. */
const isOfGathering = (words: Tree['words'], last: number): boolean =>
  /^(leaders|ministers)$/i.test(words[last]!.text) &&
  words
    .slice(last + 1, last + 4)
    .some((w) => /^(summit|meeting|conference|dialogue)$/i.test(w.text));

/** [the war ended in a truce, *not a peace treaty*]: what it is not. */
const isContrast = (words: Tree['words'], first: number): boolean =>
  /, not (an? )?(\w+ )?$/i.test(
    words
      .slice(Math.max(0, first - 4), first)
      .map((w) => `${w.text} `)
      .join(''),
  );

/** [*pleaded guilty* and reached an agreement with the *prosecutors*]: of a court. */
const isOfCourt = (words: Tree['words']): boolean =>
  words.some((w) =>
    /^(plea|pleaded|pleads|felon(y|ies)|plaintiffs?|lawsuits?|bankruptcy)$/i.test(w.text),
  );

/** [the president *signed a memorandum* on aid], [*my memorandum* of May 3], [a memorandum *of the call*]: without another side it is an order or a note; not [a memorandum *of understanding*]. */
const isOfOneHand = (words: Tree['words'], head: number): boolean =>
  words[head]!.lemma.toLowerCase() === 'memorandum' &&
  (/^(my|his|her)$/i.test(words[head - 1]?.text ?? '') ||
    isNoteOf(words.slice(head + 1, head + 8)) ||
    isOrder(words, head));

const isNoteOf = ([of, ...behind]: Tree['words']): boolean =>
  of?.text === 'of' && behind.some((w) => /^(call|conversation|meeting|discussion)$/.test(w.lemma));

const isOrder = (words: Tree['words'], head: number): boolean =>
  words[head + 1]?.text !== 'of' &&
  !words.some((w) => /^(with|between|both|two|sides|bilateral|mutual|ministers)$/i.test(w.text)) &&
  words.some((w, i) => i < head && /^(sign|issue|send|publish|release)$/.test(w.lemma)) &&
  !words.some((w, i) => i < head && i > head - 16 && w.text === 'and');
