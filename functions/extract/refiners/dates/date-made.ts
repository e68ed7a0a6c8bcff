import type { EventDate } from '#shared/event.ts';
import { resolveDate } from '../../mentions/dates.ts';
import { wordsOf } from '../../patterns/filling/agents.ts';
import type { Frame } from '../../patterns/frame.ts';
import { isVerb } from '../../patterns/trees/relations.ts';
import type { Proven } from '../draft.ts';
import { ageOf, yearOfEndedWar } from './age-of-pact.ts';
import { anniversaryOf } from './anniversary.ts';
import { dateOfName } from './settle-pact-date.ts';
import { isTime } from './times.ts';

/** When a pact was made, whatever else the sentence says of it: [the *2015* deal], [the truce, *struck in Oslo in May*, was praised]. */
export function dateMade(frame: Frame, published: string | null): Proven<EventDate> | null {
  // [will sign a treaty *on Friday*]: a day to come
  const isAhead = /^(plan|wish)$/.test(frame.reality.mode) && frame.pattern !== 'named';
  return (
    anniversaryOf(frame, published) ??
    ageOf(frame, published) ??
    yearOfEndedWar(frame) ??
    // [put off *a vote on the deal on Monday*]: of the vote
    dateOfName(frame, published, !isAhead && frame.pattern !== 'voted-on') ??
    dateOfClause(frame, published)
  );
}

const making =
  /^(sign|ink|reach|agree|strike|conclude|broker|negotiate|hammer|thrash|seal|clinch|forge|initial|adopt|enact|establish|announce|date|begin|start|create|form|make|pass|approve|endorse|enter)$/;
const entry = /^(take|come|enter|go)$/;

/** [an accord *signed in May*], [the truce, *which took effect on May 3*]: the first clause behind the noun that tells of its making. */
function dateOfClause(frame: Frame, published: string | null): Proven<EventDate> | null {
  const { tree, mentions } = frame.scene;
  const { words } = tree;
  const made = frontedMaking(frame) ?? clauseOfMaking(frame);
  if (made === null) return null;
  for (const mention of mentions) {
    if (!isTime(mention)) continue;
    const at = wordsOf(tree, mention);
    if (!at || at.first <= made || at.first - made > 9) continue;
    // [ended the *1950-53* war]: of what it ended
    if (/^(war|conflict|korean)$/i.test(words[at.last + 1]?.text ?? '')) return null;
    const between = words.slice(made + 1, at.first);
    if (
      between.some((w) => isVerb(w) || /^(that|which|who|;|:)$/.test(w.text)) ||
      // [brokered *by* Kenya last week] has a day, [signed *by* May] a bound
      /^(since|until|till|by|for)$/.test(between.findLast((w) => w.text !== 'the')?.text ?? '')
    )
      return null;
    const value = resolveDate(mention.value, { published, tense: 'past', text: mention.text });
    if (!value || (published !== null && value.start > published)) return null;
    return { value, span: { start: mention.start, end: mention.end } };
  }
  return null;
}

/** [*Signed in 1991*, the treaty bars …]: told before it, at the head of the sentence. */
function frontedMaking({ scene: { tree }, instrument }: Frame): number | null {
  const { words } = tree;
  const comma = words.findIndex((w) => w.text === ',');
  const isFronted =
    words[0]!.xpos === 'VBN' && making.test(words[0]!.lemma.toLowerCase()) && comma > 0;
  return isFronted && instrument!.first > comma && instrument!.first <= comma + 3 ? 0 : null;
}

/** The verb of that clause: a participle behind the noun or behind a comma, or what [which] or [that] does. */
function clauseOfMaking({ scene: { tree }, instrument }: Frame): number | null {
  const { words } = tree;
  const { head } = instrument!;
  for (let i = head + 1; i < Math.min(words.length, head + 14); i++) {
    const word = words[i]!;
    // [a protocol *to* be signed in May], [*will* be signed]: still to come
    if (/^([;:.]|to|will|would|may|should)$/i.test(word.text)) return null;
    if (!isVerb(word) || word.upos === 'AUX') continue;
    const lemma = word.lemma.toLowerCase();
    const relative = words.slice(head + 1, i).some((w) => /^(which|that)$/i.test(w.text));
    if (relative && entry.test(lemma))
      return /^(into|effect|in)$/.test(words[i + 1]?.text ?? '') ? i : null;
    const participle =
      /^VB[NDG]$/.test(word.xpos) &&
      (relative || word.relation.startsWith('acl') || words[i - 1]?.text === ',');
    return making.test(lemma) && participle ? i : null;
  }
  return null;
}
