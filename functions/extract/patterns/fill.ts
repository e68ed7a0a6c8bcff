import type { PartyRole } from '#shared/event.ts';
import { type Agent, agentsIn } from './agents.ts';
import { countOf, isAnaphor, isHome } from './anaphors.ts';
import { extendByCoordination, rightBefore } from './coordination.ts';
import type { Filler, Scene, Slot } from './frame.ts';
import { lightNouns } from './light-nouns.ts';
import { isOfBusiness } from './outsiders.ts';
import { childrenOf, is, isVerb } from './relations.ts';
import { representatives } from './representatives.ts';
import { objectsOf, obliquesOf, subjectsOf } from './subjects.ts';

/** What stands in the slots of one verb or noun: the agents with their roles, and words that stand for agents named elsewhere. */
export class Filling {
  readonly fillers: Filler[] = [];
  readonly anaphors: number[] = [];
  readonly slots = new Set<Slot>();
  private readonly scene: Scene;

  constructor(scene: Scene) {
    this.scene = scene;
  }

  add(slot: Slot, arguments_: readonly number[], role?: PartyRole): void {
    for (const argument of arguments_) {
      if (!isSomebody(this.scene, argument)) continue;
      // [signed, with Thailand *as* the lone critic]
      if (slot === 'with' && this.scene.tree.words[argument + 1]?.text.toLowerCase() === 'as')
        continue;
      const found = agentsIn(this.scene.tree, argument, this.scene.agents);
      for (const agent of found)
        if (!isOfBusiness(this.scene, argument, agent)) this.addAgent(slot, agent, role);
      // [talks with *his* Turkish counterpart], [a visit by *its* foreign secretary]: whose he is takes part
      const isNobodys = found.length > 0 && found.every((a) => a.codes.length === 0);
      if (
        isNobodys ||
        (found.length > 0 && this.scene.tree.words[argument]!.lemma === 'counterpart')
      )
        this.addOwner(slot, argument);
      // [signed by *the government* and the Ridge Front]
      for (const side of [argument, ...childrenOf(this.scene.tree, argument, 'conj')])
        if (found.some((a) => a.codes.length > 0) && this.isOwnState(side, found))
          this.anaphors.push(side);
      // [between *their* technical teams], [negotiators from *both sides*]
      if (found.length === 0 && !isAnaphor(this.scene.tree, argument)) {
        this.addOwner(slot, argument);
        this.addSenders(slot, argument);
      }
      if (found.every((a) => a.codes.length === 0) && isAnaphor(this.scene.tree, argument)) {
        if (!this.anaphors.includes(argument)) this.anaphors.push(argument);
        this.slots.add(slot);
      }
    }
  }

  private isOwnState(side: number, found: readonly Agent[]): boolean {
    const { tree } = this.scene;
    return (
      tree.words[side]!.lemma === 'government' &&
      isHome(tree, side, true) &&
      !this.anaphors.includes(side) &&
      !found.some((a) => a.first <= side && side <= a.last)
    );
  }

  /** [a meeting between Mr Vella, who was then in office, *and* Chilean officials]: behind what is said of the first. */
  private addSecond(noun: number): void {
    const { tree, agents } = this.scene;
    const firsts = this.fillers.filter((f) => f.slot === 'between');
    if (new Set(firsts.flatMap((f) => f.agent.codes)).size !== 1) return;
    const from = Math.max(...firsts.map((f) => f.agent.last));
    if (from < noun || tree.words[from + 1]?.text !== ',') return;
    const joint = tree.words.findIndex(
      (w, i) =>
        i > from + 2 && i < from + 24 && w.text === 'and' && tree.words[i - 1]!.text === ',',
    );
    const second = agents.find((a) => a.first > joint && a.first - joint <= 2 && !a.modifier);
    if (joint > 0 && second) this.addAgent('between', second);
  }

  private addOwner(slot: Slot, argument: number): void {
    const owner = childrenOf(this.scene.tree, argument, 'nmod:poss').find((c) =>
      isAnaphor(this.scene.tree, c),
    );
    if (owner === undefined || this.anaphors.includes(owner)) return;
    this.anaphors.push(owner);
    this.slots.add(slot);
  }

