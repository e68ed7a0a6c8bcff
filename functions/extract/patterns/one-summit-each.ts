import { type Agent, isBody } from './filling/agents.ts';
import type { Frame } from './frame.ts';

/** [the *G7 and NATO* summits], [the NATO, EU and AU *meetings*]: a plural with several bodies before it is as many. */
export function oneSummitEach(frame: Frame): Frame[] {
  const { scene, cue, fillers } = frame;
  const { words } = scene.tree;
  if (words[cue]!.xpos !== 'NNS' || !/^(summit|meeting|conference)$/i.test(words[cue]!.lemma))
    return [frame];
  const bodies: Agent[] = [];
  for (let at = cue - 1; at >= 0; ) {
    const body = scene.agents.find((a) => a.last === at && isBody(a));
    if (!body) break;
    bodies.unshift(body);
    at = body.first - 1;
    if (!/^(and|,|or)$/.test(words[at]?.text ?? '')) break;
    at -= words[at - 1]?.text === ',' ? 2 : 1;
  }
  if (bodies.length < 2) return [frame];
  const others = fillers.filter((f) => !bodies.includes(f.agent));
  return bodies.map((agent) => ({ ...frame, fillers: [{ agent, slot: 'modifier' }, ...others] }));
}
