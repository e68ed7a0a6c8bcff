import { sortOf } from '../../mentions/actors.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Agent } from '../../patterns/filling/agents.ts';
import type { Scene } from '../../patterns/frame.ts';
import type { Context, DraftParty } from '../draft.ts';
import { unparsed } from '../unparsed.ts';

/** The state that the article speaks of most. */
export const homeOf = (scenes: readonly Scene[]): string | null =>
  mostNamed(scenes)[0]?.[0] ?? null;

/** The state of [the president] where nobody says whose he is: the one named most that can have one. */
export const presidencyOf = (scenes: readonly Scene[]): string | null =>
  mostNamed(scenes).find(
    ([code]) => sortOf(code) !== 'organisation' && !withoutPresident.has(code),
  )?.[0] ?? null;

/** A king, a queen or a pope is the head of these. */
const withoutPresident: ReadonlySet<string> = new Set(
  'GBR CAN AUS NZL JPN NLD BEL LUX DNK NOR SWE ESP VAT LIE MCO SAU JOR KWT BHR QAT OMN MAR THA KHM MYS BRN BTN TON LSO SWZ JAM BHS BLZ PNG SLB'.split(
    ' ',
  ),
);

/** The two that it speaks of far more than of any third. */
export function rivalsOf(scenes: readonly Scene[]): DraftParty[] {
  const [one, other, third] = mostNamed(scenes);
  if (!one || !other || other[1].count < 2 || other[1].count < 2 * (third?.[1].count ?? 0))
    return [];
  return [one, other].map(([code, { first }]) => ({
    code,
    span: { start: first.mention.start, end: first.mention.end },
    implied: true,
  }));
}

function mostNamed(scenes: readonly Scene[]): [string, { count: number; first: Agent }][] {
  const counts = new Map<string, { count: number; first: Agent }>();
  for (const agent of scenes.flatMap((s) => s.agents)) {
    for (const code of agent.codes) {
      const known = counts.get(code);
      if (known) known.count++;
      else counts.set(code, { count: 1, first: agent });
    }
  }
  return [...counts].sort(([, a], [, b]) => b.count - a.count);
}

/** [*Statement from President Vella* on the talks]; who signs for himself [Now, therefore, *I, Ana Vella*, President of Peru, …]. */
export function authorOf(scenes: readonly Scene[], document: Context['document']): Mention | null {
  if (!/^(Statement|Message|Letter|Remarks) (from|by|of) /i.test(document.text))
    return signerOf(scenes, document);
  const [first] = scenes;
  const headline = first?.tree.sentence.index === 0 ? first.mentions : (first?.passed[0] ?? []);
  return (
    headline.find((m) => m.sentence === 0 && (m.kind === 'person' || m.kind === 'office')) ?? null
  );
}

/** [*I, Ana Vella*, president of Peru, hereby proclaim]. */
function signerOf(scenes: readonly Scene[], { sentences }: Context['document']): Mention | null {
  const isSigner = (m: Mention): boolean => {
    const { tokens } = sentences[m.sentence]!;
    return (
      m.kind === 'person' &&
      m.person.official &&
      tokens[m.from - 1]?.text === ',' &&
      tokens[m.from - 2]?.text === 'I'
    );
  };
  const all = scenes.flatMap((scene) => [...scene.mentions, ...unparsed(scene).flat()]);
  return all.find(isSigner) ?? null;
}

/** One phrase that stands for more states than that [*six world powers*] names none of them; [*the Baltic states*] are three. */
export const few = 3;

/** Every state and body that the text names, but not the town in a name [the *Paris* accord]. */
export function mentionedIn(scenes: readonly Scene[]): ReadonlySet<string> {
  const codesOf = (m: Mention): readonly string[] => {
    if (m.kind === 'actor') return m.codes.length <= few ? m.codes : [];
    return m.kind === 'person' && m.person.party ? [m.person.party] : [];
  };
  const isTown = ({ tokens }: Scene['tree']['sentence'], m: Mention): boolean =>
    m.kind === 'actor' &&
    m.form === 'capital' &&
    (/^(in|at)$/i.test(tokens[m.from - 1]?.text ?? '') ||
      /^(accord|agreement|pact|treaty|communiqu|declaration|convention|protocol|climate|currency|peace)/i.test(
        tokens[m.to]?.text ?? '',
      ));
  return new Set(
    scenes.flatMap((scene) => [
      ...scene.mentions.filter((m) => !isTown(scene.tree.sentence, m)).flatMap(codesOf),
      ...unparsed(scene).flat().filter(isByName).flatMap(codesOf),
    ]),
  );
}

const isByName = (m: Mention): boolean => m.kind === 'actor' && m.form !== 'adjective';