  private addSenders(slot: Slot, argument: number): void {
    const { tree } = this.scene;
    for (const sender of obliquesOf(tree, argument, ['from', 'of', 'for', 'representing'])) {
      if (!isAnaphor(tree, sender) || (countOf(tree, sender) ?? 1) === 1) continue;
      if (!this.anaphors.includes(sender)) this.anaphors.push(sender);
      this.slots.add(slot);
    }
  }

  addAgent(slot: Slot, agent: Agent, role?: PartyRole): void {
    if (isMereTie(this.scene, agent)) return;
    this.slots.add(slot);
    if (this.fillers.some((f) => f.agent === agent)) return;
    this.fillers.push(role ? { agent, role, slot } : { agent, slot });
  }

  /** Fills the slots of a verb. */
  fromVerb(
    verb: number,
    slots: readonly Slot[],
    roles: Readonly<Partial<Record<string, PartyRole>>> = {},
  ): this {
    const { tree } = this.scene;
    for (const slot of slots) {
      if (slot === 'subject') this.addSubject(verb, roles[slot]);
      else if (slot === 'object') this.add(slot, objectsOf(tree, verb), roles[slot]);
      else if (slot !== 'owner' && slot !== 'modifier') {
        this.add(slot, obliquesOf(tree, verb, [slot]), roles[slot]);
        if (bySurface.has(slot) && !this.slots.has(slot)) {
          for (const agent of agentsAfter(this.scene, verb, slot, true))
            this.addAgent(slot, agent, roles[slot]);
        }
      }
    }
    return this;
  }

  /** [The talks failed on the day *Peru and Chile* signed]: two right before a finite verb do what it says. */
  private addSubject(verb: number, role?: PartyRole): void {
    const { tree, agents } = this.scene;
    const finite = /^VB[DPZ]$/.test(tree.words[verb]!.xpos);
    const beside = finite ? rightBefore(tree, verb, agents) : [];
    // [*Had* Peru and Chile met, war might have been avoided]
    const asks = /^(have|do|be)$/.test(tree.words[(beside[0]?.first ?? 0) - 1]?.lemma ?? '');
    const isPair = !asks && new Set(beside.flatMap((a) => a.codes)).size >= 2;
    const subjects = subjectsOf(tree, verb);
    const isTold = subjects.some((s) => agentsIn(tree, s, agents).some((a) => beside.includes(a)));
    if (!isPair || isTold) this.add('subject', subjects, role);
    else for (const agent of beside) this.addAgent('subject', agent, role);
  }

  /** Fills the slots of a noun: its owner, its modifiers, its prepositional phrases. */
  fromNoun(
    noun: number,
    slots: readonly Slot[],
    roles: Readonly<Partial<Record<string, PartyRole>>> = {},
  ): this {
    const { tree, agents } = this.scene;
    for (const slot of slots) {
      if (slot === 'owner') this.add(slot, childrenOf(tree, noun, 'nmod:poss'), roles[slot]);
      else if (slot === 'modifier') {
        const modifiers = agents.filter((a) => modifies(this.scene, a, noun));
        for (const agent of modifiers.filter((a) => !isVenue(a, modifiers)))
          this.addAgent(slot, agent, brokers(tree, agent) ? 'mediator' : roles[slot]);
      } else if (slot !== 'subject' && slot !== 'object') {
        this.add(slot, obliquesOf(tree, noun, [slot]), roles[slot]);
        // [talks *involving* Chad and Niger], [talks that *involved* them]: also where the parser takes it for a verb
        if (/ing$/.test(slot))
          for (const verb of childrenOf(tree, noun, 'acl'))
            if (slot.startsWith(tree.words[verb]!.lemma.replace(/e$/, '')))
              this.add(slot, objectsOf(tree, verb), roles[slot]);
        if (bySurface.has(slot) && !this.slots.has(slot)) {
          for (const agent of agentsAfter(this.scene, noun, slot))
            this.addAgent(slot, agent, roles[slot]);
        }
        if (slot === 'between') this.addSecond(noun);
      }
    }
    return this;
  }

