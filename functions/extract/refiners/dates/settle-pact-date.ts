import type { EventDate } from '#shared/event.ts';
import type { Document } from '../../document/document.ts';
import { resolveDate } from '../../mentions/dates.ts';
import type { DateMention } from '../../mentions/mention.ts';
import { headWithin, wordsOf } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import { isAny } from '../../patterns/trees/definite.ts';
import { isVerb } from '../../patterns/trees/relations.ts';
import type { Proven } from '../draft.ts';
import { dayOfPartner } from './date-of-frame.ts';
import { isOfTheName } from './in-the-name.ts';
import { settleDate } from './settle-date.ts';
import { isTime } from './times.ts';

/** Acts that give the pact a new term of life on the day they are done; the others only speak of one that stands. */
const renewing =
  /^(extend|renew|prolong|amend|update|enter|take|come|go|begin|start|commence|modernize|modernise)$/;

/** When the sentence says that the pact came to the status that it gives it. */
export function settlePactDate(
  frame: Frame,
  document: Document,
  lastEvent: EventDate | null,
): Proven<EventDate> | null {
  const published = document.written;
  // [is to *vote on* it]: signed some time before
  if (/^(named|voted-on)$/.test(frame.pattern)) return since(frame, published);
  const stands = frame.pactStatus === 'in-force' || frame.pactStatus === undefined;
  const { words } = frame.scene.tree;
  // [*agreed* on Monday to extend it]: done with that
  const done = frame.reality.mode === 'fact' || words[frame.reality.cue]?.lemma === 'agree';
  const renews = done && renewing.test(frame.scene.tree.words[frame.cue]!.lemma.toLowerCase());
  if (stands && !renews) return since(frame, published);
  const date = settleDate(frame, document, lastEvent);
  if (!date || isOfTheName(frame, date.span)) return null;
  // [hope to sign it *by June*]: not yet
  const isHoped =
    /^(wish|plan)$/.test(frame.reality.mode) && date.value.end > (published ?? date.value.end);
  // [will be signed on May 3]: it has been agreed by now, and not on May 3
  const isAhead = published === null ? frame.reality.mode === 'plan' : date.value.start > published;
  return isAhead || isHoped ? null : date;
}

/** [*enters* into force on July 1], told in March: by then it does. */
export function isAhead(frame: Frame, document: Document, lastEvent: EventDate | null): boolean {
  const { mode, time } = frame.reality;
  if (frame.pattern !== 'entered-into-force' || mode !== 'fact' || time !== 'present') return false;
  const date = settleDate(frame, document, lastEvent);
  if (!date || document.written === null || isOfTheName(frame, date.span)) return false;
  return date.value.start > document.written;
}

/** [the *2015* nuclear deal], [the Elysee Treaty of *1963*], [the accord with Peru *last month*]: when it was made, whatever becomes of it. */
export function dateOfName(
  frame: Frame,
  published: string | null,
  behind = true,
): Proven<EventDate> | null {
  return dateWhere(
    frame,
    published,
    (mention) => isOfTheName(frame, mention) || (behind && isBehindNoun(frame, mention)),
  );
}

/** [has kept calm *since last February*], [*dates from* 2011]: from then on it stands. */
function since(frame: Frame, published: string | null): Proven<EventDate> | null {
  const { tree } = frame.scene;
  const own = dayOfPartner(frame);
  return dateWhere(frame, published, (mention) => {
    // [treaties with Chad *since 1979* and with Niger *since 1994*]
    if (own && mention !== own) return false;
    const at = wordsOf(tree, mention);
    // [a critic of the treaty, *has served* there *since 1981*]
    const verb = at && tree.words[tree.words[headWithin(tree, at.first, at.last)]!.head];
    if (verb && ofPeople.test(verb.lemma)) return false;
    // [a pact to settle *claims that date from 1979*]; not [the pact with *Samoa, which dates from 2011*]
    const { head, last } = frame.instrument!;
    const isOfClaims =
      verb?.lemma === 'date' &&
      verb.relation === 'acl:relcl' &&
      verb.head !== head &&
      verb.head !== last &&
      tree.words[verb.head]?.upos === 'NOUN';
    if (isOfClaims) return false;
    const before = tree.words
      .slice(Math.max(0, (at?.first ?? 0) - 3), at?.first)
      .map((w) => w.text);
    return at !== null && /\b(since|dat(es?|ed|ing) (back )?(from|to))$/i.test(before.join(' '));
  });
}

/** What people do, and no pact. */
const ofPeople = /^(serve|work|lead|head|chair|live|teach|write|represent|rule|govern)$/;

function dateWhere(
  frame: Frame,
  published: string | null,
  fits: (mention: DateMention) => boolean,
): Proven<EventDate> | null {
  for (const mention of frame.scene.mentions) {
    if (!isTime(mention) || !fits(mention)) continue;
    if (published !== null && isAnyToCome(frame, mention, published)) continue;
    const value = resolveDate(mention.value, { published, tense: 'past', text: mention.text });
    if (value && (published === null || value.start <= published))
      return { value, span: { start: mention.start, end: mention.end } };
  }
  return null;
}

/** [would rather have *a* full accord *in June*], told in March: none that one knows of, and not of the June before. */
function isAnyToCome(
  { scene: { tree }, instrument }: Frame,
  { value, text }: DateMention,
  published: string,
): boolean {
  if (!/^(day|month)$/.test(value.sort) || !isAny(tree, instrument!.head)) return false;
  const nearest = resolveDate(value, { published, tense: null, text });
  return nearest !== null && nearest.start > published;
}

/** [an agreement *last month* among …] hangs on the noun; [the pact with Peru *in May* has held] lies between it and its own verb. */
function isBehindNoun({ scene: { tree }, instrument }: Frame, mention: DateMention): boolean {
  const { words } = tree;
  const { head } = instrument!;
  const at = wordsOf(tree, mention);
  // [agreed *to buy* wheat in 1988]
  if (!at || isVerb(words[head]) || at.first <= head || at.first - head > 14) return false;
  if (words.slice(head + 1, at.first).some((w) => isVerb(w) || stops.test(w.text))) return false;
  const dated = words[headWithin(tree, at.first, at.last)]!;
  if (dated.head === head) return true;
  const above = words[head]!;
  // [*follows* an accord with Peru *in December*]: it only tells what came first
  if (dated.head === above.head && above.relation === 'obj')
    return /^(follow|mirror|replace|succeed|resemble|echo|supersede)$/.test(
      words[above.head]!.lemma,
    );
  // [the war *ended in* an armistice in 1953]
  if (dated.head === above.head && /^(end|result|culminate)$/.test(words[above.head]?.lemma ?? ''))
    return words[head]!.relation.startsWith('obl');
  return above.relation.startsWith('nsubj') && above.head > at.last;
}

const stops = /^([,;:.]|since|until|till|by|before|after|for|from)$/i;
