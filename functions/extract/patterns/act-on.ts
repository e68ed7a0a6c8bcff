import type { PactStatus } from '#shared/event.ts';
import type { Tree, Word } from '../grammar/tree.ts';
import type { Instrument, PactAct, Slot } from './frame.ts';
import { type Reality, realityOf } from './reality.ts';
import { childrenOf, is, isNoun, isVerb, prepositionOf } from './relations.ts';
import { isPassive } from './subjects.ts';

/** An act that a sentence does to an instrument, the word that says so, and what that makes of the pact. */
export interface Found {
  act: PactAct | null;
  word: number;
  reality: Reality;
  status: PactStatus | null;
}

/** What is only said of a pact [discussed, proposed, praised it] outdoes nothing that was done to it. */
const talked: ReadonlySet<PactStatus> = new Set([
  'under-discussion',
  'proposed',
  'in-force',
  'agreed',
]);

/** Nouns through which an act reaches the instrument: [signed the *text* of the treaty], [a *series* of accords]. */
const throughNouns = new Set(
  'text term detail draft series set package number couple version part provision wording kind sort type pair copy half dozen raft host string range outline element round condition clause article ratification'.split(
    ' ',
  ),
);

/** The act, wherever the sentence hangs it: a verb, a noun of doing, a clause behind, an adjective before. */
export function actOn(acts: readonly PactAct[], tree: Tree, instrument: Instrument): Found | null {
  const byAdjective = adjectiveAct(acts, tree, instrument);
  let index = instrument.head;
  for (let steps = 0; steps < 6; steps++) {
    const word = tree.words[index]!;
    const head = tree.words[word.head];
    if (!head) break;
    const slot = slotOf(tree, index);
    // [*ratified* a treaty that they *signed* in May]: the clause tells the news, unless it only talks of it
    const news = isVerb(head)
      ? acts.find(
          (a) =>
            !talked.has(a.status) &&
            !a.silent &&
            a.verbs.includes(verbOf(tree, head.index)) &&
            a.instrument.includes(slot),
        )
      : undefined;
    const participle = news ? null : participleAct(acts, tree, index);
    if (participle) return participle;
    if (isVerb(head) || head.upos === 'ADJ') {
      const act = acts.find(
        (a) => a.verbs.includes(verbOf(tree, head.index)) && a.instrument.includes(slot),
      );
      if (act) return withStatus(act, head.index, realityOf(tree, head.index), tree);
      // [failed to reach], [due to sign]: the act is already the verb; a noun clause may hang higher
      if (is(head, 'amod', 'acl') && isNoun(tree.words[head.head]) && !act) break;
      break;
    }
    if (isNoun(head)) {
      const act = acts.find((a) => a.nouns?.includes(head.lemma.toLowerCase()));
      if (act && (is(word, 'nmod', 'compound', 'obl', 'nmod:poss') || is(word, 'dep'))) {
        return withStatus(act, head.index, nominalReality(tree, head.index));
      }
      if (
        is(word, 'conj', 'appos') ||
        throughNouns.has(head.lemma.toLowerCase()) ||
        is(word, 'compound')
      ) {
        index = head.index;
        continue;
      }
    }
    break;
  }
  return (
    participleAct(acts, tree, instrument.head) ??
    byAdjective ??
    actBefore(acts, tree, instrument) ??
    inDiscussion(acts, tree, instrument) ??
    relativeAct(acts, tree, instrument) ??
    verbBefore(acts, tree, instrument)
  );
}

/** [*talks* Monday in Seoul *about* possible pacts]: where the parser hung it elsewhere, the words before it tell. */
function actBefore(
  acts: readonly PactAct[],
  tree: Tree,
  { first, head }: Instrument,
): Found | null {
  let i = first - 1;
  while (
    i >= 0 &&
    head - i < 6 &&
    (/^(DET|ADJ|NUM|ADV)$/.test(tree.words[i]!.upos) || tree.words[i]!.text === '-')
  )
    i--;
  const preposition = tree.words[i]?.text.toLowerCase() ?? '';
  if (!/^(on|over|about|for|of|from|toward|towards|to)$/.test(preposition)) return null;
  for (let j = i - 1; j >= 0 && i - j < 7; j--) {
    const word = tree.words[j]!;
    if (word.upos === 'PUNCT' || isVerb(word)) return null;
    if (!isNoun(word)) continue;
    const act = acts.find(
      (a) =>
        a.nouns?.includes(word.lemma.toLowerCase()) &&
        a.instrument.includes(preposition === 'of' ? 'object' : preposition),
    );
    if (act) return withStatus(act, j, nominalReality(tree, j));
  }
  return null;
}

/** [*signed* inter-governmental accords]: the verb right before, whatever the tree made of it. */
function verbBefore(acts: readonly PactAct[], tree: Tree, { head }: Instrument): Found | null {
  for (let i = head - 1; i >= 0 && head - i < 7; i--) {
    const word = tree.words[i]!;
    if (isVerb(word)) {
      const act = acts.find(
        (a) => a.verbs.includes(verbOf(tree, i)) && a.instrument.includes('object'),
      );
      return act ? withStatus(act, i, realityOf(tree, i), tree) : null;
    }
    if (!/^(DET|ADJ|NUM|ADV|NOUN|PROPN)$/.test(word.upos)) return null;
  }
  return null;
}