  codes(): Set<string> {
    return new Set(this.fillers.flatMap((f) => f.agent.codes));
  }
}

/** [U.S.-China talks], [Israeli and Palestinian negotiations], [the NATO summit]: an agent right before the noun. */
function modifies({ tree }: Scene, agent: Agent, noun: number): boolean {
  if (agent.first >= noun || noun - agent.last > 8) return false;
  if (isRightBefore(tree, agent.last, noun)) return true;
  for (let i = agent.head, steps = 0; i >= 0 && steps < 5; i = tree.words[i]!.head, steps++) {
    const word = tree.words[i]!;
    if (word.head === noun)
      return is(word, 'amod', 'compound', 'nmod', 'flat', 'nmod:poss', 'dep', 'punct') && i < noun;
    if (!is(word, 'conj', 'compound', 'amod', 'flat', 'punct', 'nmod', 'dep')) return false;
  }
  return false;
}

/** [*U.N.*-sponsored talks], [the *EU*-brokered dialogue]: who brings the others together sits with them. */
function brokers(tree: Scene['tree'], agent: Agent): boolean {
  const { text } = tree.words[agent.last + 2] ?? { text: '' };
  return (
    tree.words[agent.last + 1]?.text === '-' &&
    /^(brokered|sponsored|mediated|led|hosted|facilitated|convened|chaired|moderated|organi[sz]ed)$/i.test(
      text,
    )
  );
}

/** [a *Kremlin*-connected lawyer], [a *Chinese*-born banker]: what somebody has to do with a state. */
const isMereTie = ({ tree: { words } }: Scene, { last }: Agent): boolean =>
  words[last + 1]?.text === '-' &&
  /^(connected|linked|tied|affiliated|born|based|educated|owned|made|speaking|(back|train|support|fund|arm|aid)(ed|ing)|controlled|held|dominated|occupied|allied|aligned)$/i.test(
    words[last + 2]?.text ?? '',
  );

/** [the *London* conference] says where; [*Seoul*-*Tokyo* talks] says who. */
function isVenue(agent: Agent, beside: readonly Agent[]): boolean {
  const capital = (a: Agent): boolean =>
    a.mention.kind === 'actor' &&
    // [the *Singapore* summit]: a town that is a state
    (a.mention.form === 'capital' || /^(Singapore|Hong Kong|Monaco|Macau)$/.test(a.mention.text));
  return capital(agent) && beside.filter(capital).length === 1;
}

/** Only somebody can be a party: [met *officials* of Iran], not [welcomed the *agreement* between Iran and Iraq]. */
function isSomebody({ tree, agents }: Scene, argument: number): boolean {
  const lemma = tree.words[argument]!.lemma.toLowerCase();
  if (representatives.has(lemma) || lightNouns.has(lemma) || isAnaphor(tree, argument)) return true;
  return agents.some(
    (a) => a.first <= argument && argument <= a.last && !(a.modifier && a.head !== argument),
  );
}

/** Prepositions so telling after an event noun that the parser's opinion is not needed. */
const bySurface = new Set<Slot>(['between', 'with', 'among', 'alongside']);

/** [discussed relations *with* China]: the phrase belongs to the noun before it. */
const relational = new Set(
  'relation relationship tie trade border deal agreement treaty pact accord war conflict cooperation dispute partnership alliance link dealing friendship problem issue contract'.split(
    ' ',
  ),
);

