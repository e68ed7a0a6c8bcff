import { yearOf } from '../../mentions/find-names.ts';
import { sortOf } from '../../mentions/gazetteer/gazetteer.ts';
import type { Frame } from '../../patterns/frame.ts';
import type { Draft } from '../draft.ts';

/**
 * [the *Uruguay round*], [the *Doha talks*]: rounds of all that trade, under the body that calls them; so [farm talks *under the GATT*].
 */
export function addBodyOfRound(draft: Draft, frame: Frame, published: string | null): void {
  const { pattern, scene, cue, anaphors } = frame;
  if (!/^(round|talks|negotiations)$/.test(pattern) || anaphors.length > 0) return;
  // [Canada will speak at *the Uruguay round*]: of its body too, where nobody else is told
  const isAlone = draft.parties.every((p) => sortOf(p.code) === 'state');
  const named = roundOf(frame);
  if (!isAlone || draft.parties.length > (named === null ? 0 : 1)) return;
  const { words } = scene.tree;
  const behind = scene.agents.find(
    ({ codes: [code, ...more], first }) =>
      code !== undefined &&
      more.length === 0 &&
      /^(GATT|WTO)$/.test(code) &&
      sortOf(code) === 'organisation' &&
      first > cue &&
      first - cue <= 4 &&
      /\b(under|in|within)( the)?( auspices of the)?$/.test(
        words
          .slice(cue + 1, first)
          .map((w) => w.text)
          .join(' '),
      ),
  );
  if (!behind && !named) return;
  const { start, end } = words[cue]!;
  const year = yearOf(published);
  const code = behind?.codes[0] ?? (named === 'Doha' && year > 1994 ? 'WTO' : 'GATT');
  draft.parties.push({ code, span: behind?.mention ?? { start, end } });
}

/** Which round it is that has the name of a town or land. */
export function roundOf({ scene: { tree }, cue }: Frame): string | null {
  const text = tree.words
    .slice(Math.max(0, cue - 4), cue + 2)
    .map((w) => w.text)
    .join(' ');
  return /\b(Uruguay|Tokyo|Kennedy|Doha)(?: ?- ?| )[Rr]ound\b/.exec(text)?.[1] ?? null;
}