/** [the two pacts *in discussion*], [a treaty *under negotiation*]. */
function inDiscussion(acts: readonly PactAct[], tree: Tree, { last }: Instrument): Found | null {
  const preposition = tree.words[last + 1];
  const noun = tree.words[last + 2];
  if (!preposition || !noun || !/^(in|under)$/.test(preposition.text)) return null;
  const act = acts.find(
    (a) => a.status === 'under-discussion' && a.nouns?.includes(noun.lemma.toLowerCase()),
  );
  return act
    ? withStatus(act, noun.index, { mode: 'fact', time: 'present', cue: noun.index })
    : null;
}

/** [a deal *signed* in May], [the accord *reached* by]. */
function participleAct(acts: readonly PactAct[], tree: Tree, index: number): Found | null {
  for (const c of childrenOf(tree, index, 'acl')) {
    const word = tree.words[c]!;
    if (!isVerb(word)) continue;
    const passive = isPassive(tree, c);
    const relative = word.relation === 'acl:relcl' || childrenOf(tree, c, 'nsubj').length > 0;
    if (!passive && !relative) continue;
    const act = acts.find(
      (a) =>
        a.verbs.includes(verbOf(tree, c)) &&
        (a.instrument.includes('object') || a.instrument.includes('subject')),
    );
    if (act) return withStatus(act, c, realityOf(tree, c), tree);
  }
  return null;
}

/** [a memorandum *that* the two ministers *signed*]: the first verb behind, where the tree hung it elsewhere. */
function relativeAct(
  acts: readonly PactAct[],
  tree: Tree,
  { last, head }: Instrument,
): Found | null {
  const opens = tree.words.findIndex(
    (w) => w.index > head && w.index <= last + 3 && /^(that|which)$/.test(w.text),
  );
  if (opens < 0) return null;
  for (let i = opens + 1; i < Math.min(tree.words.length, opens + 14); i++) {
    const word = tree.words[i]!;
    if (/^[;:.]$/.test(word.text)) return null;
    if (!/^(VBD|VBN|VBZ|VBP)$/.test(word.xpos) || word.upos === 'AUX') continue;
    const act = acts.find((a) => a.verbs.includes(verbOf(tree, i)) && changes.test(a.name));
    return act ? withStatus(act, i, realityOf(tree, i), tree) : null;
  }
  return null;
}

const changes = /^(signed|initialled|reached|ratified|joined)$/;

/** [the newly *signed* treaty], [a *proposed* pact]. */
function adjectiveAct(acts: readonly PactAct[], tree: Tree, instrument: Instrument): Found | null {
  for (const c of childrenOf(tree, instrument.head, 'amod', 'compound')) {
    const text = tree.words[c]!.text.toLowerCase();
    const act = acts.find((a) => a.adjectives?.includes(text));
    if (act)
      return { act, word: c, reality: { mode: 'fact', time: 'past', cue: c }, status: act.status };
  }
  return null;
}

/** Lemma with its particle: [pulled out], [broke down]. */
function verbOf(tree: Tree, verb: number): string {
  const word = tree.words[verb]!;
  const particle = childrenOf(tree, verb, 'compound:prt', 'advmod', 'compound')
    .map((c) => tree.words[c]!)
    .find((w) => w.index > verb && /^(out|down|up|off|apart|back|away|aside)$/i.test(w.text));
  const next = tree.words[verb + 1]?.text.toLowerCase() ?? '';
  const tail =
    particle?.text.toLowerCase() ??
    (/^(out|down|up|off|apart|back|away|aside)$/.test(next) ? next : '');
  return tail ? `${word.lemma.toLowerCase()}-${tail}` : word.lemma.toLowerCase();
}

function slotOf(tree: Tree, index: number): Slot {
  const word = tree.words[index]!;
  const head = word.head;
  const preposition = prepositionOf(tree, index);
  if (is(word, 'nsubj')) return isPassive(tree, head) ? 'object' : 'subject';
  if (preposition && is(word, 'obl', 'nmod', 'advcl', 'obj', 'xcomp'))
    return preposition.split(' ').at(-1)!;
  if (is(word, 'obj', 'iobj', 'xcomp', 'ccomp', 'dep')) return 'object';
  return preposition || 'object';
}

function nominalReality(tree: Tree, noun: number): Reality {
  const head = tree.words[tree.words[noun]!.head];
  if (isVerb(head)) {
    const above = realityOf(tree, head!.index);
    if (is(tree.words[noun], 'nsubj') || above.mode === 'plan' || above.mode === 'wish')
      return above;
  }
  return { mode: 'fact', time: 'past', cue: noun };
}

const runsOut = ({ lemma, xpos }: Word): boolean =>
  /^(expire|lapse|end)$/.test(lemma) && /^(VBZ|VBP)$/.test(xpos);

function withStatus(act: PactAct, word: number, reality: Reality, tree?: Tree): Found {
  // [the treaty *expires* in February]: a present that tells of a day to come
  if (act.name === 'collapsed' && tree && runsOut(tree.words[word]!))
    return { act, word, reality, status: act.planned ?? null };
  // [the pact would allow]: it is still to come
  const would =
    reality.mode === 'plan' && /^(would|'d)$/i.test(tree?.words[reality.cue]?.text ?? '');
  const status = ((): PactStatus | null => {
    switch (reality.mode) {
      case 'fact':
        return act.silent ? null : act.status;
      case 'going-on':
        return act.ongoing ?? act.status;
      case 'plan':
        return (would ? act.wished : act.planned) ?? act.planned ?? null;
      case 'wish':
      case 'condition':
      case 'postponed':
        return act.wished ?? act.planned ?? null;
      case 'refusal':
      case 'cancelled':
        return act.refused ?? null;
      case 'failure':
      case 'denial':
        return act.failed ?? act.wished ?? null;
      default:
        return null;
    }
  })();
  return { act, word, reality, status };
}