/** [talks on Monday in Seoul *with* Chinese officials]: the agents behind the preposition, no verb between. */
function agentsAfter(scene: Scene, noun: number, preposition: string, ofVerb = false): Agent[] {
  const at = prepositionAfter(scene, noun, preposition);
  if (at === null) return [];
  // [spoke during a *meeting* with]: the phrase belongs to the noun between
  const first = scene.agents.find(
    (a) => a.first > at && a.first - at <= 4 && !isCutOff(scene, at, a.first),
  );
  if (first && isOfThing(scene, first)) return [];
  // [discussed the border *with* Foreign Minister Noor]: with a person one talks, relations are with states
  const somebody =
    first !== undefined &&
    (first.person !== null ||
      first.title !== null ||
      /^(official|leader|minister|envoy|diplomat|negotiator|delegation|president|counterpart)$/.test(
        scene.tree.words[first.head]!.lemma,
      ));
  if (
    ofVerb &&
    !somebody &&
    scene.tree.words
      .slice(noun + 1, at)
      .some(
        (w) =>
          w.upos === 'NOUN' &&
          !/^(today|yesterday|tomorrow|week|month|year|day|phone|telephone|time)$/.test(w.lemma),
      )
  )
    return [];
  if (
    !somebody &&
    at - 1 > noun &&
    relational.has(scene.tree.words[at - 1]?.lemma.toLowerCase() ?? '')
  )
    return [];
  return first
    ? extendByCoordination(scene.tree, [first], scene.agents).filter((a) => a.first > at)
    : [];
}

/** [with an *American* record label]: what follows the adjective can't be a party. */
function isOfThing(scene: Scene, { modifier, mention, last }: Agent): boolean {
  if (!modifier || mention.kind !== 'actor' || mention.form !== 'adjective') return false;
  const { words } = scene.tree;
  let noun = last + 1;
  while (words[noun]?.upos === 'ADJ' || words[noun + 1]?.upos === 'NOUN') noun++;
  return words[noun]?.upos === 'NOUN' && isThing(scene, noun);
}

/** Where the preposition stands within the twelve words after a noun, before any verb or clause. */
export function prepositionAfter(
  { tree }: Scene,
  noun: number,
  preposition: string,
): number | null {
  for (let i = noun + 1; i < Math.min(tree.words.length, noun + 13); i++) {
    const word = tree.words[i]!;
    if (word.text.toLowerCase() === preposition && word.xpos !== 'TO') return i;
    if (
      word.text.toLowerCase() === preposition &&
      preposition === 'to' &&
      tree.words[i + 1]?.xpos !== 'VB'
    )
      return i;
    // [a "historic meeting" with the South]
    if (i === noun + 1 && /^[”"]$/.test(word.text)) continue;
    if (
      isVerb(word) ||
      /^[;:.“”"]$/.test(word.text) ||
      /^(who|which|that|and|but|after|before)$/i.test(word.text)
    )
      return null;
  }
  return null;
}

/** A verb between, or another phrase: [with Xi *at* the G-20], [with officials *said* …]; [with officials *of* Iran] is one. */
function isCutOff({ tree }: Scene, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const word = tree.words[i]!;
    if (isVerb(word) || /^(at|on|in|during|after|before|about|over|near)$/i.test(word.text))
      return true;
  }
  return false;
}

/** [the Asia-Pacific Economic Cooperation (*APEC*) summit], [the *G-20* leaders summit]: nothing but names and adjectives between. */
function isRightBefore(tree: Scene['tree'], last: number, noun: number): boolean {
  if (noun - last > 4) return false;
  for (let i = last + 1; i < noun; i++) {
    const word = tree.words[i]!;
    // [U.S.-*brokered* talks]
    const brokered = i === last + 2 && word.xpos === 'VBN' && tree.words[last + 1]!.text === '-';
    if (!/^[()-]$/.test(word.text) && !/^(ADJ|NOUN|PROPN)$/.test(word.upos) && !brokered)
      return false;
  }
  return true;
}

/** A common noun that cannot be a party: [met its *target*], [talks with *students*]. */
export function isThing(scene: Scene, argument: number): boolean {
  if (scene.tree.words[argument]!.upos !== 'NOUN' || isSomebody(scene, argument)) return false;
  // [talks with *the Ugandan government* resume]: whatever the parser made of the verb behind
  const preposition = childrenOf(scene.tree, argument, 'case')[0];
  return (
    preposition === undefined ||
    !scene.agents.some((a) => !a.modifier && a.first > preposition && a.first <= preposition + 2)
  );
}
