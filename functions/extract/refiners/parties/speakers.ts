import type { Tree } from '../../grammar/tree.ts';
import type { Mention, Person } from '../../mentions/mention.ts';
import { type Agent, isBody } from '../../patterns/filling/agents.ts';
import { representatives } from '../../patterns/filling/representatives.ts';
import type { DraftParty } from '../draft.ts';

/** Who a sentence is about. */
export interface Speaker {
  readonly party: DraftParty;
  readonly person: Person | null;
}

export const speaker = (agent: Agent): Speaker => ({
  party: partyOf(agent, agent.codes[0]!),
  person: agent.person,
});

export function speakerIn(mention: Mention): Speaker | null {
  const party = ofMention(mention);
  return party && { party, person: mention.kind === 'person' ? mention.person : null };
}

export const isNamed = (mention: Mention): boolean =>
  mention.kind === 'person' || (mention.kind === 'actor' && mention.form === 'name');

/** [The plan was dead, *Vella* said.] */
export const isTeller = (mention: Mention, tokens: readonly { text: string }[]): boolean =>
  mention.kind === 'person' && /^(said|says|added)$/.test(tokens[mention.to]?.text ?? '');

/** Somebody with a name, of whom nothing says for whom he acts. */
export const isStranger = (mention: Mention): boolean =>
  mention.kind === 'person' && mention.person.party === null;

export function ofMention(mention: Mention): DraftParty | null {
  const { start, end } = mention;
  if (mention.kind === 'actor')
    return mention.codes.length === 1 ? { code: mention.codes[0]!, span: { start, end } } : null;
  const code =
    mention.kind === 'person'
      ? mention.person.official && mention.person.party
      : mention.kind === 'office' && mention.party;
  return code ? { code, span: { start, end } } : null;
}

export const isOfficial = (a: Agent): boolean =>
  (a.person !== null || a.title !== null) && a.codes.length === 1;

/** A state or body, and nobody of it: what [it] can be. */
export const isImpersonal = (a: Agent): boolean =>
  a.person === null && a.title === null && !a.modifier && a.codes.length === 1;

/** A body, and the noun for its people [minister], which is empty where only the body is told. */
export interface Assembly {
  readonly party: DraftParty;
  readonly noun: string;
}

/** [OPEC ministers], [EU leaders], [NATO]: many who convene. */
export function assemblyOf(agent: Agent, { words }: Tree): Assembly | null {
  const { codes, title, person, head } = agent;
  if (!isBody(agent) || codes.length !== 1) return null;
  if (title !== null || person !== null) return null;
  const word = words[head]!;
  // [finance ministers *from the G7*]
  const many = word.xpos === 'NNS' ? word : word.relation === 'nmod' ? words[word.head] : undefined;
  return {
    party: partyOf(agent, codes[0]!),
    noun: many?.xpos === 'NNS' && representatives.has(many.lemma) ? many.lemma : '',
  };
}

/** [ministers of the *EU*], [*EU* finance ministers], in a sentence without a tree. */
export function assemblyBeside(
  mention: Mention,
  tokens: readonly { text: string }[],
): Assembly | null {
  const party = ofMention(mention);
  if (!party || mention.kind !== 'actor' || mention.sort !== 'organisation') return null;
  const text = (at: number): string => tokens[at]?.text ?? '';
  const before = text(mention.from - 1) === 'the' ? mention.from - 2 : mention.from - 1;
  const near = [...(text(before) === 'of' ? [before - 1] : []), mention.to, mention.to + 1];
  const many = near
    .map(text)
    .find((word) => /^(ministers|leaders|envoys|ambassadors)$/i.test(word));
  return many ? { party, noun: many.toLowerCase().slice(0, -1) } : null;
}

export function partiesOf(agents: readonly Agent[]): Map<string, DraftParty> {
  const parties = new Map<string, DraftParty>();
  for (const agent of agents)
    for (const code of agent.codes) if (!parties.has(code)) parties.set(code, partyOf(agent, code));
  return parties;
}

export function partyOf(agent: Agent, code: string): DraftParty {
  return { code, span: { start: agent.mention.start, end: agent.mention.end } };
}
