import { wordsOf } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import type { Draft } from '../draft.ts';
import { toldTogether } from './relate-meetings.ts';

/** [met Costa today … thanked her for the *Summit for Islands*], [the *Summit for Islands* … the *Global Water Summit*]: what has a name of its own is no meeting called by another, or by none. */
export function areNamedOtherwise(a: Draft, b: Draft): boolean {
  const [x, y] = [namesOf(a), namesOf(b)];
  if (x.size > 0 && y.size > 0) return ![...x].some((word) => y.has(word));
  // [visits Oslo for *a Nordic Leaders Summit*]
  if (toldTogether(a, b)) return false;
  return isCalledSo(a, b) || isCalledSo(b, a);
}

const isCalledSo = (named: Draft, other: Draft): boolean =>
  named.frames.every((f) => nameOf(f).length > 0) && !other.frames.some(isGathering);

const isGathering = ({ pattern }: Frame): boolean => /^(summit|conference)$/.test(pattern);

const namesOf = ({ frames }: Draft): Set<string> => new Set(frames.flatMap(nameOf));

/** The words in capitals beside it that tell which it is; a town does not [the *Oslo* Summit]. */
function nameOf({ scene: { tree, mentions }, cue }: Frame): string[] {
  const { words, sentence } = tree;
  if (sentence.zone !== 'body' || !/^(Summit|Conference|Forum)$/.test(words[cue]!.text)) return [];
  const own: number[] = [];
  for (let i = cue - 1; i > 0 && partOfName.test(words[i]!.text); i--) own.push(i);
  if (/^(for|on)$/.test(words[cue + 1]?.text ?? ''))
    for (let i = cue + 2; partOfName.test(words[i]?.text ?? ''); i++) own.push(i);
  const towns = mentions.flatMap((m) =>
    m.kind === 'place' && m.sort === 'city' ? (wordsOf(tree, m) ?? []) : [],
  );
  return own
    .filter((i) => !towns.some(({ first, last }) => first <= i && i <= last))
    .map((i) => words[i]!.text.toLowerCase())
    .filter((word) => word.length > 1 && !ofAny.test(word));
}

const partOfName = /^(\p{Lu}|\d|[-–]$)/u;

const ofAny =
  /^(leaders?['’]?|first|second|third|annual|virtual|international|ministerial|the|president|prime|minister)$/;
