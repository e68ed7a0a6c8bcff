import type { Agent } from '../../patterns/filling/agents.ts';
import type { Scene } from '../../patterns/frame.ts';
import { listTop } from '../../patterns/trees/list-top.ts';
import type { Draft } from '../draft.ts';
import { isAttended, samePerson } from './people-clash.ts';

/** [the foreign ministers met on Monday … the *defence ministers* met in Lima], [the board met … *the council* of the same body]: of one state or body, and not the same who sit there. */
export const areOfOtherOffices = (a: Draft, b: Draft): boolean =>
  !isAttended(b) &&
  a.parties.some(({ code }) => {
    // [the *crown prince*, Ali Rojas … *Prime Minister Ali Rojas*]: he holds both
    if (a.people.some((p) => p.party === code && b.people.some((q) => samePerson(p, q))))
      return false;
    const [x, y] = [officesOf(a, code), officesOf(b, code)];
    return x.size > 0 && y.size > 0 && ![...x].some((office) => y.has(office));
  });

/** What those who came for a state or body are, as far as the words say it. */
function officesOf({ frames, people }: Draft, code: string): Set<string> {
  const titles = people.flatMap((p) => (p.party === code && p.title ? [p.title] : []));
  const said = frames.flatMap(({ scene, fillers }) =>
    fillers.flatMap(({ agent }) => (agent.codes.includes(code) ? [callingOf(scene, agent)] : [])),
  );
  return new Set([...titles, ...said].flatMap((text) => officeOf(text) ?? []));
}

/** [*Turkish and Greek defence ministers*], [*trade ministers of* India and Brazil], [the *executive board of* the bank]. */
function callingOf({ tree }: Scene, agent: Agent): string {
  const own = tree.words.slice(agent.first, agent.last + 1);
  const top = tree.words[listTop(tree, agent.head)]!;
  const holder = /^nmod/.test(top.relation) ? tree.words[top.head] : undefined;
  const of = holder ? [...tree.words.slice(Math.max(0, holder.index - 2), holder.index + 1)] : [];
  return [...of, ...own].map((w) => w.text).join(' ');
}

function officeOf(text: string): string | null {
  for (const [words, office] of offices) if (words.test(text)) return office;
  return null;
}

/** The first that fits: [deputy foreign minister] is no foreign minister. */
const offices: readonly (readonly [RegExp, string])[] = [
  [/\b(deputy|vice|assistant|junior|under-?secretary)\b/i, 'deputy'],
  [/\bnational security (council|advis[eo]rs?)\b/i, 'security'],
  [
    /\b(foreign (ministers?|secretary)|secretary of state(?! for)|top diplomats?|ministers? (of|for) foreign affairs|external affairs ministers?)\b/i,
    'foreign',
  ],
  [/\b(defen[cs]e (ministers?|secretary|chiefs?)|secretary of defen[cs]e)\b/i, 'defence'],
  [
    /\b((finance|economy|economics|treasury) (ministers?|secretary)|chancellor of the exchequer)\b/i,
    'finance',
  ],
  [/\b((trade|commerce) (ministers?|secretary)|trade representative)\b/i, 'trade'],
  [/\b((agriculture|farm|fisheries|fishing) (ministers?|secretary))\b/i, 'farming'],
  [/\b((energy|oil|petroleum) (ministers?|secretary))\b/i, 'energy'],
  [/\b((interior|home|justice) (ministers?|secretary))\b/i, 'interior'],
  [/\b((transport|health|environment|education|culture) (ministers?|secretary))\b/i, 'other'],
  [/\b(board|directors)\b/i, 'board'],
  [/\bcouncil\b/i, 'council'],
  [/\bcommittee\b/i, 'committee'],
  [/\b(producers|exporters)\b/i, 'producers'],
  [/\b(consumers|importers)\b/i, 'consumers'],
  [/\b(prime ministers?|presidents?|premiers?|king|queen|emir)\b/i, 'head'],
];
