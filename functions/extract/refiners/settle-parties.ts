import type { Span } from '../document/document.ts';
import type { Tree } from '../grammar/tree.ts';
import type { Mention, Person } from '../mentions/mention.ts';
import { type Agent, agentsIn } from '../patterns/agents.ts';
import {
  countOf,
  isBare,
  isCountry,
  isHome,
  isIt,
  isLand,
  isOrganisation,
  isPossessive,
} from '../patterns/anaphors.ts';
import { rightBefore } from '../patterns/coordination.ts';
import type { Frame } from '../patterns/frame.ts';
import { subjectsOf } from '../patterns/subjects.ts';
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
  /** Everyone who was told together, as the words name them. */
  private readonly groups: DraftParty[][] = [];
  /** The body named last, for [the organization]. */
  private convener: DraftParty | null = null;
  /** Of whom many speak together [OPEC ministers, EU leaders]: [the ministers] of the next. */
  private assembly: { readonly party: DraftParty; readonly noun: string } | null = null;
  /** Where the last event was: whose president a president without a country is. */
  ground: DraftParty | null = null;
  /** Two side by side in a sentence since, of which no event was told. */
  private pair: DraftParty[] = [];
  private lastSentence = -1;
  private lastPeople: Person[] = [];
  private subject: Speaker | null = null;
  /** The state or body that a sentence was last about, for [it]. */
  private body: Speaker | null = null;

  /** Who says [I]: [Statement by President Vella]. */
  private readonly author: Speaker | null;

  /** The two states the whole article is about: [the two sides] where no two were told of yet. */
  private readonly rivals: readonly DraftParty[];

  constructor(home: string | null, author: Mention | null, rivals: readonly DraftParty[]) {
    this.home = home;
    this.rivals = rivals;
    const party = author && ofMention(author);
    this.author = party ? { party, person: author.kind === 'person' ? author.person : null } : null;
  }

  /** Notes who was spoken of in a sentence, so that [he] and [they] of the next can be read. */
  note(
    tree: Tree,
    agents: readonly Agent[],
    subjects: readonly Agent[],
    owners: readonly Agent[],
  ): void {
    if (this.home)
      this.homeSpan ??= agents.find((a) => a.codes.includes(this.home!))?.mention ?? null;
    for (const agent of agents) {
      const assembly = assemblyOf(agent, tree);
      if (!assembly) continue;
      this.convener = assembly.party;
      if (assembly.noun) this.assembly = assembly;
    }
    const official = subjects.find(isOfficial);
    if (official) this.subject = speaker(official);
    const body = subjects.find(isBody);
    if (body) this.body = speaker(body);
    const named = partiesOf(agents.filter((a) => !a.modifier));
    // [Bangkok objects to *South Korea's* insistence]: who is only owner counts where there would be no two
    const codes =
      named.size === 1 ? partiesOf([...agents.filter((a) => !a.modifier), ...owners]) : named;
    if (codes.size === 2) {
      this.pair = [];
      this.lastGroup = [...codes.values()];
      this.lastPeople = agents.flatMap((a) => (a.person ? [a.person] : []));
    }
  }

  /**
   * Notes a sentence without an event: who it begins with is who [he] of the next is, and [Peru and Chile] side by side are
   * [the two countries].
   */
  pass(mentions: readonly Mention[]): void {
    const [first, ...others] = [...mentions].sort((a, b) => a.from - b.from);
    if (!first) return;
    const party = ofMention(first);
    if (party && first.from <= 6 && first.kind !== 'actor')
      this.subject = { party, person: first.kind === 'person' ? first.person : null };
    if (party && first.kind === 'actor' && first.form !== 'adjective' && first.from <= 2)
      this.body = { party, person: null };
    for (const [i, right] of others.entries()) {
      const left = others[i - 1] ?? first;
      const pair = [ofMention(left), ofMention(right)];
      const joined =
        right.from - left.to === 1 || (right.from - left.to === 2 && left.kind === 'person');
      if (!joined || !isNamed(left) || !isNamed(right) || !pair[0] || !pair[1]) continue;
      if (pair[0].code === pair[1].code) continue;
      this.pair = [pair[0], pair[1]];
    }
  }

  /** A frame with two parties or more is what [the two sides] means from now on. */
  told(cast: Cast, sentence: number): void {
    if (new Set(cast.parties.map((p) => p.code)).size >= 2) {
      this.lastSentence = sentence;
      this.pair = [];
      this.lastGroup = cast.parties;
      if (!cast.parties.some((p) => p.implied)) this.groups.push(cast.parties);
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
      const count = countOf(frame.scene.tree, anaphor);
      const word = frame.scene.tree.words[anaphor]!;
      const owner =
        frame.type === 'pact' && isPossessive(word) ? this.ownerOf(frame, anaphor) : null;
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
      if (word.text === 'I') {
        if (this.author && !parties.some((p) => p.code === this.author!.party.code)) {
          parties.push(this.author.party);
          if (this.author.person) people.push(this.author.person);
        }
        continue;
      }
      if (isCountry(frame.scene.tree, anaphor)) {
        const host = placeBefore(frame, anaphor);
        if (host && !parties.some((p) => p.code === host.code)) parties.push(host);
        continue;
      }
      const body = this.assembledBy(frame, anaphor, count);
      if (body) {
        if (!parties.some((p) => p.code === body.code)) parties.push(body);
        implicit = true;
        continue;
      }
      if (isOrganisation(frame.scene.tree, anaphor)) continue;
      if (isBare(frame.scene.tree, anaphor) && !/^(participant|delegate|side)$/.test(word.lemma))
        continue;
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
        const { tree } = frame.scene;
        const isBody = isIt(tree, anaphor) || isLand(tree, anaphor);
        const subject = isBody
          ? this.bodyBefore(frame, anaphor, parties)
          : this.subjectBefore(frame, anaphor, parties);
        if (subject && !parties.some((p) => p.code === subject.party.code)) {
          parties.push(subject.party);
          if (subject.person) people.push(subject.person);
          implicit = true;
        }
        continue;
      }
      const group = this.groupOf(count);
      if (group.length === 0 && count === 2) group.push(...this.rivals);
      if (group.length >= 2) {
        for (const party of group) {
          if (!parties.some((p) => p.code === party.code)) {
            parties.push({ code: party.code, span: party.span, implied: true });
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

  /** [the incoming president of the Assembly said *he* …]: the first official of the sentence, else the last that one was about. */
  private subjectBefore(
    frame: Frame,
    anaphor: number,
    others: readonly DraftParty[],
  ): Speaker | null {
    const before = frame.scene.agents.filter((a) => a.last < anaphor && isOfficial(a));
    // [Biden will see Chinh when *he* visits the United States]: nobody meets his own side
    const near =
      before.find((a) => !others.some((p) => p.code === a.codes[0])) ?? before.at(0) ?? null;
    if (near) return speaker(near);
    const hosts = frame.fillers.flatMap((f) => (f.role === 'host' ? f.agent.codes : []));
    return this.subject && hosts.includes(this.subject.party.code) ? null : this.subject;
  }

  /** [Russia kept none of the promises *it* made at a meeting with …]: the last state that did something before it. */
  private bodyBefore(frame: Frame, anaphor: number, others: readonly DraftParty[]): Speaker | null {
    const { agents, tree } = frame.scene;
    const near = agents.findLast(
      (a) => a.last < anaphor && isBody(a) && /^nsubj/.test(tree.words[a.head]!.relation),
    );
    if (near) return speaker(near);
    // [Jordan told Israel …; *the kingdom* signed a treaty with Israel]: nobody signs with himself
    const taken = this.body && others.some((p) => p.code === this.body!.party.code);
    if (taken && this.home && this.homeSpan && frame.type === 'pact')
      return { party: { code: this.home, span: this.homeSpan }, person: null };
    const owner = this.ownerOf(frame, anaphor);
    return this.body ?? (owner && { party: owner, person: null });
  }

  /** [*The ministers* meet again in May], of OPEC's; [the organization], [the bloc]. */
  private assembledBy(
    { scene, scene: { tree } }: Frame,
    anaphor: number,
    count: number | null,
  ): DraftParty | null {
    const { lemma, xpos } = tree.words[anaphor]!;
    if (isOrganisation(tree, anaphor)) return this.convener;
    // [*Ministers* hope to agree when *they* meet in May]
    if (/^they$/i.test(tree.words[anaphor]!.text)) {
      const subject = tree.words.findLast((w) => w.index < anaphor && /^nsubj/.test(w.relation));
      const same = subject?.lemma === this.assembly?.noun && subject?.xpos === 'NNS';
      const named = subject && scene.agents.some((a) => a.head === subject.index);
      return same && !named ? this.assembly!.party : null;
    }
    return count === null && xpos === 'NNS' && lemma === this.assembly?.noun
      ? this.assembly.party
      : null;
  }

  /** What [the talks] without parties of their own are between. */
  group(): { parties: DraftParty[]; people: Person[] } {
    return { parties: this.lastGroup, people: this.lastPeople };
  }

  /** [Egypt's president saw the leaders of Israel and Palestine; *the two sides* …]: those last told, as many as are meant. */
  private groupOf(count: number | null): DraftParty[] {
    const last = [...this.lastGroup];
    if (count === 2 && this.pair.length === 2) return this.pair;
    if (count === null || count === last.length) return last;
    if (count > last.length) return [];
    return this.groups.slice(-4).findLast((g) => g.length === count) ?? last;
  }

  /** The others of the latest event told that all of these were in. */
  groupWith(own: ReadonlySet<string>): DraftParty[] {
    if (own.size === 0) return [];
    const group = this.groups.findLast((g) => [...own].every((c) => g.some((p) => p.code === c)));
    return group?.filter((p) => !own.has(p.code)) ?? [];
  }

  /** The one of whom the text speaks, other than these: the last subject, else the state that it names most. */
  protagonist(others: ReadonlySet<string>): DraftParty | null {
    const last = this.subject?.party;
    if (last && !others.has(last.code)) return last;
    return this.home && !others.has(this.home) && this.homeSpan
      ? { code: this.home, span: this.homeSpan }
      : null;
  }

  /** The state that the text names most. */
  ofWhom(): DraftParty | null {
    return this.home && this.homeSpan ? { code: this.home, span: this.homeSpan } : null;
  }

  /** Those of whom an event of the same sentence told: [held talks about possible agreements]. */
  groupIn(sentence: number): DraftParty[] {
    return this.lastSentence === sentence ? this.lastGroup : [];
  }
}

/** Who a sentence is about. */
interface Speaker {
  readonly party: DraftParty;
  readonly person: Person | null;
}

const speaker = (agent: Agent): Speaker => ({
  party: partyOf(agent, agent.codes[0]!),
  person: agent.person,
});

const isNamed = (mention: Mention): boolean =>
  mention.kind === 'person' || (mention.kind === 'actor' && mention.form === 'name');

function ofMention(mention: Mention): DraftParty | null {
  const { start, end } = mention;
  if (mention.kind === 'actor')
    return mention.codes.length === 1 ? { code: mention.codes[0]!, span: { start, end } } : null;
  const code =
    mention.kind === 'person'
      ? mention.person.official && mention.person.party
      : mention.kind === 'office' && mention.party;
  return code ? { code, span: { start, end } } : null;
}

const isOfficial = (a: Agent): boolean =>
  (a.person !== null || a.title !== null) && a.codes.length === 1;

const isBody = (a: Agent): boolean =>
  a.person === null && a.title === null && !a.modifier && a.codes.length === 1;

/** [OPEC ministers], [EU leaders], [NATO]: many who convene. */
function assemblyOf({ mention, codes, title, person, head }: Agent, { words }: Tree) {
  if (mention.kind !== 'actor' || mention.sort !== 'organisation' || codes.length !== 1)
    return null;
  if (title !== null || person !== null) return null;
  const { start, end } = mention;
  const word = words[head]!;
  // [finance ministers *from the G7*]
  const many = word.xpos === 'NNS' ? word : word.relation === 'nmod' ? words[word.head] : undefined;
  return {
    party: { code: codes[0]!, span: { start, end } },
    noun: many?.xpos === 'NNS' ? many.lemma : '',
  };
}

/** [in Pakistan for talks with *the country's* leaders]: the state of the place named last. */
function placeBefore({ scene: { tree, mentions } }: Frame, anaphor: number): DraftParty | null {
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

function partiesOf(agents: readonly Agent[]): Map<string, DraftParty> {
  const parties = new Map<string, DraftParty>();
  for (const agent of agents)
    for (const code of agent.codes) if (!parties.has(code)) parties.set(code, partyOf(agent, code));
  return parties;
}

function partyOf(agent: Agent, code: string): DraftParty {
  return { code, span: { start: agent.mention.start, end: agent.mention.end } };
}

/** [*the pair* met in Riga, with Vella calling Costa a friend]: the only two people of the sentence, wherever they stand. */
function pairAround({ scene: { agents } }: Frame): Agent[] {
  const people = agents.filter((a) => a.person !== null && a.codes.length === 1);
  const codes = new Set(people.flatMap((a) => a.codes));
  const names = new Set(people.map((a) => a.person));
  return codes.size === 2 && names.size === 2 ? people : [];
}

/** [Trump and his Chinese counterpart will calm things when *they* meet]: two or more named before in the same sentence. */
function groupBefore(frame: Frame, anaphor: number): Agent[] {
  const announcers = subjectsAbove(frame, anaphor);
  if (announcers.length > 0) return announcers;
  const { words } = frame.scene.tree;
  // [*Italy's* Orlo and *France's* Tavel said they …]: who owns them does nothing
  const agents = frame.scene.agents.filter(
    (a) =>
      a.last < anaphor && !a.modifier && a.codes.length > 0 && words[a.last + 1]?.text !== "'s",
  );
  if (new Set(agents.flatMap((a) => a.codes)).size === 2) return agents;
  const { lemma, text } = frame.scene.tree.words[anaphor]!;
  if (/^(pair|two|man|leader)$/i.test(/^two$/i.test(text) ? text : lemma)) {
    const around = pairAround(frame);
    if (around.length > 0) return around;
  }
  // [the Polish government wants Trump to press Putin when *the two* meet]: the last two people
  if (countOf(frame.scene.tree, anaphor) !== 2) return [];
  const people = agents.filter((a) => a.person !== null).slice(-2);
  return new Set(people.flatMap((a) => a.codes)).size === 2 ? people : [];
}

/** [a day after *Putin and Erdogan* announced *they* had reached a deal]: two or more who say so of themselves. */
function subjectsAbove({ scene: { tree, agents } }: Frame, anaphor: number): Agent[] {
  if (tree.words[anaphor]!.text.toLowerCase() !== 'they') return [];
  const own = tree.words[anaphor]!.head;
  for (let i = own < 0 ? -1 : tree.words[own]!.head, steps = 0; i >= 0 && steps < 5; steps++) {
    const [subject] = subjectsOf(tree, i);
    const found =
      (subject === undefined ? [] : agentsIn(tree, subject, agents)).length > 1
        ? agentsIn(tree, subject!, agents)
        : rightBefore(tree, i, agents);
    if (new Set(found.flatMap((a) => a.codes)).size >= 2 && found.every((a) => a.last < anaphor))
      return found;
    i = tree.words[i]!.head;
  }
  return [];
}
