import { membersOf } from '../../mentions/gazetteer/gazetteer.ts';
import { type Agent, agentsIn } from '../../patterns/filling/agents.ts';
import { subjectsOf } from '../../patterns/filling/subjects.ts';
import type { Frame } from '../../patterns/frame.ts';
import { knownPact } from '../../patterns/instruments/known-pacts.ts';
import type { Draft } from '../draft.ts';
import { isSpeaker } from './bystanders.ts';
import { partiesOf } from './speakers.ts';

/** So many sides of a pact, and so many of them members of the group, make the group stand for all. */
const enough = 4;

/** [the Louvre accord, reached *by the six leading industrial nations*]: theirs together, whichever one or two of them the text speaks of besides. */
export function madeByGroup(drafts: Draft[], year: number): Draft[] {
  for (const draft of drafts) {
    const whose = draft.type === 'pact' ? (knownPact(draft.name)?.parties ?? []) : [];
    if (whose.length < enough || draft.parties.length >= whose.length) continue;
    // [*between* the Group of Seven]: says whose it is, however many of them the text tells of besides
    const makers =
      firstOf(draft.frames, (frame) => makersOf(frame, madeBy(frame), whose, year)) ??
      (draft.parties.length < enough
        ? firstOf(draft.frames, (frame) => makersOf(frame, keptBy(frame), whose, year))
        : undefined);
    if (makers) draft.parties = [...partiesOf(makers).values()];
  }
  return drafts;
}

const firstOf = (frames: readonly Frame[], read: (frame: Frame) => Agent[]): Agent[] | undefined =>
  frames.map(read).find((agents) => agents.length > 0);

/** [reached *by* them], [the accord *between* them]. */
const madeBy = ({ fillers }: Frame): Agent[] =>
  fillers.filter((f) => /^(by|between|among)$/.test(f.slot)).map((f) => f.agent);

/** [*They* stand by it], [*their* accord]. */
const keptBy = ({ fillers, clause, scene: { tree, agents } }: Frame): Agent[] => [
  ...fillers.map((f) => f.agent),
  ...subjectsOf(tree, clause).flatMap((s) => agentsIn(tree, s, agents)),
];

/** The group, who is told in one breath with it [*the Group of Five and Canada*], and the member whose minister speaks of it [*Costa* said they stand by it]. */
function makersOf(
  frame: Frame,
  told: readonly Agent[],
  whose: readonly string[],
  year: number,
): Agent[] {
  const agents = told.filter((a) => a.codes.length === 1);
  const group = agents.find(({ codes: [code], mention }) => {
    const members = membersOf(code!, year);
    return counted.test(mention.text) && whose.filter((c) => members.includes(c)).length >= enough;
  });
  if (!group) return [];
  const members = membersOf(group.codes[0]!, year);
  const isMember = ({ codes: [code] }: Agent): boolean => members.includes(code!);
  return [
    group,
    ...agents.filter((a) => a !== group && !isMember(a)),
    ...frame.scene.agents.filter(
      (a) => a.person?.official && a.codes.length === 1 && isMember(a) && isSpeaker(frame, a),
    ),
  ];
}

/** [*Group of* Seven], [the *six* leading industrial nations]; [leading industrial nations] may be any of them. */
const counted = /\bgroup of\b|^G-?\d|\b(five|six|seven|eight)\b/i;
