import type { Place } from '#shared/event.ts';
import type { Word } from '../../grammar/tree.ts';
import { sortOf } from '../../mentions/actors.ts';
import type { PlaceMention } from '../../mentions/mention.ts';
import { placeOfMention } from '../../mentions/places.ts';
import { headWithin, wordsOf } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import { childrenOf, distance, prepositionOf } from '../../patterns/trees/relations.ts';
import { isOfTeller } from '../dates/date-of-telling.ts';
import type { Proven } from '../draft.ts';
import { placeNear } from './place-near.ts';
import {
  isElsewhere,
  isOfAnother,
  isOfArrival,
  isOfClauseBeside,
  isOfFirstMeeting,
  isOfTalkAbout,
} from './place-of-another.ts';
import { isOfWhatIsDiscussed, isWhereTheyAre, isWhereToldOf } from './place-of-telling.ts';

const locative = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'on',
  'to',
  'within',
  'into',
  'for',
  '',
]);

/** Where the frame says it is: the nearest place that hangs on it by [in], [at], [near] … */
export function settlePlace(frame: Frame, here: Place | null): Proven<Place> | null {
  const { tree, mentions } = frame.scene;
  const { site } = frame;
  if (site) return { value: placeOfMention(site), span: { start: site.start, end: site.end } };
  const host = soleHost(frame);
  let best: { mention: PlaceMention; cost: number } | null = null;
  for (const mention of mentions) {
    if (mention.kind !== 'place') continue;
    const words = wordsOf(tree, mention);
    // [will host *Chile's president*]: nobody is there for that
    if (!words || /^(title|name)$/.test(tree.words[words.first]!.unit ?? '')) continue;
    if (isOfName(frame, words.first) || isAroundTown(frame, words.last)) continue;
    const head = headWithin(tree, words.first, words.last);
    const preposition = placePreposition(frame, head);
    if (!locative.has(preposition)) continue;
    // [talks *on Syria*], but [on Crete]
    if (preposition === 'on' && (mention.sort === 'country' || mention.sort === 'city')) continue;
    if (
      (preposition === 'to' || preposition === 'for') &&
      frame.kind !== 'visit' &&
      !isGoal(frame, head)
    )
      continue;
    // [*Peru and Chile* signed it during a visit]: they are who signed, not where
    const isDoer = frame.clause !== frame.cue && head < frame.clause;
    if (
      preposition === '' &&
      !isVisitedFor(frame, head) &&
      !(
        frame.kind === 'visit' &&
        !isDoer &&
        /^(obj|nmod(?!:poss)|conj)/.test(tree.words[head]!.relation)
      )
    )
      continue;
    // [lashed out *at the United States*]: one is in a state, not at it
    if (preposition === 'at' && mention.sort === 'country') continue;
    if (isLeftFor(frame, head)) continue;
    if (host !== null && mention.country !== null && mention.country !== host) continue;
    const steps = Math.min(
      distance(tree, head, frame.cue),
      distance(tree, head, frame.clause) + 0.5,
    );
    if (isOfFirstMeeting(frame, head) || isOfClauseBeside(frame, head)) continue;
    if (isWhereToldOf(frame, head) || isOfWhatIsDiscussed(frame, head)) continue;
    if (mention.sort !== 'city' && isWhereTheyAre(frame, head)) continue;
    if (isOfTeller(frame, head) || isOfArrival(frame, head) || isOfTalkAbout(frame, head)) continue;
    if (steps > 3.5 || isElsewhere(frame, head) || isOfAnother(frame, words.first)) continue;
    const cost = steps + Math.abs(head - frame.cue) * 0.05 + (mention.sort === 'country' ? 0.6 : 0);
    if (!best || cost < best.cost) best = { mention, cost };
  }
  const mention = placeBeforeWhere(frame) ?? best?.mention ?? placeNear(frame);
  const word = here && !best ? hereNear(frame) : null;
  if (here && word) return { value: here, span: { start: word.start, end: word.end } };
  if (!mention) return null;
  return { value: placeOfMention(mention), span: { start: mention.start, end: mention.end } };
}

/** [visits *Riga for a meeting* of the Baltic Council]. */
const isVisitedFor = ({ scene: { tree }, cue, clause }: Frame, place: number): boolean =>
  tree.words[place]!.relation === 'obj' &&
  tree.words[place]!.head === clause &&
  tree.words[clause]!.lemma === 'visit' &&
  childrenOf(tree, place, 'conj').length === 0 &&
  prepositionOf(tree, cue) === 'for';

