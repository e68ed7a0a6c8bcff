import type { Frame } from '../../patterns/frame.ts';
import type { Draft, DraftParty } from '../draft.ts';
import { partyOf } from '../parties/speakers.ts';
import { isMade } from './told-apart.ts';

/** [Belarus signed it], [Belarus has not joined the accord]: of one told before, and of nobody else in the same breath. */
const isOfSigning = (frame: Frame): boolean =>
  /^(signed|initialled|joined)$/.test(frame.pattern) && isOfSubject(frame);

const isOfSubject = ({ fillers, anaphors, definite }: Frame): boolean =>
  definite &&
  anaphors.length === 0 &&
  fillers.length > 0 &&
  fillers.every((f) => f.slot === 'subject');

/** [Peru and Chile signed a pact … *Fiji has not signed*, or has *rejected*, the pact]: who stays out of what others have made. */
export const staysOut = (draft: Draft, pact: Draft): boolean =>
  draft.frames.every(
    (f) =>
      ((isOfSigning(f) && /^(denial|refusal)$/.test(f.reality.mode)) ||
        (f.pattern === 'rejected' && isOfSubject(f) && pact.steps.some(isMade))) &&
      f.fillers.every(({ agent }) =>
        agent.codes.every((code) => !pact.parties.some((p) => p.code === code && !p.implied)),
      ),
  );

/** [Peru and Chile signed a pact … *Fiji also signed* the pact], [*Fiji joined* it]: one more of them. */
export const signsToo = ({ frames }: Draft): DraftParty[] =>
  frames
    .filter(
      (f) =>
        isOfSigning(f) && f.reality.mode === 'fact' && (f.pattern === 'joined' || isSaidToo(f)),
    )
    .flatMap(({ fillers }) =>
      fillers.flatMap(({ agent }) => agent.codes.map((code) => partyOf(agent, code))),
    );

const isSaidToo = ({ scene: { tree }, cue }: Frame): boolean =>
  tree.words.some(
    ({ text, head, index }) =>
      head === cue &&
      (/^(also|too|likewise)$/i.test(text) ||
        (/^as$/i.test(text) && tree.words[index + 1]?.text === 'well') ||
        (text === 'well' && tree.words[index - 1]?.text === 'as')),
  );
