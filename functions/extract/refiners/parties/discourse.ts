import type { Document, Sentence, Span } from '../../document/document.ts';
import type { Tree } from '../../grammar/tree.ts';
import { sortOf } from '../../mentions/actors.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Agent } from '../../patterns/filling/agents.ts';
import type { Scene } from '../../patterns/frame.ts';
import { is } from '../../patterns/trees/relations.ts';
import type { DraftParty } from '../draft.ts';
import type { SpeakerAt } from './quotations.ts';
import {
  type Assembly,
  assemblyBeside,
  assemblyOf,
  isImpersonal,
  isOfficial,
  isStranger,
  isTeller,
  ofMention,
  type Speaker,
  speaker,
  speakerIn,
} from './speakers.ts';
import { ToldTogether } from './told-together.ts';

/** What has been told so far, in reading order. */
export class Discourse {
  /** The state the article is about, for [the government]. */
  readonly home: string | null;
  /** And for [the president]. */
  readonly presidency: string | null;
  private homeSpan: Span | null = null;
  /** Who was told together, for [the two sides]. */
  readonly together = new ToldTogether();
  /** The body named last, for [the organization]. */
  convener: DraftParty | null = null;
  /** Of whom many speak together [OPEC ministers, EU leaders]: [the ministers] of the next. */
  assembly: Assembly | null = null;
  /** The armed group named last, for [the rebels]. */
  rebels: DraftParty | null = null;
  /** Where the last event was: whose president a president without a country is. */
  ground: DraftParty | null = null;
  /** Whom the text spoke of last, for [he]. */
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
    presidency: string | null,
    author: Mention | null,
    speakerAt: SpeakerAt,
    rivals: readonly DraftParty[],
  ) {
    this.home = home;
    this.presidency = presidency;
    this.rivals = rivals;
    this.speakerAt = speakerAt;
    this.author = author && speakerIn(author);
  }

  /** Notes who was spoken of in a sentence, so that [he] and [they] of the next can be read. */
  note(
    { tree, mentions }: Scene,
    agents: readonly Agent[],
    subjects: readonly Agent[],
    owners: readonly Agent[],
  ): void {
    if (this.home)
      this.homeSpan ??= agents.find((a) => a.codes.includes(this.home!))?.mention ?? null;
    this.arm(agents.map((a) => a.mention));
    for (const agent of agents) this.convene(assemblyOf(agent, tree));
    const official =
      subjects.find(isOfficial) ?? owners.find((o) => isOfficial(o) && ownsSubject(tree, o));
    if (official) this.subject = speaker(official);
    // [*Holm* said he had spoken to the police. He …]
    else if (mentions.some((m) => isStranger(m) && isSubject(tree, m))) this.subject = null;
    const body = subjects.find(isImpersonal);
    if (body) this.body = speaker(body);
    this.together.note(tree, agents, subjects, owners);
  }

  /** Notes a sentence without an event: who it begins with is who [he] of the next is. */
  pass(mentions: readonly Mention[], { sentences }: Document): void {
    this.arm(mentions);
    for (const mention of mentions)
      this.convene(assemblyBeside(mention, sentences[mention.sentence]!.tokens));
    const inOrder = [...mentions].sort((a, b) => a.from - b.from);
    // [*Chad and Niger* mediate between them]: it is between others
    if (!inOrder.some((m) => mediates(m, sentences[m.sentence]!.tokens)))
      this.together.pass(inOrder, sentences);
    // [*Peruvian* Foreign Minister Luis Rojas was there]: he is who it begins with
    const isOfHim = ({ kind, to }: Mention): boolean =>
      kind === 'actor' &&
      inOrder.some((m) => m.kind === 'person' && m.from >= to && m.from <= to + 4);
    const first = inOrder.find(
      (m) => !(m.kind === 'actor' && m.form === 'adjective' && isOfHim(m)),
    );
    if (!first) return;
    const party = ofMention(first);
    // [*Holm* was indicted. She had visited Peru]: who it begins with is of no party
    if (first.from === 0 && isStranger(first)) this.subject = null;
    if (party && first.from <= 6 && first.kind !== 'actor')
      this.subject = { party, person: first.kind === 'person' ? first.person : null };
    const teller = mentions.find((m) => isTeller(m, sentences[m.sentence]!.tokens));
    if (teller) this.subject = speakerIn(teller);
    if (party && first.kind === 'actor' && first.form !== 'adjective' && first.from <= 2)
      this.body = { party, person: null };
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
}

/** Whoever the sentence is about. */
const isSubject = ({ words }: Tree, { start, end }: Mention): boolean =>
  words.some((w) => start <= w.start && w.end <= end && is(w, 'nsubj') && words[w.head]!.head < 0);

/** [*Rojas*'s trip is his first]: it opens with what is his. */
function ownsSubject({ words }: Tree, { first, head }: Agent): boolean {
  const { relation, head: above } = words[head]!;
  return first <= 1 && relation === 'nmod:poss' && words[above]!.relation.startsWith('nsubj');
}

/** [Chad and *Niger* mediate], [Chad and *Niger*, the mediators], [mediators from *Chad*]; not [Chad and Niger want no mediator]. */
function mediates({ from, to }: Mention, tokens: Sentence['tokens']): boolean {
  const textOf = (some: Sentence['tokens']): string => some.map((t) => t.text).join(' ');
  return (
    mediatesBehind.test(textOf(tokens.slice(to, to + 5))) ||
    /\b(mediators|go-betweens)( from| like)?$/i.test(
      textOf(tokens.slice(Math.max(0, from - 2), from)),
    )
  );
}

const mediatesBehind =
  /^(, )?((the|both|two|as|is|are|was|were|has|have|had|been|will|would|to|also) ){0,3}(mediat(e|es|ed|ing|ors?)|go-betweens?|broker(ed|ing)?)\b/i;
