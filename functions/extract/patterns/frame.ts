import type { EventType, MeetingKind, PactStatus, PartyRole } from '#shared/event.ts';
import type { Tree } from '../grammar/tree.ts';
import type { DateMention, Mention, PlaceMention } from '../mentions/mention.ts';
import type { Agent } from './filling/agents.ts';
import type { Reality } from './reality/modes.ts';

/** A sentence ready for patterns: its tree, what it names, who could act in it. */
export interface Scene {
  readonly tree: Tree;
  readonly mentions: readonly Mention[];
  readonly agents: readonly Agent[];
  /** Who is named in the sentences since the last one, which tell of no event and are not parsed. */
  readonly passed: readonly (readonly Mention[])[];
  /** Likewise after the last one. */
  readonly ensuing?: readonly (readonly Mention[])[];
}

/** Where a pattern looks for a party: subject, object, or a nominal with one of these prepositions. */
export type Slot = 'subject' | 'object' | 'owner' | 'modifier' | (string & {});

interface Sentences {
  /** A sentence and what it must give: codes, then status: `'Japan and Korea met in Seoul.': 'JPN KOR held'`. */
  readonly examples: Readonly<Record<string, string>>;
  /** Sentences in which this pattern must find nothing. */
  readonly counterexamples: readonly string[];
}

/** [Kerry *met* Lavrov]: a verb that is itself the meeting. */
export interface MeetingVerb extends Sentences {
  readonly finds: 'meeting';
  readonly by: 'verb';
  readonly name: string;
  readonly kind: MeetingKind;
  /** Lemmas. */
  readonly verbs: readonly string[];
  readonly parties: readonly Slot[];
  readonly roles?: Readonly<Partial<Record<string, PartyRole>>>;
  /** One of these must be filled by an agent. Absent: two agents anywhere will do. */
  readonly needs?: readonly Slot[];
  /** Slots that hold the place of the meeting; a foreign place makes its state the host. */
  readonly host?: readonly Slot[];
  /** A word among the verb's own children without which it means something else: [spoke *by phone*]. */
  readonly with?: readonly string[];
  /** Only between two actors or more of its own: [Fiji and Samoa worked toward a deal]. */
  readonly between?: true;
  /** Only with one of these right before it: [*last* spoke]. */
  readonly after?: readonly string[];
  /** It may be an adjective: [is *due* in Riga]. */
  readonly adjective?: true;
  /** Only between people with offices: [the two presidents discussed it]. */
  readonly face?: true;
  /** Only between people who are named: [*Rojas* told *Vega*], and where no other words of the sentence tell of them. */
  readonly byName?: true;
  /** Only with a place among its children: [haggled *in Vienna*]. */
  readonly placed?: true;
  /** Words with which, behind its object, it means something else: [sees him *as* a rival]. */
  readonly notBefore?: readonly string[];
  /** Nobody is told to do anything: [called on the minister], not [called on the minister *to resign*]. */
  readonly toNothing?: true;
  /** Who travels is its object: [sent a *delegation* to Oslo]. */
  readonly sends?: RegExp;
  /** And its subject too: [*led* a delegation to Oslo]. */
  readonly goes?: true;
  /** Its object may be a thing: [exchanged *greetings* by telephone]. */
  readonly takesThings?: true;
  /** Children of the verb with which it means something else: [*called* the plan *a mistake*]. */
  readonly without?: readonly string[];
  /** Where the verb means something else: [spoke *to reporters*]. */
  readonly unless?: (scene: Scene, verb: number) => boolean;
  /** What the verb itself does to the meeting: [invited Xi to visit] only proposes one. */
  readonly effect?: Reality['mode'];
  /** It only tells who will go, so that what is told of their going is the meeting: [*announced* today a delegation to go on July 1]. */
  readonly announces?: true;
}

/** [held *talks*], [a *meeting* between]: a noun that is the meeting; the verb above it says whether it took place. */
export interface MeetingNoun extends Sentences {
  readonly finds: 'meeting';
  readonly by: 'noun';
  readonly name: string;
  readonly kind: MeetingKind;
  readonly nouns: readonly string[];
  /** Only in the plural: `talks`, not `talk`. */
  readonly plural?: true;
  /** The place it is made to makes its state the host: [a visit to China]. */
  readonly host?: readonly Slot[];
  /** The owner travels: [Xi's visit]. */
  readonly owner?: PartyRole;
  /** One of these must be filled by an agent: [an audience *with* the king], not [an audience of students]. */
  readonly needs?: readonly Slot[];
  /** With one of these words right behind it means something else: [a call *for* calm]. */
  readonly notBefore?: readonly string[];
  /** Only with one of these words before it: [an *emergency* session]. */
  readonly described?: readonly string[];
  /** Only with somebody who is named: [an event with *President Neri*]. */
  readonly byName?: true;
}

