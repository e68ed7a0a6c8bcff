import type { Frame } from '../../patterns/frame.ts';
import type { DraftParty } from '../draft.ts';
import { isApart } from '../merging/one-meeting-each.ts';
import { partiesOf } from './speakers.ts';

/** [Odera held *separate* talks with *Chad and Niger*]: the two that somebody goes between; [the two sides] are they, and not she and one of them. */
export function metApart(frames: readonly Frame[]): DraftParty[] {
  for (const frame of frames) {
    if (frame.type !== 'meeting' || frame.kind === 'visit' || !isApart(frame)) continue;
    const guests = frame.fillers.filter((f) => !/^(subject|owner)$/.test(f.slot));
    const two = [...partiesOf(guests.map((f) => f.agent)).values()];
    if (two.length === 2 && guests.length < frame.fillers.length) return two;
  }
  return [];
}
