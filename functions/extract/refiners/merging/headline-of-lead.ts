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
