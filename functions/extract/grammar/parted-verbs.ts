import type { Form } from './join-units.ts';
import { morphologyOf } from './morphology.ts';
import type { Word } from './tree.ts';

const leading = /^(on|in|late|later|early|earlier)$/;
const auxiliary =
  /^(will|would|shall|should|may|might|can|could|must|is|are|was|were|be|been|has|have|had|['’](ll|d|s|re|ve))$/i;

const day = /^(today|tomorrow|yesterday|tonight|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/i;

export const isTime = ({ unit, text }: Form): boolean => unit === 'date' || day.test(text);

/**
 * The words that tell a time between an auxiliary and its verb [will *this week* visit Britain, would *on Wednesday* meet them, was
 * *today* meeting Lawson]. Wires write so, the treebanks hardly ever: without them the verb is known for one. Null where there are none.
 */
export function timesInVerbs(forms: readonly Form[]): ReadonlySet<number> | null {
  let times: Set<number> | null = null;
  for (let at = 1; at < forms.length - 1; at++) {
    if (!isTime(forms[at]!)) continue;
    const first = leading.test(forms[at - 1]!.text) ? at - 1 : at;
    let last = at;
    while (last < forms.length - 2 && isTime(forms[last + 1]!)) last++;
    const parts = first > 0 && auxiliary.test(forms[first - 1]!.text);
    if (parts && /^\p{Ll}/u.test(forms[last + 1]!.text)) {
      times ??= new Set();
      for (let i = first; i <= last; i++) times.add(i);
    }
    at = last;
  }
  return times;
}

/** The words of the tree without those times, and the times in their places again: each hangs on the word behind it, the verb. */
export function putBack(
  words: readonly Word[],
  forms: readonly Form[],
  times: ReadonlySet<number>,
): Word[] {
  const places = forms.flatMap((_, i) => (times.has(i) ? [] : [i]));
  const all: Word[] = [];
  for (const word of words)
    all[places[word.index]!] = {
      ...word,
      index: places[word.index]!,
      head: word.head < 0 ? word.head : places[word.head]!,
    };
  for (let at = forms.length - 1; at >= 0; at--) {
    if (!times.has(at)) continue;
    const { start, end, text, unit } = forms[at]!;
    const isCase = leading.test(text);
    const head = isCase ? at + 1 : nextOf(forms, times, at);
    all[at] = {
      ...{ index: at, start, end, text, unit, head },
      lemma: text,
      upos: isCase ? 'ADP' : 'NOUN',
      xpos: isCase ? 'IN' : 'NN',
      morphology: morphologyOf(isCase ? 'IN' : 'NN'),
      relation: isCase ? 'case' : leading.test(forms[at - 1]!.text) ? 'obl' : 'obl:unmarked',
    };
  }
  return all;
}

function nextOf(forms: readonly Form[], times: ReadonlySet<number>, at: number): number {
  let next = at + 1;
  while (next < forms.length - 1 && times.has(next)) next++;
  return next;
}
