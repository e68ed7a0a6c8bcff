import type { PlaceMention } from '../../mentions/mention.ts';
import { wordsOf } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import { isVerb } from '../../patterns/trees/relations.ts';

/** [held *summits* in Lima *and Oslo*] → one in each town; [*talks* in both] may have gone from one to the other. */
export function onePlaceEach(frame: Frame): Frame[] {
  const { type, kind, cue, scene } = frame;
  const { words } = scene.tree;
  if (type !== 'meeting' || kind === 'visit') return [frame];
  if (!/^(meetings|summits|conferences|sessions)$/i.test(words[cue]!.text)) return [frame];
  const towns = scene.mentions.filter(
    (m): m is PlaceMention => m.kind === 'place' && m.sort === 'city' && m.start > words[cue]!.end,
  );
  const sites: PlaceMention[] = [];
  let last = -1;
  for (const town of towns) {
    const at = wordsOf(scene.tree, town);
    if (!at) continue;
    const isNext = sites.length > 0 && isJoint(words.slice(last + 1, at.first));
    const isFirst =
      sites.length === 0 &&
      /^(in|at)$/i.test(words[at.first - 1]?.text ?? '') &&
      !words.slice(cue, at.first).some(isVerb);
    if (!isNext && !isFirst) continue;
    sites.push(town);
    last = at.last;
  }
  return sites.length < 2 ? [frame] : sites.map((site) => ({ ...frame, site }));
}

const isJoint = (between: readonly { readonly text: string }[]): boolean =>
  /^(,|and|, and)( in)?$/i.test(between.map((w) => w.text).join(' '));
