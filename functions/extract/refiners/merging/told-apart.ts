import type { EventDate } from '#shared/event.ts';
import { daysBetween } from '../../mentions/dates/calendar.ts';
import { marksClash } from '../../patterns/instruments/instrument-marks.ts';
import { knownPact } from '../../patterns/instruments/known-pacts.ts';
import { childrenOf } from '../../patterns/trees/relations.ts';
import { dateOfName } from '../dates/settle-pact-date.ts';
import { type Draft, isHeadline, type Step } from '../draft.ts';
import { kindOf } from './pact-names.ts';
import { areSome, isGround, isLongKnown, marksIn } from './which-pact.ts';

/** [the *2006* accord] and [the *new* one]; [signed in 1985] and [signed on Friday]. */
export function areApart(a: Draft, b: Draft, published: string | null): boolean {
  const [x, y] = [marksIn(a), marksIn(b)];
  if (marksClash(x, y)) return true;
  if (isModelled(a) !== isModelled(b) && (a.proper || b.proper)) return true;
  if (y.has('other') && (!b.definite || isIndefinite(b))) return true;
  if (isOneMore(a, b, x, y, published)) return true;
  if (isLongKnown(b, published) && isOfThisYear(a, published)) return true;
  // [are working on a *new* deal … said of the *2015* one], [must sign *a* trade pact … the *1965* one]
  const year = [...y].find((m) => /^\d{4}$/.test(m));
  const isFresh = (x.has('new') || isIndefinite(a)) && isToCome(a);
  if (year && isFresh && year < (published ?? '9999').slice(0, 4)) return true;
  // [a truce is in danger … the *2013 deal*]
  const isOfOld = year !== undefined && !x.has(year) && year < (published ?? '9999').slice(0, 4);
  if (isOfOld && kindOf(a) === 'ceasefire' && kindOf(b) === null) return true;
  // [reached *an* agreement in June … the *1991* truce]
  if (year && isIndefinite(a) && a.steps.some((s) => isMade(s) && isAfter(s, year))) return true;
  // [to save NAFTA … *the new pact*]: not the one that was there
  if (y.has('new') && !x.has('new') && isStanding(a) && a.proper && !a.steps.some(isMade))
    return true;
  // [prepare a *second* loan accord … the accord *ends* this month]
  if (x.has('new') && isToCome(a) && !y.has('new') && b.definite && b.steps.some(isOfStanding))
    return true;
  // [talks on a lasting truce … the *previous* one, agreed in May]
  if (y.has('old') && !x.has('old') && isToCome(a) && b.steps.some(isMade)) return true;
  // [agreed a truce … *a previous* one fell apart]
  if (y.has('old') && !x.has('old') && (isIndefinite(b) || areSome(b))) return true;
  // [are to draft a peace deal, *under an* agreement signed by both]
  if (isToCome(a) && isIndefinite(b) && b.steps.some(isMade) && isGround(b, a)) return true;
  // [hopes for *a* trade pact … signed *the* first phase of an accord two years ago]
  const isNew = !b.definite || isToCome(a);
  const isOfNow = a.steps.length > 0 && !isPast(a, published) && !isStanding(a);
  if (isNew && isPast(b, published) && isOfNow) return true;
  // [a deal made in May … have yet to make *a* deal on debts]
  if (isPast(a, published) && isIndefinite(b) && isToCome(b) && a.steps.every(isMade)) return true;
  if (isOldAndNew(a, b, published) || isOldAndNew(b, a, published)) return true;
  return a.steps.some((s) => b.steps.some((t) => doneTwice(s, t)));
}

/** [the Riga Treaty … wants *a Riga-style* accord]: only after its pattern. */
const isModelled = ({ name }: Draft): boolean => /\w-(lite|style|like|type)\b/i.test(name);

