import type { Span } from '../document/document.ts';
import type { Person } from '../mentions/mention.ts';
import type { Agent } from '../patterns/agents.ts';
import { countOf, isHome, isPossessive } from '../patterns/anaphors.ts';
import type { Frame } from '../patterns/frame.ts';
import { childrenOf } from '../patterns/relations.ts';
import type { DraftParty } from './draft.ts';

/** Who a frame is about, once words like [he], [the two leaders] and [both sides] are replaced by those they stand for. */
export interface Cast {
  readonly parties: DraftParty[];
  readonly people: Person[];
  readonly implicit: boolean;
}

/** What has been told so far, in reading order. */
export class Discourse {
  /** The state the article is about, for [the government]. */
  private readonly home: string | null;
  private homeSpan: Span | null = null;
  private lastGroup: DraftParty[] = [];
  private lastSentence = -1;
  private lastPeople: Person[] = [];
  private subject: { party: DraftParty; person: Person | null } | null = null;

  constructor(home: string | null) {
    this.home = home;
  }

  /** Notes who was spoken of in a sentence, so that [he] and [they] of the next can be read. */
  note(agents: readonly Agent[], subjects: readonly Agent[], owners: readonly Agent[]): void {
    const official = subjects.find((a) => a.person !== null && a.codes.length === 1);
    if (official)
      this.subject = { party: partyOf(official, official.codes[0]!), person: official.person };
    const codes = new Map<string, DraftParty>();
    for (const agent of agents) {
      if (this.home && agent.codes.includes(this.home)) this.homeSpan ??= agent.mention;
      if (!agent.modifier)
        for (const code of agent.codes) if (!codes.has(code)) codes.set(code, partyOf(agent, code));
    }
    // [Bangkok objects to South Korea's insistence. The two countries …]
    if (codes.size === 1)
      for (const agent of owners)
        for (const code of agent.codes) if (!codes.has(code)) codes.set(code, partyOf(agent, code));
    if (codes.size === 2) {
      this.lastGroup = [...codes.values()];
      this.lastPeople = agents.flatMap((a) => (a.person ? [a.person] : []));
    }
  }

  /** A frame with two parties or more is what [the two sides] means from now on. */
  told(cast: Cast, sentence: number): void {
    if (new Set(cast.parties.map((p) => p.code)).size >= 2) {
      this.lastSentence = sentence;
      this.lastGroup = cast.parties;
      if (cast.people.length > 0) this.lastPeople = cast.people;
    }
  }

  cast(frame: Frame): Cast {
    const parties: DraftParty[] = [];
    const people: Person[] = [];
    let implicit = false;
    for (const { agent, role } of frame.fillers) {
      for (const code of agent.codes) {
        const known = parties.find((p) => p.code === code);
        if (known) known.role ??= role;
        else parties.push(role ? { ...partyOf(agent, code), role } : partyOf(agent, code));
      }
      if (agent.person && !people.includes(agent.person)) people.push(agent.person);
    }
    for (const anaphor of frame.anaphors) {
      const country = countryBefore(frame, anaphor);
      if (country) {
        for (const code of country.codes)
          if (!parties.some((p) => p.code === code)) parties.push(partyOf(country, code));
        continue;
      }
      const count = countOf(frame.scene.tree, anaphor);
      const word = frame.scene.tree.words[anaphor]!;
      const owner = isPossessive(word) ? this.ownerOf(frame, anaphor) : null;
      if (owner) {
        if (!parties.some((p) => p.code === owner.code)) parties.push(owner);
        continue;
      }
      if (this.home && isHome(frame.scene.tree, anaphor)) {
        if (!parties.some((p) => p.code === this.home))
          parties.push({ code: this.home, span: { start: word.start, end: word.end } });
        implicit = true;
        continue;
      }
      const near = count === 1 ? [] : groupBefore(frame, anaphor);
      if (near.length > 0) {
        for (const agent of near) {
          for (const code of agent.codes)
            if (!parties.some((p) => p.code === code)) parties.push(partyOf(agent, code));
          if (agent.person && !people.includes(agent.person)) people.push(agent.person);
        }
        continue;
      }
      if (count === 1) {
        const subject = this.subjectBefore(frame, anaphor);
        if (subject && !parties.some((p) => p.code === subject.party.code)) {
          parties.push(subject.party);
          if (subject.person) people.push(subject.person);
          implicit = true;
        }
      } else if (this.lastGroup.length >= 2 && (count === null || count <= this.lastGroup.length)) {
        for (const party of this.lastGroup) {
          if (!parties.some((p) => p.code === party.code)) {
            parties.push({ code: party.code, span: party.span });
            implicit = true;
          }
        }
        const word = frame.scene.tree.words[anaphor]!;
        if (
          /^(leader|minister|president|premier|they|pair|two|counterpart|negotiator|man)$/i.test(
            word.lemma,
          )
        ) {
          for (const person of this.lastPeople)
            if (!people.includes(person) && parties.some((p) => p.code === person.party))
              people.push(person);
        }
      }
    }
    return { parties, people, implicit };
  }

