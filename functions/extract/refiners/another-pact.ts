import { daysBetween } from '../mentions/dates/calendar.ts';
import { codesOf } from '../patterns/filling/agents.ts';
import type { Frame } from '../patterns/frame.ts';
import { nameOf } from '../patterns/instruments/instrument-name.ts';
import { type KnownPact, knownPact } from '../patterns/instruments/known-pacts.ts';
import { realityOf } from '../patterns/reality/reality.ts';
import { isAny } from '../patterns/trees/definite.ts';

/** [the INF treaty], told in 1987: the Soviet Union's, which Russia keeps. */
export const ofItsDay = (code: string, written: string | null): string =>
  code === 'RUS' && written !== null && written < '1991-12-26' ? 'SUN' : code;

/** [*may* strike *a* US-Iran deal], years after the one that everybody knows: one that is yet to be made. */
export function isAnother(frame: Frame, { since }: KnownPact, written: string | null): boolean {
  const { scene, instrument, clause, reality, pactStatus } = frame;
  const { tree } = scene;
  const { head } = instrument!;
  const { mode } = pactStatus ? reality : realityOf(tree, clause);
  return (
    since !== null &&
    written !== null &&
    daysBetween(since, written) > 365 &&
    /^\p{Ll}/u.test(tree.words[head]!.text) &&
    isAny(tree, head) &&
    (/^(proposed|under-discussion|rejected)$/.test(pactStatus ?? '') ||
      (!pactStatus && /^(wish|plan|condition)$/.test(mode)))
  );
}

/** [*Chad and Mali signed* a Washington accord]: of those who made it, whatever others call by the name. */
export function isOfOthers(
  { pattern, fillers, instrument, scene: { tree } }: Frame,
  { parties, others }: KnownPact,
): boolean {
  if (!/^(signed|reached|initialled)$/.test(pattern) || parties.length < 2) return false;
  // [reached a *Gaza ceasefire deal*]: brokers are told so too
  const isPhrase = /^\p{Ll}/u.test(tree.words[instrument!.head]!.text);
  if (isPhrase && !(pattern === 'signed' && isAny(tree, instrument!.head))) return false;
  const makers = [...codesOf(fillers.map((f) => f.agent))];
  const known = makers.filter((c) => parties.includes(c) || others.includes(c) || c === 'SUN');
  return makers.length >= 2 && known.length < 2;
}

/** [the *withdrawal agreement*], without capitals in a text that names none of those who made the one that everybody knows. */
export const isOfNobodyHere = (
  { instrument, scene: { tree } }: Frame,
  { parties, others }: KnownPact,
  mentioned: ReadonlySet<string>,
): boolean =>
  parties.length >= 2 &&
  // [the Korean War ended in a *truce*]: known by what stands around it
  knownPact(nameOf(tree, instrument!.first, instrument!.head)) !== null &&
  tree.words.slice(instrument!.first, instrument!.head + 1).every((w) => /^\p{Ll}/u.test(w.text)) &&
  ![...parties, ...others].some((code) => mentioned.has(code));
