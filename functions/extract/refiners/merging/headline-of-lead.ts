import type { Frame } from '../../patterns/frame.ts';
import { knownPact } from '../../patterns/instruments/known-pacts.ts';
import { type Draft, isHeadline } from '../draft.ts';
import { content, kindsFit, nounOf } from './pact-names.ts';
import { sameParties } from './pact-parties.ts';

/** [NO WORD YET ON CHADIAN TANK DEAL], above [is discussing *a deal* with Chad under which it would build tanks]: what a headline names and says nothing of. */
export const isHeadlineOfLead = (a: Draft, b: Draft): boolean =>
  a.steps.length === 0 &&
  knownPact(a.name) === null &&
  !b.proper &&
  isHeadline(a) &&
  isLead(b) &&
  nounOf(a) === nounOf(b) &&
  sameParties(a, b) &&
  // [COUNTERTRADE DEAL FOR OIL … a *countertrade* deal that pays for bridges]
  (kindsFit(a, b) || [...content(a.name)].some((word) => content(b.name).has(word)));

const isLead = ({ frames }: Draft): boolean => {
  const { zone, paragraph } = frames[0]!.scene.tree.sentence;
  return zone === 'body' && paragraph <= 2;
};

/** [CHAD QUITS GAS PACT WITH MALI], above [quit *a 1987 gas pact* with Mali]: what a headline tells as done is news in the text too. */
export const isDeedOfHeadline = (a: Draft, b: Draft): boolean =>
  isHeadline(a) &&
  sameParties(a, b) &&
  [...content(a.name)].every((word) => content(b.name).has(word)) &&
  content(a.name).size > 0 &&
  a.steps.length > 0 &&
  a.steps.every(({ frame }) => b.steps.some((t) => isSameDeed(frame, t.frame)));

const isSameDeed = (a: Frame, b: Frame): boolean =>
  a.pattern === b.pattern && a.reality.mode === 'fact' && b.reality.mode === 'fact';
