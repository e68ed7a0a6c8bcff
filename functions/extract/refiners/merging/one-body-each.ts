import { isBody } from '../../patterns/filling/agents.ts';
import type { Filler, Frame } from '../../patterns/frame.ts';

/** [for *NATO* and *G7* summits], [meetings of the *EU* and *OPEC*]: a meeting of each; a [NATO-EU summit] is of both. */
export function oneBodyEach(frame: Frame): Frame[] {
  const { scene, cue, fillers } = frame;
  const { words } = scene.tree;
  if (!/^(meetings|summits|conferences|assemblies)$/i.test(words[cue]!.text)) return [frame];
  const filled = fillers.filter(isOfBody);
  const bodies = [...filled, ...listedBefore(frame, filled)].sort(
    (a, b) => a.agent.first - b.agent.first,
  );
  if (bodies.length < 2 || bodies.every(({ agent }) => twins.test(agent.codes.join())))
    return [frame];
  const isList = bodies
    .slice(1)
    .every(({ agent }) => /^(and|or|,|the)$/i.test(words[agent.first - 1]?.text ?? ''));
  if (!isList || fillers.some((f) => /^(modifier|of)$/.test(f.slot) && !filled.includes(f)))
    return [frame];
  const others = fillers.filter((f) => !bodies.some(({ agent }) => agent === f.agent));
  return bodies.map((body) => ({ ...frame, fillers: [...others, body] }));
}

/** The Fund and the Bank, whose governors always meet together. */
const twins = /^(IMF|WORLDBANK)$/;

const isOfBody = ({ slot, agent }: Filler): boolean =>
  /^(modifier|of)$/.test(slot) && isBody(agent);

/** [the *NATO*, *EU* and AU meetings]: those of a longer list, of which the tree hangs only the last on the noun. */
function listedBefore({ scene, cue }: Frame, filled: readonly Filler[]): Filler[] {
  const { words } = scene.tree;
  const found: Filler[] = [];
  for (let at = cue - 1; at >= 0; ) {
    const agent = scene.agents.find((a) => a.last === at && isBody(a));
    if (!agent) break;
    if (!filled.some((f) => f.agent === agent)) found.push({ agent, slot: 'modifier' });
    at = agent.first - 1;
    if (!/^(and|,|or)$/.test(words[at]?.text ?? '')) break;
    at -= words[at - 1]?.text === ',' ? 2 : 1;
  }
  return found;
}
