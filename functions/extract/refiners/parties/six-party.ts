import type { Frame } from '../../patterns/frame.ts';
import type { Draft, DraftParty } from '../draft.ts';

const six: readonly string[] = ['CHN', 'JPN', 'KOR', 'PRK', 'RUS', 'USA'];

/** [return to *six-party talks*]: those on North Korea's bomb have that name. */
export function addTheSix(draft: Draft, frame: Frame, mentioned: ReadonlySet<string>): void {
  const { fillers, scene, cue } = frame;
  if (!mentioned.has('PRK') || !isSixParty(frame)) return;
  if (!fillers.every((f) => f.agent.codes.every((c) => six.includes(c)))) return;
  const { start, end } = scene.tree.words[cue]!;
  for (const code of six)
    if (!draft.parties.some((p) => p.code === code))
      draft.parties.push({ code, span: { start, end } });
}

function isSixParty({ pattern, scene, cue }: Frame): boolean {
  const before = scene.tree.words
    .slice(Math.max(0, cue - 5), cue)
    .map((w) => w.text)
    .join(' ');
  return (
    /^(talks|negotiations|round)$/.test(pattern) && /\bsix ?-? ?(party|nation|way)\b/i.test(before)
  );
}

/** [envoys of Japan and North Korea *met* to restart *six-party talks*]: what some of them hold apart. */
export const areSixBesideSome = (a: Draft, b: Draft): boolean =>
  (areSix(a) && areSome(b)) || (areSix(b) && areSome(a));

const areSix = ({ parties, frames }: Draft): boolean =>
  six.every((code) => parties.some((p) => p.code === code)) && frames.some(isSixParty);

const areSome = ({ parties, frames, definite }: Draft): boolean => {
  const codes = new Set(parties.map((p) => p.code));
  return !definite && codes.size >= 2 && codes.size < 6 && !frames.some(isSixParty);
};

/** [*six-party talks*]: they are known by that name, also where an article names but some of them. */
export const areOfTheSix = (group: readonly DraftParty[], all: readonly DraftParty[]): boolean =>
  six.every((code) => all.some((p) => p.code === code)) && group.every((p) => six.includes(p.code));
