import { sortOf } from '../mentions/actors.ts';
import { governs } from '../mentions/people/heads.ts';
import { isTownOfBodies } from '../mentions/towns-of-bodies.ts';
import { isPassive, obliquesOf, subjectsOf } from './filling/subjects.ts';
import type { Scene } from './frame.ts';
import { childrenOf, prepositionOf } from './trees/relations.ts';

/** [left Peru *with no choice*], [left it *in ruins*], [left Lima *in 1974*], [the *envoy's family* left Lima]: no end of a visit. */
export function isNoDeparture(scene: Scene, verb: number): boolean {
  const { tree, mentions } = scene;
  const { words } = tree;
  if (isPassive(tree, verb)) return true;
  const [land, ...more] = childrenOf(tree, verb, 'obj');
  if (land === undefined || more.length > 0 || words[land]!.upos !== 'PROPN') return true;
  const { start, end, text } = words[land]!;
  const isLand = mentions.some(
    (m) => /^(place|actor)$/.test(m.kind) && m.start <= start && end <= m.end,
  );
  // [left *the China sea*], [left *Brussels*], where he may have been with anybody
  if (!isLand || isTownOfBodies(text)) return true;
  const turns = [
    ...childrenOf(tree, verb, 'xcomp', 'compound:prt'),
    ...childrenOf(tree, land, 'acl'),
  ];
  if (turns.some((c) => words[c]!.xpos !== 'VBG')) return true;
  if (/^(off|out|behind|alone|open|isolated)$/i.test(words[land + 1]?.text ?? '')) return true;
  if (obliquesOf(tree, verb, ['with', 'without', 'in', 'under', 'to', 'off', 'out']).length > 0)
    return true;
  if (!subjectsOf(tree, verb).some((s) => isGuest(scene, s))) return true;
  return !isTold(scene, verb);
}

/** [left Oslo *on Friday*], [left Oslo *for Riga*], [left Oslo *after talks*]: what says that it is news. */
const isTold = ({ tree, mentions }: Scene, verb: number): boolean =>
  mentions.some((m) => m.kind === 'date' && m.start > tree.words[verb]!.start) ||
  childrenOf(tree, verb, 'obl', 'advcl').some((c) =>
    /^(for|after|following)\b/.test(prepositionOf(tree, c)),
  ) ||
  childrenOf(tree, verb, 'advcl').some((c) => tree.words[c]!.xpos === 'VBG');

/** Who comes for a state, and does not live there: not [the Peruvian *ambassador*], [the *UN* envoy], [a *party leader*]. */
function isGuest({ tree, agents }: Scene, subject: number): boolean {
  const { text } = tree.words[subject]!;
  if (/^(he|she|they)$/i.test(text) || delegates.test(text)) return true;
  const agent = agents.find((a) => a.first <= subject && subject <= a.last);
  if (!agent || agent.codes.some((c) => sortOf(c) !== 'state')) return false;
  const title = agent.person?.title ?? agent.title ?? '';
  return (
    (governs.test(title) || high.test(title)) &&
    !/\b(former|ex)\b/i.test(`${agent.title} ${title} ${agent.mention.text}`)
  );
}

const delegates = /^(delegation|negotiators?|ministers?|presidents?|premiers?|leaders|envoys?)$/i;

const high =
  /\b(emperor|crown prince|pope|pontiff|minister|secretary of \w+|(foreign|defen[cs]e|treasury|commerce|energy|trade|agriculture|interior|transport) secretary|chief negotiator|envoy|national security adviser)\b/i;
