import { type Agent, agentsIn, codesOf, isBody, isWhere } from '../../patterns/filling/agents.ts';
import { countOf } from '../../patterns/filling/anaphors.ts';
import { rightBefore } from '../../patterns/filling/coordination.ts';
import { isGoBetween } from '../../patterns/filling/go-betweens.ts';
import { subjectsOf } from '../../patterns/filling/subjects.ts';
import type { Frame } from '../../patterns/frame.ts';
import { listTop } from '../../patterns/trees/list-top.ts';
import { prepositionOf } from '../../patterns/trees/relations.ts';
import type { DraftParty } from '../draft.ts';

/** [in Pakistan for talks with *the country's* leaders]: the state of the place named last. */
export function placeBefore(
  { scene: { tree, mentions } }: Frame,
  anaphor: number,
): DraftParty | null {
  const { start } = tree.words[anaphor]!;
  let best: DraftParty | null = null;
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    if (mention.end > start) break;
    const code =
      mention.kind === 'place'
        ? mention.country
        : mention.kind === 'actor' && mention.sort === 'state' && mention.form !== 'adjective'
          ? mention.codes[0]
          : null;
    if (code) best = { code, span: { start: mention.start, end: mention.end } };
  }
  return best;
}

/** [is *in Peru* today, and met with President Diaz]: he is of where the one is who meets him. */
export function groundBefore({ scene: { tree, mentions }, cue }: Frame): DraftParty | null {
  const start = tree.words[cue]!.start;
  const place = mentions.findLast(
    (m) =>
      m.kind === 'place' &&
      m.end < start &&
      tree.words.some((w) => /^in$/i.test(w.text) && tree.words[w.index + 1]?.start === m.start),
  );
  return place?.kind === 'place' && place.country
    ? { code: place.country, span: { start: place.start, end: place.end } }
    : null;
}

/** [Trump and his Chinese counterpart will calm things when *they* meet]: two or more named before in the same sentence. */
export function groupBefore(frame: Frame, anaphor: number): Agent[] {
  const announcers = subjectsAbove(frame, anaphor);
  if (announcers.length > 0) return announcers;
  const behind = subjectsBehind(frame, anaphor);
  if (behind.length > 0) return behind;
  const { words } = frame.scene.tree;
  const { lemma, text } = words[anaphor]!;
  const isSides = /^(side|party|rival|foe|enemy|adversary)$/.test(lemma);
  const hosts = codesOf(
    frame.fillers.flatMap((f) => (isSides && f.role === 'host' ? f.agent : [])),
  );
  // [*Italy's* Orlo and *France's* Tavel said they …]: who owns them does nothing
  // [*Norway helped broker* a swap between *the two countries*]: of others
  const before = frame.scene.agents.filter((a) => a.last < anaphor && !isGoBetween(frame.scene, a));
  const agents = before.filter(
    (a) =>
      !a.modifier &&
      a.codes.length > 0 &&
      words[a.last + 1]?.text !== "'s" &&
      // [Vella said Rome would *host* talks between *the two sides*]: of others
      !(hosts.size > 0 && a.codes.every((c) => hosts.has(c))),
  );
  const body = text === 'their' && frame.type === 'meeting' ? bodyAbove(frame, anaphor) : [];
  if (body.length > 0) return body;
  if (codesOf(agents).size === 2) return agents;
  // [as Norway has said, peace *between Peru and Chile* takes talks between *the parties*]: of whom it is told, not who tells
  const between = agents.filter(
    (a) => prepositionOf(frame.scene.tree, listTop(frame.scene.tree, a.head)) === 'between',
  );
  if (countOf(frame.scene.tree, anaphor) !== 1 && codesOf(between).size === 2) return between;
  // [Peru and Chile, at the United Nations, … *the two governments*]: a body is none
  if (/^(government|country|nation|state|capital)$/.test(lemma)) {
    const states = agents.filter(
      ({ mention }) => mention.kind !== 'actor' || mention.sort === 'state',
    );
    if (codesOf(states).size === 2) return states;
  }
  if (/^(pair|two|man|leader)$/i.test(/^two$/i.test(text) ? text : lemma)) {
    const around = pairAround(frame);
    if (around.length > 0) return around;
  }
  const both = doerAndDone(frame, anaphor);
  if (both.length > 0) return both;
  if (countOf(frame.scene.tree, anaphor) !== 2) return [];
  // [Peru will buy *Chilean* grain under the accord of *the two countries*]: the only two, in whatever way
  // not [*in* Chad]
  const all = before.filter(
    (a) => a.codes.length === 1 && !isWhere(frame.scene.tree, a.first, a.head),
  );
  if (/^(country|nation|state)$/.test(lemma) && codesOf(all).size === 2) return all;
  // [the Polish government wants Trump to press Putin when *the two* meet]: the last two people
  const people = agents.filter((a) => a.person !== null).slice(-2);
  return codesOf(people).size === 2 ? people : [];
}

