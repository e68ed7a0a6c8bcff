import type { DateMention } from '../../mentions/mention.ts';
import type { Scene, Slot } from '../frame.ts';
import { childrenOf, extent } from '../trees/relations.ts';
import { type Agent, isBody, wordsOf } from './agents.ts';
import { prepositionAfter } from './agents-after.ts';
import { objectsOf } from './objects.ts';
import { isHeadquarters, placesAt } from './places-at.ts';
import { isWhereOneIs, obliquesOf } from './subjects.ts';

/** The state one travels to, as a party: [visited *Shanghai*] → CHN, [a trip to *Beijing*] → CHN. */
export function hostsOf(scene: Scene, index: number, slots: readonly Slot[]): Agent[] {
  const { tree } = scene;
  const ahead = slots.includes('to')
    ? obliquesOf(tree, index, ['to']).flatMap((o) => placesAt(scene, o))
    : [];
  const aim = ahead.length > 0;
  // [*arrived* in Lima *from Oslo*]: no host, unless the text tells of it [from Oslo, *where* he signed a pact]; it is of one who *returned* from there
  const arrives =
    /^(arrive|land|come)$/.test(tree.words[index]!.lemma) && !tellsOfOrigin(scene, index);
  // [came *into Peru* from Chile]: across a border, on no visit
  const enters = obliquesOf(tree, index, ['into']).length > 0;
  const open = slots
    .filter((slot) => !((arrives || enters) && slot === 'from'))
    // [flew *for* a Chilean airline]: in its pay
    .filter((slot) => !(slot === 'for' && tree.words[index]!.lemma === 'fly'));
  const hosts = open
    // [flew *to Japan* from Kuwait], [flew to Japan *for a summit* of leaders from Fiji]: from where and what for is told only to say so
    .filter((slot) => !(aim && /^(from|for)$/.test(slot)))
    // [to NATO headquarters *in Brussels*]
    .filter((slot) => !(slot === 'in' && ahead.some(isHeadquarters)))
    .flatMap((slot) =>
      slot === 'object' ? objectsOf(tree, index) : obliquesOf(tree, index, [slot]),
    )
    .flatMap((argument) => placesAt(scene, argument));
  if (hosts.length > 0) return listed(scene, hosts);
  // [visited *President Rao* in Suva]: whom one sees there is at home
  if (slots.includes('object')) {
    const seen = objectsOf(tree, index).flatMap((o) =>
      scene.agents.filter((a) => a.head === o && a.person !== null && !isBody(a)),
    );
    if (seen.length > 0) return seen;
  }
  // [arrived *here*], [a visit *here*]
  // and [*here* on a visit]
  const before = extent(tree, index).first - 1;
  const here = [index + 1, ...childrenOf(tree, index, 'advmod'), before].find((i) =>
    /^here$/i.test(tree.words[i]?.text ?? ''),
  );
  const isWhere = slots.some((slot) => /^(to|in|object)$/.test(slot));
  if (here !== undefined && isWhere && placesAt(scene, here).length > 0)
    return placesAt(scene, here);
  const above = tree.words[index]!.head;
  if (slots.length === 0) return placesAt(scene, index);
  if (isWhereOneIs(tree, above))
    return placesAt(scene, above).filter((a) => a.first <= above && above <= a.last);
  // [a visit by a senior official *to* Japan]: wherever the parser hung it
  for (const slot of open) {
    const at =
      slot === 'object' || slot === 'of' || slot === 'in'
        ? null
        : prepositionAfter(scene, index, slot);
    if (at === null) continue;
    const argument = [at + 1, at + 2, at + 3].find((i) => placesAt(scene, i).length > 0);
    if (argument !== undefined) return placesAt(scene, argument);
  }
  return [];
}

/** [arrived from Oslo, *where* he signed a pact]; not [arrived from Oslo for talks in Lima, *where* …]. */
function tellsOfOrigin(scene: Scene, index: number): boolean {
  const { words } = scene.tree;
  return obliquesOf(scene.tree, index, ['from'])
    .flatMap((o) => placesAt(scene, o))
    .some(({ last }) => {
      const next = words[last + 1]?.text === ',' ? last + 2 : last + 1;
      return /^where$/i.test(words[next]?.text ?? '');
    });
}

/** [to Fiji, Samoa, *Timor-Leste and Palau*]: what the list goes on with, wherever the parser hung it. */
function listed(scene: Scene, hosts: Agent[]): Agent[] {
  const { tree } = scene;
  for (let last = hosts.at(-1)!.last, steps = 0; steps < 12; steps++) {
    last = dayBehind(scene, last)?.last ?? last;
    const joint = tree.words[last + 1];
    if (!joint || !/^(,|and)$/i.test(joint.text)) break;
    // [to Peru on Monday and *on to* Chile on Tuesday], [, *and the* Gambia]
    let next = last + 2;
    while (next < last + 5 && /^(and|then|on|to|in|the)$/i.test(tree.words[next]?.text ?? ''))
      next++;
    const [place] = placesAt(scene, next).filter((a) => a.first >= last + 2 && a.first <= next);
    if (!place || !closes(tree, place.last)) break;
    // [visited Peru, and *in Chile the strike* went on]
    const isApart =
      tree.words[place.first - 1]!.upos === 'ADP' && dayBehind(scene, place.last) === null;
    if (isApart && /^(DET|NOUN|PROPN|PRON|ADJ)$/.test(tree.words[place.last + 1]?.upos ?? ''))
      break;
    if (!hosts.some((h) => h.codes.join() === place.codes.join())) hosts.push(place);
    last = place.last;
  }
  return hosts;
}

/** [visited Peru *in May* and Chile *on Monday*]: each with its own day. */
export function dayBehind(scene: Scene, partner: number): DateBehind | null {
  const { tree, mentions } = scene;
  const last = placeBehind(scene, partner);
  let start = /^(on|in|from|at|since|by)$/i.test(tree.words[last + 1]?.text ?? '')
    ? last + 2
    : last + 1;
  // [Rojas *by the* end of May]
  if (start > last + 1 && /^the$/i.test(tree.words[start]?.text ?? '')) start++;
  for (const mention of mentions) {
    if (mention.kind !== 'date') continue;
    const words = wordsOf(tree, mention);
    if (words?.first === start) return { mention, last: words.last };
  }
  return null;
}

/** [met Rojas *in Lima*], [Rojas *on Monday*]: the last word of when or where he was met. */
export function settingBehind(scene: Scene, partner: number): number | null {
  const day = dayBehind(scene, partner);
  // [Rojas *on Monday in Lima*]
  if (day) return placeBehind(scene, day.last);
  const place = placeBehind(scene, partner);
  return place === partner ? null : place;
}

/** [met Rojas *in Lima* on Monday]: the last word of where that was, else of him. */
function placeBehind({ tree, mentions }: Scene, last: number): number {
  if (!/^(in|at)$/i.test(tree.words[last + 1]?.text ?? '')) return last;
  for (const mention of mentions) {
    const words = mention.kind === 'place' ? wordsOf(tree, mention) : null;
    if (words?.first === last + 2) return words.last;
  }
  return last;
}

interface DateBehind {
  readonly mention: DateMention;
  /** Its last word. */
  readonly last: number;
}

/** The list goes on or ends behind it: [and *Palau* said] opens another clause. */
const closes = (tree: Scene['tree'], last: number): boolean =>
  !/^(VBD|VBZ|VBP|MD)$/.test(tree.words[last + 1]?.xpos ?? '') &&
  tree.words[last + 1]?.text !== "'s";
