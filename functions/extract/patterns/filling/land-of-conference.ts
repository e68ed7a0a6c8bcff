import { sortOf } from '../../mentions/actors.ts';
import type { Frame, MeetingNoun, Scene } from '../frame.ts';
import { childrenOf, isVerb } from '../trees/relations.ts';
import type { Agent } from './agents.ts';
import type { Filling } from './fill.ts';
import { hostsOf } from './hosts.ts';

/**
 * [an international conference on *Fiji* in Oslo], [on rebuilding *Fiji*]: whoever comes, it is about the one state; [a regional conference
 * in *Suva*] is at home there.
 */
export function addLandOfConference(
  pattern: MeetingNoun,
  scene: Scene,
  filling: Filling,
  noun: number,
): void {
  const { words } = scene.tree;
  if (pattern.name !== 'conference' || words[noun]!.xpos !== 'NN') return;
  const described = words.slice(Math.max(0, noun - 3), noun).map((w) => w.text.toLowerCase());
  const helps = described.some((text) => ofHelpers.test(text));
  if (!helps && !described.some((text) => ofStates.test(text))) return;
  // [*Samoa hosts* an international conference on Fiji], [*holds* a donor conference for Fiji]: the two of them
  const isHosted = filling.fillers.length > 0;
  const hosts = filling.fillers.every((f) => f.slot === 'subject' && (helps || f.role === 'host'));
  if (!hosts || filling.anaphors.length > 0) return;
  // [the *group's* regional conference]: theirs; [a *donors'* conference] is of nobody's
  const owners = childrenOf(scene.tree, noun, 'nmod:poss');
  if (owners.some((o) => words[o]!.lemma !== 'donor')) return;
  const topic = topicOf(scene, noun);
  if (topic.agent) filling.addAgent('about', topic.agent);
  if (topic.told || isHosted || owners.length > 0) return;
  if (!described.some((text) => ofNeighbours.test(text))) return;
  for (const host of hostsOf(scene, noun, ['in']).slice(0, 1))
    filling.addAgent('about', host, 'host');
}

/** Nobody is told but the state that it is about. */
export const isOnLand = ({ fillers }: Frame): boolean =>
  fillers.length > 0 && fillers.every((f) => f.slot === 'about');

/** Those to which states send somebody: [an *international* conference], not [a fishery conference]. */
const ofStates = /^(international|regional|peace|multinational|ministerial)$/;

/** Those that are to help the land. */
const ofHelpers = /^(donors?|pledging|reconstruction|recovery|relief|aid|humanitarian)$/;

const ofNeighbours = /^(regional|peace|donors?)$/;

/** The one state that it is on, wherever the place stands between, and whether any matter is told. */
function topicOf({ tree: { words }, agents }: Scene, noun: number): Topic {
  const on = words.findIndex(
    (w) => w.index > noun && w.index <= noun + 6 && /^(on|about|for)$/.test(w.text),
  );
  const none = { agent: null, told: false };
  if (on < 0 || words.slice(noun + 1, on).some((w) => isVerb(w) || /^[,;:.]$/.test(w.text)))
    return none;
  // [a conference in Oslo *on Monday*]
  if (words[on + 1]?.unit === 'date') return none;
  for (let i = on + 1; i < words.length; i++) {
    const agent = agents.find((a) => a.first === i);
    if (agent) {
      const behind = words[agent.last + (words[agent.last + 1]?.text === "'s" ? 2 : 1)];
      // [on *Fijian* art]; [on *Fiji's* future]
      const isOwn = !/^(NOUN|ADJ)$/.test(behind?.upos ?? '') || fates.test(behind!.lemma);
      const isState = agent.codes.length === 1 && sortOf(agent.codes[0]!) === 'state';
      return { agent: isOwn && isState && !agent.person ? agent : null, told: true };
    }
    const { text, lemma, xpos, upos } = words[i]!;
    if (
      !/^(DET|ADJ)$/.test(upos) &&
      !/^(of|in|for)$/.test(text) &&
      xpos !== 'VBG' &&
      !fates.test(lemma)
    )
      break;
  }
  return { agent: null, told: true };
}

interface Topic {
  readonly agent: Agent | null;
  readonly told: boolean;
}

/** What becomes of a land. */
const fates =
  /^(future|reconstruction|rebuilding|stability|stabili[sz]ation|war|conflict|crisis|situation|security|peace|transition|recovery|aid|relief|debt|border)$/;