/** [Japan and Korea *signed* the treaty]: what is done to an instrument, and what that makes of it. */
export interface PactAct extends Sentences {
  readonly finds: 'pact';
  readonly by: 'act';
  readonly name: string;
  readonly status: PactStatus;
  readonly verbs: readonly string[];
  /** Nouns of the same act: [the *signing* of the treaty]. */
  readonly nouns?: readonly string[];
  /** Adjectives and participles before the instrument: [the newly *signed* treaty]. */
  readonly adjectives?: readonly string[];
  /** Where the instrument stands. */
  readonly instrument: readonly Slot[];
  readonly parties: readonly Slot[];
  /** What the instrument does says nothing of its status, unless it is still to come [the treaty *would allow*]. */
  readonly silent?: true;
  /** What the act means while it is only planned [will sign], wished [hopes to sign], refused or undone. */
  readonly planned?: PactStatus;
  readonly wished?: PactStatus;
  readonly refused?: PactStatus;
  readonly failed?: PactStatus;
  readonly ongoing?: PactStatus;
}

/** [Japan and Korea *agreed to open* the strait]: a pact without a noun for it, told by what the parties bind themselves to. */
export interface Undertaking extends Sentences {
  readonly finds: 'pact';
  readonly by: 'undertaking';
  readonly name: string;
  readonly status: PactStatus;
  readonly verbs: readonly string[];
  /** Lemmas of what one side owes the other. */
  readonly deeds: readonly string[];
  /** Deeds whose other party stands behind [from], and behind [to]. */
  readonly givers: readonly string[];
  readonly takers: readonly string[];
  /** Deeds of one whose other party is told only by whose the goods are: bought, let in, made easier, built on its land. */
  readonly favours: Readonly<Record<'buys' | 'eases' | 'opens' | 'builds', readonly string[]>>;
}

/** A party in its role. */
export interface Filler {
  readonly agent: Agent;
  readonly role?: PartyRole;
  readonly slot: Slot;
}

/** What a pattern found: one mention of a meeting or pact, before the mentions of the same event are merged. */
export interface Frame {
  readonly type: EventType;
  readonly pattern: string;
  readonly kind: string;
  readonly scene: Scene;
  /** Word that carries it. */
  readonly cue: number;
  /** Word of the clause it stands in: dates and places are looked for around it. */
  readonly clause: number;
  readonly reality: Reality;
  readonly fillers: readonly Filler[];
  /** Words that stand for parties named elsewhere: [he], [they], [the two leaders], [both sides]. */
  readonly anaphors: readonly number[];
  /** Points back at something told before: [the talks], [the two pacts], [Monday's meeting]. */
  readonly definite: boolean;
  /** The noun phrase of the instrument, for pacts. */
  readonly instrument?: Instrument;
  /** The frame of the pact that [it] stands for. */
  readonly stands?: Frame;
  /** Partners of other pacts told in the same breath: [deals with Chad and *Niger*]. */
  readonly strangers?: readonly Agent[];
  /** Its own day, where the words tell of several meetings at once: [held two summits, on April 27 *and May 26*]. */
  readonly day?: DateMention;
  /** Likewise its own town: [summits in Lima *and Oslo*]. */
  readonly site?: PlaceMention;
  /** What the act makes of the pact. */
  readonly pactStatus?: PactStatus;
}

/** A treaty, deal or truce as the sentence names it. */
export interface Instrument {
  readonly head: number;
  readonly first: number;
  readonly last: number;
  /** `General Security of Military Information Agreement`, `maritime border agreement`. */
  readonly name: string;
  readonly acronym: string | null;
  /** Written as a name, or known by it. */
  readonly proper: boolean;
  readonly plural: boolean;
  /** Bare reference without content of its own: [the deal], [the agreement], [it]. */
  readonly bare: boolean;
  /** An instrument only because two parties sign it or agree on it: [a system to avoid clashes]. */
  readonly loose?: true;
}
