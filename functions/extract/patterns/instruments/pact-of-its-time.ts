import { codesOf } from '../filling/agents.ts';
import type { Frame } from '../frame.ts';
import { type KnownPact, knownPact } from './known-pacts.ts';

/** A pact that in its years everybody called by a plain phrase: what [the Paris agreement] is depends on when it was written. */
export const pactOfItsTime = (frame: Frame, written: string | null): KnownPact | null =>
  written === null
    ? null
    : (currencyPact(frame, written) ??
      climatePact(frame, written) ??
      chipPact(frame, written) ??
      pacificPact(frame, written) ??
      minskPact(frame, written));

/** [the *Paris agreement*], written in the years in which it was of currencies and not of the climate. */
function currencyPact(frame: Frame, written: string): KnownPact | null {
  const isNamed = /^(Paris|(Paris )?currency)( stabili[sz]ation)? (agreement|accord|pact)s?$/i.test(
    frame.instrument!.name,
  );
  return (isNamed && written < '1991') || isOnCurrencies(frame, written)
    ? knownPact('Louvre Accord')
    : null;
}

const subject = /\b(currenc(y|ies)|(exchange|dollar) (rates?|parit\w+)|dollar|monetary)\b/i;
const makers =
  /\b(Paris|Louvre|Group of (Five|Six|Seven)|G-?[567]|(six|seven|leading|major|industrial\w*)[ -](\w+ ){0,2}(nations?|countries|powers|democracies))\b/i;
const six = ['USA', 'JPN', 'DEU', 'FRA', 'GBR', 'CAN'];
const another = /\b(Plaza|1985|New York accord)\b/;

/** [last month's six-nation *accord* to steady the dollar], written within a year of it. */
function isOnCurrencies(frame: Frame, written: string): boolean {
  if (written < '1987-02-22' || written > '1988-02-22') return false;
  const { instrument, reality, pactStatus, definite, scene } = frame;
  // [Japan, France … *agreed to hold* the dollar]: told without a noun, of those who made it
  const ofTheSix = codesOf(frame.fillers.map((f) => f.agent));
  const undertaken =
    frame.pattern === 'undertook' && six.filter((code) => ofTheSix.has(code)).length >= 5;
  const said = scene.tree.sentence.tokens
    .map((t) => t.text)
    .join(' ')
    // [the *Paris Club*, without the *Monetary Fund*]: of debts
    .replace(/\bParis Club\b|\bMonetary Fund\b/g, '');
  const isMade =
    reality.mode === 'fact' && !/^(proposed|under-discussion|rejected)$/.test(pactStatus ?? '');
  return (
    isMade &&
    (undertaken ||
      /\b(agreement|accord|pact)s?$/i.test(scene.tree.words[instrument!.head]!.text)) &&
    subject.test(said) &&
    (undertaken || makers.test(said)) &&
    !another.test(said) &&
    (undertaken || definite || /\b(February|last month|this year|Paris|Louvre)\b/.test(said))
  );
}

/** [the *climate accord*], since there is the one of Paris; [a climate accord between Chad and Niger] is another. */
function climatePact({ definite, fillers, instrument }: Frame, written: string): KnownPact | null {
  const called = /^((global|international) )?climate([ -]change)? (agreement|accord|pact|deal)$/i;
  const isOfTwo = codesOf(fillers.map((f) => f.agent)).size >= 2;
  return definite && !isOfTwo && called.test(instrument!.name) && written > '2015-12-12'
    ? knownPact('Paris Agreement')
    : null;
}

/** [the *microchip pact*], in the five years in which there was one. */
function chipPact({ instrument, fillers }: Frame, written: string): KnownPact | null {
  const isThen = written > '1986-07-30' && written < '1991-08-01';
  const others = [...codesOf(fillers.map((f) => f.agent))].filter((c) => !/^(USA|JPN)$/.test(c));
  return isThen && others.length === 0 && calledChips.test(instrument!.name)
    ? knownPact('Semiconductor Trade Agreement')
    : null;
}

const calledChips =
  /^(1986 |bilateral |U\.?S\.?-Japan(ese)? |Japan-U\.?S\.? )*(semi-?conductors?|(micro|computer )?chips?)( trade)? (agreement|accord|pact)s?$/i;

/** [the 12-nation *Pacific Rim trade deal*], [the trade deal with *11 other Pacific Rim nations*], in the years in which it was made and quit. */
function pacificPact({ instrument, scene: { tree } }: Frame, written: string): KnownPact | null {
  const { name, last } = instrument!;
  const isThen = written > '2009-11-14' && written < '2018-03-08';
  const behind = tree.words.slice(last + 1, last + 16).map((w) => w.text);
  return isThen &&
    (/\bPacific[- ]Rim( free)?[- ]trade (deal|agreement|accord|pact)$/i.test(name) ||
      (/\btrade (deal|agreement|accord|pact)$/i.test(name) &&
        /^[^.;]*\b(11|12|eleven|twelve) (other )?(Pacific|Asia-Pacific)( -)?( Rim)? (nations|countries)\b/.test(
          behind.join(' '),
        )))
    ? knownPact('Trans-Pacific Partnership')
    : null;
}

/** [the peace accord *reached in Minsk*]: of Ukraine, since there is one; the truce within it is told as a truce. */
function minskPact({ instrument, scene: { tree } }: Frame, written: string): KnownPact | null {
  const { head, name } = instrument!;
  const behind = tree.words.slice(head + 1, head + 6).map((w) => w.text);
  return written > '2014-09-05' &&
    /\b(accords?|deal|agreements?|pact)$/i.test(name) &&
    !/truce|cease/i.test(name) &&
    /^((that|which) )?(was )?(reached|signed|struck|brokered|agreed|negotiated|sealed|made) (\w+ )?in Minsk\b/.test(
      behind.join(' '),
    )
    ? knownPact('Minsk agreements')
    : null;
}