/** [*Vella* pressed *Costa* on Chad when *they* met]: who did it, and to whom. */
function doerAndDone({ scene: { tree, agents }, cue }: Frame, anaphor: number): Agent[] {
  const { text, head } = tree.words[anaphor]!;
  const clause = tree.words[head];
  if (!/^they$/i.test(text) || head !== cue || clause?.relation !== 'advcl') return [];
  const people = agents.filter((a) => {
    const word = tree.words[a.head]!;
    return (
      word.head === clause.head &&
      /^(nsubj|obj|iobj)$/.test(word.relation) &&
      (a.person ?? a.title) !== null
    );
  });
  return codesOf(people).size === 2 && people.length === 2 ? people : [];
}

/** [*Opec ministers* will shun Chad at *their* meeting]: of many who speak for one body. */
function bodyAbove({ scene: { tree, agents } }: Frame, anaphor: number): Agent[] {
  for (
    let i = tree.words[anaphor]!.head, steps = 0;
    i >= 0 && steps < 6;
    i = tree.words[i]!.head, steps++
  ) {
    const [subject] = subjectsOf(tree, i).filter((s) => s < anaphor);
    if (subject === undefined) continue;
    const found = agentsIn(tree, subject, agents);
    return tree.words[subject]!.xpos === 'NNS' && found.length > 0 && found.every(isBody)
      ? found
      : [];
  }
  return [];
}

/** [a day after *Putin and Erdogan* announced *they* had reached a deal]: two or more who say so of themselves. */
function subjectsAbove({ scene: { tree, agents } }: Frame, anaphor: number): Agent[] {
  if (tree.words[anaphor]!.text.toLowerCase() !== 'they') return [];
  const verb = tree.words[anaphor]!.head;
  for (let i = verb < 0 ? -1 : tree.words[verb]!.head, steps = 0; i >= 0 && steps < 5; steps++) {
    const [subject] = subjectsOf(tree, i);
    // [*Italy's* Orlo and *France's* Tavel said they …]: who owns them says nothing
    const own = (subject === undefined ? [] : agentsIn(tree, subject, agents)).filter(
      (a) => tree.words[a.last + 1]?.text !== "'s",
    );
    const found = own.length > 1 ? own : rightBefore(tree, i, agents);
    if (codesOf(found).size >= 2 && found.every((a) => a.last < anaphor)) return found;
    i = tree.words[i]!.head;
  }
  return [];
}

/** [At *their* meeting in Lima, *G7 ministers* agreed]: whose it is stands behind. */
function subjectsBehind({ scene: { tree, agents }, cue }: Frame, anaphor: number): Agent[] {
  const { text, head } = tree.words[anaphor]!;
  const verb = tree.words[cue]!.head;
  if (!/^their$/i.test(text) || head !== cue || verb < cue) return [];
  return subjectsOf(tree, verb)
    .filter((s) => s > cue)
    .flatMap((s) => agentsIn(tree, s, agents))
    .filter((a) => a.codes.length > 0);
}

/** [*the pair* met in Riga, with Vella calling Costa a friend]: the only two people of the sentence, wherever they stand. */
function pairAround({ scene: { agents } }: Frame): Agent[] {
  const people = agents.filter((a) => a.person !== null && a.codes.length === 1);
  const codes = codesOf(people);
  const names = new Set(people.map((a) => a.person));
  return codes.size === 2 && names.size === 2 ? people : [];
}
