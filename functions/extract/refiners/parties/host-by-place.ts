import type { Place } from '#shared/event.ts';
import { sortOf } from '../../mentions/actors.ts';
import { isTownOfBodies } from '../../mentions/towns-of-bodies.ts';
import { type Agent, agentsIn, wordsOf } from '../../patterns/filling/agents.ts';
import { isThing } from '../../patterns/filling/agents-after.ts';
import { canTravel } from '../../patterns/filling/can-travel.ts';
import { objectsOf } from '../../patterns/filling/objects.ts';
import { obliquesOf } from '../../patterns/filling/subjects.ts';
import type { Frame } from '../../patterns/frame.ts';
import { prepositionOf } from '../../patterns/trees/relations.ts';
import type { Draft, DraftParty } from '../draft.ts';
import { isOfficial } from './speakers.ts';

/**
 * [Vella was *in Quito for talks*], [Vella, *here to meet* officials, said]: who is abroad for it meets those of the place, where
 * the words name nobody else.
 */
export function addHostByPlace(draft: Draft, frame: Frame, here: Place | null): void {
  if (!/^(talks|meeting|met|negotiations|discussed|conferred)$/.test(frame.pattern)) return;
  const stay = stayBefore(frame, here) ?? townOfOfficials(frame);
  if (!stay || isTownOfBodies(stay.name)) return;
  const guest = frame.fillers.length > 0 ? null : guestBefore(frame, stay.from);
  if (guest) {
    const { start, end } = guest.mention;
    draft.parties.push({ code: guest.codes[0]!, span: { start, end } });
    if (guest.person) draft.people.push(guest.person);
  }
  const [own, ...others] = new Set(draft.parties.map((p) => p.code));
  if (own === undefined || others.length > 0 || own === stay.country) return;
  if (!guest && !frame.fillers.every(({ agent }) => isOfficial(agent) || isHostsOwn(agent))) return;
  if (isAccompanied(frame, own, stay.from)) return;
  draft.parties.push({ code: stay.country, span: stay.span, role: 'host' });
}

/** [a Chadian delegation *held talks in Paris*]: officials of one state, who meet nobody that the words name; of use where no two were told of yet. */
export function hostOfTalks({ parties, place }: Draft, frame: Frame): DraftParty | null {
  const { pattern, fillers, anaphors, cue, scene } = frame;
  const [own, ...others] = new Set(parties.map((p) => p.code));
  if (!/^(talks|meeting|met|negotiations)$/.test(pattern) || others.length > 0) return null;
  const code = place?.value.country;
  if (
    !own ||
    sortOf(own) !== 'state' ||
    !code ||
    own === code ||
    isTownOfBodies(place.value.name) ||
    anaphors.length > 0
  )
    return null;
  const { tree } = scene;
  // [*Vella's talks in Paris* were cut short]
  const areHis =
    fillers.length > 0 &&
    fillers.every(({ slot, agent }) => slot === 'owner' && isOfficial(agent)) &&
    /^(in|at)$/.test(tree.words[cue + 1]?.text ?? '');
  // [Peru's government and *opposition* held talks in Paris]: with each other
  const isWithOpponents = fillers.some(({ agent }) =>
    [agent.head, tree.words[agent.head]!.head].some((i) =>
      (tree.children[i] ?? []).some(
        (c) => tree.words[c]!.relation === 'conj' && opponents.test(tree.words[c]!.lemma),
      ),
    ),
  );
  if (isWithOpponents) return null;
  const isOnlySubject =
    areHis ||
    fillers.every(({ slot, agent }) => slot === 'subject' && canTravel(scene, agent.head, agent));
  // [*rejected the charge* after talks in Paris]: what he does afterwards says nothing of with whom
  const isAfter = /^(after|following)$/.test(prepositionOf(tree, cue).split(' ')[0]!);
  const isWithSomebody = [cue, ...(isAfter || areHis ? [] : [frame.clause])].some(
    (word) =>
      [
        // [took *a hard line* in talks in Paris]: nobody
        ...objectsOf(tree, word).filter((o) => o !== cue && !isThing(scene, o)),
        ...obliquesOf(tree, word, ['with', 'between', 'among', 'of']),
      ].length > 0,
  );
  return isOnlySubject && !isWithSomebody
    ? { code, span: place.span, role: 'host', implied: true }
    : null;
}

const opponents = /^(opposition|rebel|insurgent|separatist|guerrilla|militant|opponent|militia)$/;

