import { yearOf } from '../../mentions/find-names.ts';
import { membersOf, sortOf } from '../../mentions/gazetteer/gazetteer.ts';
import { membersTold } from '../../mentions/members-told.ts';
import type { ActorMention, Mention } from '../../mentions/mention.ts';
import type { Scene } from '../../patterns/frame.ts';
import { knownPact } from '../../patterns/instruments/known-pacts.ts';
import type { Draft, DraftParty } from '../draft.ts';
import { unparsed } from '../unparsed.ts';
import { partyOf } from './speakers.ts';

/** [leaders of *the Quad* – America, Japan, India and Australia – met]: a body all of whose members are named is told by them. */
export function nameMembers(
  drafts: Draft[],
  published: string | null,
  scenes: readonly Scene[],
): Draft[] {
  const year = yearOf(published);
  const isNamed = drafts.some((d) => d.parties.some((p) => isMereGroup.test(p.code)));
  const told = isNamed ? toldIn(scenes) : null;
  for (const draft of drafts) {
    draft.parties = draft.parties.flatMap((p) => told?.get(p.code) ?? [p]).filter(isFirst);
    for (const { code } of [...draft.parties]) addMembers(draft, code, year, scenes);
    if (draft.type === 'pact') dropBodyOfName(draft);
    const codes = new Set(draft.parties.map((p) => p.code));
    draft.parties = draft.parties.filter(({ code, span }) => {
      const members = membersOf(code, year);
      return (
        members.length < 2 ||
        !members.every((m) => codes.has(m)) ||
        !(isMereGroup.test(code) || isDescribed(span.start, scenes))
      );
    });
  }
  return drafts;
}

/** Who the text says is in which group [the Group of Five *comprises Britain, France, …*]: they are told instead of it. */
function toldIn(scenes: readonly Scene[]): ReadonlyMap<string, readonly DraftParty[]> {
  const found = new Map<string, readonly DraftParty[]>();
  for (const { tree, mentions } of scenes) {
    const told = membersTold(
      tree.sentence,
      mentions.filter((m): m is ActorMention => m.kind === 'actor'),
    );
    // [*the five* comprise …]
    const body = told?.body ?? `G${told?.members.length}`;
    if (!told || !isMereGroup.test(body)) continue;
    // [the G20 groups Brazil, India and Mexico]: and who else, it does not say
    const count = /^G(\d+)$/.exec(body)?.[1];
    if (count && Number(count) !== told.members.length) continue;
    found.set(
      body,
      told.members.flatMap(({ codes, start, end }) =>
        codes.map((code) => ({ code, span: { start, end } })),
      ),
    );
  }
  return found;
}

/** [the Treaty of *Rome*, signed by Belgium, France, …], [Nepal, Bhutan and India signed the charter of *SAARC*]: those who signed made the body. */
function dropBodyOfName(draft: Draft): void {
  const states = draft.parties.filter((p) => sortOf(p.code) === 'state');
  if (states.length < 3) return;
  const whose = knownPact(draft.name)?.parties ?? [];
  const isInName = ({ start, end }: DraftParty['span']): boolean =>
    draft.frames.some(({ instrument, scene: { tree } }) => {
      const [first, last] = [tree.words[instrument!.first]!, tree.words[instrument!.last]!];
      return first.start <= start && end <= last.end;
    });
  // [Peru, Chile and *the EU* signed the EU agreement]: signs itself
  const signs = (code: string): boolean =>
    draft.frames.some((f) =>
      f.fillers.some(
        ({ slot, agent }) =>
          slot !== 'modifier' && agent.codes.includes(code) && !isInName(agent.mention),
      ),
    );
  draft.parties = draft.parties.filter(
    ({ code, span }) =>
      sortOf(code) !== 'organisation' ||
      signs(code) ||
      (whose.length > 1 && whose.includes(code)) ||
      !(whose.includes(code) || isInName(span)),
  );
}

const isFirst = ({ code }: DraftParty, at: number, parties: readonly DraftParty[]): boolean =>
  parties.findIndex((p) => p.code === code) === at;

/** Of its members, and nothing beside them; an organisation [the GCC] is a party of its own. */
const isMereGroup = /^(G\d+|P5|S?QUAD|AUKUS)$/;

/** [*Gulf Arab leaders*]: the members, by no name of their body. */
const isDescribed = (start: number, scenes: readonly Scene[]): boolean =>
  scenes.some(({ mentions }) =>
    mentions.some((m) => m.start === start && /(states|countries|nations|leaders)$/.test(m.text)),
  );

/** A party as one sentence names it. */
type Named = readonly DraftParty[];

const inScene = ({ agents }: Scene): Named =>
  agents.flatMap((a) => a.codes.map((c) => partyOf(a, c)));

/** [*the G7* - Britain, Canada, … -], and where its people come from [*ministers from* Bahrain, Kuwait, …]. */
const tellsOf = (scene: Scene, code: string): boolean =>
  (isMereGroup.test(code) && scene.agents.some((a) => a.codes.includes(code))) ||
  scene.tree.words.some(
    (w, i) =>
      /^(minister|leader|governor|delegate|head)s?$/i.test(w.text) &&
      /^(from|of)$/.test(scene.tree.words[i + 1]?.text ?? ''),
  );

/** [a statement by *the Group of Five* – the U.S., Japan, … – after a meeting]: all of them named in a sentence that tells of it. */
function addMembers(
  { parties, frames }: Draft,
  code: string,
  year: number,
  scenes: readonly Scene[],
): void {
  const members = membersOf(code, year);
  if (members.length < 3) return;
  // another sentence may tell who they are [the Quad will meet. Biden will welcome the leaders of …]
  const around = scenes.filter(
    (scene) =>
      scene.agents.length >= members.length && (members.length <= 4 || tellsOf(scene, code)),
  );
  // [Vella and Rao spoke of *the Quad*, which *Japan and Australia* belong to as well]
  const beside = isMereGroup.test(code)
    ? scenes.flatMap((s) => [inScene(s), ...unparsed(s).map(ofMentions)])
    : [];
  const isAll = (named: Named): boolean => members.every((m) => named.some((p) => p.code === m));
  const all =
    [...frames.map((f) => f.scene), ...around].map(inScene).find(isAll) ??
    beside.find((told) => told.some((p) => p.code === code) && isAll([...told, ...parties]));
  for (const party of all ?? [])
    if (members.includes(party.code) && !parties.some((p) => p.code === party.code))
      parties.push(party);
}

const ofMentions = (mentions: readonly Mention[]): Named =>
  mentions.flatMap((m) =>
    m.kind === 'actor'
      ? m.codes.map((code) => ({ code, span: { start: m.start, end: m.end } }))
      : [],
  );
