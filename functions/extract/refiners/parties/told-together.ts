import type { Sentence } from '../../document/document.ts';
import type { Tree } from '../../grammar/tree.ts';
import { sortOf } from '../../mentions/actors.ts';
import { listIn } from '../../mentions/members-told.ts';
import type { ActorMention, Mention, Person } from '../../mentions/mention.ts';
import type { Agent } from '../../patterns/filling/agents.ts';
import type { DraftParty } from '../draft.ts';
import { PactsOfGroups } from './pacts-of-groups.ts';
import type { Cast } from './settle-parties.ts';
import { isShunned } from './shunned.ts';
import {
  areMereEnds,
  besideEachOther,
  facingPair,
  joinedPair,
  pairOfSubjects,
} from './side-by-side.ts';
import { ofMention, partiesOf } from './speakers.ts';

/** Who has been told together so far, in reading order: what [the two sides] and [the talks] are of. */
export class ToldTogether {
  private lastGroup: DraftParty[] = [];
  /** Everyone who was told together, as the words name them. */
  private readonly groups: DraftParty[][] = [];
  private readonly pacts = new PactsOfGroups();
  /** Those of them who met last, or who signed something where no people had met. */
  private talked: DraftParty[] = [];
  /** The first two or more of the article, where they met face to face. */
  private lead: Cast | null = null;
  private wasCalled = false;
  /** How many of those were told as people. */
  private talkers = 0;
  /** Two side by side in a sentence since, of which no event was told, or whom a third met apart. */
  pair: DraftParty[] = [];
  /** Two that were the subject of the last sentence, with others told beside them. */
  private joined: DraftParty[] = [];
  /** The two states told together last, for [both countries], whoever else was told beside a body or a people since. */
  lands: readonly DraftParty[] = [];
  /** Three or more in a row, whether an event is told of them or not: [Chad, Mali and Niger are split], for [the three countries]. */
  private lists: { parties: DraftParty[]; sentence: number }[] = [];
  /** The only two that the last sentence names, in whatever way: [Chad seized *Nigerien* boats]. */
  private named: DraftParty[] = [];
  /** The only two people of the last sentence, in whatever way [*Vella*, who likes *Costa*, is silent]: [the two leaders] where none had met. */
  private faces: readonly DraftParty[] = [];
  private here = 0;
  private lastSentence = -1;
  private lastPeople: Person[] = [];

  /** Two in a sentence of which an event is told. */
  note(
    tree: Tree,
    told: readonly Agent[],
    subjects: readonly Agent[],
    owners: readonly Agent[],
  ): void {
    const agents = told.filter((a) => !a.codes.some(isShunned));
    this.notice([...partiesOf(agents).values()]);
    const named = partiesOf(agents.filter((a) => !a.modifier));
    // [Bangkok objects to *South Korea's* insistence]: who is only owner counts where there would be no two
    const codes =
      named.size === 1 ? partiesOf([...agents.filter((a) => !a.modifier), ...owners]) : named;
    this.enumerate(
      tree.sentence,
      agents.map((a) => a.mention),
    );
    const two = codes.size === 2 && !areMereEnds(tree, agents) ? [...codes.values()] : [];
    // [Chad, Mali and Niger met. *Chad and Mali* said the *accord* …]: of the three
    if (two.length === 2 && this.isOfLarger(two)) this.pair = two;
    else if (two.length === 2) {
      this.pair = [];
      this.pacts.follow(two, this.lastGroup);
      this.lastGroup = two;
      this.land(this.lastGroup);
      // [tariffs of *Vella's* government]: an owner takes no part
      const owns = new Set(owners);
      this.lastPeople = agents.flatMap((a) =>
        a.person && !a.modifier && !owns.has(a) ? [a.person] : [],
      );
    } else this.land(besideEachOther(tree, agents));
    this.joined = codes.size > 2 ? pairOfSubjects(tree, agents, subjects) : [];
    this.faces = facesIn(agents.map((a) => a.mention));
  }

