import type { Tree } from '../../grammar/tree.ts';
import type { Mention } from '../../mentions/mention.ts';
import { type Agent, agentsIn } from '../../patterns/filling/agents.ts';
import { listTop } from '../../patterns/trees/list-top.ts';
import { prepositionOf } from '../../patterns/trees/relations.ts';
import type { DraftParty } from '../draft.ts';
import { isNamed, ofMention, partiesOf } from './speakers.ts';

/** [shipped arms *to Iran and Syria*], [*in* Peru and Chile]: two side by side that do nothing. */
export function areMereEnds(tree: Tree, agents: readonly Agent[]): boolean {
  const acting = agents.filter((a) => !a.modifier && a.codes.length > 0);
  return acting.every(({ head }) =>
    /^(to|in|for|from|against|into|across|like|toward|towards)$/.test(
      prepositionOf(tree, listTop(tree, head)),
    ),
  );
}

/** [Norway hailed the decision of *Chad and Niger*]: two and no more joined by [and]. */
export function besideEachOther({ words }: Tree, agents: readonly Agent[]): DraftParty[] {
  const named = agents.filter((a) => !a.modifier && a.codes.length === 1);
  for (const [i, right] of named.entries()) {
    const left = named[i - 1];
    const isPair = left && right.first - left.last === 2 && words[left.last + 1]!.text === 'and';
    if (isPair && words[left.first - 1]?.text !== ',')
      return [...partiesOf([left, right]).values()];
  }
  return [];
}

/** [*Hungary and Latvia* hope to join NATO. *They* …]: two that do something together, whoever else is told. */
export function pairOfSubjects(
  tree: Tree,
  agents: readonly Agent[],
  subjects: readonly Agent[],
): DraftParty[] {
  for (const { head } of subjects) {
    const parties = partiesOf(agentsIn(tree, head, agents).filter((a) => !a.modifier));
    if (parties.size === 2) return [...parties.values()];
  }
  return [];
}

/** [*Peru and Chile*], [*Peru*-*Chile* trade], [*Vella*, and *Costa*]: two named with hardly more than a joint between them. */
export function joinedPair(
  left: Mention,
  right: Mention,
  tokens: readonly { readonly text: string }[],
): DraftParty[] | null {
  const [one, other] = [ofMention(left), ofMention(right)];
  const near = right.from - left.to === 1 || (right.from - left.to === 2 && left.kind === 'person');
  const joint = tokens.slice(left.to, right.from);
  if (
    !near ||
    !joint.some((t) => /^(and|,|-|–|\/)$/.test(t.text)) ||
    !isNamed(left) ||
    !isNamed(right) ||
    !one ||
    !other
  )
    return null;
  return one.code === other.code ? null : [one, other];
}

/** [*Chad* has a trade war *with Mali*]: a state and the only other one that its sentence names, as its partner or foe. */
export function facingPair(
  mentions: readonly Mention[],
  tokens: readonly { readonly text: string }[],
): DraftParty[] | null {
  const found = new Map<string, DraftParty>();
  for (const mention of mentions) {
    const party = ofMention(mention);
    if (party && !found.has(party.code)) found.set(party.code, party);
  }
  const inOrder = [...mentions].sort((a, b) => a.from - b.from);
  const [first] = inOrder;
  const [one, other, ...more] = found.values();
  if (!one || !other || more.length > 0 || !first || first.from > 2) return null;
  const faces = inOrder.some((m) => {
    const before = tokens[m.from - 1]?.text ?? '';
    return (
      m.kind === 'actor' &&
      m.form === 'name' &&
      ofMention(m)?.code !== ofMention(first)?.code &&
      /^(with|against)$/i.test(/^the$/i.test(before) ? (tokens[m.from - 2]?.text ?? '') : before)
    );
  });
  return faces && isNamed(first) ? [one, other] : null;
}
