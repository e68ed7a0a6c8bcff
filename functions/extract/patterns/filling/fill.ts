import type { PartyRole } from '#shared/event.ts';
import type { Filler, Scene, Slot } from '../frame.ts';
import { childrenOf } from '../trees/relations.ts';
import { type Agent, agentsIn, codesOf, isBody, isDescribed } from './agents.ts';
import { agentsAfter, bySurface, isSomebody } from './agents-after.ts';
import { isAnaphor } from './anaphors.ts';
import { isOfBusiness } from './businesses.ts';
import { hearersOf } from './hearers.ts';
import {
  brokers,
  isMereTie,
  isVenue,
  modifies,
  withoutPatrons,
  withoutTheirBody,
} from './modifying-agents.ts';
import { isOfNextClause, pairBefore } from './next-clause.ts';
import { objectsOf } from './objects.ts';
import { isAside } from './outsiders.ts';
import { secondOfPair } from './second-of-pair.ts';
import { obliquesOf, subjectsOf } from './subjects.ts';
import {
  ownerToldBefore,
  pronounsBeside,
  sendersToldBefore,
  sidesToldBefore,
} from './told-elsewhere.ts';
import { toldOf } from './told-of.ts';

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
      // [signed, with Fiji *as* the only doubter]
      if (slot === 'with' && this.scene.tree.words[argument + 1]?.text.toLowerCase() === 'as')
        continue;
      const found = withoutTheirBody(
        this.scene.tree,
        argument,
        withoutPatrons(this.scene, agentsIn(this.scene.tree, argument, this.scene.agents)),
      );
      for (const agent of found)
        if (!isOfBusiness(this.scene, argument, agent)) this.addAgent(slot, agent, role);
      // [talks with *his* Turkish counterpart], [a visit by *its* foreign secretary]: whose he is takes part
      const isNobodys = found.length > 0 && found.every((a) => a.codes.length === 0);
      if (
        isNobodys ||
        (found.length > 0 && this.scene.tree.words[argument]!.lemma === 'counterpart')
      )
        this.addOwner(slot, argument);
      for (const side of sidesToldBefore(this.scene.tree, argument, found))
        if (!this.anaphors.includes(side)) this.anaphors.push(side);
      this.anaphors.push(...pronounsBeside(this.scene.tree, argument, found));
      // [between *their* technical teams]: nobody has a name
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

  private addOwner(slot: Slot, argument: number): void {
    const owner = ownerToldBefore(this.scene.tree, argument);
    if (owner === undefined || this.anaphors.includes(owner)) return;
    this.anaphors.push(owner);
    this.slots.add(slot);
  }

  private addSenders(slot: Slot, argument: number): void {
    for (const sender of sendersToldBefore(this.scene.tree, argument)) {
      if (!this.anaphors.includes(sender)) this.anaphors.push(sender);
      this.slots.add(slot);
    }
  }

  addAgent(slot: Slot, agent: Agent, role?: PartyRole): void {
    if (isMereTie(this.scene, agent)) return;
    // [opened talks, *with Iraq* again refusing]
    if (slot === 'with' && isAside(this.scene.tree, agent.first)) return;
    const isNamed = this.fillers.some((f) => isBody(f.agent) && !isDescribed(f.agent));
    if (slot === 'subject' && isNamed && isDescribed(agent)) return;
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
      else if (slot === 'object')
        this.add(
          slot,
          objectsOf(tree, verb).filter((o) => !isOfNextClause(this.scene, verb, o)),
          roles[slot],
        );
      else if (slot !== 'owner' && slot !== 'modifier') {
        this.add(slot, obliquesOf(tree, verb, [slot]), roles[slot]);
        // [discussed the dam and other issues *with* her], wherever the parser hung it
        if (slot === 'with' && tree.words[verb]!.lemma === 'discuss')
          this.add(slot, hearersOf(this.scene, objectsOf(tree, verb)), roles[slot]);
        if (bySurface.has(slot) && !this.slots.has(slot)) {
          for (const agent of agentsAfter(this.scene, verb, slot, true))
            if (!isOfBusiness(this.scene, agent.head, agent))
              this.addAgent(slot, agent, roles[slot]);
        }
      }
    }
    return this;
  }

  private addSubject(verb: number, role?: PartyRole): void {
    const pair = pairBefore(this.scene, verb);
    if (pair === null) this.add('subject', subjectsOf(this.scene.tree, verb), role);
    else for (const agent of pair) this.addAgent('subject', agent, role);
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
        if (/^(between|among|with)$/.test(slot) && !this.slots.has(slot))
          this.add(slot, toldOf(tree, noun, slot), roles[slot]);
        // [talks *involving* Chad and Niger], [talks that *involved* them]: also where the parser takes it for a verb
        if (/ing$/.test(slot))
          for (const verb of childrenOf(tree, noun, 'acl'))
            if (slot.startsWith(tree.words[verb]!.lemma.replace(/e$/, '')))
              this.add(slot, objectsOf(tree, verb), roles[slot]);
        if (bySurface.has(slot) && !this.slots.has(slot)) {
          for (const agent of agentsAfter(this.scene, noun, slot))
            if (!isOfBusiness(this.scene, agent.head, agent))
              this.addAgent(slot, agent, roles[slot]);
        }
        const second =
          slot === 'between' ? secondOfPair(this.scene, this.fillers, noun) : undefined;
        if (second) this.addAgent(slot, second);
      }
    }
    return this;
  }

  /** Takes out who turns out to have no part in it. */
  drop(isNone: (agent: Agent) => boolean): void {
    const kept = this.fillers.filter((f) => !isNone(f.agent));
    this.fillers.splice(0, this.fillers.length, ...kept);
  }

  codes(): Set<string> {
    return codesOf(this.fillers.map((f) => f.agent));
  }
}