  /** [Peru and Chile] side by side, in a sentence without an event, are [the two countries]. */
  pass([first, ...others]: readonly Mention[], sentences: readonly Sentence[]): void {
    this.joined = [];
    if (!first) return;
    const list = this.enumerate(sentences[first.sentence]!, [first, ...others]);
    const all = [first, ...others].flatMap((m) => ofMention(m) ?? []);
    this.notice([...new Map(all.map((p) => [p.code, p])).values()]);
    this.faces = facesIn([first, ...others]);
    const facing = facingPair([first, ...others], sentences[first.sentence]!.tokens);
    if (facing) {
      this.pair = facing;
      this.land(facing);
    }
    for (const [i, right] of others.entries()) {
      const left: Mention = others[i - 1] ?? first;
      const pair = joinedPair(left, right, sentences[left.sentence]!.tokens);
      // [Chad, *Mali and Niger*]: the last two of a row are no pair
      if (!pair || (list.length > 2 && pair.every((p) => list.some((l) => l.code === p.code))))
        continue;
      this.pair = pair;
      this.land(this.pair);
      if (left === first && first.from <= 2) this.joined = [...pair];
    }
  }

  /** A frame with two parties or more is what [the two sides] means from now on. */
  told(cast: Cast, sentence: number, how: 'met' | 'called' | 'signed', pact: string | null): void {
    if (new Set(cast.parties.map((p) => p.code)).size >= 2) {
      this.lastSentence = sentence;
      this.pair = [];
      this.lastGroup = cast.parties;
      this.pacts.note(cast.parties, pact);
      this.land(this.lastGroup);
      if (!cast.parties.some((p) => p.implied)) {
        this.groups.push(cast.parties);
        // [Vella told Costa of the deal with Iran. *The two leaders* …]: not those whose deal it is
        if (how !== 'signed' || cast.people.length > 1 || this.talkers === 0) {
          // [after a summit with Costa, Vella phoned Rojas. *The first meeting* of the two leaders]: hers with Costa
          this.lead ??= how === 'met' ? cast : { ...cast, parties: [] };
          this.wasCalled = how === 'called';
          this.talked = cast.parties;
          this.talkers = cast.people.length;
        }
      }
      if (cast.people.length > 0) this.lastPeople = cast.people;
    }
  }

  /** What [the talks] without parties of their own are between. */
  group(): { parties: DraftParty[]; people: Person[] } {
    return { parties: this.lastGroup, people: this.lastPeople };
  }

  /** [Egypt's president saw the leaders of Israel and Palestine; *the two sides* …]: those last told, as many as are meant. */
  groupOf(count: number | null, ofPeople = false, isEarlier = false): readonly DraftParty[] {
    const last = [...this.lastGroup];
    // [the *two presidents*]: of those who talked, whoever was named side by side since
    if (ofPeople && count === 2 && isEarlier && this.wasCalled && this.lead?.parties.length === 2)
      return this.lead.parties;
    // [*Vella*, who likes *Costa*, is silent. The two leaders …]: of whom no event was told in between
    if (ofPeople && count === 2 && this.faces.length === 2 && this.here > this.lastSentence)
      return this.faces;
    if (ofPeople && count === 2 && this.talked.length === 2 && this.areLed(this.talked))
      return [...this.talked];
    if (count === 2 && this.pair.length === 2) return this.pair;
    if ((count === null || count === 2) && this.joined.length === 2) return this.joined;
    // [Chad *seized Nigerien boats*. The two sides …]: of none who were told together before
    const areOthers = last.every((p) => !this.named.some((n) => n.code === p.code));
    if (count === 2 && areOthers && this.named.length === 2) return this.named;
    // [Vella spoke at *the UN*]: she and it are not [the two leaders]
    if (ofPeople && count === 2 && !this.areLed(last)) return [];
    if (count === null || count === last.length) return last;
    const told = this.groups.slice(-4).findLast((g) => g.length === count);
    // an older list is of what was spoken of then
    const listed = this.lists.findLast(
      ({ parties, sentence }) =>
        parties.length === count && this.here - sentence <= 1 && this.lastSentence <= sentence,
    )?.parties;
    return told ?? listed ?? (count > last.length ? [] : last);
  }