/** [have agreed on *a treaty* on missiles], [SIGN ARMS TREATY]: one that is made by this very news. */
const isOfThisYear = (draft: Draft, published: string | null): boolean =>
  (isIndefinite(draft) || isHeadline(draft)) &&
  knownPact(draft.name) === null &&
  /^(agreed|signed)$/.test(draft.status?.value ?? '') &&
  (draft.date === null || !isLongAgo(draft.date.value, published));

/** [the *2013* agreement], [have agreed on *a* grid]: called by a year long gone, and made in this very article. */
function isOldAndNew(old: Draft, fresh: Draft, published: string | null): boolean {
  const isOld = (d: Draft): boolean =>
    d.frames.some((f) => isLongAgo(dateOfName(f, published)?.value, published));
  return (
    isOld(old) &&
    !isOld(fresh) &&
    fresh.steps.some(
      ({ frame, date }) =>
        /^(signed|agreed)$/.test(frame.pactStatus ?? '') &&
        frame.reality.mode === 'fact' &&
        !frame.definite &&
        (date === null || !isLongAgo(date, published)),
    )
  );
}

/** [*a second* truce], [*a 1965* treaty], [wants *a* deal that lasts]: told of as one more than the one that stands already. */
function isOneMore(
  a: Draft,
  b: Draft,
  x: ReadonlySet<string>,
  y: ReadonlySet<string>,
  published: string | null,
): boolean {
  if (!isIndefinite(b)) return false;
  const done = a.steps.filter((s) => !/^(proposed|under-discussion|rejected)$/.test(s.status));
  if (y.has('new') && !x.has('new') && (done.length > 0 || isStanding(a))) return true;
  const year = [...y].find((m) => /^\d{4}$/.test(m));
  if (year && !x.has(year) && done.length > 0)
    return done.every((s) => !(s.date?.start ?? published ?? year).startsWith(year));
  // [the *1995* accord … who signed *a* treaty *in 1994*]
  const known = [...x].find((m) => /^\d{4}$/.test(m));
  if (known && b.steps.some((s) => isMade(s) && s.date && !s.date.start.startsWith(known)))
    return true;
  // [signed a protocol on Monday … *an* accord to be signed in June]
  if (b.steps.some(isPlannedAct) && done.some(isMade)) return true;
  // [signed a deal on oil … failed to strike *an* accord on the border]
  const failed = b.steps.some((s) => /^(failure|refusal|denial)$/.test(s.frame.reality.mode));
  if (failed && done.some(isMade) && !b.frames[0]!.instrument!.bare) return true;
  // [agreed a truce … *an* agreement signed in May fell apart]
  const over = b.steps.length > 0 && b.steps.every((s) => /^(terminated|violated)$/.test(s.status));
  if (over && (done.some(isMade) || isToCome(a))) return true;
  // [are *also* negotiating *an* agreement on computers]
  if (isToldAlso(b) && (done.length > 0 || a.status?.value === 'in-force')) return true;
  // [announced a trade deal … have had *a* trade agreement *since 2012*]
  if (b.steps.length === 0 && b.date && isLongAgo(b.date.value, published) && done.some(isMade))
    return true;
  // [reached a truce on Monday … *a* truce *in April* held for a day]
  const { date } = b;
  if (
    date &&
    done.some((s) => {
      const start = s.date?.start ?? published;
      return isMade(s) && start !== null && daysBetween(date.value.end, start) > 7;
    })
  )
    return true;
  // [keeps to the Lima Treaty … as part of *a* deal signed long ago]: one that the reader does not know yet
  if (a.proper && a.steps.length === 0 && isPast(b, published) && b.steps.some(isMade)) return true;
  const wished =
    b.steps.length > 0 && b.steps.every((s) => /^(proposed|under-discussion)$/.test(s.status));
  if (wished && a.steps.length === 0 && a.status?.value === 'in-force') return true;
  const stands =
    done.length > 0 &&
    done.every((s) => /^(in-force|terminated|violated|suspended)$/.test(s.status));
  // [the *Lima Treaty*, signed years ago … seeks *a tougher treaty*]
  // [reached *a truce* … are to negotiate *a deal* to open the border]
  const isTalkedOf = b.steps.every(
    ({ frame: { pattern, instrument, scene } }) =>
      pattern === 'negotiated' &&
      childrenOf(scene.tree, instrument!.head, 'acl', 'acl:relcl').length > 0,
  );
  const isTruceMade =
    kindOf(a) === 'ceasefire' && done.some(isMade) && kindOf(b) !== 'ceasefire' && isTalkedOf;
  return wished && (stands || isLongKnown(a, published) || isTruceMade);
}