  /** [Turkey may renege on *its* deal], [Sunak said *our* deals]: who stands before it, else of whom the text speaks. */
  private ownerOf(frame: Frame, anaphor: number): DraftParty | null {
    const { words } = frame.scene.tree;
    const one = frame.scene.agents.filter((a) => a.codes.length === 1 && !a.modifier);
    const before = one.filter((a) => a.last < anaphor);
    const subject = before.find((a) => words[a.head]!.relation.startsWith('nsubj'));
    const found = subject ?? before[0] ?? one.find((a) => a.person !== null);
    return found ? partyOf(found, found.codes[0]!) : this.protagonist(new Set());
  }

  private subjectBefore(
    frame: Frame,
    anaphor: number,
  ): { party: DraftParty; person: Person | null } | null {
    // [Biden will see Chinh when *he* visits the United States]: no guest of one's own state
    const hosts = frame.fillers.flatMap((f) => (f.role === 'host' ? f.agent.codes : []));
    const before = frame.scene.agents.filter(
      (a) =>
        a.last < anaphor &&
        a.person !== null &&
        a.codes.length === 1 &&
        !hosts.includes(a.codes[0]!),
    );
    const near = before.at(0);
    if (near) return { party: partyOf(near, near.codes[0]!), person: near.person };
    return this.subject && hosts.includes(this.subject.party.code) ? null : this.subject;
  }

  /** What [the talks] without parties of their own are between. */
  group(): { parties: DraftParty[]; people: Person[] } {
    return { parties: this.lastGroup, people: this.lastPeople };
  }

  /** The one of whom the text speaks, other than these: the last subject, else the state that it names most. */
  protagonist(others: ReadonlySet<string>): DraftParty | null {
    const last = this.subject?.party;
    if (last && !others.has(last.code)) return last;
    return this.home && !others.has(this.home) && this.homeSpan
      ? { code: this.home, span: this.homeSpan }
      : null;
  }

  /** Those of whom an event of the same sentence told: [held talks about possible agreements]. */
  groupIn(sentence: number): DraftParty[] {
    return this.lastSentence === sentence ? this.lastGroup : [];
  }
}

function partyOf(agent: Agent, code: string): DraftParty {
  return { code, span: { start: agent.mention.start, end: agent.mention.end } };
}

/** [is in Pakistan for talks with *the country's leaders*]: the last state named before, as a place or not. */
function countryBefore({ scene: { tree, agents } }: Frame, anaphor: number): Agent | null {
  const owner = childrenOf(tree, anaphor, 'nmod:poss').map((c) => tree.words[c]!.lemma);
  if (!owner.some((lemma) => /^(country|nation|kingdom|republic|state)$/.test(lemma))) return null;
  return (
    agents.findLast(
      (a) => a.last < anaphor && a.person === null && a.title === null && a.codes.length === 1,
    ) ?? null
  );
}

/** [Trump and his Chinese counterpart will calm things when *they* meet]: two or more named before in the same sentence. */
function groupBefore(frame: Frame, anaphor: number): Agent[] {
  const agents = frame.scene.agents.filter(
    (a) => a.last < anaphor && !a.modifier && a.codes.length > 0,
  );
  if (new Set(agents.flatMap((a) => a.codes)).size === 2) return agents;
  // [the Polish government wants Trump to press Putin when *the two* meet]: the last two people
  if (countOf(frame.scene.tree, anaphor) !== 2) return [];
  const people = agents.filter((a) => a.person !== null).slice(-2);
  return new Set(people.flatMap((a) => a.codes)).size === 2 ? people : [];
}
