import type { Agent } from '../../patterns/filling/agents.ts';
import { canTravel } from '../../patterns/filling/can-travel.ts';
import { dayBehind, settingBehind } from '../../patterns/filling/hosts.ts';
import type { Filler, Frame, Instrument } from '../../patterns/frame.ts';
import { singular } from '../../patterns/instruments/listed-instruments.ts';
import { isVerb } from '../../patterns/trees/relations.ts';

/** [met *Rojas on Monday and Paz on Tuesday*], [signed treaties *with Chad in 1979 and Niger in 1994*] → one with each, on a day of its own. */
export function oneDayEach(frame: Frame): Frame[] {
  const { type } = frame;
  const partners = partnersOf(frame);
  const mine = frame.fillers.filter((f) => !partners.includes(f));
  if (
    !/^(met|phoned|spoke-with|received|saw|conferred|talks|call)$/.test(frame.pattern) &&
    !mayBeOneEach(frame)
  )
    return [frame];
  if (partners.length === 0 || mine.length + frame.anaphors.length === 0) return [frame];
  const each = type === 'meeting' ? withOwnDays(frame, partners) : [];
  if (each.length > 1) return each.map((one) => ({ ...frame, fillers: [...mine, ...one] }));
  const frames = [frame];
  for (let last = endOf(partners.map((f) => f.agent)); ; ) {
    const next = nextWithDay(frame, last);
    if (next.length === 0) return frames;
    const { slot } = partners[0]!;
    frames.push({
      ...frame,
      ...(frame.instrument && { instrument: oneOf(frame.instrument) }),
      fillers: [...mine, ...next.map((agent) => ({ agent, slot }))],
    });
    frames[0] = { ...frame, ...(frame.instrument && { instrument: oneOf(frame.instrument) }) };
    last = endOf(next);
  }
}

/** [met with *Rojas on Monday* and *with Paz on Tuesday*]: each of them is one with whom he met, on a day of its own. */
function withOwnDays({ scene }: Frame, partners: readonly Filler[]): Filler[][] {
  const byCodes = new Map<string, Filler[]>();
  for (const partner of partners) {
    const codes = partner.agent.codes.join();
    byCodes.set(codes, [...(byCodes.get(codes) ?? []), partner]);
  }
  const each = [...byCodes.values()];
  const days = each.map((one) => dayBehind(scene, endOf(one.map((f) => f.agent)))?.mention);
  // [met their Polish and Hungarian colleagues *on Monday*]: all at once
  return !days.includes(undefined) && new Set(days).size === each.length ? each : [];
}

const mayBeOneEach = ({ pattern, instrument }: Frame): boolean =>
  /^(signed|reached|initialled|ratified|named)$/.test(pattern) && !instrument!.proper;

/** [a treaty *with Chad in 1979* and *Niger in 1994*]: several behind the noun have a day of their own. */
export const isOneOfEach = ({ scene, instrument }: Frame): boolean =>
  scene.agents.filter((a) => a.first > instrument!.head && dayBehind(scene, a.last) !== null)
    .length > 1;

/** [*treaties* with Chad and Niger]: a treaty with each. */
const oneOf = (instrument: Instrument): Instrument => ({
  ...instrument,
  name: singular(instrument.name.replace(/ with .*$/, '')),
  plural: false,
});

/** Whom the subject meets, or has a pact with. */
export const partnersOf = ({ type, fillers }: Frame): Filler[] =>
  fillers.filter((f) => (f.slot === 'object' && type === 'meeting') || f.slot === 'with');

const endOf = (agents: readonly Agent[]): number => Math.max(...agents.map((a) => a.last));

/** [Rojas on Monday *and Paz on Tuesday*]: who stands behind the joint, up to another day. */
function nextWithDay({ scene }: Frame, last: number): readonly Agent[] {
  const { tree, agents } = scene;
  const setting = settingBehind(scene, last);
  if (setting === null) return [];
  let from = setting + 1;
  while (/^(,|and|then|with)$/.test(tree.words[from]?.text ?? '')) from++;
  if (from === setting + 1) return [];
  const next = agents.filter((a) => a.first >= from && a.first <= from + 4 && a.codes.length > 0);
  // [on Monday *and Paz left* on Tuesday]: another clause
  const end = next.find((a) => settingBehind(scene, a.last) !== null)?.last;
  if (end === undefined || tree.words.slice(from, end).some(isVerb)) return [];
  // [in Lima *and Paz in Quito said* so]
  if (/^(VBD|VBZ|VBP|MD)$/.test(tree.words[settingBehind(scene, end)! + 1]?.xpos ?? '')) return [];
  // [with Chad in 1979 and *Niger* in 1994], which the parser takes for a word before the year
  const named = next.filter((a) => a.last <= end && (!a.modifier || a.last === end));
  const [first] = named;
  if (!first || new Set(named.map((a) => a.codes.join())).size !== 1) return [];
  // [and *later* with others]: told by the words themselves
  if (tree.words.slice(from, first.first).some((w) => !/^(DET|ADJ|NUM)$/.test(w.upos))) return [];
  // [in Fiji, Samoa and *Tonga* in May]: one more town
  return dayBehind(scene, last) || canTravel(scene, first.head, first) ? named : [];
}
