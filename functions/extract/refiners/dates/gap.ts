import type { Tree } from '../../grammar/tree.ts';
import type { DateMention } from '../../mentions/mention.ts';
import { wordsOf } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import { isVerb } from '../../patterns/trees/relations.ts';

/** A length with [after] or [before] behind it: the first word of each side of it. */
export interface Gap {
  readonly mention: DateMention;
  readonly first: number;
  /** Where the event counted from begins, and where its words end. */
  readonly from: number;
  readonly to: number;
  /** What only says who it is that it begins with. */
  readonly aside: { readonly from: number; readonly to: number } | null;
  readonly sign: 1 | -1;
}

/** The gap that the frame stands on one side of. */
export function gapOf({ scene: { tree, mentions }, cue }: Frame): Gap | null {
  for (const mention of mentions) {
    if (mention.kind !== 'date' || mention.value.sort !== 'duration') continue;
    const at = wordsOf(tree, mention);
    const link = at && tree.words[at.last + 1]?.text.toLowerCase();
    if (!at || (link !== 'after' && link !== 'before')) continue;
    // [agreed to stop *for 30 days* after a call]: how long, not how far from it
    if (/^for$/i.test(tree.words[at.first - 1]?.text ?? '')) continue;
    // [*less than* a week after]: not so far from it
    if (/^than$/i.test(tree.words[at.first - 1]?.text ?? '')) continue;
    const from = at.last + 2;
    const stop = endOfClause(tree, from);
    const aside = asideAt(tree, at.first, from, stop + 1);
    const to = aside ? endOfClause(tree, aside.to + 1) : stop;
    // [, three days after the summit, …] belongs to what stands before it
    const near = cue >= from - 40 && cue <= to + 40;
    if (near) return { mention, first: at.first, from, to, aside, sign: link === 'after' ? 1 : -1 };
  }
  return null;
}

function endOfClause({ words }: Tree, from: number): number {
  let end = from;
  while (
    end + 1 < words.length &&
    (!/^[,;.:–—]$/.test(words[end + 1]!.text) || isInList(words, from, end + 1))
  )
    end++;
  return end;
}

/** [four days after the *Libyan, Algerian and Tunisian* ministers met], [after *Peru, Chile and Fiji* signed]: no clause ends there. */
function isInList(words: Tree['words'], from: number, comma: number): boolean {
  if (words[comma]!.text !== ',') return false;
  const first = words[comma - 1]!;
  const isNames = words.slice(from, comma).every((w) => w.upos === 'PROPN' || w.text === ',');
  if (first.relation !== 'amod' && first.upos !== 'ADJ' && !isNames) return false;
  const rest = words.slice(comma + 1, comma + 12);
  const joint = rest.findIndex((w) => w.text === 'and');
  const isName = (w: Tree['words'][number] | undefined): boolean =>
    w !== undefined && /^(PROPN|ADJ)$/.test(w.upos) && /^\p{Lu}/u.test(w.text);
  return (
    joint > 0 &&
    [...rest.slice(0, joint), rest[joint + 1]].every((w) => isName(w) || w?.text === ',')
  );
}

/** [came a day after Ana Lie*, the new prime minister,* met Rojas]: between commas, where what she did is still to be told. */
function asideAt(
  { words }: Tree,
  gap: number,
  from: number,
  comma: number,
): { from: number; to: number } | null {
  const isLast = words.slice(0, gap).some((w) => /^VB[DZ]$/.test(w.xpos));
  if (!isLast || words[comma]?.text !== ',' || words.slice(from, comma).some(isVerb)) return null;
  const close = words.findIndex((w) => w.index > comma && /^[,;.:–—]$/.test(w.text));
  const then = words[close + 1];
  return words[close]?.text === ',' && /^(VBD|MD)$/.test(then?.xpos ?? '')
    ? { from: comma, to: close }
    : null;
}