/** [an accord *to be* signed], [*will* sign a pact], [will *only* sign one if]. */
const isPlannedAct = ({ frame: { pattern, reality } }: Step): boolean =>
  /^(signed|initialled)$/.test(pattern) && /^(plan|condition)$/.test(reality.mode);

/** [*also* signed], [*separately*], with something to tell it from the first. */
const isToldAlso = ({ frames }: Draft): boolean =>
  frames.every(
    ({ scene: { tree }, instrument }) =>
      !instrument!.bare &&
      tree.words
        .slice(0, instrument!.head)
        .some((w) => /^(also|separately|meanwhile)$/i.test(w.text)),
  );

/** All that is told of it is that it may come. */
export const isToCome = ({ steps }: Draft): boolean =>
  steps.length > 0 && steps.every((s) => /^(proposed|under-discussion)$/.test(s.status));

/** [signed], [agreed on], [reached]: not only hoped for. */
export const isMade = ({ status, frame }: Step): boolean =>
  /^(signed|agreed|ratified)$/.test(status) &&
  frame.reality.mode === 'fact' &&
  frame.pattern !== 'named';

/** [the truce *broke down*], [abides by the accord]: done to one that is there. */
const isOfStanding = ({ frame: { pattern, reality } }: Step): boolean =>
  /^(collapsed|violated|complied|suspended|withdrew)$/.test(pattern) &&
  /^(fact|going-on)$/.test(reality.mode);

const isAfter = ({ date }: Step, year: string): boolean =>
  date !== null && date.start.slice(0, 4) > year;

/** It has been there for some time. */
export const isStanding = ({ steps, status }: Draft): boolean =>
  /^(in-force|violated|suspended|terminated)$/.test(steps[0]?.status ?? status?.value ?? '');

/** [*a* truce], [*another* deal]; not [the deal], [their deal]. */
export function isIndefinite({ frames }: Draft): boolean {
  const { scene, instrument } = frames[0]!;
  const { first, head } = instrument!;
  for (let i = head - 1; i >= Math.max(0, first - 4); i--) {
    const text = scene.tree.words[i]!.text.toLowerCase();
    if (/^(an?|another)$/.test(text)) return true;
    if (/^(the|this|that|its|their|his|her|our)$/.test(text)) return false;
    // [*a* maker *of* December's pact]
    if (i < first && scene.tree.words[i]!.upos === 'ADP') break;
  }
  // [signed *agreements* on tax]: some
  return !frames[0]!.instrument!.bare && scene.tree.words[head]!.xpos === 'NNS';
}

/** Two months, in days: what is farther off is another matter. */
const months = 60;

const isLongAgo = (date: EventDate | undefined, published: string | null): boolean =>
  date !== undefined && published !== null && daysBetween(date.end, published) > months;

/** [a protocol signed in 1985]: all that is told of it was done long before the article. */
function isPast({ steps }: Draft, published: string | null): boolean {
  return steps.length > 0 && steps.every((s) => s.date !== null && isLongAgo(s.date, published));
}

/** The same act on two days far from each other is done to two instruments. */
function doneTwice(a: Step, b: Step): boolean {
  if (!a.date || !b.date || !/^(signed|reached|initialled|collapsed)$/.test(a.frame.pattern))
    return false;
  if (a.frame.pattern !== b.frame.pattern) return false;
  const gap = Math.max(
    daysBetween(a.date.end, b.date.start),
    daysBetween(b.date.end, a.date.start),
  );
  return gap > months;
}
