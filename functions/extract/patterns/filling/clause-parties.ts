import type { Tree, Word } from '../../grammar/tree.ts';
import type { Instrument, Scene } from '../frame.ts';
import { listTop } from '../trees/list-top.ts';
import { prepositionOf } from '../trees/relations.ts';
import { type Agent, codesOf } from './agents.ts';

/** [a treaty *under which* Germany and Poland …], [*Under a deal*, Athens pays Rome]: those who act on each other in what it provides. */
export function clauseParties({ tree, agents }: Scene, { first, last, head }: Instrument): Agent[] {
  const { words } = tree;
  const before = words.slice(Math.max(0, first - 3), head).map((w) => w.text);
  // [Under *a* deal reached in 1978, Athens …]; [Under *the* deal] was told before, with its parties
  const comma = words.findIndex((w) => w.index > last && w.text === ',');
  if (
    before.includes('Under') &&
    before.some((t) => /^an?$/.test(t)) &&
    comma > 0 &&
    comma - last < 6
  )
    return actingBehind(words, agents, comma);
  // [Peru builds ships for Chile *as part of* a deal], [exports to Peru guaranteed *under an* agreement with Chile]
  const phrase = words.slice(Math.max(0, first - 7), head).map((w) => w.text);
  if (/\b(part of (an?|the)|under an?)( [^,;:]+)?$/.test(phrase.join(' ')))
    return actingBefore(words, agents, first, last);
  const traders = tradingUnder(words, agents, first);
  if (traders.length > 0) return traders;
  for (let i = head + 1; i <= Math.min(words.length - 2, last + 6); i++) {
    const { text } = words[i]!;
    if (/^[.;:]$/.test(text)) return [];
    const opens =
      /^(whereby|wherein)$/i.test(text) ||
      (/^(under|in|by)$/i.test(text) && /^which$/i.test(words[i + 1]!.text));
    if (!opens) continue;
    // [which fined a firm for evading sanctions *on Iran*]: on whom they are is no party
    const targets = agents.filter((a) => isUnderSanctions(tree, a));
    return actingBehind(
      words,
      agents.filter((a) => !targets.includes(a)),
      i,
    );
  }
  return [];
}

function isUnderSanctions(tree: Tree, { head }: Agent): boolean {
  const top = listTop(tree, head);
  return (
    /^(on|against)$/.test(prepositionOf(tree, top)) &&
    /^(sanction|embargo|blockade)s?$/.test(tree.words[tree.words[top]!.head]?.lemma ?? '')
  );
}

/** The only two that its own clause and the words right behind name. */
function actingBefore(
  words: readonly Word[],
  agents: readonly Agent[],
  first: number,
  last: number,
): Agent[] {
  const opens = words.findLast((w) => w.index < first && /^([,;:.]|that|which)$/.test(w.text));
  const acting = agents.filter(
    (a) => !a.modifier && a.first > (opens?.index ?? -1) && a.last <= last + 4,
  );
  return codesOf(acting).size === 2 ? acting : [];
}

/** [reported sales of *Peruvian* cod *to Chile* *under* the third year of the Cod Agreement]: the only two told, who sells and who buys. */
function tradingUnder(words: readonly Word[], agents: readonly Agent[], first: number): Agent[] {
  const sale = words.find((w) => w.index < first && sales.test(w.lemma) && w.upos === 'NOUN');
  if (!sale || !words.slice(sale.index, first).some((w) => w.text === 'under')) return [];
  const buys = (a: Agent): boolean =>
    words[a.first - 1]?.text === 'to' || words[a.first - 2]?.text === 'to';
  const acting = agents.filter((a) => a.last < first && a.first > sale.index);
  return codesOf(agents).size === 2 && codesOf(acting).size === 2 && acting.some(buys)
    ? acting
    : [];
}

const sales = /^(sale|export|shipment|delivery|supply)$/;

/** The only two that the clause behind a word names, in whatever way. */
function actingBehind(words: readonly Word[], agents: readonly Agent[], from: number): Agent[] {
  const end = words.findIndex((w) => w.index > from + 2 && /^[.;:]$/.test(w.text));
  const inside = agents.filter((a) => a.first > from && (end < 0 || a.last < end));
  const acting = inside.filter((a) => !a.modifier);
  if (codesOf(acting).size === 2) return acting;
  if (codesOf(inside).size === 2) return inside;
  // [a deal in which *Chad pledged* to share the river]: with whom, is not said
  const [doer] = acting;
  const other = doer ? promisedBy(words, doer, acting) : undefined;
  // [by which *Chad* promised *Niger* to take in herds from *Mali*]
  if (doer && other && doer.first <= from + 3) return [doer, other];
  return doer && doer.first <= from + 3 && promises.test(words[doer.last + 1]?.lemma ?? '')
    ? acting
    : [];
}

/** To whom the doer promises it: [Chad has *promised Niger* that it will]. */
const promisedBy = (words: readonly Word[], { head }: Agent, acting: readonly Agent[]) =>
  acting.find((a) => {
    const { relation, head: verb } = words[a.head]!;
    return (
      /^i?obj$/.test(relation) &&
      verb === words[head]!.head &&
      promises.test(words[verb]?.lemma ?? '')
    );
  });

/** What a treaty makes one do. */
const promises = /^(agree|pledge|promise|undertake|vow|commit|consent|must|shall|will|would|be)$/;
