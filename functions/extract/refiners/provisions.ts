import type { Provision } from '#shared/event.ts';
import type { Document } from '../document/document.ts';
import type { Draft } from './draft.ts';

/** Kinds of provision after the vocabularies of DCAD and ATOP, by their words. */
const kinds: readonly (readonly [string, RegExp])[] = [
  [
    'intelligence-sharing',
    /\b(shar(e|ing) (of )?(\w+ )?(intelligence|military secrets|information)|intelligence[- ]sharing|exchange (of )?(intelligence|information))\b/i,
  ],
  ['logistics', /\b(exchange (\w+ ){0,3}suppl(y|ies)|logistic|fuel and)\b/i],
  ['exercises', /\bjoint (military )?(exercises?|drills?|manoeuvres|maneuvers)\b/i],
  [
    'procurement',
    /\b(purchase|buy|sell|sale|deliver(y|ies)?) (of )?(\w+ ){0,4}(jets?|tanks?|missiles?|weapons?|arms|helicopters?|fighters?|aircraft)\b/i,
  ],
  [
    'defence-pledge',
    /\b(mutual defen[cs]e|come to (its|the|each other's) (aid|defen[cs]e)|defend (one another|each other))\b/i,
  ],
  ['consultation', /\bconsult (each other|one another|regularly)\b/i],
  [
    'basing',
    /\b(military )?bases?\b.{0,40}\b(use|access|lease|station)|\b(use|access|lease).{0,40}\bbases?\b/i,
  ],
  ['troop-withdrawal', /\bwithdraw(al)? (of )?(\w+ ){0,4}(troops|forces)\b/i],
  ['ceasefire', /\b(cease-?fire|truce|halt (to )?(the )?(fighting|hostilities))\b/i],
  [
    'prisoner-exchange',
    /\b(release|exchange|swap) (of )?(\w+ ){0,4}(hostages?|prisoners?|captives|detainees)\b/i,
  ],
  ['tariffs', /\b(tariffs?|duties|quotas?)\b/i],
  ['sanctions-relief', /\b(lift|eas(e|ing)|remov(e|al)) (of )?(\w+ ){0,3}sanctions\b/i],
  ['inspections', /\b(inspect(ors?|ions?)|verification)\b/i],
  ['finance', /\b(loan|credit line|aid package|grant) (of|worth)\b/i],
];

/** Where the sentences of a pact say what it provides: [would allow], [calls for], [under which]. */
const telling =
  /\b(would|will|allows?|calls? for|provides?|requires?|under (which|the)|commits?|pledg|includ|covers?|to (end|halt|curb|limit|share|exchange|release|reduce|cut|buy|sell|supply|build|lift))/i;

export function provisionsOf(draft: Draft, document: Document): Provision[] {
  const found: Provision[] = [];
  for (const frame of draft.frames) {
    const { start, end } = frame.scene.tree.sentence;
    const quote = document.text.slice(start, end);
    if (quote.length > 600 || !telling.test(quote)) continue;
    for (const [kind, pattern] of kinds) {
      if (pattern.test(quote) && !found.some((p) => p.kind === kind)) found.push({ kind, quote });
    }
  }
  return found;
}