/** [joined *Costa of Peru* in Quito for talks]: whom one meets is named. */
const isAccompanied = (
  { scene: { tree, agents }, fillers }: Frame,
  own: string,
  from: number,
): boolean =>
  agents.some(
    (a) =>
      a.last < from &&
      a.last > Math.min(...fillers.map((f) => f.agent.last)) &&
      a.codes.some((c) => c !== own) &&
      !tree.words.slice(a.last, from).some((w) => /^(said|says|told)$/.test(w.text)),
  );

/** [in Quito for talks with *President Rojas*]: an office without a country. */
const isHostsOwn = ({ title, codes }: Agent): boolean => title !== null && codes.length === 0;

interface Stay {
  readonly name: string;
  readonly country: string;
  readonly span: { readonly start: number; readonly end: number };
  /** The word of its preposition, or [here]. */
  readonly from: number;
}

/** [in *Quito* this week for talks], [*here* to meet]: the place right before what one is there for. */
function stayBefore({ scene: { tree, mentions }, cue }: Frame, here: Place | null): Stay | null {
  const { words } = tree;
  const aim = words.findLastIndex(
    (w, i) => i < cue && cue - i <= 6 && /^(for|to)$/.test(w.text) && isFree(i),
  );
  if (aim < 1) return null;
  let before = aim - 1;
  const date = mentions.find((m) => m.kind === 'date' && wordsOf(tree, m)?.last === before);
  if (date) before = wordsOf(tree, date)!.first - 1;
  if (words[before]?.text === 'on') before--;
  const adverb = words[before];
  if (adverb?.text.toLowerCase() === 'here' && here?.country)
    return { name: here.name, country: here.country, span: adverb, from: before };
  for (const mention of mentions) {
    if (mention.kind !== 'place' || !mention.country) continue;
    const at = wordsOf(tree, mention);
    if (at?.last !== before || !/^(in|at)$/.test(words[at.first - 1]?.text ?? '')) continue;
    return { name: mention.name, country: mention.country, span: mention, from: at.first - 1 };
  }
  return null;

  /** No other verb between the aim and the meeting. */
  function isFree(from: number): boolean {
    return words.slice(from + 1, cue).every((w) => !/^(VBD|VBZ|VBP|VB|MD)$/.test(w.xpos));
  }
}

/** [will meet *officials in Quito*]: nobody's but of that place. */
function townOfOfficials({
  pattern,
  scene: { tree, mentions, agents },
  cue,
  fillers,
}: Frame): Stay | null {
  if (pattern !== 'met' || !fillers.every((f) => f.slot === 'subject' && isOfficial(f.agent)))
    return null;
  const { words } = tree;
  const at = [...objectsOf(tree, cue), ...obliquesOf(tree, cue, ['with'])].find(
    (i) =>
      words[i]!.xpos === 'NNS' &&
      /^(official|leader|authority|minister|counterpart)$/.test(words[i]!.lemma) &&
      agentsIn(tree, i, agents).every((a) => a.head > i),
  );
  if (at === undefined || !/^(in|at)$/.test(words[at + 1]?.text ?? '')) return null;
  const place = mentions.find(
    (m) =>
      m.kind === 'place' &&
      (wordsOf(tree, m)?.first === at + 2 ||
        (words[at + 2]?.text === 'the' && wordsOf(tree, m)?.first === at + 3)),
  );
  return place?.kind === 'place' && place.country
    ? { name: place.name, country: place.country, span: place, from: at + 1 }
    : null;
}

/** [*Vella*, in Quito for talks,]: who stands right before. */
function guestBefore({ scene: { tree, agents } }: Frame, from: number): Agent | null {
  const before = tree.words[from - 1]?.text === ',' ? from - 2 : from - 1;
  return agents.find((a) => isOfficial(a) && a.last === before) ?? null;
}

/** [Vella *attends a summit in Lima*, *goes to* a conference there]: who else is there nobody says, but whose guest he is. */
export function addHostOfAttended(draft: Draft, frame: Frame): void {
  const { pattern, fillers, anaphors, clause, scene } = frame;
  if (!/^(summit|conference)$/.test(pattern) || anaphors.length > 0) return;
  if (!goesThere.test(scene.tree.words[clause]!.lemma)) return;
  const [own, ...others] = new Set(draft.parties.map((p) => p.code));
  const place = draft.place;
  if (own === undefined || others.length > 0 || !place?.value.country) return;
  if (place.value.country === own || !fillers.every(({ agent }) => isOfficial(agent))) return;
  draft.parties.push({ code: place.value.country, span: place.span, role: 'host' });
  draft.needy = false;
}

const goesThere = /^(attend|join|travel|go|fly|head|come|arrive|participate|represent)$/;
