import type { Sentence } from '../document/document.ts';
import { captives } from './instruments/instrument-nouns.ts';
import { undotted } from './instruments/known-instruments.ts';
import { endsKnownName, knownPact, namesKnownPact } from './instruments/known-pacts.ts';
import { triggerWords } from './trigger-words.ts';

/** Words that may stand for an event without naming anybody: [the talks ended], [they met]. All others need an actor beside them. */
const telling: ReadonlySet<string> = new Set(
  'meet met meets meeting meetings talks negotiations summit visit treaty treaties deals truces protocols memoranda accord accords agreement agreements pact pacts truce ceasefire deal protocol convention armistice memorandum signing'.split(
    ' ',
  ),
);

/**
 * Whether a sentence is worth parsing: it holds a word that a pattern turns on, and names somebody who could act in it unless the
 * word speaks for itself. Cheap, so that the rest is never parsed.
 */
export function isTriggered(
  sentence: Sentence,
  acronyms: ReadonlyMap<string, string>,
  namesSomebody: boolean,
): boolean {
  const words = sentence.tokens.map(({ text }) => text.toLowerCase());
  const said = ` ${words.join(' ')} `;
  const has = (word: RegExp): boolean => word.test(said);
  if (!namesSomebody && tellingPairs.some((pair) => pair.every(has))) return true;
  // [Chile *suspended it*]: of a pact told before
  if (has(/ (it|this) /) && has(doneToIt)) return true;
  for (const [index, { text }] of sentence.tokens.entries()) {
    const lower = words[index]!;
    const carries = triggerWords.get(lower)?.some((company) => company(said)) ?? false;
    if (carries && (namesSomebody || telling.has(lower))) return true;
    // [*The cease-fire* collapsed]
    if (lower === 'cease' && /^(-|fire)/.test(sentence.tokens[index + 1]?.text ?? '')) return true;
    // [Berg *was in* Lima on Friday], [*is now in* Lima], [is *expected in* Lima]
    const after = sentence.tokens[index + 1]?.text ?? '';
    if (namesSomebody && isThere.test(lower)) {
      const next = isNow.test(after) ? (sentence.tokens[index + 2]?.text ?? '') : after;
      if (isIn.test(next)) return true;
    }
    // [*They were joined by* Berg], [Berg also *attended*]: of the meeting told before
    if (namesSomebody && isSitting(lower, after)) return true;
    // [told *the council* …], [urged *her counterparts* …]
    if (
      namesSomebody &&
      isTelling.test(lower) &&
      toBody.test(`${after} ${sentence.tokens[index + 2]?.text ?? ''}`)
    )
      return true;
    if (lower === 'exchange' && captives.test(sentence.tokens[index - 1]?.text ?? '')) return true;
    // [the Black Sea Grain *Initiative*]
    if (endsKnownName.test(text) && namesKnownPact(textUpTo(sentence, index))) return true;
    if (/^[A-Z]/.test(text) && (acronyms.has(text) || knownPact(undotted(text)) !== null))
      return true;
  }
  return false;
}

const textUpTo = ({ tokens }: Sentence, last: number): string =>
  tokens
    .slice(Math.max(0, last - 6), last + 1)
    .map((t) => t.text)
    .join(' ');

/** Words that speak for themselves only together. */
const tellingPairs: readonly (readonly RegExp[])[] = [
  // [The two had spoken by phone]
  [/ (spoke|spoken|talked) /, / (phone|telephone) /],
  // [The two leaders agreed to open the strait]
  [/ (agreed|agree|signed) /, / (sides|leaders|countries|nations|neighbou?rs|allies|governments) /],
  // [celebrated *the conclusion of a framework* on whaling]
  [
    / (signing|conclusion|completion|finali[sz]ation|renewal) /,
    / (framework|arrangement|partnership|roadmap|mou|memorandum|declaration|charter|compact) /,
  ],
  // [*The two sat down* in Riga], [*both sides negotiated* for a week]
  [
    / (spoke|spoken|speak|talked|talk|conferred|confer|consulted|huddled|sat|sit|dined|lunched|reconvene|reconvened|negotiated|negotiating|haggled) /,
    / (two|both|pair|duo) /,
  ],
  // [*The trip is set* for May 6], [*the tour will take place* in May]
  [
    / (the|this|that|his|her|their) /,
    / (trip|tour|conference|session|discussions|consultations) /,
    / (scheduled|set|slated|due|planned|begins?|began|starts?|started|opens?|takes?|took|runs?|lasts?) /,
    / ((mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|january|february|march|april|may|june|july|august|september|october|november|december|(jan|feb|aug|sept|oct|nov|dec)\.?) /,
  ],
  // [*The two* held a *phone call*], [*they* had a *conversation*]
  [
    / (call|conversation|discussions|consultations) /,
    / (two|both|pair|they|their|leaders|presidents|ministers) /,
  ],
  // [*The two* had *dinner*]; not [They had dinner with their wives]
  [/ (dinner|lunch|breakfast) /, / (two|pair|duo) /],
  // [The leaders *last spoke* in May]
  [/ last /, / (spoke|spoken|talked|negotiated|sat) /],
  // [*The second round* was held in Riga]
  [/ round /, / (first|second|third|fourth|fifth|sixth|seventh|next|latest|last|final) /],
  // [Their ministers discussed the dam]
  [/ (discussed|discuss) /, / (ministers|leaders|presidents) /],
];

const doneToIt =
  / (signed|signs|inked|initialled|initialed|ratified|ratifies|ratify|approved|negotiated|concluded|clinched|struck|sealed|finali[sz]ed|brokered|withdr[ae]w|withdrawn|withdrawing|pulled|quit|abandoned|scrapped|tore|torn|terminated|repudiated|renounced|abrogated|ditched|annulled|revoked|suspended|froze|violated|breached|flouted|rejected|effect|force|hold|expired|expires|lapsed|collapsed|unravell?ed|survived|held) /;

const isThere = /^(is|was|be|been|expected|awaited)$/;
const isIn = /^(in|at)$/;

const isTelling = /^(told|tells|warned|reminded|informed|urged|asked)$/;
const toBody =
  /^((the|his|her|their) (council|board|session|assembly|gathering|committee|delegates|colleagues|counterparts)|fellow \w+|(his|her|their) fellow)$/i;

/** Between the two: [is *currently* in Lima]. */
export const isNow = /^(currently|now|already|also)$/;

/** [also *attended*.], [will *attend as* an observer], [were *present*.], [is to *join them*], [will *take part* too]. */
const isSitting = (word: string, next: string): boolean =>
  /^(joined|accompanied|flanked)$/.test(word)
    ? next === 'by'
    : /^(attend|attended|attending|participate|participated|present)$/.test(word)
      ? /^([.,;]|as|too|by)$/.test(next)
      : word === 'join'
        ? /^([.,;]|them|by)$/.test(next)
        : word === 'joining' ||
          (word === 'sat' && next === 'in') ||
          (/^(take|took|taking)$/.test(word) && next === 'part');
