import type { Frame } from '../../patterns/frame.ts';
import type { Draft, DraftParty } from '../draft.ts';

const six: readonly string[] = ['CHN', 'JPN', 'KOR', 'PRK', 'RUS', 'USA'];

/** [return to *six-party talks*]: those on North Korea's bomb have that name. */
export function addTheSix(draft: Draft, frame: Frame, mentioned: ReadonlySet<string>): void {
  const { pattern, fillers, scene, cue } = frame;
  if (!/^(talks|negotiations|round)$/.test(pattern) || !mentioned.has('PRK')) return;
  const before = scene.tree.words
    .slice(Math.max(0, cue - 5), cue)
    .map((w) => w.text)
    .join(' ');
  if (!/\bsix ?-? ?(party|nation|way)\b/i.test(before)) return;
  if (!fillers.every((f) => f.agent.codes.every((c) => six.includes(c)))) return;
  const { start, end } = scene.tree.words[cue]!;
  for (const code of six)
    if (!draft.parties.some((p) => p.code === code))
      draft.parties.push({ code, span: { start, end } });
}

/** [*six-party talks*]: they are known by that name, also where an article names but some of them. */
export const areOfTheSix = (group: readonly DraftParty[], all: readonly DraftParty[]): boolean =>
  six.every((code) => all.some((p) => p.code === code)) && group.every((p) => six.includes(p.code));