  /** Bodies lead nobody, unless somebody was told to act for them. */
  private areLed(group: readonly DraftParty[]): boolean {
    return group.every(
      ({ code }) =>
        sortOf(code) !== 'organisation' || this.lastPeople.some((p) => p.party === code),
    );
  }

  private enumerate(sentence: Sentence, mentions: readonly Mention[]): readonly DraftParty[] {
    const actors = mentions.filter(
      (m): m is ActorMention => m.kind === 'actor' && m.form === 'name',
    );
    const list = listIn(sentence, actors).flatMap((m) => ofMention(m) ?? []);
    this.here = sentence.index;
    if (list.length >= 3) this.lists.push({ parties: list, sentence: sentence.index });
    return list;
  }

  /** The people of such a group. */
  peopleOf(group: readonly DraftParty[]): Person[] {
    return group === this.lead?.parties ? this.lead.people : this.lastPeople;
  }

  /** [Chad seized Nigerien boats. *Chad* says it was right]: still of both. */
  private notice(parties: DraftParty[]): void {
    const isOfThem = parties.every((p) => this.named.some((n) => n.code === p.code));
    if (!isOfThem || this.named.length !== 2) this.named = parties;
  }

  /** [NAFTA … *the Lima Treaty*]: those told last are of a pact by another name. */
  areOfAnother = (pact: string | null): boolean => this.pacts.areOfAnother(this.lastGroup, pact);

  /** The others of the latest event told that all of these were in, if not of a pact by another name. */
  groupWith(own: ReadonlySet<string>, pact: string | null = null): DraftParty[] {
    if (own.size === 0) return [];
    const isWhole = (g: DraftParty[]) => [...own].every((c) => g.some((p) => p.code === c));
    const group = this.groups.findLast((g) => isWhole(g) && !this.pacts.areOfAnother(g, pact));
    return group?.filter((p) => !own.has(p.code)) ?? [];
  }

  /** Whether they were told in one event. */
  haveMet = (own: ReadonlySet<string>, code: string): boolean =>
    this.groups.some((g) => [...own, code].every((c) => g.some((p) => p.code === c)));

  /** Those told together last of whom none is one of these. */
  groupWithout(codes: ReadonlySet<string>): readonly DraftParty[] {
    return this.groups.findLast((g) => g.every((p) => !codes.has(p.code))) ?? [];
  }

  /** Those of whom an event of the same sentence told: [held talks about possible agreements]. */
  groupIn(sentence: number): DraftParty[] {
    return this.lastSentence === sentence ? this.lastGroup : [];
  }

  /** Two of the three or more of whom the text told last. */
  private isOfLarger(two: readonly DraftParty[]): boolean {
    return (
      this.lastGroup.length > 2 && two.every((p) => this.lastGroup.some((q) => q.code === p.code))
    );
  }

  private land(parties: readonly DraftParty[]): void {
    const states = new Map(parties.map((p) => [p.code, p]));
    if (states.size === 2 && parties.every((p) => sortOf(p.code) === 'state'))
      this.lands = [...states.values()];
  }
}

/** One each of two parties, if nobody else is named. */
function facesIn(mentions: readonly Mention[]): DraftParty[] {
  const people = mentions.filter((m) => m.kind === 'person' && m.person.official);
  const parties = new Map(people.flatMap((m) => ofMention(m) ?? []).map((p) => [p.code, p]));
  return parties.size === 2 ? [...parties.values()] : [];
}
