import { membersOf, sortOf } from '../../mentions/actors.ts';
import type { Scene } from '../frame.ts';
import { isVerb } from '../trees/relations.ts';
import { type Agent, isBody } from './agents.ts';
import type { Filling } from './fill.ts';

/** What talks on joining a body are about: the body, and who is to come into it. */
interface Joining {
  readonly body: Agent | null;
  readonly candidates: readonly Agent[];
  /** It is said in so many words that one is to be a member: [membership talks], not [talks to bring Fiji in]. */
  readonly plain: boolean;
}

/** [*accession* talks], [talks *to join* the EU], [*on EU membership*], [*to bring Fiji into* the EU], [on *the accession of Fiji to* the WTO]. */
export function joiningOf(scene: Scene, noun: number): Joining | null {
  const { words } = scene.tree;
  if (!/^(talk|negotiation|discussion|dialogue)$/.test(words[noun]!.lemma)) return null;
  const before = words
    .slice(Math.max(0, noun - 3), noun)
    .find((w) => isEntry.test(w.text) && w.relation !== 'obj');
  const last = endOfMatter(scene, noun);
  const after = words
    .slice(noun + 1, last + 1)
    .find((w) => isEntry.test(w.text) || enters(scene, w.index));
  const step = before ?? after;
  if (!step) return null;
  const inside = scene.agents.filter((a) => a.first >= noun - 4 && a.last <= last);
  return {
    body: onlyBody(inside),
    plain: /^(membership|accession)$/i.test(step.text),
    candidates: after
      ? inside.filter(
          (a) =>
            a.first > noun &&
            a.mention.kind === 'actor' &&
            !isBody(a) &&
            isWhose(scene, a, after.index),
        )
      : [],
  };
}

/**
 * [talks with Fiji on *EU* membership], [Fiji is in talks to join *the EU*], [on the accession *of Fiji*]: where no two are told, the body and who is to
 * come into it; [Fiji and Samoa talked on Tonga's NATO membership] among themselves.
 */
export function addThoseJoining(scene: Scene, filling: Filling, noun: number): void {
  if (filling.codes().size >= 2) return;
  const joining = joiningOf(scene, noun);
  if (!joining) return;
  const sort = [...filling.codes()].map(sortOf)[0];
  const [joined] = sort === 'organisation' ? [...filling.codes()] : [];
  // [*Fiji* must change its laws before *EU accession talks* start]: the one state named that is not in it
  const own =
    joined && joining.plain && joining.candidates.length === 0
      ? onlyOutsider(scene.agents, joined)
      : null;
  const candidates = own ? [own] : joining.candidates;
  if (sort !== 'state') for (const agent of candidates) filling.addAgent('with', agent);
  const body = joining.body ?? (joining.plain ? onlyBody(scene.agents) : null);
  if (body && filling.codes().size === 1 && sort !== 'organisation')
    filling.addAgent('joining', body);
}

/** The one body that somebody names. */
function onlyBody(agents: readonly Agent[]): Agent | null {
  const bodies = agents.filter((a) => isBody(a) && a.codes.length === 1);
  return new Set(bodies.map((a) => a.codes[0])).size === 1 ? bodies[0]! : null;
}

/** The one state that somebody names, and no member of the body. */
function onlyOutsider(agents: readonly Agent[], body: string): Agent | null {
  const states = agents.filter((a) => !isBody(a) && a.codes.length > 0);
  const [code, ...more] = new Set(states.flatMap((a) => a.codes));
  if (code === undefined || more.length > 0 || sortOf(code) !== 'state') return null;
  return membersOf(body, 2020).includes(code) ? null : states[0]!;
}

const isEntry = /^(membership|accession|entry|admission)$/i;

/** [talks *to join* the EU], [on *joining* it], [to *bring* Fiji *into* it]. */
function enters({ tree: { words } }: Scene, index: number): boolean {
  const { lemma, text } = words[index]!;
  const back = words[index - 1]!.text;
  if (/^(join|enter)$/.test(lemma)) return /^(to|on|about|over|of)$/i.test(back);
  return (
    /^(bring|take|admit)$/.test(lemma) &&
    (back === 'to' || /ing$/.test(text)) &&
    words.slice(index + 2, index + 8).some((w) => /^(into|in|within|inside|to)$/.test(w.text))
  );
}

/** [the accession *of Fiji*], [*Fiji's* entry], [to bring *Fiji* into]. */
function isWhose(
  { tree: { words } }: Scene,
  { first, last, modifier }: Agent,
  step: number,
): boolean {
  if (isVerb(words[step])) return first > step && first - step <= 2;
  // [talks *in Fiji* on Samoan membership]: where they are
  if (/^(in|at|near)$/i.test(words[first - 1]?.text ?? '')) return false;
  return (
    /^(of|for)$/.test(words[first - 1]?.text ?? '') ||
    words[last + 1]?.text === "'s" ||
    (modifier && last < step)
  );
}

/** Where what the talks are about ends: at the next verb of a clause, or a stop. */
function endOfMatter({ tree: { words } }: Scene, noun: number): number {
  const stop = words.findIndex(
    (w) => w.index > noun && (/^[,;:.()]$/.test(w.text) || /^(VBD|VBZ|VBP|MD)$/.test(w.xpos)),
  );
  return Math.min(stop < 0 ? words.length - 1 : stop - 1, noun + 14);
}
