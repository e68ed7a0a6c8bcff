import type { Document, Span } from '../../document/document.ts';
import type { Tree } from '../../grammar/tree.ts';
import { sortOf } from '../../mentions/actors.ts';
import type { Mention, Person } from '../../mentions/mention.ts';
import type { Agent } from '../../patterns/filling/agents.ts';
import type { DraftParty } from '../draft.ts';
import type { SpeakerAt } from './quotations.ts';
import type { Cast } from './settle-parties.ts';
import { areMereEnds, besideEachOther, joinedPair, pairOfSubjects } from './side-by-side.ts';
import {
  type Assembly,
  assemblyBeside,
  assemblyOf,
  isImpersonal,
  isOfficial,
  isTeller,
  ofMention,
  partiesOf,
  type Speaker,
  speaker,
  speakerIn,
} from './speakers.ts';

/** What has been told so far, in reading order. */
export class Discourse {
  /** The state the article is about, for [the government]. */
  readonly home: string | null;
  private homeSpan: Span | null = null;
  private lastGroup: DraftParty[] = [];
  /** Everyone who was told together, as the words name them. */
  private readonly groups: DraftParty[][] = [];
  /** The body named last, for [the organization]. */
  convener: DraftParty | null = null;
  /** Of whom many speak together [OPEC ministers, EU leaders]: [the ministers] of the next. */
  assembly: Assembly | null = null;
  /** The armed group named last, for [the rebels]. */
  rebels: DraftParty | null = null;
  /** Where the last event was: whose president a president without a country is. */
  ground: DraftParty | null = null;
  /** Two side by side in a sentence since, of which no event was told. */
  private pair: DraftParty[] = [];
  /** Two that were the subject of the last sentence, with others told beside them. */
  private joined: DraftParty[] = [];
  /** The two states told together last, for [both countries], whoever else was told beside a body or a people since. */
  lands: readonly DraftParty[] = [];
  private lastSentence = -1;
  private lastPeople: Person[] = [];
  subject: Speaker | null = null;
  /** The state or body that a sentence was last about, for [it]. */
  body: Speaker | null = null;

  /** Who says [I] outside quotation marks: [Statement by President Vella]. */
  readonly author: Speaker | null;
  readonly speakerAt: SpeakerAt;

  /** The two states the whole article is about: [the two sides] where no two were told of yet. */
  readonly rivals: readonly DraftParty[];

  constructor(
    home: string | null,
    author: Mention | null,
    speakerAt: SpeakerAt,
    rivals: readonly DraftParty[],
  ) {
    this.home = home;
    this.rivals = rivals;
    this.speakerAt = speakerAt;
    this.author = author && speakerIn(author);
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
    this.arm(agents.map((a) => a.mention));
    for (const agent of agents) this.convene(assemblyOf(agent, tree));
    const official = subjects.find(isOfficial);
    if (official) this.subject = speaker(official);
    const body = subjects.find(isImpersonal);
    if (body) this.body = speaker(body);
    const named = partiesOf(agents.filter((a) => !a.modifier));
    // [Bangkok objects to *South Korea's* insistence]: who is only owner counts where there would be no two
    const codes =
      named.size === 1 ? partiesOf([...agents.filter((a) => !a.modifier), ...owners]) : named;
    if (codes.size === 2 && !areMereEnds(tree, agents)) {
      this.pair = [];
      this.lastGroup = [...codes.values()];
      this.land(this.lastGroup);
      // [tariffs of *Vella's* government]: an owner takes no part
      const owns = new Set(owners);
      this.lastPeople = agents.flatMap((a) =>
        a.person && !a.modifier && !owns.has(a) ? [a.person] : [],
      );
    } else this.land(besideEachOther(tree, agents));
    this.joined = codes.size > 2 ? pairOfSubjects(tree, agents, subjects) : [];
  }

  /**
   * Notes a sentence without an event: who it begins with is who [he] of the next is, and [Peru and Chile] side by side are
   * [the two countries].
   */
  pass(mentions: readonly Mention[], { sentences }: Document): void {
    this.arm(mentions);
    for (const mention of mentions)
      this.convene(assemblyBeside(mention, sentences[mention.sentence]!.tokens));
    const [first, ...others] = [...mentions].sort((a, b) => a.from - b.from);
    this.joined = [];
    if (!first) return;
    const party = ofMention(first);
    if (party && first.from <= 6 && first.kind !== 'actor')
      this.subject = { party, person: first.kind === 'person' ? first.person : null };
    const teller = mentions.find((m) => isTeller(m, sentences[m.sentence]!.tokens));
    if (teller) this.subject = speakerIn(teller) ?? this.subject;
    if (party && first.kind === 'actor' && first.form !== 'adjective' && first.from <= 2)
      this.body = { party, person: null };
    for (const [i, right] of others.entries()) {
      const left: Mention = others[i - 1] ?? first;
      const pair = joinedPair(left, right, sentences[left.sentence]!.tokens);
      if (!pair) continue;
      this.pair = pair;
      this.land(this.pair);
      if (left === first && first.from <= 2) this.joined = [...pair];
    }
  }

  private convene(assembly: Assembly | null): void {
    if (!assembly) return;
    this.convener = assembly.party;
    if (assembly.noun) this.assembly = assembly;
  }

  private arm(mentions: readonly Mention[]): void {
    const named = mentions.flatMap((m) => ofMention(m) ?? []);
    this.rebels = named.findLast((p) => sortOf(p.code) === 'movement') ?? this.rebels;
  }

  private land(parties: readonly DraftParty[]): void {
    const states = new Map(parties.map((p) => [p.code, p]));
    if (states.size === 2 && parties.every((p) => sortOf(p.code) === 'state'))
      this.lands = [...states.values()];
  }

  /** A frame with two parties or more is what [the two sides] means from now on. */
  told(cast: Cast, sentence: number): void {
    if (new Set(cast.parties.map((p) => p.code)).size >= 2) {
      this.lastSentence = sentence;
      this.pair = [];
      this.lastGroup = cast.parties;
      this.land(this.lastGroup);
      if (!cast.parties.some((p) => p.implied)) this.groups.push(cast.parties);
      if (cast.people.length > 0) this.lastPeople = cast.people;
    }
  }

  /** What [the talks] without parties of their own are between. */
  group(): { parties: DraftParty[]; people: Person[] } {
    return { parties: this.lastGroup, people: this.lastPeople };
  }

  /** [Egypt's president saw the leaders of Israel and Palestine; *the two sides* …]: those last told, as many as are meant. */
  groupOf(count: number | null, ofPeople = false): DraftParty[] {
    const last = [...this.lastGroup];
    // [the *two presidents*]: of those who talked, whoever was named side by side since
    const talked = this.groups.at(-1);
    if (ofPeople && count === 2 && talked?.length === 2) return [...talked];
    if (count === 2 && this.pair.length === 2) return this.pair;
    if ((count === null || count === 2) && this.joined.length === 2) return this.joined;
    if (count === null || count === last.length) return last;
    const told = this.groups.slice(-4).findLast((g) => g.length === count);
    return told ?? (count > last.length ? [] : last);
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
    const whole = this.ofWhom();
    return whole && !others.has(whole.code) ? whole : null;
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