/** [the Asia-*Africa* summit]: half of a name. */
const isOfName = ({ scene: { tree } }: Frame, first: number): boolean =>
  tree.words[first - 1]?.text === '-';

/** [in the *Highland* town of Aviemore]: the town is told. */
const isAroundTown = ({ scene: { tree } }: Frame, last: number): boolean =>
  /^(town|city|village|resort|port|suburb)$/.test(tree.words[last + 1]?.lemma ?? '') &&
  tree.words[last + 2]?.text === 'of';

/** [has left *Oslo* on a trip], [left *Oslo* for a visit to Peru]: where one will not be. */
const isLeftFor = ({ scene: { tree }, cue }: Frame, place: number): boolean =>
  tree.words[place]!.relation === 'obj' &&
  /^(leave|depart)$/.test(tree.words[tree.words[place]!.head]?.lemma ?? '') &&
  /^(on|for)\b/.test(prepositionOf(tree, cue));

/** [flew *to Moscow* for talks], [flew *to Moscow* to hold talks]. */
function isGoal({ scene: { tree }, clause }: Frame, place: number): boolean {
  const verb = tree.words[place]!.head;
  if (
    verb < 0 ||
    !/^(travel|fly|go|come|head|return|journey|move|leave|depart)$/.test(tree.words[verb]!.lemma)
  )
    return false;
  const above = tree.words[clause]!.relation === 'conj' ? -1 : tree.words[clause]!.head;
  return verb === clause || verb === above || (above >= 0 && tree.words[above]!.head === verb);
}

/** [travelled to Ethiopia and *Congo*]: of the visit to each the place is there. */
function soleHost({ kind, fillers }: Frame): string | null {
  const hosts = kind === 'visit' ? fillers.filter((f) => f.role === 'host') : [];
  const codes = hosts[0]?.agent.codes ?? [];
  return hosts.length === 1 && codes.length === 1 && sortOf(codes[0]!) === 'state'
    ? codes[0]!
    : null;
}

/** [arrived in Suva from *Apia, where* he met …]: the place right before, whatever the clause hangs on. */
function placeBeforeWhere({ scene: { tree, mentions }, clause }: Frame): PlaceMention | null {
  const { head, relation } = tree.words[clause]!;
  // [the first stop is *Suva, where* he is due to meet her]
  const verbs = relation === 'xcomp' ? [clause, head] : [clause];
  const where = verbs
    .flatMap((verb) => tree.children[verb]!)
    .find((c) => tree.words[c]!.text === 'where');
  if (where === undefined) return null;
  for (const mention of mentions) {
    if (mention.kind !== 'place') continue;
    const words = wordsOf(tree, mention);
    const next = words && tree.words[words.last + 1];
    if (next && (next.index === where || (next.text === ',' && next.index === where - 1)))
      return mention;
  }
  return null;
}

const asking =
  /^(request|invitation|initiative|insistence|proposal|suggestion|expense|urging|behest|hand|interest|name|wake|view|hope|spirit|face|light|case|favou?r|eye|process|search)$/;

/** [in the Chinese city of Wuhan]: the preposition may stand before the noun above. */
function placePreposition(frame: Frame, head: number): string {
  const { tree } = frame.scene;
  const own = prepositionOf(tree, head).split(' ').at(-1)!;
  if (own && own !== 'of') return own;
  const above = tree.words[head]!.head;
  // [*Peru and Chile* are in contact]: nobody is in them
  if (tree.words[head]!.relation.startsWith('nsubj')) return own;
  // [put off *at the request of Peru*], [in the hands of *the State Department*]: nothing is there
  if (above >= 0 && asking.test(tree.words[above]!.lemma)) return own;
  if (above >= 0 && above !== frame.cue && above !== frame.clause) {
    const higher = prepositionOf(tree, above).split(' ').at(-1)!;
    if (higher) return higher;
  }
  return own;
}

/** [met *here* on Tuesday]: the town of the dateline. */
function hereNear(frame: Frame): Word | null {
  const { tree } = frame.scene;
  const here = tree.words.find((w) => w.text.toLowerCase() === 'here' && w.upos === 'ADV');
  if (!here) return null;
  return Math.min(
    distance(tree, here.index, frame.cue),
    distance(tree, here.index, frame.clause),
  ) <= 3
    ? here
    : null;
}
