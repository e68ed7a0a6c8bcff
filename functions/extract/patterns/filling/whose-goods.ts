import type { Tree } from '../../grammar/tree.ts';
import { sortOf } from '../../mentions/actors.ts';
import type { Scene, Undertaking } from '../frame.ts';
import { childrenOf } from '../trees/relations.ts';
import { type Agent, codesOf } from './agents.ts';

/** What keeps the goods of others out, and what others owe. */
const barriers =
  /^(barrier|tariff|duty|curb|restriction|quota|sanction|levy|tax|ban|embargo|surcharge|subsidy|debt|loan)$/;
const gates = /^(market|border|port|airport|airspace|skies|water|economy|sector)$/;

/** [to *increase* its purchases]: to buy more. */
const raises = /^(increase|raise|boost|double|expand)$/;

/**
 * [Fiji agreed to buy *Tongan* sugar], [to drop barriers to *Chilean* apples], [to build a road in *Chad*]: the one other state whose goods are
 * taken or let in, whose debt is eased or on whose land it is built.
 */
export function whoseGoods(
  { tree, agents }: Scene,
  { buys, eases, opens, builds }: Undertaking['favours'],
  deed: number,
  own: ReadonlySet<string>,
): Agent[] {
  const { words } = tree;
  const verb = words[deed]!.lemma.toLowerCase();
  const things = childrenOf(tree, deed, 'obj').map((o) => words[o]!.lemma.toLowerCase());
  const isBuilt = builds.includes(verb);
  const takes =
    buys.includes(verb) ||
    isBuilt ||
    (raises.test(verb) && things.some((t) => /^(purchase|import)$/.test(t))) ||
    (eases.includes(verb) && things.some((t) => barriers.test(t))) ||
    (opens.includes(verb) && things.some((t) => gates.test(t)));
  if (!takes) return [];
  const last = endOfDeed(tree, deed);
  const whose = agents.filter(
    (a) =>
      a.first > deed &&
      a.last <= last &&
      a.person === null &&
      (isBuilt ? words[a.first - 1]!.text === 'in' : a.modifier && !isElsewhere(tree, a)),
  );
  const others = new Set([...codesOf(whose)].filter((c) => !own.has(c)));
  return others.size === 1 && [...others].every((c) => sortOf(c) === 'state')
    ? whose.filter((a) => a.codes.every((c) => others.has(c)))
    : [];
}

/** [to buy the sugar *in Fiji*], [to lower its duties *against Fiji*]. */
const isElsewhere = ({ words }: Tree, { first }: Agent): boolean =>
  /^(in|at|on|against|through|via|near)$/.test(words[first - 1]?.text ?? '');

/** Where the words of what is done end: [buy sugar, *an official in Suva said*]. */
function endOfDeed({ words }: Tree, deed: number): number {
  let i = deed;
  while (i + 1 < Math.min(words.length, deed + 16) && !ends.test(words[i + 1]!.text)) i++;
  return i;
}

const ends =
  /^([,;:.()"“”—–]|--|after|following|amid|despite|before|when|while|but|under|during|said|says|which|who|that|as|if|because|until)$/i;
